package dev.countersign.secrets;

import com.google.auto.service.AutoService;
import dev.countersign.rules.Inspection;
import dev.countersign.rules.Inspector;
import dev.countersign.rules.Parameters;

/**
 * Keys of a form that their provider made known. A rule lists them under {@code formats}: {@code
 * kind}, what it is called; {@code starts}, {@code holds} or {@code named}, words that tell where
 * to look; {@code form}, a regular expression for all of it; {@code check}, one of {@link Checks};
 * {@code source}, where the form is described.
 */
@AutoService(Inspector.class)
public final class FormatInspector implements Inspector {
  @Override
  public String name() {
    return "secret-format";
  }

  @Override
  public Inspection inspection(Parameters with) {
    return new FormatInspection(Format.all(with));
  }
}
