package dev.countersign.flow.state;

import dev.countersign.flow.domain.Operators;
import dev.countersign.flow.domain.Settings;
import dev.countersign.flow.ir.Argument;
import dev.countersign.flow.ir.Block;
import dev.countersign.flow.ir.Definitions;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Logic;
import dev.countersign.flow.ir.Place;
import dev.countersign.flow.ir.Site;
import dev.countersign.flow.ir.Variable;
import dev.countersign.rules.names.Constant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tests that judge a whole by its part: an address whose host is one of a list leads to one of that
 * list, whatever else it says. A host that only holds or begins with something may be anyone's, and
 * one that is not forbidden too.
 */
final class PartTests {
  /**
   * What a test that came out well says.
   *
   * @param wholes what was judged: what the address was kept in, taken apart and before
   */
  private record Judged(Set<Place> wholes, long rules) {
    Judged and(Judged other) {
      Set<Place> both = new LinkedHashSet<>(wholes);
      both.retainAll(other.wholes);
      return new Judged(both, rules & other.rules);
    }
  }

  private static final int MAX_STEPS = 16;

  private static final Set<String> HAS =
      Set.of("has", "includes", "contains", "containsKey", "Contains", "Has", "get", "Get", "Load");

  /** Whose functions look through the list that they are given first. */
  private static final Pattern OF_LISTS =
      Pattern.compile("slices|maps|lo|_|lodash|R|ramda|funk|ArrayUtils|CollectionUtils");

  private static final Set<String> ENDS = Set.of("endswith", "endsWith", "HasSuffix");

  private static final Set<String> PUT_TOGETHER =
      Set.of("format", "formatted", "Sprintf", "concat");

  private static final Set<String> SAME_TEXT =
      Set.of(
          "lower",
          "casefold",
          "strip",
          "toLowerCase",
          "toLocaleLowerCase",
          "trim",
          "ToLower",
          "TrimSpace");

  private static final Set<String> SOME =
      Set.of("some", "any", "anyMatch", "ContainsFunc", "find", "exists");
  private static final Set<String> EVERY = Set.of("every", "all", "allMatch");
  private static final Set<String> NONE = Set.of("noneMatch");

  /** The types of what was taken apart before. */
  private static final Set<String> APART = Set.of("URL", "URI", "ParseResult", "SplitResult");

  private final Frame frame;
  private final Settings settings;

  PartTests(Frame frame, Settings settings) {
    this.frame = frame;
    this.settings = settings;
  }

  /** What is known where {@code condition} holds, and where it does not. */
  List<Answers.Answer> of(int condition) {
    List<Answers.Answer> all = new ArrayList<>();
    for (boolean truth : List.of(true, false)) {
      Judged judged = new Scope(frame.definitions(), null).judged(condition, truth, 0);
      if (judged != null) {
        judged.wholes.forEach(whole -> all.add(new Answers.Answer(truth, whole, judged.rules)));
      }
    }
    return all;
  }

  private static @Nullable Judged both(@Nullable Judged one, @Nullable Judged other) {
    return one == null || other == null ? null : one.and(other);
  }

  /** The temporaries of one function. */
  private final class Scope {
    private final Definitions definitions;

    /** Where it is made, of one that is called on the spot. */
    private final @Nullable Scope around;

    Scope(Definitions definitions, @Nullable Scope around) {
      this.definitions = definitions;
      this.around = around;
    }

    /** What holds where {@code temporary} comes out as {@code truth}; null where nothing does. */
    @Nullable Judged judged(int temporary, boolean truth, int steps) {
      Instruction test = definitions.of(temporary);
      if (test == null || steps == MAX_STEPS) {
        return null;
      }
      return switch (test) {
        case Instruction.Operate operate -> operate(operate, truth, steps);
        case Instruction.Select select when select.key() != Instruction.NONE ->
            truth ? member(select.key(), select.object(), test) : null;
        case Instruction.Select select when select.origin() == null ->
            judged(select.object(), truth, steps + 1);
        case Instruction.Call call -> call(call, truth, steps);
        default -> null;
      };
    }

