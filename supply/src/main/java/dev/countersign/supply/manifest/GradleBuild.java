package dev.countersign.supply.manifest;

import com.google.auto.service.AutoService;
import dev.countersign.supply.Dependency;
import dev.countersign.supply.Dependency.Trait;
import dev.countersign.supply.Manifest;
import dev.countersign.supply.data.Source;
import dev.countersign.supply.version.Ecosystem;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gradle's build scripts, Groovy and Kotlin: the coordinates that they write, with the variables
 * that the same file or {@code gradle.properties} gives a plain text. Nothing is run.
 */
@AutoService(ManifestReader.class)
public final class GradleBuild implements ManifestReader {
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)(?<![:\"'])//[^\n]*");
  private static final Pattern COORDINATES =
      Pattern.compile(
          "([\"'])([\\w.-]+):([\\w.${}-]+):([^:\"'@\\s]+)(?::[\\w.${}-]+)?(?:@\\w+)?\\1");
  private static final Pattern WITHOUT_VERSION =
      Pattern.compile(
          "\\b\\w*(?:mplementation|api|ompileOnly|untimeOnly|rocessor|kapt|ksp|lasspath)\\b[\\s(]*(?:platform\\()?([\"'])([\\w.-]+):([\\w.-]+)\\1");
  private static final Pattern NAMED =
      Pattern.compile(
          "\\bgroup\\s*[:=]\\s*([\"'])([\\w.-]+)\\1\\s*,\\s*(?:name|module)\\s*[:=]\\s*([\"'])([\\w.-]+)\\3(?:\\s*,\\s*version\\s*[:=]\\s*([\"']?)([\\w.${}+-]+)\\5)?");
  private static final Pattern VARIABLE =
      Pattern.compile(
          "(?:\\b([\\w.]+)|\\[['\"]([\\w.]+)['\"]])\\s*[:=]\\s*(?:extra\\(\\s*)?([\"'])([\\w.+-]+)\\3");
  private static final Pattern USE = Pattern.compile("\\$\\{?([\\w.]+(?:\\['\\w+'])?)}?");
  private static final Pattern CONFIGURATION = Pattern.compile("(\\w+)[\\s(]*(?:\\w+\\()?\\s*$");

  @Override
  public boolean reads(String path, String name) {
    return name.endsWith(".gradle") || name.endsWith(".gradle.kts");
  }

  @Override
  public Manifest read(Source source, ProjectFiles files) {
    String text = blanked(source.text());
    Map<String, String> variables = variables(source, text, files);
    Draft draft = new Draft(source, Ecosystem.MAVEN, Manifest.Kind.DECLARED);
    Matcher full = COORDINATES.matcher(text);
    while (full.find()) {
      String name = full.group(2) + ":" + full.group(3);
      add(draft, text, name, full.group(4), variables, full.start(), full.end());
    }
    Matcher named = NAMED.matcher(text);
    while (named.find()) {
      String version =
          named.group(6) == null
              ? ""
              : named.group(5).isEmpty() ? "$" + named.group(6) : named.group(6);
      add(
          draft,
          text,
          named.group(2) + ":" + named.group(4),
          version,
          variables,
          named.start(),
          named.end());
    }
    Matcher short2 = WITHOUT_VERSION.matcher(text);
    while (short2.find()) {
      add(
          draft,
          text,
          short2.group(2) + ":" + short2.group(3),
          "",
          variables,
          short2.start(1),
          short2.end());
    }
    return draft.done();
  }

  /** The same text with blanks where comments stand. */
  private static String blanked(String text) {
    StringBuilder code = new StringBuilder(text);
    Matcher comment = COMMENT.matcher(text);
    while (comment.find()) {
      for (int at = comment.start(); at < comment.end(); at++) {
        code.setCharAt(at, text.charAt(at) == '\n' ? '\n' : ' ');
      }
    }
    return code.toString();
  }

  private static void add(
      Draft draft,
      String text,
      String name,
      String written,
      Map<String, String> variables,
      int start,
      int end) {
    String version = filled(written, variables);
    boolean open = version.contains("$") || version.endsWith("+") || version.startsWith("latest");
    Dependency asked = draft.asked(filled(name, variables), version, start, end);
    if (asked.name().contains("$")) {
      return;
    }
    Matcher configuration = CONFIGURATION.matcher(text.substring(Math.max(0, start - 60), start));
    boolean test =
        configuration.find() && configuration.group(1).toLowerCase(Locale.ROOT).startsWith("test");
    draft.add((open ? asked.at(Optional.empty()) : asked).with(Trait.DEVELOPMENT, test));
  }

  private static Map<String, String> variables(Source source, String text, ProjectFiles files) {
    Map<String, String> variables = new HashMap<>();
    for (String folder : new String[] {"", source.folder()}) {
      files
          .read(folder + "gradle.properties")
          .ifPresent(properties ->
              properties
                  .text()
                  .lines()
                  .forEach(line -> {
                    int equals = line.indexOf('=');
                    if (equals > 0 && !line.startsWith("#")) {
                      variables.put(
                          line.substring(0, equals).strip(), line.substring(equals + 1).strip());
                    }
                  }));
    }
    Matcher variable = VARIABLE.matcher(text);
    while (variable.find()) {
      String name = variable.group(1) == null ? variable.group(2) : variable.group(1);
      variables.putIfAbsent(name.substring(name.lastIndexOf('.') + 1), variable.group(4));
    }
    return variables;
  }

  /** {@code $a.b} is known as {@code a.b} or as {@code b}. */
  private static String filled(String text, Map<String, String> variables) {
    return USE.matcher(text)
        .replaceAll(use -> {
          String name = use.group(1);
          String last = name.substring(name.lastIndexOf('.') + 1);
          String value = variables.getOrDefault(name, variables.getOrDefault(last, use.group()));
          return Matcher.quoteReplacement(value);
        });
  }
}
