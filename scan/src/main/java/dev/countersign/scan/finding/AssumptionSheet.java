package dev.countersign.scan.finding;

import dev.countersign.scan.finding.RouteInventory.Route;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a function takes for granted, and how each of these stands.
 *
 * @param function its name
 * @param location where it stands
 * @param assumptions in the order of places
 */
public record AssumptionSheet(String function, Location location, List<Assumption> assumptions) {
  /** Whether an assumption holds. */
  public enum State {
    /** The code itself makes sure of it. */
    PROVED,
    /** There is a way on which it fails. */
    DISPROVED,
    /** A person has to say. */
    OPEN
  }

  /**
   * One assumption.
   *
   * @param what it is; of an open one, what is asked
   * @param at where it matters
   * @param evidence what proves or disproves it
   */
  public record Assumption(State state, String what, Location at, Optional<String> evidence) {}

  private static final String FUNCTION = ".function";

  /**
   * The sheets of all functions that take something for granted, by file and place.
   *
   * @param facts findings of the packs' rules for facts
   * @param scan that explained what it refuted
   */
  public static List<AssumptionSheet> of(List<Finding> facts, ScanResult scan) {
    List<Route> routes = RouteInventory.of(facts).routes();
    return facts.stream()
        .filter(fact -> fact.rule().endsWith(FUNCTION))
        .sorted(Finding.ORDER)
        .map(function -> sheet(function, facts, routes, scan))
        .filter(sheet -> !sheet.assumptions.isEmpty())
        .toList();
  }

  private static AssumptionSheet sheet(
      Finding function, List<Finding> facts, List<Route> routes, ScanResult scan) {
    List<Assumption> all = new ArrayList<>();
    routes.stream()
        .filter(route -> isOf(route, function))
        .findFirst()
        .map(AssumptionSheet::caller)
        .ifPresent(all::add);
    scan.findings().stream()
        .filter(finding -> isInnermost(function, finding.location(), facts))
        .map(AssumptionSheet::found)
        .forEach(all::add);
    scan.refuted().stream()
        .filter(one -> isInnermost(function, one.finding().location(), facts))
        .map(AssumptionSheet::refuted)
        .forEach(all::add);
    all.sort(Comparator.comparingInt(one -> one.at.start().offset()));
    String name = function.metavariables().getOrDefault("$FUNCTION", "");
    return new AssumptionSheet(name, function.location(), List.copyOf(all));
  }

  private static boolean isOf(Route route, Finding function) {
    return route.handler().equals(function.metavariables().get("$FUNCTION"))
        && route.location().path().equals(function.path())
        && (holds(route.location(), function.location())
            || holds(function.location(), route.location()));
  }

  /** Whether no function between stands around the place. */
  private static boolean isInnermost(Finding function, Location place, List<Finding> facts) {
    return holds(function.location(), place)
        && facts.stream()
            .filter(fact -> fact.rule().endsWith(FUNCTION))
            .map(Finding::location)
            .noneMatch(other ->
                !other.equals(function.location())
                    && holds(function.location(), other)
                    && holds(other, place));
  }

  private static boolean holds(Location outer, Location inner) {
    return outer.path().equals(inner.path())
        && outer.start().offset() <= inner.start().offset()
        && inner.end().offset() <= outer.end().offset();
  }

  private static Assumption caller(Route route) {
    String how = (route.method() + " " + route.path()).strip();
    return route.guards().isEmpty()
        ? new Assumption(
            State.OPEN,
            "Who may call this (%s)? No check was found.".formatted(how),
            route.location(),
            Optional.empty())
        : new Assumption(
            State.PROVED,
            "Those who call this (%s) may do so".formatted(how),
            route.location(),
            Optional.of("checked by " + String.join(", ", route.guards())));
  }

  private static Assumption found(Finding finding) {
    return switch (finding.status()) {
      case PROVED ->
          new Assumption(
              State.DISPROVED,
              "No caller brings about: " + finding.title(),
              finding.location(),
              Optional.of(
                  finding.trace().isEmpty()
                      ? finding.message()
                      : words(finding.trace().getFirst())));
      case QUESTION ->
          new Assumption(
              State.OPEN,
              finding.question().orElse(finding.message()),
              finding.location(),
              Optional.empty());
    };
  }

  private static Assumption refuted(Refuted one) {
    return new Assumption(
        State.PROVED,
        "No caller brings about: " + one.finding().title(),
        one.finding().location(),
        Optional.of(words(one.by())));
  }

  private static String words(TraceStep step) {
    return step.note() + ", " + step.location().path() + ":" + step.location().start().line();
  }
}
