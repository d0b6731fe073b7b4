package dev.countersign.syntax.go;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.ParseLimits;
import dev.countersign.syntax.PatternSyntaxException;
import dev.countersign.syntax.Tree;
import dev.countersign.syntax.cst.Cst;
import dev.countersign.syntax.cst.Grammar;
import dev.countersign.syntax.pattern.PatternText;
import dev.countersign.syntax.pattern.Rewriter;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a pattern in the first of several ways that the grammar accepts: as it stands, as the
 * braces of a composite literal, as a method of an interface or a field of a struct, as a type, as
 * a header whose body is missing, as one case.
 */
final class PatternReader {
  private static final List<Reading> READINGS =
      List.of(
          new Reading("", "\n", false, PatternReader::whole),
          new Reading("T", "\n", false, PatternReader::braces),
          new Reading("type _ interface {\n", "\n}\n", false, PatternReader::members),
          new Reading("type _ struct {\n", "\n}\n", false, PatternReader::members),
          new Reading("var _ ", "\n", false, PatternReader::type),
          new Reading("", " {\n", true, PatternReader::header),
          new Reading("switch _ {\n", "\n}\n", false, PatternReader::arm),
          new Reading("select {\n", "\n}\n", false, PatternReader::arm));

  private final Grammar grammar;
  private final PatternText pattern;

  PatternReader(Grammar grammar, String text) {
    this.grammar = grammar;
    this.pattern = PatternText.of(text);
  }

  /**
   * A way to complete a pattern.
   *
   * @param before put before the text
   * @param after put after it
   * @param open whether {@code ...} follows as the missing body, and a closing brace
   * @param take the pattern within the statements that were read, or null where they are no such
   *     reading
   */
  private record Reading(
      String before, String after, boolean open, Function<List<Ast>, @Nullable List<Ast>> take) {}

  Tree read() {
    for (Reading reading : READINGS) {
      List<Ast> body = read(reading);
      if (body != null && !body.isEmpty()) {
        return tree(body);
      }
    }
    throw unreadable();
  }

  private Tree tree(List<Ast> body) {
    return new Tree(pattern.bytes(), new Ast.Program(body, 0, pattern.text().length()), List.of());
  }

  private @Nullable List<Ast> read(Reading reading) {
    Rewriter rewriter = new Rewriter(pattern).insert(reading.before());
    Placeholders.write(pattern, rewriter);
    if (reading.open()) {
      rewriter.open(reading.after(), Placeholders.ELLIPSIS, "\n}\n");
    } else {
      rewriter.insert(reading.after());
    }
    Cst cst = grammar.parse(rewriter.source(), ParseLimits.DEFAULT);
    return cst.root().hasError()
        ? null
        : reading.take().apply(new Statements(rewriter.holes()).body(cst.root()));
  }

  private PatternSyntaxException unreadable() {
    Rewriter rewriter = new Rewriter(pattern);
    Placeholders.write(pattern, rewriter);
    Cst cst = grammar.parse(rewriter.insert("\n").source(), ParseLimits.DEFAULT);
    Statements statements = new Statements(rewriter.holes());
    statements.body(cst.root());
    int start = statements.errors().stream().mapToInt(Ast::start).min().orElse(0);
    int offset = tree(List.of()).text(0, start).length();
    return new PatternSyntaxException("this is no Go that a pattern can hold", offset);
  }

  // ---- what each reading takes

  private static List<Ast> whole(List<Ast> body) {
    if (body.size() != 1) {
      return body;
    }
    return switch (body.getFirst()) {
      case Ast.ExprStmt statement -> List.of(statement.expr());
      case Ast.Function function when function.body() == null -> List.of(headless(function));
      case Ast.Labeled labeled -> List.of(entry(labeled));
      default -> body;
    };
  }

  /** {@code name: value} is an element of a literal rather than a labeled statement. */
  private static Ast entry(Ast.Labeled labeled) {
    Ast body = labeled.body() instanceof Ast.ExprStmt statement ? statement.expr() : labeled.body();
    return body instanceof Ast.Expr value
        ? new Ast.Entry(labeled.label(), value, labeled.start(), labeled.end())
        : labeled;
  }

  private static Ast headless(Ast.Function function) {
    int end = function.end();
    return partial(
        new Ast.Function(
            function.kind(),
            function.modifiers(),
            function.name(),
            function.typeParameters(),
            function.parameters(),
            function.result(),
            new Ast.Block(List.of(new Ast.Ellipsis(end, end)), end, end),
            function.start(),
            end));
  }

  /** {@code {a: b}} of any type. */
  private static @Nullable List<Ast> braces(List<Ast> body) {
    if (body.size() != 1
        || !(body.getFirst() instanceof Ast.ExprStmt statement)
        || !(statement.expr() instanceof Ast.New literal)) {
      return null;
    }
    Ast.Expr anyType = new Ast.Ellipsis(literal.start(), literal.start());
    return List.of(new Ast.New(anyType, literal.arguments(), null, literal.start(), literal.end()));
  }

  private static @Nullable List<Ast> members(List<Ast> body) {
    return body.size() == 1 && body.getFirst() instanceof Ast.ClassDecl type
        ? type.members()
        : null;
  }

  private static @Nullable List<Ast> type(List<Ast> body) {
    return body.size() == 1
            && body.getFirst() instanceof Ast.VarDecl variable
            && variable.value() == null
            && variable.type() != null
        ? List.of(variable.type())
        : null;
  }

  private static @Nullable List<Ast> header(List<Ast> body) {
    return body.size() == 1 && hasHeader(body.getFirst())
        ? List.of(partial(body.getFirst()))
        : null;
  }

  private static boolean hasHeader(Ast statement) {
    return switch (statement) {
      case Ast.If _, Ast.While _, Ast.For _, Ast.ForEach _ -> true;
      case Ast.Block initialised -> initialised.body().size() == 2;
      default -> false;
    };
  }

  private static @Nullable List<Ast> arm(List<Ast> body) {
    return body.size() == 1 && body.getFirst() instanceof Ast.Switch all && all.cases().size() == 1
        ? List.of(partial(all.cases().getFirst()))
        : null;
  }

  private static Ast partial(Ast construct) {
    return new Ast.Partial(construct, construct.start(), construct.end());
  }
}
