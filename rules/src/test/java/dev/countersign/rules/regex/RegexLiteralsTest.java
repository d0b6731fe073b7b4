package dev.countersign.rules.regex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegexLiteralsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      textBlock =
          """
          AKIA[0-9A-Z]{16} [[AKIA]]
          foo|ba+r []
          secret|token [[secret,token]]
          (?i)secret []
          \\u0041lpha []
          (?<a>x|y)\\k<a> []
          colou?r [[colo]]
          pass\\.word [[pass.word]]
          (secret) [[secret]]
          (secret)?x []
          ^(get|post)$ [[get,post]]
          ^set(Name|Value)?$ [[set]]
          (?:one|two)three [[three]]
          (?<word>alpha) [[alpha]]
          (?!not)this [[this]]
          (?!not).*$ []
          (a(bcd|efg))+ [[bcd,efg]]
          (abc|d) []
          a{3}bcd [[bcd]]
          [abc]xyz\\d [[xyz]]
          abc+def [[abc]]
          """)
  void findsWhatEveryMatchContains(String regex, String clauses) {
    assertThat(RegexLiterals.of(regex).toString().replace(" ", "")).isEqualTo(clauses);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      textBlock =
          """
          (?i)secret [[secret]]
          (?is)^.*(hash|Crypt).*$ [[hash,Crypt]]
          [aA]uthoriz|[pP]ermission [[authoriz,permission]]
          [ab]uthoriz [[uthoriz]]
          (?x)se\tcret []
          one(?i)secret []
          (?i:secret) []
          """)
  void caseNeedNotCount(String regex, String clauses) {
    assertThat(RegexLiterals.inAnyCase(regex).toString().replace(" ", "")).isEqualTo(clauses);
  }
}
