package dev.countersign.flow.match;

import dev.countersign.flow.ir.SourceFile;
import dev.countersign.rules.TaintSpec;
import dev.countersign.rules.match.Bindings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place that sources match; those of several rules that taint it in the same way are one.
 *
 * @param source how it taints
 * @param rules bits of the rules
 * @param membersEnd where the members end that are read of it
 * @param focused whether a rule points at one part of what it matches
 * @param matches what each of them found there
 */
public record SourcePoint(
    TaintSpec.Source source,
    long rules,
    SourceFile file,
    int start,
    int end,
    int membersEnd,
    boolean focused,
    List<RuleMatch> matches)
    implements Point {
  /**
   * What one rule found.
   *
   * @param rule its bit
   * @param order among the sources of that rule in the file
   */
  public record RuleMatch(long rule, int order, Bindings bindings) {}

  /** `.name`, `["name"]`. All of it is ASCII. */
  private static final Pattern MEMBERS =
      Pattern.compile("(?:\\.\\w+|\\[\\s*['\"]?\\w+['\"]?\\s*\\])*");

  private static final int LONGEST_MEMBERS = 80;

  /** What {@code match} found here too. */
  SourcePoint and(RuleMatch match, boolean pointed) {
    List<RuleMatch> all = new ArrayList<>(matches);
    all.add(match);
    return new SourcePoint(
        source,
        rules | match.rule,
        file,
        start,
        end,
        membersEnd,
        focused || pointed,
        List.copyOf(all));
  }

  /** Where the members end that are read of what stands before {@code end}. */
  static int membersEnd(SourceFile file, int end) {
    int most = Math.min(end + LONGEST_MEMBERS, file.text().length);
    Matcher members = MEMBERS.matcher(file.text(end, most));
    return members.lookingAt() ? end + members.end() : end;
  }

  /** Whether this reads what {@code whole} reads, or a member of it, as it is written. */
  public boolean isWithin(SourcePoint whole) {
    byte[] text = file.text();
    int rest = start + whole.membersEnd - whole.start;
    return this == whole
        || (rest <= membersEnd
            && Arrays.equals(text, start, rest, whole.file.text(), whole.start, whole.membersEnd)
            && (rest == membersEnd || text[rest] == '.' || text[rest] == '['));
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return this == object;
  }

  @Override
  public int hashCode() {
    return start * 31 + end;
  }
}
