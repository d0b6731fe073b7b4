package dev.countersign.packs;

import dev.countersign.rules.Edit;
import dev.countersign.syntax.Ast;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Text is put together by other means: templates for sums, sums for templates. */
record BuiltOtherwise() implements Rewrite {
  private static final String PLAIN = "[^\\\\\"'`%{}\\n\\r$]*";

  @Override
  public Result of(Original original) {
    List<Edit> edits = new ArrayList<>();
    visit(original.program(), original, edits);
    return Result.of(edits);
  }

  private static void visit(Ast node, Original original, List<Edit> edits) {
    if (node instanceof Ast.Annotation || node instanceof Ast.Import || node instanceof Ast.Case) {
      return;
    }
    List<Ast.Expr> parts = parts(node);
    if (!parts.isEmpty() && parts.stream().allMatch(part -> isSimple(part, original))) {
      String text = otherwise(node, parts, original);
      if (!text.isEmpty()) {
        edits.add(new Edit(node.start(), node.end(), text));
      }
      return;
    }
    node.forEachChild(child -> visit(child, original, edits));
  }

  /** The parts of a text that is no constant; none of anything else. */
  static List<Ast.Expr> parts(Ast node) {
    List<Ast.Expr> parts =
        switch (node) {
          case Ast.Binary sum when sum.op().equals("+") -> operands(sum);
          case Ast.Template template when template.tag() == null -> template.parts();
          default -> List.of();
        };
    boolean text = node instanceof Ast.Template || isText(parts);
    return text && !parts.stream().allMatch(Ast.Str.class::isInstance) ? parts : List.of();
  }

  /** Only what begins with text, or text after one value, is a sum of texts throughout. */
  private static boolean isText(List<Ast.Expr> operands) {
    return operands.stream().limit(2).anyMatch(Ast.Str.class::isInstance);
  }

  private static List<Ast.Expr> operands(Ast.Binary sum) {
    List<Ast.Expr> operands = new ArrayList<>();
    if (sum.left() instanceof Ast.Binary left && left.op().equals("+")) {
      operands.addAll(operands(left));
    } else {
      operands.add(sum.left());
    }
    operands.add(sum.right());
    return operands;
  }

  private static boolean isSimple(Ast.Expr part, Original original) {
    return switch (part) {
      case Ast.Str text -> text.prefix().isEmpty() && text.value().matches(PLAIN);
      case Ast.Name _, Ast.Member _, Ast.Index _, Ast.Call _ ->
          !original.text(part).matches("(?s).*[\"'`\\n].*");
      default -> false;
    };
  }

  private static String otherwise(Ast node, List<Ast.Expr> parts, Original original) {
    boolean template = node instanceof Ast.Template;
    return switch (original.dialect()) {
      case ECMASCRIPT ->
          template
              ? (parts.getFirst() instanceof Ast.Str ? "" : "\"\" + ")
                  + each(parts, " + ", text -> "\"" + text + "\"", value -> value, original)
              : "`" + each(parts, "", text -> text, value -> "${" + value + "}", original) + "`";
      case PYTHON ->
          template
              ? "\""
                  + each(parts, "", text -> text, value -> "{}", original)
                  + "\".format"
                  + values(parts, "(", original)
              : "f\"" + each(parts, "", text -> text, value -> "{" + value + "}", original) + "\"";
      case JAVA -> "String.format(" + formatted(parts, original);
      case GO ->
          original.text().contains("\"fmt\"") ? "fmt.Sprintf(" + formatted(parts, original) : "";
      default -> "";
    };
  }

  private static String formatted(List<Ast.Expr> parts, Original original) {
    String format = each(parts, "", text -> text, value -> "%s", original);
    return "\"" + format + "\"" + values(parts, ", ", original);
  }

  private static String values(List<Ast.Expr> parts, String before, Original original) {
    return parts.stream()
        .filter(part -> !(part instanceof Ast.Str))
        .map(original::text)
        .collect(Collectors.joining(", ", before, ")"));
  }

  private static String each(
      List<Ast.Expr> parts,
      String between,
      Function<String, String> text,
      Function<String, String> value,
      Original original) {
    return parts.stream()
        .map(part ->
            part instanceof Ast.Str str
                ? text.apply(str.value())
                : value.apply(original.text(part)))
        .collect(Collectors.joining(between));
  }
}
