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
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
    return new Bounds();
  }

  private record Bounds() implements Inspection {
    @Override
    public Prefilter prefilter() {
      return Prefilter.ANY;
    }

    @Override
    public List<Match> inspect(Rule rule, Target target) {
      return target
          .code()
          .map(code -> Walk.of(target, code.tree().program()))
          .map(walk -> walk.accesses().stream())
          .orElseGet(Stream::empty)
          .filter(Bounds::isBeyond)
          .map(access -> match(rule, target, access))
          .toList();
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

    private static Match match(Rule rule, Target target, Walk.Access access) {
      int start = access.index().start();
      int end = access.index().end();
      Interval at = access.number().range();
      String reached = (at.low().signum() < 0 ? at.low() : at.high()).toString();
      return Match.of(
          rule,
          start,
          end,
          Map.of(
              "$INDEX", text(target.text(access.at().start(), access.at().end()), start, end),
              "$REACHED", text(reached, start, end),
              "$LENGTH", text(access.length().range().high().toString(), start, end),
              "$ARRAY", text(nameOf(target, access), start, end)));
    }

    private static String nameOf(Target target, Walk.Access access) {
      return target.text(access.index().object().start(), access.index().object().end());
    }

    private static Capture text(String text, int start, int end) {
      return new Capture(text, start, end, Optional.empty());
    }
  }
}
