package dev.countersign.flow.domain;

import dev.countersign.flow.ir.Site;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a taint at a step of its way. The words are made when they are reported, which is
 * of few steps.
 *
 * @param name of a variable or a function; of a test the question that a rule has for it; empty
 *     where there is none
 * @param rules bits of the rules for which it says something: that the way ends here, were it not
 *     followed to be explained, or that a check is made of a part that was read
 */
public record Note(Kind kind, String name, long rules) {
  /** What happens. */
  public enum Kind {
    ENTERS,
    KEPT,
    PASSED,
    RETURNED,
    OBTAINED,
    MADE,
    PASSED_BY_RULE,
    IN_TEXT,
    IN_MARKUP,
    PART_TAKEN,
    COMPUTED,
    CLEANED,
    CHECKED,
    KNOWN,
    EMPTY,
    NUMBER,
    NEVER,
    PART_READ,
    TESTED,
    MIXED,
    MINGLED,
    OVERLOADED,
    SHARED
  }

  /**
   * Notes are compared all the time, and a record's own comparison is slow until it is optimised.
   */
  @Override
  public boolean equals(@Nullable Object object) {
    return object == this
        || (object instanceof Note other
            && kind == other.kind
            && rules == other.rules
            && name.equals(other.name));
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(rules) + name.hashCode();
  }

  /** What happens, to something of a name. */
  public Note(Kind kind, String name) {
    this(kind, name, 0);
  }

  /** What happens, where there is no name to tell. */
  public static Note of(Kind kind) {
    return new Note(kind, "");
  }

  /** A step at which the way ends for {@code rules}. */
  static Note ending(Kind kind, long rules) {
    return new Note(kind, "", rules);
  }

  /** The rules for which the way ends. */
  public long ends() {
    return isRemark() ? 0 : rules;
  }

  /** Whether it says something of ways to sinks of {@code rule}. */
  public boolean concerns(long rule) {
    return !isRemark() || (rules & rule) != 0;
  }

  /** Whether it tells of a check beside the way, rather than where the way leads. */
  boolean isRemark() {
    return kind == Kind.PART_READ || kind == Kind.TESTED;
  }

  /** The step in words, as it stands at {@code site}. */
  String words(Site site) {
    return switch (kind) {
      case ENTERS -> "untrusted data enters: `" + site.text() + "`";
      case KEPT -> "kept in `" + (name.isEmpty() ? site.text() : name) + "`";
      case PASSED -> "passed to " + named("the function");
      case RETURNED -> "returned by " + named("the function");
      case OBTAINED -> "comes out of " + named("the call");
      case MADE -> "goes into a new " + named("object");
      case PASSED_BY_RULE -> "passed on, as the rule says";
      case IN_TEXT -> "becomes part of a text";
      case IN_MARKUP -> "becomes part of markup";
      case PART_TAKEN -> "a part of it is taken";
      case COMPUTED -> "a value is computed from it";
      case CLEANED -> "made harmless by `" + site.text() + "`";
      case CHECKED -> "`" + site.text() + "` is checked";
      case KNOWN -> "equals what is written here: `" + site.text() + "`";
      case EMPTY -> "is empty or missing where `" + site.text() + "` fails";
      case NUMBER -> "is a number or a truth value: `" + site.text() + "`";
      case PART_READ -> "`" + name + "` of it was read: `" + site.text() + "`";
      case MINGLED -> "passed to `" + name + "`, of which not all calls are told apart";
      case OVERLOADED -> "passed to one of several functions `" + name + "`";
      case TESTED ->
          (name.isEmpty() ? "goes on only where a test says so" : "is for a person to judge")
              + (": `" + site.text() + "`");
      case SHARED -> "another request may store it in `" + name + "` again";
      case MIXED -> "in one of more parts than are told apart";
      case NEVER -> "never comes about, by the constants here: `" + site.text() + "`";
    };
  }

  private String named(String otherwise) {
    return name.isEmpty() ? otherwise : "`" + name + "`";
  }
}
