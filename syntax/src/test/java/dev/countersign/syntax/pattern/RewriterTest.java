package dev.countersign.syntax.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.syntax.Ast;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RewriterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$X + $_1          | METAVAR MARK METAVAR",
        "$x $              | MARK WORD MARK",
        "$Xy               | MARK WORD",
        "$12               | METAVAR",
        "f($...A, ...)     | WORD MARK METAVAR_MANY MARK ELLIPSIS MARK",
        "<... a ...> ...>  | DEEP_OPEN WORD DEEP_CLOSE ELLIPSIS MARK",
        "é\\nb             | WORD NEWLINE WORD"
      })
  void tokens(String text, String kinds) {
    PatternText pattern = PatternText.of(text.replace("\\n", "\n"));
    assertThat(pattern.tokens(new BitSet()).stream().map(token -> token.kind().name()))
        .containsExactly(kinds.split(" "));
  }

  @Test
  void nothingStandsInQuotes() {
    BitSet quoted = new BitSet();
    quoted.set(1, 5);
    assertThat(PatternText.of("f\"$X\"").tokens(quoted))
        .containsExactly(new Token(Token.Kind.WORD, 0, 1), new Token(Token.Kind.QUOTED, 1, 5));
  }

  @Test
  void offsetsLeadBackToThePattern() {
    PatternText pattern = PatternText.of("é ... $X");
    Rewriter rewriter = new Rewriter(pattern).insert("try: ");
    Ast.Ellipsis ellipsis = new Ast.Ellipsis(3, 6);
    Ast.Metavar metavar = new Ast.Metavar("$X", 7, 9);
    rewriter.hole(ellipsis, "longer").hole(metavar, "x").open(" {", "rest", "}");
    assertThat(new String(rewriter.source(), StandardCharsets.UTF_8))
        .isEqualTo("try: é longer x {rest}");
    Holes holes = rewriter.holes();
    assertThat(holes.at(8)).isEqualTo(ellipsis);
    assertThat(holes.at(15)).isEqualTo(metavar);
    assertThat(holes.at(18)).isEqualTo(new Ast.Ellipsis(9, 9));
    assertThat(holes.start(0)).isZero();
    assertThat(holes.start(5)).isZero();
    assertThat(holes.end(7)).isEqualTo(2);
    assertThat(holes.start(8)).isEqualTo(3);
    assertThat(holes.end(14)).isEqualTo(6);
    assertThat(holes.start(15)).isEqualTo(7);
    assertThat(holes.end(16)).isEqualTo(9);
    assertThat(holes.end(23)).isEqualTo(9);
  }

  @Test
  void sourceHasItsOwnOffsets() {
    assertThat(Holes.NONE.start(7)).isEqualTo(7);
    assertThat(Holes.NONE.end(7)).isEqualTo(7);
    assertThat(Holes.NONE.at(7)).isNull();
    assertThat(Holes.NONE.pattern()).isFalse();
  }
}
