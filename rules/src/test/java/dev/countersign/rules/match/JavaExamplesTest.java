package dev.countersign.rules.match;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class JavaExamplesTest {
  private static String in(String statements) {
    return "class A { void m(String s, int n) { " + statements + " } }";
  }

  @TestFactory
  Stream<DynamicTest> expressions() {
    return Examples.of("java")
        .pattern("new File($X)")
        .binds(in("new File(s);"), "$X", "s")
        .pattern("new java.io.File(...)")
        .matches(
            "import java.io.File;" + in("new File(s);"), "import java.io.*;" + in("new File(s);"))
        .not("import other.File;" + in("new File(s);"))
        .pattern("Files.delete(...)")
        .matches(in("java.nio.file.Files.delete(s);"))
        .not(in("n.file.Files.delete(s);"), in("a().Files.delete(s);"))
        .pattern("(File $F).delete()")
        .binds(in("java.io.File f = open(); f.delete();"), "$F", "f")
        .pattern("run(...)")
        .not(in("new run(s);"))
        .matches(in("this.x = run(1);"))
        .pattern("$X.close()")
        .binds(in("a.b().close();"), "$X", "a.b()")
        .pattern("$X = 1;")
        .matches(in("x = 1;"), in("int x = 1;"), in("var x = 1;"))
        .not(in("x += 1;"))
        .pattern("int $X = 1;")
        .matches(in("final int x = 1;"))
        .not(in("long x = 1;"))
        .pattern("new ArrayList<$T>(...)")
        .binds(in("new ArrayList<String>();"), "$T", "String")
        .pattern("new ArrayList(...)")
        .matches(in("new ArrayList<String>(1);"))
        .pattern("($T) $X")
        .binds(in("f((File) o);"), "$T", "File")
        .pattern("$X instanceof String")
        .matches(in("b = o instanceof String;"))
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> statements() {
    return Examples.of("java")
        .pattern("if ($X) a();")
        .matches(in("if (b) a();"), in("if (b) { a(); }"), in("if (b) a(); else c();"))
        .pattern("if ($X) { ... } else { ... }")
        .matches(in("if (b) a(); else c();"))
        .not(in("if (b) a();"))
        .pattern("for (...) { ... }")
        .matches(in("for (int i = 0; i < n; i++) a();"), in("for (var x : y) a();"))
        .pattern("try { ... } catch ($E $X) { ... }")
        .matches(in("try { a(); } catch (B e) { c(); } finally { d(); }"))
        .not(in("try { a(); } finally { d(); }"))
        .pattern("a();\n...\nb();")
        .matches(in("a(); while (x) { b(); }"), in("a(); b();"))
        .not(in("b(); a();"))
        .pattern("return $X;")
        .matches(in("return s;"))
        .not(in("return;"))
        .pattern("throw new $E(...);")
        .binds(in("throw new B(1);"), "$E", "B")
        .pattern("switch ($X) { }")
        .matches(in("switch (n) { case 1: a(); }"))
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> declarations() {
    return Examples.of("java")
        .pattern("class $C { ... }")
        .matches("@B final class A<T> extends C implements D { int x; }")
        .not("interface A {}")
        .pattern("class $C extends Base { ... }")
        .matches("class A extends Base {}")
        .not("class A {}")
        .pattern("class $C { $T m(...) { ... } }")
        .matches("class A { int x; void m(int a) { b(); } }")
        .pattern("$T $M(..., String $X, ...) { ... }")
        .binds("class A { void m(int a, final String b) {} }", "$X", "b")
        .pattern("public $T $M(...) { ... }")
        .matches("class A { public static int m() { return 1; } }")
        .not("class A { private int m() { return 1; } }")
        .pattern("@Test\n$T $M(...) { ... }")
        .matches("class A { @Other @Test void m() {} }")
        .not("class A { void m() {} }")
        .pattern("import java.util.$X;")
        .binds("import java.util.List;", "$X", "List")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> typesAndConstants() {
    return Examples.of("java")
        .pattern("run((String $X))")
        .matches(in("run(s);"), in("run(\"a\");"), in("String t = a(); run(t);"), in("run(s + 1);"))
        .not(in("run(n);"), in("run(unknown);"))
        .pattern("run((int $X))")
        .matches(in("run(n);"), in("Integer i = 1; run(i);"))
        .not(in("run(s);"))
        .pattern("(Base $X).go()")
        .matches("class B extends Base {} class A { void m(B b) { b.go(); } }")
        .pattern("(Conn $X).go()")
        .matches("class A { Conn c; void m() { this.c.go(); c.go(); } }")
        .pattern("run(\"k\")")
        .matches(
            "class A { static final String K = \"k\"; void m() { run(K); run(A.K); } }",
            "class A { private String k = \"k\"; void m() { run(this.k); } }",
            in("String k = \"k\"; run(k);"))
        .not(
            "class A { public String k = \"k\"; void m() { run(k); } }",
            in("String k = \"k\"; try { go(); } catch (E e) { k = s; } run(k);"),
            in("String k = \"k\"; k = s; run(k);"))
        .pattern("run(\"...\")")
        .matches(in("run(String.format(\"%s\", \"a\"));"))
        .not(in("run(String.format(\"%s\", s));"))
        .tests();
  }
}
