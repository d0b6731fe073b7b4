package dev.countersign.rules.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpansTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 20})
  void wantsWhatLiesWithinAPartOrAroundOne(int count) {
    Random random = new Random(count);
    List<int[]> parts = IntStream.range(0, count).mapToObj(_ -> part(random)).toList();
    Spans within = Spans.within(parts);
    Spans around = Spans.around(parts);
    for (int round = 0; round < 300; round++) {
      int[] one = part(random);
      boolean covered = parts.stream().anyMatch(part -> part[0] <= one[0] && one[1] <= part[1]);
      boolean covering = parts.stream().anyMatch(part -> one[0] <= part[0] && part[1] <= one[1]);
      if (covered) {
        assertThat(within.want(one[0], one[1])).isTrue();
      }
      if (covered || covering) {
        assertThat(around.want(one[0], one[1])).isTrue();
      }
    }
    assertThat(within.want(200, 210)).isFalse();
    assertThat(around.want(200, 210)).isFalse();
  }

  private static int[] part(Random random) {
    int start = random.nextInt(100);
    return new int[] {start, start + 1 + random.nextInt(30)};
  }
}
