package dev.countersign.rules.match;

import dev.countersign.rules.names.Constants;
import dev.countersign.rules.names.Names;
import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Language;
import dev.countersign.syntax.Tree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One file to match on, with what all patterns share: its nodes by kind, its names, its constants.
 * Each is computed when first asked for. Not safe for several threads.
 */
public final class CodeUnit {
  private final Language language;
  private final Tree tree;
  private final Equality equality = new Equality(this);
  private @Nullable NodeIndex index;
  private @Nullable Names names;
  private @Nullable Constants constants;

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

  /** What the names refer to. */
  public Names names() {
    Names known = names;
    if (known == null) {
      known = Names.of(tree);
      names = known;
    }
    return known;
  }

  /** What the expressions are known to hold. */
  public Constants constants() {
    Constants known = constants;
    if (known == null) {
      known = Constants.of(tree, names());
      constants = known;
    }
    return known;
  }

  /** When two pieces of this file are the same. */
  public Equality equality() {
    return equality;
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
