package dev.countersign.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.AstPrinter;
import dev.countersign.syntax.Language;
import dev.countersign.syntax.ParseLimits;
import dev.countersign.syntax.PatternSyntaxException;
import dev.countersign.syntax.Tree;
import dev.countersign.syntax.TreeChecks;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlTest {
  private static final Language YAML = new YamlLanguage();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a: 1                              | (dict [(entry a 1)])",
        "a: b c                            | (dict [(entry a \"b c\")])",
        "'a b': \"c\"                      | (dict [(entry a b \"c\")])",
        "- true\\n- null\\n- 1.5\\n- 0x1f  | (collection list [true null 1.5 0x1f])",
        "[1, {a: b}]                       | (collection list [1 (dict [(entry a \"b\")])])",
        "a:\\nb: 2                         | (dict [(entry a ) (entry b 2)])",
        "a: 1\\n---\\nb: 2                 | (dict [(entry a 1)]) (dict [(entry b 2)])",
        "a: !Ref b                         | (dict [(entry a (cast ! Ref \"b\"))])",
        "on: {push: ~}                     | (dict [(entry on (dict [(entry push ~)]))])",
        "v: 1.2.3                          | (dict [(entry v \"1.2.3\")])",
        "a: ${{ x.y }}                     | (dict [(entry a \"${{ x.y }}\")])",
        "a: {{ .Values.b }}                | (dict [(entry a \"{{ .Values.b }}\")])",
        "a: \"{{ d \"x\" }}:1\"            | (dict [(entry a \"{{ d \"x\" }}:1\")])",
      })
  void reads(String code, String tree) {
    Tree read =
        YAML.parse(code.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8), ParseLimits.DEFAULT);
    assertThat(AstPrinter.print(read)).isEqualTo(tree);
    assertThat(read.errors()).isEmpty();
  }

  @Test
  void aliasesStandForWhatTheyReferTo() {
    Tree tree = parse("a: &x {b: 1}\nc: *x\nd:\n  <<: *x\n  e: 2\n");
    assertThat(AstPrinter.print(tree))
        .isEqualTo(
            "(dict [(entry a (dict [(entry b 1)])) (entry c (dict [(entry b 1)]))"
                + " (entry d (dict [(entry e 2) (entry b 1)]))])");
  }

  @Test
  void whatRefersToItselfOverAndOverStaysSmall() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 40; i++) {
      String before = "*a" + (i - 1);
      bomb.append("a%d: &a%d [%s, %s, %s]\n".formatted(i, i, before, before, before));
    }
    assertThat(TreeChecks.all(parse(bomb.toString()).program()).count()).isLessThan(500_000);
  }

  @Test
  void aBrokenLineCostsThatLine() {
    Tree tree = parse("a: 1\nb: c: d\ne:\n  - f\n  g\ni: 3\nh: [1, 2\n");
    assertThat(AstPrinter.print(tree)).contains("(entry a 1)", "(entry i 3)");
    assertThat(tree.errors()).isNotEmpty();
  }

  @Test
  void linesOfTemplatesAreBlank() {
    Tree tree = parse("a:\n  {{- if .Values.b }}\n  c: 1\n  {{- end }}\n  {% if d %}\n  e: 2\n");
    assertThat(AstPrinter.print(tree))
        .isEqualTo("(dict [(entry a (dict [(entry c 1) (entry e 2)]))])");
    assertThat(tree.errors()).isEmpty();
  }

  @Test
  void spansAreBytes() {
    Tree tree = parse("ä: \"ö\"\nrun: |\n  x\n  ü\n\nz: 1\n");
    Ast.Dict dict = (Ast.Dict) tree.program().body().getFirst();
    assertThat(dict.entries().stream().map(tree::text))
        .containsExactly("ä: \"ö\"", "run: |\n  x\n  ü", "z: 1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a: $X                       | (entry a $X)",
        "$K: ...                     | (entry $K ...)",
        "a: 1\\n...                  | (dict [(entry a 1) ...])",
        "...\\na:\\n  ...\\n  - b    | (dict [... (entry a (collection list [... \"b\"]))])",
        "a:\\n- ...\\n  b: 1\\n  ... | (entry a (collection list [(dict [... (entry b 1) ...])]))",
        "a:\\n  ...                  | (entry a ...)",
        "- $X                        | $X",
        "[..., {..., a: $X}]         | (collection list [... (dict [... (entry a $X)])])",
        "a: <... 1 ...>              | (entry a <... 1 ...>)",
        "!$T $X                      | (cast ! $T $X)",
      })
  void readsPatterns(String pattern, String tree) {
    assertThat(AstPrinter.print(YAML.pattern(pattern.replace("\\n", "\n")))).isEqualTo(tree);
  }

  @Test
  void aPatternThatIsNoYamlIsRefused() {
    assertThatThrownBy(() -> YAML.pattern("a: b: c")).isInstanceOf(PatternSyntaxException.class);
  }

  private static Tree parse(String code) {
    return YAML.parse(code.getBytes(StandardCharsets.UTF_8), ParseLimits.DEFAULT);
  }
}
