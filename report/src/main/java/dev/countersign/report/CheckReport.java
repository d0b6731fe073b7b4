package dev.countersign.report;

import dev.countersign.gate.Judgement;
import dev.countersign.rules.Problem;
import dev.countersign.scan.book.RuleBook;
import dev.countersign.scan.finding.ScanResult;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Everything that a report of {@code check} may tell.
 *
 * @param version of Countersign
 * @param judgement the verdict and what it rests on
 * @param scan what was looked at
 * @param rules those that were used
 * @param skipped what was wrong with rules that were not used
 * @param took how long it took; only for people, never in a file
 * @param from the folder that paths are relative to, as it is reached from where the command runs;
 *     only for people
 */
public record CheckReport(
    String version,
    Judgement judgement,
    ScanResult scan,
    RuleBook rules,
    List<Problem> skipped,
    Duration took,
    Path from) {}