    private @Nullable Judged operate(Instruction.Operate operate, boolean truth, int steps) {
      String operator = operate.operator();
      List<Integer> operands = operate.operands();
      if (Logic.isNot(operator)) {
        return judged(operands.getFirst(), !truth, steps + 1);
      }
      if (Logic.isAnd(operator) || Logic.isOr(operator)) {
        return sides(operands.getFirst(), truth, Logic.isOr(operator) == truth, steps);
      }
      if (operands.size() != 2) {
        return operator.equals("await") || Operators.isTransparent(operator)
            ? judged(operands.getFirst(), truth, steps + 1)
            : null;
      }
      if (operator.equals(truth ? "in" : "not in")) {
        return member(operands.getFirst(), operands.getLast(), operate);
      }
      if (truth ? Logic.isEqual(operator) : Logic.isUnequal(operator)) {
        Judged same = same(operands.getFirst(), operands.getLast(), operate);
        return same == null ? same(operands.getLast(), operands.getFirst(), operate) : same;
      }
      return definitions.of(operands.getFirst()) instanceof Instruction.Call call
              && isFound(operator, definitions.of(operands.getLast()), truth)
          ? found(call)
          : null;
    }

    /** What both sides of a test come to is kept in a variable. */
    private @Nullable Judged sides(int kept, boolean truth, boolean all, int steps) {
      if (!(definitions.of(kept) instanceof Instruction.Read read)) {
        return null;
      }
      Judged known = null;
      for (int side : definitions.written(read.variable())) {
        Judged one = judged(side, truth, steps + 1);
        if (all && one == null) {
          return null;
        }
        known = known == null ? one : all ? both(known, one) : known;
      }
      return known;
    }

    /** Whether {@code x.indexOf(y)}, compared so, tells that it is there. */
    private boolean isFound(String operator, @Nullable Instruction with, boolean truth) {
      String limit = with == null || with.origin() == null ? "" : with.origin().text();
      return switch (limit) {
        case "-1" ->
            truth
                ? Logic.isUnequal(operator) || operator.equals(">")
                : Logic.isEqual(operator) || operator.equals("<=");
        case "0" -> operator.equals(truth ? ">=" : "<");
        default -> false;
      };
    }

    private @Nullable Judged found(Instruction.Call call) {
      return call.name().equals("indexOf") && call.arguments().size() == 1
          ? member(call.arguments().getFirst().value(), call.receiver(), call)
          : null;
    }

    private @Nullable Judged call(Instruction.Call call, boolean truth, int steps) {
      List<Integer> given = call.arguments().stream().map(Argument::value).toList();
      String name = call.name();
      int last = given.isEmpty() ? Instruction.NONE : given.getLast();
      if (SOME.contains(name)) {
        return truth ? every(last, true, steps) : null;
      }
      if (EVERY.contains(name) || NONE.contains(name)) {
        return truth ? null : every(last, NONE.contains(name), steps);
      }
      if (!truth) {
        return null;
      }
      boolean ofBoth = given.size() == 2;
      int first = ofBoth ? given.getFirst() : call.receiver();
      if (HAS.contains(name) && ofBoth == isOfLists(call.receiver())) {
        return isModule(first) ? null : member(last, first, call);
      }
      if (Guards.EQUALITY.contains(name)) {
        Judged same = same(first, last, call);
        return same == null ? same(last, first, call) : same;
      }
      return ENDS.contains(name) && isDomain(last) ? part(first, call) : null;
    }

    private boolean isOfLists(int receiver) {
      return definitions.of(receiver) instanceof Instruction.Read read
          && OF_LISTS.matcher(read.variable().name()).matches();
    }

    private boolean isModule(int receiver) {
      return receiver == Instruction.NONE
          || (definitions.of(receiver) instanceof Instruction.Read read
              && read.variable().isModule());
    }

