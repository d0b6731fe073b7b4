package dev.countersign.supply.client;

import dev.countersign.supply.admission.Candidate;
import dev.countersign.supply.data.Source;
import dev.countersign.supply.data.XmlData;
import dev.countersign.supply.data.XmlData.Element;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Maven's {@code settings.xml}: repositories of active profiles, mirrors, passwords; and the
 * repositories that the project's own {@code pom.xml} or Gradle build names, or one of its modules.
 * These get no password, whatever they call themselves: anybody may have written them.
 */
final class MavenClient implements Client {
  private static final String COMMON = "central";
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{env\\.([A-Za-z0-9_]+)}");
  private static final Pattern GRADLE =
      Pattern.compile(
          "(?:\\burl\\b|\\bmaven\\b)[\\s=(]*(?:uri\\s*\\(\\s*)?[\"'](https?://[^\"']+)");

  /** What may be the path of a project that is included. */
  private static final Pattern QUOTED = Pattern.compile("[\"']:?([\\w-]+(?::[\\w-]+)*)[\"']");

  private static final int MOST_MODULES = 2_000;

  private record Mirror(List<String> of, String id, String address) {
    boolean covers(String repository) {
      return !of.contains("!" + repository)
          && (of.contains(repository) || of.contains("*") || of.contains("external:*"));
    }
  }

  /** {@code own}: the user's settings name it. */
  private record Repository(String address, boolean own) {}

  private final UserFiles files;
  private final List<Mirror> mirrors = new ArrayList<>();
  private final Map<String, Map<String, String>> passwords = new HashMap<>();
  private final Map<String, Repository> repositories = new LinkedHashMap<>();

  MavenClient(UserFiles files) {
    this.files = files;
    files.own(".m2/settings.xml", XmlData::read).ifPresent(this::settings);
    poms();
    gradle();
  }

  /** The project's own {@code pom.xml} and those of its modules. */
  private void poms() {
    Set<String> seen = new LinkedHashSet<>(List.of(""));
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      String folder = open.remove();
      Optional<Element> pom = files.here(folder + "pom.xml", XmlData::read);
      pom.ifPresent(found -> repositories(found, false));
      for (Element module : pom.map(found -> found.under("modules", "module")).orElse(List.of())) {
        String inner = folder + module.text().strip() + "/";
        if (!inner.startsWith("/")
            && !inner.contains("..")
            && seen.size() < MOST_MODULES
            && seen.add(inner)) {
          open.add(inner);
        }
      }
    }
  }

  /** The build of the project and those that its settings may include. */
  private void gradle() {
    String settings = script("settings.gradle");
    name(settings);
    name(script("build.gradle"));
    QUOTED
        .matcher(settings)
        .results()
        .limit(MOST_MODULES)
        .map(found -> found.group(1).replace(':', '/'))
        .forEach(folder -> name(script(folder + "/build.gradle")));
  }

  private String script(String path) {
    return files
        .here(path, Source::text)
        .or(() -> files.here(path + ".kts", Source::text))
        .orElse("");
  }

  private void name(String script) {
    GRADLE
        .matcher(script)
        .results()
        .map(found -> found.group(1))
        .forEach(url -> repositories.putIfAbsent(url, new Repository(url, false)));
  }

  private void settings(Element root) {
    for (Element one : root.under("mirrors", "mirror")) {
      List<String> of = List.of(text(one, "mirrorOf").split("\\s*,\\s*"));
      mirrors.add(new Mirror(of, text(one, "id"), text(one, "url")));
    }
    for (Element one : root.under("servers", "server")) {
      String password = text(one, "password");
      boolean encrypted = password.startsWith("{");
      if (!password.isEmpty() && !encrypted) {
        passwords.put(text(one, "id"), Credentials.basic(text(one, "username"), password));
      }
    }
    Set<String> active =
        root.under("activeProfiles", "activeProfile").stream()
            .map(Element::text)
            .collect(Collectors.toSet());
    for (Element one : root.under("profiles", "profile")) {
      boolean byDefault =
          one.under("activation", "activeByDefault").stream()
              .anyMatch(e -> e.text().equals("true"));
      if (active.contains(one.textOf("id")) || (active.isEmpty() && byDefault)) {
        repositories(one, true);
      }
    }
  }

  private String text(Element element, String child) {
    return VARIABLE
        .matcher(element.textOf(child))
        .replaceAll(match -> Matcher.quoteReplacement(files.variable(match.group(1)).orElse("")));
  }

  private void repositories(Element around, boolean own) {
    for (Element one : around.under("repositories", "repository")) {
      repositories.putIfAbsent(one.textOf("id"), new Repository(one.textOf("url"), own));
    }
  }

  @Override
  public List<Stop> stops(Candidate candidate) {
    Map<String, Stop> stops = new LinkedHashMap<>();
    repositories.forEach((id, repository) -> {
      Stop stop = mirrored(id).orElseGet(() -> at(id, repository));
      stops.putIfAbsent(stop.toString(), stop);
    });
    if (!repositories.containsKey(COMMON)) {
      Stop stop = mirrored(COMMON).orElse(new Stop.Common());
      stops.putIfAbsent(stop.toString(), stop);
    }
    return List.copyOf(stops.values());
  }

  private Optional<Stop> mirrored(String repository) {
    return mirrors.stream()
        .filter(one -> one.covers(repository))
        .findFirst()
        .map(one -> at(one.id(), new Repository(one.address(), true)));
  }

  private Stop at(String id, Repository repository) {
    return Stop.at(
        repository.address(), repository.own() ? passwords.getOrDefault(id, Map.of()) : Map.of());
  }
}
