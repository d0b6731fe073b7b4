package dev.countersign.syntax.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.AstPrinter;
import dev.countersign.syntax.Tree;
import dev.countersign.syntax.TreeChecks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaLoweringTest {
  private static final JavaLanguage JAVA = new JavaLanguage();

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
"""
        (1 + 2) * 3 => (binary * (binary + 1 2) 3)
        0xFF + 0b1 + 017 + 1_000L => (binary + (binary + (binary + 0xFF 0b1) 017) 1_000L)
        1.5f + 'c' => (binary + 1.5f 'c')
        "a\\\\t" + null => (binary + "a\\\\t" null)
        !a && -b < ~c => (binary && (unary ! a) (binary < (unary - b) (unary ~ c)))
        i++ + --j => (binary + (unary ++ i postfix) (unary -- j))
        a ? b : c => (conditional a b c)
        a = b += c => (assign = a (assign += b c))
        a[i].f => (member (index a [i]) . f)
        f(1).g("x") => (call (member (call f [1]) . g) ["x"])
        Collections.<String>emptyList() => (call (generic (member Collections . emptyList) [String]) [])
        A.super.f() => (call (member (member A . super) . f) [])
        A.this.f => (member (member A . this) . f)
        (String) o => (cast () String o)
        (A & B) o => (cast () (binary & A B) o)
        o instanceof String => (binary instanceof o String)
        o instanceof String s && !s.isEmpty() => (binary && (binary instanceof o (assign as s String)) (unary ! (call (member s . isEmpty) [])))
        o instanceof Point(int x, var _) => (binary instanceof o (call Point [(assign as x int) (assign as _ var)]))
        new ArrayList<>(n) => (new (generic ArrayList []) [n] -)
        new A() { int x; } => (new A [] (class_decl class [] - [] [] [] [] [(var_decl [] int x -)]))
        outer.new Inner() => (new (member outer . Inner) [] -)
        new int[3][] => (new (type_form [] [(type_form [] [int])]) [3] -)
        new String[] {"a"} => (new (type_form [] [String]) [(collection list ["a"])] -)
        x -> x + 1 => (function lambda [] - [] [(parameter [] - x -)] - (binary + x 1))
        (a, b) -> { } => (function lambda [] - [] [(parameter [] - a -) (parameter [] - b -)] - (block []))
        (final int a) -> a => (function lambda [] - [] [(parameter [final] int a -)] - a)
        String::valueOf => (member String :: valueOf)
        int[]::new => (member (type_form [] [int]) :: new)
        Foo.class => (member Foo . class)
        int[].class => (member (type_form [] [int]) . class)
        switch (x) { case 1, 2 -> "a"; case Integer i when i > 3 -> throw e; default -> { yield 0; } } => (switch [x] [(case [1 2] - ["a"]) (case [(assign as i Integer)] (binary > i 3) [(throw e -)]) (case [] - [(block [(expr_stmt (unary yield 0))])])])
""")
  void expression(String code, String tree) {
    Tree parsed = parse("class A { Object x = " + code + "; }");
    Ast.ClassDecl type = (Ast.ClassDecl) parsed.program().body().getFirst();
    Ast.VarDecl field = (Ast.VarDecl) type.members().getFirst();
    assertThat(parsed.errors()).isEmpty();
    assertThat(AstPrinter.print(field.value())).isEqualTo(tree);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
"""
        int a, b[] = {1}; => (var_decl [] int a -) (var_decl [] (type_form [] [int]) b (collection list [1]))
        final var m = new HashMap<String, int[]>(); => (var_decl [final] var m (new (generic HashMap [String (type_form [] [int])]) [] -))
        Map<? extends A, ?> m; => (var_decl [] (generic Map [(type_form wildcard [extends A]) (type_form wildcard [])]) m -)
        java.util.List<@NonNull String> l; => (var_decl [] (generic (member (member java . util) . List) [String]) l -)
        if (a) b(); else if (c) { } => (if a (expr_stmt (call b [])) (if c (block []) -))
        while (a) ; => (while a (block []) -)
        do a(); while (b); => (do_while (expr_stmt (call a [])) b)
        for (int i = 0, j; i < n; i++, j--) { } => (for [(var_decl [] int i 0) (var_decl [] int j -)] (binary < i n) [(unary ++ i postfix) (unary -- j postfix)] (block []))
        for (;;) break out; => (for [] - [] (jump break out))
        for (final var x : xs) continue; => (for_each : (var_decl [final] var x -) xs (jump continue -) -)
        out: return; => (labeled out (return -))
        throw new E("x"); => (throw (new E ["x"] -) -)
        assert a > 0 : "m"; => (assert (binary > a 0) "m")
        synchronized (lock) { } => (with synchronized [lock] (block []))
        try (var r = open(); s) { } catch (A | B e) { } finally { } => (try [(var_decl [] var r (call open [])) (expr_stmt s)] (block []) [(catch [A B] e (block []))] - (block []))
        switch (x) { case 1: case 2: a(); break; default: } => (switch [x] [(case [1] - []) (case [2] - [(expr_stmt (call a [])) (jump break -)]) (case [] - [])])
        switch (o) { case A _, B(var b) -> 1; case C _, D _, E _ -> g(); } => (switch [o] [(case [(assign as _ A) (call B [(assign as b var)])] - [1]) (case [(assign as _ C) (assign as _ D) (assign as _ E)] - [(call g [])])])
        class Local { } => (class_decl class [] Local [] [] [] [] [])
        ; => ()
""")
  void statement(String code, String tree) {
    Tree parsed = parse(code);
    assertThat(parsed.errors()).isEmpty();
    assertThat(AstPrinter.print(parsed)).isEqualTo(tree.equals("()") ? "" : tree);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
"""
        package a.b; => (package_decl [] (member a . b))
        import module a.b.c; => (import all (member (member a . b) . c) - -)
        import module a; => (import all a - -)
        import a.b.C; => (import module (member (member a . b) . C) - -)
        import a.b.*; => (import all (member a . b) - -)
        import static a.B.c; => (import member (member a . B) c -)
        public sealed class A<T extends B & C> extends D<T> implements E, F permits G { } => (class_decl class [public sealed (type_form permits [G])] A [(type_parameter T [B C])] [] [(generic D [T])] [E F] [])
        interface I extends J { int X = 1; default void f() { } } => (class_decl interface [] I [] [] [J] [] [(var_decl [] int X 1) (function method [default] f [] [] void (block []))])
        record P(int x, String... y) implements Q { P { } } => (class_decl record [] P [] [(parameter [] int x -) (parameter [] String y - ...)] [] [Q] [(function constructor [] P [] [] - (block []))])
        enum E { A, B(1) { }; int f; } => (class_decl enum [] E [] [] [] [] [(enum_constant [] A [] -) (enum_constant [] B [1] (class_decl class [] - [] [] [] [] [])) (var_decl [] int f -)])
        @interface N { String value() default "x"; } => (class_decl annotation [] N [] [] [] [] [(function method [] value [] [] String "x")])
        class A { A(int x) { this(x, 1); } { init(); } static { } } => (class_decl class [] A [] [] [] [] [(function constructor [] A [] [(parameter [] int x -)] - (block [(expr_stmt (call this [x 1]))])) (function initializer [] - [] [] - (block [(expr_stmt (call init []))])) (function initializer [static] - [] [] - (block []))])
        class A { @Get("/x") public <T> List<T> f(@Valid final T t) throws E, F { } } => (class_decl class [] A [] [] [] [] [(function method [(annotation Get ["/x"]) public (type_form throws [E]) (type_form throws [F])] f [(type_parameter T [])] [(parameter [(annotation Valid -) final] T t -)] (generic List [T]) (block []))])
        @A(x = {1, 2}, y = @B) class C { } => (class_decl class [(annotation A [(named_argument x (collection list [1 2])) (named_argument y (type_form annotation [(annotation B -)]))])] C [] [] [] [] [])
        abstract class A { abstract int f()[]; } => (class_decl class [abstract] A [] [] [] [] [(function method [abstract] f [] [] (type_form [] [int]) -)])
        void main() { } => (function method [] main [] [] void (block []))
        open module m { requires transitive java.sql; exports a.b to c; } => (class_decl namespace [open] m [] [] [] [] [(other requires_module_directive [(other requires_modifier []) (member java . sql)]) (other exports_module_directive [(member a . b) c])])
""")
  void declaration(String code, String tree) {
    Tree parsed = parse(code);
    assertThat(parsed.errors()).isEmpty();
    assertThat(AstPrinter.print(parsed)).isEqualTo(tree);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { void f() { g(1, ; h(); } void k() { } }",
        "class A { int x = ; String s = \"open; }",
        "}{)(",
        "class A { void f() { try { } } @ }",
        "import ;",
        "class A { int f( { return 1 } }",
        "switch (x) { case -> ; }",
        "for (int i : ) { } if () else while"
      })
  void brokenCodeIsStillATree(String code) {
    Tree tree = parse(code);
    assertThat(tree.errors()).isNotEmpty();
  }

  @Test
  void whatIsSoundNearAnErrorIsKept() {
    Tree tree = parse("class A { void f() { g(1, ; h(); } void k() { m(); } }");
    assertThat(AstPrinter.print(tree)).contains("(call h [])", "(call m [])");
  }

  @Test
  void spansHoldNestedThings() {
    parse(
        """
        /* ä */ class Ä<T> { // c
          int[] a = {1, (2)}, b[] = null;
          Object f(List<? super T> x) { return x.get((0)).g() -> ((y)) + "é" + z; }
          void g() { Outer.super.h(); new Ä<>() { }; for (var é : this.a) { é++; } }
        }
        """
            .replace("-> ((y))", ""));
  }

  @Test
  void aTextBlockIsWhatStandsBetweenItsQuotes() {
    Tree tree = parse("String s = \"\"\"\n  a \"b\"\n  \"\"\";");
    assertThat(AstPrinter.print(tree)).isEqualTo("(var_decl [] String s \"\n  a \"b\"\n  \")");
  }

  @Test
  void deepNestingIsRead() {
    String deep = "class A { int x = " + "f(".repeat(400) + "1" + ")".repeat(400) + "; }";
    assertThat(parse(deep).errors()).isEmpty();
  }

  private static Tree parse(String code) {
    return TreeChecks.read(JAVA, code);
  }
}
