package dev.countersign.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values that a team names by their hashes. */
class KnownValuesTest {
  private static final String SALT = "a-salt-for-examples";

  @Test
  void aFileIsReadAsItIsWritten() {
    KnownValues.Entry entry = KnownValues.Entry.of(SALT, true, "tulip-garden-seven", "old key");

    KnownValues read = KnownValues.read("# remark\n\nsalt " + SALT + "\n" + entry.line() + "\n");

    assertThat(read.entries()).containsExactly(entry);
    assertThat(read.salt()).contains(SALT);
    assertThat(entry.line())
        .startsWith("leaked 18 ")
        .endsWith(" old key")
        .doesNotContain("tulip", "garden");
  }

  @Test
  void whatIsWrongWithAFileIsSaidWithItsLine() {
    String hash = "0".repeat(64);
    assertFault("leaked 18 " + hash, "line 1: a line 'salt TEXT' has to come first");
    assertFault("salt short", "line 1: this is no");
    assertFault("salt " + SALT + "\nleaked 18 abc", "line 2: this is no");
    assertFault("salt " + SALT + "\nleaked 5 " + hash, "line 2: values shorter than 12");
    assertFault("salt " + SALT + "\nleaked 4097 " + hash, "line 2: a value has at most 4096");
    assertFault("salt " + SALT + "\nhidden 18 " + hash, "line 2: this is no");
  }

  /** Or a change could add so many lengths that no file is looked at in time. */
  @Test
  void valuesHaveNotTooManyLengths() {
    StringBuilder file = new StringBuilder("salt " + SALT + "\n");
    for (int length = 12; length < 300; length++) {
      file.append("leaked ").append(length).append(' ').append("0".repeat(64)).append('\n');
    }
    assertFault(file.toString(), "line 246: values of so many lengths");
    String first = file.substring(0, file.indexOf("leaked 112 "));
    assertThat(KnownValues.read(first).entries()).hasSize(100);
  }

  private static void assertFault(String text, String message) {
    assertThatThrownBy(() -> KnownValues.read(text)).hasMessageStartingWith(message);
  }

  @Test
  void whatCouldBeGuessedIsRefused() {
    for (String value : List.of("", "short", "white space in it", "two\nlines of text")) {
      assertThatThrownBy(() -> KnownValues.Entry.of(SALT, true, value, ""))
          .hasMessageContaining("12 characters or more");
    }
    assertThatThrownBy(() -> KnownValues.Entry.of(SALT, true, "x".repeat(4097), ""))
        .hasMessageContaining("at most 4096 bytes");
  }

  @Test
  void valuesAreFoundBetweenAnySigns() {
    KnownValues known = known(true, "gr\u00fcne-Wiese-12", "aaaaaaaaaaaa", "k9/+x=y==z(0)");
    assertThat(found(known, "pw=gr\u00fcne-Wiese-12;")).containsExactly("gr\u00fcne-Wiese-12");
    assertThat(found(known, "\"aaaaaaaaaaaa\",'k9/+x=y==z(0)'"))
        .containsExactly("aaaaaaaaaaaa", "k9/+x=y==z(0)");
    assertThat(found(known, "a" + "aaaaaaaaaaaa")).isEmpty();
    assertThat(found(known, "aaaaaaaaaaaa".repeat(1000))).isEmpty();
    assertThat(found(known, "aaaaaaaaaaa")).isEmpty();
  }

  @Test
  void noChangeAllowsAValueOrForgetsOne() {
    KnownValues base = known(true, "leaked-before-it");
    KnownValues head =
        KnownValues.of(List.of(entry(false, "leaked-before-it"), entry(true, "leaked-after-it")));

    KnownValues both = base.withLeakedOf(head);

    assertThat(found(both, "leaked-before-it")).hasSize(1);
    assertThat(found(both, "leaked-after-it")).hasSize(1);
    assertThat(both.allows("leaked-before-it")).isFalse();
  }

  @Test
  void whatLeakedIsNotAllowedAtTheSameTime() {
    KnownValues both =
        KnownValues.of(List.of(entry(false, "one-and-the-same"), entry(true, "one-and-the-same")));
    assertThat(both.allows("one-and-the-same")).isFalse();
    assertThat(known(false, "one-and-the-same").allows("head\n  one-and-the-same\n")).isTrue();
  }

  private static KnownValues known(boolean leaked, String... values) {
    return KnownValues.of(List.of(values).stream().map(value -> entry(leaked, value)).toList());
  }

  private static KnownValues.Entry entry(boolean leaked, String value) {
    return KnownValues.Entry.of(SALT, leaked, value, "");
  }

  private static List<String> found(KnownValues known, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    List<String> found = new ArrayList<>();
    known.find(
        bytes,
        0,
        bytes.length,
        (start, end, entry) ->
            found.add(new String(bytes, start, end - start, StandardCharsets.UTF_8)));
    return found;
  }
}
