package dev.countersign.syntax;

import java.util.List;
import java.util.Optional;

/**
 * A language's front end: finds its files, reads them and its patterns into {@link Ast}.
 *
 * <p>Implementations are found by {@link java.util.ServiceLoader}; annotate them with {@code
 * AutoService}. They are stateless and safe to share between threads.
 */
public interface Language {
  /** The name in reports, such as {@code python}. */
  String id();

  /** Every name by which a rule may ask for this language, {@link #id} included. */
  List<String> names();

  /** File name endings with their dot, such as {@code .py}. */
  List<String> extensions();

  /** Whole file names without an extension of their own, such as {@code Jakefile}. */
  default List<String> fileNames() {
    return List.of();
  }

  /** How file names start that no ending tells, such as {@code Dockerfile.}. */
  default List<String> fileNameStarts() {
    return List.of();
  }

  /** The front end for files in which this language stands among others, as in pages. */
  default Optional<Language> amongOthers() {
    return Optional.empty();
  }

  /** Interpreters of a {@code #!} line, without version, such as {@code python}. */
  default List<String> interpreters() {
    return List.of();
  }

  /**
   * What begins a comment to the end of its line wherever it stands outside quotes; none where that
   * depends on more.
   */
  default List<String> lineComments() {
    return List.of();
  }

  /**
   * Reads a file. Source that is not sound still gives a tree: what the parser skipped is an {@link
   * Ast.Other} of kind {@code ERROR}.
   *
   * @param source UTF-8
   * @param limits when to give up
   * @throws ParseLimitException when a limit is passed
   */
  Tree parse(byte[] source, ParseLimits limits);

  /**
   * Reads a pattern of the rule language: an expression, a statement or several, a declaration, a
   * type, or part of a construct. One expression statement comes as the expression itself, several
   * statements as an {@link Ast.Program}.
   *
   * @throws PatternSyntaxException with the place and, where known, what to write instead
   */
  Tree pattern(String text);
}
