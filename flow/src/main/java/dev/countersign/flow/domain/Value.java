package dev.countersign.flow.domain;

import dev.countersign.flow.ir.ClassIr;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Offset;
import dev.countersign.flow.ir.Place;
import dev.countersign.rules.names.Constant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a value: its taints, the parts that are told apart, and what it is. Immutable,
 * and bounded: what has too many parts is tainted as a whole with all that they are.
 */
public final class Value {
  private static final int MAX_PARTS = 128;

  /** The most taints, symbols and parts, at any depth, that are told apart. */
  private static final int MAX_WEIGHT = 400;

  /** Untainted, and nothing else known. */
  public static final Value CLEAN =
      new Value(Taints.NONE, Parts.NONE, Symbols.NONE, Shape.NONE, null, 0L);

  private final Taints taints;
  private final Parts parts;
  private final Symbols symbols;
  private final Shape shape;
  private final @Nullable Object identity;
  private final long checked;
  private final int weight;
  private final int depth;

  /**
   * @param taints of the whole, and of every part that {@code parts} does not name
   * @param parts by offset key; a part that is named here has its own taints alone
   * @param symbols things of the caller that this may be; parts not named are theirs
   * @param identity the object that it is, or null where it may be several
   * @param checked rules for which a check in place made it harmless; a source that is read again
   *     as a whole leaves such parts alone
   */
  private Value(
      Taints taints,
      Parts parts,
      Symbols symbols,
      Shape shape,
      @Nullable Object identity,
      long checked) {
    this.taints = taints;
    this.parts = parts;
    this.symbols = symbols;
    this.shape = shape;
    this.identity = identity;
    this.checked = checked;
    int sum = 1 + taints.size() + symbols.size();
    int deepest = 0;
    for (int i = 0; i < parts.size(); i++) {
      sum += parts.value(i).weight;
      deepest = Math.max(deepest, 1 + parts.value(i).depth);
    }
    this.weight = sum;
    this.depth = deepest;
  }

  private static Value bounded(
      Taints taints,
      Parts parts,
      Symbols symbols,
      Shape shape,
      @Nullable Object identity,
      long checked) {
    Value value = new Value(taints, parts, symbols, shape, identity, checked);
    if (value.depth > Place.MAX_DEPTH) {
      value = value.cut(Place.MAX_DEPTH);
    }
    if (value.weight > MAX_WEIGHT) {
      value = value.cut(1);
    }
    return value.weight > MAX_WEIGHT || parts.size() > MAX_PARTS ? value.mixed() : value;
  }

  /** A value of which its taints are known alone. */
  public static Value tainted(Taints taints) {
    return taints.isEmpty()
        ? CLEAN
        : new Value(taints, Parts.NONE, Symbols.NONE, Shape.NONE, null, 0L);
  }

  private static Value shaped(Shape shape) {
    return new Value(Taints.NONE, Parts.NONE, Symbols.NONE, shape, null, 0L);
  }

  /** An untainted constant; null where it is not known which. */
  public static Value of(@Nullable Constant constant) {
    return constant == null ? CLEAN : shaped(Shape.NONE.holding(constant));
  }

  /** What only the caller knows. */
  public static Value of(Symbol symbol) {
    return new Value(Taints.NONE, Parts.NONE, Symbols.of(symbol), Shape.NONE, symbol, 0L);
  }

  /** A function as a value. */
  public static Value of(FunctionIr function) {
    return shaped(Shape.NONE.calling(function));
  }

  /** A class as a value. */
  public static Value of(ClassIr type) {
    return shaped(Shape.NONE.being(type));
  }

  /** A new object, told from others by {@code identity}. */
  public static Value object(Object identity) {
    return CLEAN.identified(identity);
  }

  /** The taints of the whole, and of every part that is not told apart. */
  public Taints taints() {
    return taints;
  }

  /** The parts that are told apart. */
  public Parts parts() {
    return parts;
  }

  /** The things of the caller that this may be. */
  public Symbols symbols() {
    return symbols;
  }

  /** What it is, apart from its taints. */
  public Shape shape() {
    return shape;
  }

  /** What it is on every way, or null. */
  public @Nullable Constant constant() {
    return shape.constant();
  }

  /** What it may be when called. */
  public Set<FunctionIr> functions() {
    return shape.functions();
  }

