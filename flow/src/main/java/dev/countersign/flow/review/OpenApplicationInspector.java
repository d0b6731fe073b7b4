package dev.countersign.flow.review;

import com.google.auto.service.AutoService;
import dev.countersign.rules.Capture;
import dev.countersign.rules.Match;
import dev.countersign.rules.Parameters;
import dev.countersign.rules.Project;
import dev.countersign.rules.ProjectInspection;
import dev.countersign.rules.ProjectInspector;
import dev.countersign.rules.Rule;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Applications with routes that change something, in no file of which anybody is asked who they
 * are. An application is what lies below a manifest.
 */
@AutoService(ProjectInspector.class)
public final class OpenApplicationInspector implements ProjectInspector {
  private static final int FEWEST = 2;

  private static final Set<String> MANIFESTS =
      Set.of("package.json", "pyproject.toml", "requirements.txt", "setup.py", "Pipfile");

  private static final Pattern CODE = Pattern.compile(".*\\.(?:[cm]?[jt]sx?|py)");

  private static final Pattern TEST =
      Pattern.compile(
          "(?i)(?:.*/)?(?:tests?|__tests__|e2e|examples?|docs?|samples?|mocks?|fixtures)/.*"
              + "|.*[._-](?:test|spec|stories)\\.\\w+|(?:.*/)?test_[^/]*");

  private static final Pattern SERVER =
      Pattern.compile(
          "[\"'](?:express|fastify|koa|@?koa[-/]router|hono|polka|restify)[\"']"
              + "|\\b(?:from|import) (?:fastapi|flask|starlette|quart|sanic|litestar)\\b");

  /** A receiver, its method that changes something and the path, or a path with such methods. */
  private static final Pattern ROUTE =
      Pattern.compile(
          "(?m)^[ \\t]*@?[\\w.]*(?i:app|router|routes|server|api|fastify|bp|blueprint)"
              + "\\.(?:(post|put|patch|delete)\\(\\s*[\"'`](/[^\"'`\\n]*)[\"'`]"
              + "|route\\(\\s*[\"'](/[^\"'\\n]*)[\"'][^)\\n]*methods=[^)\\n]*[\"'](POST|PUT|PATCH|DELETE)[\"'])");

  /** Somebody is turned away, or is asked who they are, or a library for that is there. */
  private static final Pattern SIGN =
      Pattern.compile(
          "(?i)(?:status(?:_?code)?\\s*[=:(]\\s*|abort\\(|sendStatus\\(|code\\(|HTTP_|,\\s*)(?:status\\.)?(?:HTTP_)?40[13]\\b"
              + "|unauthori[sz]ed|forbidden|permission_?denied|login_?required|current_?user\\b|is_?authenticated"
              + "|jwt|jsonwebtoken|oauth|passport|openid|saml|basic_?auth|http_?bearer|api_?key_?header"
              + "|compare_?digest|timingSafeEqual|authenticate|(?:require|verify|check|ensure)_?(?:auth|token|session|api_?key|signature)"
              + "|headers(?:\\.get\\(|\\[)\\s*[\"'](?:authorization|x-api-key)|headers\\.authorization"
              + "|req(?:uest)?\\.(?:session|user)\\b|session\\[|getServerSession|supabase|firebase|clerk"
              + "|(?:from|require\\()\\s*[\"'][^\"'\\n]*auth[^\"'\\n]*[\"']|(?:from|import) [\\w.]*auth\\w*");

  private record Route(String path, String name, int start, int end) {}

  @Override
  public String name() {
    return "open-applications";
  }

  @Override
  public ProjectInspection inspection(Parameters with) {
    with.only();
    return OpenApplicationInspector::inspect;
  }

  private static ProjectInspection.Outcome inspect(Rule rule, Project project) {
    List<Route> routes =
        project.checked().stream()
            .filter(OpenApplicationInspector::isCode)
            .flatMap(path -> routes(project, path).stream())
            .toList();
    if (routes.size() < FEWEST) {
      return new ProjectInspection.Outcome(List.of(), List.of());
    }
    Set<String> tops =
        project.paths().stream()
            .filter(path -> MANIFESTS.contains(path.substring(path.lastIndexOf('/') + 1)))
            .map(OpenApplicationInspector::folder)
            .collect(Collectors.toSet());
    Map<String, List<Route>> applications =
        routes.stream()
            .collect(
                Collectors.groupingBy(
                    route -> top(route.path, tops), TreeMap::new, Collectors.toList()));
    applications
        .entrySet()
        .removeIf(application ->
            application.getValue().size() < FEWEST || asks(project, application.getKey(), tops));
    return new ProjectInspection.Outcome(
        applications.values().stream().map(open -> found(rule, open)).toList(), List.of());
  }

  private static boolean isCode(String path) {
    return CODE.matcher(path).matches() && !TEST.matcher(path).matches();
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** The innermost folder with a manifest around a file, or the whole project. */
  private static String top(String path, Set<String> tops) {
    String folder = folder(path);
    while (!folder.isEmpty() && !tops.contains(folder)) {
      folder = folder(folder.substring(0, folder.length() - 1));
    }
    return folder;
  }

  private static List<Route> routes(Project project, String path) {
    String text = text(project, path);
    List<Route> routes = new ArrayList<>();
    if (SERVER.matcher(text).find()) {
      Matcher route = ROUTE.matcher(text);
      while (route.find()) {
        boolean named = route.group(1) != null;
        String method = named ? route.group(1) : route.group(4);
        String name = method.toUpperCase(Locale.ROOT) + " " + route.group(named ? 2 : 3);
        routes.add(new Route(path, name, route.start(), route.end()));
      }
    }
    return routes;
  }

  private static boolean asks(Project project, String top, Set<String> tops) {
    return project.paths().stream()
        .filter(path -> path.startsWith(top) && isCode(path) && top(path, tops).equals(top))
        .anyMatch(path -> SIGN.matcher(text(project, path)).find());
  }

  /** Bytes as characters, so that places in both are the same. */
  private static String text(Project project, String path) {
    return project
        .read(path)
        .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
        .orElse("");
  }

  private static ProjectInspection.Found found(Rule rule, List<Route> routes) {
    Route first = routes.getFirst();
    Map<String, Capture> captures = new TreeMap<>();
    captures.put("$ROUTE", new Capture(first.name, first.start, first.end, Optional.empty()));
    String count = String.valueOf(routes.size());
    captures.put("$COUNT", new Capture(count, first.start, first.end, Optional.empty()));
    return new ProjectInspection.Found(
        first.path, Match.of(rule, first.start, first.end, captures));
  }
}
