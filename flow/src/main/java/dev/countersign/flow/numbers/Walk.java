package dev.countersign.flow.numbers;

import dev.countersign.flow.lower.NonReturningCalls;
import dev.countersign.rules.Target;
import dev.countersign.syntax.Ast;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a function, in the order in which it runs. A loop's body is looked at once, for any
 * of its rounds: what it assigns is not known there, but the counter.
 */
final class Walk {
  /** {@code value} is made a {@code type}. */
  record Conversion(Ast.Call call, String type, Ast.Expr value, Quantity number) {}

  /** A slice or array is read or cut at {@code at}, and must be longer than {@code number}. */
  record Access(Ast.Index index, Ast.Expr at, Quantity number, Quantity length, boolean isEnd) {}

  /** What is known is copied at every assignment; a body of more bytes is not walked. */
  private static final int LONGEST = 1 << 15;

  /** What counts the elements of anything but a map. */
  private static final Interval INDEXES =
      new Interval(BigInteger.ZERO, BigInteger.valueOf(Long.MAX_VALUE));

  private final Target target;
  private final NonReturningCalls nonReturning;
  private final Arithmetic arithmetic;
  private final Conditions conditions;
  private final Set<String> unsteady;
  private final Set<String> shifted;
  private final List<Conversion> conversions = new ArrayList<>();
  private final List<Access> accesses = new ArrayList<>();
  private Set<String> declared = new HashSet<>();

  private Walk(
      Target target,
      NonReturningCalls nonReturning,
      Map<String, Quantity> constants,
      Set<String> unsteady,
      Set<String> shifted) {
    this.target = target;
    this.nonReturning = nonReturning;
    this.arithmetic = new Arithmetic(target, constants);
    this.conditions = new Conditions(arithmetic, unsteady);
    this.unsteady = unsteady;
    this.shifted = shifted;
  }

  /** Every function of a file, with those written within it. */
  static Walk of(Target target, Ast program) {
    Map<String, Quantity> constants = constants(target, program);
    Walk all =
        new Walk(
            target,
            new NonReturningCalls(target.code().orElseThrow()),
            constants,
            Set.of(),
            Set.of());
    all.functions(program, new Facts(), constants);
    return all;
  }

  List<Conversion> conversions() {
    return conversions;
  }

  List<Access> accesses() {
    return accesses;
  }

  private static Map<String, Quantity> constants(Target target, Ast program) {
    Map<String, Quantity> constants = new HashMap<>();
    Arithmetic arithmetic = new Arithmetic(target, constants);
    program.forEachChild(child -> {
      if (child instanceof Ast.VarDecl decl
          && decl.target() instanceof Ast.Name name
          && decl.value() != null
          && decl.modifiers().stream().anyMatch(one -> isKeyword(one, "const"))) {
        arithmetic
            .number(decl.value(), new Facts())
            .filter(number -> number.range().single().isPresent())
            .ifPresent(number -> constants.put(name.id(), number));
      }
    });
    return constants;
  }

  private static boolean isKeyword(Ast node, String text) {
    return node instanceof Ast.Keyword keyword && keyword.text().equals(text);
  }

  private void functions(Ast node, Facts outside, Map<String, Quantity> constants) {
    if (node instanceof Ast.Function function) {
      function(function, outside, constants);
    } else {
      node.forEachChild(child -> functions(child, outside, constants));
    }
  }

  private void function(Ast.Function function, Facts outside, Map<String, Quantity> constants) {
    Ast body = function.body();
    if (body == null || body.end() - body.start() > LONGEST || Names.jumps(body)) {
      return;
    }
    Walk inside =
        new Walk(target, nonReturning, constants, Names.unsteady(body), Names.shifted(body));
    // A function that is written here may run at any time.
    Facts facts = outside.withoutNumbers();
    for (Ast part : function.parameters()) {
      if (part instanceof Ast.Parameter parameter && parameter.name() instanceof Ast.Name name) {
        facts.forget(name.id());
        facts.setType(name.id(), parameter.type() == null ? "" : arithmetic.text(parameter.type()));
      }
    }
    inside.after(body, facts);
    conversions.addAll(inside.conversions);
    accesses.addAll(inside.accesses);
  }