    /** Whether a text is a dot and what must stand before it ends, so that the name is whole. */
    private boolean isDomain(int temporary) {
      return switch (definitions.of(temporary)) {
        case Instruction.Literal literal ->
            literal.value() instanceof Constant.Text(String text)
                && text.length() > 1
                && text.startsWith(".");
        case Instruction.Operate text ->
            text.operands().size() > 1 && beginsWithDot(text.operands().getFirst());
        case Instruction.Call text ->
            PUT_TOGETHER.contains(text.name())
                && (beginsWithDot(text.receiver()) || beginsWithDot(subject(text)));
        case Instruction.Build several ->
            !several.slots().isEmpty()
                && several.slots().stream().allMatch(slot -> isDomain(slot.value()));
        case null, default -> false;
      };
    }

    private boolean beginsWithDot(int temporary) {
      return definitions.of(temporary) instanceof Instruction.Literal literal
          && literal.value() instanceof Constant.Text(String text)
          && text.startsWith(".");
    }

    /** What holds where one of what {@code asked} is asked of came out as {@code truth}. */
    private @Nullable Judged every(int asked, boolean truth, int steps) {
      return switch (definitions.of(asked)) {
        case Instruction.Closure(_, FunctionIr function, _) ->
            new Scope(function.definitions(), this).returned(function, truth, steps);
        case Instruction.Select method when Guards.EQUALITY.contains(method.offset().name()) ->
            truth ? part(method.object(), method) : null;
        case null -> null;
        default -> {
          List<Integer> elements = new ArrayList<>();
          gather(asked, elements, new LinkedHashSet<>());
          Judged known = elements.isEmpty() ? null : judged(elements.getFirst(), truth, steps + 1);
          for (int element : elements) {
            known = both(known, judged(element, truth, steps + 1));
          }
          yield known;
        }
      };
    }

    /** What holds where a function returns {@code truth}. */
    private @Nullable Judged returned(FunctionIr function, boolean truth, int steps) {
      Judged known = null;
      boolean first = true;
      for (Block block : function.blocks()) {
        for (Instruction instruction : block.instructions()) {
          if (instruction instanceof Instruction.Return end) {
            Judged one = judged(end.value(), truth, steps + 1);
            known = first ? one : both(known, one);
            first = false;
          }
        }
      }
      return known;
    }

    /** The elements of a comprehension. */
    private void gather(int list, List<Integer> elements, Set<Variable> seen) {
      switch (definitions.of(list)) {
        case Instruction.Build build -> build.slots().forEach(slot -> elements.add(slot.value()));
        case Instruction.Operate either when either.operator().equals("either") ->
            either.operands().forEach(operand -> gather(operand, elements, seen));
        case Instruction.Read read when seen.add(read.variable()) ->
            definitions.written(read.variable()).forEach(value -> gather(value, elements, seen));
        case null, default -> {}
      }
    }

    /** {@code one} is found in {@code list}, which is no text. */
    private @Nullable Judged member(int one, int list, Instruction test) {
      return constant(list) instanceof Constant.Text ? null : same(one, list, test);
    }

    /** {@code one} is compared with what is known, or is from elsewhere. */
    private @Nullable Judged same(int one, int other, Instruction test) {
      Constant known = constant(other);
      boolean missing =
          known instanceof Constant.Null
              || (known instanceof Constant.Text(String text) && text.isEmpty());
      Judged judged = missing ? null : part(one, test);
      return judged == null || isTainted(other, judged.rules) ? null : judged;
    }

    private @Nullable Constant constant(int temporary) {
      return around == null
          ? frame.value(temporary).constant()
          : definitions.of(temporary) instanceof Instruction.Literal literal
              ? literal.value()
              : null;
    }

    private boolean isTainted(int temporary, long rules) {
      return around == null
          && frame.value(temporary).gather().all().stream()
              .anyMatch(taint -> !taint.isUnknown() && (taint.rules() & rules) != 0);
    }

    /** What {@code temporary} is the part of that decides; null where it is none. */
    private @Nullable Judged part(int temporary, Instruction test) {
      Instruction read = definitions.of(temporary);
      Site site = test.origin() == null && read != null ? read.origin() : test.origin();
      Judged judged = site == null ? null : part(temporary, site.start(), new LinkedHashSet<>());
      return judged == null || judged.wholes.isEmpty() ? null : judged;
    }

