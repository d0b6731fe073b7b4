package dev.countersign.flow.numbers;

import com.google.auto.service.AutoService;
import dev.countersign.rules.Capture;
import dev.countersign.rules.Inspection;
import dev.countersign.rules.Inspector;
import dev.countersign.rules.Match;
import dev.countersign.rules.Parameters;
import dev.countersign.rules.Prefilter;
import dev.countersign.rules.Rule;
import dev.countersign.rules.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Conversions to a type that does not hold all that the checks before them let through. */
@AutoService(Inspector.class)
public final class NarrowingInspector implements Inspector {
  @Override
  public String name() {
    return "narrowing";
  }

  @Override
  public Inspection inspection(Parameters with) {
    with.only();
    return new Narrowing();
  }

  private record Narrowing() implements Inspection {
    @Override
    public Prefilter prefilter() {
      return Prefilter.ANY;
    }

    @Override
    public List<Match> inspect(Rule rule, Target target) {
      return target
          .code()
          .map(code -> Walk.of(target, code.tree().program()))
          .map(walk -> walk.conversions().stream())
          .orElseGet(Stream::empty)
          .filter(Narrowing::loses)
          .map(conversion -> match(rule, target, conversion))
          .toList();
    }

    private static boolean loses(Walk.Conversion conversion) {
      Quantity number = conversion.number();
      return number.known()
          && !number.vague()
          && Arithmetic.isBounded(number.range())
          && Interval.ofType(conversion.type())
              .filter(type -> !number.range().isWithin(type))
              .isPresent();
    }

    private static Match match(Rule rule, Target target, Walk.Conversion conversion) {
      Interval range = conversion.number().range();
      int start = conversion.call().start();
      int end = conversion.call().end();
      String value = target.text(conversion.value().start(), conversion.value().end());
      return Match.of(
          rule,
          start,
          end,
          Map.of(
              "$VALUE", text(value, start, end),
              "$TYPE", text(conversion.type(), start, end),
              "$LOW", text(range.low().toString(), start, end),
              "$HIGH", text(range.high().toString(), start, end)));
    }

    private static Capture text(String text, int start, int end) {
      return new Capture(text, start, end, Optional.empty());
    }
  }
}
