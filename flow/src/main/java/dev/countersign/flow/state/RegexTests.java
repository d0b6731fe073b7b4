package dev.countersign.flow.state;

import dev.countersign.flow.ir.Block;
import dev.countersign.flow.ir.Definitions;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.RegexShape;
import dev.countersign.flow.ir.RegexShape.Extent;
import dev.countersign.flow.ir.Site;
import dev.countersign.flow.ir.Variable;
import dev.countersign.flow.match.SanitizerPoint;
import dev.countersign.rules.names.Constant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tests of texts by regular expressions that are known: one that is looked for anywhere in a text,
 * or that lets anything stand in it, says nothing of the text.
 */
final class RegexTests {
  private static final Set<String> ASKS =
      Set.of(
          "test",
          "match",
          "search",
          "fullmatch",
          "matches",
          "find",
          "lookingAt",
          "MatchString",
          "Match",
          "exec");

  /** What they give is what was found. */
  private static final Set<String> FINDS =
      Set.of("exec", "match", "matchAll", "search", "fullmatch", "findall", "FindString");

  private final Frame frame;
  private @Nullable List<Instruction.Call> calls;

  RegexTests(Frame frame) {
    this.frame = frame;
  }

  /** Whether {@code point} is within a test that says nothing of what it looks at. */
  boolean saysNothing(SanitizerPoint point) {
    return calls().stream()
        .filter(call -> call.origin() instanceof Site site && covers(site, point))
        .min(Comparator.comparingInt(RegexTests::extent))
        .flatMap(this::regex)
        .filter(test -> !test.shape.judgesWhole(test.extent))
        .isPresent();
  }

  /** Whether {@code call} looks for an expression of which it is not known what it finds. */
  boolean mayFindAnything(Instruction.Call call) {
    return FINDS.contains(call.name())
        && regex(call).filter(test -> test.shape.findsListed()).isEmpty();
  }

  private static boolean covers(Site site, SanitizerPoint point) {
    return site.start() <= point.start() && point.end() <= site.end();
  }

  private static int extent(Instruction.Call call) {
    return call.origin() == null ? 0 : call.origin().end() - call.origin().start();
  }

  private List<Instruction.Call> calls() {
    List<Instruction.Call> known = calls;
    if (known == null) {
      known = new ArrayList<>();
      for (Block block : frame.function().blocks()) {
        for (Instruction instruction : block.instructions()) {
          if (instruction instanceof Instruction.Call call && ASKS.contains(call.name())) {
            known.add(call);
          }
        }
      }
      calls = known;
    }
    return known;
  }

  private record Test(RegexShape shape, Extent extent) {}

  private Optional<Test> regex(Instruction.Call call) {
    Constant.Regex regex = expression(call);
    return Optional.ofNullable(regex)
        .map(known -> new Test(new RegexShape(known), extent(call.name())));
  }

  private Extent extent(String name) {
    boolean python = frame.dialect().selfIsParameter();
    return switch (name) {
      case "matches", "fullmatch" -> Extent.ALL;
      case "lookingAt" -> Extent.START;
      case "match" -> python ? Extent.START : Extent.SOME;
      default -> Extent.SOME;
    };
  }

  /** What is looked for: it is asked, or handed in, as what it is or as a text. */
  private Constant.@Nullable Regex expression(Instruction.Call call) {
    Constant first =
        call.arguments().isEmpty() ? null : constant(call.arguments().getFirst().value());
    Constant asked = constant(call.receiver());
    if (asked == null
        && frame.definitions().of(call.receiver()) instanceof Instruction.Call matcher
        && matcher.name().equals("matcher")) {
      asked = constant(matcher.receiver());
    }
    if (asked instanceof Constant.Regex regex) {
      return regex;
    }
    return switch (first) {
      case Constant.Regex regex -> regex;
      case Constant.Text text -> RegexShape.of(text.value(), rest(call));
      case null, default -> null;
    };
  }

  private @Nullable Constant constant(int temporary) {
    Constant known = frame.value(temporary).constant();
    if (known != null) {
      return known;
    }
    return frame.definitions().of(temporary) instanceof Instruction.Read read
        ? around(read.variable())
        : made(frame.definitions().of(temporary), frame.definitions());
  }

  /** What a variable of the surroundings is set to once. */
  private @Nullable Constant around(Variable variable) {
    FunctionIr owner = variable.owner();
    if (owner == null || owner == frame.function()) {
      return null;
    }
    Definitions there = owner.definitions();
    return made(there.of(there.once(variable)), there);
  }

  private static @Nullable Constant made(@Nullable Instruction by, Definitions there) {
    return switch (by) {
      case Instruction.Literal literal -> literal.value();
      case Instruction.Call call
          when RegexShape.compiles(call.name()) && !call.arguments().isEmpty() ->
          switch (made(there.of(call.arguments().getFirst().value()), there)) {
            case Constant.Text text ->
                RegexShape.of(
                    text.value(),
                    there.written(call.arguments().subList(1, call.arguments().size())));
            case Constant.Regex regex -> regex;
            case null, default -> null;
          };
      case null, default -> null;
    };
  }

  private String rest(Instruction.Call call) {
    return frame.definitions().written(call.arguments().subList(1, call.arguments().size()));
  }
}
