package dev.countersign.flow.numbers;

import com.google.auto.service.AutoService;
import dev.countersign.rules.Inspection;
import dev.countersign.rules.Inspector;
import dev.countersign.rules.Parameters;
import dev.countersign.rules.Target;
import java.math.BigInteger;
import java.util.Map;

/** Slices and arrays that are read or cut beyond the end that they were made with. */
@AutoService(Inspector.class)
public final class IndexInspector implements Inspector {
  @Override
  public String name() {
    return "index-bounds";
  }

  @Override
  public Inspection inspection(Parameters with) {
    with.only();
    return new NumberInspection<>(Walk::accesses, IndexInspector::isBeyond, IndexInspector::found);
  }

  private static boolean isBeyond(Walk.Access access) {
    Quantity at = access.number();
    Quantity length = access.length();
    if (!isSure(at) || !isSure(length)) {
      return false;
    }
    BigInteger last =
        access.isEnd() ? length.range().high() : length.range().high().subtract(BigInteger.ONE);
    boolean below = at.range().single().filter(one -> one.signum() < 0).isPresent();
    return below || at.range().high().compareTo(last) > 0;
  }

  /** Ends that are the limit of a type are no knowledge. */
  private static boolean isSure(Quantity number) {
    return number.known()
        && !number.vague()
        && number.range().high().bitLength() < Integer.SIZE
        && number.range().low().bitLength() < Integer.SIZE;
  }

  private static NumberInspection.Found found(Target target, Walk.Access access) {
    Interval at = access.number().range();
    BigInteger reached = at.low().signum() < 0 ? at.low() : at.high();
    return new NumberInspection.Found(
        access.index().start(),
        access.index().end(),
        Map.of(
            "$INDEX", target.text(access.at().start(), access.at().end()),
            "$REACHED", reached.toString(),
            "$LENGTH", access.length().range().high().toString(),
            "$ARRAY", nameOf(target, access)));
  }

  private static String nameOf(Target target, Walk.Access access) {
    return target.text(access.index().object().start(), access.index().object().end());
  }
}
