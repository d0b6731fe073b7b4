package dev.countersign.scan.book;

import dev.countersign.rules.PathFilter;
import dev.countersign.rules.Prefilter;
import dev.countersign.rules.Rule;
import dev.countersign.rules.lazy.Lazy;
import dev.countersign.scan.files.TestCode;
import java.util.List;
import java.util.Set;

/** A rule of a run: one that was read, or a card by which it can be. */
sealed interface StockedRule {
  String id();

  Set<String> languages();

  PathFilter paths();

  /** Whether it follows values. */
  boolean isTaint();

  /** Whether what it finds harms by being written down, whoever runs it. */
  boolean isWritten();

  /** The rule; read now, if it was not. */
  Rule rule();

  /** What a file must contain for {@code detector}, the rule made ready, to find anything. */
  Prefilter words(String language, Lazy<Detector> detector);

  /** What a file must contain for each part of a rule that follows values. */
  List<Prefilter> parts(String language, Lazy<Detector> detector);

  /** A rule that was read. */
  record Read(Rule rule) implements StockedRule {
    @Override
    public String id() {
      return rule.id();
    }

    @Override
    public Set<String> languages() {
      return Set.copyOf(rule.languages());
    }

    @Override
    public PathFilter paths() {
      return rule.paths();
    }

    @Override
    public boolean isTaint() {
      return rule.isTaint();
    }

    @Override
    public boolean isWritten() {
      return TestCode.counts(rule.metadata().cwe());
    }

    @Override
    public Prefilter words(String language, Lazy<Detector> detector) {
      return detector.get().prefilter();
    }

    @Override
    public List<Prefilter> parts(String language, Lazy<Detector> detector) {
      return detector.get().parts();
    }
  }

  /** A rule that is read when a file asks for it. */
  record Described(RuleCard card, Lazy<Rule> reader) implements StockedRule {
    Described(RuleCard card, PackShelf shelf) {
      this(card, new Lazy<>(() -> shelf.rule(card)));
    }

    @Override
    public String id() {
      return card.id();
    }

    @Override
    public Set<String> languages() {
      return card.words().keySet();
    }

    @Override
    public PathFilter paths() {
      return card.paths();
    }

    @Override
    public boolean isTaint() {
      return card.taint();
    }

    @Override
    public boolean isWritten() {
      return card.written();
    }

    @Override
    public Rule rule() {
      return reader.get();
    }

    @Override
    public Prefilter words(String language, Lazy<Detector> detector) {
      return card.words().getOrDefault(language, Prefilter.ANY);
    }

    @Override
    public List<Prefilter> parts(String language, Lazy<Detector> detector) {
      return card.parts().getOrDefault(language, List.of());
    }
  }
}
