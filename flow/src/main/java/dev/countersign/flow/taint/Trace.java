package dev.countersign.flow.taint;

import dev.countersign.flow.ir.Site;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way of a taint so far, last step first.
 *
 * @param previous the steps before, or null
 * @param length how many steps there are
 */
record Trace(@Nullable Trace previous, Site site, String note, int length) {
  /** Steps beyond this are not kept. */
  private static final int LONG = 18;

  static final int MAX_LENGTH = 24;

  static Trace start(Site site, String note) {
    return new Trace(null, site, note, 1);
  }

  /** This way and one step more; repeated and surplus steps are left out. */
  Trace then(Site next, String nextNote) {
    boolean repeated = site.equals(next) && note.equals(nextNote);
    return repeated || length >= MAX_LENGTH ? this : new Trace(this, next, nextNote, length + 1);
  }

  /** This way and then that of {@code other}. */
  Trace then(@Nullable Trace other) {
    Trace joined = this;
    if (other != null) {
      for (Trace step : other.steps()) {
        joined = joined.then(step.site, step.note);
      }
    }
    return joined;
  }

  /** The steps, first step first. */
  List<Trace> steps() {
    List<Trace> steps = new ArrayList<>();
    for (Trace step = this; step != null; step = step.previous) {
      steps.add(step);
    }
    Collections.reverse(steps);
    return steps;
  }

  /** Whether nobody would follow a way that is longer still. */
  boolean isLong() {
    return length >= LONG;
  }
}
