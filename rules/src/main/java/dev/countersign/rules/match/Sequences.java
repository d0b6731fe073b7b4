package dev.countersign.rules.match;

import dev.countersign.rules.match.MatchOptions.Option;
import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.Expr;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sequences of statements.
 *
 * <p>{@code ...} between statements also reaches into the statements nested in those that follow:
 * the pattern is tried on the list as it is and on the list with all nested statements laid out
 * behind the ones that hold them. An expression as statement matches anywhere within a statement.
 */
final class Sequences {
  /** Takes a match of some statements. */
  @FunctionalInterface
  interface Sink {
    void found(Ast first, int end, Solutions solutions);
  }

  /** What a pattern that assigns can match. */
  private static final Set<Ast.Kind> ASSIGNING =
      EnumSet.of(Ast.Kind.ASSIGN, Ast.Kind.VAR_DECL, Ast.Kind.ENTRY);

  private final Matching matching;

  Sequences(Matching matching) {
    this.matching = matching;
  }

  /** A braced pattern against a braced sequence. */
  Solutions whole(List<Ast> pattern, Ast code, Solutions in) {
    return switch (code) {
      case Ast.Block block -> bodies(pattern, block.body(), in);
      case Ast.Program program -> bodies(pattern, program.body(), in);
      default -> Solutions.NONE;
    };
  }

  /** What a construct holds, be it in braces or one statement without them. */
  Solutions body(@Nullable Ast pattern, @Nullable Ast code, Solutions in) {
    if (pattern == null) {
      return code == null ? in : Solutions.NONE;
    }
    if (code == null) {
      return Solutions.NONE;
    }
    Ast wanted = matching.unit().dialect().braces() ? pattern : only(pattern);
    return switch (Holes.of(wanted)) {
      case Ast.Ellipsis _ -> in;
      case Ast.Metavar metavar -> matching.bind(metavar.name(), only(code), in);
      case null, default -> bodies(Children.statements(pattern), Children.statements(code), in);
    };
  }

  private static Ast only(Ast body) {
    List<Ast> statements = Children.statements(body);
    return statements.size() == 1 ? statements.getFirst() : body;
  }

  /**
   * All of the pattern against all of the code; where the pattern has {@code ...}, more statements
   * may follow.
   */
  Solutions bodies(List<Ast> pattern, List<Ast> code, Solutions in) {
    if (in.none() || (pattern.size() == 1 && Holes.ellipsis(pattern.getFirst()))) {
      return in;
    }
    if (!Holes.anyMany(pattern)) {
      return matching.lists().ordered(pattern, code, this::statement, in);
    }
    Solutions straight = prefix(pattern, code, in);
    if (!matching.has(Option.GO_DEEPER_STMT)) {
      return straight;
    }
    Flattened flat = matching.unit().flattened(code);
    return flat.same() ? straight : straight.or(prefix(pattern, flat.all(), in));
  }

  private Solutions prefix(List<Ast> pattern, List<Ast> code, Solutions in) {
    Solutions[] used = matching.lists().run(pattern, code, 0, this::statement, in);
    if (used == null) {
      return Solutions.NONE;
    }
    if (Holes.of(pattern.getLast()) instanceof Ast.MetavarMany) {
      return used[code.size()];
    }
    Solutions.Gathered all = new Solutions.Gathered();
    for (Solutions one : used) {
      all.add(one);
    }
    return all.solutions();
  }

  /** Every place in {@code code} where the pattern matches neighbouring statements. */
  void find(List<Ast> pattern, List<Ast> code, Solutions in, Sink sink) {
    if (Imports.oneStatement(pattern)) {
      matching.imports().find(pattern, code, in, sink);
      return;
    }
    boolean deep = Holes.anyMany(pattern) && matching.has(Option.GO_DEEPER_STMT);
    for (int i = 0; i < code.size(); i++) {
      Ast first = pattern.getFirst();
      if (!Holes.many(first) && statement(first, code.get(i), in).none()) {
        continue;
      }
      emit(pattern, code, i, in, sink);
      if (deep) {
        Flattened flat = matching.unit().flattened(code);
        if (!flat.same()) {
          emit(pattern, flat.all(), flat.index(i), in, sink);
        }
      }
    }
  }

  private void emit(List<Ast> pattern, List<Ast> code, int from, Solutions in, Sink sink) {
    Solutions[] used = matching.lists().run(pattern, code, from, this::statement, in);
    if (used == null) {
      return;
    }
    int last = code.size();
    int first = Holes.many(pattern.getLast()) ? last : from + 1;
    for (int i = first; i <= last; i++) {
      if (!used[i].none()) {
        sink.found(code.get(from), end(code, from, i), used[i]);
      }
    }
  }

  private static int end(List<Ast> code, int from, int to) {
    return Math.max(code.get(from).end(), code.get(to - 1).end());
  }

  /** One statement of a sequence. */
  Solutions statement(Ast pattern, Ast code, Solutions in) {
    Solutions straight = matching.match(pattern, code, in);
    Expr wanted = expression(pattern);
    if (!straight.none() || wanted == null) {
      return straight;
    }
    Option option =
        code instanceof Ast.ExprStmt ? Option.GO_DEEPER_EXPR : Option.IMPLICIT_DEEP_EXPRSTMT;
    return matching.has(option) ? within(wanted, code, in) : straight;
  }

  private static @Nullable Expr expression(Ast pattern) {
    Ast inner = pattern instanceof Ast.ExprStmt statement ? statement.expr() : pattern;
    return inner instanceof Expr expr && !(inner instanceof Ast.Stmt) ? expr : null;
  }

  /** {@code pattern} within the expressions of {@code code}, nested statements apart. */
  private Solutions within(Expr pattern, Ast code, Solutions in) {
    Solutions.Gathered found = new Solutions.Gathered();
    boolean assigns = pattern instanceof Ast.Assign && !matching.has(Option.SYMBOLIC_PROPAGATION);
    for (Ast node : matching.unit().expressions(code)) {
      if (found.isFull()) {
        break;
      }
      if (!assigns || ASSIGNING.contains(node.nodeKind())) {
        found.add(matching.match(pattern, node, in));
      }
    }
    return found.solutions();
  }

  /** All expressions of a statement, parents first, but not those of statements nested in it. */
  static List<Ast> expressions(Ast statement) {
    List<Ast> all = new ArrayList<>();
    Children.visit(
        statement,
        child -> {
          if (ofStatement(child)) {
            Children.walk(child, Sequences::ofStatement, all::add);
          }
        });
    return all;
  }

  private static boolean ofStatement(Ast node) {
    return !Children.isStatement(node)
        && !(node instanceof Ast.ClassDecl)
        && !(node instanceof Ast.Case);
  }
}