  /** The classes that it may be an instance of. */
  public Set<ClassIr> types() {
    return shape.types();
  }

  /** The classes that it may be itself. */
  public Set<ClassIr> classes() {
    return shape.classes();
  }

  /** How many parts it has, as {@link Shape} says it. */
  public int size() {
    return shape.size();
  }

  /** How many taints, symbols and parts it has, at any depth. */
  public int weight() {
    return weight;
  }

  /**
   * What tells the object from others: names of it are names of one thing. Null where it is not
   * known.
   */
  public @Nullable Object identity() {
    return identity;
  }

  /** The same taints of a thing that is {@code known}. */
  public Value shapedAs(Shape known) {
    return known == shape ? this : new Value(taints, parts, symbols, known, identity, checked);
  }

  /** The same, known to be a constant; null where it is not known which. */
  public Value holding(@Nullable Constant known) {
    return shapedAs(shape.holding(known));
  }

  /** The same, known to be a text of this outline. */
  public Value outlined(String known) {
    return known.equals(shape.outline()) ? this : shapedAs(shape.outlined(known));
  }

  /** The same with so many parts. */
  public Value sized(int count) {
    return shapedAs(shape.sized(count));
  }

  /** The same as an instance of one of these classes. */
  public Value typed(Set<ClassIr> known) {
    return shapedAs(shape.typed(known));
  }

  /** The same as the object {@code object}, or as one that is not known. */
  public Value identified(@Nullable Object object) {
    return new Value(taints, parts, symbols, shape, object, checked);
  }

  /** The same thing with other parts. */
  public Value withParts(Parts newParts) {
    return bounded(taints, newParts, symbols, shape, identity, 0L);
  }

  private Value with(Taints newTaints, Parts newParts) {
    return newTaints == taints && newParts == parts
        ? this
        : bounded(newTaints, newParts, symbols, shape, identity, checked);
  }

  /** Tainted as a whole too. */
  public Value and(Taints more) {
    return more.isEmpty() ? this : with(taints.and(more), parts.map(part -> part.and(more)));
  }

  /** Tainted as a whole by a source, but for what was checked before. */
  public Value from(Taints source) {
    Taints open = source.only(~checked);
    return open.isEmpty() ? this : with(taints.and(open), parts.map(part -> part.from(open)));
  }

  /** Whether it is a list of which every element is known. */
  public boolean isListOfConstants() {
    return size() > 0
        && taints.isEmpty()
        && symbols.isEmpty()
        && !parts.anyMatch(part -> part.constant() == null);
  }

  /** The rules for which it is known to be harmless, whatever is said of where it stands. */
  long checked() {
    return checked;
  }

  /** The same, of which a rule may say anew that it is untrusted: what a call gives may be. */
  public Value unchecked() {
    return checked == 0 ? this : new Value(taints, parts, symbols, shape, identity, 0L);
  }

  /** Whether it carries nothing. */
  public boolean isClean() {
    return taints.isEmpty() && parts.isEmpty() && symbols.isEmpty();
  }

  /** The same thing without any taint of {@code rules}, known to be harmless from here on. */
  public Value afterCheck(long rules) {
    if ((rules & ~checked) == 0) {
      return sanitized(rules);
    }
    Value clean = sanitized(rules);
    return new Value(clean.taints, clean.parts, clean.symbols, shape, identity, checked | rules);
  }

  /** Whether a check in place made it harmless for some rule. */
  public boolean isChecked() {
    return checked != 0;
  }

  /** {@code same}, which is harmless as far as this was checked. */
  public Value vouch(Value same) {
    return checked == 0 ? same : same.afterCheck(checked);
  }

  /** Every taint that counts for some of {@code rules} one step further. */
  Value ending(long rules, Trace.Step step) {
    return map(all -> all.map(taint -> (taint.rules() & rules) == 0 ? taint : taint.moved(step)));
  }

  /** Every taint changed. */
  public Value map(UnaryOperator<Taints> change) {
    return taints.isEmpty() && parts.isEmpty()
        ? this
        : with(change.apply(taints), parts.map(part -> part.map(change)));
  }

  /** Every taint changed to what {@code noted} gives, which tells of tests that it came through. */
  public Value noted(UnaryOperator<Taints> noted) {
    Symbols tested = symbols.isEmpty() ? symbols : symbols.tested(noted);
    Parts notedParts = parts.map(part -> part.noted(noted));
    Taints notedTaints = noted.apply(taints);
    return notedTaints == taints && notedParts == parts && tested.equals(symbols)
        ? this
        : bounded(notedTaints, notedParts, tested, shape, identity, checked);
  }

