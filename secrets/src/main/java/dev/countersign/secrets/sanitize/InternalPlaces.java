package dev.countersign.secrets.sanitize;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where things are inside: private addresses (RFC 1918, RFC 4193), and hosts below names that are
 * used inside only (RFC 6762 appendix G, RFC 8375, .internal of ICANN) or that a policy names.
 */
final class InternalPlaces implements Finder {
  static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![0-9A-Za-z_.])(?:10(?:\\.\\d{1,3}){3}|192\\.168(?:\\.\\d{1,3}){2}|172\\.(?:1[6-9]|2\\d|3[01])(?:\\.\\d{1,3}){2})(?![0-9A-Za-z_]|\\.\\d)");

  static final Pattern LONG_ADDRESS =
      Pattern.compile(
          "(?<![0-9A-Za-z_:.])[fF][cdCD][0-9a-fA-F]{2}:(?:[0-9a-fA-F]{0,4}:){1,6}[0-9a-fA-F]{1,4}(?![0-9A-Za-z_:])");

  private static final String LABELS = "(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.){1,8}";

  /** The same endings are names of packages and fields: a host says so by what stands around it. */
  private static final Pattern HOST =
      Pattern.compile(
          "(?<![A-Za-z0-9_.-])"
              + LABELS
              + "(?:internal|intranet|intra|corp|lan|local|private|home\\.arpa)(?![A-Za-z0-9_(-]|\\.[A-Za-z0-9])");

  private static final Pattern BEFORE =
      Pattern.compile("(?://|@|[\"'`]|\\bhost(?:name)?[\"']?\\s?[=:]\\s?[\"']?)$");
  private static final Pattern AFTER = Pattern.compile("^(?::\\d{2,5}|/)");
  private static final int NEAR = 12;

  private final List<Pattern> named;

  /** Hosts of a policy mean what is below them, too. */
  InternalPlaces(List<String> hosts) {
    this.named =
        hosts.stream()
            .map(host ->
                Pattern.compile(
                    "(?i)(?<![A-Za-z0-9_.-])(?:[A-Za-z0-9-]{1,63}\\.){0,8}"
                        + Pattern.quote(host.replaceFirst("^\\*?\\.", ""))
                        + "(?![A-Za-z0-9_-]|\\.[A-Za-z0-9])"))
            .toList();
  }

  @Override
  public void find(String text, List<Stretch> found) {
    add(ADDRESS.matcher(text), Kind.ADDRESS, found);
    add(LONG_ADDRESS.matcher(text), Kind.ADDRESS, found);
    Matcher host = HOST.matcher(text);
    while (host.find()) {
      if (isPlace(text, host)) {
        found.add(new Stretch(Kind.HOST, host.start(), host.end()));
      }
    }
    named.forEach(pattern -> add(pattern.matcher(text), Kind.HOST, found));
  }

  /** Whether a host that ends so is taken for an internal one. */
  static boolean isEnding(String ending) {
    return HOST.matcher("host" + ending).matches();
  }

  private static void add(Matcher matcher, Kind kind, List<Stretch> found) {
    while (matcher.find()) {
      found.add(new Stretch(kind, matcher.start(), matcher.end()));
    }
  }

  private static boolean isPlace(String text, Matcher host) {
    String before = text.substring(Math.max(0, host.start() - NEAR), host.start());
    String after = text.substring(host.end(), Math.min(text.length(), host.end() + NEAR));
    return BEFORE.matcher(before).find()
        || AFTER.matcher(after).find()
        || host.group().chars().anyMatch(c -> c == '-' || Character.isDigit(c));
  }
}
