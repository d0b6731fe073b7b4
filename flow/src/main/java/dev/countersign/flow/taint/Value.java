package dev.countersign.flow.taint;

import dev.countersign.flow.ir.ClassIr;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Offset;
import dev.countersign.flow.ir.Place;
import dev.countersign.rules.names.Constant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a value: its taints, the parts that are told apart, and what it is.
 *
 * @param taints of the whole, and of every part that {@code parts} does not name
 * @param parts by offset key; a part that is named here has its own taints alone
 * @param symbols things of the caller that this may be; parts not named are theirs
 * @param constant what it is on every path, or null
 * @param functions what it may be when called
 * @param types classes that it may be an instance of
 * @param classes classes that it may be itself
 * @param size how many parts it has, or -1
 * @param identity the object that it is, or null where it may be several
 * @param checked whether a check in place made it harmless; a source that is read again as a whole
 *     leaves such parts alone
 */
record Value(
    Taints taints,
    Map<Offset, Value> parts,
    Set<Symbol> symbols,
    @Nullable Constant constant,
    Set<FunctionIr> functions,
    Set<ClassIr> types,
    Set<ClassIr> classes,
    int size,
    @Nullable Object identity,
    boolean checked) {
  private static final int MAX_PARTS = 128;
  private static final int UNKNOWN_SIZE = -1;

  Value(
      Taints taints,
      Map<Offset, Value> parts,
      Set<Symbol> symbols,
      @Nullable Constant constant,
      Set<FunctionIr> functions,
      Set<ClassIr> types,
      Set<ClassIr> classes,
      int size,
      @Nullable Object identity) {
    this(taints, parts, symbols, constant, functions, types, classes, size, identity, false);
  }

  /** Untainted, and nothing else known. */
  static final Value CLEAN = tainted(Taints.NONE);

  static Value tainted(Taints taints) {
    return new Value(
        taints, Map.of(), Set.of(), null, Set.of(), Set.of(), Set.of(), UNKNOWN_SIZE, null);
  }

  static Value of(@Nullable Constant constant) {
    return constant == null ? CLEAN : CLEAN.holding(constant);
  }

  static Value of(Symbol symbol) {
    return new Value(
        Taints.NONE,
        Map.of(),
        Set.of(symbol),
        null,
        Set.of(),
        Set.of(),
        Set.of(),
        UNKNOWN_SIZE,
        symbol);
  }

  static Value of(FunctionIr function) {
    return new Value(
        Taints.NONE,
        Map.of(),
        Set.of(),
        null,
        Set.of(function),
        Set.of(),
        Set.of(),
        UNKNOWN_SIZE,
        null);
  }

  static Value of(ClassIr type) {
    return new Value(
        Taints.NONE,
        Map.of(),
        Set.of(),
        null,
        Set.of(),
        Set.of(),
        Set.of(type),
        UNKNOWN_SIZE,
        null);
  }

  static Value object(Object identity) {
    return CLEAN.identified(identity);
  }

  Value holding(@Nullable Constant known) {
    return new Value(taints, parts, symbols, known, functions, types, classes, size, identity);
  }

  Value identified(@Nullable Object object) {
    return new Value(taints, parts, symbols, constant, functions, types, classes, size, object);
  }

  Value sized(int count) {
    return new Value(taints, parts, symbols, constant, functions, types, classes, count, identity);
  }

  Value typed(Set<ClassIr> known) {
    return new Value(taints, parts, symbols, constant, functions, known, classes, size, identity);
  }

  private Value with(Taints newTaints, Map<Offset, Value> newParts) {
    return new Value(
        newTaints, newParts, symbols, constant, functions, types, classes, size, identity);
  }

  /** Tainted as a whole too. */
  Value and(Taints more) {
    if (more.isEmpty()) {
      return this;
    }
    return with(taints.and(more), mapParts(part -> part.and(more)));
  }

  /** Tainted as a whole by a source, but for what was checked before. */
  Value from(Taints source) {
    if (source.isEmpty()) {
      return this;
    }
    return with(taints.and(source), mapParts(part -> part.checked ? part : part.from(source)));
  }

  /** The same thing without any taint, known to be harmless from here on. */
  Value afterCheck() {
    Value clean = sanitized();
    return new Value(
        clean.taints,
        clean.parts,
        clean.symbols,
        constant,
        functions,
        types,
        classes,
        size,
        identity,
        true);
  }

  /** Every taint changed. */
  Value map(UnaryOperator<Taints> change) {
    if (taints.isEmpty() && parts.isEmpty()) {
      return this;
    }
    return with(change.apply(taints), mapParts(part -> part.map(change)));
  }

  /** The same thing without any taint. */
  Value sanitized() {
    return new Value(
        Taints.NONE,
        mapParts(Value::sanitized),
        Set.of(),
        constant,
        functions,
        types,
        classes,
        size,
        identity);
  }

  private Map<Offset, Value> mapParts(UnaryOperator<Value> change) {
    if (parts.isEmpty()) {
      return parts;
    }
    Map<Offset, Value> changed = newParts();
    parts.forEach((offset, part) -> changed.put(offset, change.apply(part)));
    return changed;
  }

  static Map<Offset, Value> newParts() {
    return new TreeMap<>(java.util.Comparator.comparing(Offset::key));
  }

  /** What is at {@code offset}. */
  Value read(Offset offset) {
    Value named = parts.get(offset);
    if (offset.equals(Offset.ANY)) {
      Value all = named == null ? inherited(offset) : named;
      for (Map.Entry<Offset, Value> part : parts.entrySet()) {
        if (!part.getKey().isCapture()) {
          all = all.join(part.getValue());
        }
      }
      return all;
    }
    Value somewhere = parts.get(Offset.ANY);
    Value found = named == null ? inherited(offset) : named;
    return somewhere == null ? found : found.join(somewhere);
  }

  /** What is at the end of {@code path}. */
  Value read(List<Offset> path) {
    Value found = this;
    for (Offset offset : path) {
      found = found.read(offset);
    }
    return found;
  }

  private Value inherited(Offset offset) {
    if (symbols.isEmpty()) {
      return taints.isEmpty() ? CLEAN : tainted(taints);
    }
    Set<Symbol> deeper = new LinkedHashSet<>();
    symbols.forEach(symbol -> deeper.add(symbol.then(offset)));
    Object same = symbols.size() == 1 && taints.isEmpty() ? deeper.iterator().next() : null;
    return new Value(
        taints, Map.of(), deeper, null, Set.of(), Set.of(), Set.of(), UNKNOWN_SIZE, same);
  }

  /** This with {@code part} at {@code offset}; unknown places keep what they had. */
  Value put(Offset offset, Value part) {
    if (!offset.equals(Offset.ANY)) {
      return write(List.of(offset), part);
    }
    Value before = parts.containsKey(offset) ? parts.get(offset) : inherited(offset);
    return write(List.of(offset), before.join(part));
  }

  /**
   * This with {@code part} at the end of {@code path}. What is written at an unknown index replaces
   * what was written at one before, as in Semgrep.
   */
  Value write(List<Offset> path, Value part) {
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
    Value before =
        offset.equals(Offset.ANY) && parts.containsKey(offset) ? parts.get(offset) : read(offset);
    Value after = before.write(path, at + 1, part);
    Map<Offset, Value> changed = newParts();
    changed.putAll(parts);
    changed.put(offset, after);
    boolean grows = offset.equals(Offset.ANY) || !parts.containsKey(offset);
    Value written =
        new Value(
            taints,
            changed,
            symbols,
            null,
            functions,
            types,
            classes,
            grows ? UNKNOWN_SIZE : size,
            identity);
    return changed.size() > MAX_PARTS ? written.collapsed() : written;
  }

  /** Tainted as a whole with all that its parts are. */
  Value collapsed() {
    return new Value(
        gather(), Map.of(), Set.of(), null, functions, types, classes, UNKNOWN_SIZE, identity);
  }

  /** The whole alone. */
  Value withoutParts() {
    return with(taints, Map.of());
  }

  /** This with all that {@code other} has copied into it. */
  Value spread(Value other) {
    Map<Offset, Value> merged = newParts();
    merged.putAll(parts);
    merged.putAll(other.parts);
    return new Value(
        taints.and(other.taints),
        merged,
        union(symbols, other.symbols),
        null,
        functions,
        types,
        classes,
        UNKNOWN_SIZE,
        identity);
  }

  /** Without what is at some offsets. */
  Value without(List<Offset> offsets) {
    Map<Offset, Value> changed = newParts();
    changed.putAll(parts);
    offsets.forEach(offset -> changed.put(offset, CLEAN));
    return new Value(taints, changed, symbols, null, functions, types, classes, UNKNOWN_SIZE, null);
  }

  /** How deep its parts nest. */
  int depth() {
    int deepest = 0;
    for (Value part : parts.values()) {
      deepest = Math.max(deepest, 1 + part.depth());
    }
    return deepest;
  }

  /** The taints of the whole and of all parts. */
  Taints gather() {
    Taints all = taints;
    if (!symbols.isEmpty()) {
      Set<Offset> named = new LinkedHashSet<>(parts.keySet());
      named.remove(Offset.ANY);
      for (Symbol symbol : symbols) {
        all = all.and(Taints.of(Taint.unknown(symbol, named)));
      }
    }
    for (Map.Entry<Offset, Value> part : parts.entrySet()) {
      if (!part.getKey().isCapture()) {
        all = all.and(part.getValue().gather());
      }
    }
    return all;
  }

  /** What holds of both. */
  Value join(Value other) {
    if (this == other || (other == CLEAN && isPlain()) || equals(other)) {
      return this;
    }
    return new Value(
        taints.and(other.taints),
        joinParts(other),
        union(symbols, other.symbols),
        constant != null && constant.equals(other.constant) ? constant : null,
        union(functions, other.functions),
        union(types, other.types),
        union(classes, other.classes),
        size == other.size ? size : UNKNOWN_SIZE,
        identity != null && identity.equals(other.identity) ? identity : null);
  }

  private boolean isPlain() {
    return parts.isEmpty() && constant == null && size == UNKNOWN_SIZE && identity == null;
  }

  private Map<Offset, Value> joinParts(Value other) {
    if (parts.isEmpty() && other.parts.isEmpty()) {
      return parts;
    }
    Map<Offset, Value> joined = newParts();
    for (Map.Entry<Offset, Value> part : parts.entrySet()) {
      joined.put(part.getKey(), part.getValue().join(other.known(part.getKey())));
    }
    for (Map.Entry<Offset, Value> part : other.parts.entrySet()) {
      if (!joined.containsKey(part.getKey())) {
        joined.put(part.getKey(), part.getValue().join(known(part.getKey())));
      }
    }
    return joined;
  }

  private Value known(Offset offset) {
    Value named = parts.get(offset);
    return named != null || offset.equals(Offset.ANY)
        ? (named == null ? CLEAN : named)
        : inherited(offset);
  }

  /** This with what {@code other} may be when called, made or counted. */
  Value also(Value other) {
    Constant known = constant == null ? other.constant : constant;
    Object object =
        other.identity == null || other.identity instanceof Symbol ? identity : other.identity;
    return new Value(
        taints,
        parts,
        symbols,
        known,
        union(functions, other.functions),
        union(types, other.types),
        union(classes, other.classes),
        size == UNKNOWN_SIZE ? other.size : size,
        object);
  }

  private static <T> Set<T> union(Set<T> left, Set<T> right) {
    if (right.isEmpty() || left.equals(right)) {
      return left;
    }
    if (left.isEmpty()) {
      return right;
    }
    Set<T> union = new LinkedHashSet<>(left);
    union.addAll(right);
    return union;
  }
}
