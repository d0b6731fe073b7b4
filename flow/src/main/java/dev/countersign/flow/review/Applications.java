package dev.countersign.flow.review;

import dev.countersign.rules.Project;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The applications of a project, each what lies below a manifest, with their routes. */
final class Applications {
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

  /** No person writes longer files, in bytes. */
  private static final int LONGEST = 4 << 20;

  /** Routes that change something. */
  static final List<Framework> CHANGING =
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
              "(?m)^[ \\t]*@[\\w.]*\\.route\\(\\s*(?=[^)\\n]{0,300}methods=[^)\\n]{0,300}[\"'](POST|PUT|PATCH|DELETE)[\"'])"
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

  /**
   * How routes that change something are written.
   *
   * @param files in which files, by their paths
   * @param server what tells in such a file that it serves
   * @param route its first group is the method, its second the path, where one is written
   */
  record Framework(Pattern files, Pattern server, Pattern route) {
    Framework(String files, String server, String route) {
      this(Pattern.compile(files), Pattern.compile(server), Pattern.compile(route));
    }
  }

  /**
   * One route.
   *
   * @param path of its file
   * @param name its method and its path
   */
  record Route(String path, String name, int start, int end) {}

  private final Project project;
  private final Set<String> tops;
  private final Set<String> outer;

  private Applications(Project project) {
    this.project = project;
    this.tops = folders(project, MANIFESTS);
    this.outer = outermost(folders(project, OUTER_MANIFESTS));
  }

  /** Those of a project. */
  static Applications of(Project project) {
    return project.remembered(Applications.class, Applications::new);
  }

  /** The routes of the files that are checked and no tests, by the folder of their application. */
  Map<String, List<Route>> routes(List<Framework> frameworks) {
    return project.checked().stream()
        .filter(Applications::isCode)
        .flatMap(path -> routes(path, frameworks).stream())
        .collect(
            Collectors.groupingBy(route -> top(route.path), TreeMap::new, Collectors.toList()));
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
        .map(Applications::folder)
        .collect(Collectors.toSet());
  }

  private static Set<String> outermost(Set<String> folders) {
    return folders.stream()
        .filter(folder ->
            folders.stream().noneMatch(other -> folder.startsWith(other) && !folder.equals(other)))
        .collect(Collectors.toSet());
  }

  /** The innermost folder with a manifest around a file, or the whole project. */
  private String top(String path) {
    Set<String> wanted = OUTER.matcher(path).matches() ? outer : tops;
    String folder = folder(path);
    while (!folder.isEmpty() && !wanted.contains(folder)) {
      folder = folder(folder.substring(0, folder.length() - 1));
    }
    return folder;
  }

  private List<Route> routes(String path, List<Framework> frameworks) {
    List<Framework> possible =
        frameworks.stream().filter(one -> one.files.matcher(path).matches()).toList();
    if (possible.isEmpty()) {
      return List.of();
    }
    String text = text(path);
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

  /**
   * Whether a file of an application says something.
   *
   * @param top the folder of the application
   * @param code which files of code count
   * @param others which files count beside these and the manifests of several modules
   */
  boolean says(String top, Pattern what, Predicate<String> code, Predicate<String> others) {
    return project.paths().stream()
        .filter(path -> path.startsWith(top))
        .filter(path ->
            isOuterManifest(path)
                || (((isCode(path) && code.test(path)) || others.test(path))
                    && top(path).equals(top)))
        .anyMatch(path -> what.matcher(text(path)).find());
  }

  private static boolean isOuterManifest(String path) {
    return OUTER_MANIFESTS.contains(path.substring(path.lastIndexOf('/') + 1));
  }

  /** Bytes as characters, so that places in both are the same. */
  private String text(String path) {
    return project
        .read(path)
        .filter(bytes -> bytes.length <= LONGEST)
        .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
        .orElse("");
  }
}
