package dev.countersign.rules;

import dev.countersign.rules.match.Budget;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Tries rules on their fixtures. */
public final class RuleTest {
  private RuleTest() {}

  /** Finds the matches of a rule in a fixture; a taint rule's come from module {@code flow}. */
  public interface Engine {
    /** Every match of {@code rule} in {@code target}. */
    List<Match> matches(Rule rule, Target target);
  }

  /** The engine of search rules, without limits. */
  public static List<Match> search(Rule rule, Target target, String language) {
    return CompiledRule.of(rule, language).search(target, Budget.unlimited());
  }

  /** What is wrong with {@code rules} on the fixture {@code target}. */
  public static List<Fixture.Failure> check(List<Rule> rules, Target target, Engine engine) {
    Fixture fixture = Fixture.read(target.text().text());
    List<Fixture.Failure> failures = new ArrayList<>();
    for (Rule rule : rules) {
      failures.addAll(fixture.judge(rule.id(), lines(engine.matches(rule, target), target)));
    }
    return failures;
  }

  /** The lines on which matches begin, from 1. The marks of a fixture are no part of its code. */
  public static Set<Integer> lines(List<Match> matches, Target target) {
    Set<Integer> lines = new TreeSet<>();
    matches.forEach(match -> lines.add(line(target.source(), match.start())));
    List<String> text = target.text().text().lines().toList();
    lines.removeIf(line -> line <= text.size() && Fixture.isMark(text.get(line - 1)));
    return lines;
  }

  private static int line(byte[] source, int offset) {
    int line = 1;
    for (int i = 0; i < Math.min(offset, source.length); i++) {
      line += source[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  /** The fixture with every fix made, to be compared with the file beside it. */
  public static String fixed(List<Rule> rules, Target target, Engine engine) {
    List<Edit> edits = new ArrayList<>();
    for (Rule rule : rules) {
      engine.matches(rule, target).forEach(match -> match.fix().ifPresent(edits::add));
    }
    return Edit.apply(target.source(), edits);
  }
}
