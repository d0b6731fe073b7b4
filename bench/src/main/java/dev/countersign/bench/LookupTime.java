package dev.countersign.bench;

import dev.countersign.supply.advisory.AdvisoryStore;
import dev.countersign.supply.version.Ecosystem;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Times look-ups in an advisory store from a fresh process: {@code LookupTime STORE PINS}, where
 * each line of PINS is {@code name==version} of PyPI.
 */
public final class LookupTime {
  private LookupTime() {}

  /** Prints milliseconds elapsed and of the processor, twice: cold, and once more. */
  public static void main(String[] args) throws IOException {
    List<String[]> pins =
        Files.readAllLines(Path.of(args[1])).stream().map(line -> line.split("==", 2)).toList();
    for (int round = 0; round < 2; round++) {
      long start = System.nanoTime();
      long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      AdvisoryStore store = AdvisoryStore.open(Path.of(args[0])).orElseThrow();
      long hits = 0;
      for (String[] pin : pins) {
        hits += store.find(Ecosystem.PYPI, pin[0], pin[1]).size();
      }
      System.out.printf(
          "%d look-ups, %d hits: %d ms, %d ms of the processor%n",
          pins.size(),
          hits,
          (System.nanoTime() - start) / 1_000_000,
          (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - used) / 1_000_000);
    }
  }
}
