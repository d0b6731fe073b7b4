package dev.countersign.flow.numbers;

import com.google.auto.service.AutoService;
import dev.countersign.rules.Inspection;
import dev.countersign.rules.Inspector;
import dev.countersign.rules.Parameters;
import dev.countersign.rules.Target;
import java.util.Map;

/**
 * Conversions to a type that does not hold all that the checks before them let through; with {@code
 * unchecked: true} those of numbers of which nothing but the type is known.
 */
@AutoService(Inspector.class)
public final class NarrowingInspector implements Inspector {
  @Override
  public String name() {
    return "narrowing";
  }

  @Override
  public Inspection inspection(Parameters with) {
    with.only("unchecked");
    boolean checked = !with.text("unchecked").orElse("false").equals("true");
    return new NumberInspection<>(
        Walk::conversions, conversion -> loses(conversion, checked), NarrowingInspector::found);
  }

  private static boolean loses(Walk.Conversion conversion, boolean checked) {
    Quantity number = conversion.number();
    return number.known() == checked
        && (checked || Arithmetic.isPlace(conversion.value()))
        && !number.vague()
        && Arithmetic.isBounded(number.range())
        && Interval.ofType(conversion.type())
            .filter(type -> !number.range().isWithin(type))
            .isPresent();
  }

  private static NumberInspection.Found found(Target target, Walk.Conversion conversion) {
    Interval range = conversion.number().range();
    return new NumberInspection.Found(
        conversion.call().start(),
        conversion.call().end(),
        Map.of(
            "$VALUE", target.text(conversion.value().start(), conversion.value().end()),
            "$TYPE", conversion.type(),
            "$LOW", range.low().toString(),
            "$HIGH", range.high().toString()));
  }
}
