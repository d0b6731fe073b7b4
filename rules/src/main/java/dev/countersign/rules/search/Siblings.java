package dev.countersign.rules.search;

import dev.countersign.rules.Capture;
import dev.countersign.rules.Interpolation;
import dev.countersign.rules.Match;
import dev.countersign.rules.Rule;
import dev.countersign.rules.RuleOptions;
import dev.countersign.rules.SiblingSpec;
import dev.countersign.rules.Target;
import dev.countersign.rules.match.Budget;
import dev.countersign.syntax.Ast;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Compares the members of a group: those of one class, or of one file outside classes. Where at
 * least two are guarded, and twice as many as are not, each of the others is a match. Where they
 * are fewer, the graver ones of the group are compared in the same way.
 *
 * <p>Where members must agree in a metavariable, a group has only those that do. What they agree in
 * is then known to need a guard as soon as half of them have one.
 *
 * <p>A match binds {@code $GUARD} to what one of its siblings has, and {@code $GUARDED} to how many
 * have any; its trace shows some of them.
 */
public final class Siblings {
  private static final String GUARD = "$GUARD";
  private static final int MIN_GUARDED = 2;
  private static final int SHOWN = 3;

  private final FormulaMatcher members;
  private final FormulaMatcher graver;
  private final FormulaMatcher guards;
  private final FormulaMatcher guardsOfAll;
  private final Optional<String> alike;

  private Siblings(
      FormulaMatcher members,
      FormulaMatcher graver,
      FormulaMatcher guards,
      FormulaMatcher guardsOfAll,
      Optional<String> alike) {
    this.members = members;
    this.graver = graver;
    this.guards = guards;
    this.guardsOfAll = guardsOfAll;
    this.alike = alike;
  }

  /** Prepares a comparison for one language. */
  public static Siblings of(SiblingSpec spec, RuleOptions options, String language) {
    return new Siblings(
        FormulaMatcher.of(spec.members(), options, language),
        FormulaMatcher.of(spec.graver(), options, language),
        FormulaMatcher.of(spec.guards(), options, language),
        FormulaMatcher.of(spec.guardsOfAll(), options, language),
        spec.alike());
  }

  /** Where a member stands, and in what it agrees with others. */
  private record Place(int start, int end, String kind) {}

  /** A member, and the guard that it has. */
  private record Member(Range range, @Nullable Range guard) {}

  /** Every member that lacks what its siblings have, in source order. */
  public List<Match> matches(Rule rule, Target target, Budget budget) {
    Optional<Ast> program = target.code().map(code -> code.tree().program());
    if (program.isEmpty()) {
      return List.of();
    }
    List<Range> found = members.ranges(target, budget);
    if (found.size() <= minGuarded() || !guardsOfAll.ranges(target, budget).isEmpty()) {
      return List.of();
    }
    List<Range> grave = graver.ranges(target, budget);
    List<Match> matches = new ArrayList<>();
    for (List<Member> group : groups(found, program.get(), target, budget)) {
      List<Match> all = odd(rule, group, target);
      matches.addAll(all.isEmpty() ? odd(rule, among(group, grave), target) : all);
    }
    return matches;
  }

  private static List<Member> among(List<Member> group, List<Range> ranges) {
    return group.stream()
        .filter(member ->
            ranges.stream()
                .anyMatch(range -> range.within(member.range()) && member.range().within(range)))
        .toList();
  }

  /** The members of {@code group} that lack what most of it has. */
  private List<Match> odd(Rule rule, List<Member> group, Target target) {
    List<Member> guarded = group.stream().filter(member -> member.guard() != null).toList();
    int bare = group.size() - guarded.size();
    int enough = alike.isPresent() ? bare : 2 * bare;
    if (guarded.size() < Math.max(minGuarded(), enough)) {
      return List.of();
    }
    return group.stream()
        .filter(member -> member.guard() == null)
        .map(member -> match(rule, member.range(), guarded, target))
        .toList();
  }

