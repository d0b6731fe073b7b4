package dev.countersign.flow.taint;

import dev.countersign.flow.ir.Argument;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.rules.names.Constant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before each argument of a call that puts a text together, by name alone: {@code
 * concat}, and formats whose places are filled in their order.
 *
 * @param before the {@link Outline} before each argument; empty where not known
 * @param outline of the result
 */
record TextCalls(List<String> before, String outline) {
  private static final Set<String> FORMATS = Set.of("format", "formatted", "Sprintf", "sprintf");
  private static final Pattern PLACE = Pattern.compile("%[-+ #0,(.\\d]*[a-zA-Z]|\\{}");

  /** Places that are named or numbered, and what stands for a percent sign or a brace. */
  private static final Pattern OTHERWISE = Pattern.compile("%\\d+\\$|%%|\\{[^}]|}}");

  private static final TextCalls NONE = new TextCalls(List.of(), "");

  /** What {@code call} puts together. */
  static TextCalls of(Instruction.Call call, Frame frame) {
    boolean known = call.arguments().stream().noneMatch(Argument::spread);
    if (known && call.name().equals("concat")) {
      return concatenated(call, frame);
    }
    return known && FORMATS.contains(call.name()) ? formatted(call, frame) : NONE;
  }

  private static TextCalls concatenated(Instruction.Call call, Frame frame) {
    Outline outline = new Outline();
    outline.add(frame.value(call.receiver()));
    List<String> before = new ArrayList<>();
    for (Argument argument : call.arguments()) {
      before.add(outline.toString());
      outline.add(frame.value(argument.value()));
    }
    return new TextCalls(before, outline.toString());
  }

  private static TextCalls formatted(Instruction.Call call, Frame frame) {
    List<String> before = new ArrayList<>();
    int format = call.receiver();
    if (!(frame.value(format).constant() instanceof Constant.Text) && !call.arguments().isEmpty()) {
      format = call.arguments().getFirst().value();
      before.add("");
    }
    if (!(frame.value(format).constant() instanceof Constant.Text(String text))
        || OTHERWISE.matcher(text).find()) {
      return NONE;
    }
    Outline outline = new Outline();
    Matcher place = PLACE.matcher(text);
    int from = 0;
    while (place.find() && before.size() < call.arguments().size()) {
      outline.add(text.substring(from, place.start()));
      Value argument = frame.value(call.arguments().get(before.size()).value());
      before.add(outline.toString());
      outline.add(argument);
      from = place.end();
    }
    outline.add(text.substring(from));
    return new TextCalls(before, outline.toString());
  }

  /** What stands before one argument. */
  String before(int argument) {
    return argument < before.size() ? before.get(argument) : "";
  }
}
