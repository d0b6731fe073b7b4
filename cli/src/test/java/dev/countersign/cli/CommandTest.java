package dev.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole commands in one process, with rules for plain text, Python and Java. */
class CommandTest {
  private static final String RULES =
      """
      rules:
        - id: secret
          languages: [regex]
          severity: HIGH
          message: a secret
          pattern-regex: SECRET-\\d+
        - id: py.eval
          languages: [python]
          severity: MEDIUM
          message: eval of $X
          pattern: eval($X)
          fix: literal_eval($X)
          metadata: {confidence: LOW, question: "Is $X a constant?"}
      """;

  private static final String ROUTE =
      """
      from flask import Flask, request
      from svc.tools import start
      %sapp = Flask(__name__)
      @app.route("/run")
      def run():
          start(%s)
          return ""
      """;

  @TempDir Path top;
  private String out = "";
  private String err = "";

  @BeforeEach
  void plant() throws IOException {
    write("rules.yaml", RULES);
  }

  @Test
  void statusFollowsTheVerdict() throws IOException {
    write("src/a.txt", "nothing\n");
    assertThat(check("src")).isZero();
    write("src/b.py", "y = eval(x)\n");
    assertThat(check("src")).isEqualTo(3);
    assertThat(out).contains(" ASK    b.py:1:5").contains("Is x a constant?");
    assertThat(check("src", "--fail-on", "block")).isZero();
    write("src/a.txt", "SECRET-1\n");
    assertThat(check("src")).isEqualTo(1);
    assertThat(check("src", "--fail-on", "never")).isZero();
    assertThat(check("src", "--severity", "critical")).isZero();
  }

  @Test
  void aWaiverNeedsAReason() throws IOException {
    write("src/a.txt", "# countersign: allow secret -- a test key\nSECRET-1\n");
    assertThat(check("src")).isZero();
    assertThat(out).contains("1 waived").contains("a test key");
    write("src/a.txt", "# countersign: allow secret\nSECRET-1\n");
    assertThat(check("src")).isEqualTo(1);
    assertThat(out).contains("has no effect without a reason");
  }

  @Test
  void rulesForTheProjectHideWhatRulesForFilesFound() throws IOException {
    write(
        "src/requirements.txt", "--extra-index-url https://ci:Vq3mountain8rain@pkg.corp/simple\n");
    run("check", "src", "--rules", "supply", "--rules", "secrets", "--no-cache");
    assertThat(out).contains("supply.extra-index", "secrets.password-in-url");
    assertThat(out).doesNotContain("mountain8rain");
  }

  @Test
  void accountsInAddressesOfDependenciesAreNotShown() throws IOException {
    write(
        "src/package.json",
        "{\"dependencies\": {\"b\": \"https://ci:Vq3mountain8rain@pkg.corp/b.tgz\"}}");
    run("deps", "src");
    assertThat(out).contains("https://***@pkg.corp/b.tgz").doesNotContain("mountain");
    run("deps", "src", "--format", "json");
    assertThat(out).contains("https://***@pkg.corp/b.tgz").doesNotContain("mountain");
  }

  @Test
  void aChangeCannotIgnoreItsOwnFiles() throws Exception {
    Git.run(top, "init", "-q", "-b", "main");
    write("src/a.txt", "nothing\n");
    Git.run(top, "add", "src");
    Git.run(top, "commit", "-qm", "one");
    write("src/a.txt", "SECRET-1\n");
    write("src/b.txt", "SECRET-2\n");
    write("src/.countersignignore", "*\n");
    write("src/.gitignore", "*\n");
    Git.run(top, "add", "-f", "src");
    assertThat(check("src", "--change", "HEAD")).isEqualTo(1);
    assertThat(out).contains("a.txt:1:1", "b.txt:1:1", "BLOCK: 2 proved");
  }

  @Test
  void whatWasIgnoredBeforeAChangeStaysSo() throws Exception {
    Git.run(top, "init", "-q", "-b", "main");
    write("src/.countersignignore", "samples/\n!kept.txt\n*.tmp\n");
    write("src/a.txt", "nothing\n");
    Git.run(top, "add", "src");
    Git.run(top, "commit", "-qm", "one");
    write("src/.countersignignore", "*.txt\n");
    write("src/a.txt", "SECRET-1\n");
    write("src/samples/kept.txt", "SECRET-2\n");
    write("src/b.tmp", "SECRET-3\n");
    Git.run(top, "add", "-f", "src");
    assertThat(check("--staged")).isEqualTo(1);
    assertThat(out).contains("a.txt:1:1", "BLOCK: 1 proved", "(2 left out)");
    assertThat(check("--change", "HEAD")).isEqualTo(1);
    assertThat(out).contains("a.txt:1:1", "BLOCK: 1 proved");
  }

