package dev.countersign.rules.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes the {@link Vocabulary} as a JSON Schema, for editors. */
public final class Schema {
  private static final Set<Shape> EXCLUSIVE = Set.of(Vocabulary.FORMULA, Vocabulary.STEP);
  private final Map<String, Object> definitions = new TreeMap<>();

  private Schema() {}

  /** The schema of rule files, as JSON of draft 2020-12. */
  public static String json() {
    Schema schema = new Schema();
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("title", "Countersign rules");
    root.putAll(schema.object(Vocabulary.FILE));
    root.put("$defs", schema.definitions);
    return Json.print(root);
  }

  private Map<String, Object> object(Shape shape) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<Object> required = new ArrayList<>();
    for (Shape.Key key : shape.keys()) {
      Map<String, Object> property = new LinkedHashMap<>();
      property.put("description", key.doc());
      property.putAll(type(key.type()));
      properties.put(key.name(), property);
      if (key.required()) {
        required.add(key.name());
      }
    }
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    object.put("properties", properties);
    if (!required.isEmpty()) {
      object.put("required", required);
    }
    if (shape != Vocabulary.RULE) {
      object.put("additionalProperties", false);
    }
    if (EXCLUSIVE.contains(shape)) {
      object.put("minProperties", 1);
      object.put("maxProperties", 1);
    }
    return object;
  }

  private Map<String, Object> type(ValueType type) {
    return switch (type) {
      case ValueType.Simple simple -> simple(simple);
      case ValueType.One one -> reference(one.shape());
      case ValueType.PatternOr either ->
          Map.of("anyOf", List.of(Map.of("type", "string"), reference(either.shape())));
      case ValueType.Many many -> list(type(many.item()));
      case ValueType.Either either ->
          Map.of("anyOf", either.types().stream().map(this::type).toList());
    };
  }

  private static Map<String, Object> simple(ValueType.Simple type) {
    return switch (type) {
      case TEXT -> Map.of("type", List.of("string", "number", "boolean"));
      case FLAG -> Map.of("type", "boolean");
      case NUMBER -> Map.of("type", "integer");
      case SIDE_EFFECT -> Map.of("enum", List.of(true, false, "only"));
      case TEXTS ->
          Map.of("anyOf", List.of(Map.of("type", "string"), list(Map.of("type", "string"))));
      case MAPPING -> Map.of("type", List.of("object", "null"));
      case ANYTHING -> Map.of();
    };
  }

  private static Map<String, Object> list(Map<String, Object> items) {
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("type", "array");
    list.put("items", items);
    list.put("minItems", 1);
    return list;
  }

  private Map<String, Object> reference(Shape shape) {
    if (!definitions.containsKey(shape.name())) {
      definitions.put(shape.name(), Map.of());
      definitions.put(shape.name(), object(shape));
    }
    return Map.of("$ref", "#/$defs/" + shape.name());
  }
}
