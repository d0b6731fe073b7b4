package dev.countersign.rules.read;

import dev.countersign.rules.Place;
import dev.countersign.rules.Problem;
import dev.countersign.rules.Rule;
import dev.countersign.rules.RuleSet;
import dev.countersign.rules.RuleText;
import dev.countersign.syntax.Languages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a whole file. */
public final class RuleFile {
  private final Reading reading;
  private final Problems problems = new Problems(Optional.empty());
  private final List<Problem> ofRules = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final Map<String, Place> ids = new HashMap<>();
  private final List<Yaml> documents;

  RuleFile(RuleText file, Reading reading) {
    this.reading = reading;
    this.documents = documents(file);
  }

  /** Of documents that were read. */
  RuleFile(List<Yaml> documents, Reading reading) {
    this.reading = reading;
    this.documents = documents;
  }

  /** The rules of each file, and what is wrong with it; all models are known to all files. */
  public static List<RuleSet> readAll(List<RuleText> texts, Languages languages) {
    Reading reading = Reading.ofAny(languages);
    List<RuleFile> files = texts.stream().map(text -> new RuleFile(text, reading)).toList();
    files.forEach(RuleFile::addModels);
    return files.stream().map(RuleFile::rules).toList();
  }

  private List<Yaml> documents(RuleText file) {
    try {
      List<Yaml> read = YamlReader.read(file.name(), withoutByteOrderMark(file.text()));
      if (read.stream().allMatch(document -> document.plain() == null)) {
        problems.error(
            new Place(file.name(), 1, 1), "the file is empty", "Begin it with 'rules:' and a list");
        return List.of();
      }
      return read;
    } catch (YamlException e) {
      problems.error(e.place(), String.valueOf(e.getMessage()), e.advice());
      return List.of();
    }
  }

  void addModels() {
    for (Yaml document : documents) {
      Yaml models = document instanceof Yaml.Fields fields ? fields.get("models") : null;
      if (models != null) {
        reading.models().add(models, problems);
      }
    }
  }

  RuleSet rules() {
    documents.forEach(this::document);
    List<Problem> all = new ArrayList<>(problems.found());
    all.addAll(ofRules);
    return new RuleSet(List.copyOf(rules), List.copyOf(all));
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
    if (fields.get("rules") instanceof Yaml.Items list && !list.items().isEmpty()) {
      list.items().forEach(this::rule);
    } else if (fields.get("models") == null || fields.get("rules") != null) {
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
    OneRuleReader reader = new OneRuleReader(fields, reading);
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
