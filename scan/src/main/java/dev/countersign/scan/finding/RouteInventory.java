package dev.countersign.scan.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The routes by which requests come in, each with what says who may call it, from the findings of
 * the packs' rules for facts.
 *
 * @param routes by file and place
 */
public record RouteInventory(List<Route> routes) {
  /**
   * One route.
   *
   * @param method of HTTP, in capitals; {@code *} where the code does not say
   * @param path as the code gives it; empty where it stands elsewhere
   * @param handler the function that answers; empty for one without a name
   * @param guards the checks that were found, in or around the handler; empty for none
   */
  public record Route(
      String method, String path, String handler, Location location, List<String> guards) {}

  private static final Pattern LITERAL = Pattern.compile("([\"'`])(.*?)\\1");
  private static final Comparator<Finding> LONGEST_CAPTURES_FIRST =
      Comparator.comparingInt((Finding finding) -> finding.metavariables().size()).reversed();

  /** Joins routes with the guards that stand in them, around them, or over their whole file. */
  public static RouteInventory of(List<Finding> facts) {
    Map<String, List<Finding>> files =
        facts.stream()
            .collect(Collectors.groupingBy(Finding::path, LinkedHashMap::new, Collectors.toList()));
    return new RouteInventory(
        files.values().stream().flatMap(file -> routes(file).stream()).toList());
  }

  private static List<Route> routes(List<Finding> facts) {
    Map<String, Finding> once = new LinkedHashMap<>();
    named(facts, ".route").stream()
        .sorted(LONGEST_CAPTURES_FIRST)
        .forEach(route -> once.putIfAbsent(span(route), route));
    List<Route> routes = new ArrayList<>();
    once.values().stream().sorted(Finding.ORDER).forEach(route -> routes.add(route(route, facts)));
    return routes;
  }

  private static Route route(Finding route, List<Finding> facts) {
    Set<String> guards = new LinkedHashSet<>();
    named(facts, ".route-guard-of-all").forEach(guard -> guards.add(guardName(guard)));
    named(facts, ".route-guard").stream()
        .filter(guard -> within(guard, route) || within(route, guard))
        .forEach(guard -> guards.add(guardName(guard)));
    String prefix =
        named(facts, ".route-prefix").stream()
            .filter(holder -> within(route, holder))
            .map(holder -> unquoted(value(holder, "$PATH")))
            .collect(Collectors.joining());
    return new Route(
        method(route),
        prefix + unquoted(value(route, "$PATH")),
        value(route, "$HANDLER"),
        route.location(),
        List.copyOf(guards));
  }

  private static List<Finding> named(List<Finding> facts, String suffix) {
    return facts.stream().filter(fact -> fact.rule().endsWith(suffix)).toList();
  }

  private static String span(Finding fact) {
    return fact.location().start().offset() + "-" + fact.location().end().offset();
  }

  private static boolean within(Finding inner, Finding outer) {
    return outer.location().start().offset() <= inner.location().start().offset()
        && inner.location().end().offset() <= outer.location().end().offset();
  }

  private static String guardName(Finding guard) {
    String name = value(guard, "$GUARD");
    return name.isEmpty() ? guard.location().text().strip().lines().findFirst().orElse("") : name;
  }

  /** {@code get}, {@code GetMapping}, {@code GET}; of others the code does not say. */
  private static String method(Finding route) {
    String word = value(route, "$VERB") + value(route, "$MAPPING");
    String name = word.substring(word.lastIndexOf('.') + 1).replace("Mapping", "");
    String method = name.toUpperCase(Locale.ROOT);
    return Set.of("GET", "POST", "PUT", "PATCH", "DELETE").contains(method) ? method : "*";
  }

  private static String value(Finding fact, String metavariable) {
    return fact.metavariables().getOrDefault(metavariable, "");
  }

  /** What stands in quotes, of {@code {"/a"}} as well; a name as it is. */
  private static String unquoted(String code) {
    Matcher literal = LITERAL.matcher(code);
    return literal.find() ? literal.group(2) : code;
  }
}