  @Test
  void whatARepositoryLacksIsNotFetched() throws Exception {
    Path proof = top.resolve("ran");
    Path fetcher = top.resolve("fetch.sh");
    Files.writeString(fetcher, "#!/bin/sh\ntouch '" + proof + "'\n");
    assertThat(fetcher.toFile().setExecutable(true)).isTrue();
    Git.run(top, "init", "-q", "-b", "main");
    write("src/a.txt", "nothing\n");
    Git.run(top, "add", "src");
    Git.run(top, "commit", "-qm", "one");
    Git.run(top, "config", "protocol.ext.allow", "always");
    Git.run(top, "config", "remote.origin.url", "ext::" + fetcher);
    Git.run(top, "config", "remote.origin.promisor", "true");
    Git.run(top, "config", "extensions.partialClone", "origin");
    // The object of that file.
    Files.delete(top.resolve(".git/objects/9d/afe9be2099a3b02b618c673bcf865a1ffb4f9d"));
    write("src/a.txt", "SECRET-1\n");
    check("src", "--change", "HEAD");
    assertThat(proof).doesNotExist();

    Git.run(top, "checkout", "-q", "--orphan", "other");
    Git.run(top, "add", "src");
    Git.run(top, "commit", "-qm", "two");
    assertThat(check("--change", "other..main", "--strict", "--show", "not-checked")).isEqualTo(2);
    assertThat(out).contains("src/a.txt", "lacks its contents");
  }

  @Test
  void ofWhatIsTooLargeOnlyTheSizeIsRead() throws Exception {
    Git.run(top, "init", "-q", "-b", "main");
    write("src/a.txt", "SECRET-1\n".repeat(100));
    Git.run(top, "add", "src");
    assertThat(check("--staged", "--max-file-size", "20", "--strict", "--show", "not-checked"))
        .isEqualTo(2);
    assertThat(out).contains("src/a.txt", "is larger than 20 bytes (900 bytes)");
  }

  @Test
  void reportsGoToFilesAndOneToStandardOutput() throws IOException {
    write("src/a.txt", "SECRET-1\n");
    assertThat(
            check(
                "src",
                "--format",
                "json=o/r.json",
                "--format",
                "sarif=r.sarif",
                "--format",
                "junit=r.xml",
                "--format",
                "md=r.md",
                "--format",
                "text"))
        .isEqualTo(1);
    assertThat(out).contains("BLOCK: 1 proved");
    assertThat(top.resolve("o/r.json")).content().contains("\"rule\" : \"secret\"");
    assertThat(top.resolve("r.sarif")).content().contains("\"2.1.0\"");
    assertThat(top.resolve("r.xml")).content().contains("<failure");
    assertThat(top.resolve("r.md")).content().startsWith("# BLOCK");
    assertThat(check("src", "--format", "json")).isEqualTo(1);
    assertThat(out).startsWith("{");
    assertThat(check("src", "--format", "json", "--format", "text")).isEqualTo(2);
    assertThat(check("src", "--format", "pdf")).isEqualTo(2);
    assertThat(err).contains("there is no format 'pdf'");
  }

  @Test
  void jobsAndCacheChangeNothing() throws IOException {
    for (int i = 0; i < 40; i++) {
      write("src/f" + i + ".txt", "SECRET-" + i + "\n");
    }
    check("src", "--jobs", "1", "--format", "json");
    String one = out;
    check("src", "--jobs", "4", "--format", "json");
    assertThat(out).isEqualTo(one);
    run("check", "src", "--rules", "rules.yaml", "--cache", "c", "--format", "json");
    run("check", "src", "--rules", "rules.yaml", "--cache", "c", "--format", "json");
    assertThat(out).isEqualTo(one);
  }

