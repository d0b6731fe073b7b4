package dev.countersign.scan.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rules that come with Countersign: {@code packs/LANGUAGE/NAME.yaml} on the class path. */
public final class Packs {
  private static final String FOLDER = "packs";
  private static final Pattern RULE = Pattern.compile(FOLDER + "/[^/]+/(models/)?[^/]+\\.yaml");
  private static final Pattern EXAMPLE = Pattern.compile(FOLDER + "/[^/]+/[^/]+\\.\\w+");
  private static final Pattern FACTS = Pattern.compile(FOLDER + "/[^/]+/facts/[^/]+\\.yaml");

  private Packs() {}

  /** Every rule file, by name. */
  public static List<RuleFiles.Source> all() {
    return sources(Packs::isRule);
  }

  /** The rules that tell what code exposes; their matches are no findings. */
  public static List<RuleFiles.Source> facts() {
    return sources(name -> FACTS.matcher(name).matches());
  }

  /** Some of the examples that stand beside the rules: one of so many. */
  public static List<RuleFiles.Source> examples(int of) {
    List<String> all =
        names(name -> !isRule(name) && EXAMPLE.matcher(name).matches()).stream().toList();
    return IntStream.range(0, all.size())
        .filter(i -> i % of == 0)
        .mapToObj(i -> source(all.get(i)))
        .toList();
  }

  private static List<RuleFiles.Source> sources(Predicate<String> wanted) {
    return names(wanted).stream().map(Packs::source).toList();
  }

  private static Set<String> names(Predicate<String> wanted) {
    Set<String> names = new TreeSet<>();
    try {
      for (URL url : Collections.list(Packs.class.getClassLoader().getResources(FOLDER))) {
        List<String> all = url.getProtocol().equals("jar") ? inJar(url) : inFolder(url);
        all.stream().filter(wanted).forEach(names::add);
      }
    } catch (IOException e) {
      throw unreadable(e);
    }
    return names;
  }

  /** The rule files of one pack: {@code python}, or {@code python/sql-injection}; maybe none. */
  public static List<RuleFiles.Source> named(String pack) {
    return sources(name -> isRule(name) && has(pack, name));
  }

  /** Whether a rule file is one of a pack. */
  static boolean has(String pack, String file) {
    return file.startsWith(FOLDER + "/" + pack + "/") || file.equals(FOLDER + "/" + pack + ".yaml");
  }

  /** The models of all packs, which every rule may use. */
  public static List<RuleFiles.Source> models() {
    return sources(name -> isRule(name) && name.contains("/models/"));
  }

  /** One rule file, by name. */
  private static RuleFiles.Source source(String name) {
    try (InputStream in = Packs.class.getClassLoader().getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException(name + " vanished");
      }
      return new RuleFiles.Source(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static UncheckedIOException unreadable(IOException e) {
    return new UncheckedIOException("the rules of this installation cannot be read", e);
  }

  private static List<String> inJar(URL url) throws IOException {
    JarURLConnection connection = (JarURLConnection) url.openConnection();
    JarFile jar = connection.getJarFile();
    return jar.stream().map(entry -> entry.getName()).toList();
  }

  private static List<String> inFolder(URL url) throws IOException {
    Path folder = Path.of(uri(url));
    List<String> names = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.map(path -> FOLDER + "/" + folder.relativize(path).toString().replace('\\', '/'))
          .forEach(names::add);
    }
    return names;
  }

  private static URI uri(URL url) throws IOException {
    try {
      return url.toURI();
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static boolean isRule(String name) {
    return RULE.matcher(name).matches() && !name.contains(".fixed.") && !name.contains(".test.");
  }
}
