package dev.countersign.syntax;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A tree as one line of text, for tests and for people who write rules: {@code f(a, "x")} is {@code
 * (call f [a "x"])}. Names, literals, keywords and holes stand for themselves; every other node is
 * its record's name and components in order, a list in brackets, {@code -} for what is absent.
 * Spans are left out.
 */
public final class AstPrinter {
  private AstPrinter() {}

  /** The body of the file or pattern, nodes separated by a space. */
  public static String print(Tree tree) {
    return tree.program().body().stream().map(AstPrinter::print).collect(Collectors.joining(" "));
  }

  /** One node. */
  public static String print(Ast node) {
    return switch (node) {
      case Ast.Name name -> name.id();
      case Ast.Literal literal -> literal.text();
      case Ast.Keyword keyword -> keyword.text();
      case Ast.Str string -> string.prefix() + '"' + string.value() + '"';
      case Ast.Ellipsis _ -> "...";
      case Ast.Metavar metavar -> metavar.name();
      case Ast.MetavarMany many -> many.name();
      case Ast.Deep deep -> "<... " + print(deep.inner()) + " ...>";
      default -> record(node);
    };
  }

  private static String record(Ast node) {
    StringBuilder out = new StringBuilder("(");
    out.append(node.nodeKind().name().toLowerCase(Locale.ROOT));
    for (RecordComponent component : node.getClass().getRecordComponents()) {
      if (!component.getName().equals("start") && !component.getName().equals("end")) {
        out.append(value(component(node, component)));
      }
    }
    return out.append(')').toString();
  }

  /** With a space before it; nothing for an empty text and for false. */
  private static String value(@Nullable Object value) {
    return switch (value) {
      case null -> " -";
      case Ast node -> " " + print(node);
      case List<?> list ->
          list.stream()
              .map(each -> value(each).strip())
              .collect(Collectors.joining(" ", " [", "]"));
      case Enum<?> constant -> " " + constant.name().toLowerCase(Locale.ROOT);
      case Boolean flag -> flag ? " postfix" : "";
      case String text -> text.isEmpty() ? "" : " " + text;
      default -> " " + value;
    };
  }

  private static @Nullable Object component(Ast node, RecordComponent component) {
    try {
      return component.getAccessor().invoke(node);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}