  @Test
  void aBaselineHidesWhatIsKnownHoweverItMoves() throws IOException {
    write("src/a.txt", "SECRET-1\n");
    check("src", "--format", "json=base.json");
    write("src/a.txt", "\n\n\nSECRET-1\n");
    assertThat(check("src", "--baseline", "base.json")).isZero();
    assertThat(out).contains("1 known from before");
    write("src/a.txt", "SECRET-1\nSECRET-1\n");
    assertThat(check("src", "--baseline", "base.json")).isEqualTo(1);
    assertThat(check("src", "--baseline", "none.json")).isEqualTo(2);
    assertThat(check("src", "--baseline", "src/a.txt")).isEqualTo(2);
    assertThat(err).contains("is not JSON");
  }

  @Test
  void aChangeReportsOnlyWhatItIntroduces() throws Exception {
    write("src/a.txt", "SECRET-1\n");
    Git.run(top, "init", "-q", "-b", "main");
    assertThat(check("--change", "main")).isEqualTo(2);
    assertThat(err).contains("no commits");
    Git.run(top, "add", "src");
    Git.run(top, "commit", "-qm", "one");
    Files.move(top.resolve("src/a.txt"), top.resolve("src/renamed.txt"));
    assertThat(check("src", "--change", "main")).isZero();
    write("src/b.txt", "# countersign: allow secret -- trust me\nSECRET-2\n");
    assertThat(check("src", "--change", "main")).isEqualTo(1);
    assertThat(out).contains("src/b.txt:2:1").doesNotContain("renamed.txt");
    assertThat(check("--staged")).isZero();
    Git.run(top, "add", "src");
    assertThat(check("--staged")).isEqualTo(1);
    Git.run(top, "commit", "-qm", "two");
    assertThat(check("--change", "HEAD~1..HEAD")).isEqualTo(1);
    assertThat(check("--change", "HEAD..HEAD~1")).isZero();
    assertThat(check("--change", "nowhere")).isEqualTo(2);
    assertThat(err).contains("there is no commit 'nowhere'");
    assertThat(check("--staged", "--change", "main")).isEqualTo(2);
  }

  @Test
  void aChangeIsFollowedThroughFilesThatItLeavesAlone() throws Exception {
    write("svc/tools.py", "import os\n\ndef start(name):\n    os.system(\"tool \" + name)\n");
    write("svc/app.py", ROUTE.formatted("", "\"scan\""));
    write("svc/other.py", ROUTE.formatted("import os\n", "request.args[\"x\"]"));
    Git.run(top, "init", "-q", "-b", "main");
    Git.run(top, "add", "svc");
    Git.run(top, "commit", "-qm", "one");
    assertThat(run("check", "--no-cache", "--staged")).isZero();

    write("svc/app.py", ROUTE.formatted("", "request.args[\"tool\"]"));
    Git.run(top, "add", "svc");
    assertThat(run("check", "--no-cache", "--staged")).isEqualTo(1);
    assertThat(out)
        .contains("BLOCK  svc/tools.py:4:15")
        .contains("svc/app.py:6")
        .contains("1 file,");
    assertThat(run("check", "--no-cache", "--change", "main")).isEqualTo(1);
    assertThat(run("check", "--no-cache", "svc/app.py")).isEqualTo(1);
    Git.run(top, "commit", "-qm", "two");
    assertThat(run("check", "--no-cache", "--change", "HEAD~1..HEAD")).isEqualTo(1);

    write("svc/tools.py", "import os\n\ndef start(name):\n    os.system(\"kit \" + name)\n");
    Git.run(top, "add", "svc");
    assertThat(run("check", "--no-cache", "--staged")).isEqualTo(1);
    assertThat(out).contains("svc/tools.py:4:", "svc/app.py:6", "svc/other.py:7");
  }

  @Test
  void aHandlerThatUsesAFlawedHelperTooIsNew() throws Exception {
    write("svc/tools.py", "import os\n\ndef start(name):\n    os.system(\"tool \" + name)\n");
    write("svc/app.py", ROUTE.formatted("", "request.args[\"tool\"]"));
    Git.run(top, "init", "-q", "-b", "main");
    Git.run(top, "add", "svc");
    Git.run(top, "commit", "-qm", "one");
    String another = ROUTE.formatted("", "request.args[\"other\"]").replace("def run", "def again");
    write("svc/another.py", another);
    assertThat(run("check", "--no-cache", "--change", "main")).isEqualTo(1);
    assertThat(out).contains("BLOCK  svc/tools.py:4:15").contains("svc/another.py:6");
  }

