package dev.countersign.flow.state;

import dev.countersign.flow.ir.Argument;
import dev.countersign.flow.ir.Block;
import dev.countersign.flow.ir.Definitions;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Logic;
import dev.countersign.flow.ir.Offset;
import dev.countersign.flow.ir.Site;
import dev.countersign.flow.ir.Terminator;
import dev.countersign.flow.ir.Variable;
import dev.countersign.rules.names.Constant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tests of a function that look at a value in a way that no rule judges: by the names of
 * what they call, and by what they compare.
 */
final class TestFinder {
  /**
   * A test, and what it looks at.
   *
   * @param ways where it leads; empty for a call that goes on or throws
   * @param seeking the call that counts if what it gives is nothing of what it is given, or null
   * @param missing which of the ways it goes where nothing was found, which says nothing of what
   *     was sought; {@link #NONE} where it is no look-up
   */
  record Test(
      Block block,
      List<Block> ways,
      List<Integer> looked,
      Site site,
      Instruction.@Nullable Call seeking,
      int missing) {
    static final int NONE = -1;

    /** Whether {@code there} is reached where nothing was found, and only there. */
    boolean isMissing(ControlDependence dependence, Block there) {
      return missing != NONE && !dependence.gets(1 - missing, there);
    }
  }

  private static final Pattern TELLS =
      Pattern.compile(
          "_*(?:[iI]s|[aA]re|[hH]as|[cC]an|[mM]ay)(?:[A-Z_].*)?"
              + "|(?i:.*(?:valid|check(?!_call|_output)|verif|allow|permit|safe|legal|accept|match|contains|includes"
              + "|trusted|known|support|forbid|ban|block|reject|den(?:y|ied)|malicious|suspicious).*)"
              + "|test|some|every|any|all|none|starts_?[wW]ith|HasPrefix|[iI]ndexOf|[iI]ndex|search"
              + "|find|rfind|count|isalpha|isalnum|isascii");

  /** What is known to say nothing of what a text holds. */
  private static final Pattern SAYS_NOTHING =
      Pattern.compile(
          "(?i)(?:is|has)_?(?:not_?)?(?:empty|blank|null|none|nil|undefined|present|set|file|dir|directory|link"
              + "|array|string|str|object|text|length|done|open|closed|authenticated|admin|next|more)"
              + "|.*(?:password|credential|login|token|session|exist).*");

  private static final Pattern DEMANDS =
      Pattern.compile(
          "(?i:_*(?:valid|check(?!out|_call|_output)|verif|assert|ensure|require|guard|sanit).*)"
              + "|int|float|UUID|Decimal|fromString|parse(?:Int|Long|Double|Float|Short|Boolean)"
              + "|valueOf|strptime|fromisoformat|ip_address|ip_network");

  /** What stands for a whole text where it is compared. */
  private static final Pattern PART =
      Pattern.compile(
          "(?i)(?:get_?)?(?:parent_?(?:file|path)?|parents|dir|dirname|root|host|host_?name|netloc"
              + "|origin|authority|domain)");

  private static final Set<String> MEASURES = Set.of("len", "size", "length", "bool", "Boolean");

  private static final Set<String> EQUALITY = Set.of("equals", "equalsIgnoreCase", "EqualFold");

  private static final Set<String> BEGINS = Set.of("startsWith", "startswith", "HasPrefix");

  private static final Pattern ANY_HOST =
      Pattern.compile("(?i)https?(?::(?:/(?:/[^/?#\\\\]*)?)?)?|/");

  private static final Set<String> WITHIN = Set.of("in", "not in");
  private static final Set<String> ORDER = Set.of("<", ">", "<=", ">=");
  private static final Set<String> CHARACTERS =
      Set.of("charAt", "charCodeAt", "codePointAt", "ord");

  private final Frame frame;
  private final FunctionIr function;
  private final LookUps lookUps;
  private @Nullable Set<Variable> keyed;

  TestFinder(Frame frame, LookUps lookUps) {
    this.frame = frame;
    this.function = frame.function();
    this.lookUps = lookUps;
  }

  /** Its tests, and the calls that go on or throw. */
  List<Test> all() {
    List<Test> known = new ArrayList<>();
    for (Block block : function.blocks()) {
      if (block.terminator() instanceof Terminator.Branch branch) {
        List<Block> ways = List.of(branch.then(), branch.otherwise());
        for (Definitions.Part part : frame.definitions().parts(branch.condition())) {
          add(block, ways, settled(part.instruction()), part.same(), known);
        }
      }
      for (Instruction instruction : block.instructions()) {
        if (instruction instanceof Instruction.Call call) {
          if (function.isDropped(call.target()) && DEMANDS.matcher(call.name()).matches()) {
            add(block, List.of(), looked(call), call.origin(), known);
          } else if (lookUps.demanded(call) instanceof LookUps.LookUp lookUp) {
            add(block, List.of(), lookUp, Test.NONE, known);
          }
        } else if (instruction instanceof Instruction.Select select && demandsKey(select)) {
          add(block, List.of(), List.of(select.key()), select.origin(), known);
        }
      }
    }
    return known;
  }

