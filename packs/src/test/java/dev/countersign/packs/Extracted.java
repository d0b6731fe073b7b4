package dev.countersign.packs;

import dev.countersign.rules.Edit;
import dev.countersign.rules.names.Dialect;
import dev.countersign.syntax.Ast;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An argument of each call that must be found is computed elsewhere. */
record Extracted(To to) implements Rewrite {
  private static final String NAME = "made";

  /** Where it is computed. */
  enum To {
    VARIABLE,
    FUNCTION,
    FILE
  }

  /** A statement that must be found, and the argument that is taken out of it. */
  private record Place(Ast statement, Ast.Expr argument) {}

  @Override
  public Result of(Original original) {
    if (to != To.VARIABLE && !original.rule().isTaint()) {
      return Result.of(List.of()); // the shape is what such a rule is about
    }
    List<Place> places = places(original);
    List<Edit> edits = new ArrayList<>();
    List<String> functions = new ArrayList<>();
    for (Place place : places) {
      String name = NAME + edits.size();
      if (to == To.VARIABLE) {
        int at = aboveComments(original, place.statement());
        edits.add(new Edit(at, at, variable(original, place, name)));
        edits.add(new Edit(place.argument().start(), place.argument().end(), name));
      } else {
        edits.add(
            new Edit(
                place.argument().start(), place.argument().end(), call(original, place, name)));
        functions.add(function(original, place.argument(), name));
      }
    }
    return functions.isEmpty() ? Result.of(edits) : home(original, edits, functions);
  }

  private List<Place> places(Original original) {
    List<Place> places = new ArrayList<>();
    for (Ast node : original.nodes()) {
      for (Ast statement : statements(node)) {
        if (original.opensLine(statement)
            && original.lines().contains(original.line(statement.start()))) {
          argument(statement, original)
              .ifPresent(argument -> places.add(new Place(statement, argument)));
        }
      }
    }
    return places;
  }

  private static List<Ast> statements(Ast node) {
    return switch (node) {
      case Ast.Block block -> block.body();
      case Ast.Program program -> program.body();
      default -> List.of();
    };
  }

  /** What is computed first in the statement, and is more than a name or a constant. */
  private Optional<Ast.Expr> argument(Ast node, Original original) {
    return switch (node) {
      case Ast.ExprStmt it -> argument(it.expr(), original);
      case Ast.Return it when it.value() != null -> argument(it.value(), original);
      case Ast.VarDecl it when it.value() != null && it.modifiers().isEmpty() ->
          argument(it.value(), original);
      case Ast.Assign it -> argument(it.value(), original);
      case Ast.Unary it when it.op().equals("await") -> argument(it.operand(), original);
      case Ast.Call call ->
          call.callee() instanceof Ast.Member member && member.object() instanceof Ast.Call inner
              ? argument(inner, original)
              : call.arguments().stream()
                  .filter(argument -> isWorthAName(argument) && isFree(argument, original))
                  .filter(argument -> !isOfModule(argument, original))
                  .filter(argument -> original.dialect() != Dialect.JAVA || !takesTypes(call))
                  .filter(argument -> to == To.VARIABLE || !(argument instanceof Ast.Call))
                  .findFirst();
      default -> Optional.empty();
    };
  }

  private static boolean takesTypes(Ast.Call call) {
    return call.arguments().stream().anyMatch(Ast.Function.class::isInstance);
  }

  /** What a module has is a name: a function that is handed over, or a constant. */
  private static boolean isOfModule(Ast.Expr argument, Original original) {
    return argument instanceof Ast.Member member
        && original.nodes().stream()
            .anyMatch(node ->
                node instanceof Ast.Import in
                    && in.member() == null
                    && original.text(in.module()).equals(original.text(member.object())));
  }

  private static boolean isWorthAName(Ast.Expr argument) {
    return switch (argument) {
      case Ast.Binary sum -> !BuiltOtherwise.parts(sum).isEmpty();
      case Ast.Template template -> !BuiltOtherwise.parts(template).isEmpty();
      case Ast.Call _, Ast.Index _ -> true;
      case Ast.Member member ->
          !(member.name() instanceof Ast.Name name)
              || !name.id().equals(name.id().toUpperCase(Locale.ROOT));
      default -> false;
    };
  }

  /** Whether nothing is found in it: that would be found elsewhere afterwards. */
  private static boolean isFree(Ast.Expr argument, Original original) {
    return original.matches().stream()
            .noneMatch(match -> match.start() >= argument.start() && match.end() <= argument.end())
        && !original.text(argument).matches("(?s).*(\\bawait\\b|\\byield\\b|\\n|=>|->|:=).*");
  }

  /** Before the comments that speak of the statement. */
  private static int aboveComments(Original original, Ast statement) {
    int at = original.lineStart(statement.start());
    while (at > 0) {
      int before = original.lineStart(at - 1);
      if (!original.target().text(before, at).strip().matches("(?://|#).*")) {
        return at;
      }
      at = before;
    }
    return at;
  }

