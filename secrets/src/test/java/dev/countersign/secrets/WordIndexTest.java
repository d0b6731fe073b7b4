package dev.countersign.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordIndexTest {
  private final WordIndex<String> index = new WordIndex<>();

  @Test
  void tellsTheLongestFirstAndGoesOnUntilOneCounts() {
    for (String word : List.of("a", "ab", "abcdefg", "abcdefgh", "abcdexyz", "\u00e4b")) {
      index.put(word, word);
    }
    assertThat(at("abcdefghi")).containsExactly("abcdefgh", "abcdefg", "ab", "a");
    assertThat(at("abcdef")).containsExactly("ab", "a");
    assertThat(at("\u00e4b")).containsExactly("\u00e4b");
    assertThat(at("b")).isEmpty();
    assertThat(index.longest()).isEqualTo(8);

    assertThat(index.at("abcdefgh", 0, (word, start, end) -> end == 2)).isTrue();
    assertThat(index.at("abcdefgh", 0, (word, start, end) -> false)).isFalse();
  }

  private List<String> at(String text) {
    List<String> found = new ArrayList<>();
    index.at(
        text,
        0,
        (word, start, end) -> {
          assertThat(text.substring(start, end)).isEqualTo(word);
          found.add(word);
          return false;
        });
    return found;
  }
}