  /** Whether it goes on only with one of the keys that are written there. */
  private boolean demandsKey(Instruction.Select select) {
    Instruction table = frame.definitions().of(select.object());
    if (select.key() == Instruction.NONE || table == null || !frame.dialect().demandsKeys()) {
      return false;
    }
    return switch (lookUps.settled(table)) {
      case Instruction.Build made ->
          made.form() == Instruction.Form.RECORD && !made.slots().isEmpty();
      case Instruction.Read read ->
          read.variable().owner() != function && frame.value(select.object()).parts().size() > 0;
      default -> false;
    };
  }

  /** The tests of a look-up at one place. */
  static List<Test> of(Block block, LookUps.LookUp lookUp) {
    List<Test> found = new ArrayList<>();
    add(block, List.of(), lookUp, Test.NONE, found);
    return found;
  }

  private Instruction settled(Instruction instruction) {
    Instruction last = lookUps.settled(instruction);
    return frame.definitions().of(measured(last)) instanceof Instruction.Call of && tells(of)
        ? of
        : last;
  }

  /** What the length or the truth of something is asked of. */
  private static int measured(Instruction instruction) {
    return switch (instruction) {
      case Instruction.Select select when select.offset().equals(Offset.field("length")) ->
          select.object();
      case Instruction.Call call when !MEASURES.contains(call.name()) -> Instruction.NONE;
      case Instruction.Call call when call.arguments().isEmpty() -> call.receiver();
      case Instruction.Call call when call.arguments().size() == 1 ->
          call.arguments().getFirst().value();
      default -> Instruction.NONE;
    };
  }

  private void add(Block block, List<Block> ways, Instruction test, boolean same, List<Test> into) {
    switch (test) {
      case Instruction.Call call when EQUALITY.contains(call.name()) ->
          add(block, ways, derived(looked(call)), call.origin(), into);
      case Instruction.Call call when tells(call) -> {
        if (!begins(call)) {
          add(block, ways, looked(call), call.origin(), into);
        }
      }
      case Instruction.Operate operate when WITHIN.contains(operate.operator()) -> {
        if (!asksForKey(operate)) {
          add(block, ways, operate.operands(), operate.origin(), into);
        }
      }
      case Instruction.Operate operate when isComparison(operate.operator()) -> {
        List<Integer> looked = new ArrayList<>();
        for (int operand : operate.operands()) {
          Instruction side = frame.definitions().of(operand);
          if (side != null
              && settled(side) instanceof Instruction.Call call
              && (tells(call) || lookUps.finds(call))) {
            looked.addAll(looked(call));
          } else if (side != null && isCharacter(side)) {
            looked.add(operand);
          }
        }
        LookUps.LookUp missing = lookUps.comparedWithNothing(operate);
        if (missing != null) {
          add(block, ways, missing, Logic.isEqual(operate.operator()) == same ? 0 : 1, into);
        }
        looked.addAll(derived(operate.operands()));
        if (Logic.isEqual(operate.operator()) || Logic.isUnequal(operate.operator())) {
          looked.addAll(sought(operate.operands()));
          looked.addAll(known(operate.operands()));
        }
        add(block, ways, looked, operate.origin(), into);
      }
      case Instruction.Call call when lookUps.of(call) instanceof LookUps.LookUp lookUp ->
          add(block, ways, lookUp, LookUps.tellsOfNone(call) == same ? 0 : 1, into);
      case Instruction.Select select when select.key() != Instruction.NONE ->
          add(block, ways, List.of(select.key()), select.origin(), into);
      default -> {}
    }
  }

  /** Whether it asks for a beginning after which every host and every folder may come. */
  private boolean begins(Instruction.Call call) {
    return BEGINS.contains(call.name())
        && !call.arguments().isEmpty()
        && saysNothing(call.arguments().getLast().value());
  }

  private boolean saysNothing(int beginning) {
    return switch (frame.definitions().of(beginning)) {
      case Instruction.Literal(_, Constant.Text(String text), _) ->
          ANY_HOST.matcher(text).matches();
      case Instruction.Build build ->
          build.slots().stream().allMatch(slot -> saysNothing(slot.value()));
      case null, default -> false;
    };
  }

