package dev.countersign.flow.state;

import dev.countersign.flow.domain.Folding;
import dev.countersign.flow.domain.Note;
import dev.countersign.flow.domain.Settings;
import dev.countersign.flow.domain.Symbol;
import dev.countersign.flow.domain.Value;
import dev.countersign.flow.ir.Argument;
import dev.countersign.flow.ir.Block;
import dev.countersign.flow.ir.Definitions;
import dev.countersign.flow.ir.Dialect;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Logic;
import dev.countersign.flow.ir.Place;
import dev.countersign.flow.ir.Site;
import dev.countersign.flow.ir.Terminator;
import dev.countersign.flow.match.SanitizerPoint;
import dev.countersign.rules.TaintSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks of a function: what they make harmless is so where they come out well, which is known once
 * a test goes by them, by what a variable keeps of them, or by what the function answers.
 */
public final class Guards {
  /**
   * Where the truth of something counts.
   *
   * @param at the branch that goes by it, what keeps or returns it, or {@link #NOWHERE}
   */
  private record Use(Object at, Definitions.Part part) {
    /** Whether a check of {@code point} is what counts. */
    boolean isOf(SanitizerPoint point) {
      Site site = part.instruction().origin();
      return !(part.instruction() instanceof Instruction.Read)
          && site != null
          && covers(site, point);
    }

    int start() {
      Site site = part.instruction().origin();
      return site == null ? -1 : site.start();
    }
  }

  /** Of a check that is made and not looked at. */
  private static final Object NOWHERE = new Object();

  /** Methods and functions that tell whether two values are the same. */
  static final Set<String> EQUALITY =
      Set.of("equals", "equalsIgnoreCase", "contentEquals", "EqualFold");

  private final Settings settings;
  private final Dialect dialect;
  private final Frame frame;
  private final FunctionIr function;
  private final PartTests partTests;
  private final RegexTests regexTests;
  private final Map<Object, Set<Answers.Answer>> known = new IdentityHashMap<>();
  private @Nullable List<Use> uses;

  /** Of one function that is analysed. */
  public Guards(Frame frame, Settings settings) {
    this.frame = frame;
    this.function = frame.function();
    this.dialect = frame.dialect();
    this.settings = settings;
    this.partTests = new PartTests(frame, settings);
    this.regexTests = new RegexTests(frame);
  }

  private static boolean covers(Site site, SanitizerPoint point) {
    return site.start() <= point.start() && point.end() <= site.end();
  }

  /** Whether {@code point}, a check made by {@code instruction}, is known to be none. */
  public boolean saysNothing(SanitizerPoint point, Instruction instruction) {
    return point.sanitizer().bySideEffect() == TaintSpec.SideEffect.NO
        ? instruction instanceof Instruction.Call call && regexTests.mayFindAnything(call)
        : regexTests.saysNothing(point);
  }

  /** Whether {@code point} counts one way alone, and is kept until it is known which. */
  public boolean defer(SanitizerPoint point, Place place) {
    Optional<Boolean> when = point.sanitizer().when();
    if (when.isEmpty()) {
      return false;
    }
    boolean kept = false;
    List<Use> tests = new ArrayList<>();
    for (Use use : uses()) {
      if (use.isOf(point)) {
        if (use.at instanceof Terminator) {
          tests.add(use);
        } else if (use.at instanceof Instruction.Return || isItself(use.part, point)) {
          know(use, new Answers.Answer(when.get(), place, point.rule()));
          kept |= !(use.at instanceof Instruction.Return);
        }
      }
    }
    Optional<Use> innermost = tests.stream().max(Comparator.comparingInt(Use::start));
    innermost.ifPresent(test -> know(test, new Answers.Answer(when.get(), place, point.rule())));
    return kept || innermost.isPresent();
  }

