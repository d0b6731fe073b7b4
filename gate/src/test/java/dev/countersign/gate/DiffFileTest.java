package dev.countersign.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  @Test
  void whatHasNoLinesIsThereToo() {
    String diff =
        """
        @@ -1 +1 @@
        -a
        +b
        Binary files before/w.py and after/w.py differ
        Binary files before/x.py and after/x.py differ
        diff --git a/notes.txt b/app.py
        similarity index 100%
        rename from notes.txt
        rename to app.py
        diff --git a/one.py b/two.py
        similarity index 90%
        copy from one.py
        copy to two.py
        --- a/one.py
        +++ b/two.py
        @@ -1 +1 @@
        -a
        +b
        diff --git a/old/a b.py b/old/a b.py
        index 2c38136..f9f80d3 100644
        Binary files a/old/a b.py and b/old/a b.py differ
        diff --git "a/\\303\\274.py" "b/\\303\\274.py"
        new file mode 100644
        GIT binary patch
        literal 3
        KcmZ
        diff --git a/gone.py b/gone.py
        deleted file mode 100644
        Binary files a/gone.py and /dev/null differ
        diff --git a/mode.sh b/mode.sh
        old mode 100644
        new mode 100755
        -- \s
        2.43.0
        """;
    Map<String, DiffFile.Part> files = DiffFile.parse(diff).files();
    assertThat(files.keySet())
        .containsExactly("after/w.py", "after/x.py", "app.py", "two.py", "old/a b.py", "\u00fc.py");
    assertThat(files.get("app.py"))
        .isEqualTo(new DiffFile.Part(Optional.of("notes.txt"), List.of(), false));
    assertThat(files.get("two.py").before()).isEmpty();
    assertThat(files.get("old/a b.py"))
        .isEqualTo(new DiffFile.Part(Optional.empty(), List.of(), true));
  }

  /** Git ends lines with line feeds alone. */
  @Test
  void aReturnWithinALineEndsNothing() {
    String diff = "--- a/a.py\n+++ b/a.py\n@@ -1 +1,2 @@\n x = 1\r\n+# y\rz = 2\n";
    assertThat(
            DiffFile.before(
                "a.py", DiffFile.parse(diff).files().get("a.py"), List.of("x = 1", "# y\rz = 2")))
        .containsExactly("x = 1");
  }
}
