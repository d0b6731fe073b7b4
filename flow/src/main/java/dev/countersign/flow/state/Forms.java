package dev.countersign.flow.state;

import dev.countersign.flow.ir.Definitions;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Offset;
import dev.countersign.flow.ir.Place;
import dev.countersign.flow.ir.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Other forms of the same thing: a path without its detours, a text in small letters. What a check
 * finds out about one of them holds of the thing itself.
 */
final class Forms {
  /** Asked of the thing, with nothing else said. */
  private static final Set<String> OF_ITSELF =
      Set.of(
          "normalize",
          "stream",
          "toAbsolutePath",
          "toRealPath",
          "getCanonicalPath",
          "getCanonicalFile",
          "getAbsolutePath",
          "getAbsoluteFile",
          "toPath",
          "toFile",
          "toString",
          "resolve",
          "absolute",
          "as_posix",
          "strip",
          "trim",
          "lower",
          "upper",
          "toLowerCase",
          "toUpperCase");

  /** Made of the thing, and of nothing else. */
  private static final Set<String> OF_ONE =
      Set.of(
          "Clean",
          "Abs",
          "EvalSymlinks",
          "ToSlash",
          "FromSlash",
          "ToLower",
          "ToUpper",
          "TrimSpace",
          "realpath",
          "abspath",
          "normpath",
          "normcase",
          "realpathSync",
          "resolve",
          "normalize",
          "str",
          "String",
          "string",
          "Path",
          "PurePath",
          "File");

  private final Definitions definitions;

  Forms(Definitions definitions) {
    this.definitions = definitions;
  }

  /** What {@code temporary} is another form of, or {@link Instruction#NONE}. */
  int original(int temporary) {
    return switch (definitions.of(temporary)) {
      case Instruction.Call call -> original(call);
      case Instruction.Select first when isFirstAnswer(first) -> original(first.object());
      case Instruction.Operate operate when operate.operator().equals("await") ->
          original(operate.operands().getFirst());
      case null, default -> Instruction.NONE;
    };
  }

  private static int original(Instruction.Call call) {
    boolean itself = call.arguments().isEmpty() && OF_ITSELF.contains(call.name());
    boolean one =
        call.arguments().size() == 1
            && !call.arguments().getFirst().spread()
            && OF_ONE.contains(call.name());
    return itself ? call.receiver() : one ? call.arguments().getFirst().value() : Instruction.NONE;
  }

  /** Go gives an error beside what was asked for. */
  private static boolean isFirstAnswer(Instruction.Select select) {
    return select.origin() == null && select.offset().equals(Offset.slot(0));
  }

  /** What {@code variable} is another form of, where it is set once; or nothing. */
  private int original(Variable variable) {
    return original(definitions.once(variable));
  }

  /** The places of the things that {@code temporary} is another form of. */
  List<Place> places(int temporary, Frame frame) {
    List<Place> places = new ArrayList<>();
    int form = temporary;
    for (int depth = 0; depth < Place.MAX_DEPTH; depth++) {
      int original = original(form);
      if (original == Instruction.NONE && definitions.of(form) instanceof Instruction.Read read) {
        original = original(read.variable());
      }
      Place place = frame.checkable(original);
      if (place != null && isSetOnce(place, frame)) {
        places.add(place);
      }
      form = original;
    }
    return places;
  }

  private boolean isSetOnce(Place place, Frame frame) {
    boolean given =
        frame.function().parameters().stream()
            .anyMatch(parameter -> parameter.variable().equals(place.variable()));
    return definitions.written(place.variable()).size() <= (given ? 0 : 1);
  }
}
