package dev.countersign.rules.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralIndexTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void findsWhatASimpleSearchFinds(int seed) {
    Random random = new Random(seed);
    List<String> words =
        IntStream.range(0, 60).mapToObj(i -> word(random, 1 + random.nextInt(5))).toList();
    LiteralIndex index = new LiteralIndex(words);
    for (int round = 0; round < 50; round++) {
      String text = word(random, random.nextInt(60));
      BitSet found = index.find(text.getBytes(StandardCharsets.UTF_8));
      for (String word : words) {
        assertThat(found.get(index.id(word)))
            .as("%s in %s", word, text)
            .isEqualTo(text.contains(word));
      }
    }
  }

  @Test
  void caseNeedNotCount() {
    LiteralIndex index = LiteralIndex.inAnyCase(List.of("PassWord", "é", "password"));
    BitSet found = index.find("my_PASSword É".getBytes(StandardCharsets.UTF_8));
    assertThat(found.get(index.id("password"))).isTrue();
    assertThat(index.id("PassWord")).isEqualTo(index.id("password"));
    assertThat(found.get(index.id("é"))).isFalse();
  }

  private static String word(Random random, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append("abcé".charAt(random.nextInt(4)));
    }
    return word.toString();
  }
}
