package dev.countersign.flow.origin;

import com.google.auto.service.AutoService;
import dev.countersign.flow.ir.SourceFile;
import dev.countersign.flow.lower.UnitLowering;
import dev.countersign.rules.CodeAnalyzer;
import dev.countersign.rules.Target;

/** Whether a piece of code may hold text that its file does not make itself. */
@AutoService(CodeAnalyzer.class)
public final class ForeignAnalyzer implements CodeAnalyzer {
  @Override
  public String name() {
    return "foreign";
  }

  @Override
  public boolean holds(Target target, int start, int end) {
    return target
        .code()
        .map(code ->
            target.remembered(
                Origins.class,
                () ->
                    new Origins(
                        UnitLowering.lower(new SourceFile(target.path(), target.source()), code))))
        .map(origins -> !origins.isOwn(start, end))
        .orElse(true);
  }
}
