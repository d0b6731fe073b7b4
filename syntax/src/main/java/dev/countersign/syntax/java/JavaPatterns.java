package dev.countersign.syntax.java;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.ParseLimits;
import dev.countersign.syntax.PatternSyntaxException;
import dev.countersign.syntax.Tree;
import dev.countersign.syntax.cst.Cst;
import dev.countersign.syntax.cst.Grammar;
import dev.countersign.syntax.cst.Node;
import dev.countersign.syntax.pattern.PatternText;
import dev.countersign.syntax.pattern.Rewriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads patterns: each as the first thing that it can be, from whole files down to the pieces of a
 * construct.
 */
final class JavaPatterns {
  /** Takes the pattern out of what was put around it; empty where it is not there. */
  private interface Extraction {
    List<Ast> from(List<Ast> body);
  }

  /**
   * One way to read a pattern.
   *
   * @param before what to put before it
   * @param after what to put after it; {@code ~} stands for a hole
   * @param members whether it is read as members of a class
   * @param extraction what of the result is the pattern
   */
  private record Reading(String before, String after, boolean members, Extraction extraction) {}

  private static final List<Reading> READINGS =
      List.of(
          new Reading("", "", false, body -> body),
          new Reading("", ";", false, JavaPatterns::bareExpression),
          new Reading("", " catch(~ _p){~;}", false, JavaPatterns::tried),
          new Reading("try{~;}", "", false, JavaPatterns::handler),
          new Reading("if(~)~;", "", false, JavaPatterns::partial),
          new Reading("class x{x(){", ";}}", false, JavaPatterns::constructorBody),
          new Reading("class x{", "}", true, JavaPatterns::members),
          new Reading("class x{", ";}", true, JavaPatterns::members),
          new Reading("", "{~;}", false, JavaPatterns::partial),
          new Reading("", "{~ _p;}", false, JavaPatterns::partial),
          new Reading("class x{", "{~;}}", true, body -> partial(members(body))),
          new Reading("switch(~){", "}", false, JavaPatterns::arms),
          new Reading("", " class x{}", false, JavaPatterns::annotations),
          new Reading("", " x;", false, JavaPatterns::type));

  private final Grammar grammar;

  JavaPatterns(Grammar grammar) {
    this.grammar = grammar;
  }

  Tree read(String pattern) {
    PatternText text = PatternText.of(pattern);
    if (pattern.isBlank()) {
      throw new PatternSyntaxException("the pattern is empty", 0);
    }
    for (Reading reading : READINGS) {
      Tree tree = read(text, reading);
      if (tree != null) {
        return tree;
      }
    }
    throw new PatternSyntaxException("this is not a pattern of Java code", problem(text));
  }

  private @Nullable Tree read(PatternText text, Reading reading) {
    Rewriter rewriter = write(text, reading);
    Cst cst = grammar.parse(rewriter.source(), ParseLimits.DEFAULT);
    if (cst.root().hasError()) {
      return null;
    }
    Tree whole = new JavaLowering(rewriter.holes()).tree(text.bytes(), cst.root());
    List<Ast> body = reading.extraction.from(whole.program().body());
    return body.isEmpty()
        ? null
        : new Tree(whole.source(), new Ast.Program(body, 0, whole.source().length), whole.errors());
  }

  private static Rewriter write(PatternText text, Reading reading) {
    Rewriter rewriter = new Rewriter(text);
    insert(rewriter, reading.before, 0);
    new JavaPatternRewriter(text, rewriter, reading.members).rewrite();
    insert(rewriter, reading.after, text.text().length());
    return rewriter;
  }

  private static void insert(Rewriter rewriter, String text, int offset) {
    List<String> parts = List.of(text.split("~", -1));
    for (int i = 0; i < parts.size(); i++) {
      if (i > 0) {
        boolean whole = parts.get(i).startsWith(" _p");
        (whole ? rewriter.mark() : rewriter).hole(new Ast.Ellipsis(offset, offset), "___");
      }
      rewriter.insert(parts.get(i));
    }
  }

  /** Where the reading as statements first fails, in characters. */
  private int problem(PatternText text) {
    Rewriter rewriter = write(text, READINGS.getFirst());
    Cst cst = grammar.parse(rewriter.source(), ParseLimits.DEFAULT);
    for (int i = 0; i < cst.size(); i++) {
      Node node = new Node(cst, i);
      if (node.error() || node.missing()) {
        int bytes = rewriter.holes().start(node.start());
        byte[] before = text.text().substring(0, bytes).getBytes(StandardCharsets.ISO_8859_1);
        return new String(before, StandardCharsets.UTF_8).length();
      }
    }
    return 0;
  }

