package dev.countersign.rules.match;

import dev.countersign.rules.match.MatchOptions.Option;
import dev.countersign.rules.match.StringForms.Form;
import dev.countersign.rules.names.Constant;
import dev.countersign.rules.names.Escapes;
import dev.countersign.rules.regex.Regex;
import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.Expr;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Strings, interpolated strings, numbers and other literals, and what is known to hold one.
 *
 * <p>In a pattern {@code "..."} is any text, {@code "$X"} binds the text, and {@code "=~/re/"} is
 * any text in which the regular expression finds something.
 */
final class Literals {
  private static final Pattern MANY = Pattern.compile("\\$\\.\\.\\.[A-Z_][A-Z_0-9]*");
  private static final Pattern REGEX_LITERAL = Pattern.compile("/(.*)/([a-z]*)", Pattern.DOTALL);
  private static final String ANY = "...";

  private final Matching matching;

  Literals(Matching matching) {
    this.matching = matching;
  }

  Solutions string(Ast.Str pattern, Ast code, Solutions in) {
    return switch (code) {
      case Ast.Str text -> text(pattern, text, in);
      case Ast.Template _ when pattern.value().equals(ANY) && interpolates(pattern) -> in;
      case Expr expr -> known(pattern, constant(expr), expr, in);
      default -> Solutions.NONE;
    };
  }

  /** Whether the pattern is written as Python's interpolated strings are. */
  private static boolean interpolates(Ast.Str pattern) {
    return pattern.prefix().indexOf('f') >= 0 || pattern.prefix().indexOf('F') >= 0;
  }

  private Solutions text(Ast.Str pattern, Ast.Str code, Solutions in) {
    if (!pattern.prefix().isEmpty() && !samePrefix(pattern.prefix(), code.prefix())) {
      return Solutions.NONE;
    }
    return content(pattern.value(), code.value(), code, margin(code), in);
  }

  /** How wide the quotes are; none where the text is written in pieces, or otherwise than it is. */
  private int margin(Ast.Str code) {
    int bytes = code.value().getBytes(StandardCharsets.UTF_8).length;
    int quote = (code.end() - code.start() - bytes) / 2;
    boolean whole =
        quote > 0
            && matching
                .unit()
                .tree()
                .text(code.start() + quote, code.end() - quote)
                .contains(code.value());
    return whole ? quote : 0;
  }

  private static boolean samePrefix(String pattern, String code) {
    return pattern.equalsIgnoreCase(code);
  }

  private Solutions known(Ast.Str pattern, @Nullable Constant known, Expr code, Solutions in) {
    return switch (known) {
      case null -> Solutions.NONE;
      case Constant.Text text -> content(pattern.value(), text.value(), code, 0, in);
      case Constant.SomeText _ -> pattern.value().equals(ANY) ? in : Solutions.NONE;
      case Constant.Int _, Constant.Real _, Constant.Bool _, Constant.Regex _, Constant.Null _ ->
          Solutions.NONE;
    };
  }

  /** Matches what stands between quotes; {@code margin} is how wide the quotes are. */
  private Solutions content(String pattern, String value, Ast code, int margin, Solutions in) {
    return switch (matching.strings().of(pattern)) {
      case Form.Any() -> in;
      case Form.Bound(String name) when name.equals("$_") -> in;
      case Form.Bound(String name) ->
          in.bind(
              name,
              new Binding.Text(value, code.start() + margin, code.end() - margin),
              matching.unit().equality());
      case Form.Found(Regex regex) -> regex.find(value).isPresent() ? in : Solutions.NONE;
      case Form.Plain(String text) ->
          text.equals(value) || Escapes.resolve(text).equals(Escapes.resolve(value))
              ? in
              : Solutions.NONE;
    };
  }