  // Statements: what holds after them, or null where nothing comes after.

  private @Nullable Facts after(@Nullable Ast statement, Facts before) {
    return switch (statement) {
      case null -> before;
      case Ast.Block block -> block(block.body(), before);
      case Ast.ExprStmt simple -> simple(simple.expr(), before);
      case Ast.VarDecl decl -> declaration(decl, before);
      case Ast.If branch -> branch(branch, before);
      case Ast.For loop -> counted(loop, before);
      case Ast.While loop -> tested(loop, before);
      case Ast.ForEach loop -> each(loop, before);
      case Ast.Switch choice -> choice(choice, before);
      case Ast.Labeled labeled -> after(labeled.body(), before);
      case Ast.Return end -> {
        look(end, before);
        yield null;
      }
      case Ast.Jump jump -> jump.keyword().equals("fallthrough") ? before : null;
      default -> {
        look(statement, before);
        yield before;
      }
    };
  }

  private @Nullable Facts block(List<? extends Ast> body, Facts before) {
    Set<String> outer = declared;
    declared = new HashSet<>();
    Facts facts = before.copy();
    for (Ast statement : body) {
      Facts next = after(statement, facts);
      if (next == null) {
        declared = outer;
        return null;
      }
      facts = next;
    }
    facts.restore(declared, before);
    declared = outer;
    return facts;
  }

  private @Nullable Facts simple(Ast.Expr expr, Facts before) {
    look(expr, before);
    return switch (expr) {
      case Ast.Assign assign -> assigned(assign, before);
      case Ast.Unary step when step.op().equals("++") || step.op().equals("--") ->
          stepped(step, before);
      case Ast.Call call when nonReturning.isCalled(call) -> null;
      default -> before;
    };
  }

  private Facts stepped(Ast.Unary step, Facts before) {
    Facts facts = before.copy();
    Optional<Quantity> next =
        arithmetic
            .number(step.operand(), before)
            .filter(Quantity::known)
            .flatMap(
                n -> Arithmetic.of(step.op().substring(1), n, Quantity.constant(BigInteger.ONE)));
    change(step.operand(), facts);
    next.ifPresent(number -> set(step.operand(), number, facts));
    return facts;
  }

  private Facts declaration(Ast.VarDecl decl, Facts before) {
    if (decl.value() != null) {
      look(decl.value(), before);
    }
    Facts facts = before.copy();
    if (decl.target() instanceof Ast.Name name) {
      declared.add(name.id());
      bind(name, decl.type(), decl.value(), before, facts);
    } else {
      Names.of(decl.target()).forEach(facts::forget);
    }
    return facts;
  }

  private Facts assigned(Ast.Assign assign, Facts before) {
    Facts facts = before.copy();
    if (!assign.op().equals("=") && !assign.op().equals(":=")) {
      String operator = assign.op().substring(0, assign.op().length() - 1);
      Quantity left = arithmetic.anyNumber(assign.target(), before);
      Quantity right = arithmetic.anyNumber(assign.value(), before);
      Optional<Quantity> made = Arithmetic.of(operator, left, right);
      change(assign.target(), facts);
      made.ifPresent(number -> set(assign.target(), number, facts));
      return facts;
    }
    List<Ast.Expr> targets = elements(assign.target());
    List<Ast.Expr> values = elements(assign.value());
    for (int i = 0; i < targets.size(); i++) {
      Ast.Expr to = targets.get(i);
      if (to instanceof Ast.Name name) {
        if (assign.op().equals(":=")) {
          declared.add(name.id());
        }
        Ast.Expr value = targets.size() == values.size() ? values.get(i) : null;
        bind(name, null, value, before, facts);
        if (value == null && i == 0) {
          parsed(name.id(), assign.value(), facts);
        }
      } else {
        change(to, facts);
      }
    }
    return facts;
  }

