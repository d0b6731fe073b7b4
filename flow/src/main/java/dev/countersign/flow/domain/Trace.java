package dev.countersign.flow.domain;

import dev.countersign.flow.ir.Site;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way of a taint so far. Ways are put together without being copied. */
public sealed interface Trace {
  /** Steps beyond this are not kept. */
  int MAX_LENGTH = 24;

  /** Nobody would follow a way that is longer still. */
  int LONG = 18;

  /** One step. */
  record Step(Site site, Note note) implements Trace {
    @Override
    public int length() {
      return note.isRemark() ? 0 : 1;
    }

    @Override
    public long doubted() {
      return note.kind() == Note.Kind.TESTED ? note.rules() : 0;
    }

    @Override
    public boolean equals(@Nullable Object object) {
      return object == this
          || (object instanceof Step other && site.equals(other.site) && note.equals(other.note));
    }

    @Override
    public int hashCode() {
      return 31 * site.hashCode() + note.hashCode();
    }

    /** Whether {@code next} is the same thing once more, such as one more piece of a text. */
    boolean goesOnWith(Step next) {
      return next.equals(this)
          || (note.kind() == Note.Kind.IN_TEXT && next.note.equals(note) && next.site.covers(site));
    }

    /** What happens here, in words. */
    public String words() {
      return note.words(site);
    }
  }

  /** A way and its continuation. */
  record Joined(Trace first, Trace rest, int length, long doubted) implements Trace {}

  /** How many steps there are but remarks; those that repeat the one before count too. */
  int length();

  /** The rules for which it goes through a test that nobody judges. */
  long doubted();

  /** This way and then that of {@code next}, while it is short enough. */
  default Trace then(Trace next) {
    return (next instanceof Step step && last().goesOnWith(step)) || length() >= MAX_LENGTH
        ? this
        : new Joined(this, next, length() + next.length(), doubted() | next.doubted());
  }

  /** The step that was taken last. */
  default Step last() {
    Trace end = this;
    while (end instanceof Joined joined) {
      end = joined.rest;
    }
    return (Step) end;
  }

  /** The steps, first step first, without repetitions and surplus. */
  default List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    List<Trace> open = new ArrayList<>(List.of(this));
    int length = 0;
    while (!open.isEmpty() && length < MAX_LENGTH) {
      switch (open.removeLast()) {
        case Joined joined -> {
          open.add(joined.rest);
          open.add(joined.first);
        }
        case Step step -> {
          if (steps.isEmpty() || !steps.getLast().goesOnWith(step)) {
            steps.add(step);
            length += step.length();
          }
        }
      }
    }
    return steps;
  }

  /** The steps without the rounds that lead back to where the way was before. */
  default List<Step> straight() {
    List<Step> straight = new ArrayList<>();
    for (Step step : steps()) {
      int before = straight.indexOf(step);
      if (before >= 0) {
        straight.subList(before, step.note().isRemark() ? before + 1 : straight.size()).clear();
      }
      straight.add(step);
    }
    return straight;
  }

  /** Whether nobody would follow a way that is longer still. */
  default boolean isLong() {
    return length() >= LONG;
  }
}
