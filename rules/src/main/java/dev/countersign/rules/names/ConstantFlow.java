package dev.countersign.rules.names;

import dev.countersign.rules.names.Constants.Assigned;
import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.Expr;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows what variables hold, statement by statement, and notes it at each place that reads one.
 *
 * <p>Branches are joined; what a loop assigns is unknown in it and after it; a nested function sees
 * only what is assigned once.
 */
final class ConstantFlow {
  private static final Set<String> SHORT_CIRCUIT = Set.of("&&", "||", "??", "and", "or");

  private final Names names;
  private final Constants constants;
  private Map<Symbol, Assigned> state = new HashMap<>();
  private boolean ended;

  ConstantFlow(Names names, Constants constants) {
    this.names = names;
    this.constants = constants;
  }

  void run(Ast.Program program) {
    all(program.body());
  }

  private void all(List<? extends Ast> nodes) {
    nodes.forEach(this::visit);
  }

  private void maybe(@Nullable Ast node) {
    if (node != null) {
      visit(node);
    }
  }

  private void visit(Ast node) {
    switch (node) {
      case Ast.Name name -> read(name);
      case Ast.Member member -> visit(member.object());
      case Ast.NamedArgument argument -> visit(argument.value());
      case Ast.Assign assign -> assign(assign);
      case Ast.VarDecl variable -> {
        maybe(variable.value());
        write(variable.target(), variable.value());
      }
      case Ast.Unary unary -> unary(unary);
      case Ast.Function function -> function(function);
      case Ast.ClassDecl type -> nested(() -> type.forEachChild(this::visit));
      case Ast.If it -> {
        visit(it.test());
        branches(() -> visit(it.then()), () -> maybe(it.orElse()));
      }
      case Ast.Conditional it -> {
        visit(it.test());
        branches(() -> visit(it.then()), () -> visit(it.orElse()));
      }
      case Ast.Binary it when SHORT_CIRCUIT.contains(it.op()) -> {
        visit(it.left());
        branches(() -> visit(it.right()), () -> {});
      }
      case Ast.While _, Ast.DoWhile _, Ast.For _, Ast.ForEach _, Ast.Comprehension _ -> loop(node);
      case Ast.Switch choice -> choice(choice);
      case Ast.Try attempt -> attempt(attempt);
      case Ast.Return it -> {
        maybe(it.value());
        ended = true;
      }
      case Ast.Throw it -> {
        maybe(it.value());
        ended = true;
      }
      case Ast.Labeled labeled -> {
        forget(labeled.body());
        visit(labeled.body());
        forget(labeled.body());
      }
      case Ast.Import _, Ast.PackageDecl _ -> {}
      default -> node.forEachChild(this::visit);
    }
  }

  private void read(Ast.Name name) {
    Symbol symbol = names.symbol(name);
    if (symbol == null) {
      return;
    }
    Assigned assigned = state.get(symbol);
    if (assigned == null) {
      Constant settled = constants.settledValue(symbol);
      assigned = settled == null ? null : new Assigned(settled, symbol.onlyValue());
    }
    if (assigned != null && assigned.known()) {
      constants.read(name, assigned);
    }
  }

  private void assign(Ast.Assign assign) {
    visit(assign.value());
    if (assign.op().equals("=") || assign.op().equals(":=") || assign.op().equals("as")) {
      places(assign.target());
      write(assign.target(), assign.value());
    } else if (assign.op().equals("+=") && assign.target() instanceof Ast.Name name) {
      read(name);
      Expr sum = new Ast.Binary("+", assign.target(), assign.value(), assign.start(), assign.end());
      write(name, sum);
    } else {
      places(assign.target());
      write(assign.target(), null);
    }
  }

  /** What is read within a place to assign to: {@code i} in {@code a[i]}. */
  private void places(Expr target) {
    switch (target) {
      case Ast.Member member -> visit(member.object());
      case Ast.Index index -> index.forEachChild(this::visit);
      case Ast.Collection many -> many.elements().forEach(this::places);
      default -> {}
    }
  }

  private void unary(Ast.Unary unary) {
    boolean writes = unary.op().equals("++") || unary.op().equals("--");
    boolean exposes = unary.op().equals("&");
    if (!writes && !exposes) {
      visit(unary.operand());
      return;
    }
    if (!(unary.operand() instanceof Ast.Name)) {
      visit(unary.operand());
    }
    write(unary.operand(), null);
  }

  private void write(Ast target, @Nullable Expr value) {
    switch (target) {
      case Ast.Name name -> {
        Symbol symbol = names.symbol(name);
        if (symbol != null) {
          state.put(
              symbol,
              value == null ? Assigned.UNKNOWN : new Assigned(constants.value(value), value));
        }
      }
      case Ast.Collection many -> many.elements().forEach(each -> write(each, null));
      case Ast.Dict fields -> fields.entries().forEach(each -> write(each, null));
      case Ast.Entry entry -> write(entry.value(), null);
      case Ast.Spread rest -> write(rest.operand(), null);
      case Ast.VarDecl variable -> write(variable.target(), null);
      case Ast.Assign initial -> write(initial.target(), null);
      default -> {}
    }
  }

  private void function(Ast.Function function) {
    all(function.modifiers());
    nested(() -> {
      for (Ast parameter : function.parameters()) {
        if (parameter instanceof Ast.Parameter one) {
          maybe(one.defaultValue());
          all(one.modifiers());
          write(one.name(), null);
        }
      }
      maybe(function.body());
    });
  }

