package dev.countersign.rules.read;

import java.util.List;

/** What a key's value may be. */
sealed interface ValueType {
  /** In an error message: "a list of names". */
  String wanted();

  /** Whether {@code value} is of this type, as far as can be seen from outside. */
  boolean accepts(Yaml value);

  /** Scalars. */
  enum Simple implements ValueType {
    TEXT("text"),
    FLAG("true or false"),
    NUMBER("a whole number"),
    SIDE_EFFECT("true, false or only"),
    TEXTS("a name or a list of names"),
    MAPPING("a mapping"),
    ANYTHING("anything");

    private final String wanted;

    Simple(String wanted) {
      this.wanted = wanted;
    }

    @Override
    public String wanted() {
      return wanted;
    }

    @Override
    public boolean accepts(Yaml value) {
      return switch (this) {
        case TEXT -> value instanceof Yaml.Scalar scalar && scalar.plain() != null;
        case FLAG -> value.plain() instanceof Boolean;
        case NUMBER -> value.plain() instanceof Long;
        case SIDE_EFFECT -> value.plain() instanceof Boolean || "only".equals(value.plain());
        case TEXTS -> TEXT.accepts(value) || isListOfText(value);
        case MAPPING -> value instanceof Yaml.Fields || value.plain() == null;
        case ANYTHING -> true;
      };
    }

    private static boolean isListOfText(Yaml value) {
      return value instanceof Yaml.Items list && list.items().stream().allMatch(TEXT::accepts);
    }
  }

  /** A mapping of known keys. */
  record One(Shape shape) implements ValueType {
    @Override
    public String wanted() {
      return "a mapping with " + shape.someKeys();
    }

    @Override
    public boolean accepts(Yaml value) {
      return value instanceof Yaml.Fields;
    }
  }

  /** A pattern as text, or a mapping of known keys. */
  record PatternOr(Shape shape) implements ValueType {
    @Override
    public String wanted() {
      return "a pattern, or a mapping with " + shape.someKeys();
    }

    @Override
    public boolean accepts(Yaml value) {
      return value instanceof Yaml.Fields || Simple.TEXT.accepts(value);
    }
  }

  /** A list that is not empty. */
  record Many(ValueType item) implements ValueType {
    @Override
    public String wanted() {
      return "a list, each item " + item.wanted();
    }

    @Override
    public boolean accepts(Yaml value) {
      return value instanceof Yaml.Items list && !list.items().isEmpty();
    }
  }

  /** One of several types. */
  record Either(List<ValueType> types) implements ValueType {
    @Override
    public String wanted() {
      return String.join(", or ", types.stream().map(ValueType::wanted).toList());
    }

    @Override
    public boolean accepts(Yaml value) {
      return types.stream().anyMatch(type -> type.accepts(value));
    }
  }
}
