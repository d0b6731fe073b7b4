package dev.countersign.flow.state;

import dev.countersign.flow.domain.Note;
import dev.countersign.flow.domain.Root;
import dev.countersign.flow.domain.Settings;
import dev.countersign.flow.domain.Taint;
import dev.countersign.flow.domain.Taints;
import dev.countersign.flow.domain.Trace;
import dev.countersign.flow.domain.Value;
import dev.countersign.flow.ir.Place;
import dev.countersign.flow.ir.Site;
import dev.countersign.flow.match.SourcePoint;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whose part a function has read that checks are made of: the host of an address that was taken
 * apart. Whoever reads it means to look at it, so that what comes after is no proof.
 */
public final class PartsRead {
  /** So far the name of a call is read. */
  private static final int LONGEST_NAME = 60;

  /**
   * A part was read of what the caller passes or knows.
   *
   * @param apart whether it was taken apart here, not by the caller
   * @param step where, and of which rules
   */
  public record OfCaller(Root root, boolean apart, Trace.Step step) {
    private OfCaller and(OfCaller other) {
      return new OfCaller(root, apart || other.apart, both(step, other.step));
    }
  }

  private final Map<Object, Trace.Step> read = new HashMap<>();
  private final Map<Root, OfCaller> ofCaller = new LinkedHashMap<>();
  private final Settings settings;
  private final long minding;

  PartsRead(Settings settings) {
    this.settings = settings;
    this.minding = settings.checkedByParts();
  }

  /**
   * {@code part} is read of a temporary. What stands in a comparison is harmless there, so that
   * what counts is the variable.
   */
  public void read(int object, String part, @Nullable Site site, Frame frame, State state) {
    long rules = settings.checkedBy(part);
    if (rules == 0) {
      return;
    }
    Place place = frame.place(object);
    Value value =
        place == null ? frame.value(object) : state.read(place.variable()).read(place.path());
    record(value, new Note(Note.Kind.PART_READ, part, rules), site, false);
  }

  /** A variable is checked that may be what another value was taken apart into. */
  public void check(Value value, long rules, Site site) {
    if ((rules & minding) != 0) {
      record(value, new Note(Note.Kind.PART_READ, site.text(), rules & minding), site, false);
    }
  }

  /** A function was called that reads parts; {@code roots} is what it knows of the caller. */
  public void called(List<OfCaller> parts, Function<Root, Value> roots) {
    for (OfCaller part : parts) {
      Trace.Step step = part.step;
      record(roots.apply(part.root), step.note(), step.site(), part.apart);
    }
  }

  /** What the caller has to know. */
  public List<OfCaller> ofCaller() {
    return List.copyOf(ofCaller.values());
  }

  private void record(Value value, Note note, @Nullable Site site, boolean apartThere) {
    for (Taint taint : value.withoutParts().gather().all()) {
      if ((taint.rules() & note.rules()) == 0) {
        continue;
      }
      List<Trace.Step> way = taint.trace() == null ? List.of() : taint.trace().steps();
      boolean apart = apartThere || way.stream().anyMatch(PartsRead::takesApart);
      Site where = site == null && !way.isEmpty() ? way.getLast().site() : site;
      if (where == null) {
        continue;
      }
      Trace.Step step = new Trace.Step(where, note);
      if (apart) {
        read.merge(thing(taint), step, PartsRead::both);
      }
      if (taint.origin() instanceof Taint.Unknown unknown) {
        Root root = unknown.symbol().root();
        ofCaller.merge(root, new OfCaller(root, apart, step), OfCaller::and);
      }
    }
  }

  /** The first of two, for the rules of both. */
  private static Trace.Step both(Trace.Step first, Trace.Step other) {
    Note note = first.note();
    long rules = note.rules() | other.note().rules();
    return rules == note.rules()
        ? first
        : new Trace.Step(first.site(), new Note(note.kind(), note.name(), rules));
  }

  /**
   * A source that is written twice, {@code request.query}, is one thing, as an object's parts are.
   */
  private static Object thing(Taint taint) {
    return switch (taint.origin()) {
      case Taint.Source(SourcePoint source) -> source.file().text(source.start(), source.end());
      case Taint.Unknown unknown -> unknown.symbol().root();
    };
  }

  private static boolean takesApart(Trace.Step step) {
    return switch (step.note().kind()) {
      case MADE, OBTAINED, RETURNED -> takesApart(step.site());
      default -> false;
    };
  }

  /**
   * Whether a call takes an address apart: {@code new URL(...)}, {@code urlparse(...)}, {@code
   * url.Parse(...)}, {@code URI.create(...)}. Asked more than anything else here, so of the bytes.
   */
  static boolean takesApart(Site call) {
    byte[] text = call.file().text();
    int end = Math.min(call.end(), call.start() + LONGEST_NAME);
    boolean address = false;
    for (int i = call.start(); i < end; i++) {
      if (text[i] == '(') {
        return address;
      }
      address |= i + 2 < end && isAddress(text, i);
    }
    return false;
  }

  private static boolean isAddress(byte[] text, int at) {
    int last = text[at + 2] | 0x20;
    return (text[at] | 0x20) == 'u' && (text[at + 1] | 0x20) == 'r' && (last == 'l' || last == 'i');
  }

  /** {@code taints} with a step that says so where a part of what they are of was read. */
  Taints noted(Taints taints) {
    return read.isEmpty() ? taints : taints.moved(taint -> read.get(thing(taint)));
  }
}
