package dev.countersign.flow.taint;

import dev.countersign.flow.ir.Block;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Place;
import dev.countersign.flow.ir.Site;
import dev.countersign.flow.ir.Terminator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks within tests of a function: what they make harmless is so on one way out alone. */
final class Guards {
  /** What a branch goes by. */
  private record Test(int condition, Site site) {
    boolean covers(SanitizerPoint point) {
      return site.start() <= point.start() && point.end() <= site.end();
    }
  }

  private record Guard(int condition, boolean when, Place place, long rule) {}

  private final Settings settings;

  private final FunctionIr function;
  private final Set<Guard> guards = new LinkedHashSet<>();
  private @Nullable List<Test> tests;

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
    guards.add(new Guard(around.condition, when, place, point.rule()));
    return true;
  }

  private List<Test> tests() {
    List<Test> known = tests;
    if (known == null) {
      known = new ArrayList<>();
      for (Block block : function.blocks()) {
        if (block.terminator() instanceof Terminator.Branch branch) {
          add(branch.condition(), known);
        }
      }
      tests = known;
    }
    return known;
  }

  private void add(int condition, List<Test> all) {
    for (Block block : function.blocks()) {
      for (Instruction instruction : block.instructions()) {
        Site site = instruction.origin();
        if (instruction.target() == condition && site != null) {
          all.add(new Test(condition, site));
        }
      }
    }
  }

  /** The test by {@code condition} came out as {@code truth}. */
  void settle(int condition, boolean truth, State state) {
    for (Guard guard : guards) {
      if (guard.condition == condition && guard.when == truth) {
        change(guard.place, guard.rule, Note.Kind.CHECKED, site(condition), state);
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
