package dev.countersign.flow.domain;

import dev.countersign.flow.ir.Site;
import dev.countersign.rules.Rule;
import dev.countersign.rules.RuleOptions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The options of rules that change how taint moves. Each set of rules is a set of their bits.
 *
 * @param safeFunctions rules for which what an unknown function returns is untainted
 * @param safeIndexes rules for which a tainted index leaves the element untainted
 * @param safeComparisons rules for which the result of a comparison is untainted
 * @param safeBooleans rules for which truth values are untainted
 * @param safeNumbers rules for which numbers are untainted
 * @param safeStrings rules for which texts are untainted
 * @param safeConstants rules for which what was found to equal a constant is untainted
 * @param onlyAssignments rules for which taint moves by assignment alone
 * @param unify rules whose source and sink must agree on metavariables of one name
 * @param asking rules that ask what is passed to functions without a known caller
 * @param sinksOfOthers rules for which a call of the program's own function is no sink
 * @param safeAfter rules for which a tainted part of a text is harmless behind some beginning
 * @param safeBehind rules for which the rest of a list is harmless behind some first element
 * @param checkedBy rules for which reading a part of a value leaves open whether it was checked
 * @param calls what all of them say of calls
 * @param explaining whether ways are followed over what ends them, which is noted
 */
public record Settings(
    long safeFunctions,
    long safeIndexes,
    long safeComparisons,
    long safeBooleans,
    long safeNumbers,
    long safeStrings,
    long safeConstants,
    long onlyAssignments,
    long unify,
    long asking,
    long sinksOfOthers,
    List<Worded> safeAfter,
    List<Worded> safeBehind,
    List<Worded> checkedBy,
    Calling calls,
    boolean explaining) {
  /**
   * What rules must have in common to be followed together.
   *
   * @param follow whether taint moves through the program's own functions
   * @param constants whether constants passed to a function decide its branches
   */
  public record Calling(boolean follow, boolean constants) {
    /** What the options of a rule say of calls. */
    public static Calling of(RuleOptions options) {
      return new Calling(
          options.flag("taint_intrafile", true), options.flag("guarded_taint_signatures", false));
    }
  }

  /** Of rules that agree on {@code calls}; the bit of each is its place in the list. */
  public static Settings of(List<Rule> rules, Calling calls, boolean explaining) {
    return new Settings(
        having("taint_assume_safe_functions", rules),
        having("taint_assume_safe_indexes", rules),
        having("taint_assume_safe_comparisons", rules),
        having("taint_assume_safe_booleans", rules),
        having("taint_assume_safe_numbers", rules),
        having("taint_assume_safe_strings", rules),
        having("taint_assume_safe_constants", rules),
        having("taint_only_propagate_through_assignments", rules),
        having("taint_unify_mvars", rules),
        having("taint_ask_of_parameters", rules),
        having("taint_sinks_of_others", rules),
        Worded.of("taint_safe_after", rules),
        Worded.of("taint_safe_list_after", rules),
        Worded.of("taint_checked_by_part", rules),
        calls,
        explaining);
  }

  /** The rules for which it is harmless what comes after {@code outline} in one text. */
  long safeAfter(String outline) {
    return Worded.rules(safeAfter, outline);
  }

  /** Whether it matters for {@code rule} how a list begins. */
  public boolean mindsFirst(long rule) {
    return (all(safeBehind) & rule) != 0;
  }

  /** The rules for which what follows {@code first} in a list is harmless. */
  public long safeBehind(String first) {
    return Worded.rules(safeBehind, first);
  }

  /** The rules for which the beginning of a text may make harmless what comes after it. */
  long beginnings() {
    return all(safeAfter);
  }

  /** The rules for which a check may be made of a part of a value. */
  public long checkedByParts() {
    return all(checkedBy);
  }

  private static long all(List<Worded> options) {
    return options.stream().mapToLong(Worded::rule).reduce(0, (one, other) -> one | other);
  }

  /** The rules for which it may be made of {@code part}. */
  public long checkedBy(String part) {
    return Worded.rules(checkedBy, part);
  }

  /** {@code value} where something makes it harmless for {@code rules}. */
  public Value ended(Value value, long rules, Note.Kind why, @Nullable Site site) {
    return explaining && site != null
        ? value.ending(rules, new Trace.Step(site, Note.ending(why, rules)))
        : value.afterCheck(rules);
  }

  private static long having(String option, List<Rule> rules) {
    long bits = 0;
    for (int i = 0; i < rules.size(); i++) {
      bits |= rules.get(i).options().flag(option, false) ? 1L << i : 0;
    }
    return bits;
  }
}
