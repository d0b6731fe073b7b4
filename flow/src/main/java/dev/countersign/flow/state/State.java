package dev.countersign.flow.state;

import dev.countersign.flow.domain.Parts;
import dev.countersign.flow.domain.Root;
import dev.countersign.flow.domain.Symbol;
import dev.countersign.flow.domain.Taints;
import dev.countersign.flow.domain.Value;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Offset;
import dev.countersign.flow.ir.Parameter;
import dev.countersign.flow.ir.Place;
import dev.countersign.flow.ir.Site;
import dev.countersign.flow.ir.Variable;
import dev.countersign.flow.program.Exit;
import dev.countersign.flow.program.Program;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the variables hold at one point of a function. */
public final class State implements Exit {
  private final FunctionIr function;
  private final Program program;
  private Map<Variable, Value> values;
  private boolean shared;
  private Taints control;
  private Answers answers = Answers.NONE;
  private @Nullable Site dead;

  /** Where {@code function} begins. */
  public State(FunctionIr function, Program program) {
    this(function, program, new LinkedHashMap<>(), Taints.NONE);
  }

  private State(FunctionIr function, Program program, Map<Variable, Value> values, Taints control) {
    this.function = function;
    this.program = program;
    this.values = values;
    this.control = control;
  }

  /** Another state of the same content; what they share is copied when one of them changes. */
  public State copy() {
    shared = true;
    State copy = new State(function, program, values, control);
    copy.shared = true;
    copy.answers = answers;
    copy.dead = dead;
    return copy;
  }

  /** Whether nothing changed since one was copied from the other. */
  public boolean isLike(State copy) {
    return values == copy.values && answers == copy.answers;
  }

  /** The test for which nothing ever comes here; null where it may, or nobody wants to know. */
  public @Nullable Site dead() {
    return dead;
  }

  /** Nothing comes here because of {@code test}; of several, the first counts. */
  public void die(@Nullable Site test) {
    dead = dead == null ? test : dead;
  }

  private Map<Variable, Value> own() {
    if (shared) {
      values = new LinkedHashMap<>(values);
      shared = false;
    }
    return values;
  }

  /** Taints of having come here. */
  public Taints control() {
    return control;
  }

  /** What was tainted decided that this is reached. */
  public void controlledBy(Taints taints) {
    control = control.and(taints);
  }

  /** What the truth of variables says. */
  Answers answers() {
    return answers;
  }

  /** {@code variable} keeps an answer. */
  void answer(Variable variable, List<Answers.Answer> said) {
    answers = answers.and(variable, said);
  }

  /** What was said of {@code variable}, and by it, is no more. */
  public void changed(Variable variable) {
    if (answers != Answers.NONE) {
      answers = answers.without(variable);
    }
  }

  /**
   * What was said of {@code offset} of anything is no more: it may be another name of the object.
   */
  public void changed(Offset offset) {
    if (answers != Answers.NONE) {
      answers = answers.without(offset);
    }
  }

  /** A check came out so that {@code place} is harmless from now on. */
  void learned(Place place, long rules) {
    answers = answers.and(place, rules);
  }

  /** What {@code variable} holds; of a variable of the surroundings, what the caller knows. */
  @Override
  public Value read(Variable variable) {
    Value known = values.get(variable);
    if (known != null) {
      return known;
    }
    if (isOwn(variable)) {
      return program.linked(variable).orElse(Value.CLEAN);
    }
    return program.value(variable);
  }

  /** Whether {@code variable} is one of this function, rather than of what is around it. */
  public boolean isOwn(Variable variable) {
    return variable.owner() == function;
  }

  /** Whether {@code variable} was written here. */
  @Override
  public boolean has(Variable variable) {
    return values.containsKey(variable);
  }

  /** The variables that were written here. */
  public Set<Variable> variables() {
    return values.keySet();
  }

  /** {@code variable} holds {@code value} from now on. */
  public void write(Variable variable, Value value) {
    own().put(variable, value);
  }

