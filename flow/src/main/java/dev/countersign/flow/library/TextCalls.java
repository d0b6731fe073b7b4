package dev.countersign.flow.library;

import dev.countersign.flow.domain.Operators;
import dev.countersign.flow.domain.Outline;
import dev.countersign.flow.domain.Taints;
import dev.countersign.flow.domain.Value;
import dev.countersign.flow.ir.Argument;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Offset;
import dev.countersign.flow.state.Frame;
import dev.countersign.rules.names.Constant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a call that puts a text together makes of what it is given, by name alone: {@code concat},
 * {@code join}, and formats whose places are filled in their order.
 */
final class TextCalls {
  private static final Set<String> FORMATS = Set.of("format", "formatted", "Sprintf", "sprintf");
  private static final Pattern PLACE = Pattern.compile("%[-+ #0,(.\\d]*[a-zA-Z]|\\{}");

  /** Places that are named or numbered, and what stands for a percent sign or a brace. */
  private static final Pattern OTHERWISE = Pattern.compile("%\\d+\\$|%%|\\{[^}]|}}");

  private final Instruction.Call call;
  private final Operators operators;
  private final Outline outline = new Outline();
  private Value receiver;
  private final List<Value> arguments = new ArrayList<>();
  private boolean known;

  /**
   * @param shown what a text shows of a value
   */
  TextCalls(Instruction.Call call, Frame frame, Operators operators, UnaryOperator<Value> shown) {
    this.call = call;
    this.operators = operators;
    this.receiver = frame.value(call.receiver());
    boolean formats = FORMATS.contains(call.name());
    boolean joined = call.name().equals("join");
    for (Argument argument : call.arguments()) {
      Value value = joined ? frame.met(argument.value()) : frame.value(argument.value());
      arguments.add(formats ? shown.apply(value) : value);
    }
    if (call.arguments().stream().noneMatch(Argument::spread)) {
      switch (call.name()) {
        case "concat" -> concatenate();
        case "join", "Join" -> join();
        default -> {
          if (formats) {
            format();
          }
        }
      }
    }
  }

  /** What the receiver brings into the result. */
  Value receiver() {
    return receiver;
  }

  /** What an argument brings into the result. */
  Value argument(int index) {
    return arguments.get(index);
  }

  /** Of the result; empty where not known. */
  String outline() {
    return known ? outline.toString() : "";
  }

  private void concatenate() {
    known = true;
    outline.add(receiver);
    arguments.replaceAll(this::added);
  }

  /** What {@code part} brings in after what is there. */
  private Value added(Value part) {
    Value brought = operators.behind(outline.toString(), part, call.origin());
    outline.add(part);
    return brought;
  }

  /**
   * {@code list.join(s)}, {@code s.join(list)}, {@code strings.Join(list, s)} and {@code
   * String.join(s, list)} or {@code String.join(s, one, other)}.
   */
  private void join() {
    int last = arguments.size() - 1;
    if (last == 0 && text(receiver) != null) {
      arguments.set(0, joined(arguments.getFirst(), text(receiver)));
    } else if (last <= 0 && receiver.size() >= 0) {
      receiver = joined(receiver, last < 0 ? "," : text(arguments.getFirst()));
    } else if (last == 1 && arguments.getFirst().size() >= 0) {
      arguments.set(0, joined(arguments.getFirst(), text(arguments.getLast())));
    } else if (last == 1 && arguments.getLast().size() >= 0) {
      arguments.set(1, joined(arguments.getLast(), text(arguments.getFirst())));
    } else if (last > 1 && text(arguments.getFirst()) instanceof String between) {
      known = true;
      for (int i = 1; i <= last; i++) {
        outline.add(i == 1 ? "" : between);
        arguments.set(i, added(arguments.get(i)));
      }
    }
  }

  private Value joined(Value list, @Nullable String between) {
    if (list.size() < 0 || between == null) {
      return list;
    }
    known = true;
    Taints all = list.taints();
    for (int i = 0; i < list.size(); i++) {
      outline.add(i == 0 ? "" : between);
      all = all.and(added(list.read(Offset.slot(i))).gather());
    }
    return Value.tainted(all);
  }

  private void format() {
    int filled = 0;
    String format = text(receiver);
    if (format == null && !arguments.isEmpty()) {
      format = text(arguments.getFirst());
      filled = 1;
    }
    if (format == null || OTHERWISE.matcher(format).find()) {
      return;
    }
    known = true;
    Matcher place = PLACE.matcher(format);
    int from = 0;
    while (place.find() && filled < arguments.size()) {
      outline.add(format.substring(from, place.start()));
      arguments.set(filled, added(arguments.get(filled)));
      filled++;
      from = place.end();
    }
    outline.add(format.substring(from));
  }

  private static @Nullable String text(Value value) {
    return value.constant() instanceof Constant.Text(String text) ? text : null;
  }
}
