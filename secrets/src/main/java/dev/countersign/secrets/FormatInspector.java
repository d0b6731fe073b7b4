package dev.countersign.secrets;

import com.google.auto.service.AutoService;
import dev.countersign.rules.Inspection;
import dev.countersign.rules.Inspector;
import dev.countersign.rules.Parameters;
import java.util.List;

/** Keys of a fixed form, such as those that a provider hands out. */
@AutoService(Inspector.class)
public final class FormatInspector implements Inspector {
  @Override
  public String name() {
    return "secret-format";
  }

  @Override
  public Inspection inspection(Parameters with) {
    with.only("keywords", "regex");
    List<String> keywords = with.texts("keywords");
    if (keywords.isEmpty()) {
      throw new IllegalArgumentException("'keywords' is missing");
    }
    return new FormatInspection(keywords, with.required("regex"));
  }
}
