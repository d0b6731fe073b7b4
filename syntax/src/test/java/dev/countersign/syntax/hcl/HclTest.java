package dev.countersign.syntax.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.syntax.AstPrinter;
import dev.countersign.syntax.Language;
import dev.countersign.syntax.Tree;
import dev.countersign.syntax.TreeChecks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HclTest {
  private static final Language HCL = new HclLanguage();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a = 1                           | (entry a 1)",
        "a = \"x\"                       | (entry a \"x\")",
        "b \"t\" \"n\" {\\n a = 1.5\\n}  | (call b [\"t\" \"n\" (dict [(entry a 1.5)])])",
        "b t n { a = 1 }                 | (call b [\"t\" \"n\" (dict [(entry a 1)])])",
        "b { a = true }                  | (call b [(dict [(entry a true)])])",
        "a = [1, x,]                     | (entry a (collection list [1 x]))",
        "a = { b = 1, \"c\" : 2 }        | (entry a (call a [(dict [(entry b 1) (entry c 2)])]))",
        "a = [{ b = 1 }]                 | (entry a (collection list [(call a [(dict [(entry b 1)])])]))",
        "a = x.y[0].z                    | (entry a (member (index (member x . y) [0]) . z))",
        "a = x.*.y                       | (entry a (member (index x [*]) . y))",
        "a = f(1, xs...)                 | (entry a (call f [1 (spread ... xs)]))",
        "a = b ? 1 : 2                   | (entry a (conditional b 1 2))",
        "a = \"${x}\"                    | (entry a x)",
        "a = \"p-${x}\"                  | (entry a (template - [\"p-\" x]))",
        "a = <<-E\\n  hi\\n  E\\nb = 2   | (entry a \"  hi\\n\") (entry b 2)",
      })
  void reads(String code, String tree) {
    Tree read = TreeChecks.read(HCL, code);
    assertThat(AstPrinter.print(read)).isEqualTo(tree.replace("\\n", "\n"));
    assertThat(read.errors()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a = [for k, v in x : upper(v) if v != \"\"]",
        "a = {for s in x : s => s...}",
        "a = !b && c || -d + e * 2 >= 1",
        "a = (\\n  b\\n  + c\\n)",
        "# c\\n// d\\n/* e */ a = 1 // f",
        "a = f(\\n  1,\\n  2,\\n)",
        "a = \"%{ if b }x%{ endif } $${c} \"",
        "a = provider::aws::arn(b)",
      })
  void readsWithoutErrors(String code) {
    assertThat(TreeChecks.read(HCL, code).errors()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a = = 1\\nb = 2", "x {{ y\\nb = 2", "}\\nb = 2", "a = \"x\\nb = 2"})
  void whatIsBrokenCostsItsLine(String code) {
    Tree tree = TreeChecks.read(HCL, code);
    assertThat(tree.errors()).isNotEmpty();
    assertThat(AstPrinter.print(tree)).contains("b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "resource \"t\" $N { ... }   | (call resource [\"t\" $N (dict [...])])",
        "$K = ...                    | (entry $K ...)",
        "f(<... 1 ...>)              | (call f [<... 1 ...>])",
        "f(..., $X)                  | (call f [... $X])",
        "\"x\"                       | \"x\"",
        "resource                    | resource",
      })
  void readsPatterns(String pattern, String tree) {
    assertThat(AstPrinter.print(TreeChecks.pattern(HCL, pattern))).isEqualTo(tree);
  }
}