  @Test
  void manifestsAreReadWhereOneIsChecked() throws IOException {
    write("src/requirements.txt", "flask\n");
    write("src/a.py", "x = 1\n");
    assertThat(run("check", "--no-cache", "--rules", "supply", "src/a.py")).isZero();
    assertThat(out).doesNotContain("Not checked").doesNotContain("unpinned");
    assertThat(run("check", "--no-cache", "--rules", "supply", "src")).isEqualTo(3);
    assertThat(out).contains("supply.unpinned-dependency");
  }

  @Test
  void aDiffReportsOnlyWhatItIntroduces() throws IOException {
    write("a.txt", "SECRET-1\nx\nSECRET-2\n");
    write("c.diff", "--- a/a.txt\n+++ b/a.txt\n@@ -1,2 +1,3 @@\n SECRET-1\n x\n+SECRET-2\n");
    assertThat(check("--diff", "c.diff")).isEqualTo(1);
    assertThat(out).contains("a.txt:3:1").doesNotContain("a.txt:1:1");
    write("a.txt", "other\n");
    assertThat(check("--diff", "c.diff")).isEqualTo(2);
    assertThat(err).contains("does not fit a.txt");
  }

  @Test
  void aDiffGoesOnAfterWhatIsNoFileOfItsOwn() throws IOException {
    write("real/a.txt", "SECRET-1\n");
    write("other/b.txt", "SECRET-2\n");
    Files.createSymbolicLink(top.resolve("link"), Path.of("other/b.txt"));
    Files.createSymbolicLink(top.resolve("folder"), Path.of("other"));
    String added = "--- /dev/null\n+++ b/%s\n@@ -0,0 +1 @@\n+%s\n";
    write(
        "c.diff",
        added.formatted("link", "other/b.txt")
            + added.formatted("folder/b.txt", "SECRET-2")
            + added.formatted("real", "Subproject commit 0123")
            + added.formatted("build/c.txt", "SECRET-3")
            + added.formatted("real/a.txt", "SECRET-1"));
    assertThat(check("--diff", "c.diff")).isEqualTo(1);
    assertThat(out)
        .contains("real/a.txt:1:1")
        .contains("1 proved")
        .contains("link: is a symbolic link")
        .contains("folder/b.txt: is a symbolic link, or lies behind one")
        .contains("real: is a folder here")
        .contains("build/c.txt: looks generated: read it");
  }

  @Test
  void aChangeCannotHideBehindTheNameOfAFolder() throws IOException, InterruptedException {
    Git.run(top, "init", "-q");
    write("dist/old.txt", "x\n");
    write("dist/same.txt", "x\n");
    Git.run(top, "add", "-f", ".");
    Git.run(top, "commit", "-qm", "one");
    write("dist/old.txt", "SECRET-1\n");
    write("vendor/new.txt", "SECRET-2\n");
    Git.run(top, "add", "-f", ".");
    for (String[] how : new String[][] {{"--staged"}, {"--change", "HEAD"}}) {
      assertThat(check(how)).isZero();
      assertThat(out)
          .contains("dist/old.txt: looks generated: read it")
          .contains("vendor/new.txt: looks vendored: read it")
          .doesNotContain("same.txt");
    }
  }

  @Test
  void outsideARepositoryAChangeIsAClearError() {
    assertThat(check("--change", "main")).isEqualTo(2);
    assertThat(err).contains("is not in a git repository").hasLineCount(1);
  }

  @Test
  void fixShowsThenAppliesAndChecks() throws IOException {
    write("src/b.py", "y = eval(x)\nz = 1\n");
    assertThat(run("fix", "src", "--rules", "rules.yaml")).isZero();
    assertThat(out).contains("-y = eval(x)").contains("+y = literal_eval(x)");
    assertThat(top.resolve("src/b.py")).content().contains("y = eval(x)");
    assertThat(run("fix", "src", "--rules", "rules.yaml", "--apply", "--no-cache")).isZero();
    assertThat(top.resolve("src/b.py")).content().isEqualTo("y = literal_eval(x)\nz = 1\n");
  }

  @Test
  void theReportSaysHowToFixFromHere() throws IOException {
    write("src/a b.py", "y = eval(x)\n");
    check("src");
    assertThat(out).contains("countersign fix 'src/a b.py:1'");
    assertThat(run("fix", "src/a b.py:1", "--rules", "rules.yaml", "--no-cache")).isZero();
    assertThat(out).contains("+y = literal_eval(x)");
  }