  private static List<Ast.Expr> elements(Ast.Expr expr) {
    return expr instanceof Ast.Collection many && many.kind() == Ast.CollectionKind.TUPLE
        ? many.elements()
        : List.of(expr);
  }

  private void change(Ast.Expr place, Facts facts) {
    switch (place) {
      case Ast.Name _, Ast.Member _ -> facts.forget(arithmetic.text(place));
      default -> Names.of(place).forEach(facts::forget);
    }
  }

  private void set(Ast.Expr place, Quantity number, Facts facts) {
    String text = arithmetic.text(place);
    if (Arithmetic.isPlace(place) && !unsteady.contains(text)) {
      facts.set(text, number);
    }
  }

  /** {@code strconv.ParseInt(text, base, bits)}. */
  private void parsed(String name, Ast.Expr value, Facts facts) {
    if (!(value instanceof Ast.Call call) || call.arguments().size() != 3) {
      return;
    }
    String callee = arithmetic.callee(call);
    Optional<Integer> bits =
        arithmetic
            .number(call.arguments().get(2), facts)
            .flatMap(number -> number.range().single())
            .map(BigInteger::intValue)
            .filter(width -> width > 0 && width < 64);
    if (callee.equals("strconv.ParseInt")) {
      facts.setType(name, "int64");
      bits.ifPresent(width -> facts.set(name, Quantity.known(Interval.signed(width))));
    } else if (callee.equals("strconv.ParseUint")) {
      facts.setType(name, "uint64");
      bits.ifPresent(width -> facts.set(name, Quantity.known(Interval.unsigned(width))));
    }
  }

  private void bind(
      Ast.Name name, Ast.@Nullable Expr type, Ast.@Nullable Expr value, Facts before, Facts facts) {
    Optional<String> written =
        type != null
            ? Optional.of(arithmetic.text(type))
            : value == null ? Optional.empty() : typeOf(value, before);
    Optional<Quantity> number =
        value == null
            ? Optional.empty()
            : arithmetic.number(value, before).filter(n -> n.known() || n.isLessThan(written));
    Optional<Slices.Size> size = new Slices(arithmetic).size(type, value, before);
    facts.forget(name.id());
    if (written.isPresent() || declared.contains(name.id())) {
      facts.setType(name.id(), written.orElse(""));
    }
    if (unsteady.contains(name.id())) {
      return;
    }
    number.ifPresent(known -> facts.set(name.id(), known));
    size.ifPresent(known -> {
      facts.set(Facts.length(name.id()), known.length());
      facts.set(Facts.capacity(name.id()), known.capacity());
    });
  }

  private Optional<String> typeOf(Ast.Expr value, Facts facts) {
    if (value instanceof Ast.Literal literal && literal.kind() == Ast.LiteralKind.INT) {
      return Optional.of("int");
    }
    if (value instanceof Ast.New made && made.type() != null) {
      return Optional.of(arithmetic.text(made.type()));
    }
    if (value instanceof Ast.Call call
        && arithmetic.callee(call).equals("make")
        && !call.arguments().isEmpty()) {
      return Optional.of(arithmetic.text(call.arguments().getFirst()));
    }
    return arithmetic.type(value, facts);
  }

  private @Nullable Facts branch(Ast.If branch, Facts before) {
    look(branch.test(), before);
    Facts then =
        conditions
            .where(branch.test(), true, before)
            .map(facts -> after(branch.then(), facts))
            .orElse(null);
    Facts otherwise =
        conditions
            .where(branch.test(), false, before)
            .map(facts -> after(branch.orElse(), facts))
            .orElse(null);
    return then == null ? otherwise : otherwise == null ? then : Facts.either(then, otherwise);
  }

