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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares the members of a group: those of one class, or of one file outside classes. Where at
 * least two are guarded, and twice as many as are not, each of the others is a match. Where they
 * are fewer, the graver ones of the group are compared in the same way. What hands on to a guarded
 * member, and what guarded members alone call, is guarded by these.
 *
 * <p>Where members must agree in a metavariable, a group has only those that do. What they agree in
 * is then known to need a guard as soon as half of them have one.
 *
 * <p>A match binds {@code $GUARD} to what one of its siblings has, and {@code $GUARDED} to how many
 * have any; its trace shows some of them.
 */
public final class Siblings {
  /** What stands before the name of what is called. */
  private static final List<String> ITSELF = List.of("", "this.", "self.", "cls.");

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
    Set<Long> grave =
        graver.ranges(target, budget).stream().map(Siblings::place).collect(Collectors.toSet());
    List<Match> matches = new ArrayList<>();
    for (List<Member> group : groups(found, program.get(), target, budget)) {
      List<Match> all = odd(rule, group, target);
      matches.addAll(all.isEmpty() ? odd(rule, among(group, grave), target) : all);
    }
    return matches;
  }

  private static List<Member> among(List<Member> group, Set<Long> places) {
    return group.stream().filter(member -> places.contains(place(member.range()))).toList();
  }

  private static long place(Range range) {
    return ((long) range.start() << 32) | range.end();
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
        .filter(member -> !isGuardedByOthers(member, group, target))
        .map(member -> match(rule, member.range(), guarded, target))
        .toList();
  }

  private static boolean isGuardedByOthers(Member member, List<Member> group, Target target) {
    String name = name(member.range(), target).text();
    List<Member> callers = new ArrayList<>();
    for (Member other : group) {
      if (other.guard() != null
          && calls(member.range(), name(other.range(), target).text(), target)) {
        return true;
      }
      if (other != member && calls(other.range(), name, target)) {
        callers.add(other);
      }
    }
    return !callers.isEmpty() && callers.stream().allMatch(caller -> caller.guard() != null);
  }

  /** Whether {@code name}, of the file or of the object itself, is called within {@code range}. */
  private static boolean calls(Range range, String name, Target target) {
    CallTexts all = CallTexts.of(target);
    return ITSELF.stream()
        .flatMap(object -> all.calls(object + name).stream())
        .anyMatch(call -> range.start() <= call.start() && call.end() <= range.end());
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
    NavigableMap<Integer, List<Range>> guarding = new TreeMap<>();
    guards
        .ranges(target, budget)
        .forEach(one -> guarding.computeIfAbsent(one.start(), _ -> new ArrayList<>()).add(one));
    NavigableMap<Integer, Holder> holders = Holder.of(program);
    Map<Ast, Map<String, List<Member>>> groups = new IdentityHashMap<>();
    List<List<Member>> inOrder = new ArrayList<>();
    for (Map.Entry<Place, Range> one : once.entrySet()) {
      Range range = one.getValue();
      groups
          .computeIfAbsent(Holder.around(range, holders).node(), _ -> new HashMap<>())
          .computeIfAbsent(
              one.getKey().kind(),
              _ -> {
                List<Member> group = new ArrayList<>();
                inOrder.add(group);
                return group;
              })
          .add(new Member(range, guard(range, guarding, budget)));
    }
    return inOrder;
  }

  private String kind(Range member, Target target) {
    return alike
        .map(name -> Captures.of(target, member.bindings()).get(name))
        .map(Capture::text)
        .orElse("");
  }

  /** The smallest that is in a member, or around it. */
  private static @Nullable Range guard(
      Range member, NavigableMap<Integer, List<Range>> guards, Budget budget) {
    Range inner =
        smallest(
            guards.subMap(member.start(), true, member.end(), true),
            budget,
            guard -> guard.within(member));
    return inner == null
        ? smallest(guards.headMap(member.start(), true), budget, member::within)
        : inner;
  }

  private static @Nullable Range smallest(
      NavigableMap<Integer, List<Range>> guards, Budget budget, Predicate<Range> wanted) {
    Range smallest = null;
    for (List<Range> together : guards.values()) {
      for (Range guard : together) {
        budget.step();
        if (wanted.test(guard) && (smallest == null || guard.size() < smallest.size())) {
          smallest = guard;
        }
      }
    }
    return smallest;
  }

  /**
   * What members are compared in: the whole file, or a class.
   *
   * @param around the next larger one
   */
  private record Holder(Ast node, @Nullable Holder around) {
    private boolean holds(Range range) {
      return node.start() <= range.start()
          && range.end() <= node.end()
          && node.end() - node.start() > range.end() - range.start();
    }

    /** Those of a file, by where they begin. */
    static NavigableMap<Integer, Holder> of(Ast program) {
      NavigableMap<Integer, Holder> holders = new TreeMap<>();
      Holder all = new Holder(program, null);
      holders.put(Integer.MIN_VALUE, all);
      // Outer ones come first: of two that begin together, the inner one stays.
      Deque<Holder> open = new ArrayDeque<>();
      program.forEachChild(child -> open.push(new Holder(child, all)));
      while (!open.isEmpty()) {
        Holder next = open.pop();
        boolean isClass = next.node instanceof Ast.ClassDecl;
        if (isClass) {
          holders.put(next.node.start(), next);
        }
        Holder around = isClass ? next : next.around;
        next.node.forEachChild(child -> open.push(new Holder(child, around)));
      }
      return holders;
    }

    /** The innermost one around {@code range}. */
    static Holder around(Range range, NavigableMap<Integer, Holder> holders) {
      Holder holder = holders.floorEntry(range.start()).getValue();
      while (holder.around != null && !holder.holds(range)) {
        holder = holder.around;
      }
      return holder;
    }
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
