package dev.countersign.rules.match;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PythonExamplesTest {
  private static Examples python() {
    return Examples.of("python");
  }

  @TestFactory
  Stream<DynamicTest> arguments() {
    return python()
        .pattern("send(1, 2)")
        .matches("send(1, 2)", "x = [send(1,2)]")
        .not("send(2, 1)", "send(1)")
        .pattern("send(..., 2)")
        .matches("send(2)", "send(0, 1, 2)")
        .not("send(2, 3)")
        .pattern("send(a=1)")
        .matches("send(a=1)")
        .not("send(b=2, a=1)", "send(1)")
        .pattern("send(a=1, b=2)")
        .matches("send(b=2, a=1)")
        .not("send(b=2)")
        .pattern("send(..., a=1, ...)")
        .matches("send(b=2, a=1)", "send(0, a=1)")
        .not("send(a=2)")
        .pattern("send($X, $X)")
        .matches("send(a, a)", "send(f(1), f( 1 ))")
        .not("send(a, b)")
        .pattern("send($...ALL)")
        .binds("send(a, b)", "$...ALL", "a, b")
        .pattern("send($X, ...)")
        .binds("send(a, b)", "$X", "a")
        .pattern("send(..., $X, ...)")
        .binds("send(a, b)", "$X", "a", "b")
        .pattern("$F(1)")
        .binds("a.b(1)", "$F", "a.b")
        .pattern("send($_, $_)")
        .matches("send(a, b)")
        .pattern("send(<... key ...>)")
        .matches("send(a + [key])")
        .not("send(b.key)", "key")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> strings() {
    return python()
        .pattern("send(\"...\")")
        .matches("send('x')", "send(f'x')")
        .not("send(f'{y}')", "send(y)")
        .pattern("send(\"=~/^ab+$/\")")
        .matches("send('abb')")
        .not("send('ba')")
        .pattern("send(\"=~/^ab+$/i\")")
        .matches("send('ABB')")
        .pattern("send(\"$X\")")
        .binds("send('abc')", "$X", "abc")
        .pattern("send(\"a\")")
        .matches("send('a')", "send(\"\"\"a\"\"\")")
        .not("send('b')")
        .pattern("f\"...{$X}...\"")
        .binds("f'a{b}c'", "$X", "b")
        .pattern("$X == $X")
        .not("b'a' == 'a'")
        .matches("'a' == 'a'")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> statements() {
    return python()
        .pattern("a()\nb()")
        .matches("a()\nb()", "x = a()\nreturn_(b())")
        .not("a()\nc()\nb()", "b()\na()")
        .pattern("a()\n...\nb()")
        .matches("a()\nc()\nb()", "a()\nif x:\n  b()", "def f():\n  a()\n  with y:\n    b()")
        .not("if x:\n  a()\nb2()")
        .pattern("$X = a()\n...\nb($X)")
        .matches("v = a()\nw = 1\nb(v)")
        .not("v = a()\nb(w)")
        .pattern("if $X:\n  ...")
        .matches("if a:\n  b()", "if a:\n  b()\nelse:\n  c()")
        .pattern("if $X:\n  b()")
        .matches("if a:\n  b()")
        .not("if a:\n  b()\n  c()")
        .pattern("if $X:\n  ...\n  b()")
        .matches("if a:\n  c()\n  b()\n  d()")
        .pattern("return")
        .matches("def f():\n  return")
        .not("def f():\n  return 1")
        .pattern("return ...")
        .matches("def f():\n  return", "def f():\n  return 1")
        .pattern("for $X in $Y:\n  ...")
        .binds("for a in b:\n  pass", "$Y", "b")
        .pattern("try:\n  ...\nexcept $E:\n  ...")
        .matches("try:\n  a()\nexcept B:\n  c()\nfinally:\n  d()")
        .pattern("while True:\n  ...\n  stop()")
        .matches("while True:\n  if a:\n    stop()")
        .pattern("with open(...) as $F:\n  ...")
        .binds("with open('a') as f:\n  pass", "$F", "f")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> declarations() {
    return python()
        .pattern("def $F(...):\n  ...")
        .matches("def a(b, *c, d=1) -> int:\n  pass", "@e\ndef a(): pass")
        .pattern("@get\ndef $F(...):\n  ...")
        .matches("@post\n@get\ndef a(): pass")
        .not("@get(1)\ndef a(): pass")
        .pattern("@app.route(...)\ndef $F(...):\n  ...")
        .matches("@app.route('/')\ndef a(): pass")
        .pattern("def $F(..., $X=[], ...):\n  ...")
        .binds("def f(a, b=[], c=1): pass", "$X", "b")
        .pattern("class $C(Base):\n  ...")
        .matches("class A(Other, Base):\n  x = 1")
        .not("class A:\n  x = 1")
        .pattern("class $C:\n  def run(self): ...")
        .matches("class A:\n  y = 1\n  def run(self):\n    pass")
        .pattern("class $C:\n  $X = 1")
        .binds("class A:\n  a = 2\n  b = 1", "$X", "b")
        .pattern("lambda $X: $X")
        .matches("lambda a: a")
        .not("lambda a: b")
        .pattern("def $F($A: int): ...")
        .matches("def f(a: int): pass")
        .not("def f(a: str): pass", "def f(a): pass")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> names() {
    return python()
        .pattern("os.system(...)")
        .matches(
            "import os\nos.system(a)",
            "import os as o\no.system(a)",
            "from os import system\nsystem(a)",
            "from os import system as s\ns(a)",
            "from os import *\nsystem(a)")
        .not("from other import system\nsystem(a)", "def system(x): pass\nsystem(a)")
        .not("import os as o\ndef f(o):\n  o.system(a)")
        .pattern("a.b.c()")
        .matches("from a import b\nb.c()", "import a.b as x\nx.c()")
        .pattern("import a.b")
        .matches("import a.b", "from a import b", "import a.b.c")
        .not("import a")
        .pattern("from a import b, c")
        .matches("from a import c, d, b")
        .not("from a import b\nfrom a import c")
        .pattern("$X == $X")
        .not("a == b")
        .matches("a == a")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> constants() {
    return python()
        .pattern("send(\"secret\")")
        .matches(
            "KEY = 'secret'\ndef f():\n  send(KEY)",
            "def f():\n  k = 'secret'\n  send(k)",
            "def f():\n  k = 'sec' + 'ret'\n  send(k)",
            "def f():\n  k = 'sec'\n  k += 'ret'\n  send(k)",
            "def f():\n  p = 'ret'\n  send(f'sec{p}')",
            "def f():\n  k = 'other'\n  k = 'secret'\n  send(k)")
        .not(
            "def f(k='secret'):\n  send(k)",
            "def f():\n  k = 'secret'\n  if a:\n    k = b\n  send(k)",
            "def f():\n  k = 'secret'\n  for x in y:\n    send(k)\n    k = x",
            "KEY = 'secret'\nKEY = read()\ndef f():\n  send(KEY)")
        .pattern("send(\"...\")")
        .matches("def f():\n  if a:\n    k = 'b'\n  else:\n    k = 'c'\n  send(k)")
        .pattern("send(3)")
        .matches("n = 1 + 2\nsend(n)", "send(0x3)")
        .not("send(4)")
        .option(MatchOptions.Option.CONSTANT_PROPAGATION, false)
        .not("n = 3\nsend(n)")
        .pattern("send(load(...))")
        .not("x = load(1)\nsend(x)")
        .option(MatchOptions.Option.SYMBOLIC_PROPAGATION, true)
        .matches("x = load(1)\nsend(x)")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> operatorsAndCollections() {
    return python()
        .pattern("a and b and c")
        .matches("a and (b and c)")
        .not("b and a and c")
        .pattern("a and ... and c")
        .matches("a and b and c", "a and c")
        .pattern("a | b")
        .matches("b | a", "c | a | b")
        .not("a | c")
        .pattern("$X + ...")
        .matches("a + b")
        .pattern("[..., 1]")
        .matches("[0, 1]", "[1]")
        .not("[1, 2]")
        .pattern("{..., 'a': $V, ...}")
        .binds("{'b': 1, 'a': 2}", "$V", "2")
        .pattern("{'a': 1}")
        .not("{'a': 1, 'b': 2}")
        .matches("{'a': 1}")
        .pattern("(1, ...)")
        .matches("(1, 2, 3)")
        .not("(2, 1)")
        .pattern("$A if $B else $C")
        .binds("x if y else z", "$B", "y")
        .pattern("$X[...]")
        .matches("a[1]", "a[1:2]")
        .pattern("$O.get(...). ... .all()")
        .matches("a.get(1).b.c(2).all()", "a.get().all()")
        .not("a.put().all()")
        .pattern("[$X for $X in $Y]")
        .matches("[a for a in b]")
        .not("[c for a in b]")
        .pattern("send($X: str)")
        .matches("send('a')", "def f(x: str):\n  send(x)")
        .not("send(1)")
        .tests();
  }
}
