package dev.countersign.supply.advisory;

import java.util.List;

/**
 * A flaw that a version has.
 *
 * @param id the advisory
 * @param aliases the same elsewhere, CVE numbers first
 * @param fixed the least version after this one that is without it; empty when none is known
 * @param certain false when the advisory's ranges have the version, but its list of versions lacks
 *     it and goes further
 */
public record Hit(
    String id,
    List<String> aliases,
    String summary,
    Advisory.Severity severity,
    String fixed,
    boolean certain) {
  /** Whether the package itself was made to do harm. */
  public boolean isMalicious() {
    return Advisory.isMalicious(id);
  }

  /** The number by which most know it. */
  public String knownAs() {
    return aliases.stream().filter(alias -> alias.startsWith("CVE-")).findFirst().orElse(id);
  }
}
