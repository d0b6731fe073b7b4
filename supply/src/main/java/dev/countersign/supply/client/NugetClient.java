package dev.countersign.supply.client;

import dev.countersign.supply.admission.Candidate;
import dev.countersign.supply.data.XmlData;
import dev.countersign.supply.data.XmlData.Element;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@code nuget.config} files of the project, the folders above it and the user: sources, which
 * may be cleared or switched off, their passwords, and which names come from which source. What the
 * user's own file has for a source is sent to the address that this file names, and to no other.
 */
final class NugetClient implements Client {
  private static final Pattern VARIABLE = Pattern.compile("%([A-Za-z_][A-Za-z0-9_]*)%");

  private final UserFiles files;

  /** {@code own}: the user's own file names it. */
  private record Feed(String address, boolean own) {}

  /** {@code own}: the user's own file has it. */
  private record Password(Map<String, String> headers, boolean own) {}

  private final Map<String, Feed> sources = new LinkedHashMap<>();
  private final Map<String, Password> passwords = new HashMap<>();
  private final Map<String, List<String>> mapped = new HashMap<>();
  private final Set<String> disabled = new HashSet<>();
  private boolean cleared;

  NugetClient(UserFiles files) {
    this.files = files;
    for (Path at = files.project(); at != null; at = at.getParent()) {
      for (String name : List.of("nuget.config", "NuGet.config", "NuGet.Config")) {
        files.read(at.resolve(name), XmlData::read).ifPresent(root -> settings(root, false));
      }
    }
    for (String path : List.of(".nuget/NuGet/NuGet.Config", ".config/NuGet/NuGet.Config")) {
      files.own(path, XmlData::read).ifPresent(root -> settings(root, true));
    }
  }

  /** Nearer files come first and count more; after one that clears, farther ones say nothing. */
  private void settings(Element root, boolean own) {
    for (Element section : root.children()) {
      switch (section.name()) {
        case "packageSources" -> sources(section, own);
        case "disabledPackageSources" ->
            adds(section)
                .forEach((key, value) -> {
                  if (value.equalsIgnoreCase("true")) {
                    disabled.add(key);
                  }
                });
        case "packageSourceCredentials" -> section.children().forEach(one -> password(one, own));
        case "packageSourceMapping" -> section.all("packageSource").forEach(this::mapping);
        default -> {
          // Says nothing of whom to ask.
        }
      }
    }
  }

  private void sources(Element section, boolean own) {
    adds(section)
        .forEach((key, address) -> {
          Feed feed = new Feed(address, own);
          if (own && sources.get(key) instanceof Feed(String same, _) && same.equals(address)) {
            sources.put(key, feed);
          } else if (!cleared) {
            sources.putIfAbsent(key, feed);
          }
        });
    cleared |= !section.all("clear").isEmpty();
  }

  private static Map<String, String> adds(Element section) {
    Map<String, String> all = new LinkedHashMap<>();
    section.all("add").forEach(one -> all.put(one.attribute("key"), one.attribute("value")));
    return all;
  }

  private void password(Element source, boolean own) {
    Map<String, String> pair = adds(source);
    String user = pair.getOrDefault("Username", "");
    String password = pair.getOrDefault("ClearTextPassword", "");
    if (!password.isEmpty()) {
      passwords.putIfAbsent(
          source.name().replace("_x0020_", " "),
          new Password(
              Credentials.basic(own ? filled(user) : user, own ? filled(password) : password),
              own));
    }
  }

  private String filled(String value) {
    return VARIABLE
        .matcher(value)
        .replaceAll(match -> Matcher.quoteReplacement(files.variable(match.group(1)).orElse("")));
  }

  private void mapping(Element source) {
    source
        .all("package")
        .forEach(one ->
            mapped
                .computeIfAbsent(source.attribute("key"), any -> new ArrayList<>())
                .add(one.attribute("pattern").toLowerCase(Locale.ROOT)));
  }

  @Override
  public List<Stop> stops(Candidate candidate) {
    List<Stop> stops = new ArrayList<>();
    Set<String> allowed = allowed(candidate.name());
    sources.forEach((key, feed) -> {
      if (!disabled.contains(key) && (mapped.isEmpty() || allowed.contains(key))) {
        stops.add(Stop.at(feed.address(), headers(key, feed)));
      }
    });
    if (!stops.isEmpty()) {
      return stops;
    }
    return List.of(
        sources.isEmpty() && !cleared
            ? new Stop.Common()
            : new Stop.Closed("the settings of NuGet name no source for it"));
  }

  private Map<String, String> headers(String key, Feed feed) {
    Password password = passwords.get(key);
    return password == null || (password.own() && !feed.own()) ? Map.of() : password.headers();
  }

  /** The sources whose longest pattern covers the name. */
  private Set<String> allowed(String name) {
    Set<String> best = new HashSet<>();
    int length = -1;
    for (Map.Entry<String, List<String>> one : mapped.entrySet()) {
      for (String pattern : one.getValue()) {
        boolean covers =
            pattern.endsWith("*")
                ? name.startsWith(pattern.substring(0, pattern.length() - 1))
                : name.equals(pattern);
        if (covers && pattern.length() >= length) {
          if (pattern.length() > length) {
            best.clear();
          }
          length = pattern.length();
          best.add(one.getKey());
        }
      }
    }
    return best;
  }
}
