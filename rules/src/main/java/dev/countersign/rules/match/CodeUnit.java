package dev.countersign.rules.match;

import dev.countersign.rules.names.Constants;
import dev.countersign.rules.names.Dialect;
import dev.countersign.rules.names.Names;
import dev.countersign.rules.names.Types;
import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Language;
import dev.countersign.syntax.Tree;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One file to match on, with what all patterns share: its nodes by kind, its names, its constants.
 * Each is computed when first asked for. Not safe for several threads.
 */
public final class CodeUnit {
  private final Language language;
  private final Tree tree;
  private final Equality equality = new Equality(this);
  private final Map<MatchOptions, Map<Tree, List<PatternMatch>>> matches = new HashMap<>();
  private final Map<Ast.Kind, List<Ast>> constant = new EnumMap<>(Ast.Kind.class);
  private @Nullable List<Ast> imported;
  private @Nullable List<Ast> standing;
  private @Nullable NodeIndex index;
  private @Nullable WordSet words;
  private @Nullable Names names;
  private @Nullable Constants constants;
  private @Nullable Types types;
  private final IdentityHashMap<List<Ast>, Flattened> flattened = new IdentityHashMap<>();
  private final IdentityHashMap<Ast, List<Ast>> expressions = new IdentityHashMap<>();

  /** A parsed file of {@code language}. */
  public CodeUnit(Language language, Tree tree) {
    this.language = language;
    this.tree = tree;
  }

  /** The language of the file. */
  public Language language() {
    return language;
  }

  /** The parsed file. */
  public Tree tree() {
    return tree;
  }

  /** Every node of one kind, in source order of their starts. */
  public List<Ast> nodes(Ast.Kind kind) {
    return index().nodes(kind);
  }

  /** Every call or selection that may be of a member of one of these names; in no order. */
  List<Ast> named(Ast.Kind kind, Collection<String> members) {
    return index().named(kind, members);
  }

  /** Every call or selection that may be of a member whose name is accepted; in no order. */
  List<Ast> named(Ast.Kind kind, Predicate<Ast> accepted) {
    return index().named(kind, accepted);
  }

  /** The names that may stand for what the file imports. */
  List<Ast> imported() {
    List<Ast> known = imported;
    if (known == null) {
      known = names(names()::mayBeImported);
      imported = known;
    }
    return known;
  }

  /** The names that may stand for what the file imports, or for what they were assigned. */
  List<Ast> standing() {
    List<Ast> known = standing;
    if (known == null) {
      known =
          names(name ->
              names().mayBeImported(name)
                  || constants().assigned(name) != null
                  || constants().value(name) != null);
      standing = known;
    }
    return known;
  }

  private List<Ast> names(Predicate<Ast.Name> wanted) {
    return nodes(Ast.Kind.NAME).stream()
        .filter(node -> node instanceof Ast.Name name && wanted.test(name))
        .toList();
  }

  /** The expressions of one kind of which a constant is known. */
  List<Ast> constant(Ast.Kind kind) {
    return constant.computeIfAbsent(
        kind,
        _ ->
            nodes(kind).stream()
                .filter(node -> node instanceof Ast.Expr expr && constants().value(expr) != null)
                .toList());
  }

  /** What the names refer to. */
  public Names names() {
    Names known = names;
    if (known == null) {
      known = Names.of(tree, dialect());
      names = known;
    }
    return known;
  }

  /** What the expressions are known to hold. */
  public Constants constants() {
    Constants known = constants;
    if (known == null) {
      known = Constants.of(tree, names(), dialect());
      constants = known;
    }
    return known;
  }

  /**
   * The same file without what whoever applies it may replace, such as the defaults of variables;
   * empty where there is nothing of this kind.
   */
  public Optional<CodeUnit> settled() {
    if (dialect() != Dialect.TERRAFORM) {
      return Optional.empty();
    }
    return constants()
        .settled(tree, dialect())
        .map(fixed -> {
          CodeUnit unit = new CodeUnit(language, tree);
          unit.constants = fixed;
          return unit;
        });
  }

  /** What types the expressions are known to have. */
  public Types types() {
    Types known = types;
    if (known == null) {
      known = Types.of(names(), dialect());
      types = known;
    }
    return known;
  }

  /** How the language differs from others. */
  public Dialect dialect() {
    return Dialect.of(language);
  }

  /** {@code statements}, each followed by those nested in it. */
  Flattened flattened(List<Ast> statements) {
    return flattened.computeIfAbsent(statements, Flattened::of);
  }

  /** The expressions of a statement, without those of statements nested in it. */
  List<Ast> expressions(Ast statement) {
    return expressions.computeIfAbsent(statement, Sequences::expressions);
  }

  /** When two pieces of this file are the same. */
  public Equality equality() {
    return equality;
  }

  /** The words of the text. */
  WordSet words() {
    WordSet known = words;
    if (known == null) {
      known = WordSet.of(tree.source());
      words = known;
    }
    return known;
  }

  /** The matches of a pattern in the whole file: many rules share one, and it is sought once. */
  List<PatternMatch> matches(
      Tree pattern, MatchOptions options, Supplier<List<PatternMatch>> search) {
    Map<Tree, List<PatternMatch>> same =
        matches.computeIfAbsent(options, _ -> new IdentityHashMap<>());
    List<PatternMatch> known = same.get(pattern);
    if (known == null) {
      known = search.get();
      same.put(pattern, known);
    }
    return known;
  }

  /** Lets go of what was found by searching; it is found again where it is asked for. */
  public void forget() {
    matches.clear();
    flattened.clear();
    expressions.clear();
    constant.clear();
    imported = null;
    standing = null;
    index = null;
    words = null;
  }

  private NodeIndex index() {
    NodeIndex known = index;
    if (known == null) {
      known = NodeIndex.of(tree.program());
      index = known;
    }
    return known;
  }
}
