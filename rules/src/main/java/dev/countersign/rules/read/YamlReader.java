package dev.countersign.rules.read;

import dev.countersign.rules.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Builds {@link Yaml} from parser events, with limits on depth, size and what aliases expand to.
 */
final class YamlReader {
  private static final int MAX_DEPTH = 60;
  private static final int MAX_VALUES = 2_000_000;
  private static final int MAX_CHARACTERS = 32 << 20;

  private final String file;
  private final Iterator<Event> events;
  private final Map<Anchor, Yaml> anchors = new HashMap<>();

  private YamlReader(String file, Iterator<Event> events) {
    this.file = file;
    this.events = events;
  }

  /** The documents of {@code text}; none for an empty file. */
  static List<Yaml> read(String file, String text) {
    LoadSettings settings =
        LoadSettings.builder().setLabel(file).setCodePointLimit(MAX_CHARACTERS).build();
    try {
      return new YamlReader(file, new Parse(settings).parseString(text).iterator()).documents();
    } catch (MarkedYamlEngineException e) {
      throw unreadable(file, e);
    } catch (YamlEngineException e) {
      throw new YamlException(
          new Place(file, 1, 1), "cannot be read as YAML: " + e.getMessage(), "Split the file");
    }
  }

  private static YamlException unreadable(String file, MarkedYamlEngineException e) {
    Place place = place(file, e.getProblemMark().or(e::getContextMark));
    String problem = String.valueOf(e.getProblem());
    if (problem.contains("TAB") || problem.contains("\\t")) {
      return new YamlException(
          place, "a tab stands where YAML wants spaces", "Indent with spaces only");
    }
    return new YamlException(
        place,
        "is not valid YAML: " + problem,
        "Quote text that has a colon, a brace or a # in it, or write it as a block after '|'");
  }

  private List<Yaml> documents() {
    List<Yaml> documents = new ArrayList<>();
    while (events.hasNext()) {
      if (events.next() instanceof NodeEvent node) {
        documents.add(value(node, 0));
      }
    }
    return documents;
  }

  private Yaml value(Event event, int depth) {
    Place place = place(file, event.getStartMark());
    if (depth > MAX_DEPTH) {
      throw new YamlException(
          place, "is nested more than " + MAX_DEPTH + " deep", "Write the rule flatter");
    }
    Yaml value =
        switch (event) {
          case AliasEvent alias -> aliased(alias, place);
          case ScalarEvent scalar -> scalar(scalar, place);
          case SequenceStartEvent sequence -> items(place, depth);
          case MappingStartEvent mapping -> fields(place, depth);
          default -> throw new IllegalStateException(event.toString());
        };
    if (!(event instanceof AliasEvent) && event instanceof NodeEvent node) {
      node.getAnchor().ifPresent(anchor -> anchors.put(anchor, value));
    }
    return value;
  }

  private Yaml aliased(AliasEvent alias, Place place) {
    Yaml value = anchors.get(alias.getAlias());
    if (value == null) {
      throw new YamlException(
          place,
          "the alias *" + alias.getAlias() + " refers to nothing above it",
          "Write &" + alias.getAlias() + " before the value that it should repeat");
    }
    return value;
  }

  private static Yaml.Scalar scalar(ScalarEvent event, Place place) {
    ScalarStyle style = event.getScalarStyle();
    boolean block = style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
    return new Yaml.Scalar(event.getValue(), style != ScalarStyle.PLAIN, block, place);
  }

  private Yaml.Items items(Place place, int depth) {
    List<Yaml> items = new ArrayList<>();
    int size = 1;
    for (Event event = events.next(); !(event instanceof SequenceEndEvent); event = events.next()) {
      Yaml item = value(event, depth + 1);
      items.add(item);
      size = added(size, item, place);
    }
    return new Yaml.Items(List.copyOf(items), size, place);
  }

  private Yaml.Fields fields(Place place, int depth) {
    Map<String, Yaml.Field> fields = new LinkedHashMap<>();
    Map<String, Yaml.Field> merged = new LinkedHashMap<>();
    int size = 1;
    for (Event event = events.next(); !(event instanceof MappingEndEvent); event = events.next()) {
      Yaml key = value(event, depth + 1);
      Yaml value = value(events.next(), depth + 1);
      size = added(size, value, place);
      add(key, value, fields, merged);
    }
    merged.forEach(fields::putIfAbsent);
    return new Yaml.Fields(fields, size, place);
  }

  private static void add(
      Yaml key, Yaml value, Map<String, Yaml.Field> fields, Map<String, Yaml.Field> merged) {
    if (!(key instanceof Yaml.Scalar name)) {
      throw new YamlException(
          key.place(), "a key is " + key.described(), "Write a name before the colon");
    }
    if (name.text().equals("<<") && !name.quoted() && value instanceof Yaml.Fields other) {
      other.fields().forEach(merged::putIfAbsent);
      return;
    }
    Yaml.@Nullable Field earlier = fields.put(name.text(), new Yaml.Field(name.place(), value));
    if (earlier != null) {
      throw new YamlException(
          name.place(),
          "the key '" + name.text() + "' stands twice, first in line " + earlier.place().line(),
          "Keep one; several patterns go into a list, each after its own dash");
    }
  }

  private static int added(int size, Yaml value, Place place) {
    if (size + value.size() > MAX_VALUES) {
      throw new YamlException(
          place, "holds more than " + MAX_VALUES + " values, aliases counted", "Split the file");
    }
    return size + value.size();
  }

  private static Place place(String file, Optional<Mark> mark) {
    return mark.map(at -> new Place(file, at.getLine() + 1, at.getColumn() + 1))
        .orElse(new Place(file, 1, 1));
  }
}
