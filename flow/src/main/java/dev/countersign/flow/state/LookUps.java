package dev.countersign.flow.state;

import dev.countersign.flow.ir.Argument;
import dev.countersign.flow.ir.Block;
import dev.countersign.flow.ir.Definitions;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Offset;
import dev.countersign.flow.ir.Terminator;
import dev.countersign.flow.ir.Variable;
import dev.countersign.rules.names.Constant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Calls of a function that look something up by what they are given. Where nothing was found, or
 * nothing may go on, only names are left that something is kept under.
 */
final class LookUps {
  /** What they give tells whether what they are asked for is known. */
  private static final Set<String> KEYED = Set.of("get", "Get", "Load", "lookup", "has", "Has");

  /** What they give is missing where nothing is stored under what they are asked for. */
  private static final Pattern FINDS =
      Pattern.compile(
          "first|one_or_none|scalar_one_or_none|get_or_none|(?:[fF]ind|[sS]elect|[fF]etch|get)_?(?:[oO]ne"
              + "|[fF]irst|[uU]nique|[rR]ow|[bB]y_?\\w+)(?:[A-Z]\\w*)?|(?:get|find|load|fetch)_\\w+_by_\\w+"
              + "|(?:[gG]et|[fF]ind|[lL]oad|[fF]etch)[A-Z]\\w*By[A-Z]\\w*");

  /** They look up when what they give is nothing of what they are given. */
  private static final Pattern SEEKS =
      Pattern.compile(
          "_*(?:[fF]ind|[lL]ook_?[uU]p|[lL]ocate|[sS]earch|[gG]et|[lL]oad|[fF]etch|[sS]elect"
              + "|[qQ]uery|[rR]esolve)(?:[A-Z_]\\w*)?");

  /** They do not come back where nothing was found. */
  private static final Pattern OR_ELSE =
      Pattern.compile(
          "\\w+_or_(?:404|abort|raise|fail|error)|\\w+Or(?:Throw|Fail|Abort|Error|404)|scalar_one");

  /** The same of what the call before found. */
  private static final Set<String> OF_FOUND = Set.of("orElseThrow", "one");

  /** What they are handed is called with what was found, and else not at all. */
  private static final Set<String> WITH_FOUND =
      Set.of(
          "map",
          "flatMap",
          "flatMapMany",
          "concatMap",
          "ifPresent",
          "ifPresentOrElse",
          "delayUntil",
          "doOnNext");

  /** They answer for one that is kept, at the beginning of such a chain. */
  private static final Set<String> BEGINS = Set.of("fetch", "find", "get", "load", "lookup");

  private static final Set<String> PRESENCE =
      Set.of("isPresent", "isEmpty", "isDefined", "is_some", "is_none");

  /** What they give is what they are given, as a text. */
  private static final Set<String> SAME = Set.of("toString", "valueOf", "str", "String", "strip");

  private static final int MOST_STEPS = 6;

  private final Frame frame;
  private @Nullable Map<Instruction, LookUp> before;

  LookUps(Frame frame) {
    this.frame = frame;
  }

  /**
   * A look-up.
   *
   * @param by what it is done with
   * @param certain whether its name says that it is one; else it is, if what it gives is another
   */
  record LookUp(Instruction.Call call, List<Integer> by, boolean certain) {}

  /** Whether a call is named like a look-up, which what it calls may confirm. */
  static boolean mayBe(Instruction.Call call) {
    return SEEKS.matcher(call.name()).matches();
  }

  /** Whether it says yes where there is none. */
  static boolean tellsOfNone(Instruction.Call call) {
    return call.name().equals("isEmpty") || call.name().equals("is_none");
  }

  /** The look-up that tells by what a call gives whether there is any. */
  @Nullable LookUp of(Instruction.Call call) {
    if (finds(call)) {
      return new LookUp(call, asked(call), true);
    }
    if (PRESENCE.contains(call.name())) {
      return settled(call.receiver()) instanceof Instruction.Call found ? of(found) : null;
    }
    if (KEYED.contains(call.name()) && !isModule(call)) {
      return new LookUp(call, passed(call), true);
    }
    if (call.name().equals("next") && !call.arguments().isEmpty()) {
      return new LookUp(call, chosenBy(call.arguments().getFirst().value()), true);
    }
    return SEEKS.matcher(call.name()).matches()
        ? new LookUp(call, passed(call), frame.givesFound(call))
        : null;
  }

