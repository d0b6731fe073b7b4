package dev.countersign.rules.search;

import dev.countersign.rules.Trees;
import dev.countersign.rules.lazy.Lazy;
import dev.countersign.rules.match.Budget;
import dev.countersign.rules.match.CodeUnit;
import dev.countersign.rules.match.MatchOptions;
import dev.countersign.rules.match.NeededWords;
import dev.countersign.rules.match.PatternMatch;
import dev.countersign.rules.match.PatternMatcher;
import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Tree;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A code pattern; it is read when a file comes that may match. */
final class PatternFinder implements Finder {
  /**
   * The pattern made ready.
   *
   * @param named what condition there is on the name of what is called or selected
   * @param conditions on what a match binds, those on long texts last
   * @param labels of each name that a block or an attribute must have one of, those names
   */
  private record Ready(
      PatternMatcher matcher,
      Range.Kind kind,
      Optional<RegexFilter> named,
      List<RegexFilter> conditions,
      List<List<NeededWords>> labels) {
    static Ready of(
        Tree pattern, String language, MatchOptions options, List<RegexFilter> possible) {
      List<Ast> body = pattern.program().body();
      boolean open = body.size() > 1 && isEllipsis(body.getLast());
      PatternMatcher matcher = PatternMatcher.of(pattern, options);
      Set<String> bound = Set.copyOf(matcher.metavariables());
      List<RegexFilter> conditions =
          possible.stream()
              .filter(one -> bound.contains(one.metavariable()))
              .sorted(Comparator.comparing(one -> one.metavariable().startsWith("$...")))
              .toList();
      return new Ready(
          matcher,
          open ? Range.Kind.OPEN : Range.Kind.PLAIN,
          matcher.namingMetavariable().flatMap(name -> on(name, conditions)),
          conditions,
          language.equals(HCL) ? labels(pattern, conditions) : List.of());
    }

    /** Types of blocks and names of attributes are never put together: they stand in the file. */
    private static List<List<NeededWords>> labels(Tree pattern, List<RegexFilter> conditions) {
      String text = new String(pattern.source(), StandardCharsets.UTF_8);
      List<List<NeededWords>> labels = new ArrayList<>();
      for (RegexFilter condition : conditions) {
        String name = Pattern.quote(condition.metavariable());
        if (condition.words().isPresent()
            && Pattern.compile("(?m)^\\s*(\\w+ \"" + name + "\"|" + name + " *=)")
                .matcher(text)
                .find()) {
          labels.add(condition.words().get().stream().map(NeededWords::ofWord).toList());
        }
      }
      return List.copyOf(labels);
    }

    /** Whether the file has one of the names that each label must be. */
    boolean mayBeIn(CodeUnit code) {
      for (List<NeededWords> label : labels) {
        if (!anyIn(label, code)) {
          return false;
        }
      }
      return true;
    }

    private static boolean anyIn(List<NeededWords> words, CodeUnit code) {
      for (NeededWords word : words) {
        if (word.mayBeIn(code)) {
          return true;
        }
      }
      return false;
    }

    /** The condition on a metavariable that says most of what its text may be. */
    private static Optional<RegexFilter> on(String name, List<RegexFilter> conditions) {
      return conditions.stream()
          .filter(one -> one.metavariable().equals(name))
          .max(Comparator.comparing(one -> one.words().isPresent()));
    }

    /** Whether what depends on this match can meet every condition. */
    boolean accepts(Scope scope, PatternMatch match) {
      for (RegexFilter condition : conditions) {
        if (!condition.accepts(scope.target(), match.bindings())) {
          return false;
        }
      }
      return true;
    }

    boolean isWide() {
      return named.isEmpty() && matcher.matchesAnything();
    }
  }

  private static final String HCL = "terraform";

  private final NeededWords words;
  private final boolean labelled;
  private final Lazy<Ready> ready;

  /**
   * @param language one that the pattern has a tree in
   * @param conditions what metavariables meet where the pattern is used
   */
  PatternFinder(Trees trees, String language, MatchOptions options, List<RegexFilter> conditions) {
    this.words = trees.words(language);
    this.labelled =
        language.equals(HCL) && conditions.stream().anyMatch(one -> one.words().isPresent());
    this.ready = new Lazy<>(() -> Ready.of(trees.in(language), language, options, conditions));
  }

  private static boolean isEllipsis(Ast last) {
    return last instanceof Ast.Ellipsis
        || (last instanceof Ast.ExprStmt statement && statement.expr() instanceof Ast.Ellipsis);
  }

  @Override
  public List<Range> find(Scope scope, Budget budget) {
    if (!mayFind(scope)) {
      return List.of();
    }
    Ready pattern = ready.get();
    List<Range> ranges = new ArrayList<>();
    if (scope.isWhole()) {
      add(inFile(pattern, scope, budget), pattern, scope, ranges);
    } else {
      for (Ast root : scope.roots()) {
        List<PatternMatch> found =
            pattern.matcher.findAll(scope.code(), root, scope.known(), budget);
        add(found, pattern, scope, ranges);
      }
    }
    return ranges;
  }

  private static List<PatternMatch> inFile(Ready pattern, Scope scope, Budget budget) {
    PatternMatcher matcher = pattern.matcher;
    if (pattern.named.isPresent()) {
      RegexFilter condition = pattern.named.get();
      if (!matcher.namesMember()) {
        return matcher.findAmong(
            scope.code(), CallTexts.of(scope.target()).calls(condition), budget);
      }
      return condition.words().isPresent()
          ? matcher.findNamed(scope.code(), condition.words().get(), budget)
          : matcher.findNamed(
              scope.code(), name -> condition.accepts(scope.target(), name), budget);
    }
    return scope.wanted().isPresent() && pattern.isWide()
        ? matcher.findWithin(scope.code(), scope.wanted().get(), budget)
        : matcher.findAll(scope.code(), budget);
  }

  @Override
  public boolean mayFind(Scope scope) {
    Optional<CodeUnit> code = scope.target().code();
    return code.isPresent()
        && words.mayBeIn(code.get())
        && (!labelled || ready.get().mayBeIn(code.get()));
  }

  @Override
  public boolean isWide(Scope scope) {
    return mayFind(scope) && ready.get().isWide();
  }

  private static void add(
      List<PatternMatch> matches, Ready pattern, Scope scope, List<Range> ranges) {
    for (PatternMatch match : matches) {
      if (mayCount(pattern, scope, match) && pattern.accepts(scope, match)) {
        ranges.add(
            new Range(
                match.start(),
                match.end(),
                match.bindings(),
                pattern.kind,
                match.node(),
                Optional.empty()));
      }
    }
  }

  /** Whether a match is one of those wanted; where one that goes on ends is not known yet. */
  private static boolean mayCount(Ready pattern, Scope scope, PatternMatch match) {
    return pattern.kind != Range.Kind.PLAIN
        || scope.wanted().isEmpty()
        || scope.wanted().get().want(match.start(), match.end());
  }
}
