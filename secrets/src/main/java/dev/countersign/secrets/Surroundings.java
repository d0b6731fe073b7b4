package dev.countersign.secrets;

import dev.countersign.rules.Target;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a file is for, by its path. */
enum Surroundings {
  /** It is about to leave for somebody who may see no secret, be it made up or not. */
  OUTGOING,
  /** What a package manager or another program writes: hashes, and no values. */
  GENERATED,
  /** Tests, fixtures and examples: values there are made up, unless something proves otherwise. */
  TEST,
  /** Settings to be copied and filled in, such as {@code .env.example}. */
  TEMPLATE,
  /** Text for people. */
  DOCUMENT,
  /** Code of a program: only what is quoted is a value. */
  CODE,
  /** Settings, scripts and everything else: values need no quotes. */
  SETTINGS;

  private static final Set<String> LOCKS =
      Set.of("package-lock.json", "npm-shrinkwrap.json", "pnpm-lock.yaml", "packages.lock.json");

  private static final Set<String> WRITTEN = Set.of("lock", "svg", "map", "sum", "snap");

  private static final Set<String> TEST_FOLDERS =
      Set.of(
          "test",
          "tests",
          "testdata",
          "testing",
          "__tests__",
          "__mocks__",
          "mock",
          "mocks",
          "fixture",
          "fixtures",
          "__snapshots__",
          ".snapshots",
          "spec",
          "specs",
          "e2e",
          "example",
          "examples",
          "sample",
          "samples",
          "demo",
          "demos",
          "testutils",
          "testutil",
          "cypress",
          "benchmark",
          "benchmarks");

  private static final Set<String> DOCUMENT_FOLDERS =
      Set.of(
          "doc",
          "docs",
          "documentation",
          "changelogs",
          "locale",
          "locales",
          "i18n",
          "l10n",
          "translations",
          "lang");

  private static final Set<String> DOCUMENTS =
      Set.of(
          "md",
          "mdx",
          "mkd",
          "markdown",
          "rst",
          "adoc",
          "asciidoc",
          "po",
          "pot",
          "html",
          "htm",
          "tex");

  private static final Set<String> TEMPLATES =
      Set.of("example", "sample", "template", "dist", "default", "tpl", "tmpl");

  private static final Set<String> CODES =
      Set.of(
          "java", "kt", "kts", "scala", "groovy", "clj", "py", "pyi", "js", "jsx", "mjs", "cjs",
          "ts", "tsx", "vue", "svelte", "go", "rs", "c", "h", "cc", "cpp", "cxx", "hpp", "cs", "fs",
          "vb", "rb", "erb", "php", "swift", "m", "mm", "dart", "lua", "pl", "pm", "r", "jl", "ex",
          "exs", "erl", "hs", "sql", "jsp", "css", "scss", "less", "proto", "thrift", "s", "asm",
          "zig", "nim", "ipynb", "sol", "ps1", "psm1", "psd1");

  /** Of a file in git's history. */
  private static final Pattern COMMIT = Pattern.compile("^[0-9a-f]{7,64}:");

  private static final Pattern TEST_NAME =
      Pattern.compile(
          "(tests?|e2e|cypress|playwright)[_.-].*|.*[_.-](e2e|cypress|playwright)[_.-].*|.*[_.-](test|tests|spec|fixtures?)\\.[a-z]+|.*(tests?|testcase|it)\\.(java|kt|cs|scala|groovy|swift)|conftest\\.py|tox\\.ini|\\.env\\.(test|testing|ci)|noxfile\\.py|phpunit.*\\.xml(\\..*)?");

  private static final Pattern TEST_FOLDER =
      Pattern.compile(
          "(test|example)s?[-_].*|.*[-_.](example|fixture)s?|(?!.*(latest|contest|protest|attest)).*(test|bench)s?");

  /** What the file is for; found once for all rules. */
  static Surroundings of(Target target) {
    return target.remembered(Surroundings.class, () -> of(target.path()));
  }

  static Surroundings of(String path) {
    String[] parts = COMMIT.matcher(path.toLowerCase(Locale.ROOT)).replaceFirst("").split("/", -1);
    String name = parts[parts.length - 1];
    String ending = name.substring(name.lastIndexOf('.') + 1);
    if (LOCKS.contains(name) || WRITTEN.contains(ending)) {
      return GENERATED;
    }
    boolean document = DOCUMENTS.contains(ending) || name.startsWith("changelog");
    for (int i = 0; i < parts.length - 1; i++) {
      if (TEST_FOLDERS.contains(parts[i]) || isTestFolder(parts[i])) {
        return TEST;
      }
      document |= DOCUMENT_FOLDERS.contains(parts[i]);
    }
    if (TEST_NAME.matcher(name).matches()) {
      return TEST;
    }
    if (document) {
      return DOCUMENT;
    }
    return isTemplate(name) ? TEMPLATE : CODES.contains(ending) ? CODE : SETTINGS;
  }

  /** Whether a value is none that anybody has to hide. */
  boolean isHarmless(String value) {
    return this == OUTGOING
        ? Looks.template(value)
        : Looks.placeholder(value) || Known.example(value) || Known.published(value);
  }

  private static boolean isTestFolder(String folder) {
    return (folder.contains("test")
            || folder.contains("bench")
            || folder.contains("example")
            || folder.contains("fixture"))
        && TEST_FOLDER.matcher(folder).matches();
  }

  /** {@code .env.example}, {@code settings.dist.yml}. */
  private static boolean isTemplate(String name) {
    String[] parts = name.split("[.-]", -1);
    for (int i = Math.max(1, parts.length - 2); i < parts.length; i++) {
      if (TEMPLATES.contains(parts[i])) {
        return true;
      }
    }
    return false;
  }
}
