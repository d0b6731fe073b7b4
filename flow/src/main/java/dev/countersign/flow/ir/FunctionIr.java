package dev.countersign.flow.ir;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One function, or the top level of a file or class. Built once, then only read. */
public final class FunctionIr {
  private final int id;
  private final String name;
  private final SourceFile file;
  private final @Nullable Site site;
  private final @Nullable FunctionIr parent;
  private final @Nullable ClassIr owner;
  private final List<Parameter> parameters = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final Set<Variable> captured = new LinkedHashSet<>();
  private @Nullable Parameter receiver;
  private int temporaries;
  private boolean later;
  private final BitSet dropped = new BitSet();
  private final List<Site> locked = new ArrayList<>();
  private @Nullable Definitions definitions;

  /**
   * @param id unique in the unit
   * @param site the function as written; null for the top level
   * @param parent the function around it
   * @param owner the class it is a member of
   */
  public FunctionIr(
      int id,
      String name,
      SourceFile file,
      @Nullable Site site,
      @Nullable FunctionIr parent,
      @Nullable ClassIr owner) {
    this.id = id;
    this.name = name;
    this.file = file;
    this.site = site;
    this.parent = parent;
    this.owner = owner;
  }

  /** Unique in the unit. */
  public int id() {
    return id;
  }

  /** As declared; empty for a function without a name. */
  public String name() {
    return name;
  }

  /** The function as written; null for the top level. */
  public @Nullable Site site() {
    return site;
  }

  /** The file it is in. */
  public SourceFile file() {
    return file;
  }

  /** The function around it. */
  public @Nullable FunctionIr parent() {
    return parent;
  }

  /** The class it is a member of. */
  public @Nullable ClassIr owner() {
    return owner;
  }

  /** Without the receiver. */
  public List<Parameter> parameters() {
    return parameters;
  }

  /** {@code this}, {@code self}, Go's receiver. */
  public @Nullable Parameter receiver() {
    return receiver;
  }

  /** The first is where control enters. */
  public List<Block> blocks() {
    return blocks;
  }

  /** Variables of other functions, and undeclared ones, that this reads or writes. */
  public Set<Variable> captured() {
    return captured;
  }

  /** How many temporaries it has. */
  public int temporaries() {
    return temporaries;
  }

  /** What computes each temporary; asked of a function that is complete. */
  public Definitions definitions() {
    Definitions known = definitions;
    if (known == null) {
      known = new Definitions(this);
      definitions = known;
    }
    return known;
  }

  /** A new temporary. */
  public int temporary() {
    return temporaries++;
  }

  /** A new block. */
  public Block block() {
    Block block = new Block(blocks.size());
    blocks.add(block);
    return block;
  }

  /** Sets {@code this}. */
  public void receiver(Parameter parameter) {
    receiver = parameter;
  }

  /** A call gives a promise, a coroutine or a generator, and not yet what is returned. */
  public void answersLater() {
    later = true;
  }

  /** Whether what a call gives is always something, whatever is returned in the end. */
  public boolean isLater() {
    return later;
  }

  /** Nobody looks at what {@code temporary} holds: it is a statement by itself. */
  public void drop(int temporary) {
    if (temporary >= 0) {
      dropped.set(temporary);
    }
  }

  /** Whether nobody looks at what {@code temporary} holds. */
  public boolean isDropped(int temporary) {
    return temporary >= 0 && dropped.get(temporary);
  }

  /** The temporaries that nobody looks at, in order. */
  public IntStream dropped() {
    return dropped.stream();
  }

  /** What stands in {@code block} runs for one caller at a time. */
  public void lock(Site block) {
    locked.add(block);
  }

  /** Whether what stands at {@code site} runs for one caller at a time. */
  public boolean isLocked(Site site) {
    return locked.stream()
        .anyMatch(block -> block.start() <= site.start() && site.end() <= block.end());
  }

  @Override
  public String toString() {
    return name.isEmpty() ? "function " + id : name;
  }
}