  /** Every taint one step further. */
  public Value moved(Trace.Step step) {
    return taints.isEmpty() && parts.isEmpty()
        ? this
        : with(taints.moved(step), parts.map(part -> part.moved(step)));
  }

  /** The same thing without any taint of {@code rules}. */
  public Value sanitized(long rules) {
    if (rules == 0) {
      return this;
    }
    Taints clean = taints.only(~rules);
    Parts cleanParts = parts.map(part -> part.sanitized(rules));
    Symbols cleanSymbols = symbols.only(~rules);
    return clean == taints && cleanParts == parts && cleanSymbols == symbols
        ? this
        : new Value(clean, cleanParts, cleanSymbols, shape, identity, checked);
  }

  /** What is at {@code offset}. */
  public Value read(Offset offset) {
    Value named = parts.get(offset);
    if (offset.isAny()) {
      Value all = named == null ? inherited(offset) : named;
      for (int i = 0; i < parts.size(); i++) {
        if (!parts.offset(i).isCapture()) {
          all = all.join(parts.value(i));
        }
      }
      return all;
    }
    Value somewhere = parts.get(Offset.ANY);
    Value found = named == null ? inherited(offset) : named;
    return somewhere == null ? found : found.join(somewhere);
  }

  /** What is at the end of {@code path}. */
  public Value read(List<Offset> path) {
    Value found = this;
    for (Offset offset : path) {
      found = found.read(offset);
    }
    return found;
  }

  private Value inherited(Offset offset) {
    if (symbols.isEmpty()) {
      return tainted(taints);
    }
    Symbols deeper = symbols.then(offset);
    Object same = deeper.size() == 1 ? deeper.get(0) : null;
    return new Value(taints, Parts.NONE, deeper, Shape.NONE, same, 0L);
  }

  /** This with {@code part} at {@code offset}; unknown places keep what they had. */
  public Value put(Offset offset, Value part) {
    if (!offset.isAny()) {
      return write(List.of(offset), part);
    }
    Value before = parts.get(offset);
    return write(List.of(offset), (before == null ? inherited(offset) : before).join(part));
  }

  /**
   * This with {@code part} at the end of {@code path}. What is written at an unknown index replaces
   * what was written at one before, as in Semgrep.
   */
  public Value write(List<Offset> path, Value part) {
    return write(path, 0, part);
  }

  private Value write(List<Offset> path, int at, Value part) {
    if (at == path.size()) {
      return part;
    }
    if (at >= Place.MAX_DEPTH) {
      return and(part.gather());
    }
    Offset offset = path.get(at);
    Value named = parts.get(offset);
    Value after = part;
    if (at + 1 < path.size()) {
      Value before = offset.isAny() && named != null ? named : read(offset);
      after = before.write(path, at + 1, part);
    }
    boolean grows = offset.isAny() || named == null;
    Shape left = shape.changed(grows ? Shape.UNKNOWN_SIZE : shape.size());
    return bounded(taints, parts.with(offset, after), symbols, left, identity, 0L);
  }

  /** This with {@code others} in the place of the parts that it has there. */
  public Value writeAll(Parts others) {
    if (others.isEmpty()) {
      return this;
    }
    Parts changed = parts.withAll(others);
    boolean grows = changed.size() > parts.size() || others.has(Offset.ANY);
    Shape left = shape.changed(grows ? Shape.UNKNOWN_SIZE : shape.size());
    return bounded(taints, changed, symbols, left, identity, 0L);
  }

  /** What nests deeper than {@code levels} tainted as a whole with all that its own parts are. */
  private Value cut(int levels) {
    if (depth <= levels) {
      return this;
    }
    return levels == 0
        ? mixed()
        : new Value(
            taints, parts.map(part -> part.cut(levels - 1)), symbols, shape, identity, checked);
  }

  /** Collapsed since it is too much: who reads a part gets what may be another's. */
  private Value mixed() {
    Taints inner = Taints.NONE;
    for (int i = 0; i < parts.size(); i++) {
      if (!parts.offset(i).isCapture()) {
        inner = inner.and(parts.value(i).gather());
      }
    }
    return inner.isEmpty()
        ? collapsed()
        : new Value(taints.and(inner.mixed()), Parts.NONE, symbols, shape, identity, checked)
            .collapsed();
  }

