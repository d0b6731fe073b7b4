package dev.countersign.rules.match;

import dev.countersign.syntax.Ast;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists of patterns against lists of code, with {@code ...} and {@code $...X} for any number.
 *
 * <p>Goes through the patterns once and keeps, for each number of code elements used so far, the
 * solutions that used so many: quadratic at worst, where backtracking would be exponential.
 */
final class ListMatcher {
  /** Matches one element. */
  @FunctionalInterface
  interface Element {
    Solutions match(Ast pattern, Ast code, Solutions in);
  }

  private final Equality equality;

  ListMatcher(Equality equality) {
    this.equality = equality;
  }

  /** All patterns against all of the code, in order. */
  Solutions ordered(
      List<? extends Ast> patterns, List<? extends Ast> code, Element element, Solutions in) {
    if (!Holes.anyMany(patterns) && patterns.size() != code.size()) {
      return Solutions.NONE;
    }
    Solutions[] used = run(patterns, code, 0, element, in);
    return used == null ? Solutions.NONE : used[code.size()];
  }

  /**
   * All patterns against the code from {@code from} on.
   *
   * @return by the number of elements used up to the end of the match, or null for no match at all
   */
  Solutions @Nullable [] run(
      List<? extends Ast> patterns,
      List<? extends Ast> code,
      int from,
      Element element,
      Solutions in) {
    Solutions[] used = new Solutions[code.size() + 1];
    Arrays.fill(used, Solutions.NONE);
    used[from] = in;
    int first = from;
    for (Ast pattern : patterns) {
      boolean any =
          switch (Holes.of(pattern)) {
            case Ast.Ellipsis _ -> skip(used, first);
            case Ast.MetavarMany many -> bindMany(many, code, used, first);
            case null, default -> step(pattern, code, element, used, first++);
          };
      if (!any) {
        return null;
      }
    }
    return used;
  }

  private static boolean skip(Solutions[] used, int first) {
    Solutions.Gathered passed = new Solutions.Gathered();
    for (int i = first; i < used.length; i++) {
      passed.add(used[i]);
      used[i] = used[i].none() && i > first ? used[i - 1] : passed.solutions();
    }
    return !used[used.length - 1].none();
  }

  private boolean bindMany(
      Ast.MetavarMany many, List<? extends Ast> code, Solutions[] used, int first) {
    Solutions[] before = used.clone();
    Arrays.fill(used, Solutions.NONE);
    boolean any = false;
    for (int j = first; j < before.length; j++) {
      Solutions.Gathered here = new Solutions.Gathered();
      for (int i = first; i <= j && !here.isFull(); i++) {
        if (!before[i].none()) {
          here.add(before[i].bind(many.name(), slice(code, i, j), equality));
        }
      }
      used[j] = here.solutions();
      any |= !used[j].none();
    }
    return any;
  }

  private static Binding slice(List<? extends Ast> code, int from, int to) {
    if (from < to) {
      return new Binding.Nodes(
          code.subList(from, to), code.get(from).start(), code.get(to - 1).end());
    }
    int at = code.isEmpty() ? 0 : from == 0 ? code.getFirst().start() : code.get(from - 1).end();
    return new Binding.Nodes(List.of(), at, at);
  }

  private static boolean step(
      Ast pattern, List<? extends Ast> code, Element element, Solutions[] used, int first) {
    boolean any = false;
    for (int i = code.size(); i > first; i--) {
      Solutions before = used[i - 1];
      used[i] = before.none() ? before : element.match(pattern, code.get(i - 1), before);
      any |= !used[i].none();
    }
    used[first] = Solutions.NONE;
    return any;
  }

  /**
   * Each pattern against a different element of the code, in any order.
   *
   * @param less whether elements may be left over; with {@code ...} among the patterns they always
   *     may
   */
  Solutions unordered(
      List<? extends Ast> patterns,
      List<? extends Ast> code,
      boolean less,
      Element element,
      Solutions in) {
    List<Ast> single = new ArrayList<>(patterns.size());
    Ast.@Nullable MetavarMany rest = null;
    for (Ast pattern : patterns) {
      if (!Holes.many(pattern)) {
        single.add(pattern);
      } else if (Holes.of(pattern) instanceof Ast.MetavarMany many) {
        rest = many;
      }
    }
    boolean leftoverAllowed = less || single.size() < patterns.size();
    if (single.size() > code.size() || (!leftoverAllowed && single.size() < code.size())) {
      return Solutions.NONE;
    }
    return choose(single, 0, code, rest, element, in);
  }

  private Solutions choose(
      List<Ast> patterns,
      int at,
      List<? extends Ast> code,
      Ast.@Nullable MetavarMany rest,
      Element element,
      Solutions in) {
    if (in.none()) {
      return in;
    }
    if (at == patterns.size()) {
      return rest == null ? in : in.bind(rest.name(), slice(code, 0, code.size()), equality);
    }
    Solutions found = Solutions.NONE;
    for (int i = 0; i < code.size(); i++) {
      Solutions one = element.match(patterns.get(at), code.get(i), in);
      if (!one.none()) {
        found = found.or(choose(patterns, at + 1, without(code, i), rest, element, one));
      }
    }
    return found;
  }

  private static List<Ast> without(List<? extends Ast> list, int index) {
    List<Ast> rest = new ArrayList<>(list);
    rest.remove(index);
    return rest;
  }
}
