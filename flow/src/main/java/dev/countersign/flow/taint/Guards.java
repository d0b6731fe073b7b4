package dev.countersign.flow.taint;

import dev.countersign.flow.ir.Block;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Place;
import dev.countersign.flow.ir.Site;
import dev.countersign.flow.ir.Terminator;
import dev.countersign.rules.names.Constant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Checks within tests of a function: what they make harmless is so on one way out alone. */
final class Guards {
  /**
   * What a branch goes by.
   *
   * @param missing whether it holds where what it looks at is nothing
   */
  private record Test(int condition, Site site, boolean missing) {
    boolean covers(SanitizerPoint point) {
      return site.start() <= point.start() && point.end() <= site.end();
    }
  }

  private record Guard(int condition, boolean when, Place place, long rules) {}

  /** What is harmless for the caller where the function answers {@code when} there. */
  private record Answer(Instruction.Return at, boolean when, Place place, long rules) {}

  private final Settings settings;

  private final FunctionIr function;
  private final Set<Guard> guards = new LinkedHashSet<>();
  private final Set<Answer> answers = new LinkedHashSet<>();
  private @Nullable List<Test> tests;
  private @Nullable List<Instruction.Return> returns;

  Guards(FunctionIr function, Settings settings) {
    this.function = function;
    this.settings = settings;
  }

  /** Whether {@code point} counts on one way out of a test alone, and is kept until then. */
  boolean defer(SanitizerPoint point, Place place) {
    if (point.sanitizer().when().isEmpty()) {
      return false;
    }
    Test around = null;
    for (Test test : tests()) {
      if (test.covers(point) && (around == null || test.site.start() >= around.site.start())) {
        around = test;
      }
    }
    if (around == null) {
      return false;
    }
    boolean when = point.sanitizer().when().get();
    guards.add(new Guard(around.condition, when != around.missing, place, point.rule()));
    return true;
  }

  /** A check within what the function answers says something to whoever goes by the answer. */
  void answer(SanitizerPoint point, Place place) {
    Optional<Boolean> when = point.sanitizer().when();
    if (when.isPresent()) {
      answer(
          site -> site.start() <= point.start() && point.end() <= site.end(),
          when.get(),
          place,
          point.rule());
    }
  }

  private void answer(Predicate<Site> within, boolean truth, Place place, long rules) {
    for (Instruction.Return end : returns()) {
      for (Instruction.Claim claim : end.claims()) {
        if (claim.truth() == truth && within.test(claim.site())) {
          answers.add(new Answer(end, claim.result(), place, rules));
        }
      }
    }
  }

  /** A function was called whose answer says something of {@code place}. */
  void called(Instruction.Call call, FunctionIr target, Verdict verdict, Place place) {
    if (!target.isLater()) {
      answered(call, verdict, place);
    }
    for (Block block : function.blocks()) {
      for (Instruction instruction : block.instructions()) {
        if (instruction instanceof Instruction.Operate operate
            && operate.operator().equals("await")
            && operate.operands().contains(call.target())) {
          answered(operate, verdict, place);
        }
      }
    }
  }

  private void answered(Instruction answer, Verdict verdict, Place place) {
    if (tests().stream().anyMatch(test -> test.condition == answer.target())) {
      guards.add(new Guard(answer.target(), verdict.when(), place, verdict.rules()));
    }
    answer(site -> site.equals(answer.origin()), verdict.when(), place, verdict.rules());
  }

  /** What holds in {@code state} where the function answers {@code truth} at {@code end}. */
  State answered(Instruction.Return end, boolean truth, State state) {
    State after = state;
    for (Answer answer : answers) {
      if (answer.at.equals(end) && answer.when == truth) {
        after = after == state ? state.copy() : after;
        change(answer.place, answer.rules, Note.Kind.CHECKED, end.origin(), after);
      }
    }
    return after;
  }

  private List<Instruction.Return> returns() {
    List<Instruction.Return> known = returns;
    if (known == null) {
      known =
          function.blocks().stream()
              .flatMap(block -> block.instructions().stream())
              .filter(Instruction.Return.class::isInstance)
              .map(Instruction.Return.class::cast)
              .toList();
      returns = known;
    }
    return known;
  }

  private List<Test> tests() {
    List<Test> known = tests;
    if (known == null) {
      known = new ArrayList<>();
      for (Block block : function.blocks()) {
        if (block.terminator() instanceof Terminator.Branch branch) {
          add(branch, known);
        }
      }
      tests = known;
    }
    return known;
  }

  private void add(Terminator.Branch branch, List<Test> all) {
    for (Block block : function.blocks()) {
      for (Instruction instruction : block.instructions()) {
        Site site = instruction.origin();
        if (instruction.target() == branch.condition() && site != null) {
          all.add(new Test(branch.condition(), site, isMissing(branch)));
        }
      }
    }
  }

  /** Whether a branch is taken where something is nothing. */
  private boolean isMissing(Terminator.Branch branch) {
    Terminator.Fact same = branch.fact();
    return same != null && (isNothing(same.value()) || isNothing(same.place()));
  }

  private boolean isNothing(int temporary) {
    return function.blocks().stream()
        .flatMap(block -> block.instructions().stream())
        .anyMatch(instruction ->
            instruction instanceof Instruction.Literal literal
                && literal.target() == temporary
                && literal.value() instanceof Constant.Null);
  }

  /** The test by {@code condition} came out as {@code truth}. */
  void settle(int condition, boolean truth, State state) {
    for (Guard guard : guards) {
      if (guard.condition == condition && guard.when == truth) {
        change(guard.place, guard.rules, Note.Kind.CHECKED, site(condition), state);
      }
    }
  }

  /** What is at {@code place} is harmless for {@code rules} from here on. */
  void check(Place place, long rules, Note.Kind how, @Nullable Site site, State state) {
    state.write(place, checked(place, rules, how, site, state));
  }

  /** The same of the thing itself, so that the caller too has it harmless afterwards. */
  void change(Place place, long rules, Note.Kind how, @Nullable Site site, State state) {
    Object identity = state.read(place.variable()).read(place.path()).identity();
    Value checked = checked(place, rules, how, site, state);
    if (identity instanceof Symbol passed) {
      state.replacePassed(passed, checked);
    }
    state.write(place, checked);
  }

  private Value checked(Place place, long rules, Note.Kind how, @Nullable Site site, State state) {
    Value held = state.read(place.variable()).read(place.path());
    return settings.explaining() && site != null
        ? settings.ended(held, rules, how, site)
        : held.afterCheck(rules);
  }

  /** Where the test by {@code condition} stands, if anywhere. */
  @Nullable Site site(int condition) {
    return tests().stream()
        .filter(test -> test.condition == condition)
        .map(Test::site)
        .findFirst()
        .orElse(null);
  }
}
