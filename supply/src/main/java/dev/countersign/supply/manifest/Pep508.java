package dev.countersign.supply.manifest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A requirement by PEP 508.
 *
 * @param specifier the versions that are let in; empty for any
 * @param url where it is fetched instead of the index; empty for none
 * @param marker under which condition it is needed; empty for always
 */
record Pep508(String name, String specifier, String url, String marker) {
  /** No address is longer, in characters. */
  private static final int LONGEST = 4_000;

  private static final Pattern FORM =
      Pattern.compile(
          "(?<name>[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{Cf}\\p{Pd}._]*[\\p{L}\\p{N}])?)\\s*+(?:\\[[^\\]]*\\])?\\s*+"
              + "(?:@\\s*+(?<url>\\S+)|\\(?(?<spec>[^;@()]*+)\\)?)\\s*+(?:;(?<marker>.*))?");
  private static final Pattern SPECIFIER =
      Pattern.compile("(?:(?:===|==|~=|!=|<=|>=|<|>)\\s*[^\\s,]++\\s*+(?:,\\s*+)?)*+");

  static Optional<Pep508> read(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (text.length() > LONGEST || !form.matches()) {
      return Optional.empty();
    }
    String specifier = form.group("spec") == null ? "" : form.group("spec").strip();
    if (!SPECIFIER.matcher(specifier).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new Pep508(
            form.group("name"),
            specifier,
            form.group("url") == null ? "" : form.group("url"),
            form.group("marker") == null ? "" : form.group("marker").strip()));
  }
}