  /**
   * Without a semicolon of its own, an expression is wanted wherever it stands, and a method's
   * header whatever its body.
   */
  private static List<Ast> bareExpression(List<Ast> body) {
    if (body.size() != 1) {
      return body;
    }
    return switch (body.getFirst()) {
      case Ast.ExprStmt statement -> List.of(statement.expr());
      case Ast.Function _ -> partial(body);
      case Ast.If s when s.orElse() == null && hollow(s.then()) -> partial(body);
      case Ast.While s when hollow(s.body()) -> partial(body);
      case Ast.For s when hollow(s.body()) -> partial(body);
      case Ast.ForEach s when hollow(s.body()) -> partial(body);
      default -> body;
    };
  }

  /** A statement that was put in, so that it takes no room in the pattern. */
  private static boolean hollow(Ast body) {
    return body instanceof Ast.Block block
        && block.body().isEmpty()
        && block.start() == block.end();
  }

  /** {@code this(...)} and {@code super(...)} stand nowhere else. */
  private static List<Ast> constructorBody(List<Ast> body) {
    return members(body).size() == 1
            && members(body).getFirst() instanceof Ast.Function constructor
            && constructor.body() instanceof Ast.Block block
        ? bareExpression(block.body())
        : List.of();
  }

  private static List<Ast> members(List<Ast> body) {
    return body.size() == 1 && body.getFirst() instanceof Ast.ClassDecl type
        ? type.members()
        : List.of();
  }

  /** A header or a clause: what it lacks is whatever there is. */
  private static List<Ast> partial(List<Ast> body) {
    if (body.size() != 1) {
      return List.of();
    }
    Ast construct = opened(body.getFirst());
    return construct == null
        ? List.of()
        : List.of(new Ast.Partial(construct, construct.start(), construct.end()));
  }

  /** {@code node} with {@code ...} in place of the block that was put in; null for other nodes. */
  private static @Nullable Ast opened(Ast node) {
    return switch (node) {
      case Ast.Function f ->
          new Ast.Function(
              f.kind(),
              f.modifiers(),
              f.name(),
              f.typeParameters(),
              f.parameters(),
              f.result(),
              open(f.body()),
              f.start(),
              f.end());
      case Ast.ClassDecl type -> type;
      case Ast.If s -> new Ast.If(s.test(), open(s.then()), s.orElse(), s.start(), s.end());
      case Ast.While s -> new Ast.While(s.test(), open(s.body()), null, s.start(), s.end());
      case Ast.For s ->
          new Ast.For(s.init(), s.test(), s.update(), open(s.body()), s.start(), s.end());
      case Ast.ForEach s ->
          new Ast.ForEach(
              s.op(), s.target(), s.iterable(), open(s.body()), null, s.start(), s.end());
      case Ast.With s -> new Ast.With(s.keyword(), s.items(), open(s.body()), s.start(), s.end());
      case Ast.Try s ->
          new Ast.Try(
              s.resources(),
              open(s.body()),
              s.catches(),
              null,
              s.finallyBody(),
              s.start(),
              s.end());
      default -> null;
    };
  }

  /** The hole of a block that holds nothing else, or the block. */
  private static Ast open(@Nullable Ast body) {
    return switch (body) {
      case null -> new Ast.Ellipsis(0, 0);
      case Ast.Block block when hollow(block) -> new Ast.Ellipsis(block.start(), block.end());
      case Ast.Block block
          when block.body().size() == 1
              && block.body().getFirst() instanceof Ast.Ellipsis hole
              && hole.start() == hole.end() ->
          hole;
      default -> body;
    };
  }

  /** {@code try} without handlers: any handlers. */
  private static List<Ast> tried(List<Ast> body) {
    if (body.size() != 1 || !(body.getFirst() instanceof Ast.Try s)) {
      return List.of();
    }
    Ast any = new Ast.Ellipsis(s.end(), s.end());
    Ast construct =
        new Ast.Try(s.resources(), s.body(), List.of(any), null, null, s.start(), s.end());
    return List.of(new Ast.Partial(construct, s.start(), s.end()));
  }

  /** Handlers without their {@code try}: one handler alone, else the whole with any body. */
  private static List<Ast> handler(List<Ast> body) {
    if (body.size() != 1 || !(body.getFirst() instanceof Ast.Try s)) {
      return List.of();
    }
    if (s.finallyBody() == null && s.catches().size() == 1) {
      Ast handler = s.catches().getFirst();
      return List.of(new Ast.Partial(handler, handler.start(), handler.end()));
    }
    return partial(body);
  }

  private static List<Ast> arms(List<Ast> body) {
    return body.size() == 1 && body.getFirst() instanceof Ast.Switch s ? s.cases() : List.of();
  }

  private static List<Ast> annotations(List<Ast> body) {
    return body.size() == 1 && body.getFirst() instanceof Ast.ClassDecl type
        ? type.modifiers()
        : List.of();
  }

  private static List<Ast> type(List<Ast> body) {
    return body.size() == 1
            && body.getFirst() instanceof Ast.VarDecl variable
            && variable.modifiers().isEmpty()
            && variable.type() != null
        ? List.of(variable.type())
        : List.of();
  }
}
