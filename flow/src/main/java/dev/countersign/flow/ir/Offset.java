package dev.countersign.flow.ir;

import dev.countersign.rules.names.Constant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One step into a value: a field, a constant key, a slot, or somewhere unknown. A field and a
 * string key of the same name are the same place, as in JavaScript.
 */
public record Offset(String key) {
  /** Somewhere within: an index that is not constant, an element of unknown position. */
  public static final Offset ANY = new Offset("*");

  private static final Pattern INTEGER = Pattern.compile("0|[1-9][0-9]{0,8}");
  private static final String FIELD = ".";
  private static final String SLOT = "#";
  private static final String CAPTURE = "^";

  /** Whether two paths are the same; they are short, and compared all the time. */
  public static boolean same(List<Offset> left, List<Offset> right) {
    if (left == right) {
      return true;
    }
    if (left.size() != right.size()) {
      return false;
    }
    for (int i = 0; i < left.size(); i++) {
      if (!left.get(i).equals(right.get(i))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object == this || (object instanceof Offset other && key.equals(other.key));
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  /** Whether it is somewhere unknown. */
  public boolean isAny() {
    return key.length() == 1 && key.charAt(0) == ANY.key.charAt(0);
  }

  /** A field, or a constant string key. */
  public static Offset field(String name) {
    return new Offset(FIELD + name);
  }

  /**
   * The field that an accessor is called after: {@code Name} of {@code getName} is {@code name}.
   */
  public static Offset property(String capitalised) {
    return field(capitalised.substring(0, 1).toLowerCase(Locale.ROOT) + capitalised.substring(1));
  }

  /** Whether this is a field or a constant string key. */
  public boolean isField() {
    return key.startsWith(FIELD);
  }

  /** The name of a field. */
  public String name() {
    return key.substring(FIELD.length());
  }

  /** A constant position. */
  public static Offset slot(long index) {
    return new Offset(SLOT + index);
  }

  /**
   * The place that a constant key names; {@link #ANY} where the key is not known.
   *
   * @param integerIsText whether {@code 0} and {@code "0"} are one key
   */
  public static Offset ofKey(@Nullable Constant key, boolean integerIsText) {
    return switch (key) {
      case Constant.Text text when integerIsText && INTEGER.matcher(text.value()).matches() ->
          slot(Long.parseLong(text.value()));
      case Constant.Text text -> field(text.value());
      case Constant.Int number when number.value().bitLength() < 32 ->
          slot(number.value().longValue());
      case null, default -> ANY;
    };
  }

  /** What a closure keeps of a variable of its surroundings. */
  public static Offset capture(Variable variable) {
    return new Offset(CAPTURE + variable.id() + ":" + variable.file().path());
  }

  /** Whether this is a constant position. */
  public boolean isSlot() {
    return key.startsWith(SLOT);
  }

  /** Which position, of a constant one. */
  public int index() {
    return Integer.parseInt(key, SLOT.length(), key.length(), 10);
  }

  /** Whether this is a closure's captured variable. */
  public boolean isCapture() {
    return key.startsWith(CAPTURE);
  }

  @Override
  public String toString() {
    return key.startsWith(".") ? key : "[" + key + "]";
  }
}
