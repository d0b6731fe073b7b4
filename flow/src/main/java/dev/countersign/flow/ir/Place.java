package dev.countersign.flow.ir;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An assignable place: a variable and the steps into it. */
public record Place(Variable variable, List<Offset> path) {
  /** The longest path that is told apart; beyond it places merge. */
  public static final int MAX_DEPTH = 8;

  /** Written out, since places are compared all the time. */
  @Override
  public boolean equals(@Nullable Object object) {
    return object == this
        || (object instanceof Place other
            && variable == other.variable
            && Offset.same(path, other.path));
  }

  @Override
  public int hashCode() {
    return 31 * variable.hashCode() + path.hashCode();
  }

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