  /** Whether {@code part} is the check, not what another computes from it. */
  private boolean isItself(Definitions.Part part, SanitizerPoint point) {
    Site whole = part.instruction().origin();
    if (whole == null) {
      return false;
    }
    for (Block block : function.blocks()) {
      for (Instruction inner : block.instructions()) {
        if (inner instanceof Instruction.Call || inner instanceof Instruction.Operate) {
          Site site = inner.origin();
          if (site != null && isBetween(whole, site, point)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private static boolean isBetween(Site whole, Site site, SanitizerPoint point) {
    return !site.equals(whole)
        && whole.start() <= site.start()
        && site.end() <= whole.end()
        && covers(site, point)
        && !site.spans(point.start(), point.end());
  }

  private void know(Use use, Answers.Answer answer) {
    known
        .computeIfAbsent(use.at, _ -> new LinkedHashSet<>())
        .add(use.part.same() ? answer : answer.not());
  }

  /** A function was called whose answer says something of {@code place}. */
  public void called(Instruction.Call call, FunctionIr target, Verdict verdict, Place place) {
    told(call, verdict, place, !target.isLater());
  }

  /** What {@code call} gives says something of {@code place}. */
  public void told(Instruction.Call call, Verdict verdict, Place place) {
    told(call, verdict, place, true);
  }

  private void told(Instruction.Call call, Verdict verdict, Place place, boolean now) {
    Answers.Answer answer = new Answers.Answer(verdict.when(), place, verdict.rules());
    for (Use use : uses()) {
      Instruction given = use.part.instruction();
      boolean awaited =
          given instanceof Instruction.Operate operate
              && operate.operator().equals("await")
              && operate.operands().contains(call.target());
      if (awaited || (given == call && now)) {
        know(use, answer);
      }
    }
  }

  private List<Use> uses() {
    List<Use> known = uses;
    if (known == null) {
      List<Use> all = new ArrayList<>();
      for (Block block : function.blocks()) {
        for (Instruction instruction : block.instructions()) {
          switch (instruction) {
            case Instruction.Write write -> add(write, write.value(), all);
            case Instruction.Return end -> add(end, end.value(), all);
            default -> {}
          }
        }
        if (block.terminator() instanceof Terminator.Branch branch) {
          add(branch, branch.condition(), all);
        }
      }
      function.dropped().forEach(temporary -> add(NOWHERE, temporary, all));
      uses = all;
      known = all;
    }
    return known;
  }

  private void add(Object at, int temporary, List<Use> all) {
    frame.definitions().parts(temporary).forEach(part -> all.add(new Use(at, part)));
  }

  /** What the truth of {@code temporary} says where {@code at} goes by it. */
  private List<Answers.Answer> answers(Object at, int temporary, State state) {
    boolean ofParts = settings.checkedByParts() != 0;
    if (known.isEmpty()
        && state.answers() == Answers.NONE
        && settings.safeConstants() == 0
        && !ofParts) {
      return List.of();
    }
    List<Answers.Answer> all = new ArrayList<>(known.getOrDefault(at, Set.of()));
    if (ofParts) {
      all.addAll(partTests.of(temporary));
    }
    for (Definitions.Part part : frame.definitions().parts(temporary)) {
      if (settings.safeConstants() != 0) {
        equal(part, all);
      }
      if (part.instruction() instanceof Instruction.Read read) {
        for (Answers.Answer answer : state.answers().of(read.variable())) {
          all.add(part.same() ? answer : answer.not());
        }
      }
    }
    return all;
  }

  /** What is found to equal a constant is that constant. */
  private void equal(Definitions.Part part, List<Answers.Answer> all) {
    boolean same = part.same();
    List<Integer> sides;
    switch (part.instruction()) {
      case Instruction.Operate compare when Logic.isEqual(compare.operator()) ->
          sides = compare.operands();
      case Instruction.Operate compare when Logic.isUnequal(compare.operator()) -> {
        sides = compare.operands();
        same = !same;
      }
      case Instruction.Call call when EQUALITY.contains(call.name()) ->
          sides =
              Stream.concat(
                      Stream.of(call.receiver()), call.arguments().stream().map(Argument::value))
                  .toList();
      default -> {
        return;
      }
    }
    // Of a function of a class or package, such as `Objects.equals`, the first is no side.
    int last = sides.size() - 1;
    if (last < 1) {
      return;
    }
    equal(sides.get(last - 1), sides.get(last), same, all);
    equal(sides.get(last), sides.get(last - 1), same, all);
  }

  private void equal(int one, int other, boolean same, List<Answers.Answer> all) {
    Place place = frame.checkable(one);
    if (place != null && isKnown(other)) {
      all.add(new Answers.Answer(same, place, settings.safeConstants()));
    }
  }

  /**
   * Whether {@code temporary} is a constant, or one of a list of constants that is gone through.
   */
  private boolean isKnown(int temporary) {
    if (frame.value(temporary).constant() != null) {
      return true;
    }
    if (!(frame.definitions().of(temporary) instanceof Instruction.Read read)) {
      return false;
    }
    Definitions definitions = frame.definitions();
    return definitions.of(definitions.once(read.variable())) instanceof Instruction.Element element
        && frame.value(element.iterable()).isListOfConstants();
  }

  /** A variable was written. */
  public void keep(Instruction.Write write, State state) {
    List<Answers.Answer> said = answers(write, write.value(), state);
    state.changed(write.variable());
    if (!said.isEmpty()) {
      state.answer(write.variable(), said);
    }
  }

  /** What holds in {@code state} where the function answers {@code truth} at {@code end}. */
  State answered(Instruction.Return end, boolean truth, State state) {
    State after = state;
    for (Answers.Answer answer : answers(end, end.value(), state)) {
      if (answer.when() == truth) {
        after = after == state ? state.copy() : after;
        change(answer.place(), answer.rules(), Note.Kind.CHECKED, end.origin(), after);
      }
    }
    return after;
  }

  /** Whether the function answers yes at {@code end}, or null where that is not known. */
  public @Nullable Boolean truth(Instruction.Return end, Value given) {
    Boolean truth = Folding.truth(given);
    boolean something = truth == null && frame.definitions().isSomething(end.value(), dialect);
    return something ? Boolean.TRUE : truth;
  }

  /** A test came out as {@code truth}. */
  public void settle(Terminator.Branch branch, boolean truth, State state) {
    for (Answers.Answer answer : answers(branch, branch.condition(), state)) {
      if (answer.when() == truth) {
        Site site = site(branch.condition());
        change(answer.place(), answer.rules(), Note.Kind.CHECKED, site, state);
        state.learned(answer.place(), answer.rules());
      }
    }
  }

  /** What is at {@code place} is harmless for {@code rules} from here on. */
  public void check(Place place, long rules, Note.Kind how, @Nullable Site site, State state) {
    state.write(place, checked(place, rules, how, site, state));
  }

  /** The same of the thing itself, so that the caller too has it harmless afterwards. */
  public void change(Place place, long rules, Note.Kind how, @Nullable Site site, State state) {
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
  public @Nullable Site site(int condition) {
    Instruction test = frame.definitions().of(condition);
    return test == null ? null : test.origin();
  }
}
