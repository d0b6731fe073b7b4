package dev.countersign.syntax.python;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.ParseLimits;
import dev.countersign.syntax.PatternSyntaxException;
import dev.countersign.syntax.Tree;
import dev.countersign.syntax.cst.Cst;
import dev.countersign.syntax.cst.Grammar;
import dev.countersign.syntax.pattern.PatternText;
import dev.countersign.syntax.pattern.Rewriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a pattern in the first of several ways that the grammar accepts: as it stands, as a header
 * whose body is missing, as one clause of a statement, as a decorator alone.
 */
final class PatternReader {
  /** What the text is where it does not end with a header's colon. */
  private static final List<Reading> READINGS =
      List.of(
          Reading.closed("", PatternReader::whole),
          Reading.open("", ": ", PatternReader::header),
          Reading.closed("try: pass\n", PatternReader::clause),
          Reading.open("try: pass\n", ": ", PatternReader::clause),
          Reading.closed("match _:\n ", PatternReader::arm),
          Reading.open("match _:\n ", ": ", PatternReader::arm),
          Reading.closed("", "\ndef _(): pass", PatternReader::decorators));

  /** What the text is where it ends with a colon. */
  private static final List<Reading> HEADERS =
      List.of(
          Reading.open("", " ", PatternReader::header),
          Reading.open("try: pass\n", " ", PatternReader::clause),
          Reading.open("match _:\n ", " ", PatternReader::arm));

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
   * @param open whether {@code ...} follows as the missing body
   * @param take the pattern within the statements that were read, or null where they are no such
   *     reading
   */
  private record Reading(
      String before, String after, boolean open, Function<List<Ast>, @Nullable List<Ast>> take) {
    static Reading closed(String before, Function<List<Ast>, @Nullable List<Ast>> take) {
      return closed(before, "", take);
    }

    static Reading closed(
        String before, String after, Function<List<Ast>, @Nullable List<Ast>> take) {
      return new Reading(before, after + "\n", false, take);
    }

    static Reading open(
        String before, String after, Function<List<Ast>, @Nullable List<Ast>> take) {
      return new Reading(before, after, true, take);
    }
  }

  Tree read() {
    boolean header = pattern.text().strip().endsWith(":");
    for (Reading reading : header ? HEADERS : READINGS) {
      List<Ast> body = read(reading);
      if (body != null) {
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
      rewriter.open(reading.after(), Placeholders.ELLIPSIS, "\n");
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
    return new PatternSyntaxException("this is no Python that a pattern can hold", offset);
  }

  // ---- what each reading takes

  private static @Nullable List<Ast> whole(List<Ast> body) {
    if (body.size() != 1) {
      return body.isEmpty() ? null : body;
    }
    return switch (body.getFirst()) {
      case Ast.ExprStmt statement -> List.of(statement.expr());
      case Ast.Try tried when tried.catches().isEmpty() && tried.finallyBody() == null ->
          List.of(partial(tried));
      default -> body;
    };
  }

  /** The last statement is the header; what stands before it stays. */
  private static @Nullable List<Ast> header(List<Ast> body) {
    if (body.isEmpty()) {
      return null;
    }
    return switch (body.getLast()) {
      case Ast.If _,
          Ast.While _,
          Ast.ForEach _,
          Ast.With _,
          Ast.Try _,
          Ast.Function _,
          Ast.ClassDecl _ -> {
        List<Ast> all = new ArrayList<>(body);
        all.set(all.size() - 1, partial(body.getLast()));
        yield List.copyOf(all);
      }
      default -> null;
    };
  }

  /** {@code except} and {@code finally}. */
  private static @Nullable List<Ast> clause(List<Ast> body) {
    if (body.size() != 1 || !(body.getFirst() instanceof Ast.Try all)) {
      return null;
    }
    if (all.catches().isEmpty() && all.finallyBody() == null) {
      return null;
    }
    if (all.catches().size() == 1 && all.finallyBody() == null) {
      return List.of(partial(all.catches().getFirst()));
    }
    Ast anything = new Ast.Ellipsis(all.start(), all.start());
    return List.of(
        partial(
            new Ast.Try(
                List.of(),
                anything,
                all.catches(),
                all.orElse(),
                all.finallyBody(),
                all.start(),
                all.end())));
  }

  private static @Nullable List<Ast> arm(List<Ast> body) {
    return body.size() == 1 && body.getFirst() instanceof Ast.Switch all && all.cases().size() == 1
        ? List.of(partial(all.cases().getFirst()))
        : null;
  }

  private static @Nullable List<Ast> decorators(List<Ast> body) {
    if (body.size() != 1
        || !(body.getFirst() instanceof Ast.Function function)
        || function.modifiers().isEmpty()) {
      return null;
    }
    List<Ast> decorators = function.modifiers();
    if (decorators.size() == 1) {
      return List.of(partial(decorators.getFirst()));
    }
    Ast.Ellipsis anything = new Ast.Ellipsis(function.end(), function.end());
    return List.of(
        partial(
            new Ast.Function(
                function.kind(),
                decorators,
                anything,
                List.of(),
                List.of(anything),
                null,
                anything,
                function.start(),
                function.end())));
  }

  private static Ast partial(Ast construct) {
    return new Ast.Partial(construct, construct.start(), construct.end());
  }
}
