package dev.countersign.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same program written otherwise gives the same answer. */
class MetamorphicTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          as it is           | sink("a" + source())
          variable           | x = source(); sink("a" + x)
          two variables      | x = source(); y = x; sink("a" + y)
          renamed            | renamed = source(); sink("a" + renamed)
          f-string           | x = source(); sink(f"a{x}")
          percent            | sink("a%s" % source())
          format             | sink("a{}".format(source()))
          join               | sink("".join(["a", source()]))
          function           | f = lambda v: "a" + v; sink(f(source()))
          conditional        | sink(source() if flag else "b")
          or                 | sink(source() or "b")
          list               | x = ["a", source()]; sink(x[1])
          dictionary         | x = {"a": source()}; sink(x["a"])
          tuple              | x, y = source(), 1; sink(x)
          comprehension      | sink([v for v in source()])
          walrus             | sink((x := source()))
          augmented          | x = "a"; x += source(); sink(x)
          attribute          | o.name = source(); sink(o.name)
          alias              | a = {}; b = a; a["k"] = source(); sink(b["k"])
          append             | x = []; x.append(source()); sink(x)
          append, join       | x = []; x.append(source()); sink("".join(x))
          append, if         | x = []; x.append(source()); sink(x[0] if len(x) > 0 else "b")
          append, index      | x = []; x.append(source()); sink(x[0])
          append, loop       | x = []; x.append(source()); [sink(v) for v in x]
          remove by value    | x = [1, 2, source()]; x.remove(1); sink(x[1])
          empty key          | x = {"": source(), "a": 1}; sink(x[""])
          starred            | x = [*source()]; sink(*x)
          keyword            | sink(value=source())
          """)
  void stillFound(String title, String code) {
    assertThat(new Sample("python", code).lines()).as(title).containsExactly(1);
    String wrapped = "class A:\n  async def f(self):\n    " + code + "\n";
    assertThat(new Sample("python", wrapped).lines()).as(title).containsExactly(3);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cleaned            | sink("a" + clean(source()))
          cleaned variable   | x = source(); x = clean(x); sink(x)
          replaced           | x = source(); x = "a"; sink(x)
          other variable     | x = source(); sink(y)
          other key          | x = {"a": source(), "b": 1}; sink(x["b"])
          beside empty key   | x = {"": source(), "a": 1}; sink(x["a"])
          other slot         | x = [source(), 1]; sink(x[1])
          other attribute    | o.a = source(); sink(o.b)
          cleaned attribute  | o.a = source(); o.a = clean(o.a); sink(o.a)
          constant function  | f = lambda v: 1; sink(f(source()))
          condition alone    | sink(1 if source() else 2)
          """)
  void staysSilent(String title, String code) {
    assertThat(new Sample("python", code).lines()).as(title).isEmpty();
    String wrapped = "class A:\n  def f(self):\n    " + code + "\n";
    assertThat(new Sample("python", wrapped).lines()).as(title).isEmpty();
  }
}