  @Test
  void fixChangesWhatIsNamedAlone() throws IOException {
    write("src/a.py", "eval(1)\neval(2)\n");
    write("src/b.py", "eval(1)\neval(2)\n");
    run("fix", "src/a.py:1", "src/b.py:2", "--rules", "rules.yaml", "--apply", "--no-cache");
    assertThat(top.resolve("src/a.py")).content().isEqualTo("literal_eval(1)\neval(2)\n");
    assertThat(top.resolve("src/b.py")).content().isEqualTo("eval(1)\nliteral_eval(2)\n");
    assertThat(run("fix", "src/b.py:2", "--rules", "rules.yaml", "--no-cache")).isZero();
    assertThat(err).contains("nothing was found there").hasLineCount(1);
  }

  @Test
  void fixLeavesWhatIsAllowed() throws IOException {
    String allowed = "# countersign: allow py.eval -- ours\neval(1)\n";
    write("src/a.py", allowed + "eval(2)\n");
    run("fix", "src", "--rules", "rules.yaml", "--apply", "--no-cache");
    assertThat(top.resolve("src/a.py")).content().isEqualTo(allowed + "literal_eval(2)\n");
  }

  @Test
  void theNameOfASecretIsShown() throws IOException {
    write("src/a.py", "SIGNER = \"Wq7-mountain-rain\"\ndef f():\n    sign(SIGNER)\n");
    write(
        "keys.yaml",
        """
        rules:
          - id: key
            languages: [python]
            severity: HIGH
            message: m
            metadata: {secret: $KEY}
            pattern: sign("$KEY")
        """);
    run("check", "src", "--rules", "keys.yaml", "--no-cache");
    assertThat(out).contains("sign(SIGNER)").doesNotContain("mountain");
  }

  @Test
  void oneFixThatIsRefusedLeavesTheOthers() throws IOException {
    write(
        "fixes.yaml",
        """
        rules:
          - {id: a, languages: [python], severity: LOW, message: m, pattern: old($X), fix: new($X)}
          - {id: b, languages: [python], severity: LOW, message: m, pattern: bad($X), fix: "old($X)"}
          - {id: c, languages: [python], severity: LOW, message: m, pattern: odd($X), fix: "($X"}
        """);
    write("src/c.py", "old(1)\nbad(2)\nodd(3)\nold(4)\n");
    assertThat(run("fix", "src/c.py", "--rules", "fixes.yaml", "--apply", "--no-cache"))
        .isEqualTo(2);
    assertThat(err)
        .contains("not fixed: src/c.py:2: b: rule a would find something here then")
        .contains("not fixed: src/c.py:3: c: the file would no longer parse");
    assertThat(top.resolve("src/c.py")).content().isEqualTo("new(1)\nbad(2)\nodd(3)\nnew(4)\n");
  }

  @Test
  void aFixShowsNoSecret() throws IOException {
    write("src/d.py", "KEY = \"-----\"\ny = eval(x); k = \"Wq7-mountain-rain\"\n");
    write(
        "keys.yaml",
        """
        rules:
          - id: key
            languages: [python]
            severity: HIGH
            message: m
            metadata: {secret: $KEY}
            pattern: k = $KEY
        """);
    assertThat(run("fix", "src/d.py", "--rules", "rules.yaml", "--rules", "keys.yaml")).isZero();
    assertThat(out).contains("+y = literal_eval(x); k = \"Wq").doesNotContain("mountain");
    assertThat(
            run(
                "check",
                "src/d.py",
                "--rules",
                "rules.yaml",
                "--rules",
                "keys.yaml",
                "--format",
                "sarif"))
        .isLessThan(2);
    assertThat(out).contains("literal_eval").doesNotContain("mountain");
  }

  @Test
  void factsListsRoutesWithWhatGuardsThem() throws IOException {
    write(
        "src/app.py",
        """
        @app.get("/orders")
        @login_required
        def orders():
            return all()

        @app.delete("/orders/<id>")
        def delete(id):
            drop(id)
        """);
    write(
        "src/A.java",
        """
        @RequestMapping("/admin")
        class A {
          @Secured("ADMIN") @PostMapping(path = {"/stop"}) void stop() {}
        }
        """);
    assertThat(run("facts", "src")).isZero();
    assertThat(out)
        .contains("POST    /admin/stop   stop     A.java:3  Secured")
        .contains("GET     /orders       orders   app.py:1  login_required")
        .contains("DELETE  /orders/<id>  delete   app.py:6  no check found")
        .contains("3 routes: 2 with a check of who calls, 1 without one in sight.");
    assertThat(run("facts", "--format", "json", "src")).isZero();
    assertThat(out).contains("\"path\" : \"/admin/stop\"").contains("\"guards\" : [ ]");
  }

