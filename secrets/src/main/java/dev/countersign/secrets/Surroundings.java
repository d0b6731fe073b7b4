package dev.countersign.secrets;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is for, by its path. */
enum Surroundings {
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

  private static final Pattern TESTS =
      Pattern.compile(
          "(^|/)(tests?|testdata|testing|__tests__|__mocks__|mocks?|fixtures?|spec|specs|e2e|examples?|samples?|demos?|"
              + "test[-_][^/]*|[^/]*[-_]tests?|[^/]*[-_]examples?|integrationtests?|testutils?|cypress|benchmarks?)/"
              + "|(^|/)(test_[^/]*|[^/]*_test\\.[a-z]+|[^/]*[.-](test|spec)(\\.[a-z]+)?|[^/]*tests?\\.(java|kt|cs|scala|groovy|swift)|[^/]*(testcase|it)\\.java|conftest\\.py)$");

  private static final Pattern TEMPLATES =
      Pattern.compile("[.-](example|sample|template|dist|default|tpl|tmpl)(\\.[a-z]+)?$");

  private static final Pattern DOCUMENTS =
      Pattern.compile(
          "(^|/)(docs?|documentation|changelogs?|locales?|i18n|translations?|lang|l10n)/|\\.(md|mdx|rst|adoc|asciidoc|po|pot|html?|svg|tex|ipynb\\.md)$|(^|/)(changelog|readme|changes)[^/]*$");

  private static final Pattern CODES =
      Pattern.compile(
          "\\.(java|kt|kts|scala|groovy|clj|py|pyi|js|jsx|mjs|cjs|ts|tsx|vue|svelte|go|rs|c|h|cc|cpp|cxx|hpp|cs|fs|vb|rb|erb|php|swift|m|mm|dart|lua|pl|pm|r|jl|ex|exs|erl|hs|sql|jsp|css|scss|less|jte|gotmpl|proto|thrift|s|asm|zig|nim|ipynb)$");

  static Surroundings of(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    if (TESTS.matcher(lower).find()) {
      return TEST;
    }
    if (DOCUMENTS.matcher(lower).find()) {
      return DOCUMENT;
    }
    if (TEMPLATES.matcher(lower).find()) {
      return TEMPLATE;
    }
    return CODES.matcher(lower).find() ? CODE : SETTINGS;
  }

  /** Whether the file takes part in what runs. */
  boolean live() {
    return this == CODE || this == SETTINGS;
  }
}
