package dev.countersign.syntax;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** The languages on the class path, by rule name and by file name. */
public final class Languages {
  private final Map<String, Language> byName = new LinkedHashMap<>();
  private final Map<String, Language> byExtension = new LinkedHashMap<>();
  private final Map<String, Language> byFileName = new LinkedHashMap<>();
  private final Map<String, Language> byStart = new LinkedHashMap<>();
  private final Map<String, Language> byId = new LinkedHashMap<>();

  private Languages(Iterable<Language> languages) {
    for (Language language : languages) {
      byId.put(language.id(), language);
      language.names().forEach(name -> byName.put(name, language));
      addExtensions(language);
      language.amongOthers().ifPresent(this::addExtensions);
      language.fileNames().forEach(name -> byFileName.put(name, language));
      language.fileNameStarts().forEach(start -> byStart.put(start, language));
    }
  }

  private void addExtensions(Language language) {
    language.extensions().forEach(extension -> byExtension.put(extension, language));
  }

  /** All that {@link ServiceLoader} finds. */
  public static Languages load() {
    return new Languages(ServiceLoader.load(Language.class, Languages.class.getClassLoader()));
  }

  /** Every language. */
  public Collection<Language> all() {
    return byId.values();
  }

  /** The language a rule calls {@code name}, in any case. */
  public Optional<Language> named(String name) {
    return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
  }

  /** The language of a file by its last name segment. */
  public Optional<Language> ofFile(String fileName) {
    Language whole = byFileName.get(fileName);
    if (whole != null) {
      return Optional.of(whole);
    }
    for (int dot = fileName.indexOf('.'); dot >= 0; dot = fileName.indexOf('.', dot + 1)) {
      Language found = byExtension.get(fileName.substring(dot).toLowerCase(Locale.ROOT));
      if (found != null) {
        return Optional.of(found);
      }
    }
    return byStart.entrySet().stream()
        .filter(entry -> fileName.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
