package dev.countersign.flow.domain;

import dev.countersign.flow.ir.Offset;
import dev.countersign.rules.names.Constant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Python's {@code "..." % values}. */
final class PercentFormat {
  private static final Pattern PLACE =
      Pattern.compile("%(?:\\((\\w+)\\))?[-+ #0]*[\\d.]*([a-zA-Z%])");

  private PercentFormat() {}

  /**
   * The texts and values in the order in which they stand in the result; {@code operands} where
   * that is not known.
   */
  static List<Value> parts(String operator, List<Value> operands) {
    if (!operator.equals("%")
        || operands.size() != 2
        || !(operands.getFirst().constant() instanceof Constant.Text(String format))) {
      return operands;
    }
    Value given = operands.getLast();
    List<Value> parts = new ArrayList<>();
    Matcher place = PLACE.matcher(format);
    int from = 0;
    int filled = 0;
    while (place.find()) {
      parts.add(text(format.substring(from, place.start())));
      from = place.end();
      if (place.group(2).equals("%")) {
        parts.add(text("%"));
      } else if (place.group(1) != null) {
        parts.add(given.read(Offset.field(place.group(1))));
        filled = -1;
      } else {
        parts.add(given.size() < 0 ? given : given.read(Offset.slot(filled)));
        filled++;
      }
    }
    parts.add(text(format.substring(from)));
    boolean all = given.size() < 0 ? filled == 1 : filled == given.size();
    return all || filled < 0 ? parts : operands;
  }

  private static Value text(String text) {
    return Value.of(new Constant.Text(text));
  }
}