  @Test
  void factsTellsWhatFunctionsTakeForGranted() throws IOException {
    write(
        "src/app.py",
        """
        from flask import Flask, request
        import subprocess
        app = Flask(__name__)

        @app.get("/list")
        def listing():
            subprocess.run("ls " + request.args["name"], shell=True)

        @app.get("/page")
        @login_required
        def page():
            number = int(request.args["number"])
            subprocess.run("ls page" + str(number), shell=True)
        """);
    assertThat(run("facts", "--assumptions", "src/app.py")).isZero();
    assertThat(out)
        .contains("listing\n  open      line 5: Who may call this (GET /list)?")
        .contains("  disproved line 7: No caller brings about: Command injection (untrusted data")
        .contains(
            "  proved    line 9: Those who call this (GET /page) may do so (checked by login_required")
        .contains(
            "  proved    line 13: No caller brings about: Command injection (made harmless by");
    assertThat(run("facts", "--assumptions", "--format", "json", "src/app.py")).isZero();
    assertThat(out).contains("\"state\" : \"disproved\"");
  }

  @Test
  void nothingIsSaidToBeSafeWhereTheSameIsProved() throws IOException {
    write(
        "src/app.py",
        """
        from flask import Flask, request
        app = Flask(__name__)

        @app.post("/up")
        def up():
            file = request.files["f"]
            file.save("/srv/up/" + file.filename)
        """);
    assertThat(run("check", "--explain", "--no-cache", "src")).isEqualTo(1);
    assertThat(out)
        .contains("python.upload-saved-under-client-name")
        .doesNotContain("Path traversal is no finding");
  }

  @Test
  void explainSaysWhatMakesACandidateSafe() throws IOException {
    write(
        "flow.yaml",
        """
        rules:
          - id: py.run
            mode: taint
            languages: [python]
            severity: HIGH
            message: run
            pattern-sources: [{pattern: ask()}]
            pattern-sanitizers:
              - pattern: quote(...)
              - by-side-effect: true
                when: false
                patterns: [{pattern: $X not in $LIST}, {focus-metavariable: $X}]
            pattern-sinks: [{pattern: run(...)}]
        """);
    write(
        "src/a.py",
        """
        def plain():
            run(ask())

        def quoted():
            run(quote(ask()))

        def listed():
            name = ask()
            if name not in NAMES:
                return
            run(name)

        def never():
            name = ask()
            debug = False
            if debug:
                run(name)

        def other():
            run("constant")
        """);
    assertThat(run("check", "src", "--rules", "flow.yaml", "--explain")).isEqualTo(1);
    assertThat(out.lines().filter(line -> line.contains(" SAFE ")))
        .containsExactly(
            " SAFE   a.py:5  py.run is no finding: made harmless by `quote(ask())`",
            " SAFE   a.py:11  py.run is no finding: `name not in NAMES` is checked, a.py:9",
            " SAFE   a.py:17  py.run is no finding: never comes about, by the constants here: `debug`,"
                + " a.py:16");
    run("check", "src", "--rules", "flow.yaml", "--explain", "--format", "json");
    assertThat(out).contains("\"refuted\"");
    run("check", "src", "--rules", "flow.yaml", "--format", "json");
    assertThat(out).doesNotContain("\"refuted\"");
  }

  @Test
  void whatHelpsTestsIsNotShipped() throws IOException {
    String trusting =
        """
        class Trust implements javax.net.ssl.X509TrustManager {
          public void checkServerTrusted(java.security.cert.X509Certificate[] c, String t) {}
        }
        """;
    write("a/src/test/java/Trust.java", trusting);
    assertThat(run("check", "a", "--no-cache", "--fail-on", "block")).isEqualTo(1);
    write("a/src/test/java/OrderTest.java", "import org.junit.Test;\nclass OrderTest {}\n");
    assertThat(run("check", "a", "--no-cache", "--fail-on", "block")).isZero();
  }

  @Test
  void searchPrintsLikeGrep() throws IOException {
    write("src/b.py", "x = 1\ny = eval(x)\n");
    assertThat(run("search", "-l", "py", "-e", "eval($X)", "src")).isZero();
    assertThat(out).isEqualTo("b.py:2:5:y = eval(x)\n");
    assertThat(run("search", "-l", "cobol", "-e", "x", "src")).isEqualTo(2);
    assertThat(err).contains("there is no language 'cobol'").contains("python");
    assertThat(run("search", "-l", "py", "-e", "def (", "src")).isEqualTo(2);
    assertThat(err).contains("the pattern").hasLineCount(1);
  }

