package dev.countersign.scan.files;

import dev.countersign.scan.NotChecked;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a scan looks at, and what it does not.
 *
 * @param root the folder to which every reported path is relative
 * @param files in the order of their paths
 * @param leftOut how many files (or whole folders) were left out, by reason
 * @param notChecked what could not be read
 */
public record Targets(
    Path root, List<ScanFile> files, Map<LeftOut, Integer> leftOut, List<NotChecked> notChecked) {}
