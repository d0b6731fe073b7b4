package dev.countersign.rules.match;

import dev.countersign.rules.match.MatchOptions.Option;
import dev.countersign.syntax.Ast;

/** Elements of JSX: attributes in any order, more of them than the pattern names. */
final class Markup {
  private final Matching matching;

  Markup(Matching matching) {
    this.matching = matching;
  }

  Solutions element(Ast.Element pattern, Ast code, Solutions in) {
    if (!(code instanceof Ast.Element other)) {
      return Solutions.NONE;
    }
    Solutions name = matching.same(pattern.name(), other.name(), in);
    Solutions attributes =
        matching
            .lists()
            .unordered(
                pattern.attributes(),
                other.attributes(),
                matching.has(Option.XML_ATTRS_IMPLICIT_ELLIPSIS),
                matching::match,
                name);
    return pattern.children().isEmpty() && matching.has(Option.XML_SINGLETON_LOOSE_MATCHING)
        ? attributes
        : matching.list(pattern.children(), other.children(), attributes);
  }

  Solutions attribute(Ast.Attribute pattern, Ast code, Solutions in) {
    return code instanceof Ast.Attribute other
        ? matching.same(
            pattern.value(), other.value(), matching.match(pattern.name(), other.name(), in))
        : Solutions.NONE;
  }
}
