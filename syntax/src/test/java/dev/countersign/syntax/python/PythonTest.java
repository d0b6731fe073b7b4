package dev.countersign.syntax.python;

import static java.util.stream.Collectors.joining;
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
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PythonTest {
  private final Python python = new Python();

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
"""
          1 + 2j * 0x1F ** 1.5 => (binary + 1 (binary * 2j (binary ** 0x1F 1.5)))
          a < b <= c => (binary and (binary < a b) (binary <= b c))
          x not in y => (binary not in x y)
          not a and b or c is not None => (binary or (binary and (unary not a) b) (binary is not c None))
          -x if ~y else +z => (conditional (unary ~ y) (unary - x) (unary + z))
          f(a, *b, c=1, **d) => (call f [a (spread * b) (named_argument c 1) (spread ** d)])
          sum(x for x in y) => (call sum [(comprehension generator x [(for_clause x y)])])
          a.b[1:2, ::3][i] => (index (index (member a . b) [(slice 1 2 -) (slice - - 3)]) [i])
          (a) => a
          (1,) => (collection tuple [1])
          1, 2 => (collection tuple [1 2])
          () => (collection tuple [])
          [1, *a] => (collection list [1 (spread * a)])
          {1, 2} => (collection set [1 2])
          {'a': 1, **b} => (dict [(entry "a" 1) (spread ** b)])
          {} => (dict [])
          [i for i in x if i if j for k, l in m] => (comprehension list i [(for_clause i x) (if_clause i) (if_clause j) (for_clause (collection tuple [k l]) m)])
          {k: v for k, v in z} => (comprehension dict (entry k v) [(for_clause (collection tuple [k v]) z)])
          {x for x in y} => (comprehension set x [(for_clause x y)])
          lambda x, *a, y=1, **k: x => (function lambda [] - [] [(parameter [] - x -) (parameter [] - a - *) (parameter [] - y 1) (parameter [] - k - **)] - x)
          lambda: (yield) => (function lambda [] - [] [] - (unary yield yield))
          x = y = 1 => (assign = x (assign = y 1))
          x += 2 => (assign += x 2)
          a, (b, *c) = d => (assign = (collection tuple [a (collection tuple [b (spread * c)])]) d)
          (y := 3) => (assign := y 3)
          await f() => (unary await (call f []))
          yield => (unary yield yield)
          yield from x => (unary yield from x)
          ... => ...
          'it''s' => "its"
          r"\\d" b"x" => r"\\dx"
          f"a{x!r:>{w}}b" "c" => (template - ["a" x w "bc"])
          f"{{}}" f'' => f"{{}}"
          f"{a + 1}{b=}" => (template - [(binary + a 1) b])
          t"{a}" => (template - [a])
          print "a", b => (call print ["a" b])
          print >>f, x => (call print [(spread >> f) x])
          exec "x" in y => (call exec ["x" y])
          del a, b[0] => (unary del (collection tuple [a (index b [0])]))
          \"""a "b" \""" => "a "b" "
          "\\t" => "\\t"
""")
  void expressions(String code, String tree) {
    assertThat(AstPrinter.print(TreeChecks.read(python, code)))
        .isEqualTo("(expr_stmt " + tree + ")");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
"""
          import a.b as c, d => (import module (member a . b) - c) (import module d - -)
          from . import x => (import member . x -)
          from ..p.q import (y as z, w) => (import member (member (member .. . p) . q) y z) (import member (member (member .. . p) . q) w -)
          from __future__ import annotations => (import member __future__ annotations -)
          from m import * => (import all m - -)
          x: int = 1 => (var_decl [] int x 1)
          x: a.B[int] | None => (var_decl [] (binary | (index (member a . B) [int]) None) x -)
          def f(): pass => (function function [] f [] [] - (block [(jump pass -)]))
          async def f[T: int, *Ts, **P](x: T) -> list[T]: return x => (function function [async] f [(type_parameter T [int]) (type_parameter (spread * Ts) []) (type_parameter (spread ** P) [])] [(parameter [] T x -)] (index list [T]) (block [(return x)]))
          def f(a, /, b: int = 3, *, c=1, **kw): pass => (function function [] f [] [(parameter [] - a -) / (parameter [] int b 3) * (parameter [] - c 1) (parameter [] - kw - **)] - (block [(jump pass -)]))
          def f(*a: int, **k: str): "doc" => (function function [] f [] [(parameter [] int a - *) (parameter [] str k - **)] - (block [(expr_stmt "doc")]))
          @a\\n@b.c(1)\\ndef f(): ... => (function function [(annotation a -) (annotation (member b . c) [1])] f [] [] - (block [(expr_stmt ...)]))
          class A: pass => (class_decl class [] A [] [] [] [] [(jump pass -)])
          @d\\nclass A[T](B, metaclass=M):\\n  x = 1\\n  def __init__(self): pass\\n  def m(self): pass => (class_decl class [(annotation d -)] A [(type_parameter T [])] [] [B (named_argument metaclass M)] [] [(expr_stmt (assign = x 1)) (function constructor [] __init__ [] [(parameter [] - self -)] - (block [(jump pass -)])) (function method [] m [] [(parameter [] - self -)] - (block [(jump pass -)]))])
          if a: pass\\nelif b: pass\\nelif c: pass\\nelse: pass => (if a (block [(jump pass -)]) (if b (block [(jump pass -)]) (if c (block [(jump pass -)]) (block [(jump pass -)]))))
          while a: break\\nelse: continue => (while a (block [(jump break -)]) (block [(jump continue -)]))
          for i, j in x: pass\\nelse: pass => (for_each in (collection tuple [i j]) x (block [(jump pass -)]) (block [(jump pass -)]))
          async def f():\\n  async for i in x: pass\\n  async with a: pass => (function function [async] f [] [] - (block [(for_each async in i x (block [(jump pass -)]) -) (with async with [a] (block [(jump pass -)]))]))
          try: pass\\nexcept A as e: pass\\nexcept (B, C): pass\\nexcept: pass\\nelse: pass\\nfinally: pass => (try [] (block [(jump pass -)]) [(catch [A] e (block [(jump pass -)])) (catch [B C] - (block [(jump pass -)])) (catch [] - (block [(jump pass -)]))] (block [(jump pass -)]) (block [(jump pass -)]))
          try: pass\\nexcept* A: pass => (try [] (block [(jump pass -)]) [(catch [(spread * A)] - (block [(jump pass -)]))] - -)
          try: pass\\nexcept A, B: pass\\nexcept A, e: pass => (try [] (block [(jump pass -)]) [(catch [A B] - (block [(jump pass -)])) (catch [A] e (block [(jump pass -)]))] - -)
          with a as b, c: pass => (with with [(assign as b a) c] (block [(jump pass -)]))
          with (a as b, c): pass => (with with [(assign as b a) c] (block [(jump pass -)]))
          match x:\\n  case [1, *_] | {"a": -1, **r}: pass\\n  case P(a, b=_) as q if g: pass\\n  case 1-2j | "s" | None | a.b: pass\\n  case 1, 2: pass\\n  case _: pass => (switch [x] [(case [(binary | (collection list [1 (spread * _)]) (dict [(entry "a" (unary - 1)) (spread ** r)]))] - [(jump pass -)]) (case [(assign as q (call P [a (named_argument b _)]))] g [(jump pass -)]) (case [(binary | (binary | (binary | (binary - 1 2j) "s") None) (member a . b))] - [(jump pass -)]) (case [(collection tuple [1 2])] - [(jump pass -)]) (case [_] - [(jump pass -)])])
          return 1, 2 => (return (collection tuple [1 2]))
          raise E from c => (throw E c)
          raise => (throw - -)
          assert x, "m" => (assert x "m")
          global a, b => (jump global (collection tuple [a b]))
          nonlocal a => (jump nonlocal a)
          type V[T] = list[T] => (type_alias [] V [(type_parameter T [])] (index list [T]))
          a; b => (expr_stmt a) (expr_stmt b)
""")
  void statements(String code, String tree) {
    assertThat(AstPrinter.print(TreeChecks.read(python, code))).isEqualTo(tree);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
"""
          $X => $X
          $_ => $_
          $1 => $1
          ... => ...
          $F(..., $K=$V, $...REST) => (call $F [... (named_argument $K $V) $...REST])
          foo($X: int, lambda $Y: $Z, lambda a, $B: $C) => (call foo [(typed $X int) (function lambda [] - [] [(parameter [] - $Y -)] - $Z) (function lambda [] - [] [(parameter [] - a -) (parameter [] - $B -)] - $C)])
          ($R: http.Request).args[...] => (index (member (typed $R (member http . Request)) . args) [...])
          $X. ... .foo(...) => (call (member (member $X . ...) . foo) [...])
          $O.a(). ... .b(). ... => (member (call (member (member (call (member $O . a) []) . ...) . b) []) . ...)
          $X = <... $Y.$Z(...) ...> => (assign = $X <... (call (member $Y . $Z) [...]) ...>)
          "..." % ... => (binary % "..." ...)
          "$X" => "$X"
          "=~/a.*/" => "=~/a.*/"
          f"...{$X}..." => (template - ["..." $X "..."])
          f"{$A!r:>{$W}}{...}$B" => (template - [$A $W ... "$B"])
          {..., $K: $V, ...} => (dict [... (entry $K $V) ...])
          {...} => (dict [...])
          {..., $X, ...} => (collection set [... $X ...])
          {"a": {$...K}, $B: {"c": ...}} => (dict [(entry "a" (collection set [$...K])) (entry $B (dict [(entry "c" ...)]))])
          [..., $X, ...] => (collection list [... $X ...])
          [... for ... in $X] => (comprehension list ... [(for_clause ... $X)])
          lambda ...: ... => (function lambda [] - [] [...] - ...)
          $X[...:...] => (index $X [(slice ... ... -)])
          import $X => (import module $X - -)
          from $M import $N, ... => (import member $M $N -) (import member $M ... -)
          from . import $N => (import member . $N -)
          $S => $S
          $X = 1\\n...\\n$F($X) => (expr_stmt (assign = $X 1)) ... (expr_stmt (call $F [$X]))
          <... a ...>\\n$...S => <... a ...> $...S
          return ... => (return ...)
          if $E:\\n  $S\\nelse:\\n  ... => (if $E (block [$S]) (block [...]))
          def $F(..., $A: $T = ..., *$ARGS, $...P) -> $R: ... => (function function [] $F [] [... (parameter [] $T $A ...) (parameter [] - $ARGS - *) $...P] $R (block [...]))
          @$D(...)\\nclass $C(..., B, ...):\\n  ... => (class_decl class [(annotation $D [...])] $C [] [] [... B ...] [] [...])
          for ... in ...: ... => (for_each in ... ... (block [...]) -)
          with ... as $F: ... => (with with [(assign as $F ...)] (block [...]))
          try:\\n  ...\\nexcept $E as $X:\\n  ... => (try [] (block [...]) [(catch [$E] $X (block [...]))] - -)
          except (..., A):\\n  ... => (partial (catch [... A] - (block [...])))
          match $X:\\n  case [..., $P as $N] if $G: $S\\n  case {..., "k": $V}: ... => (switch [$X] [(case [(collection list [... (assign as $N $P)])] $G [$S]) (case [(dict [... (entry "k" $V)])] - [...])])
          $X: int = 1 => (var_decl [] int $X 1)
          def $F(...) => (partial (function function [] $F [] [...] - (block [...])))
          def $F(...): => (partial (function function [] $F [] [...] - (block [...])))
          class $X => (partial (class_decl class [] $X [] [] [] [] [...]))
          class $X($B) => (partial (class_decl class [] $X [] [] [$B] [] [...]))
          if $X > $Y: => (partial (if (binary > $X $Y) (block [...]) -))
          while $X => (partial (while $X (block [...]) -))
          for $A in $B => (partial (for_each in $A $B (block [...]) -))
          with open(...) as $F: => (partial (with with [(assign as $F (call open [...]))] (block [...])))
          try: ... => (partial (try [] (block [...]) [] - -))
          except $E as $X: ... => (partial (catch [$E] $X (block [...])))
          except ...: => (partial (catch [...] - (block [...])))
          finally: ... => (partial (try [] ... [] - (block [...])))
          case $X: ... => (partial (case [$X] - [...]))
          @$D => (partial (annotation $D -))
          @a\\n@b => (partial (function function [(annotation a -) (annotation b -)] ... [] [...] - ...))
          ...\\nif $X: => ... (partial (if $X (block [...]) -))
""")
  void patterns(String text, String tree) {
    assertThat(AstPrinter.print(TreeChecks.pattern(python, text))).isEqualTo(tree);
  }

  @ParameterizedTest
  @CsvSource({"1 +, 0", "é = 1\\n)x, 6", "'', 0", "'a = 1\\n)', 6"})
  void unreadablePatternNamesThePlace(String text, int offset) {
    assertThatThrownBy(() -> python.pattern(text.replace("\\n", "\n")))
        .isInstanceOfSatisfying(
            PatternSyntaxException.class, e -> assertThat(e.offset()).isEqualTo(offset));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "def f(:\\n  x = (1\\nfoo()",
        "x = 1 +\\nclass A:\\n  def f(self) return 3\\n  def g(self): return g()\\ny = f(",
        "from . import",
        "f'{'",
        "\\u0000\\u0001(]",
        "import a as\\n"
      })
  void brokenCodeStillHasATree(String code) {
    Tree tree = TreeChecks.read(python, code);
    assertThat(tree.errors()).isNotEmpty();
    assertThat(TreeChecks.all(tree.program())).containsAll(tree.errors());
  }

  @Test
  void spansLeadToTheSource() {
    Tree tree = TreeChecks.read(python, "é = 1\n@d\ndef f(): pass");
    Ast function = tree.program().body().getLast();
    assertThat(tree.text(function)).isEqualTo("@d\ndef f(): pass");
    assertThat(tree.text(((Ast.Function) function).modifiers().getFirst())).isEqualTo("@d");
  }

  @Test
  void everyKindOfTheGrammarIsKnown() {
    byte[] sample = SAMPLE.getBytes(StandardCharsets.UTF_8);
    Grammar grammar = Grammar.named("python");
    Set<String> unseen = new TreeSet<>(grammar.kinds());
    unseen.removeAll(TreeChecks.kinds(grammar, sample));
    assertThat(unseen).isEqualTo(UNREACHABLE);
    Tree tree = python.parse(sample, ParseLimits.DEFAULT);
    assertThat(tree.errors()).isEmpty();
    assertThat(TreeChecks.all(tree.program())).noneMatch(Ast.Other.class::isInstance);
  }

  @Test
  void nestingBeyondTheLimitIsRefused() {
    byte[] deep = ("(".repeat(3_000) + "1" + ")".repeat(3_000)).getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> python.parse(deep, ParseLimits.DEFAULT))
        .isInstanceOf(ParseLimitException.class)
        .hasMessageContaining("1500");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[", "{1: ", "f(", "not ", "lambda: ", "a[", "-"})
  void nestingUpToTheLimitIsRead(String open) {
    String close =
        open.chars().mapToObj(c -> CLOSING.getOrDefault((char) c, "")).collect(joining());
    String code = open.repeat(700) + "1" + close.repeat(700);
    assertThat(TreeChecks.read(python, code).errors()).isEmpty();
  }

  private static final Map<Character, String> CLOSING = Map.of('(', ")", '[', "]", '{', "}");

  /** Kinds that stand in the grammar's tables but in no tree, or only under another name. */
  private static final Set<String> UNREACHABLE = Set.of("parenthesized_list_splat");

  private static final String SAMPLE =
      """
      from __future__ import annotations
      from . import a as b
      from .c import *
      import d.e \\
          as f
      # a comment
      print "a", b
      print >>f, x
      exec "x" in y
      type V[T: int, *Ts, **P] = list[T] | a.b[T].c
      type W = x.y | z
      type U = list[int].a
      x: list[int] | dict[str, int] = 1
      x = y = 1j + 0.5
      x += -1, 2
      a, *b = c
      (a, b), [c, d] = e
      (y := 3)
      assert not x and y, "m\\t"
      del x
      raise E from c
      "a" f"b{{{x!r:>{w}}"
      global g
      nonlocal h
      for i in x: continue
      while True: break
      async def f(a, /, b: int, c=1, d: int = 2, *args, e, **kw) -> None:
          async with a as b: await c
          return [yield_ for i in x if i]
      def g(a, *, b): yield 1
      def h((a, b)): pass
      @d
      class A(B, *c, **d):
          pass
      if a < b: pass
      elif None: pass
      else: pass
      try: pass
      except A as e: pass
      finally: pass
      match x:
          case [1, *_] | (a, b) | {"a": 1, **r} if g: pass
          case P(a, b=_) as q: pass
          case 1-2j: pass
      {1, 2}, {"a": ...}, {k: v for k, v in z}, {s for s in t}, (g for g in h), [*a, (*b)], {**c}
      a[1:2], f(*a, k=1), (a,), False
      lambda x, *y: x if y else z
      """;
}
