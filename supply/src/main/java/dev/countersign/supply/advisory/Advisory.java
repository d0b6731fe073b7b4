package dev.countersign.supply.advisory;

import dev.countersign.supply.version.Ecosystem;
import dev.countersign.supply.version.VersionOrder;
import java.util.List;
import java.util.Set;

/**
 * A known flaw of packages.
 *
 * @param id as its publisher calls it
 * @param aliases the same flaw elsewhere, CVE numbers first
 * @param summary one line
 * @param severity how bad it is
 * @param affected the packages
 */
public record Advisory(
    String id, List<String> aliases, String summary, Severity severity, List<Affected> affected) {
  private static final String MALICIOUS = "MAL-";

  /** How bad a flaw is, as its publisher or its CVSS score says. */
  public enum Severity {
    /** Nobody says. */
    UNKNOWN,
    /** CVSS below 4. */
    LOW,
    /** CVSS below 7. */
    MEDIUM,
    /** CVSS below 9. */
    HIGH,
    /** CVSS of 9 and more. */
    CRITICAL
  }

  /**
   * Versions of one package.
   *
   * @param name in the ecosystem's one spelling
   * @param spans ranges of versions
   * @param within versions of the ranges, one by one, as far as the advisory lists them
   * @param others versions outside of the ranges
   */
  public record Affected(
      Ecosystem ecosystem, String name, List<Span> spans, Set<String> within, Set<String> others) {}

  /**
   * A range of versions that have the flaw.
   *
   * @param from the first; {@code 0} for all
   * @param fixed the first without it; empty for none
   * @param last the last with it; empty for none
   */
  public record Span(String from, String fixed, String last) {
    boolean has(VersionOrder order, String version) {
      return (from.equals("0") || order.compare(version, from) >= 0)
          && (fixed.isEmpty() || order.compare(version, fixed) < 0)
          && (last.isEmpty() || order.compare(version, last) <= 0);
    }
  }

  /** Whether the package itself was made to do harm. */
  public static boolean isMalicious(String id) {
    return id.startsWith(MALICIOUS);
  }
}
