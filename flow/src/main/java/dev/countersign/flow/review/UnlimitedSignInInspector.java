package dev.countersign.flow.review;

import com.google.auto.service.AutoService;
import dev.countersign.flow.review.Applications.Framework;
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
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Applications that take passwords, and in no file of which anything counts how often one is tried:
 * no limiter, no lock, no puzzle. Each is told once, at the first of its routes.
 */
@AutoService(ProjectInspector.class)
public final class UnlimitedSignInInspector implements ProjectInspector {
  private static final Pattern SIGN_IN =
      Pattern.compile(
          "(?i)(?!.*(?:external|oauth|oidc|saml|sso|refresh|callback|revoke|device)).*(?:^|[/ ])(?:log-?in|sign-?in|authenticate|auth|token|sessions?"
              + "|(?:auth|users?|accounts?|sessions?|jwt)/[\\w-]*(?:log-?in|sign-?in|token|authenticate))/?");

  /** A password is compared, or handed to what compares it. */
  private static final Pattern PASSWORD =
      Pattern.compile(
          "(?i)check_?password|verify_?password|password_?verify|valid\\w{0,100}?password|compare_?(?:hash|password)|checkpw|bcrypt"
              + "|argon2|(?:encoder|hasher|context)\\.(?:matches|verify)|authenticat(?:e|ion_?manager)\\b\\W"
              + "|OAuth2PasswordRequestForm|\\bpassword\\w*+\\s*+[!=]==?|[!=]==?\\s*+[\\w.]{0,100}?password\\b|password\\w{0,100}(?:\\(\\))?\\.equals\\(");

  /** A library that limits what comes in, or signs people in with limits of its own. */
  private static final Pattern LIBRARY =
      Pattern.compile(
          "(?i)flask[-_]limiter|slowapi|django[-_]?ratelimit|\\baxes\\b|django[-_]?defender|allauth|THROTTLE_(?:RATES|CLASSES)"
              + "|fastapi[-_]limiter|bucket4j|resilience4j[-.\\w]{0,100}ratelimiter|RequestRateLimiter|tollbooth|ulule/limiter|httprate|x/time/rate"
              + "|middleware\\.RateLimiter|middleware/limiter|nestjs/throttler|express-(?:rate-limit|slow-down|brute)|rate-limiter-flexible|koa-ratelimit"
              + "|fastify/rate-limit|upstash/ratelimit|arcjet|shiro|keycloak|fail2ban|limit_req|limit-rp[sm]");

  /** Where people sign in or requests pass, something counts, locks or puts a puzzle. */
  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)rate[-_ ]?limit|(?<!de)limiter|throttl|slow_?down|token_?bucket|brute|captcha|turnstile|lock_?out"
              + "|locked_?(?:until|at|out)|account_?locked|is_?locked|too_?many_?(?:requests|attempts|log_?ins?|failed)"
              + "|(?:fail(?:ed|ure)?|invalid|wrong|bad)_?(?:log_?in|sign_?in|password|auth|attempt)|(?:log_?in|sign_?in|password|auth)_?(?:attempt|tries|fail|retr)"
              + "|max_?attempts|attempts_?left|retry_?(?:count|limit)");

  private static final Pattern ON_THE_WAY =
      Pattern.compile(
          "(?i).*(?:auth|log_?in|sign|account|user|secur|session|middle|filter|intercept|guard|limit|main|app|server|rout|url|setting|config)[^/]*");

  /** Where limits stand that are not code. */
  private static final Pattern SETTINGS =
      Pattern.compile(
          ".*\\.(?:ya?ml|conf|toml|properties|tf|ini|cfg)|(?:.*/)?(?:Caddyfile|requirements[^/]*\\.txt|package\\.json|Pipfile|setup\\.py)");

  private static final List<Framework> FRAMEWORKS =
      Stream.concat(
              Applications.CHANGING.stream()
                  .filter(one -> !one.files().pattern().startsWith(".*\\.(?:[cm]?[jt]sx?|py)")),
              Stream.of(
                  new Framework(
                      ".*\\.py",
                      "\\b(?:from|import) (?:fastapi|flask|starlette|quart|sanic|litestar)\\b",
                      "(?m)^[ \\t]*@[\\w.]+\\.(post)\\(\\s*[\"'](/[^\"'\\n]*)[\"']"),
                  new Framework(
                      ".*\\.py",
                      "\\bfrom django\\.(?:urls|conf\\.urls) import\\b",
                      "(?m)^[ \\t]*(path)\\(\\s*r?[\"']([^\"'\\n]*)[\"']\\s*,"),
                  // Handlers that stand here are told by a rule for the file.
                  new Framework(
                      ".*\\.[cm]?[jt]s",
                      "[\"'](?:express|fastify|koa|@?koa[-/]router|hono|polka|restify)[\"']",
                      "(?m)^[ \\t]*[\\w.]+\\.(post)\\(\\s*[\"'`](/[^\"'`\\n]*)[\"'`]\\s*,\\s*[\\w.]+\\s*\\)"),
                  new Framework(
                      ".*\\.go",
                      "\"net/http\"",
                      "(?m)^[ \\t]*(?:\\w+\\.)?(Handle)(?:Func)?\\(\\s*\"(/[^\"\\n]*)\"")))
          .toList();

  @Override
  public String name() {
    return "unlimited-sign-ins";
  }

  @Override
  public ProjectInspection inspection(Parameters with) {
    with.only();
    return UnlimitedSignInInspector::inspect;
  }

  private static ProjectInspection.Outcome inspect(Rule rule, Project project) {
    Applications applications = Applications.of(project);
    List<ProjectInspection.Found> found =
        applications.routes(FRAMEWORKS).entrySet().stream()
            .flatMap(application ->
                application.getValue().stream()
                    .filter(route -> SIGN_IN.matcher(route.name()).matches())
                    .findFirst()
                    .filter(route -> isUnlimited(applications, application.getKey(), route))
                    .stream())
            .map(route -> found(rule, route))
            .toList();
    return new ProjectInspection.Outcome(found, List.of());
  }

  private static boolean isUnlimited(Applications applications, String top, Route route) {
    String ending = route.path().substring(route.path().lastIndexOf('.'));
    Predicate<String> alike = path -> path.endsWith(ending);
    return applications.says(top, PASSWORD, alike, any -> false)
        && !applications.says(top, LIBRARY, alike, path -> SETTINGS.matcher(path).matches())
        && !applications.says(
            top,
            WORDS,
            path ->
                alike.test(path)
                    && (path.equals(route.path()) || ON_THE_WAY.matcher(path).matches()),
            any -> false);
  }

  private static ProjectInspection.Found found(Rule rule, Route route) {
    Capture name = new Capture(route.name(), route.start(), route.end(), Optional.empty());
    return new ProjectInspection.Found(
        route.path(), Match.of(rule, route.start(), route.end(), Map.of("$ROUTE", name)));
  }
}
