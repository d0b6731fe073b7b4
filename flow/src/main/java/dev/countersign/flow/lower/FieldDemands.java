package dev.countersign.flow.lower;

import dev.countersign.flow.ir.ClassIr;
import dev.countersign.flow.ir.RegexShape;
import dev.countersign.flow.ir.RegexShape.Extent;
import dev.countersign.flow.ir.Site;
import dev.countersign.flow.ir.SourceFile;
import dev.countersign.rules.names.Escapes;
import dev.countersign.syntax.Ast;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What declarations of fields demand of what is read into them: Go's tags, annotations and
 * decorators of validators, the types and the checking methods of Pydantic. Lengths and presence
 * say nothing of what a text holds.
 */
final class FieldDemands {
  private static final String TAG_RULE = "(?:[^\"]*,)?(?:";

  /** Go: what Gin and others check when they read a body. */
  private static final Pattern STRICT_TAG =
      Pattern.compile(
          "(?s).*\\bbinding:\\\\?\""
              + TAG_RULE
              + "oneof=|uuid|numeric|number|alpha|boolean|hexadecimal|iso\\d|ip|cidr|datetime|mac|eq=).*");

  private static final Pattern TAG =
      Pattern.compile(
          "(?s).*\\b(?:binding|validate):\\\\?\""
              + TAG_RULE
              + "(?!(?:required|omit|min|max|len|[gl]te?|dive|url|uri|http|structonly|unique|-)\\w*\\b)\\w).*");

  /** Java and TypeScript: constraints of what a text holds. */
  private static final Pattern CONSTRAINT =
      Pattern.compile(
          "(?:Pattern|Matches|Digits|Email|UUID|Range|CreditCardNumber|ISBN|Is(?!String\\b|Not|Optional"
              + "|Defined|Array|Object|Ur[li])\\w+|\\w*(?:Enum|OneOf|Allowed|Valid(?!ate)|Constraint)\\w+"
              + "|\\w*(?:Enum|OneOf)|(?:Safe|Valid|Allowed|No)[A-Z]\\w+)");

  private static final Pattern CHECKED_TYPE =
      Pattern.compile(
          "(?s).*\\b(?:pattern|regex)\\s*=.*|.*\\b(?:After|Before|Wrap|Plain)Validator\\(.*"
              + "|(?:\\w+\\.)*EmailStr\\b.*");

  /** Pydantic's arguments that are regular expressions, and where in a text they have to fit. */
  private static final Map<String, Extent> EXPRESSIONS =
      Map.of("pattern", Extent.SOME, "regex", Extent.START);

  private static final Pattern CHECKING = Pattern.compile("(?:field_)?validator|validates");

  private FieldDemands() {}

  /** Notes what {@code field} demands. */
  static void of(Ast.VarDecl field, ClassIr type) {
    String name = UnitLowering.simpleName(field.target());
    of(name, field.modifiers(), type);
    if (field.type() != null && CHECKED_TYPE.matcher(text(field.type(), type.file())).matches()) {
      note(name, field.type(), isNarrow(field.type()), type);
    }
    if (field.value() != null && CHECKED_TYPE.matcher(text(field.value(), type.file())).matches()) {
      note(name, field.value(), isNarrow(field.value()), type);
    }
  }

  /** Notes what the tags or annotations of the field {@code name} demand. */
  static void of(String name, List<Ast> modifiers, ClassIr type) {
    for (Ast modifier : modifiers) {
      String text = text(modifier, type.file());
      boolean demands =
          switch (modifier) {
            case Ast.Str _ -> TAG.matcher(text).matches();
            case Ast.Annotation annotation ->
                CONSTRAINT.matcher(UnitLowering.simpleName(called(annotation.name()))).matches();
            default -> false;
          };
      if (demands) {
        note(name, modifier, STRICT_TAG.matcher(text).matches(), type);
      }
    }
  }

  /** Notes which fields {@code method} checks by its decorators. */
  static void of(Ast.Function method, ClassIr type) {
    for (Ast modifier : method.modifiers()) {
      if (modifier instanceof Ast.Annotation annotation
          && annotation.arguments() != null
          && CHECKING.matcher(UnitLowering.simpleName(annotation.name())).matches()) {
        for (Ast.Expr argument : annotation.arguments()) {
          if (argument instanceof Ast.Str field) {
            note(field.value(), annotation, false, type);
          }
        }
      }
    }
  }

  /** Whether it names an expression that lists all signs of a text. */
  private static boolean isNarrow(Ast demand) {
    return switch (demand) {
      case Ast.Call call -> call.arguments().stream().anyMatch(FieldDemands::isNarrow);
      case Ast.Index type -> type.indices().stream().anyMatch(FieldDemands::isNarrow);
      case Ast.NamedArgument(Ast.Name name, Ast.Str text, _, _) -> {
        Extent extent = EXPRESSIONS.get(name.id());
        yield extent != null && new RegexShape(RegexShape.of(written(text), "")).isNarrow(extent);
      }
      default -> false;
    };
  }

  private static String written(Ast.Str text) {
    return text.prefix().toLowerCase(Locale.ROOT).contains("r")
        ? text.value()
        : Escapes.resolve(text.value());
  }

  private static Ast.Expr called(Ast.Expr name) {
    return name instanceof Ast.Call call ? call.callee() : name;
  }

  private static void note(String field, Ast where, boolean strict, ClassIr type) {
    Site site = new Site(type.file(), where.start(), where.end());
    type.demand(field, new ClassIr.Demand(site, strict));
  }

  private static String text(Ast node, SourceFile file) {
    return file.text(node.start(), node.end());
  }
}