  @Test
  void rulesAreListedShownValidatedAndTested() throws IOException {
    assertThat(run("rules", "list", "--rules", "rules.yaml")).isZero();
    assertThat(out).contains("py.eval").contains("secret");
    assertThat(run("rules", "show", "py.eval", "--rules", "rules.yaml")).isZero();
    assertThat(run("rules", "show", "none", "--rules", "rules.yaml")).isEqualTo(2);
    assertThat(run("rules", "validate", "rules.yaml")).isZero();
    write(
        "t/e.yaml",
        "rules: [{id: e, languages: [python], severity: LOW, message: m, pattern: 'eval(...)'}]");
    write("t/e.py", "# ruleid: e\neval(x)\n# ok: e\nprint(x)\n");
    assertThat(run("rules", "test", "t")).as(out + err).isZero();
    write("t/e.py", "# ruleid: e\nprint(x)\neval(x)\n");
    assertThat(run("rules", "test", "t")).isEqualTo(2);
    assertThat(out)
        .contains("e.py:2: e: expected a finding, got none")
        .contains("e.py:3: e: expected no finding, got one");
  }

  @Test
  void anExampleIsTriedAsThoughItLayWhereTheRuleLooks() throws IOException {
    write(
        "t/e.yaml",
        "rules: [{id: e, languages: [python], severity: LOW, message: m, pattern: 'eval(...)', paths: {include: [src/*.py]}}]");
    write("t/e.py", "# ruleid: e\neval(x)\n");
    assertThat(run("rules", "test", "t")).as(out + err).isZero();
  }

  @Test
  void fixesAreTestedAgainstTheFixedExample() throws IOException {
    write(
        "t/e.yaml",
        "rules: [{id: e, languages: [python], severity: LOW, message: m, pattern: 'eval($X)', fix: 'parse($X)'}]");
    write("t/e.py", "# ruleid: e\neval(x)\n");
    write("t/e.fixed.py", "# ruleid: e\nparse(x)\n");
    assertThat(run("rules", "test", "t")).as(out + err).isZero();
    write("t/e.fixed.py", "# ruleid: e\nother(x)\n");
    assertThat(run("rules", "test", "t")).isEqualTo(2);
    assertThat(out).contains("e.fixed.py:2: fix: expected 'other(x)', got 'parse(x)'");
  }

  @Test
  void badRulesAreNamedAndCanBeSkipped() throws IOException {
    write(
        "bad.yaml",
        RULES
            + "  - id: broken\n    languages: [python]\n    severity: LOW\n    message: m\n    pattern: 'def ('\n  - id: alien\n    languages: [cobol]\n    severity: LOW\n    message: m\n    pattern: x\n");
    write("a.txt", "SECRET-1\n");
    assertThat(run("check", "a.txt", "--rules", "bad.yaml", "--no-cache")).isEqualTo(2);
    assertThat(err).contains("broken").contains("alien").contains("--skip-invalid-rules");
    assertThat(
            run(
                "check",
                "a.txt",
                "--rules",
                "bad.yaml",
                "--no-cache",
                "--skip-invalid-rules",
                "--format",
                "json=o.json"))
        .isEqualTo(1);
    assertThat(top.resolve("o.json"))
        .content()
        .contains("\"rule\" : \"broken\"")
        .contains("\"loaded\" : 2");
    write("empty.yaml", "");
    assertThat(run("check", "a.txt", "--rules", "empty.yaml", "--no-cache")).isEqualTo(2);
    assertThat(run("check", "a.txt", "--rules", "gone.yaml")).isEqualTo(2);
    assertThat(err).contains("there is no rule file or pack 'gone.yaml'").hasLineCount(1);
    Files.createDirectories(top.resolve("bare"));
    assertThat(run("check", "a.txt", "--rules", "bare")).isEqualTo(2);
    assertThat(err).contains("the folder 'bare' has no rule files (*.yaml)").hasLineCount(1);
    Files.createDirectories(top.resolve("secrets/java"));
    assertThat(run("check", "a.txt", "--rules", "secrets", "--no-cache")).isZero();
    assertThat(out).containsPattern(", [1-9][0-9]* rules");
  }

