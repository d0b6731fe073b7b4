package dev.countersign.syntax.go;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.AstPrinter;
import dev.countersign.syntax.ParseLimitException;
import dev.countersign.syntax.ParseLimits;
import dev.countersign.syntax.PatternSyntaxException;
import dev.countersign.syntax.Tree;
import dev.countersign.syntax.TreeChecks;
import dev.countersign.syntax.cst.Grammar;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoTest {
  private final Go go = new Go();

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '^',
      textBlock =
"""
          1 + 0x1F*2.5i - 'a' => (binary - (binary + 1 (binary * 0x1F 2.5i)) 'a')
          !a && -b <= ^c || d &^ e => (binary || (binary && (unary ! a) (binary <= (unary - b) (unary ^ c))) (binary &^ d e))
          "a\\t" => "a\\t"
          `raw` => `"raw"
          nil == true => (binary == nil true)
          f(a, xs...) => (call f [a (spread ... xs)])
          f[int, T](x) => (call (generic f [int T]) [x])
          f[int](x) => (call (generic f [int]) [x])
          a.b.c[i] => (index (member (member a . b) . c) [i])
          a[1:2], b[:], c[i:j:k] = d, e, f => (assign = (collection tuple [(index a [(slice 1 2 -)]) (index b [(slice - - -)]) (index c [(slice i j k)])]) (collection tuple [d e f]))
          *p = &q => (assign = (unary * p) (unary & q))
          <-ch => (unary <- ch)
          ch <- v => (binary <- ch v)
          x.(io.Reader) => (cast .() (member io . Reader) x)
          []byte(s) => (cast () (type_form [] [byte]) s)
          string(s) => (call string [s])
          (*T)(p) => (call (unary * T) [p])
          map[string][]int{"a": {1, 2}, b: nil} => (new (type_form map [string (type_form [] [int])]) [(entry "a" (new  [1 2] -)) (entry b nil)] -)
          [...]int{1} => (new (type_form [...] [int]) [1] -)
          [2]T{{X: 1}, {}} => (new (type_form [n] [T 2]) [(new  [(entry X 1)] -) (new  [] -)] -)
          &http.Server{Addr: ":80"} => (unary & (new (member http . Server) [(entry Addr ":80")] -))
          T[int]{} => (new (generic T [int]) [] -)
          struct{ a int }{1} => (new (type_form struct [(var_decl [] int a -)]) [1] -)
          make(chan<- int, 1) => (call make [(type_form chan<- [int]) 1])
          make([]int, n) => (call make [(type_form [] [int]) n])
          new(T) => (call new [T])
          func(a, b int) (x int, err error) { return } => (function lambda [] - [] [(parameter [] int a -) (parameter [] int b -)] (type_form () [(parameter [] int x -) (parameter [] error err -)]) (block [(return -)]))
          func() {} => (function lambda [] - [] [] - (block []))
          i++ => (unary ++ i postfix)
          x += 1 => (assign += x 1)
          a, b := 1, 2 => (assign := (collection tuple [a b]) (collection tuple [1 2]))
          v, ok := <-ch => (assign := (collection tuple [v ok]) (unary <- ch))
          go f() => (unary go (call f []))
          defer func() {}() => (unary defer (call (function lambda [] - [] [] - (block [])) []))
          interface{}(x) => (cast () (type_form interface []) x)
""")
  void expressions(String code, String tree) {
    assertThat(AstPrinter.print(TreeChecks.read(go, code))).isEqualTo("(expr_stmt " + tree + ")");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '^',
      textBlock =
"""
          package p => (package_decl [] p)
          import "a/b" => (import module "a/b" - -)
          import (\\n  "a"\\n  b "c"\\n  . "d"\\n  _ "e"\\n) => (import module "a" - -) (import module "c" - b) (import all "d" - -) (import effect "e" - -)
          var a, b int => (var_decl [var] int a -) (var_decl [var] int b -)
          var a, b = 1, 2 => (var_decl [var] - a 1) (var_decl [var] - b 2)
          var a, b = f() => (var_decl [var] - (collection tuple [a b]) (call f []))
          var (\\n  a T = 1\\n  b = 2\\n) => (var_decl [var] T a 1) (var_decl [var] - b 2)
          const (\\n  a = iota\\n  b\\n) => (var_decl [const] - a iota) (var_decl [const] - b -)
          func f() => (function function [] f [] [] - -)
          func f(a, b int, c ...string) error { return nil } => (function function [] f [] [(parameter [] int a -) (parameter [] int b -) (parameter [] string c - ...)] error (block [(return nil)]))
          func f(int, ...T) (x int, err error) { return } => (function function [] f [] [(parameter [] int  -) (parameter [] T  - ...)] (type_form () [(parameter [] int x -) (parameter [] error err -)]) (block [(return -)]))
          func f() (int, error) { return 1, nil } => (function function [] f [] [] (type_form () [int error]) (block [(return (collection tuple [1 nil]))]))
          func f() (error) { return nil } => (function function [] f [] [] error (block [(return nil)]))
          func f[T int | ~string, U any](x T) {} => (function function [] f [(type_parameter T [(binary | int (type_form ~ [string]))]) (type_parameter U [any])] [(parameter [] T x -)] - (block []))
          func (r *T[K]) m() {} => (function method [] m [] [(parameter [receiver] (type_form * [(generic T [K])]) r -)] - (block []))
          type T struct {\\n  a, b int `json:"x"`\\n  io.Reader\\n  *U\\n  c func(int) string\\n} => (class_decl struct [] T [] [] [] [] [(var_decl [`"json:"x""] int a -) (var_decl [`"json:"x""] int b -) (var_decl [] (member io . Reader) Reader -) (var_decl [] (type_form * [U]) U -) (var_decl [] (type_form func [(parameter [] int  -) string]) c -)])
          type I interface {\\n  io.Reader\\n  m(x int) error\\n  ~int | string\\n} => (class_decl interface [] I [] [] [(member io . Reader) (binary | (type_form ~ [int]) string)] [] [(function method [] m [] [(parameter [] int x -)] error -)])
          type A = B => (type_alias [=] A [] B)
          type A []B => (type_alias [] A [] (type_form [] [B]))
          type G[T any] map[string]T => (type_alias [] G [(type_parameter T [any])] (type_form map [string T]))
          type (\\n  A int\\n  B = chan A\\n) => (type_alias [] A [] int) (type_alias [=] B [] (type_form chan [A]))
          if a { f() } else if b { } else { g() } => (if a (block [(expr_stmt (call f []))]) (if b (block []) (block [(expr_stmt (call g []))])))
          if x := f(); x { } => (block [(expr_stmt (assign := x (call f []))) (if x (block []) -)])
          for { break } => (for [] - [] (block [(jump break -)]))
          for a { continue L } => (while a (block [(jump continue L)]) -)
          for i := 0; i < n; i++ { } => (for [(expr_stmt (assign := i 0))] (binary < i n) [(expr_stmt (unary ++ i postfix))] (block []))
          for ; ; { } => (for [] - [] (block []))
          for i, v := range xs { } => (for_each range (collection tuple [i v]) xs (block []) -)
          for range ch { } => (for_each range (collection tuple []) ch (block []) -)
          for range 10 { } => (for_each range (collection tuple []) 10 (block []) -)
          switch { case a, b: f(); fallthrough; default: } => (switch [] [(case [a b] - [(expr_stmt (call f [])) (jump fallthrough -)]) (case [] - [])])
          switch x := f(); x { case 1: } => (block [(expr_stmt (assign := x (call f []))) (switch [x] [(case [1] - [])])])
          switch x.(type) { case int, *T: case nil: } => (switch [(cast .() type x)] [(case [int (type_form * [T])] - []) (case [nil] - [])])
          switch v := x.(type) { default: f(v) } => (switch [(assign := v (cast .() type x))] [(case [] - [(expr_stmt (call f [v]))])])
          select { case x := <-a: f(); case b <- 1: case <-c: default: } => (switch [] [(case [(assign := x (unary <- a))] - [(expr_stmt (call f []))]) (case [(binary <- b 1)] - []) (case [(unary <- c)] - []) (case [] - [])])
          L: for { goto L } => (labeled L (for [] - [] (block [(jump goto L)])))
          { L: } => (block [(labeled L (block []))])
          { a; b } => (block [(expr_stmt a) (expr_stmt b)])
          return => (return -)
          return a, b => (return (collection tuple [a b]))
""")
  void statements(String code, String tree) {
    assertThat(AstPrinter.print(TreeChecks.read(go, code))).isEqualTo(tree);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '^',
      textBlock =
"""
          $X => $X
          $_ => $_
          ... => ...
          $F(..., $X, $...REST) => (call $F [... $X $...REST])
          f($X...) => (call f [(spread ... $X)])
          $X. ... .f(...) => (call (member (member $X . ...) . f) [...])
          $X := <... $Y.$Z(...) ...> => (assign := $X <... (call (member $Y . $Z) [...]) ...>)
          ($X : *http.Request).$M(...) => (call (member (typed $X (type_form * [(member http . Request)])) . $M) [...])
          f(($X : string), ...) => (call f [(typed $X string) ...])
          "..." => "..."
          `...` => `"..."
          $T{..., $K: $V, ...} => (new $T [... (entry $K $V) ...] -)
          {..., K: $V, ...} => (new ... [... (entry K $V) ...] -)
          K: $V => (entry K $V)
          []$T{...} => (new (type_form [] [$T]) [...] -)
          [...]$T{...} => (new (type_form [...] [$T]) [...] -)
          map[$K]$V{...} => (new (type_form map [$K $V]) [...] -)
          $X[...] => (index $X [...])
          $X.(...) => (cast .() ... $X)
          $X[$A:$B] => (index $X [(slice $A $B -)])
          func(...) { ... } => (function lambda [] - [] [...] - (block [...]))
          func (..., $S $T, ...) { ... } => (function lambda [] - [] [... (parameter [] $T $S -) ...] - (block [...]))
          func $F(..., $A $T, ...) (..., error) { ... } => (function function [] $F [] [... (parameter [] $T $A -) ...] (type_form () [... error]) (block [...]))
          func $F($A, $B int, $C ...$T) { $...BODY } => (function function [] $F [] [(parameter [] int $A -) (parameter [] int $B -) (parameter [] $T $C - ...)] - (block [$...BODY]))
          func (r *$T) $M(...) $R { ... } => (function method [] $M [] [(parameter [receiver] (type_form * [$T]) r -) ...] $R (block [...]))
          func $F(...) => (partial (function function [] $F [] [...] - (block [...])))
          $F(...) bool => (function method [] $F [] [...] bool -)
          $S => $S
          $X = 1\\n...\\n$F($X) => (expr_stmt (assign = $X 1)) ... (expr_stmt (call $F [$X]))
          if $E { $S } else { ... } => (if $E (block [$S]) (block [...]))
          if ..., $E := <... $F(...) ...>; $E != nil { ... } => (block [(expr_stmt (assign := (collection tuple [... $E]) <... (call $F [...]) ...>)) (if (binary != $E nil) (block [...]) -)])
          if $E => (partial (if $E (block [...]) -))
          for ... { ... } => (for [...] ... [...] (block [...]))
          for $I := range ... { ... } => (for_each range $I ... (block [...]) -)
          for ...; $I < $N; ... { ... } => (for [...] (binary < $I $N) [...] (block [...]))
          switch $X { case ... } => (switch [$X] [...])
          switch $X { ... } => (switch [$X] [...])
          switch $X {\\n  case $A: $S\\n  ...\\n  case ...\\n  default: ...\\n} => (switch [$X] [(case [$A] - [$S ...]) ... (case [] - [...])])
          select {\\n  case ...\\n  case $C <- $V: ...\\n} => (switch [] [... (case [(binary <- $C $V)] - [...])])
          case $A, ...: ... => (partial (case [$A ...] - [...]))
          case $V := <-$C: ... => (partial (case [(assign := $V (unary <- $C))] - [...]))
          import "$X" => (import module "$X" - -)
          import $A "$X" => (import module "$X" - $A)
          import (\\n  ...\\n  "a"\\n  ...\\n) => ... (import module "a" - -) ...
          package $P\\n...\\nfunc $F() { ... } => (package_decl [] $P) ... (function function [] $F [] [] - (block [...]))
          type $T struct { ... } => (class_decl struct [] $T [] [] [] [] [...])
          type $T struct {\\n  ...\\n  $F $U `$TAG`\\n  ...\\n} => (class_decl struct [] $T [] [] [] [] [... (var_decl [`"$TAG"] $U $F -) ...])
          type $I interface {\\n  ...\\n  $M(...)\\n} => (class_decl interface [] $I [] [] [] [] [... (function method [] $M [] [...] - -)])
          var $X $T = ... => (var_decl [var] $T $X ...)
          $X []$T `$TAG` => (var_decl [`"$TAG"] (type_form [] [$T]) $X -)
          []$T => (type_form [] [$T])
          map[string]$T => (type_form map [string $T])
          return ..., $E => (return (collection tuple [... $E]))
          go func(...) { ... }(...) => (unary go (call (function lambda [] - [] [...] - (block [...])) [...]))
          defer $X.Close() => (unary defer (call (member $X . Close) []))
          make(map[$K]$V, ...) => (call make [(type_form map [$K $V]) ...])
          $X; => $X
          <-$C => (unary <- $C)
""")
  void patterns(String text, String tree) {
    assertThat(AstPrinter.print(TreeChecks.pattern(go, text))).isEqualTo(tree);
  }

  @ParameterizedTest
  @CsvSource({"x := ), 0", "'a := 1\\n}', 7", "'', 0"})
  void unreadablePatternNamesThePlace(String text, int offset) {
    assertThatThrownBy(() -> go.pattern(text.replace("\\n", "\n")))
        .isInstanceOfSatisfying(
            PatternSyntaxException.class, e -> assertThat(e.offset()).isEqualTo(offset));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "package p\\nfunc f( {\\n  x := (1\\n}\\nfunc g() {}",
        "func f() { x := ; return }",
        "\\u0000\\u0001(]",
        "type T struct { a int; ",
        "import (\\n\\\"a\\n)"
      })
  void brokenCodeStillHasATree(String code) {
    Tree tree = TreeChecks.read(go, code);
    assertThat(tree.errors()).isNotEmpty();
    assertThat(TreeChecks.all(tree.program())).containsAll(tree.errors());
  }

  @Test
  void spansLeadToTheSource() {
    Tree tree = TreeChecks.read(go, "var é = 1\nvar x, y int");
    Ast second = tree.program().body().getLast();
    assertThat(tree.text(second)).isEqualTo("var x, y int");
    assertThat(tree.text(((Ast.VarDecl) second).modifiers().getFirst())).isEqualTo("var");
  }

  @Test
  void everyKindOfTheGrammarIsKnown() {
    byte[] sample = SAMPLE.getBytes(StandardCharsets.UTF_8);
    Grammar grammar = Grammar.named("go");
    Set<String> unseen = new TreeSet<>(grammar.kinds());
    unseen.removeAll(TreeChecks.kinds(grammar, sample));
    assertThat(unseen).isEmpty();
    Tree tree = go.parse(sample, ParseLimits.DEFAULT);
    assertThat(tree.errors()).isEmpty();
    assertThat(TreeChecks.all(tree.program())).noneMatch(Ast.Other.class::isInstance);
  }

  @Test
  void nestingBeyondTheLimitIsRefused() {
    byte[] deep =
        ("x = " + "(".repeat(3_000) + "1" + ")".repeat(3_000)).getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> go.parse(deep, ParseLimits.DEFAULT))
        .isInstanceOf(ParseLimitException.class)
        .hasMessageContaining("1500");
  }

  @ParameterizedTest
  @CsvSource({"(, )", "f(, )", "a[, ]", "-, ''", "[]T{{, }}"})
  void nestingUpToTheLimitIsRead(String open, String close) {
    String code = "x = " + open.repeat(200) + "1" + close.repeat(200);
    assertThat(TreeChecks.read(go, code).errors()).isEmpty();
  }

  private static final String SAMPLE =
      """
      package p // comment

      import (
      	. "a"
      	_ "b"
      	c `d`
      )

      const (
      	A = iota
      	B
      )

      var (
      	v int
      	w = 0x1p-2 + 2i - 'a'
      )

      type T struct {
      	a, b int `json:"x"`
      	io.Reader
      	*U
      	c G[int]
      }

      type I interface {
      	m(x int) (y error)
      	~int | (string)
      }

      type A = [2]map[string]chan<- func(...int)

      type G[K comparable, V any] []V

      func f() { f() }

      func (t *T) m(xs ...int) error {
      	x, y := []int{1, 2}, [...]T{{a: 1}}
      	if x == nil && !true || false {
      		return f("a\\t", xs...)
      	} else {
      		goto L
      	}
      L:
      	for i := 0; i < n; i++ {
      		continue
      	}
      	for k := range m {
      		break L
      	}
      	switch x := f(); x {
      	case 1:
      		fallthrough
      	default:
      	}
      	switch x.(type) {
      	case int:
      	}
      	select {
      	case a <- 1:
      	case b := <-c:
      	}
      	go func() {}()
      	defer g[int, T](a[1:2], x.(int), (y).z[0])
      	i--
      	i += 1
      	ch <- 1
      	_ = []byte(s)
      	_ = F[int, T]
      	;
      }
      """;
}