    private @Nullable Judged part(int temporary, int test, Set<Variable> seen) {
      return switch (definitions.of(temporary)) {
        case Instruction.Select select when select.offset().isField() ->
            whole(select.object(), settings.checkedBy(select.offset().name()), test);
        case Instruction.Call call when SAME_TEXT.contains(call.name()) ->
            part(subject(call), test, seen);
        case Instruction.Call call when call.arguments().isEmpty() ->
            whole(call.receiver(), settings.checkedBy(call.name()), test);
        case Instruction.Operate operate when operate.operands().size() == 1 ->
            part(operate.operands().getFirst(), test, seen);
        case Instruction.Read read when seen.add(read.variable()) ->
            kept(read.variable(), test, seen);
        case null, default -> null;
      };
    }

    private static int subject(Instruction.Call call) {
      return call.arguments().isEmpty() ? call.receiver() : call.arguments().getFirst().value();
    }

    /** What all that a variable is set to is part of, but for a constant instead. */
    private @Nullable Judged kept(Variable variable, int test, Set<Variable> seen) {
      List<Integer> written = definitions.written(variable);
      if (written.isEmpty()) {
        return around == null ? null : around.kept(variable, test, seen);
      }
      Judged known = null;
      for (int value : written) {
        Judged one = part(value, test, seen);
        if (one != null) {
          known = known == null ? one : known.and(one);
        } else if (!isConstant(value)) {
          return null;
        }
      }
      return known;
    }

    private boolean isConstant(int temporary) {
      return definitions.of(temporary) instanceof Instruction.Literal;
    }

    private @Nullable Judged whole(int object, long rules, int test) {
      Set<Place> wholes = new LinkedHashSet<>();
      return rules != 0 && isApart(object, wholes, test, new LinkedHashSet<>())
          ? new Judged(wholes, rules)
          : null;
    }

    /** Whether something is an address that was taken apart; adds where it and its whole stand. */
    private boolean isApart(int temporary, Set<Place> wholes, int test, Set<Variable> seen) {
      return switch (definitions.of(temporary)) {
        case Instruction.Call call -> {
          Site site = call.origin();
          boolean apart = site != null && PartsRead.takesApart(site);
          if (site != null && apart) {
            Place before = address(subject(call));
            if (before != null && !isChanged(before.variable(), site.start(), test)) {
              wholes.add(before);
            }
          }
          yield apart;
        }
        case Instruction.Select several when several.origin() == null ->
            isApart(several.object(), wholes, test, seen);
        case Instruction.Operate operate when operate.operands().size() == 1 ->
            isApart(operate.operands().getFirst(), wholes, test, seen);
        case Instruction.Read read when seen.add(read.variable()) ->
            isApart(read.variable(), wholes, test, seen);
        case null, default -> false;
      };
    }

    private boolean isApart(Variable variable, Set<Place> wholes, int test, Set<Variable> seen) {
      List<Integer> written = new ArrayList<>(definitions.written(variable));
      if (written.isEmpty() && around != null) {
        return around.isApart(variable, wholes, test, seen);
      }
      written.removeIf(this::isConstant);
      wholes.add(Place.of(variable));
      if (written.size() == 1) {
        return isApart(written.getFirst(), wholes, test, seen);
      }
      return written.isEmpty()
          ? APART.contains(variable.type())
          : written.stream().allMatch(value -> isApart(value, new LinkedHashSet<>(), test, seen));
    }

    /** Where an address stands that is taken apart; of one that is joined to a base, the other. */
    private @Nullable Place address(int temporary) {
      return switch (definitions.of(temporary)) {
        case Instruction.Read read -> Place.of(read.variable());
        case Instruction.Call call when SAME_TEXT.contains(call.name()) -> address(subject(call));
        case Instruction.Call call
            when call.name().equals("urljoin") && call.arguments().size() == 2 ->
            address(call.arguments().getLast().value());
        case null, default -> around == null ? frame.checkable(temporary) : null;
      };
    }

    /** Whether {@code variable} is set between two places of the text. */
    private boolean isChanged(Variable variable, int from, int to) {
      return definitions.written(variable).stream()
          .map(definitions::of)
          .anyMatch(by ->
              by != null
                  && by.origin() instanceof Site site
                  && from < site.start()
                  && site.start() < to);
    }
  }
}