  @Test
  void hostileFilesCostOneLineEachAndTheRestGoesOn() throws IOException {
    write("src/ok.txt", "SECRET-1\n");
    write("src/nested.py", "x = " + "[".repeat(100_000) + "]".repeat(100_000) + "\neval(y)\n");
    write("src/latin.py", "");
    Files.write(
        top.resolve("src/latin.py"),
        "# \u00E9\u00E8\neval(x)\n".getBytes(StandardCharsets.ISO_8859_1));
    Files.write(top.resolve("src/binary.py"), new byte[] {0, 1, 2, 3});
    write("src/broken.py", "def f(:\n  eval(x\n");
    write("src/line.py", "x = '" + "a".repeat(5 << 20) + "'\n");
    Files.createSymbolicLink(top.resolve("src/loop"), top.resolve("src"));
    assertThat(check("src", "--format", "text")).isEqualTo(1);
    assertThat(out)
        .contains("ok.txt:1:1")
        .contains("latin.py:2:1")
        .contains("not checked: line.py");
    assertThat(check("src", "--strict")).isEqualTo(2);
    assertThat(check("src/binary.py", "--format", "text")).isZero();
    assertThat(out).contains("not checked: src/binary.py: is binary, not text");
  }

  @Test
  void aRegexThatBacktracksDoesNotHang() throws IOException {
    write(
        "slow.yaml",
        "rules: [{id: slow, languages: [regex], severity: LOW, message: m, pattern-regex: '(?=(a+)+$)b|(a+)+\\1c'}]");
    write("a.txt", "a".repeat(5_000) + "!\n");
    assertThat(
            run("check", "a.txt", "--rules", "slow.yaml", "--no-cache", "--timeout-per-file", "5"))
        .isIn(0, 3);
  }

  @Test
  void badArgumentsAreOneLine() {
    assertThat(check("nosuch")).isEqualTo(2);
    assertThat(err).isEqualTo("countersign: there is no file or folder 'nosuch'\n");
    assertThat(run("check", "--severity", "awful")).isEqualTo(2);
    assertThat(err).hasLineCount(1);
    assertThat(run("chekc")).isEqualTo(2);
    assertThat(run()).isEqualTo(2);
    assertThat(run("check", "--max-file-size", "big")).isEqualTo(2);
  }

  @Test
  void whatIsNotAskedOfAPackageIsCounted() {
    assertThat(run("package", "npm:left-pad@1.3.0")).isZero();
    assertThat(out).startsWith("PASS npm:left-pad@1.3.0, 7 not checked\n");
    assertThat(run("package", "--strict", "npm:left-pad@1.3.0")).isEqualTo(2);
  }

  @Test
  void helpShowsExamples() {
    for (String command : List.of("check", "search", "facts", "fix", "rules")) {
      assertThat(run(command, "--help")).isZero();
      assertThat(out).contains("Examples:").contains("countersign " + command);
    }
    assertThat(run("--help")).isZero();
    assertThat(out).contains("Exit status").doesNotContain("warm-up");
    assertThat(run("--version")).isZero();
    assertThat(run("package", "npm:left-pad", "--online", "--offline")).isEqualTo(2);
    assertThat(err).contains("only one of --online and --offline");
  }

  @Test
  void whatAQuestionQuotesIsNotFilledInAgain() throws IOException {
    write(
        "rules.yaml",
        """
        rules:
          - id: js.query
            languages: [javascript]
            severity: MEDIUM
            message: m
            patterns:
              - pattern: query($SQL)
              - metavariable-regex: {metavariable: $SQL, regex: "(.)select.*"}
            metadata: {confidence: LOW, question: "Is `$SQL` constant?"}
        """);
    write("src/a.js", "query(`select $1 from ${table}`);\n");
    check("src");
    assertThat(out).contains("Is ``select $1 from ${table}`` constant?");
  }

  private int check(String... arguments) {
    List<String> all = new ArrayList<>(List.of("check"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--rules", "rules.yaml", "--no-cache"));
    return run(all.toArray(String[]::new));
  }

  private int run(String... arguments) {
    StringWriter outText = new StringWriter();
    StringWriter errText = new StringWriter();
    Console console =
        new Console(
            new PrintWriter(outText), new PrintWriter(errText), top, Map.of(), false, false);
    int status = Countersign.run(console, arguments);
    out = outText.toString();
    err = errText.toString();
    return status;
  }

  private void write(String name, String text) throws IOException {
    Path file = top.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
