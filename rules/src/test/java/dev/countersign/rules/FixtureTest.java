package dev.countersign.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FixtureTest {
  private static final Fixture FIXTURE =
      Fixture.read(
          """
          # ruleid: a, b
          one()
          // ok: a
          two()
          /* ruleid: a */
          <!-- ok: b -->
          three()
          ; todoruleid: a
          four()
          five()
          """);

  @Test
  void marksSpeakOfTheNextLineThatIsNone() {
    assertThat(FIXTURE.expectedLines("a")).containsExactly(2, 7);
    assertThat(FIXTURE.expectedLines("b")).containsExactly(2);
  }

  @Test
  void unmarkedLinesMustBeSilent() {
    assertThat(FIXTURE.judge("a", Set.of(2, 7))).isEmpty();
    assertThat(FIXTURE.judge("a", Set.of(2, 7, 9))).isEmpty();
    assertThat(FIXTURE.judge("a", Set.of(4, 7, 10)))
        .containsExactly(
            new Fixture.Failure(2, "a", true),
            new Fixture.Failure(4, "a", false),
            new Fixture.Failure(10, "a", false));
  }

  @Test
  void editsAreMadeOnceEach() {
    byte[] source = "äbc def".getBytes(StandardCharsets.UTF_8);
    List<Edit> edits = List.of(new Edit(5, 8, "D"), new Edit(2, 4, "X"), new Edit(3, 5, "never"));
    assertThat(Edit.apply(source, edits)).isEqualTo("äX D");
  }
}
