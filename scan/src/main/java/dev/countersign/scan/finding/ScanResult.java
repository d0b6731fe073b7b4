package dev.countersign.scan.finding;

import dev.countersign.scan.files.LeftOut;
import dev.countersign.scan.files.NotChecked;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What came of a scan.
 *
 * @param findings in {@link Finding#ORDER}
 * @param waivers comments that ask to let findings pass, by path and line
 * @param notChecked by path
 * @param files how many were checked
 * @param bytes how large they are together
 * @param languages files by language
 * @param leftOut files by the reason for leaving them out
 * @param refuted what is no finding, and why, in the order of findings; only where it was asked for
 */
public record ScanResult(
    List<Finding> findings,
    List<Waiver> waivers,
    List<NotChecked> notChecked,
    int files,
    long bytes,
    SortedMap<String, Integer> languages,
    Map<LeftOut, Integer> leftOut,
    List<Refuted> refuted) {}
