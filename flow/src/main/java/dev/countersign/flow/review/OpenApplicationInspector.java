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

  /** Where modules of one application have manifests of their own, the outermost counts. */
  private static final Set<String> OUTER_MANIFESTS =
      Set.of("go.mod", "pom.xml", "build.gradle", "build.gradle.kts");

  private static final Pattern CODE = Pattern.compile(".*\\.(?:[cm]?[jt]sx?|py|go|java|kt)");

  private static final Pattern OUTER = Pattern.compile(".*\\.(?:go|java|kt)");

  private static final Pattern TEST =
      Pattern.compile(
          "(?i)(?:.*/)?(?:tests?|__tests__|e2e|_?examples?|docs?|samples?|mocks?|fixtures|testdata)/.*"
              + "|.*[._-](?:test|spec|stories)\\.\\w+|(?:.*/)?test_[^/]*");

  private static final List<Framework> FRAMEWORKS =
      List.of(
          new Framework(
              ".*\\.(?:[cm]?[jt]sx?|py)",
              "[\"'](?:express|fastify|koa|@?koa[-/]router|hono|polka|restify)[\"']"
                  + "|\\b(?:from|import) (?:fastapi|flask|starlette|quart|sanic|litestar)\\b",
              "(?m)^[ \\t]*@?[\\w.]*(?i:app|router|routes|server|api|fastify|bp|blueprint)"
                  + "\\.(post|put|patch|delete)\\(\\s*[\"'`](/[^\"'`\\n]*)[\"'`]"),
          new Framework(
              ".*\\.py",
              "\\b(?:from|import) (?:flask|quart)\\b",
              "(?m)^[ \\t]*@[\\w.]*\\.route\\(\\s*(?=[^)\\n]*methods=[^)\\n]*[\"'](POST|PUT|PATCH|DELETE)[\"'])"
                  + "[\"'](/[^\"'\\n]*)[\"']"),
          new Framework(
              ".*\\.[jt]s",
              "[\"']@nestjs/common[\"']",
              "(?m)^[ \\t]*@(Post|Put|Patch|Delete)\\(\\s*(?:[\"'`]([^\"'`\\n]*)[\"'`])?\\s*\\)"),
          new Framework(
              "(?:.*/)?app/(?:.*/)?route\\.[jt]sx?",
              "",
              "(?m)^export (?:async function|const) (POST|PUT|PATCH|DELETE)\\b()"),
          new Framework(
              ".*\\.(?:java|kt)",
              "org\\.springframework\\.web\\.bind\\.annotation",
              "(?m)^[ \\t]*@(Post|Put|Patch|Delete)Mapping\\b(?:\\(\\s*(?:(?:value|path)\\s*=\\s*)?\"([^\"\\n]*)\")?"),
          new Framework(
              ".*\\.go",
              "\"(?:github\\.com/(?:gin-gonic/gin|labstack/echo|gofiber/fiber|go-chi/chi|gorilla/mux)\\b|net/http\")",
              "(?m)^[ \\t]*\\w*(?i:app|router|routes?|r|e|mux|api|group|g|v\\d|server|srv)"
                  + "\\.(?:(?=POST|PUT|PATCH|DELETE|Post|Put|Patch|Delete)|(?:HandleFunc|Handle)\\(\")"
                  + "(?i:(post|put|patch|delete))(?:\\(\\s*\"| )(/[^\"\\n]*)\""));

  /** Somebody is turned away, or is asked who they are, or a library for that is there. */
  private static final Pattern SIGN =
      Pattern.compile(
          "(?i)(?:status(?:_?code)?\\s*[=:(]\\s*|abort\\(|sendStatus\\(|code\\(|HTTP_|,\\s*)(?:status\\.)?(?:HTTP_)?40[13]\\b"
              + "|unauthori[sz]ed|forbidden|permission_?denied|login_?required|current_?user\\b|is_?authenticated"
              + "|jwt|jsonwebtoken|oauth|passport|openid|saml|basic_?auth|http_?bearer|api_?key_?header"
              + "|UseGuards|APP_GUARD|SecurityFilterChain|PreAuthorize|RolesAllowed|spring-(?:boot-starter-)?security|shiro|sa-token|StpUtil"
              + "|HandlerInterceptor|OncePerRequestFilter|keycloak|HttpSession|\\bPrincipal\\b|getUserPrincipal|cookies\\(\\)"
              + "|compare_?digest|timingSafeEqual|ConstantTimeCompare|authenticate|(?:require|verify|check|ensure)_?(?:auth|token|session|api_?key|signature)"
              + "|headers(?:\\.get\\(|\\[)\\s*[\"'](?:authorization|x-api-key)|headers\\.authorization"
              + "|req(?:uest)?\\.(?:session|user)\\b|session\\[|getServerSession|supabase|firebase|clerk"
              + "|(?:from|require\\()\\s*[\"'][^\"'\\n]*auth[^\"'\\n]*[\"']|(?:from|import) [\\w.]*auth\\w*");

  /**
   * How routes that change something are written.
   *
   * @param files in which files, by their paths
   * @param server what tells in such a file that it serves
   * @param route its first group is the method, its second the path, where one is written
   */
  private record Framework(Pattern files, Pattern server, Pattern route) {
    Framework(String files, String server, String route) {
      this(Pattern.compile(files), Pattern.compile(server), Pattern.compile(route));
    }
  }

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
    Set<String> tops = folders(project, MANIFESTS);
    Set<String> outer = outermost(folders(project, OUTER_MANIFESTS));
    Map<String, List<Route>> applications =
        routes.stream()
            .collect(
                Collectors.groupingBy(
                    route -> top(route.path, tops, outer), TreeMap::new, Collectors.toList()));
    applications
        .entrySet()
        .removeIf(application ->
            application.getValue().size() < FEWEST
                || asks(project, application.getKey(), tops, outer));
    return new ProjectInspection.Outcome(
        applications.values().stream().map(open -> found(rule, open)).toList(), List.of());
  }

  private static boolean isCode(String path) {
    return CODE.matcher(path).matches() && !TEST.matcher(path).matches();
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static Set<String> folders(Project project, Set<String> manifests) {
    return project.paths().stream()
        .filter(path -> manifests.contains(path.substring(path.lastIndexOf('/') + 1)))
        .map(OpenApplicationInspector::folder)
        .collect(Collectors.toSet());
  }

  private static Set<String> outermost(Set<String> folders) {
    return folders.stream()
        .filter(folder ->
            folders.stream().noneMatch(other -> folder.startsWith(other) && !folder.equals(other)))
        .collect(Collectors.toSet());
  }

  /** The innermost folder with a manifest around a file, or the whole project. */
  private static String top(String path, Set<String> tops, Set<String> outer) {
    Set<String> wanted = OUTER.matcher(path).matches() ? outer : tops;
    String folder = folder(path);
    while (!folder.isEmpty() && !wanted.contains(folder)) {
      folder = folder(folder.substring(0, folder.length() - 1));
    }
    return folder;
  }

  private static List<Route> routes(Project project, String path) {
    List<Framework> possible =
        FRAMEWORKS.stream().filter(one -> one.files.matcher(path).matches()).toList();
    if (possible.isEmpty()) {
      return List.of();
    }
    String text = text(project, path);
    List<Route> routes = new ArrayList<>();
    for (Framework framework : possible) {
      if (framework.server.matcher(text).find()) {
        Matcher route = framework.route.matcher(text);
        while (route.find()) {
          String at = route.group(2) == null ? "" : route.group(2);
          String name = route.group(1).toUpperCase(Locale.ROOT) + " " + (at.isEmpty() ? path : at);
          routes.add(new Route(path, name, route.start(), route.end()));
        }
      }
    }
    return routes;
  }

  /** In its code, or in what says on which libraries it is built. */
  private static boolean asks(Project project, String top, Set<String> tops, Set<String> outer) {
    return project.paths().stream()
        .filter(path -> path.startsWith(top) && (isCode(path) || isOuterManifest(path)))
        .filter(path -> isOuterManifest(path) || top(path, tops, outer).equals(top))
        .anyMatch(path -> SIGN.matcher(text(project, path)).find());
  }

  private static boolean isOuterManifest(String path) {
    return OUTER_MANIFESTS.contains(path.substring(path.lastIndexOf('/') + 1));
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
