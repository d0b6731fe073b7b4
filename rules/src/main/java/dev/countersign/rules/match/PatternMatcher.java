package dev.countersign.rules.match;

import dev.countersign.rules.match.MatchOptions.Option;
import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Tree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A pattern ready to match. Immutable and safe to share between threads; it is matched on code of
 * the language whose front end read it.
 *
 * <p>Like ast-grep's matchers it tells which kinds of nodes it can match at, so that a scan asks it
 * only there.
 */
public final class PatternMatcher {
  private static final Set<Ast.Kind> SEQUENCES =
      Collections.unmodifiableSet(
          EnumSet.of(Ast.Kind.PROGRAM, Ast.Kind.BLOCK, Ast.Kind.CASE, Ast.Kind.CLASS_DECL));

  /** Kinds of code that stand for a literal where they are known to hold it. */
  private static final Set<Ast.Kind> BY_VALUE =
      Collections.unmodifiableSet(
          EnumSet.of(Ast.Kind.MEMBER, Ast.Kind.BINARY, Ast.Kind.UNARY, Ast.Kind.CALL));

  private final Tree pattern;
  private final MatchOptions options;
  private final Ast root;
  private final Set<Ast.Kind> kinds;
  private final StringForms strings;
  private final NeededWords words;
  private final Ast written;
  private final @Nullable Ast name;

  private PatternMatcher(Tree pattern, MatchOptions options) {
    this.pattern = pattern;
    this.options = options;
    this.root = root(pattern.program());
    this.strings = new StringForms(root);
    this.words = NeededWords.of(RequiredWords.of(root));
    this.written = root instanceof Ast.ExprStmt statement ? statement.expr() : root;
    this.name = name(written);
    this.kinds =
        root instanceof Ast.Program ? SEQUENCES : Collections.unmodifiableSet(RootKinds.of(root));
  }

  /** The name of what a pattern calls or selects, or null. */
  private static @Nullable Ast name(Ast written) {
    Ast named = written instanceof Ast.Call call ? call.callee() : written;
    return named instanceof Ast.Member member
        ? member.name()
        : written instanceof Ast.Call ? named : null;
  }

  static Ast root(Ast.Program program) {
    return program.body().size() == 1 ? program.body().getFirst() : program;
  }

  /**
   * Prepares what {@link dev.countersign.syntax.Language#pattern} read.
   *
   * @throws dev.countersign.rules.regex.RegexException when a {@code "=~/re/"} is in error
   */
  public static PatternMatcher of(Tree pattern, MatchOptions options) {
    return new PatternMatcher(pattern, options);
  }

  /** The metavariables that a match binds, {@code $_} apart, in order of their names. */
  public List<String> metavariables() {
    Set<String> names = new TreeSet<>();
    Children.walk(
        root,
        _ -> true,
        node -> {
          switch (node) {
            case Ast.Metavar metavar -> names.add(metavar.name());
            case Ast.MetavarMany many -> names.add(many.name());
            default -> {}
          }
        });
    names.remove("$_");
    return List.copyOf(names);
  }

  /**
   * Identifiers that a file must contain for this pattern to match: what a scan looks for before it
   * parses.
   */
  public Set<String> requiredWords() {
    return RequiredWords.of(root);
  }

  /**
   * Every match in the file, by start, end, then as found; equal ones once.
   *
   * @throws BudgetException when {@code budget} is used up
   */
  public List<PatternMatch> findAll(CodeUnit unit, Budget budget) {
    return mayMatch(unit) ? unit.matches(pattern, options, () -> search(unit, budget)) : List.of();
  }

  private List<PatternMatch> search(CodeUnit unit, Budget budget) {
    return name instanceof Ast.Name spelled
        ? search(unit, named(unit, kind -> unit.named(kind, Set.of(spelled.id()))), budget)
        : search(unit, kind -> candidates(unit, kind), budget);
  }

  /** Where nodes of the kind that this pattern is of are told apart by their names. */
  private Function<Ast.Kind, List<Ast>> named(CodeUnit unit, Function<Ast.Kind, List<Ast>> byName) {
    return kind -> kind == written.nodeKind() ? byName.apply(kind) : candidates(unit, kind);
  }

  /** The nodes of a kind at which this pattern may match. */
  private List<Ast> candidates(CodeUnit unit, Ast.Kind kind) {
    boolean literal =
        written instanceof Ast.Str
            || written instanceof Ast.Template
            || written instanceof Ast.Literal;
    boolean selection = written instanceof Ast.Member member && !Holes.ellipsis(member.name());
    if (kind == Ast.Kind.NAME && (literal || selection)) {
      return options.has(Option.SYMBOLIC_PROPAGATION) || written instanceof Ast.Literal
          ? unit.standing()
          : literal ? unit.constant(kind) : unit.imported();
    }
    return literal && BY_VALUE.contains(kind) ? unit.constant(kind) : unit.nodes(kind);
  }

  private List<PatternMatch> search(
      CodeUnit unit, Function<Ast.Kind, List<Ast>> candidates, Budget budget) {
    Found found = new Found();
    Matching matching = new Matching(unit, options, strings, budget);
    guarded(() -> {
      for (Ast.Kind kind : kinds) {
        for (Ast node : candidates.apply(kind)) {
          at(node, Solutions.UNBOUND, matching, found);
        }
      }
    });
    return found.sorted();
  }

  /** Whether it is one metavariable, which code everywhere is. */
  public boolean matchesAnything() {
    return root instanceof Ast.Metavar || root instanceof Ast.Typed;
  }

  /** Whether it calls or selects a member of something. */
  public boolean namesMember() {
    return written instanceof Ast.Member
        || (written instanceof Ast.Call call && call.callee() instanceof Ast.Member);
  }

