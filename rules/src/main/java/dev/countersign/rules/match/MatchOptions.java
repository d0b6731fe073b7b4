package dev.countersign.rules.match;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The {@code options} of a rule that change how its patterns match. Immutable. */
public final class MatchOptions {
  /** One switch, named as in a rule but in capitals. */
  public enum Option {
    /** A name that holds one constant matches that constant. */
    CONSTANT_PROPAGATION(true),
    /** A name matches the expression that it was assigned. */
    SYMBOLIC_PROPAGATION(false),
    /** {@code &&}, {@code ||}, {@code |}, {@code &} match in any order and grouping. */
    AC_MATCHING(true),
    /** {@code &&}, {@code ||} match with their operands swapped. */
    COMMUTATIVE_BOOLOP(false),
    /** {@code ==}, {@code !=} match with their operands swapped. */
    COMMUTATIVE_COMPOP(false),
    /** An assignment matches a declaration with a value. */
    VARDEF_ASSIGN(true),
    /** An assignment matches a field with a value. */
    FLDDEF_ASSIGN(false),
    /** An expression matches inside annotations. */
    ATTR_EXPR(true),
    /** A function matches an arrow function bound to a name. */
    ARROW_IS_FUNCTION(true),
    /** {@code var} matches {@code let} and {@code const}. */
    LET_IS_VAR(true),
    /** An expression statement in a sequence matches an expression within a statement. */
    GO_DEEPER_EXPR(true),
    /** {@code ...} in a sequence reaches into nested statements. */
    GO_DEEPER_STMT(true),
    /** An expression statement matches an expression within any statement. */
    IMPLICIT_DEEP_EXPRSTMT(true),
    /** A class or object pattern matches more members than it names. */
    IMPLICIT_ELLIPSIS(true),
    /** Annotations and decorators match only in the order of the pattern. */
    DECORATORS_ORDER_MATTERS(false),
    /** The same metavariable needs the same declaration, not only the same name. */
    UNIFY_IDS_STRICTLY(true),
    /** An element of markup matches more attributes than the pattern names. */
    XML_ATTRS_IMPLICIT_ELLIPSIS(true),
    /** {@code <a />} matches {@code <a>...</a>}. */
    XML_SINGLETON_LOOSE_MATCHING(true),
    /** An element of markup matches more children than the pattern names. */
    XML_CHILDREN_ORDERED(true),
    /** Space at the ends of lines of text does not count. */
    GENERIC_IGNORE_WHITESPACE(false);

    private final boolean usual;

    Option(boolean usual) {
      this.usual = usual;
    }
  }

  /** What a rule without {@code options} has. */
  public static final MatchOptions DEFAULT = new MatchOptions(usual());

  private final Set<Option> on;
  private final int hash;

  private MatchOptions(Set<Option> on) {
    this.on = on;
    this.hash = on.hashCode();
  }

  /** The option that a rule calls {@code name}, such as {@code ac_matching}. */
  public static Optional<Option> named(String name) {
    try {
      return Optional.of(Option.valueOf(name.toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** These options with {@code option} on or off. */
  public MatchOptions with(Option option, boolean value) {
    Set<Option> changed = EnumSet.copyOf(on);
    if (value) {
      changed.add(option);
    } else {
      changed.remove(option);
    }
    return new MatchOptions(changed);
  }

  /** Whether {@code option} is on. */
  public boolean has(Option option) {
    return on.contains(option);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || (other instanceof MatchOptions options && hash == options.hash && on.equals(options.on));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return on.toString();
  }

  private static Set<Option> usual() {
    Set<Option> usual = EnumSet.noneOf(Option.class);
    for (Option option : Option.values()) {
      if (option.usual) {
        usual.add(option);
      }
    }
    return usual;
  }
}
