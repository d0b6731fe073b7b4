package dev.countersign.syntax.yaml;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.ParseLimitException;
import dev.countersign.syntax.ParseLimits;
import dev.countersign.syntax.PlainScalars;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Composes the parser's events into trees, one for each document. */
class YamlComposer {
  /** How many nodes aliases may add: what refers to itself over and over grows without end. */
  private static final int ALIASED_NODES = 50_000;

  private static final String MERGE = "<<";

  private final YamlText text;
  private final ParseLimits limits;
  private final Iterator<Event> events;
  private final Map<Anchor, Anchored> anchors = new HashMap<>();
  private int nodes;
  private int aliased;
  private int depth;

  /** What an anchor names, and how many nodes it has. */
  private record Anchored(Ast.Expr node, int size) {}

  YamlComposer(YamlText text, ParseLimits limits) {
    this.text = text;
    this.limits = limits;
    LoadSettings settings =
        LoadSettings.builder().setLabel("").setCodePointLimit(Integer.MAX_VALUE).build();
    this.events = new Parse(settings).parseString(text.readable()).iterator();
  }

  /** The root of each document that is not empty. */
  List<Ast> documents() {
    List<Ast> documents = new ArrayList<>();
    while (events.hasNext()) {
      Event event = events.next();
      switch (event.getEventId()) {
        case DocumentStart -> anchors.clear();
        case Scalar, SequenceStart, MappingStart, Alias -> {
          Ast.Expr root = node(event);
          if (root.start() < root.end()) {
            documents.add(root);
          }
        }
        case StreamStart, StreamEnd, DocumentEnd, SequenceEnd, MappingEnd, Comment -> {}
      }
    }
    return documents;
  }