  /** What the tests look at by which a list is put together, as Python's comprehensions do. */
  private List<Integer> chosenBy(int list) {
    List<Integer> looked = new ArrayList<>();
    if (frame.definitions().of(list) instanceof Instruction.Read read) {
      Set<Block> chosen = new HashSet<>();
      for (Block block : frame.function().blocks()) {
        if (block.instructions().stream().anyMatch(one -> isJoined(one, read.variable()))) {
          chosen.add(block);
        }
      }
      for (Block block : frame.function().blocks()) {
        if (block.terminator() instanceof Terminator.Branch branch
            && (chosen.contains(branch.then()) || chosen.contains(branch.otherwise()))) {
          for (Definitions.Part part : frame.definitions().parts(branch.condition())) {
            switch (part.instruction()) {
              case Instruction.Operate operate -> looked.addAll(operate.operands());
              case Instruction.Call call -> looked.addAll(involved(call));
              default -> {}
            }
          }
        }
      }
    }
    return looked;
  }

  /** Whether one more is added to a list that has no name. */
  private boolean isJoined(Instruction instruction, Variable list) {
    return instruction instanceof Instruction.Write write
        && write.variable() == list
        && frame.definitions().of(write.value()) instanceof Instruction.Operate operate
        && operate.operator().equals("either");
  }

  /** The look-up of which a comparison says that there is none, as JavaScript spells it. */
  @Nullable LookUp comparedWithNothing(Instruction.Operate comparison) {
    return frame.definitions().of(comparison.operands().getLast()) instanceof Instruction.Read other
            && isNothing(other)
            && settled(comparison.operands().getFirst()) instanceof Instruction.Call call
        ? of(call)
        : null;
  }

  /** Whether what is read is what JavaScript has where there is nothing. */
  static boolean isNothing(Instruction.Read read) {
    return read.variable().name().equals("undefined");
  }

  /** Whether the frame's function returns nothing but what a look-up by a key found. */
  boolean isReturned() {
    List<Integer> returned = new ArrayList<>();
    boolean orNothing = false;
    for (Block block : frame.function().blocks()) {
      for (Instruction instruction : block.instructions()) {
        if (instruction instanceof Instruction.Return back) {
          if (isNothing(back.value())) {
            orNothing = true;
          } else {
            returned.add(back.value());
          }
        }
      }
    }
    for (int value : returned) {
      if (!isFound(value, orNothing, MOST_STEPS)) {
        return false;
      }
    }
    return !returned.isEmpty();
  }

  private boolean isNothing(int value) {
    return frame.definitions().of(value) instanceof Instruction.Literal(_, Constant.Null _, _);
  }

  /**
   * Whether a value was looked up, or is made of what was.
   *
   * @param orNothing whether what it is in returns nothing too, as it does where nothing was found
   */
  private boolean isFound(int value, boolean orNothing, int steps) {
    if (!(settled(value) instanceof Instruction.Call call) || call.arguments().isEmpty()) {
      return false;
    }
    return finds(call)
        || (KEYED.contains(call.name()) && !isModule(call))
        || (orNothing && SEEKS.matcher(call.name()).matches())
        || (steps > 0 && passed(call).stream().allMatch(it -> isFound(it, orNothing, steps - 1)));
  }

  /** Whether a call gives one of what is stored, or nothing. */
  boolean finds(Instruction.Call call) {
    return FINDS.matcher(call.name()).matches();
  }

  /** The look-up by a call that does not come back where there is none. */
  @Nullable LookUp demanded(Instruction.Call call) {
    if (OF_FOUND.contains(call.name())) {
      return settled(call.receiver()) instanceof Instruction.Call found ? of(found) : null;
    }
    return OR_ELSE.matcher(call.name()).matches() || isOfManager(call)
        ? new LookUp(call, asked(call), true)
        : null;
  }

