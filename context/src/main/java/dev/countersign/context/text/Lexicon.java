package dev.countersign.context.text;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a family of programming languages marks comments and strings; enough to tell them from code.
 *
 * @param lineComments what begins a comment that the line's end closes
 * @param blockComments what begins and ends a longer one
 * @param longQuotes quotes of strings that may go over lines; longer ones first
 * @param quotes quotes of strings that the line's end closes
 * @param opening the first characters of all that begins something
 */
record Lexicon(
    List<String> lineComments,
    List<Block> blockComments,
    List<String> longQuotes,
    List<String> quotes,
    BitSet opening) {
  Lexicon(
      List<String> lineComments,
      List<Block> blockComments,
      List<String> longQuotes,
      List<String> quotes) {
    this(
        lineComments,
        blockComments,
        longQuotes,
        quotes,
        Stream.of(
                lineComments, blockComments.stream().map(Block::open).toList(), longQuotes, quotes)
            .flatMap(List::stream)
            .mapToInt(mark -> mark.charAt(0))
            .collect(BitSet::new, BitSet::set, BitSet::or));
  }

  /** Whether a comment or a string may begin with a character. */
  boolean mayOpen(char c) {
    return opening.get(c);
  }

  /** The two ends of a comment. */
  record Block(String open, String close) {}

  private static final Block C_COMMENT = new Block("/*", "*/");
  private static final Lexicon C =
      new Lexicon(List.of("//"), List.of(C_COMMENT), List.of("\"\"\"", "`"), List.of("\"", "'"));

  /** A quote before a lifetime is no string. */
  private static final Lexicon RUST =
      new Lexicon(List.of("//"), List.of(C_COMMENT), List.of("\""), List.of());

  private static final Lexicon PHP =
      new Lexicon(
          List.of("//", "#"),
          List.of(C_COMMENT, new Block("<!--", "-->")),
          List.of(),
          List.of("\"", "'"));
  private static final Lexicon PYTHON =
      new Lexicon(List.of("#"), List.of(), List.of("\"\"\"", "'''"), List.of("\"", "'"));
  private static final Lexicon SHELL =
      new Lexicon(List.of("#"), List.of(), List.of("\"", "'"), List.of());
  private static final Lexicon RUBY =
      new Lexicon(
          List.of("#"), List.of(new Block("=begin", "=end")), List.of(), List.of("\"", "'"));
  private static final Lexicon SQL =
      new Lexicon(List.of("--"), List.of(C_COMMENT), List.of("'", "\""), List.of());
  private static final Lexicon LUA =
      new Lexicon(List.of("--"), List.of(new Block("--[[", "]]")), List.of(), List.of("\"", "'"));
  private static final Lexicon HASKELL =
      new Lexicon(List.of("--"), List.of(new Block("{-", "-}")), List.of(), List.of("\""));
  private static final Lexicon LISP =
      new Lexicon(List.of(";"), List.of(), List.of("\""), List.of());
  private static final Lexicon ASSEMBLER =
      new Lexicon(List.of("#", "//"), List.of(C_COMMENT), List.of(), List.of("\""));

  private static final Map<String, Lexicon> BY_ENDING =
      Stream.of(
              endings(
                  C,
                  "c h cc hh cpp hpp cxx m mm cs csx java kt kts scala groovy gradle js jsx mjs cjs"
                      + " ts tsx mts cts go swift dart sol proto v sv zig d css scss less vue"),
              endings(RUST, "rs"),
              endings(PHP, "php"),
              endings(PYTHON, "py pyi pyx pyw star bzl"),
              endings(SHELL, "sh bash zsh fish ps1 pl pm r tcl mk nix"),
              endings(RUBY, "rb rake ex exs cr"),
              endings(SQL, "sql"),
              endings(LUA, "lua"),
              endings(HASKELL, "hs elm adb ads"),
              endings(LISP, "lisp clj cljs el scm rkt"),
              endings(ASSEMBLER, "s asm"))
          .flatMap(map -> map.entrySet().stream())
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private static final Map<String, Lexicon> BY_NAME =
      Map.of("makefile", SHELL, "dockerfile", SHELL, "rakefile", RUBY, "gemfile", RUBY);

  private static Map<String, Lexicon> endings(Lexicon lexicon, String endings) {
    return Stream.of(endings.split(" ", -1)).collect(Collectors.toMap(e -> e, _ -> lexicon));
  }

  /** That of a file, by its name; empty where the file is no program. */
  static Optional<Lexicon> ofFile(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    Lexicon byName = BY_NAME.get(name);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return byName == null ? Optional.ofNullable(BY_ENDING.get(ending)) : Optional.of(byName);
  }
}
