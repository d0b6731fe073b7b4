package dev.countersign.flow.review;

import com.google.auto.service.AutoService;
import dev.countersign.flow.review.Applications.Route;
import dev.countersign.rules.Capture;
import dev.countersign.rules.Match;
import dev.countersign.rules.Parameters;
import dev.countersign.rules.Project;
import dev.countersign.rules.ProjectInspection;
import dev.countersign.rules.ProjectInspector;
import dev.countersign.rules.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Applications with routes that change something, in no file of which anybody is asked who they
 * are.
 */
@AutoService(ProjectInspector.class)
public final class OpenApplicationInspector implements ProjectInspector {
  private static final int FEWEST = 2;

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
              + "|(?:from|require\\()\\s*[\"'][^\"'\\n]{0,200}?auth[^\"'\\n]{0,200}[\"']|(?:from|import) [\\w.]{0,200}?auth");

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
    Applications applications = Applications.of(project);
    List<ProjectInspection.Found> found =
        applications.routes(Applications.CHANGING).entrySet().stream()
            .filter(application -> application.getValue().size() >= FEWEST)
            .filter(application ->
                !applications.says(application.getKey(), SIGN, any -> true, any -> false))
            .map(application -> found(rule, application.getValue()))
            .toList();
    return new ProjectInspection.Outcome(found, List.of());
  }

  private static ProjectInspection.Found found(Rule rule, List<Route> routes) {
    Route first = routes.getFirst();
    Map<String, Capture> captures = new TreeMap<>();
    captures.put("$ROUTE", new Capture(first.name(), first.start(), first.end(), Optional.empty()));
    String count = String.valueOf(routes.size());
    captures.put("$COUNT", new Capture(count, first.start(), first.end(), Optional.empty()));
    return new ProjectInspection.Found(
        first.path(), Match.of(rule, first.start(), first.end(), captures));
  }
}
