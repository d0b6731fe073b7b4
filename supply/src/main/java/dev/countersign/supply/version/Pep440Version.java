package dev.countersign.supply.version;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version by PEP 440.
 *
 * @param epoch the number before the exclamation mark
 * @param release the numbers
 * @param stage 0 for a, 1 for b, 2 for rc, 3 for none; -1 for a development release of nothing else
 * @param stageNumber the number after the stage
 * @param post the number of the post-release; -1 for none
 * @param development the number of the development release; {@link Integer#MAX_VALUE} for none
 * @param local what follows the plus
 */
public record Pep440Version(
    String epoch,
    List<String> release,
    int stage,
    String stageNumber,
    String post,
    String development,
    List<String> local)
    implements VersionOrder.Parsed, Comparable<Pep440Version> {
  /** The order. */
  public static final VersionOrder ORDER = VersionOrder.of(Pep440Version::parse);

  private static final int DEVELOPMENT = -1;
  private static final int FINAL = 3;
  private static final String NONE = "";

  /** Appendix B of PEP 440. */
  private static final Pattern FORM =
      Pattern.compile(
          "v?(?:(?<epoch>[0-9]+)!)?(?<release>[0-9]+(?:\\.[0-9]+)*)"
              + "(?<pre>[-_.]?(?<stage>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<pren>[0-9]+)?)?"
              + "(?<post>-(?<postn>[0-9]+)|[-_.]?(?:post|rev|r)[-_.]?(?<postm>[0-9]+)?)?"
              + "(?<dev>[-_.]?dev[-_.]?(?<devn>[0-9]+)?)?"
              + "(?:\\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?");

  static Optional<Pep440Version> parse(String text) {
    if (isRelease(text)) {
      List<String> numbers = List.of(text.split("\\.", -1));
      return Optional.of(new Pep440Version("0", numbers, FINAL, "0", NONE, NONE, List.of()));
    }
    Matcher form = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!form.matches()) {
      return Optional.empty();
    }
    boolean plain = form.group("pre") == null && form.group("post") == null;
    boolean development = form.group("dev") != null;
    String post = or(form.group("postn"), or(form.group("postm"), "0"));
    return Optional.of(
        new Pep440Version(
            or(form.group("epoch"), "0"),
            List.of(form.group("release").split("\\.")),
            plain && development ? DEVELOPMENT : stage(or(form.group("stage"), NONE)),
            or(form.group("pren"), "0"),
            form.group("post") == null ? NONE : post,
            development ? or(form.group("devn"), "0") : NONE,
            form.group("local") == null ? List.of() : List.of(form.group("local").split("[-_.]"))));
  }

  /** Numbers with single dots between them, as most versions are: no form need be matched. */
  private static boolean isRelease(String text) {
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean dot = c == '.';
      if (!(dot && digit) && (c < '0' || c > '9')) {
        return false;
      }
      digit = !dot;
    }
    return digit;
  }

  private static String or(String text, String otherwise) {
    return text == null ? otherwise : text;
  }

  private static int stage(String name) {
    return switch (name) {
      case NONE -> FINAL;
      case "a", "alpha" -> 0;
      case "b", "beta" -> 1;
      default -> 2;
    };
  }

  @Override
  public boolean isPreview() {
    return stage < FINAL || !development.isEmpty();
  }

  @Override
  public int compareTo(Pep440Version other) {
    int order = Parts.compareNumbers(epoch, other.epoch);
    order = order != 0 ? order : Parts.compareReleases(release, other.release);
    order = order != 0 ? order : Integer.compare(stage, other.stage);
    order = order != 0 ? order : Parts.compareNumbers(stageNumber, other.stageNumber);
    order = order != 0 ? order : compare(post, other.post, -1);
    order = order != 0 ? order : compare(development, other.development, 1);
    return order != 0 ? order : compareLocal(other);
  }

  /** {@code absent} tells whether none is more (1) or less (-1) than any. */
  private static int compare(String left, String right, int absent) {
    if (left.isEmpty() || right.isEmpty()) {
      return left.isEmpty() == right.isEmpty() ? 0 : left.isEmpty() ? absent : -absent;
    }
    return Parts.compareNumbers(left, right);
  }

  /** Numbers are more than words, and more parts more than fewer. */
  private int compareLocal(Pep440Version other) {
    for (int i = 0; i < Math.min(local.size(), other.local.size()); i++) {
      String mine = local.get(i);
      String its = other.local.get(i);
      boolean number = Parts.isNumber(mine);
      int order =
          number != Parts.isNumber(its)
              ? number ? 1 : -1
              : number ? Parts.compareNumbers(mine, its) : mine.compareTo(its);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(local.size(), other.local.size());
  }
}
