package dev.countersign.flow.domain;

import dev.countersign.flow.ir.Offset;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The parts of a value that are told apart, in the order of their offsets' keys. Immutable. */
public final class Parts {
  /** No part is told apart. */
  public static final Parts NONE = new Parts(new Offset[0], new Value[0]);

  private final Offset[] offsets;
  private final Value[] values;

  private Parts(Offset[] offsets, Value[] values) {
    this.offsets = offsets;
    this.values = values;
  }

  /** The parts of a map, in the order that all parts have. */
  public static Parts of(Map<Offset, Value> parts) {
    Builder all = new Builder(parts.size());
    parts.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Parts::compare))
        .forEach(part -> all.add(part.getKey(), part.getValue()));
    return all.build();
  }

  private static int compare(Offset left, Offset right) {
    return left == right ? 0 : left.key().compareTo(right.key());
  }

  /** Parts that are added in their order. */
  static final class Builder {
    private Offset[] offsets;
    private Value[] values;
    private int size;

    Builder(int room) {
      this.offsets = new Offset[room];
      this.values = new Value[room];
    }

    void add(Offset offset, Value value) {
      if (size == offsets.length) {
        offsets = Arrays.copyOf(offsets, 2 * size + 2);
        values = Arrays.copyOf(values, 2 * size + 2);
      }
      offsets[size] = offset;
      values[size++] = value;
    }

    Parts build() {
      if (size == 0) {
        return NONE;
      }
      return size == offsets.length
          ? new Parts(offsets, values)
          : new Parts(Arrays.copyOf(offsets, size), Arrays.copyOf(values, size));
    }
  }

  /** Whether no part is told apart. */
  public boolean isEmpty() {
    return offsets.length == 0;
  }

  /** How many parts are told apart. */
  public int size() {
    return offsets.length;
  }

  /** Where the part at {@code index} is. */
  public Offset offset(int index) {
    return offsets[index];
  }

  /** What the part at {@code index} is. */
  public Value value(int index) {
    return values[index];
  }

  /** Calls {@code action} with each part, in their order. */
  public void forEach(BiConsumer<Offset, Value> action) {
    for (int i = 0; i < offsets.length; i++) {
      action.accept(offsets[i], values[i]);
    }
  }

  /** The part at {@code offset}, or null where it is not told apart. */
  public @Nullable Value get(Offset offset) {
    int at = find(offset);
    return at < 0 ? null : values[at];
  }

  /** Whether the part at {@code offset} is told apart. */
  public boolean has(Offset offset) {
    return find(offset) >= 0;
  }

  /** Its index, or where it would be, as {@link Arrays#binarySearch} says it. */
  private int find(Offset offset) {
    int low = 0;
    int high = offsets.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = compare(offsets[middle], offset);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -low - 1;
  }

  /** These with {@code value} at {@code offset}. */
  Parts with(Offset offset, Value value) {
    int at = find(offset);
    if (at >= 0) {
      Value[] changed = values.clone();
      changed[at] = value;
      return new Parts(offsets, changed);
    }
    int before = -at - 1;
    Offset[] longer = Arrays.copyOf(offsets, offsets.length + 1);
    Value[] more = Arrays.copyOf(values, values.length + 1);
    System.arraycopy(offsets, before, longer, before + 1, offsets.length - before);
    System.arraycopy(values, before, more, before + 1, values.length - before);
    longer[before] = offset;
    more[before] = value;
    return new Parts(longer, more);
  }

  /** Both; where both have a part, that of {@code other}. */
  Parts withAll(Parts other) {
    return merge(
        other, (_, mine, theirs) -> theirs == null ? Objects.requireNonNull(mine) : theirs);
  }

  /** What becomes of a part that one or both have. */
  interface Merge {
    Value of(Offset offset, @Nullable Value mine, @Nullable Value theirs);
  }

  /** The parts of both, put together; these where nothing is different. */
  Parts merge(Parts other, Merge merge) {
    Builder merged = new Builder(Math.max(size(), other.size()));
    boolean same = true;
    int mine = 0;
    int theirs = 0;
    while (mine < size() || theirs < other.size()) {
      int order =
          mine == size()
              ? 1
              : theirs == other.size() ? -1 : compare(offsets[mine], other.offsets[theirs]);
      Offset offset = order <= 0 ? offsets[mine] : other.offsets[theirs];
      Value left = order <= 0 ? values[mine++] : null;
      Value right = order >= 0 ? other.values[theirs++] : null;
      Value both = merge.of(offset, left, right);
      same &= both == left;
      merged.add(offset, both);
    }
    return same ? this : merged.build();
  }

  /** Whether they are those of a list, rather than what has names. */
  public boolean areElements() {
    return !anyOffset(offset -> !offset.isSlot() && !offset.isAny());
  }

  /** Whether a part is at a wanted offset. */
  public boolean anyOffset(Predicate<Offset> wanted) {
    for (Offset offset : offsets) {
      if (wanted.test(offset)) {
        return true;
      }
    }
    return false;
  }

  boolean anyMatch(Predicate<Value> wanted) {
    for (Value value : values) {
      if (wanted.test(value)) {
        return true;
      }
    }
    return false;
  }

  /** Each changed; these where nothing is different. */
  public Parts map(UnaryOperator<Value> change) {
    Value[] changed = values;
    for (int i = 0; i < values.length; i++) {
      Value after = change.apply(values[i]);
      if (after != values[i]) {
        changed = changed == values ? values.clone() : changed;
        changed[i] = after;
      }
    }
    return changed == values ? this : new Parts(offsets, changed);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object == this
        || (object instanceof Parts other
            && Arrays.equals(offsets, other.offsets)
            && Arrays.equals(values, other.values));
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(offsets) + Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < offsets.length; i++) {
      all.append(i == 0 ? "{" : ", ").append(offsets[i]).append('=').append(values[i]);
    }
    return all.append('}').toString();
  }
}
