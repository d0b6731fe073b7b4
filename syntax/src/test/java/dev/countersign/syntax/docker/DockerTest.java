package dev.countersign.syntax.docker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.AstPrinter;
import dev.countersign.syntax.Language;
import dev.countersign.syntax.Tree;
import dev.countersign.syntax.TreeChecks;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DockerTest {
  private static final Language DOCKER = new DockerLanguage();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "FROM a:1 AS b  | (other FROM [(dict []) (dict [(entry \"name\" \"a\") (entry \"tag\" \"1\") (entry \"as\" \"b\")])])",
        "from r:5000/a  | (other FROM [(dict []) (dict [(entry \"name\" \"r:5000/a\")])])",
        "USER a:b       | (other USER [(dict []) (dict [(entry \"user\" \"a\") (entry \"group\" \"b\")])])",
        "ENV a=1 b=\"c d\" | (other ENV [(dict []) (entry a \"1\") (entry b \"c d\")])",
        "ENV a b c      | (other ENV [(dict []) (entry a \"b c\")])",
        "EXPOSE 22 53/udp | (other EXPOSE [(dict []) 22 \"53/udp\"])",
        "CMD [\"a\", \"b\"] | (other CMD [(dict []) (collection list [\"a\" \"b\"])])",
        "RUN a b && c   | (other RUN [(dict []) (other shell [(binary && (other command [\"a\" \"b\"]) (other command [\"c\"]))])])",
        "RUN X=1 a      | (other RUN [(dict []) (other shell [(other with [(assign = X \"1\") (other command [\"a\"])])])])",
        "RUN a \\\\\\n# c\\n  b | (other RUN [(dict []) (other shell [(other command [\"a\" \"b\"])])])",
        "RUN <<E\\na\\nb\\nE\\nUSER x | (other RUN [(dict []) (other shell [(binary ; (other command [\"<<E\"]) (binary ; (other command [\"a\"]) (other command [\"b\"])))])]) (other USER [(dict []) (dict [(entry \"user\" \"x\")])])",
        "COPY --chown=a x y | (other COPY [(dict [(entry \"--chown\" \"a\")]) \"x\" \"y\"])",
        "ONBUILD RUN a  | (other ONBUILD [(dict []) (other RUN [(dict []) (other shell [(other command [\"a\"])])])])",
      })
  void reads(String code, String tree) {
    Tree read = TreeChecks.read(DOCKER, code.replace("\\\\", "\\"));
    String printed =
        String.join(" ", read.program().body().stream().map(AstPrinter::print).toList());
    assertThat(printed).isEqualTo(tree);
    assertThat(read.errors()).isEmpty();
  }

  @Test
  void whatIsNoInstructionIsAnError() {
    Tree tree = TreeChecks.read(DOCKER, "FROM a\nWHAT b\nUSER c\n");
    assertThat(tree.program().body()).hasSize(3);
    assertThat(tree.errors().stream().map(tree::text)).containsExactly("WHAT b");
  }

  @Test
  void instructionsEndWithTheirText() {
    Tree tree = TreeChecks.read(DOCKER, "RUN a \\\n  b  \n\nUSER x\n");
    List<String> texts = tree.program().body().stream().map((Ast node) -> tree.text(node)).toList();
    assertThat(texts).containsExactly("RUN a \\\n  b", "USER x");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "RUN ...          | (other RUN [(dict [...]) ...])",
        "apt-get ... $X   | (other command [\"apt-get\" ... $X])",
        "FROM $A:$B       | (other FROM [(dict [...]) (dict [(entry \"name\" $A) (entry \"tag\" $B) ...])])",
        "$I               | $I",
      })
  void readsPatterns(String pattern, String tree) {
    assertThat(AstPrinter.print(DOCKER.pattern(pattern))).isEqualTo(tree);
  }
}
