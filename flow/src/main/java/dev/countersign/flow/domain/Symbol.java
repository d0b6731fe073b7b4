package dev.countersign.flow.domain;

import dev.countersign.flow.ir.Offset;
import dev.countersign.flow.ir.Place;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is at {@code path} of something that only the caller knows. Compared all the time.
 *
 * <p>A list of nodes, or a tree, has parts within parts of the same name without end: a path goes
 * through one name {@link #MAX_TURNS} times at most, and then stands for all within, as the reduced
 * access paths of Arzt et al., FlowDroid (PLDI 2014).
 */
public final class Symbol {
  private static final int MAX_TURNS = 3;

  private final Root root;
  private final List<Offset> path;
  private final int hash;

  private Symbol(Root root, List<Offset> path) {
    this.root = root;
    this.path = path;
    this.hash = 31 * root.hashCode() + path.hashCode();
  }

  /** All of what {@code root} stands for. */
  public static Symbol of(Root root) {
    return new Symbol(root, List.of());
  }

  /** Where the caller has it. */
  public Root root() {
    return root;
  }

  /** The steps that lead in from the root; none for all of it. */
  public List<Offset> path() {
    return path;
  }

  /** One step further in; at the depth limit the place stands for all within it. */
  Symbol then(Offset offset) {
    if (path.size() >= Place.MAX_DEPTH || goesRound()) {
      return this;
    }
    Offset[] longer = path.toArray(new Offset[path.size() + 1]);
    longer[path.size()] = offset;
    return new Symbol(root, List.of(longer));
  }

  private boolean goesRound() {
    return !path.isEmpty() && Collections.frequency(path, path.getLast()) >= MAX_TURNS;
  }

  /** The first {@code depth} steps; what is there stands for all within it. */
  Symbol upTo(int depth) {
    return path.size() <= depth ? this : new Symbol(root, List.copyOf(path.subList(0, depth)));
  }

  /** Whether this is {@code whole}, or something in it. */
  public boolean isWithin(Symbol whole) {
    return path.size() >= whole.path.size()
        && root.equals(whole.root)
        && Offset.same(path.subList(0, whole.path.size()), whole.path);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object == this
        || (object instanceof Symbol other
            && hash == other.hash
            && root.equals(other.root)
            && Offset.same(path, other.path));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return root + path.toString();
  }
}
