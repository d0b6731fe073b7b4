package dev.countersign.context.unicode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.context.text.Document;
import dev.countersign.context.text.Oddity;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Characters are written as {@code {202E}}, so that this file shows what it holds. */
class UnicodeTest {
  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          a.java | /*{202E} } {2066}if (owner){2069} {2066} owners only */       | proved
          a.java | if (role != "guest{202E} {2066}// not a guest{2069} {2066}")  | proved
          a.py   | \"""Adds, then {2067}\""" ;return                             | proved
          a.py   | x = {202A}1                                                   | proved
          a.ts   | is = (c) => /^[{2066}-{2069}]+$/.test(c)                      | none
          a.tsx  | <b>{2066}{name}{2069}</b>                                     | none
          a.js   | go = /[{202A}-{202E}]/.test(who) ? stop : run                 | proved
          a.js   | say("{2067}שלום{2069}", "{2067}עולם{2069}")                    | none
          a.js   | say("שלום", "עולם") // טקסט                                   | none
          a.js   | // {202B}טקסט{202C} text                                      | none
          a.js   | say("{2068}name{2069} wrote")                                 | none
          a.js   | say("{202E}txt.exe{202C}")                                    | asked
          a.js   | say("{202D}total: 5{202C}")                                   | asked
          a.js   | say("total{202C}")                                            | asked
          a.md   | the file {202E}txt.exe{202C} is safe                          | asked
          a.md   | {202B}שלום README עולם{202C}                                   | none
          a.md   | path {202A}C:/Users                                           | none
          """)
  void direction(String path, String text, String expected) {
    assertThat(verdict(Direction.judge(document(path, text)))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          a.js   | allow() al{043B}ow() {0430}llow()      | proved
          a.js   | {0430}llow()                           | asked
          a.js   | f("alice", "{0430}lice")               | asked
          a.js   | f("{0430}lice")                        | none
          a.py   | цена = список(данные)                  | none
          a.py   | getСписок(x)                           | none
          a.py   | # говорит alice и а                    | none
          a.py   | Δt = σ_x * v + ν                       | none
          a.py   | größe = straße + größer                | none
          a.py   | 名前 = name                             | none
          a.md   | {0430}llow and allow                   | none
          """)
  void lookalikes(String path, String text, String expected) {
    assertThat(verdict(Lookalikes.judge(document(path, text)))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          a.java | run.\\uuu0065xec(x)                     | proved
          a.java | // x \\u000D run(y);                    | proved
          a.java | /* x \\u000a y */                       | none
          a.java | f("\\\\u0022 \\u0027")                   | none
          a.java | f('\\u0022')                            | none
          a.java | f("a\\u0022)                            | proved
          a.kt   | // x \\u000a                            | none
          a.ts   | ev\\u0061l(x)                           | proved
          a.js   | // ev\\u0061l(x)                        | none
          a.js   | x.replace(/\\u0061b/, y)                | none
          a.py   | {FF45}val(x)                           | proved
          a.py   | {1D431}{1D432} = 1                     | asked
          a.py   | # {FF45}val(x)                         | none
          a.py   | λ = größe(x)                           | none
          a.py   | # coding: Unicode_Escape               | proved
          a.py   | # encoding=utf-8                       | none
          a.js   | {FF45}val(x)                           | none
          """)
  void disguises(String path, String text, String expected) {
    assertThat(verdict(Disguises.judge(document(path, text)))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          a.js   | isOwner() ; is{200B}Owner()            | proved
          a.js   | is{200C}Owner()                        | asked
          a.js   | const {a,{3164}} = query               | proved
          a.js   | f("al{200B}ice", "alice")              | asked
          a.js   | if (role === "ad{200B}min")            | asked
          a.js   | if (role === "admin{200B}")            | asked
          a.js   | say("admin{200B}")                     | none
          a.js   | say("Guten{00AD}berg{200B}")           | none
          a.js   | say("user_{200B}id")                   | asked
          a.js   | x = {"na{2060}me": 1}                  | asked
          a.js   | x ? "na{2060}me" : 1                   | none
          a.js   | x == "{FEFF}"                          | none
          a.js   | x == "👩{200D}🚀"                       | none
          a.py   | if "می{200C}خواهم" in text:            | none
          a.py   | if key in ("a", "b") and "ro{200B}ot" in users: | asked
          a.go   | os.Getenv("TOK{200B}EN")               | asked
          a.java | roles.contains("ad{200B}min")          | asked
          test/a.py | x == "ad{200B}min"                  | none
          a.js   | // long{200B}word longword             | none
          a.js   | f("long{200B}er")                      | none
          a.py   | می{200C}خواهم = 1                       | none
          a.js   | x = '👩{200D}🚀'                        | none
          a.md   | is{200B}Owner isOwner                  | none
          """)
  void invisibleNames(String path, String text, String expected) {
    assertThat(verdict(InvisibleNames.judge(document(path, text)))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Hello{E0072}{E0075}{E006E} you                                                | proved
          all: {E0001}{E0020}{E0021}{E0022}{E0023}{E0024}{E0025}{E0026}{E0027}{E0028}{E0029}{E002A}{E002B}{E002C}{E002D}{E002E}{E002F}{E0030}{E0031}{E0032}{E0033}{E0034}{E0035}{E0036} | none
          {1F3F4}{E0067}{E0062}{E0073}{E0063}{E0074}{E007F} flag                        | none
          {2764}{FE0F}{FE0F} {1F469}{200D}{1F680} {270C}{FE0F}                          | none
          葛{E0100}城 辻{E0101}                                                           | none
          {1F600}{E0148}{E0155}{E015C}{E015C}{E015F}                                    | proved
          {200B}{200C}{200B}{200B}{200C}{200B}{200C}{200C}{200B}{200B}{200C}{200B}{200B}{200C}{200B}{200C} | proved
          {200B}{200B}{200B}{200B}{200B}{200B}{200B}{200B}{200B}{200B}{200B}{200B}{200B}{200B}{200B}{200B}{200B} | none
          {2764}{FE0F} {2764}{FE0F} {2764}{FE0F} {2764}{FE0F} {2764}{FE0F}              | none
          1{FE0F}{20E3}2{FE0F}{20E3}3{FE0F}{20E3}4{FE0F}{20E3}                          | none
          {2600}{FE0F}{FE0F}{FE0F}{FE0F}{FE0F}{FE0F}{FE0F}{FE0F}                        | none
          """)
  void hiddenMessages(String text, String expected) {
    assertThat(verdict(HiddenMessage.judge(document("a.md", text)))).isEqualTo(expected);
  }

  private static Document document(String path, String text) {
    StringBuilder real = new StringBuilder();
    for (String piece : text.split("(?=\\{[0-9A-F]{4,5}})|(?<=\\{[0-9A-F]{4,5}})", -1)) {
      if (piece.matches("\\{[0-9A-F]{4,5}}")) {
        real.appendCodePoint(Integer.parseInt(piece.substring(1, piece.length() - 1), 16));
      } else {
        real.append(piece);
      }
    }
    return Document.of(path, real.toString());
  }

  private static String verdict(List<Oddity> found) {
    if (found.isEmpty()) {
      return "none";
    }
    return found.stream().anyMatch(Oddity::isProved) ? "proved" : "asked";
  }
}
