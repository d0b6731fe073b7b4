package dev.countersign.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the bytes are, there is a tree, its spans lie within each other, and its text reads. */
class SpoiledSourceTest {
  private static final int INPUTS = 300;

  /**
   * A bit of each language with what is hard to read in it: strings, blocks, generics, templates.
   */
  private static final List<String> SEEDS =
      List.of(
          """
          package p;
          import java.util.*;
          @Deprecated(since = "1")
          sealed interface Shape<T extends Comparable<? super T>> permits Box {
            record Box(int a, String... b) implements Shape<Integer> {}
            default int area(Object o) {
              return switch (o) { case Box(var a, _) when a > 1 -> a; default -> { yield 0; } };
            }
            String TEXT = \"""
                a "quoted" \\t text
                \""";
          }
          class Main { int[] x = {1, 2}; void f() throws E { try (var r = open()) { g(s -> s + 1); }
            catch (A | B e) { for (int i = 0; i < x.length; i++) x[i] <<= 2; } finally { done(); } } }
          """,
          """
          from a.b import (c as d, e)
          import os.path as p
          @route("/x", methods=["GET"])
          async def f(a, /, b: int = 1, *args, c=None, **kw) -> list[str]:
              with open(a) as g, h():
                  text = f"{a!r:>{b}} {{x}} {d['k']}" rb"\\x00"
              match a:
                  case Point(x=0, y=[1, *rest]) if (n := len(rest)) > 1:
                      return [x async for x in y if x for z in x]
                  case {"k": v, **more} | None:
                      del a[1:2, ::3]
              try:
                  lambda x, *y: (yield x)
              except* (A, B) as e:
                  raise C from e
          """,
          """
          import a, {b as c} from "m"; export default class D extends E { #p = 1; static { x(); } get y() { return this.#p; } }
          const f = async ({a, b: [c = 1, ...d]}, ...rest) => { for await (const x of y) { z?.[x]?.(`a ${b + `${c}`} d`); } };
          label: do { switch (a) { case 1: break label; default: continue label; } } while (/[/]x/gi.test(s));
          const page = <A b="c" {...d}>{e ? <F.G/> : <>text &amp; {/* no */}</>}</A>;
          if (a ?? b) try { delete a.b; } catch { throw new E(a ** 2, function* () { yield* b; }); } finally { }
          """,
          """
          import type {A} from "m"; declare module "x" { interface B<T = {}> extends C { readonly [k: string]: T; new (x?: number): B; } }
          enum E { A = 1 << 2, B = "b" } abstract class F<in out T> implements G { constructor(private readonly x: T, @Inject() y?: U) { super(); } abstract z(): asserts this is H; }
          type M<T> = { -readonly [K in keyof T as `get${K}`]?: T[K] extends (infer U)[] ? U : never }; let v = <any>a!.b as unknown satisfies X;
          function f<const T>(this: Window, ...a: [x: number, y?: string]): x is T; namespace N.O { export import a = b.c; }
          """,
          """
          package p
          import ( . "fmt"; m "a/b" )
          type List[T ~int | comparable] struct { next *List[T]; val T `json:"v,omitempty"`; sync.Mutex }
          func (l *List[T]) Each(f func(int, ...T) (err error)) (n int, _ error) {
          	defer func() { if r := recover(); r != nil { panic(r) } }()
          	for i, x := range map[string][]int{"a": {1, 2}, `b`: nil} { go f(i, x[1:2:3]...) }
          	select { case v, ok := <-c: _ = v.(type); case c <- 1: goto end; default: }
          	switch t := x.(type) { case int, *T: fallthrough; default: l.val &^= 'x' }
          end:
          	return
          }
          """);

  static Stream<Language> languages() {
    return ServiceLoader.load(Language.class).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(Language::id));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void anyBytesGiveATree(Language language) {
    Random random = new Random(language.id().hashCode());
    Mutator mutator = new Mutator(random);
    for (int input = 0; input < INPUTS; input++) {
      byte[] source = mutator.mutate(seed(random), seed(random));
      Tree tree = language.parse(source, ParseLimits.DEFAULT);
      assertNested(tree, tree.program(), source);
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aQuoteThatIsNeverClosedHasAPlace(Language language) {
    for (String text : List.of("{\"\n: 1}", "a = {\n\"\n= 1}", "{\"a\"\"\n: 1}", "\"", "'", "`")) {
      byte[] source = text.getBytes(StandardCharsets.UTF_8);
      Tree tree = language.parse(source, ParseLimits.DEFAULT);
      assertNested(tree, tree.program(), source);
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void anyTextIsAPatternOrASyntaxError(Language language) {
    Random random = new Random(~language.id().hashCode());
    Mutator mutator = new Mutator(random);
    for (int input = 0; input < INPUTS; input++) {
      byte[] line = line(seed(random), random);
      String text = new String(mutator.mutate(line, seed(random)), StandardCharsets.UTF_8);
      try {
        assertThat(language.pattern(text).program()).as(text).isNotNull();
      } catch (PatternSyntaxException e) {
        assertThat(e.getMessage()).as(text).isNotBlank();
        assertThat(e.offset()).as(text).isBetween(0, text.length());
      }
    }
  }

  private static byte[] seed(Random random) {
    return SEEDS.get(random.nextInt(SEEDS.size())).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] line(byte[] seed, Random random) {
    List<String> lines = new String(seed, StandardCharsets.UTF_8).lines().toList();
    return lines.get(random.nextInt(lines.size())).strip().getBytes(StandardCharsets.UTF_8);
  }

  private static void assertNested(Tree tree, Ast parent, byte[] source) {
    for (Ast child : parent.children()) {
      if (child.start() < parent.start()
          || child.end() < child.start()
          || child.end() > parent.end()) {
        throw new AssertionError(
            "%s leaves %s in %s"
                .formatted(child, parent, new String(source, StandardCharsets.UTF_8)));
      }
      tree.text(child);
      assertNested(tree, child, source);
    }
  }
}
