package dev.countersign.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiffFileTest {
  @Test
  void namesAreReadAsGitWritesThem() {
    String diff =
        """
        --- a/plain.py\tsince
        +++ b/plain.py\tnow
        @@ -1 +1 @@
        -a
        +b
        --- "a/\\303\\274 \\"x\\"\\n.py"
        +++ "b/\\303\\274 \\"x\\"\\n.py"
        @@ -1 +1 @@
        -a
        +b
        --- /dev/null
        +++ "b/a\\376.py"
        @@ -0,0 +1 @@
        +b
        """;
    assertThat(DiffFile.parse(diff).files().keySet())
        .containsExactly("plain.py", "\u00fc \"x\"\n.py", "a\\xFE.py");
  }

  /** Else a change could put an end to what is looked at. */
  @Test
  void linesOfAFileAreNoHeads() {
    String diff =
        """
        --- a/a.sql
        +++ b/a.sql
        @@ -1,3 +1,3 @@
         x
        --- a remark
        +++ /dev/null
         y
        \\ No newline at end of file
        --- a/b.sql
        +++ b/b.sql
        @@ -1 +1 @@
        -a
        +b
        """;
    assertThat(DiffFile.parse(diff).files().keySet()).containsExactly("a.sql", "b.sql");
    assertThat(
            DiffFile.before(
                "a.sql",
                DiffFile.parse(diff).files().get("a.sql"),
                List.of("x", "++ /dev/null", "y")))
        .containsExactly("x", "-- a remark", "y");
  }
}
