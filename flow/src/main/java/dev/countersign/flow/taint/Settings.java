package dev.countersign.flow.taint;

import dev.countersign.rules.RuleOptions;

/**
 * The options of a rule that change how taint moves.
 *
 * @param safeFunctions whether what an unknown function returns is untainted
 * @param safeIndexes whether a tainted index leaves the element untainted
 * @param safeComparisons whether the result of a comparison is untainted
 * @param safeBooleans whether truth values are untainted
 * @param safeNumbers whether numbers are untainted
 * @param safeStrings whether texts are untainted
 * @param onlyAssignments whether taint moves by assignment alone
 * @param unify whether source and sink must agree on metavariables of one name
 * @param focusOnSource whether the finding is at the source
 * @param followCalls whether taint moves through the file's own functions
 * @param followConstants whether constants passed to a function decide its branches
 */
record Settings(
    boolean safeFunctions,
    boolean safeIndexes,
    boolean safeComparisons,
    boolean safeBooleans,
    boolean safeNumbers,
    boolean safeStrings,
    boolean onlyAssignments,
    boolean unify,
    boolean focusOnSource,
    boolean followCalls,
    boolean followConstants) {
  static Settings of(RuleOptions options) {
    return new Settings(
        options.flag("taint_assume_safe_functions", false),
        options.flag("taint_assume_safe_indexes", false),
        options.flag("taint_assume_safe_comparisons", false),
        options.flag("taint_assume_safe_booleans", false),
        options.flag("taint_assume_safe_numbers", false),
        options.flag("taint_assume_safe_strings", false),
        options.flag("taint_only_propagate_through_assignments", false),
        options.flag("taint_unify_mvars", false),
        "source".equals(options.raw().get("taint_focus_on")),
        options.flag("taint_intrafile", true),
        options.flag("guarded_taint_signatures", false));
  }
}
