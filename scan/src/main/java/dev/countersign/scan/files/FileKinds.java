package dev.countersign.scan.files;

import dev.countersign.syntax.Language;
import dev.countersign.syntax.Languages;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;

/** Tells the language of a file by its name, or by its first line. */
public final class FileKinds {
  private static final int FIRST_LINE = 200;
  private final Languages languages;

  /** Over these languages. */
  public FileKinds(Languages languages) {
    this.languages = languages;
  }

  /**
   * Whether a file of this name may have a language: a name without a dot may have a first line.
   */
  public boolean mayHaveLanguage(String name) {
    return name.indexOf('.') < 0 || languages.ofFile(name).isPresent();
  }

  public Collection<Language> languages() {
    return languages.all();
  }

  public Optional<Language> of(String name, byte[] bytes) {
    Optional<Language> byName = languages.ofFile(name);
    return byName.isPresent() || name.indexOf('.') >= 0 ? byName : byInterpreter(bytes);
  }

  private Optional<Language> byInterpreter(byte[] bytes) {
    if (bytes.length < 3 || bytes[0] != '#' || bytes[1] != '!') {
      return Optional.empty();
    }
    String head =
        new String(bytes, 2, Math.min(FIRST_LINE, bytes.length - 2), StandardCharsets.UTF_8);
    String[] words = head.lines().findFirst().orElse("").strip().split("\\s+", -1);
    String program = last(words[0]);
    for (int i = 1; program.equals("env") && i < words.length; i++) {
      if (!words[i].startsWith("-")) {
        program = last(words[i]);
      }
    }
    String interpreter = program.replaceFirst("[\\d.]+$", "");
    return languages.all().stream()
        .filter(language -> language.interpreters().contains(interpreter))
        .findFirst();
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