  /** Changes a place; other names of the object that it is part of see the change. */
  public void write(Place place, Value value) {
    if (place.path().isEmpty()) {
      write(place.variable(), value);
      return;
    }
    Value whole = read(place.variable());
    List<Offset> holder = place.path().subList(0, place.path().size() - 1);
    Object identity = whole.read(holder).identity();
    write(place.variable(), whole.write(place.path(), value));
    if (identity != null) {
      alias(place, identity, value);
    }
  }

  private void alias(Place place, Object identity, Value value) {
    Offset last = place.path().getLast();
    for (Variable variable : new ArrayList<>(values.keySet())) {
      if (variable != place.variable()) {
        writeInto(variable, identity, List.of(last), value);
      }
    }
    if (identity instanceof Symbol symbol) {
      writeSymbol(symbol, place, value);
    }
  }

  /** Writes into every variable that holds the object {@code identity}, or has it as a part. */
  void writeInto(Variable variable, Object identity, List<Offset> path, Value value) {
    Value held = read(variable);
    if (identity.equals(held.identity())) {
      write(variable, held.write(path, value));
      return;
    }
    Parts parts = held.parts();
    for (int i = 0; i < parts.size(); i++) {
      if (identity.equals(parts.value(i).identity())) {
        List<Offset> deeper = new ArrayList<>(List.of(parts.offset(i)));
        deeper.addAll(path);
        write(variable, read(variable).write(deeper, value));
      }
    }
  }

  private void writeSymbol(Symbol symbol, Place place, Value value) {
    Variable variable = holder(symbol.root());
    if (variable != null && variable != place.variable()) {
      List<Offset> path = new ArrayList<>(symbol.path());
      path.add(place.path().getLast());
      write(variable, read(variable).write(path, value));
    }
  }

  /** The variable that keeps what a root stands for. */
  private @Nullable Variable holder(Root root) {
    return switch (root) {
      case Root.Captured(Variable variable) -> variable;
      case Root.Passed(int index) -> {
        for (Parameter parameter : function.parameters()) {
          if (parameter.index() == index) {
            yield parameter.argument();
          }
        }
        yield function.receiver() == null ? null : function.receiver().argument();
      }
    };
  }

  /** Every name of the object {@code identity} now holds {@code value}. */
  public void replace(Object identity, Value value) {
    for (Variable variable : new ArrayList<>(values.keySet())) {
      writeInto(variable, identity, List.of(), value);
    }
    if (identity instanceof Symbol symbol) {
      replacePassed(symbol, value);
    }
  }

  /** What the caller knows as {@code symbol} now is {@code value}. */
  void replacePassed(Symbol symbol, Value value) {
    Variable variable = holder(symbol.root());
    if (variable != null) {
      write(variable, read(variable).write(symbol.path(), value));
    }
  }

  /** This with what holds on another way here; itself where that is nothing new. */
  public State join(@Nullable State other) {
    if (other == null
        || (values == other.values
            && control == other.control
            && answers == other.answers
            && dead == other.dead)) {
      return this;
    }
    State joined = copy();
    joined.control = control.and(other.control);
    joined.answers = answers.or(other.answers, values, other.values);
    joined.dead = other.dead == null ? null : dead;
    values.forEach((variable, mine) -> {
      Value theirs = other.values.get(variable);
      if (mine != theirs && (theirs != null || !isOwn(variable))) {
        Value both = mine.join(theirs == null ? other.read(variable) : theirs);
        if (both != mine && !both.equals(mine)) {
          joined.write(variable, both);
        }
      }
    });
    other.values.forEach((variable, theirs) -> {
      if (!values.containsKey(variable)) {
        joined.write(variable, isOwn(variable) ? theirs : read(variable).join(theirs));
      }
    });
    return joined.values == values
            && joined.control == control
            && joined.answers == answers
            && joined.dead == dead
        ? this
        : joined;
  }

  /** Becomes {@code other}. */
  public void take(State other) {
    values = other.values;
    shared = true;
    other.shared = true;
    control = other.control;
    answers = other.answers;
    dead = other.dead;
  }
}
