package dev.countersign.flow;

import dev.countersign.flow.ir.SourceFile;
import dev.countersign.flow.ir.UnitIr;
import dev.countersign.flow.match.RulePoints;
import dev.countersign.flow.match.TaintRule;
import dev.countersign.rules.Rule;
import dev.countersign.rules.Target;
import dev.countersign.rules.match.Budget;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** What a program keeps of one file: its three-address form, and where rules match in it. */
public final class TaintFile {
  private final SourceFile file;
  private final Map<String, RulePoints> points = new LinkedHashMap<>();
  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private final boolean test;
  private @Nullable FlowUnit unit;
  private @Nullable UnitIr ir;

  private TaintFile(FlowUnit unit, boolean test) {
    this.file = unit.file();
    this.unit = unit;
    this.test = test;
  }

  /** Of a parsed file, in which no rule has been looked for yet. */
  public static TaintFile of(FlowUnit unit) {
    return new TaintFile(unit, false);
  }

  /** Of a parsed file that nobody calls and that only tells what else is called. */
  public static TaintFile ofTest(FlowUnit unit) {
    return new TaintFile(unit, true);
  }

  boolean isTest() {
    return test;
  }

  /**
   * Finds where a rule matches.
   *
   * @param parts numbers of {@link TaintRule#parts} that may match
   * @throws dev.countersign.rules.match.BudgetException when it costs too much
   */
  public Reach look(TaintRule rule, IntPredicate parts, Budget budget) {
    RulePoints found = rule.points(target(), parts, budget);
    if (!found.isEmpty()) {
      points.put(rule.rule().id(), found);
      rules.put(rule.rule().id(), rule.rule());
    }
    boolean begins = !found.sources().isEmpty() || TaintProgram.asks(rule.rule());
    return new Reach(found.parts(), begins, !found.sinks().isEmpty());
  }

  /**
   * Lowers the file, and lets go of its tree if no rule needs it any more.
   *
   * @throws dev.countersign.rules.match.BudgetException when the file nests too deep
   */
  public void close() {
    ir = unit().ir();
    target().forget();
    if (points.values().stream()
        .allMatch(found -> found.sources().isEmpty() && found.sinks().isEmpty())) {
      unit = null;
    }
  }

  /** Whether a finding may begin or end here. */
  public boolean mayHaveFindings() {
    return unit != null;
  }

  SourceFile file() {
    return file;
  }

  UnitIr ir() {
    UnitIr known = ir;
    return known == null ? unit().ir() : known;
  }

  Target target() {
    return unit().target();
  }

  private FlowUnit unit() {
    FlowUnit known = unit;
    if (known == null) {
      throw new IllegalStateException("nothing was found in " + file);
    }
    return known;
  }

  /** Where rules match, by their ids: a rule as a key costs a walk over all of it. */
  Map<String, RulePoints> points() {
    return points;
  }

  /** The rules that match, by their ids. */
  Map<String, Rule> rules() {
    return rules;
  }
}