  private int minGuarded() {
    return alike.isPresent() ? 1 : MIN_GUARDED;
  }

  private Iterable<List<Member>> groups(
      List<Range> found, Ast program, Target target, Budget budget) {
    Map<Place, Range> once = new LinkedHashMap<>();
    for (Range range : found) {
      once.putIfAbsent(new Place(range.start(), range.end(), kind(range, target)), range);
    }
    List<Range> guarding = guards.ranges(target, budget);
    Map<Ast, Map<String, List<Member>>> groups = new IdentityHashMap<>();
    List<List<Member>> inOrder = new ArrayList<>();
    for (Range range : once.values()) {
      groups
          .computeIfAbsent(holder(program, range), _ -> new HashMap<>())
          .computeIfAbsent(
              kind(range, target),
              _ -> {
                List<Member> group = new ArrayList<>();
                inOrder.add(group);
                return group;
              })
          .add(new Member(range, guard(range, guarding)));
    }
    return inOrder;
  }

  private String kind(Range member, Target target) {
    return alike
        .map(name -> Captures.of(target, member.bindings()).get(name))
        .map(Capture::text)
        .orElse("");
  }

  private static @Nullable Range guard(Range member, List<Range> guards) {
    return guards.stream()
        .filter(guard -> guard.within(member) || member.within(guard))
        .min(Comparator.comparingInt(guard -> guard.end() - guard.start()))
        .orElse(null);
  }

  /** The innermost class around {@code range}, or the whole file. */
  private static Ast holder(Ast program, Range range) {
    Ast holder = program;
    Ast node = program;
    while (node != null) {
      if (node instanceof Ast.ClassDecl) {
        holder = node;
      }
      node = childAround(node, range);
    }
    return holder;
  }

  private static @Nullable Ast childAround(Ast node, Range range) {
    for (Ast child : node.children()) {
      boolean larger = child.end() - child.start() > range.end() - range.start();
      if (larger && child.start() <= range.start() && range.end() <= child.end()) {
        return child;
      }
    }
    return null;
  }

  private static Match match(Rule rule, Range member, List<Member> guarded, Target target) {
    SortedMap<String, Capture> captures = new TreeMap<>(Captures.of(target, member.bindings()));
    captures.put(GUARD, guard(guarded.getFirst(), target));
    captures.put("$GUARDED", new Capture(String.valueOf(guarded.size()), 0, 0, Optional.empty()));
    Capture place = name(member, target);
    List<Match.Step> steps = new ArrayList<>();
    for (Member sibling : guarded.subList(0, Math.min(SHOWN, guarded.size()))) {
      Capture name = name(sibling.range(), target);
      String note = "a sibling that has " + guard(sibling, target).text();
      steps.add(new Match.Step(target.path(), name.start(), name.end(), note));
    }
    steps.add(
        new Match.Step(target.path(), place.start(), place.end(), "this one has nothing like it"));
    return new Match(
        rule,
        place.start(),
        place.end(),
        Collections.unmodifiableSortedMap(captures),
        Interpolation.of(rule.message(), captures),
        Optional.empty(),
        steps);
  }

  /** What a pattern calls {@code $HANDLER}, or {@code $PATH}, or else the whole. */
  private static Capture name(Range member, Target target) {
    SortedMap<String, Capture> captures = Captures.of(target, member.bindings());
    Capture name = captures.getOrDefault("$HANDLER", captures.get("$PATH"));
    return name == null ? whole(member, target) : name;
  }

  /** What a pattern calls {@code $GUARD}, or else the whole. */
  private static Capture guard(Member member, Target target) {
    Range guard = Objects.requireNonNull(member.guard());
    Capture name = Captures.of(target, guard.bindings()).get(GUARD);
    return name == null ? whole(guard, target) : name;
  }

  private static Capture whole(Range range, Target target) {
    String text = target.text(range.start(), range.end());
    return new Capture(text, range.start(), range.end(), Optional.empty());
  }
}
