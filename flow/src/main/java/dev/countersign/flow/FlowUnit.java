package dev.countersign.flow;

import dev.countersign.flow.ir.SourceFile;
import dev.countersign.flow.ir.UnitIr;
import dev.countersign.flow.lower.UnitLowering;
import dev.countersign.rules.Target;
import dev.countersign.rules.match.CodeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A file as taint rules see it; all rules share its three-address form, which is made when first
 * asked for. Not safe for several threads.
 */
public final class FlowUnit {
  private final Target target;
  private final SourceFile file;
  private @Nullable UnitIr ir;

  /** A parsed file. */
  public FlowUnit(Target target) {
    this.target = target;
    this.file = new SourceFile(target.path(), target.source());
  }

  /** The file. */
  public Target target() {
    return target;
  }

  /** The text of the file, as what is derived of it refers to it. */
  public SourceFile file() {
    return file;
  }

  /** The parsed file. */
  public CodeUnit code() {
    return target.code().orElseThrow();
  }

  /**
   * The three-address form.
   *
   * @throws dev.countersign.rules.match.BudgetException when the file nests too deep
   */
  public UnitIr ir() {
    UnitIr known = ir;
    if (known == null) {
      known = UnitLowering.lower(file, code());
      ir = known;
    }
    return known;
  }
}
