package dev.countersign.rules.read;

import java.util.Set;

/** The names that {@code options} may hold. */
final class Options {
  /** All of them; the first group is the matcher's, the second the data flow's. */
  static final Set<String> KNOWN =
      Set.of(
          "constant_propagation",
          "symbolic_propagation",
          "ac_matching",
          "commutative_boolop",
          "commutative_compop",
          "symmetric_eq",
          "vardef_assign",
          "flddef_assign",
          "attr_expr",
          "arrow_is_function",
          "let_is_var",
          "go_deeper_expr",
          "go_deeper_stmt",
          "implicit_deep_exprstmt",
          "implicit_ellipsis",
          "decorators_order_matters",
          "unify_ids_strictly",
          "xml_attrs_implicit_ellipsis",
          "xml_singleton_loose_matching",
          "xml_children_ordered",
          "generic_engine",
          "generic_caseless",
          "generic_multiline",
          "generic_braces",
          "generic_extra_braces",
          "generic_extra_word_characters",
          "generic_ellipsis_max_span",
          "generic_comment_style",
          "interfile",
          "taint_assume_safe_functions",
          "taint_assume_safe_indexes",
          "taint_assume_safe_comparisons",
          "taint_assume_safe_constants",
          "taint_assume_safe_booleans",
          "taint_assume_safe_numbers",
          "taint_only_propagate_through_assignments",
          "taint_unify_mvars",
          "taint_ask_of_parameters",
          "taint_checked_by_part",
          "taint_known_by_import",
          "taint_safe_after",
          "taint_safe_list_after",
          "taint_sinks_of_others",
          "taint_focus_on",
          "taint_only_sure_ways",
          "taint_intrafile",
          "guarded_taint_signatures");

  private Options() {}
}
