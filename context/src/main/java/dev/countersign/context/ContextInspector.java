package dev.countersign.context;

import com.google.auto.service.AutoService;
import dev.countersign.rules.Inspection;
import dev.countersign.rules.Inspector;
import dev.countersign.rules.Parameters;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What this module judges, for rules: {@code inspect: context}, {@code with: {judge: NAME}}. */
@AutoService(Inspector.class)
public final class ContextInspector implements Inspector {
  @Override
  public String name() {
    return "context";
  }

  @Override
  public Inspection inspection(Parameters with) {
    String name = with.only("judge").required("judge");
    return Arrays.stream(Judge.values())
        .filter(judge -> judge.key().equals(name))
        .findFirst()
        .map(ContextInspection::new)
        .orElseThrow(() ->
            new IllegalArgumentException("there is no judge '" + name + "'; known: " + names()));
  }

  private static String names() {
    return Arrays.stream(Judge.values()).map(Judge::key).collect(Collectors.joining(", "));
  }
}