  /** The metavariable for the name of what is called or selected, if the pattern does either. */
  public Optional<String> namingMetavariable() {
    return name instanceof Ast.Metavar metavar ? Optional.of(metavar.name()) : Optional.empty();
  }

  /**
   * The matches in the file where the member that is called or selected may have one of these
   * names, as those of {@link #findAll(CodeUnit, Budget)}.
   */
  public List<PatternMatch> findNamed(CodeUnit unit, Set<String> names, Budget budget) {
    return sought(unit, named(unit, kind -> unit.named(kind, names)), budget);
  }

  /** As {@link #findNamed(CodeUnit, Set, Budget)}, of names that {@code accepted} tells. */
  public List<PatternMatch> findNamed(CodeUnit unit, Predicate<Ast> accepted, Budget budget) {
    return sought(unit, named(unit, kind -> unit.named(kind, accepted)), budget);
  }

  /** The matches among some of the calls of the file. */
  public List<PatternMatch> findAmong(CodeUnit unit, List<Ast> calls, Budget budget) {
    return sought(unit, named(unit, _ -> calls), budget);
  }

  /** The matches in parts of the file, as those of {@link #findAll(CodeUnit, Budget)}. */
  public List<PatternMatch> findWithin(CodeUnit unit, Spans parts, Budget budget) {
    return sought(unit, kind -> among(unit.nodes(kind), parts), budget);
  }

  private static List<Ast> among(List<Ast> nodes, Spans parts) {
    List<Ast> wanted = new ArrayList<>();
    for (Ast node : nodes) {
      if (parts.want(node.start(), node.end())) {
        wanted.add(node);
      }
    }
    return wanted;
  }

  private List<PatternMatch> sought(
      CodeUnit unit, Function<Ast.Kind, List<Ast>> candidates, Budget budget) {
    return mayMatch(unit) ? search(unit, candidates, budget) : List.of();
  }

  /** Whether the file may have the words without which nothing matches. */
  public boolean mayMatch(CodeUnit unit) {
    return words.mayBeIn(unit);
  }

  /** Every match at {@code within} or inside it that agrees with {@code known}. */
  public List<PatternMatch> findAll(CodeUnit unit, Ast within, Bindings known, Budget budget) {
    if (!mayMatch(unit)) {
      return List.of();
    }
    Found found = new Found();
    Matching matching = new Matching(unit, options, strings, budget);
    guarded(() ->
        Children.walk(
            within,
            _ -> true,
            node -> {
              if (kinds.contains(node.nodeKind())) {
                at(node, Solutions.of(known), matching, found);
              }
            }));
    return found.sorted();
  }

  /** The ways in which this pattern matches exactly {@code node}; none means no match. */
  public List<Bindings> match(CodeUnit unit, Ast node, Bindings known, Budget budget) {
    Matching matching = new Matching(unit, options, strings, budget);
    return kinds.contains(node.nodeKind())
        ? matching.match(root, node, Solutions.of(known)).all()
        : List.of();
  }

  private void at(Ast node, Solutions known, Matching matching, Found found) {
    if (root instanceof Ast.Program program) {
      matching.sequences().find(program.body(), sequence(node), known, found::add);
    } else {
      Solutions solutions =
          root instanceof Ast.Hole && !(root instanceof Ast.Partial) && declares(node)
              ? Solutions.NONE
              : matching.match(root, node, known);
      if (!solutions.none()) {
        found.add(RootKinds.shown(root, node), solutions);
      }
    }
  }

  /** Whether {@code node} is a declaration, which no metavariable alone stands for. */
  private static boolean declares(Ast node) {
    return node instanceof Ast.Function function && function.name() != null;
  }

  private static List<Ast> sequence(Ast node) {
    return switch (node) {
      case Ast.Program program -> program.body();
      case Ast.Block block -> block.body();
      case Ast.Case one -> one.body();
      case Ast.ClassDecl type -> type.members();
      default -> List.of();
    };
  }

  /** Turns too deep a recursion into an exhausted budget. */
  private static void guarded(Runnable work) {
    try {
      work.run();
    } catch (StackOverflowError e) {
      throw new BudgetException(BudgetException.Reason.DEPTH);
    }
  }

  @Override
  public String toString() {
    return pattern.text(pattern.program()) + " " + options;
  }

  /** Collects matches. */
  private static final class Found {
    private static final Comparator<PatternMatch> PLACE =
        Comparator.comparingInt(PatternMatch::start).thenComparingInt(PatternMatch::end);

    private final List<PatternMatch> matches = new ArrayList<>();

    void add(Ast node, Solutions solutions) {
      add(node, node.end(), solutions);
    }

    void add(Ast first, int end, Solutions solutions) {
      for (Bindings bindings : solutions.all()) {
        matches.add(new PatternMatch(first.start(), end, bindings, first));
      }
    }

    /** By place, then as found; of those that bind the same at one place, the first. */
    List<PatternMatch> sorted() {
      if (matches.size() < 2) {
        return matches;
      }
      matches.sort(PLACE);
      List<PatternMatch> distinct = new ArrayList<>(matches.size());
      Set<Bindings> here = new HashSet<>();
      for (PatternMatch match : matches) {
        boolean again = !distinct.isEmpty() && PLACE.compare(distinct.getLast(), match) == 0;
        if (!again) {
          here.clear();
        } else if (here.isEmpty()) {
          here.add(distinct.getLast().bindings());
        }
        if (!again || here.add(match.bindings())) {
          distinct.add(match);
        }
      }
      return distinct;
    }
  }
}
