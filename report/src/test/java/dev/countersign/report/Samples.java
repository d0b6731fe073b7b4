package dev.countersign.report;

import dev.countersign.gate.Judgement;
import dev.countersign.gate.Judgement.Waived;
import dev.countersign.gate.Verdict;
import dev.countersign.rules.Severity;
import dev.countersign.scan.book.RuleBook;
import dev.countersign.scan.book.RuleFiles;
import dev.countersign.scan.files.LeftOut;
import dev.countersign.scan.files.NotChecked;
import dev.countersign.scan.finding.Finding;
import dev.countersign.scan.finding.Fix;
import dev.countersign.scan.finding.Location;
import dev.countersign.scan.finding.Refuted;
import dev.countersign.scan.finding.ScanResult;
import dev.countersign.scan.finding.Status;
import dev.countersign.scan.finding.TraceStep;
import dev.countersign.scan.finding.Waiver;
import dev.countersign.scan.text.Position;
import dev.countersign.syntax.Languages;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One report with everything in it. */
final class Samples {
  private static final String RULES =
      """
      rules:
        - id: python.sql
          languages: [regex]
          severity: CRITICAL
          message: "`customer` becomes part of a statement."
          pattern-regex: x
          metadata:
            title: SQL injection
            cwe: ["CWE-89"]
            owasp: ["A03:2021"]
            why: A caller can read every order.
            how: Pass the value as a parameter.
            references: ["https://example.org/sql"]
            confidence: HIGH
      """;

  private Samples() {}

  static Location at(String path, int line, int from, int to, String text) {
    return new Location(
        path,
        new Position(line, from, line * 100 + from),
        new Position(line, to, line * 100 + to),
        text);
  }

  static Finding proved() {
    String source = "    customer = request.GET[\"customer\"]";
    String sink = "\tcursor.execute(sql)";
    return new Finding(
        "python.sql",
        Status.PROVED,
        Severity.CRITICAL,
        "SQL injection",
        "`customer` becomes part of a statement.",
        at("api/or ders.py", 31, 2, 21, sink),
        List.of("CWE-89"),
        List.of("A03:2021"),
        "0123456789abcdef0123456789abcdef",
        new TreeMap<>(Map.of("$X", "customer")),
        List.of(
            new TraceStep(at("api/or ders.py", 28, 16, 39, source), "a caller's text enters"),
            new TraceStep(at("api/sql.py", 9, 1, 5, "join(a)"), "joined into the text"),
            new TraceStep(at("api/or ders.py", 31, 2, 21, sink), "run")),
        Optional.empty(),
        Optional.of(
            new Fix(
                new Position(31, 17, 3117),
                new Position(31, 20, 3120),
                "sql, (c,)",
                "@@ -31 @@\n-a\n+b\n",
                true)),
        Optional.of("A caller can read every order."),
        Optional.of("Pass the value as a parameter."),
        List.of());
  }

  static Finding question() {
    return new Finding(
        "python.open",
        Status.QUESTION,
        Severity.HIGH,
        "Path traversal",
        "`load` opens its argument.",
        at("api/\u001B[31mfiles.py", 17, 5, 15, "x = \u001B[2J日本\topen(path)"),
        List.of("CWE-22"),
        List.of(),
        "1123456789abcdef0123456789abcdef",
        new TreeMap<>(),
        List.of(),
        Optional.of("Does every caller pass a path inside the upload folder?"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  static CheckReport report() {
    Finding waived = proved();
    ScanResult scan =
        new ScanResult(
            List.of(proved(), question()),
            List.of(),
            List.of(new NotChecked("big.py", "is larger than 4 MB")),
            412,
            1_000_000,
            new TreeMap<>(Map.of("python", 400, "go", 12)),
            Map.of(LeftOut.VENDORED, 3),
            List.of(
                new Refuted(
                    question(),
                    new TraceStep(
                        question().location(), "made harmless by `secure_filename(name)`"))));
    Judgement judgement =
        new Judgement(
            Verdict.BLOCK,
            List.of(proved(), question()),
            List.of(
                new Waived(
                    waived,
                    new Waiver("api/or ders.py", 30, 31, "python.sql", "only <constants>"))),
            List.of(),
            2);
    RuleFiles rules =
        RuleFiles.read(List.of(new RuleFiles.Source("r.yaml", RULES)), Languages.load());
    return new CheckReport(
        "1.2.3",
        judgement,
        scan,
        new RuleBook(rules.rules(), false, ""),
        rules.problems(),
        Duration.ofMillis(912),
        Path.of("shop"));
  }

  static CheckReport empty() {
    ScanResult scan =
        new ScanResult(List.of(), List.of(), List.of(), 0, 0, new TreeMap<>(), Map.of(), List.of());
    Judgement judgement = new Judgement(Verdict.PASS, List.of(), List.of(), List.of(), 0);
    return new CheckReport(
        "1.2.3",
        judgement,
        scan,
        new RuleBook(List.of(), false, ""),
        List.of(),
        Duration.ZERO,
        Path.of(""));
  }
}
