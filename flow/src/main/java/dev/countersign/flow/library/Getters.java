package dev.countersign.flow.library;

import dev.countersign.flow.domain.Value;
import dev.countersign.flow.ir.Argument;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Offset;
import dev.countersign.flow.ir.Place;
import dev.countersign.flow.state.Frame;
import dev.countersign.flow.state.State;
import dev.countersign.rules.names.Constant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Calls that give the same thing whenever they are made in the same words, such as what a request
 * holds under a name, or a field by its accessor: what was checked of one holds of the next. Each
 * has a place that stands for what it gives.
 */
public final class Getters {
  private static final Pattern NAMES =
      Pattern.compile(
          "[gG]et|get[A-Z_]\\w*|getlist|(?:Post)?Form(?:Value)?|PathValue|(?:Default)?Query(?:Param)?"
              + "|[pP]arams?|[hH]eader|[cC]ookies?|[qQ]uery|Locals|Values?");

  /** What these give is another thing each time. */
  private static final Pattern MOVE_ON =
      Pattern.compile("get_?(?:[nN]ext|[aA]nd|[lL]ine|[eE]ntry|[mM]essage|[tT]oken|[eE]vent).*");

  /** What something is called; an address or a command is asked of somebody else. */
  private static final Pattern KEY = Pattern.compile("[\\w.:$\\[\\]-]+");

  private static final Pattern FIELD = Pattern.compile("get[A-Z].*");

  private Getters() {}

  /** {@code result} of {@code call}, as far as the same call was checked before. */
  public static Value vouched(
      Instruction.Call call, Value result, Frame frame, AnalysisInputs analysis, State state) {
    Place place = place(call, frame, analysis);
    if (place == null) {
      return result;
    }
    frame.standIn(call.target(), place);
    return state.read(place.variable()).read(place.path()).vouch(result);
  }

  /** What stands for the result of {@code call}, or null where it may be another each time. */
  private static @Nullable Place place(
      Instruction.Call call, Frame frame, AnalysisInputs analysis) {
    Place holder = frame.checkable(call.receiver());
    if (holder == null || holder.path().size() >= Place.MAX_DEPTH) {
      return null;
    }
    if (call.arguments().isEmpty()) {
      Offset declared = analysis.declared().field(frame.value(call.receiver()), call.name());
      if (declared != null) {
        return holder.then(declared);
      }
    }
    if (!NAMES.matcher(call.name()).matches() || MOVE_ON.matcher(call.name()).matches()) {
      return null;
    }
    List<String> keys = new ArrayList<>();
    for (Argument argument : call.arguments()) {
      if (argument.spread()
          || !(frame.value(argument.value()).constant() instanceof Constant.Text(String key))
          || !KEY.matcher(key).matches()) {
        return null;
      }
      keys.add(key);
    }
    boolean integerIsText = analysis.program().dialect().integerKeyIsText();
    return holder.then(offset(call.name(), keys, integerIsText));
  }

  /** Where what changes a collection or a field changes it. */
  private static Offset offset(String name, List<String> keys, boolean integerIsText) {
    if (keys.isEmpty() && FIELD.matcher(name).matches()) {
      return Offset.property(name.substring(3));
    }
    return LibraryMethods.isLookup(name) && !keys.isEmpty()
        ? Offset.ofKey(new Constant.Text(keys.getFirst()), integerIsText)
        : Offset.field(name + keys);
  }
}