  private @Nullable Facts choice(Ast.Switch choice, Facts before) {
    choice.subjects().forEach(subject -> look(subject, before));
    Facts facts = before.copy();
    choice.subjects().forEach(subject -> conditions.blur(subject, facts));
    choice.cases().forEach(one -> patterns(one, facts));
    Facts end = facts;
    for (Ast one : choice.cases()) {
      if (one instanceof Ast.Case arm && mayEnter(choice, arm, before)) {
        arm.patterns().forEach(pattern -> look(pattern, facts));
        Facts inside = facts.copy();
        arm.patterns().forEach(pattern -> Names.assigned(pattern).forEach(inside::forget));
        Facts left = block(arm.body(), inside);
        end = left == null ? end : Facts.either(end, left);
      }
    }
    Set<String> changed = new HashSet<>();
    choice.cases().forEach(one -> changed.addAll(Names.assigned(one)));
    end = end.copy();
    end.forgetAll(changed);
    return end;
  }

  /**
   * Not where the subject is a number that is none of the arm's, and no arm falls through to it.
   */
  private boolean mayEnter(Ast.Switch choice, Ast.Case arm, Facts before) {
    if (choice.subjects().size() != 1 || arm.patterns().isEmpty() || Names.falls(choice)) {
      return true;
    }
    Ast.Expr subject = choice.subjects().getFirst();
    return arm.patterns().stream()
        .map(pattern -> new Ast.Binary("==", subject, pattern, pattern.start(), pattern.end()))
        .anyMatch(equal -> conditions.where(equal, true, before).isPresent());
  }

  private void patterns(Ast one, Facts facts) {
    if (one instanceof Ast.Case arm) {
      arm.patterns().forEach(pattern -> conditions.blur(pattern, facts));
    }
  }

  private @Nullable Facts tested(Ast.While loop, Facts before) {
    Facts round = before.copy();
    round.forgetAll(Names.assigned(loop));
    blur(Names.assigned(loop), round);
    look(loop.test(), round);
    conditions.where(loop.test(), true, round).ifPresent(facts -> after(loop.body(), facts));
    return Names.leaves(loop.body())
        ? round
        : conditions.where(loop.test(), false, round).orElse(round);
  }

  private @Nullable Facts counted(Ast.For loop, Facts before) {
    Set<String> outer = declared;
    declared = new HashSet<>();
    Facts start = before.copy();
    for (Ast first : loop.init()) {
      Facts next = after(first, start);
      start = next == null ? start : next;
    }
    Facts round = start.copy();
    round.forgetAll(Names.assigned(loop.body()));
    loop.update().forEach(update -> round.forgetAll(Names.assigned(update)));
    if (loop.test() != null) {
      look(loop.test(), round);
    }
    Optional<Counter.Counted> counter = new Counter(arithmetic).of(loop, start);
    loop.update().forEach(update -> blur(Names.assigned(update), round));
    counter.ifPresent(counted -> counted.into(round));
    Optional<Facts> inside =
        loop.test() == null ? Optional.of(round) : conditions.where(loop.test(), true, round);
    inside.ifPresent(facts -> after(loop.body(), facts));
    Facts end = start.copy();
    end.forgetAll(Names.assigned(loop));
    end.restore(declared, before);
    declared = outer;
    return loop.test() == null && !Names.leaves(loop.body()) ? null : end;
  }

  /** A loop that may end early says with its condition less than all. */
  private static void blur(Set<String> names, Facts facts) {
    for (String name : names) {
      facts
          .type(name)
          .flatMap(Interval::ofType)
          .ifPresent(range -> facts.set(name, Quantity.ofType(range).blurred()));
    }
  }

