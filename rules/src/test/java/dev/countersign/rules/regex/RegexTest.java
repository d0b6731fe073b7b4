package dev.countersign.rules.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions written for PCRE and Python. */
class RegexTest {
  /** Expression, text, what the first match is; nothing for none. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '~',
      textBlock =
          """
          (?P<q>['\"])x(?P=q) a'x'b 'x'
          (?<n>a)\\k<n> baab aa
          (a)\\1 baab aa
          (a)\\g1 baab aa
          [[:alpha:]]+ 12ab3 ab
          [[:digit:][:upper:]]+ a1Bc 1B
          \\Aab abab ab
          b\\Z abb b
          a++b aaab aaab
          (?>a+)b aaab aaab
          a(?i)bC aBc aBc
          (?i:A)b ab ab
          (?u)a a a
          []a]+ ]a ]a
          [^]]+ ]ab ab
          [a[]+ [a [a
          [a&&b]+ &b &b
          a{,2}b aaab aab
          a{b a{b a{b
          {a} {a} {a}
          \\u0061 a a
          (?#note)a a a
          \\Qa.b\\E a.b a.b
          (?<=a)b ab b
          a(?!b). abac ac
          (?:a|b)+$ cab ab
          \\x{e9}\\p{L}+ aéxy1 éxy
          """)
  void finds(String regex, String text, String expected) {
    Optional<Hit> hit = Regex.of(regex).find(text);
    assertThat(hit.map(h -> text.substring(h.start(), h.end()))).contains(expected);
  }

  @Test
  void bindsGroupsByNumberAndName() {
    Hit hit = Regex.of("(a)(?P<last_one>b)?(c)?").find("xac").orElseThrow();
    assertThat(hit.groups()).containsExactly(new Hit.Span(1, 2), Hit.Span.NONE, new Hit.Span(2, 3));
    assertThat(hit.names()).containsEntry("last_one", 2);
  }

  @Test
  void linesEndOnlyInMultilineMode() {
    assertThat(Regex.multiline("^b$").find("a\nb\nc")).isPresent();
    assertThat(Regex.of("^b$").find("a\nb\nc")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"a(?=b),false", "a++,false", "(a)\\1,false", "a+b,true", "(?i)a,true", "a\\++,true"})
  void usesTheLinearEngineWhereItCan(String regex, boolean linear) {
    assertThat(Regex.of(regex).isLinear()).isEqualTo(linear);
  }

  @Test
  void stopsBacktracking() {
    Regex regex = Regex.of("(x?)(a|aa)+\\1c");
    assertThatThrownBy(() -> regex.find("a".repeat(60) + "!"))
        .isInstanceOf(RegexException.class)
        .hasMessageContaining("backtracks too much");
  }

  @Test
  void doesNotBacktrackWhereItNeedNot() {
    assertThat(Regex.of("(a|aa)+c").findAtStart("a".repeat(60) + "!")).isEmpty();
  }

  /** Two engines look at the start of a text, one looks through it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?i)k\\w*",
        "(?i)[é-ü]+",
        "a$",
        "(?m)a$",
        "(?s).*b",
        ".*",
        "\\s",
        "\\v",
        "\\bé",
        "(\\w+\\.)*(a|ab)(\\b|$)",
        "(a|b)*",
        "(?:a*)*",
        "[^\\n]+$",
        "\\W",
        "\\x{e9}"
      })
  void atTheStartItFindsTheSame(String regex) {
    Regex compiled = Regex.of(regex);
    for (String text :
        List.of("", "a", "a\n", "a\nb", "ab.a", "\u212A1", "K", "ÉÀ", "é", "\u000b", "\r")) {
      assertThat(compiled.findAtStart(text))
          .as(text)
          .isEqualTo(compiled.find(text).filter(hit -> hit.start() == 0));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "(a,2",
    "[a,0",
    "a\\,1",
    "(?R),0",
    "a\\K,1",
    "(*FAIL),0",
    "(?P=x),0",
    "(?<a>b)|(?<a>c),8"
  })
  void saysWhereItCannotBeRead(String regex, int offset) {
    assertThatThrownBy(() -> Regex.of(regex))
        .isInstanceOfSatisfying(
            RegexException.class, e -> assertThat(e.offset()).isEqualTo(offset));
  }
}
