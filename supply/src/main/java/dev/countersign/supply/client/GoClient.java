package dev.countersign.supply.client;

import dev.countersign.supply.admission.Candidate;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/** Go's environment: proxies in turn, and modules that are kept from them. */
final class GoClient implements Client {
  private final UserFiles files;
  private final Map<String, String> settings = new HashMap<>();
  private final Netrc netrc;

  GoClient(UserFiles files) {
    this.files = files;
    this.netrc = new Netrc(files);
    String path = files.variable("GOENV").orElse(".config/go/env");
    files.own(
        path,
        source -> {
          source
              .text()
              .lines()
              .map(line -> line.split("=", 2))
              .filter(pair -> pair.length == 2)
              .forEach(pair -> settings.put(pair[0].strip(), pair[1].strip()));
          return true;
        });
  }

  private Optional<String> value(String name) {
    return files
        .variable(name)
        .or(() -> Optional.ofNullable(settings.get(name)).filter(text -> !text.isEmpty()));
  }

  @Override
  public List<Stop> stops(Candidate candidate) {
    if (isIn("GONOPROXY", candidate.name())) {
      return List.of(new Stop.Closed("the settings of Go keep it from proxies"));
    }
    Stop common =
        isIn("GONOSUMDB", candidate.name())
            ? new Stop.Closed("the settings of Go keep it from public servers")
            : new Stop.Common();
    List<Stop> stops = new ArrayList<>();
    for (String proxy : value("GOPROXY").map(all -> all.split("[,|]")).orElse(new String[0])) {
      stops.add(stop(proxy.strip()));
    }
    return stops.isEmpty() ? List.of(common) : stops;
  }

  private Stop stop(String proxy) {
    return switch (proxy) {
      case "off" -> new Stop.Closed("GOPROXY allows nobody else to be asked");
      case "direct" -> new Stop.Closed("GOPROXY has it come straight from its repository");
      default -> Stop.at(proxy, netrc.of(proxy));
    };
  }

  /** Patterns are of whole elements of the module's path, from its beginning. */
  private boolean isIn(String list, String module) {
    return value(list).or(() -> value("GOPRIVATE")).stream()
        .flatMap(all -> Arrays.stream(all.split(",")))
        .map(String::strip)
        .filter(pattern -> !pattern.isEmpty() && !pattern.equals("none"))
        .anyMatch(pattern -> covers(pattern, module));
  }

  private static boolean covers(String pattern, String module) {
    try {
      PathMatcher glob = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
      Path path = Path.of(module);
      int elements = pattern.split("/").length;
      return path.getNameCount() >= elements && glob.matches(path.subpath(0, elements));
    } catch (PatternSyntaxException | InvalidPathException e) {
      return false;
    }
  }
}