  private Facts each(Ast.ForEach loop, Facts before) {
    look(loop.iterable(), before);
    Facts round = before.copy();
    round.forgetAll(Names.assigned(loop));
    List<Ast.Expr> targets = loop.target() instanceof Ast.Expr expr ? elements(expr) : List.of();
    targets.forEach(target -> Names.of(target).forEach(round::forget));
    if (!targets.isEmpty() && targets.getFirst() instanceof Ast.Name index) {
      round.setType(index.id(), "int");
      round.set(index.id(), Quantity.ofType(INDEXES));
      if (!Names.leaves(loop.body()) && !unsteady.contains(index.id())) {
        count(loop.iterable(), before)
            .map(most -> new Interval(BigInteger.ZERO, most.subtract(BigInteger.ONE)))
            .ifPresent(range -> round.set(index.id(), Quantity.known(range)));
      }
    }
    if (targets.size() == 2 && targets.get(1) instanceof Ast.Name value) {
      round.setType(
          value.id(),
          arithmetic.type(loop.iterable(), before).flatMap(Arithmetic::elementOf).orElse(""));
    }
    Set<String> outer = declared;
    declared = new HashSet<>();
    after(loop.body(), round);
    declared = outer;
    Facts end = before.copy();
    end.forgetAll(Names.assigned(loop));
    return end;
  }

  /** How often {@code range} goes round: at least once. */
  private Optional<BigInteger> count(Ast.Expr iterable, Facts facts) {
    Optional<Quantity> number =
        iterable instanceof Ast.Name name
            ? facts.number(Facts.length(name.id())).or(() -> arithmetic.number(name, facts))
            : arithmetic.number(iterable, facts);
    return number
        .filter(n -> n.known() && !n.vague())
        .map(n -> n.range().high())
        .filter(high -> high.signum() > 0);
  }

  // Expressions: what they do with numbers.

  private void look(Ast node, Facts facts) {
    switch (node) {
      case Ast.Function function -> function(function, facts, arithmetic.constants());
      case Ast.Binary binary when binary.op().equals("&&") || binary.op().equals("||") -> {
        look(binary.left(), facts);
        conditions
            .where(binary.left(), binary.op().equals("&&"), facts)
            .ifPresent(narrower -> look(binary.right(), narrower));
      }
      case Ast.Call call -> {
        node.forEachChild(child -> look(child, facts));
        converted(call, facts);
      }
      case Ast.Index index -> {
        node.forEachChild(child -> look(child, facts));
        accessed(index, facts);
      }
      default -> node.forEachChild(child -> look(child, facts));
    }
  }

  private void converted(Ast.Call call, Facts facts) {
    String type = arithmetic.callee(call);
    if (call.arguments().size() == 1 && Interval.ofType(type).isPresent()) {
      Ast.Expr value = call.arguments().getFirst();
      arithmetic
          .number(value, facts)
          .filter(_ -> Names.read(value).stream().noneMatch(shifted::contains))
          .ifPresent(number -> conversions.add(new Conversion(call, type, value, number)));
    }
  }

  private void accessed(Ast.Index index, Facts facts) {
    if (!(index.object() instanceof Ast.Name name) || index.indices().size() != 1) {
      return;
    }
    Optional<Quantity> length = facts.number(Facts.length(name.id()));
    Optional<Quantity> capacity = facts.number(Facts.capacity(name.id()));
    switch (index.indices().getFirst()) {
      case Ast.Slice slice -> {
        access(index, slice.low(), capacity, facts, true);
        access(index, slice.high(), capacity, facts, true);
        access(index, slice.step(), capacity, facts, true);
      }
      case Ast.Expr at -> access(index, at, length, facts, false);
    }
  }

  private void access(
      Ast.Index index, Ast.@Nullable Expr at, Optional<Quantity> length, Facts facts, boolean end) {
    if (at != null && length.isPresent()) {
      arithmetic
          .number(at, facts)
          .ifPresent(number -> accesses.add(new Access(index, at, number, length.get(), end)));
    }
  }
}
