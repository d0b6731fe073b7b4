package dev.countersign.rules.search;

import dev.countersign.rules.RuleOptions;
import dev.countersign.rules.generic.GenericOptions;

/** A rule's options in the terms of generic text. */
final class Generics {
  private Generics() {}

  static GenericOptions of(RuleOptions options) {
    int lines = options.number("generic_ellipsis_max_span", GenericOptions.DEFAULT.maxLines());
    Object comments = options.raw().get("generic_comment_style");
    return new GenericOptions(
        options.flag("generic_multiline", true) ? lines : 0,
        options.flag("generic_caseless", false),
        comments == null ? "" : comments.toString());
  }
}