  /** Runs {@code body} at some other time: only what never changes is known in it. */
  private void nested(Runnable body) {
    Map<Symbol, Assigned> outer = state;
    boolean outerEnded = ended;
    state = new HashMap<>();
    outer.forEach((symbol, value) -> {
      if (symbol.writes() > 1 || (!value.known() && symbol.onlyValue() == null)) {
        state.put(symbol, Assigned.UNKNOWN);
      } else if (symbol.kind() == Symbol.Kind.LOCAL) {
        state.put(symbol, value);
      }
    });
    ended = false;
    body.run();
    state = outer;
    ended = outerEnded;
  }

  private void branches(Runnable... branches) {
    Map<Symbol, Assigned> before = state;
    Map<Symbol, Assigned> joined = null;
    for (Runnable branch : branches) {
      state = new HashMap<>(before);
      ended = false;
      branch.run();
      if (!ended) {
        joined = joined == null ? state : join(joined, state);
      }
    }
    ended = joined == null;
    state = joined == null ? before : joined;
  }

  private static Map<Symbol, Assigned> join(Map<Symbol, Assigned> a, Map<Symbol, Assigned> b) {
    Map<Symbol, Assigned> joined = new HashMap<>();
    a.forEach((symbol, value) -> joined.put(symbol, join(value, b.get(symbol))));
    b.forEach((symbol, value) -> joined.computeIfAbsent(symbol, _ -> join(value, null)));
    return joined;
  }

  private static Assigned join(Assigned left, @Nullable Assigned right) {
    if (left.equals(right)) {
      return left;
    }
    Constant constant = right == null ? null : Folding.join(left.constant(), right.constant());
    return constant == null ? Assigned.UNKNOWN : new Assigned(constant, null);
  }

  private void loop(Ast node) {
    switch (node) {
      case Ast.For loop -> all(loop.init());
      case Ast.ForEach loop -> visit(loop.iterable());
      default -> {}
    }
    forget(node);
    Map<Symbol, Assigned> before = new HashMap<>(state);
    switch (node) {
      case Ast.For loop -> {
        maybe(loop.test());
        visit(loop.body());
        all(loop.update());
      }
      case Ast.ForEach loop -> {
        visit(loop.body());
        maybe(loop.orElse());
      }
      case Ast.Comprehension it -> {
        all(it.clauses());
        visit(it.element());
      }
      default -> node.forEachChild(this::visit);
    }
    state = join(before, state);
    ended = false;
  }

  private void choice(Ast.Switch choice) {
    all(choice.subjects());
    Map<Symbol, Assigned> before = state;
    Map<Symbol, Assigned> joined = null;
    boolean total = false;
    for (Ast arm : choice.cases()) {
      state = new HashMap<>(before);
      ended = false;
      visit(arm);
      total |= arm instanceof Ast.Case one && one.patterns().isEmpty();
      if (!ended) {
        joined = joined == null ? state : join(joined, state);
      }
    }
    if (!total) {
      joined = joined == null ? before : join(joined, before);
    }
    ended = joined == null;
    state = Objects.requireNonNullElse(joined, before);
  }

  private void attempt(Ast.Try attempt) {
    all(attempt.resources());
    Map<Symbol, Assigned> before = new HashMap<>(state);
    int handlers = mayThrow(attempt.body()) ? attempt.catches().size() : 0;
    Runnable[] ways = new Runnable[handlers + 1];
    ways[0] =
        () -> {
          visit(attempt.body());
          maybe(attempt.orElse());
        };
    for (int i = 1; i < ways.length; i++) {
      Ast handler = attempt.catches().get(i - 1);
      ways[i] =
          () -> {
            forget(attempt.body());
            visit(handler);
          };
    }
    branches(ways);
    if (attempt.finallyBody() != null) {
      boolean over = ended;
      if (over) {
        state = before;
        forget(attempt.body());
      }
      ended = false;
      visit(attempt.finallyBody());
      ended |= over;
    }
  }

  /** What is assigned in {@code node} is unknown. */
  private void forget(Ast node) {
    switch (node) {
      case Ast.Try attempt when !mayThrow(attempt.body()) -> {
        attempt.resources().forEach(this::forget);
        forget(attempt.body());
        forgetIn(attempt.orElse());
        forgetIn(attempt.finallyBody());
        return;
      }
      case Ast.Assign assign -> write(assign.target(), null);
      case Ast.VarDecl variable -> write(variable.target(), null);
      case Ast.ForEach loop -> write(loop.target(), null);
      case Ast.ForClause clause -> write(clause.target(), null);
      case Ast.Unary unary when unary.op().equals("++") || unary.op().equals("--") ->
          write(unary.operand(), null);
      default -> {}
    }
    node.forEachChild(this::forget);
  }

  private void forgetIn(@Nullable Ast node) {
    if (node != null) {
      forget(node);
    }
  }

  /** Whether a handler around {@code body} may run. */
  private static boolean mayThrow(Ast body) {
    return switch (body) {
      case Ast.Call _, Ast.New _, Ast.Throw _, Ast.Index _, Ast.Import _ -> true;
      default -> {
        boolean[] found = {false};
        body.forEachChild(child -> found[0] = found[0] || mayThrow(child));
        yield found[0];
      }
    };
  }
}
