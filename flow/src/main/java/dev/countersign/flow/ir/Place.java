package dev.countersign.flow.ir;

import java.util.ArrayList;
import java.util.List;

/** An assignable place: a variable and the steps into it. */
public record Place(Variable variable, List<Offset> path) {
  /** The longest path that is told apart; beyond it places merge. */
  public static final int MAX_DEPTH = 8;

  /** The whole of {@code variable}. */
  public static Place of(Variable variable) {
    return new Place(variable, List.of());
  }

  /** One step further in. */
  public Place then(Offset offset) {
    List<Offset> longer = new ArrayList<>(path);
    longer.add(offset);
    return new Place(variable, List.copyOf(longer));
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(variable.name());
    path.forEach(text::append);
    return text.toString();
  }
}
