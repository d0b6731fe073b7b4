package dev.countersign.rules.read;

import dev.countersign.rules.Place;
import dev.countersign.rules.Problem;
import dev.countersign.rules.Rule;
import dev.countersign.rules.RuleSet;
import dev.countersign.syntax.Languages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a whole file. */
public final class RuleFile {
  private final Languages languages;
  private final Problems problems = new Problems(Optional.empty());
  private final List<Problem> ofRules = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final Map<String, Place> ids = new HashMap<>();

  private RuleFile(Languages languages) {
    this.languages = languages;
  }

  /** The rules of {@code text}, and what is wrong with it. */
  public static RuleSet read(String fileName, String text, Languages languages) {
    RuleFile file = new RuleFile(languages);
    file.read(fileName, text);
    List<Problem> all = new ArrayList<>(file.problems.found());
    all.addAll(file.ofRules);
    return new RuleSet(List.copyOf(file.rules), List.copyOf(all));
  }

  private void read(String fileName, String text) {
    try {
      List<Yaml> documents = YamlReader.read(fileName, withoutByteOrderMark(text));
      if (documents.stream().allMatch(document -> document.plain() == null)) {
        problems.error(
            new Place(fileName, 1, 1), "the file is empty", "Begin it with 'rules:' and a list");
      } else {
        documents.forEach(this::document);
      }
    } catch (YamlException e) {
      problems.error(e.place(), String.valueOf(e.getMessage()), e.advice());
    }
  }

  private static String withoutByteOrderMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private void document(Yaml document) {
    if (!(document instanceof Yaml.Fields fields)) {
      problems.error(
          document.place(),
          "the file holds " + document.described(),
          "Begin it with 'rules:' and a list of rules under it");
      return;
    }
    if (fields.get("rules") instanceof Yaml.Items list) {
      list.items().forEach(this::rule);
    } else {
      problems.check(fields, Vocabulary.FILE);
    }
  }

  private void rule(Yaml item) {
    if (!(item instanceof Yaml.Fields fields)) {
      problems.error(
          item.place(),
          "an item of 'rules' is " + item.described(),
          "Begin each rule with '- id: name'");
      return;
    }
    OneRuleReader reader = new OneRuleReader(fields, languages);
    Rule rule = reader.read();
    Optional<Place> earlier =
        Texts.text(fields, "id").map(id -> ids.putIfAbsent(id, fields.place()));
    if (earlier.isPresent()) {
      reader
          .problems()
          .error(
              fields.place(),
              "another rule has this id, in line " + earlier.get().line(),
              "Give each rule an id of its own");
    } else if (rule != null) {
      rules.add(rule);
    }
    ofRules.addAll(reader.problems().found());
  }
}