  /** Tainted as a whole with all that its parts are. */
  public Value collapsed() {
    return parts.isEmpty() && symbols.isEmpty()
        ? this
        : new Value(
            gather(),
            Parts.NONE,
            Symbols.NONE,
            shape.changed(Shape.UNKNOWN_SIZE),
            identity,
            checked);
  }

  /** The whole alone. */
  public Value withoutParts() {
    return with(taints, Parts.NONE);
  }

  /** This with all that {@code other} has copied into it. */
  public Value spread(Value other) {
    return bounded(
        taints.and(other.taints),
        parts.withAll(other.parts),
        symbols.and(other.symbols),
        shape.changed(Shape.UNKNOWN_SIZE),
        identity,
        0L);
  }

  /** Without what is at some offsets. */
  public Value without(List<Offset> offsets) {
    Parts changed = parts;
    for (Offset offset : offsets) {
      changed = changed.with(offset, CLEAN);
    }
    return bounded(taints, changed, symbols, shape.changed(Shape.UNKNOWN_SIZE), null, 0L);
  }

  /** How deep its parts nest. */
  public int depth() {
    return depth;
  }

  /** The taints of the whole and of all parts. */
  public Taints gather() {
    Taints all = taints;
    if (!symbols.isEmpty()) {
      all = all.and(symbols.taints(named()));
    }
    for (int i = 0; i < parts.size(); i++) {
      if (!parts.offset(i).isCapture()) {
        all = all.and(parts.value(i).gather());
      }
    }
    return all;
  }

  /** Where parts are told apart. */
  private Set<Offset> named() {
    if (parts.isEmpty()) {
      return Set.of();
    }
    Set<Offset> named = new LinkedHashSet<>();
    for (int i = 0; i < parts.size(); i++) {
      if (!parts.offset(i).isAny()) {
        named.add(parts.offset(i));
      }
    }
    return named;
  }

  /** What holds of both. */
  public Value join(Value other) {
    if (this == other || (other == CLEAN && isPlain())) {
      return this;
    }
    Taints bothTaints = taints.and(other.taints);
    Parts bothParts = joinParts(other);
    Symbols bothSymbols = symbols.and(other.symbols);
    Shape bothShapes = shape.join(other.shape);
    Object same = identity != null && identity.equals(other.identity) ? identity : null;
    return bothTaints == taints
            && bothParts == parts
            && bothSymbols == symbols
            && bothShapes == shape
            && same == identity
            && (checked & ~other.checked) == 0
        ? this
        : bounded(bothTaints, bothParts, bothSymbols, bothShapes, same, checked & other.checked);
  }

  private boolean isPlain() {
    return parts.isEmpty()
        && shape.constant() == null
        && shape.size() == Shape.UNKNOWN_SIZE
        && shape.outline().isEmpty()
        && identity == null
        && checked == 0;
  }

  private Parts joinParts(Value other) {
    return parts == other.parts
        ? parts
        : parts.merge(
            other.parts,
            (offset, mine, theirs) -> {
              if (mine == null) {
                return Objects.requireNonNull(theirs).join(known(offset));
              }
              return mine.join(theirs == null ? other.known(offset) : theirs);
            });
  }

  /** What is at an offset that no part has. */
  private Value known(Offset offset) {
    return offset.isAny() ? CLEAN : inherited(offset);
  }

  /** This with what {@code other} may be when called, made or counted. */
  public Value also(Value other) {
    Object object =
        other.identity == null || other.identity instanceof Symbol ? identity : other.identity;
    Shape more = shape.also(other.shape);
    return more == shape && object == identity
        ? this
        : new Value(taints, parts, symbols, more, object, checked);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object == this
        || (object instanceof Value other
            && checked == other.checked
            && shape.equals(other.shape)
            && Objects.equals(identity, other.identity)
            && symbols.equals(other.symbols)
            && taints.equals(other.taints)
            && parts.equals(other.parts));
  }

  @Override
  public int hashCode() {
    return Objects.hash(shape, symbols, taints, parts);
  }

  @Override
  public String toString() {
    return taints + (parts.isEmpty() ? "" : parts.toString());
  }
}
