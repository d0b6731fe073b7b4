package dev.countersign.packs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** The names that a rule, and the models beside it, take as evidence: these are no accident. */
record Vocabulary(Set<String> words, List<Pattern> shapes) {
  private static final Pattern WORD = Pattern.compile("[A-Za-z_$][\\w$]*");
  private static final Pattern SHAPE = Pattern.compile("regex: *(.+)");

  /** Of a rule's file. */
  static Vocabulary of(Path rule) {
    StringBuilder text = new StringBuilder(Pack.text(rule));
    Path models = rule.resolveSibling("models");
    if (Files.isDirectory(models)) {
      Pack.list(models, ".yaml").forEach(file -> text.append(Pack.text(file)));
    }
    Set<String> words = new HashSet<>();
    WORD.matcher(text).results().forEach(word -> words.add(word.group()));
    List<Pattern> shapes = SHAPE.matcher(text).results().flatMap(Vocabulary::shape).toList();
    return new Vocabulary(Set.copyOf(words), shapes);
  }

  /** None where only the own engine can read it, as it speaks of no plain name then. */
  private static Stream<Pattern> shape(MatchResult regex) {
    try {
      return Stream.of(Pattern.compile(regex.group(1).replaceAll("^['\"]|['\"]$", "")));
    } catch (PatternSyntaxException e) {
      return Stream.empty();
    }
  }

  /** Whether it makes no difference to the rule that a variable has another name. */
  boolean same(String name, String other) {
    return !words.contains(name)
        && shapes.stream()
            .allMatch(shape -> shape.matcher(name).find() == shape.matcher(other).find());
  }
}
