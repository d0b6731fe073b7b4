package dev.countersign.supply.sbom;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Identifiers of the SPDX list that manifests use most. */
public final class Licences {
  private static final Set<String> KNOWN =
      Set.of(
          "0BSD",
          "AFL-3.0",
          "AGPL-3.0-only",
          "AGPL-3.0-or-later",
          "Apache-2.0",
          "Artistic-2.0",
          "BlueOak-1.0.0",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "BSL-1.0",
          "CC-BY-3.0",
          "CC-BY-4.0",
          "CC0-1.0",
          "CDDL-1.0",
          "CDDL-1.1",
          "EPL-1.0",
          "EPL-2.0",
          "EUPL-1.2",
          "GPL-2.0-only",
          "GPL-2.0-or-later",
          "GPL-3.0-only",
          "GPL-3.0-or-later",
          "ISC",
          "LGPL-2.1-only",
          "LGPL-2.1-or-later",
          "LGPL-3.0-only",
          "LGPL-3.0-or-later",
          "MIT",
          "MIT-0",
          "MPL-1.1",
          "MPL-2.0",
          "MS-PL",
          "NCSA",
          "OFL-1.1",
          "PostgreSQL",
          "PSF-2.0",
          "Python-2.0",
          "Ruby",
          "Unicode-DFS-2016",
          "Unlicense",
          "UPL-1.0",
          "W3C",
          "WTFPL",
          "X11",
          "Zlib",
          "ZPL-2.1");
  private static final Set<String> STRONG =
      Set.of("GPL-2.0", "GPL-3.0", "AGPL-3.0", "GPL-1.0", "SSPL-1.0", "OSL-3.0", "EUPL-1.2");

  private Licences() {}

  /** Whether the text is one of these identifiers. */
  public static boolean knows(String text) {
    return KNOWN.contains(text);
  }

  /**
   * Whether every way to take the licence asks that what is linked with it is given on under the
   * same terms. An expression with OR does so only where all its sides do.
   */
  public static boolean isStrongCopyleft(String expression) {
    for (String side : expression.split("(?i)\\s+or\\s+", -1)) {
      String plain = side.replaceAll("[()]", "").strip();
      boolean strong =
          Arrays.stream(plain.split("(?i)\\s+(?:and|with)\\s+", -1))
              .map(part -> part.replaceFirst("(?:-only|-or-later|\\+)$", ""))
              .anyMatch(STRONG::contains);
      if (!strong || plain.toLowerCase(Locale.ROOT).contains("classpath-exception")) {
        return false;
      }
    }
    return true;
  }
}