  /** Parts in order; a fragment {@code ...} stands for any number of parts. */
  Solutions template(Ast.Template pattern, Ast code, Solutions in) {
    if (pattern.parts().size() == 1
        && pattern.tag() == null
        && pattern.parts().getFirst() instanceof Ast.Str text
        && text.value().equals(ANY)) {
      boolean any = code instanceof Ast.Template other && other.tag() == null;
      return any ? in : string(text, code, in);
    }
    if (!(code instanceof Ast.Template other)) {
      return Solutions.NONE;
    }
    Solutions tag = matching.same(pattern.tag(), other.tag(), in);
    return tag.none()
        ? tag
        : matching.lists().ordered(parts(pattern), other.parts(), this::part, tag);
  }

  /** A fragment of text or what is put in; a pattern of the one does not match the other. */
  private Solutions part(Ast pattern, Ast code, Solutions in) {
    boolean inserted = !(pattern instanceof Ast.Str);
    return inserted && code instanceof Ast.Str ? Solutions.NONE : matching.match(pattern, code, in);
  }

  private static List<Expr> parts(Ast.Template pattern) {
    List<Expr> parts = new ArrayList<>(pattern.parts().size());
    for (Expr part : pattern.parts()) {
      parts.add(
          switch (part) {
            case Ast.Str text when text.value().equals(ANY) ->
                new Ast.Ellipsis(part.start(), part.end());
            case Ast.Str text when MANY.matcher(text.value()).matches() ->
                new Ast.MetavarMany(text.value(), part.start(), part.end());
            case Ast.Ellipsis _ -> new Ast.Metavar("$_", part.start(), part.end());
            default -> part;
          });
    }
    return parts;
  }

  Solutions literal(Ast.Literal pattern, Ast code, Solutions in) {
    if (code instanceof Ast.Literal other) {
      return sameLiteral(pattern, other, in);
    }
    if (pattern.kind() == Ast.LiteralKind.REGEX) {
      return assignedRegex(pattern, code, in);
    }
    Constant known = code instanceof Expr expr ? constant(expr) : null;
    return known != null && (known.equals(Constant.of(pattern)) || sameText(pattern, known))
        ? in
        : Solutions.NONE;
  }

  /** Whether a text is the literal in quotes, where these make no difference. */
  private boolean sameText(Ast.Literal pattern, Constant known) {
    return matching.unit().dialect().quotesAreOptional()
        && known instanceof Constant.Text text
        && text.value().equals(pattern.text());
  }

  private Solutions assignedRegex(Ast.Literal pattern, Ast code, Solutions in) {
    return code instanceof Ast.Name name
            && matching.has(Option.CONSTANT_PROPAGATION)
            && matching.unit().constants().assigned(name) instanceof Ast.Literal literal
        ? sameLiteral(pattern, literal, in)
        : Solutions.NONE;
  }

  private Solutions sameLiteral(Ast.Literal pattern, Ast.Literal code, Solutions in) {
    if (pattern.kind() == Ast.LiteralKind.REGEX && code.kind() == Ast.LiteralKind.REGEX) {
      return regex(pattern, code, in);
    }
    return (pattern.kind() == code.kind() && pattern.text().equals(code.text()))
            || sameValue(pattern, code)
        ? in
        : Solutions.NONE;
  }

  private boolean sameValue(Ast.Literal pattern, Ast.Literal code) {
    Constant wanted = Constant.of(pattern);
    Constant found = Constant.of(code);
    return wanted != null
        && found != null
        && !(wanted instanceof Constant.Null)
        && (wanted.equals(found)
            || (matching.unit().dialect().oneNumberType() && wanted.sameNumber(found)));
  }

  private Solutions regex(Ast.Literal pattern, Ast.Literal code, Solutions in) {
    Matcher wanted = REGEX_LITERAL.matcher(pattern.text());
    Matcher found = REGEX_LITERAL.matcher(code.text());
    if (!wanted.matches() || !found.matches()) {
      return pattern.text().equals(code.text()) ? in : Solutions.NONE;
    }
    boolean flags = wanted.group(2).isEmpty() || wanted.group(2).equals(found.group(2));
    return flags ? content(wanted.group(1), found.group(1), code, 1, in) : Solutions.NONE;
  }

  private @Nullable Constant constant(Expr code) {
    return matching.has(Option.CONSTANT_PROPAGATION)
        ? matching.unit().constants().value(code)
        : null;
  }
}
