package dev.countersign.rules.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.rules.match.Bindings;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverlapsTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 10, 17, 100})
  void findsWhatLiesWithinOrAround(int count) {
    Random random = new Random(count);
    List<Range> ranges = IntStream.range(0, count).mapToObj(_ -> range(random)).toList();
    Overlaps overlaps = new Overlaps(ranges);
    for (int round = 0; round < 200; round++) {
      Range range = range(random);
      assertThat(overlaps.of(range).stream().filter(one -> near(one, range)))
          .as("%s", range)
          .containsExactlyElementsOf(ranges.stream().filter(one -> near(one, range)).toList());
    }
  }

  private static boolean near(Range one, Range other) {
    return one.within(other) || other.within(one);
  }

  private static Range range(Random random) {
    int start = random.nextInt(50);
    int end = start + random.nextInt(20);
    return new Range(start, end, Bindings.EMPTY, Range.Kind.PLAIN, null, Optional.empty());
  }
}