  private static String variable(Original original, Place place, String name) {
    String value = original.text(place.argument());
    String declared =
        switch (original.dialect()) {
          case ECMASCRIPT -> "const " + name + " = " + value + ";";
          case JAVA -> "var " + name + " = " + value + ";";
          case GO -> name + " := " + value;
          default -> name + " = " + value;
        };
    return original.indent(place.statement().start()) + declared + "\n";
  }

  /** What the function gets: the values of a text, or all of it. */
  private static List<Ast.Expr> values(Ast.Expr argument) {
    List<Ast.Expr> parts = BuiltOtherwise.parts(argument);
    return parts.isEmpty()
        ? List.of(argument)
        : parts.stream().filter(part -> !(part instanceof Ast.Str)).toList();
  }

  private String call(Original original, Place place, String name) {
    String owner = original.dialect() == Dialect.JAVA && to == To.FILE ? "Elsewhere." + name : name;
    return values(place.argument()).stream()
        .map(original::text)
        .collect(Collectors.joining(", ", owner + "(", ")"));
  }

  private static String function(Original original, Ast.Expr argument, String name) {
    List<String> parameters = new ArrayList<>();
    List<Edit> edits = new ArrayList<>();
    for (Ast.Expr value : values(argument)) {
      String parameter = "part" + parameters.size();
      parameters.add(parameter);
      edits.add(
          new Edit(value.start() - argument.start(), value.end() - argument.start(), parameter));
    }
    byte[] source = original.text(argument).getBytes(StandardCharsets.UTF_8);
    String result = Edit.apply(source, edits);
    boolean text = !BuiltOtherwise.parts(argument).isEmpty();
    return switch (original.dialect()) {
      case ECMASCRIPT ->
          "function "
              + name
              + "("
              + String.join(", ", parameters)
              + ") { return "
              + result
              + "; }\n";
      case PYTHON ->
          "def " + name + "(" + String.join(", ", parameters) + "):\n    return " + result + "\n";
      case JAVA ->
          "static "
              + (text ? "String " : "<T> T ")
              + name
              + parameters.stream()
                  .map(one -> (text ? "Object " : "T ") + one)
                  .collect(Collectors.joining(", ", "(", ")"))
              + " { return "
              + result
              + "; }\n";
      case GO ->
          "func "
              + name
              + (text ? "" : "[T any]")
              + "("
              + parameters.stream()
                  .map(one -> one + (text ? " string" : " T"))
                  .collect(Collectors.joining(", "))
              + ") "
              + (text ? "string" : "T")
              + " { return "
              + result
              + " }\n";
      default -> "";
    };
  }

  private Result home(Original original, List<Edit> edits, List<String> functions) {
    String all = String.join("", functions);
    Map<String, String> others = new TreeMap<>();
    List<Edit> here = new ArrayList<>(edits);
    int end = original.source().length;
    boolean elsewhere = to == To.FILE;
    String names =
        functions.stream()
            .map(function -> function.replaceFirst("(?s)^.*?(" + NAME + "\\d+).*$", "$1"))
            .collect(Collectors.joining(", "));
    switch (original.dialect()) {
      case ECMASCRIPT -> {
        boolean module = original.text().matches("(?s)(.*\\n)?(import|export) .*");
        if (elsewhere) {
          others.put(
              "elsewhere.js",
              module
                  ? all.replace("function made", "export function made")
                  : all + "module.exports = { " + names + " };\n");
          here.add(
              new Edit(
                  0,
                  0,
                  module
                      ? "import { " + names + " } from \"./elsewhere\";\n"
                      : "const { " + names + " } = require(\"./elsewhere\");\n"));
        } else {
          here.add(new Edit(end, end, "\n" + all));
        }
      }
      case PYTHON -> {
        if (elsewhere) {
          others.put("elsewhere.py", all);
        }
        here.add(new Edit(0, 0, elsewhere ? "from elsewhere import " + names + "\n" : all));
      }
      case GO -> {
        if (elsewhere) {
          others.put(
              "elsewhere.go",
              original.text().replaceFirst("(?s)^.*?(package \\w+).*$", "$1") + "\n\n" + all);
        } else {
          here.add(new Edit(end, end, "\n" + all));
        }
      }
      case JAVA -> {
        if (elsewhere) {
          String head = original.text().replaceFirst("(?s)^(package [\\w.]+;)?.*$", "$1");
          others.put("Elsewhere.java", head + "\nfinal class Elsewhere {\n" + all + "}\n");
        } else {
          int last = original.program().body().getLast().end() - 1;
          if (original.program().body().stream().filter(Ast.ClassDecl.class::isInstance).count()
              != 1) {
            return Result.of(List.of());
          }
          here.add(new Edit(last, last, all));
        }
      }
      default -> {}
    }
    return new Result(here, others);
  }
}
