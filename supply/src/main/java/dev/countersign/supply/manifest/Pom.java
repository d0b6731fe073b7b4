package dev.countersign.supply.manifest;

import dev.countersign.supply.data.DataException;
import dev.countersign.supply.data.Source;
import dev.countersign.supply.data.XmlData;
import dev.countersign.supply.data.XmlData.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A {@code pom.xml} with the parents that are at hand.
 *
 * @param lineage the project and its parents, itself first
 * @param problems why parents that are at hand are not in it
 */
record Pom(List<Element> lineage, List<String> problems) {
  private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^${}]+)}");
  private static final int MAX_DEPTH = 20;

  /** A pom with the parents found by their relative paths. */
  static Pom read(Source source, ProjectFiles files) {
    List<Element> lineage = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Optional<Source> next = Optional.of(source);
    while (next.isPresent()) {
      Source here = next.get();
      if (!seen.add(here.path())) {
        problems.add("its parents form a cycle, which " + here.path() + " closes");
        break;
      }
      Element root = project(here);
      lineage.add(root);
      next = parent(here, root, files);
    }
    return new Pom(lineage, problems);
  }

  private static Element project(Source source) {
    Element root = XmlData.read(source);
    if (!root.name().equals("project")) {
      throw new DataException(1, "is no pom.xml: its outermost element is <" + root.name() + ">");
    }
    return root;
  }

  private static Optional<Source> parent(Source here, Element root, ProjectFiles files) {
    List<Element> parents = root.all("parent");
    if (parents.isEmpty()) {
      return Optional.empty();
    }
    Element parent = parents.getFirst();
    String relative =
        parent.all("relativePath").isEmpty() ? "../pom.xml" : parent.textOf("relativePath");
    String file =
        relative.isEmpty() || relative.endsWith(".xml") ? relative : relative + "/pom.xml";
    return Optional.of(file)
        .filter(path -> !path.isEmpty())
        .flatMap(path -> ProjectFiles.resolve(here.folder(), path))
        .flatMap(files::read)
        .filter(source -> isNamed(source, parent.textOf("artifactId")));
  }

  private static boolean isNamed(Source source, String artifact) {
    try {
      return project(source).textOf("artifactId").equals(artifact);
    } catch (DataException e) {
      return false;
    }
  }

  Element own() {
    return lineage.getFirst();
  }

  String groupId() {
    return inherited("groupId");
  }

  String version() {
    return inherited("version");
  }

  private String inherited(String key) {
    for (Element one : lineage) {
      String text = one.textOf(key);
      String given =
          text.isEmpty() && !one.all("parent").isEmpty()
              ? one.all("parent").getFirst().textOf(key)
              : text;
      if (!given.isEmpty()) {
        return given;
      }
    }
    return "";
  }

  /** The properties of the project and its parents, the nearest first. */
  Map<String, String> properties() {
    Map<String, String> properties = new HashMap<>();
    for (Element one : lineage.reversed()) {
      for (Element group : one.all("properties")) {
        group.children().forEach(property -> properties.put(property.name(), property.text()));
      }
    }
    for (String prefix : new String[] {"project.", "pom.", ""}) {
      properties.put(prefix + "groupId", groupId());
      properties.put(prefix + "artifactId", own().textOf("artifactId"));
      properties.put(prefix + "version", version());
    }
    own()
        .all("parent")
        .forEach(parent -> {
          properties.put("project.parent.version", parent.textOf("version"));
          properties.put("project.parent.groupId", parent.textOf("groupId"));
        });
    return properties;
  }

  /** Replaces what is known, again and again; what refers to itself stays. */
  static String filled(String text, Map<String, String> properties) {
    String filled = text;
    for (int depth = 0;
        depth < MAX_DEPTH && filled.contains("${") && filled.length() < 10_000;
        depth++) {
      Matcher property = PROPERTY.matcher(filled);
      filled =
          property.replaceAll(found ->
              Matcher.quoteReplacement(properties.getOrDefault(found.group(1), found.group())));
    }
    return filled;
  }
}
