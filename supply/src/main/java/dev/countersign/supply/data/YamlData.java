package dev.countersign.supply.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
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

/** Reads YAML. */
public final class YamlData {
  private static final int MAX_DEPTH = 200;
  private static final int MAX_CHARACTERS = 128 << 20;

  private final Source source;
  private final Iterator<Event> events;
  private final boolean wide;
  private final Map<Anchor, Data> anchors = new HashMap<>();

  private YamlData(Source source, Iterator<Event> events) {
    this.source = source;
    this.events = events;
    this.wide = source.text().chars().anyMatch(c -> Character.isSurrogate((char) c));
  }

  /**
   * The documents of the file.
   *
   * @throws DataException when it is not YAML
   */
  public static List<Data> documents(Source source) {
    return documents(source, true);
  }

  private static List<Data> documents(Source source, boolean places) {
    LoadSettings settings =
        LoadSettings.builder().setUseMarks(places).setCodePointLimit(MAX_CHARACTERS).build();
    try {
      return new YamlData(source, new Parse(settings).parseString(source.text()).iterator())
          .documents();
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new DataException(line, "is not valid YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw new DataException(1, "is not valid YAML: " + e.getMessage());
    }
  }

  /** The first document; nothing in an empty file. */
  public static Data read(Source source) {
    List<Data> documents = documents(source);
    return documents.isEmpty() ? Data.Nothing.HERE : documents.getFirst();
  }

  /** The first document, faster and without the places of its values. */
  public static Data withoutPlaces(Source source) {
    List<Data> documents = documents(source, false);
    return documents.isEmpty() ? Data.Nothing.HERE : documents.getFirst();
  }

  private List<Data> documents() {
    List<Data> documents = new ArrayList<>();
    while (events.hasNext()) {
      if (events.next() instanceof NodeEvent node) {
        documents.add(value(node, 0));
      }
    }
    return documents;
  }

  private Data value(Event event, int depth) {
    if (depth > MAX_DEPTH) {
      throw new DataException(source.line(at(event.getStartMark())), "is nested too deep");
    }
    Data value =
        switch (event) {
          case AliasEvent alias -> anchors.getOrDefault(alias.getAlias(), Data.Nothing.HERE);
          case ScalarEvent scalar ->
              new Data.Text(scalar.getValue(), at(event.getStartMark()), at(event.getEndMark()));
          case SequenceStartEvent _ -> items(event, depth);
          case MappingStartEvent _ -> fields(event, depth);
          default -> throw new IllegalStateException(event.toString());
        };
    if (!(event instanceof AliasEvent) && event instanceof NodeEvent node) {
      node.getAnchor().ifPresent(anchor -> anchors.put(anchor, value));
    }
    return value;
  }

  private Data items(Event begin, int depth) {
    List<Data> items = new ArrayList<>();
    Event event = events.next();
    for (; !(event instanceof SequenceEndEvent); event = events.next()) {
      items.add(value(event, depth + 1));
    }
    return new Data.Items(items, at(begin.getStartMark()), at(event.getEndMark()));
  }

  private Data fields(Event begin, int depth) {
    Map<String, Data.Field> fields = new LinkedHashMap<>();
    Event event = events.next();
    for (; !(event instanceof MappingEndEvent); event = events.next()) {
      Data key = value(event, depth + 1);
      Data value = value(events.next(), depth + 1);
      if (key.text().equals("<<")) {
        value.fields().forEach(fields::putIfAbsent);
      } else {
        fields.put(key.text(), new Data.Field(key.start(), key.end(), value));
      }
    }
    return new Data.Fields(fields, at(begin.getStartMark()), at(event.getEndMark()));
  }

  /** Marks count code points. */
  private int at(Optional<Mark> mark) {
    int index = mark.map(Mark::getIndex).orElse(0);
    return wide ? source.text().offsetByCodePoints(0, index) : index;
  }
}