  /** The look-up that {@code at}, a function or what is handed one, is called with the find of. */
  @Nullable LookUp before(Instruction at) {
    Map<Instruction, LookUp> known = before;
    if (known == null) {
      known = new IdentityHashMap<>();
      for (Block block : frame.function().blocks()) {
        for (Instruction instruction : block.instructions()) {
          if (instruction instanceof Instruction.Call call
              && WITH_FOUND.contains(call.name())
              && found(call) instanceof LookUp lookUp) {
            known.put(call, lookUp);
            for (Argument handed : call.arguments()) {
              if (frame.definitions().of(handed.value()) instanceof Instruction.Closure made) {
                known.put(made, lookUp);
              }
            }
          }
        }
      }
      before = known;
    }
    return known.get(at);
  }

  /** The look-up at the beginning of a chain of calls. */
  private @Nullable LookUp found(Instruction.Call call) {
    Instruction before = settled(call.receiver());
    for (int i = 0; i < MOST_STEPS && before instanceof Instruction.Call found; i++) {
      if (finds(found) || (BEGINS.contains(found.name()) && !found.arguments().isEmpty())) {
        return new LookUp(found, passed(found), true);
      }
      before = settled(found.receiver());
    }
    return null;
  }

  /** What a variable was set to that is set once, but for having been nothing. */
  Instruction settled(Instruction instruction) {
    Instruction last = instruction;
    for (int i = 0; i < MOST_STEPS; i++) {
      Instruction before = last;
      last = step(last);
      if (last == before) {
        break;
      }
    }
    return last;
  }

  private @Nullable Instruction settled(int temporary) {
    Instruction by = frame.definitions().of(temporary);
    return by == null ? null : settled(by);
  }

  private Instruction step(Instruction last) {
    Instruction by =
        switch (last) {
          case Instruction.Read read -> written(frame.definitions().written(read.variable()));
          case Instruction.Operate operate when operate.operator().equals("await") ->
              frame.definitions().of(operate.operands().getFirst());
          case Instruction.Select select when select.origin() == null ->
              frame.definitions().of(select.object());
          case Instruction.Call call when SAME.contains(call.name()) ->
              frame.definitions().of(involved(call).isEmpty() ? -1 : involved(call).getLast());
          default -> null;
        };
    return by == null ? last : by;
  }

  private @Nullable Instruction written(List<Integer> values) {
    List<Instruction> something = new ArrayList<>();
    for (int value : values) {
      Instruction by = frame.definitions().of(value);
      if (by == null) {
        return null;
      }
      if (!(by instanceof Instruction.Literal(_, Constant.Null _, _))) {
        something.add(by);
      }
    }
    return something.size() == 1 ? something.getFirst() : null;
  }

  /** Of a library {@code get} is a request. */
  private boolean isModule(Instruction.Call call) {
    return frame.definitions().of(call.receiver()) instanceof Instruction.Read read
        && read.variable().isModule();
  }

  /** Django's managers raise an error where {@code get} finds none. */
  private boolean isOfManager(Instruction.Call call) {
    return call.name().equals("get")
        && frame.definitions().of(call.receiver()) instanceof Instruction.Select manager
        && manager.offset().equals(Offset.field("objects"));
  }

  /** The object of a call, and what it is passed. */
  static List<Integer> involved(Instruction.Call call) {
    List<Integer> involved = new ArrayList<>();
    if (call.receiver() != Instruction.NONE) {
      involved.add(call.receiver());
    }
    involved.addAll(passed(call));
    return involved;
  }

  private static List<Integer> passed(Instruction.Call call) {
    return call.arguments().stream().map(Argument::value).toList();
  }

  /** What a query is put together from, also by the calls before this one. */
  private List<Integer> asked(Instruction.Call call) {
    List<Integer> asked = new ArrayList<>();
    involved(call).forEach(part -> collect(part, MOST_STEPS, asked));
    return asked;
  }

  private void collect(int part, int steps, List<Integer> asked) {
    asked.add(part);
    if (steps > 0) {
      switch (frame.definitions().of(part)) {
        case Instruction.Call call ->
            involved(call).forEach(inner -> collect(inner, steps - 1, asked));
        case Instruction.Operate operate ->
            operate.operands().forEach(inner -> collect(inner, steps - 1, asked));
        case null, default -> {}
      }
    }
  }
}