  private Ast.Expr node(Event event) {
    nodes++;
    if (event instanceof AliasEvent alias) {
      return alias(alias);
    }
    int before = nodes;
    Ast.Expr value =
        switch (event) {
          case ScalarEvent scalar -> scalar(scalar);
          case MappingStartEvent mapping -> nested(() -> mapping(mapping));
          default -> nested(() -> sequence((CollectionStartEvent) event));
        };
    if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      anchors.put(node.getAnchor().get(), new Anchored(value, nodes - before + 1));
    }
    return tagged(event, value);
  }

  private Ast.Expr nested(java.util.function.Supplier<Ast.Expr> inner) {
    if (++depth > limits.depth()) {
      throw new ParseLimitException("its nesting is deeper than " + limits.depth());
    }
    try {
      return inner.get();
    } finally {
      depth--;
    }
  }

  private Ast.Expr alias(AliasEvent event) {
    Anchored known = anchors.get(event.getAlias());
    if (known == null || aliased + known.size() > ALIASED_NODES) {
      return new Ast.Name("*" + event.getAlias().getValue(), start(event), end(event));
    }
    aliased += known.size();
    nodes += known.size();
    return known.node();
  }

  /** A tag of the file's own, such as {@code !Ref}, is a type in front of the value. */
  private Ast.Expr tagged(Event event, Ast.Expr value) {
    Optional<String> tag =
        switch (event) {
          case ScalarEvent scalar -> scalar.getTag();
          case CollectionStartEvent collection -> collection.getTag();
          default -> Optional.empty();
        };
    if (tag.isEmpty() || !tag.get().startsWith("!") || tag.get().length() < 2) {
      return value;
    }
    int start = start(event);
    String name = tag.get().substring(1);
    return new Ast.Cast(
        "!", tag(name, start, start + tag.get().length()), value, start, value.end());
  }

  Ast.Expr tag(String name, int start, int end) {
    return new Ast.Name(name, start, end);
  }

  // ---- scalars

  private Ast.Expr scalar(ScalarEvent event) {
    int from = index(event.getStartMark());
    int to = text.trimmed(from, index(event.getEndMark()));
    int start = text.offset(from);
    int end = text.offset(Math.max(from, to));
    String value = text.isCovered(from, to) ? original(event, from, to) : event.getValue();
    return event.isPlain() ? plain(value, start, end) : quoted(value, start, end);
  }

  private String original(ScalarEvent event, int from, int to) {
    String written = text.original(from, to);
    if (event.isPlain()) {
      return written;
    }
    if (event.isLiteral() || event.isFolded()) {
      int header = written.indexOf('\n');
      return header < 0 ? written : written.substring(header + 1).stripIndent() + "\n";
    }
    return written.length() < 2 ? written : written.substring(1, written.length() - 1);
  }

  Ast.Expr plain(String value, int start, int end) {
    return PlainScalars.read(value, start, end);
  }

  Ast.Expr quoted(String value, int start, int end) {
    return new Ast.Str("", value, start, end);
  }

  // ---- collections

  private Ast.Expr sequence(CollectionStartEvent event) {
    List<Ast.Expr> elements = new ArrayList<>();
    Event next = events.next();
    while (next.getEventId() != Event.ID.SequenceEnd) {
      elements.add(node(next));
      next = events.next();
    }
    return new Ast.Collection(
        Ast.CollectionKind.LIST, List.copyOf(elements), start(event), end(event, next, elements));
  }

  private Ast.Expr mapping(MappingStartEvent event) {
    List<Ast> entries = new ArrayList<>();
    Event next = events.next();
    while (next.getEventId() != Event.ID.MappingEnd) {
      int start = start(next);
      Ast.Expr key = key(next);
      Event after = events.next();
      Ast.Expr value = node(after);
      int end = after instanceof AliasEvent ? end(after) : Math.max(value.end(), key.end());
      entries.add(entry(key, value, start, Math.max(start, end)));
      next = events.next();
    }
    return new Ast.Dict(merged(entries), start(event), end(event, next, entries));
  }

  Ast entry(Ast.Expr key, Ast.Expr value, int start, int end) {
    return new Ast.Entry(key, value, start, end);
  }

  private Ast.Expr key(Event event) {
    if (!(event instanceof ScalarEvent scalar)) {
      return node(event);
    }
    Ast.Expr key = scalar(scalar);
    String name =
        switch (key) {
          case Ast.Str word -> word.value();
          case Ast.Literal literal -> literal.text();
          default -> null;
        };
    return name == null ? key : key(name, key.start(), key.end());
  }

  Ast.Expr key(String name, int start, int end) {
    return new Ast.Name(name, start, end);
  }

  /** The entries with those that {@code <<} brings in, as far as they are not given anew. */
  private static List<Ast> merged(List<Ast> entries) {
    if (entries.stream().noneMatch(entry -> isKey(entry, MERGE))) {
      return List.copyOf(entries);
    }
    List<Ast> all = new ArrayList<>();
    Set<String> given = new HashSet<>();
    for (Ast entry : entries) {
      String name = keyOf(entry);
      if (!MERGE.equals(name)) {
        all.add(entry);
        given.add(String.valueOf(name));
      }
    }
    for (Ast entry : entries) {
      if (entry instanceof Ast.Entry merge && MERGE.equals(keyOf(merge))) {
        bring(merge.value(), given, all);
      }
    }
    return List.copyOf(all);
  }

  private static void bring(Ast.Expr merged, Set<String> given, List<Ast> all) {
    switch (merged) {
      case Ast.Dict dict -> {
        for (Ast entry : dict.entries()) {
          if (given.add(String.valueOf(keyOf(entry)))) {
            all.add(entry);
          }
        }
      }
      case Ast.Collection list -> list.elements().forEach(each -> bring(each, given, all));
      default -> {}
    }
  }

  private static boolean isKey(Ast entry, String name) {
    return name.equals(keyOf(entry));
  }

  private static @Nullable String keyOf(Ast entry) {
    return entry instanceof Ast.Entry one && one.key() instanceof Ast.Name name ? name.id() : null;
  }

  // ---- places

  /** A block ends with its last part; the parser says where the next token is. */
  private int end(CollectionStartEvent event, Event closing, List<? extends Ast> parts) {
    if (event.isFlow()) {
      return end(closing);
    }
    int end = start(event);
    for (Ast part : parts) {
      end = Math.max(end, part.end());
    }
    return end;
  }

  private int start(Event event) {
    return text.offset(index(event.getStartMark()));
  }

  private int end(Event event) {
    return text.offset(index(event.getEndMark()));
  }

  private static int index(Optional<Mark> mark) {
    return mark.map(Mark::getIndex).orElse(0);
  }
}
