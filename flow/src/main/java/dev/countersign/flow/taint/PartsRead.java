package dev.countersign.flow.taint;

import dev.countersign.flow.ir.Place;
import dev.countersign.flow.ir.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose part a function has read that checks are made of: the host of an address that was taken
 * apart. Whoever reads it means to look at it, so that what comes after is no proof.
 */
final class PartsRead {
  /**
   * {@code new URL(...)}, {@code urlparse(...)}, {@code url.Parse(...)}, {@code URI.create(...)}.
   */
  private static final Pattern TAKEN_APART = Pattern.compile("(?i)[^(]*ur[il][^(]*[(].*");

  private final Map<Object, Trace.Step> read = new HashMap<>();
  private final Map<Root, Trace.Step> ofCaller = new HashMap<>();
  private final Settings settings;

  PartsRead(Settings settings) {
    this.settings = settings;
  }

  /**
   * {@code part} is read of a temporary. What stands in a comparison is harmless there, so that
   * what counts is the variable.
   */
  void read(int object, String part, @Nullable Site site, Frame frame, State state) {
    long rules = settings.checkedBy(part);
    if (rules == 0) {
      return;
    }
    Place place = frame.place(object);
    Value value =
        place == null ? frame.value(object) : state.read(place.variable()).read(place.path());
    record(value, new Note(Note.Kind.PART_READ, part, rules), site);
  }

  /** A variable is checked that may be what another value was taken apart into. */
  void check(Value value, long rules, Site site) {
    long minding = rules & settings.checkedByParts();
    if (minding != 0) {
      record(value, new Note(Note.Kind.PART_READ, site.text(), minding), site);
    }
  }

  /** A function was called that reads parts of what it is passed. */
  void called(Map<Root, Trace.Step> looks, Function<Root, Value> roots) {
    looks.forEach((root, step) -> {
      for (Taint taint : roots.apply(root).gather().all()) {
        if ((taint.rules() & step.note().rules()) != 0) {
          add(taint, step);
        }
      }
    });
  }

  private void add(Taint taint, Trace.Step step) {
    read.putIfAbsent(thing(taint), step);
    if (taint.origin() instanceof Taint.Unknown unknown && unknown.symbol().path().isEmpty()) {
      ofCaller.putIfAbsent(unknown.symbol().root(), step);
    }
  }

  /** Of what the caller passes as a whole. */
  Map<Root, Trace.Step> ofCaller() {
    return Map.copyOf(ofCaller);
  }

  private void record(Value value, Note note, @Nullable Site site) {
    for (Taint taint : value.taints().all()) {
      List<Trace.Step> way = taint.trace() == null ? List.of() : taint.trace().steps();
      if ((taint.rules() & note.rules()) != 0 && way.stream().anyMatch(PartsRead::takesApart)) {
        Site where = site == null ? way.getLast().site() : site;
        add(taint, new Trace.Step(where, note));
      }
    }
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
      case MADE, OBTAINED, RETURNED -> TAKEN_APART.matcher(step.site().text()).matches();
      default -> false;
    };
  }

  /** {@code value} with a step that says so where a part of it was read. */
  Value noted(Value value) {
    return read.isEmpty() ? value : value.map(this::noted);
  }

  /** The same of taints. */
  Taints noted(Taints taints) {
    return read.isEmpty()
        ? taints
        : taints.map(taint -> {
          Trace.Step step = read.get(thing(taint));
          return step == null ? taint : taint.moved(step);
        });
  }
}