  /** Whether a dictionary has a fixed key: it says nothing of what is kept there. */
  private boolean asksForKey(Instruction.Operate within) {
    return within.operands().size() == 2
        && isText(within.operands().getFirst())
        && frame.definitions().of(within.operands().getLast()) instanceof Instruction.Read read
        && keyed().contains(read.variable());
  }

  private boolean isText(int temporary) {
    return frame.definitions().of(temporary) instanceof Instruction.Literal literal
        && literal.value() instanceof Constant.Text;
  }

  /** The variables that a text is the key of something in. */
  private Set<Variable> keyed() {
    Set<Variable> known = keyed;
    if (known == null) {
      known = new HashSet<>();
      for (Block block : function.blocks()) {
        for (Instruction instruction : block.instructions()) {
          if (instruction instanceof Instruction.Select select
              && isText(select.key())
              && frame.definitions().of(select.object()) instanceof Instruction.Read read) {
            known.add(read.variable());
          }
        }
      }
      keyed = known;
    }
    return known;
  }

  /** Of what is compared, what a text was asked for, such as its folder or its host. */
  private List<Integer> derived(List<Integer> sides) {
    return sides.stream()
        .filter(
            side -> frame.definitions().of(side) instanceof Instruction by && isPartOf(settled(by)))
        .toList();
  }

  /** Of what is compared, what may be one of many that are gone through. */
  private List<Integer> sought(List<Integer> sides) {
    List<Integer> sought = new ArrayList<>(sides);
    sought.removeIf(side -> frame.definitions().of(side) instanceof Instruction by && isOne(by));
    return sought.size() < sides.size() ? sought : List.of();
  }

  /** Of what is compared, the variable that may be what the program keeps elsewhere. */
  private List<Integer> known(List<Integer> sides) {
    List<Integer> known = new ArrayList<>(sides);
    known.removeIf(side ->
        frame.definitions().of(side) instanceof Instruction.Read read
            && read.variable().owner() != function
            && !LookUps.isNothing(read));
    return known.size() == 1
            && sides.size() == 2
            && frame.definitions().of(known.getFirst()) instanceof Instruction.Read
        ? known
        : List.of();
  }

  private boolean isOne(Instruction side) {
    return switch (settled(side)) {
      case Instruction.Element _ -> true;
      case Instruction.Select select ->
          frame.definitions().of(select.object()) instanceof Instruction.Read whole
              && settled(whole) instanceof Instruction.Element;
      default -> false;
    };
  }

  private static boolean isPartOf(Instruction side) {
    return switch (side) {
      case Instruction.Call call -> PART.matcher(call.name()).matches();
      case Instruction.Select select ->
          select.offset().isField() && PART.matcher(select.offset().name()).matches();
      default -> false;
    };
  }

  private static void add(
      Block block, List<Block> ways, List<Integer> looked, @Nullable Site site, List<Test> into) {
    if (!looked.isEmpty() && site != null) {
      into.add(new Test(block, ways, looked, site, null, Test.NONE));
    }
  }

  private static void add(
      Block block, List<Block> ways, LookUps.LookUp lookUp, int missing, List<Test> into) {
    if (!lookUp.by().isEmpty() && lookUp.call().origin() instanceof Site site) {
      Instruction.Call seeking = lookUp.certain() ? null : lookUp.call();
      into.add(new Test(block, ways, lookUp.by(), site, seeking, missing));
    }
  }

  private static boolean isComparison(String operator) {
    return ORDER.contains(operator) || Logic.isEqual(operator) || Logic.isUnequal(operator);
  }

  private static boolean tells(Instruction.Call call) {
    return TELLS.matcher(call.name()).matches() && !SAYS_NOTHING.matcher(call.name()).matches();
  }

  private boolean isCharacter(Instruction side) {
    return switch (settled(side)) {
      case Instruction.Element _ -> true;
      case Instruction.Call call -> CHARACTERS.contains(call.name());
      default -> false;
    };
  }

  /** What a call is given, also in what functions find around them. */
  private List<Integer> looked(Instruction.Call call) {
    List<Integer> looked = new ArrayList<>(LookUps.involved(call));
    for (Argument given : call.arguments()) {
      if (frame.definitions().of(given.value()) instanceof Instruction.Closure closure) {
        looked.addAll(read(closure.function().captured()));
      }
    }
    return looked;
  }

  /** Where the function reads one of its variables. */
  private List<Integer> read(Set<Variable> variables) {
    List<Integer> read = new ArrayList<>();
    for (Block block : function.blocks()) {
      for (Instruction instruction : block.instructions()) {
        if (instruction instanceof Instruction.Read one
            && one.variable().owner() == function
            && variables.contains(one.variable())) {
          read.add(one.target());
        }
      }
    }
    return read;
  }
}
