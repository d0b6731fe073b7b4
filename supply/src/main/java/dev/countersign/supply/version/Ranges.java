package dev.countersign.supply.version;

import dev.countersign.supply.version.Range.Bound;
import dev.countersign.supply.version.Range.Relation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads requirements on versions, each ecosystem's in its own notation. */
public final class Ranges {
  private static final Pattern TERM =
      Pattern.compile("(===|==|!=|<>|~=|~>|>=|<=|=>|=<|[<>=^~])?\\s*v?([^\\s,|<>=!^~]+)");
  private static final Pattern HYPHEN = Pattern.compile("(\\S+)\\s+-\\s+(\\S+)");
  private static final Pattern INTERVAL = Pattern.compile("([\\[(])([^\\[\\]()]*)([\\])])");
  private static final Pattern SPACE_AFTER_SIGN = Pattern.compile("([<>=~^!])\\s+");

  private Ranges() {}

  /** What {@code text} lets in; empty where it is no requirement that the ecosystem knows. */
  public static Optional<Range> read(Ecosystem ecosystem, String text) {
    String clean = text.strip();
    try {
      List<List<Bound>> alternatives =
          switch (ecosystem) {
            case NPM, COMPOSER -> either(ecosystem, clean);
            case CARGO, PYPI, RUBYGEMS -> List.of(all(ecosystem, clean));
            case MAVEN, NUGET -> intervals(ecosystem, clean);
            case GO -> List.of(List.of(new Bound(Relation.AT_LEAST, clean)));
          };
      boolean known =
          alternatives.stream()
              .flatMap(List::stream)
              .allMatch(bound -> ecosystem.order().knows(bound.version()));
      return known ? Optional.of(new Range(ecosystem.order(), alternatives)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static List<List<Bound>> either(Ecosystem ecosystem, String text) {
    return Arrays.stream(text.split("\\|\\|?", -1)).map(part -> all(ecosystem, part)).toList();
  }

  /** Terms that must all hold. */
  private static List<Bound> all(Ecosystem ecosystem, String text) {
    Matcher hyphen = HYPHEN.matcher(text.strip());
    if (hyphen.matches() && ecosystem != Ecosystem.PYPI) {
      return hyphen(hyphen.group(1), hyphen.group(2));
    }
    List<Bound> bounds = new ArrayList<>();
    String joined = SPACE_AFTER_SIGN.matcher(text.strip()).replaceAll("$1");
    for (String term : joined.split("[\\s,]+")) {
      if (!term.isEmpty()) {
        bounds.addAll(term(ecosystem, withoutStability(ecosystem, term)));
      }
    }
    return bounds;
  }

  private static String withoutStability(Ecosystem ecosystem, String term) {
    int at = term.indexOf('@');
    return ecosystem == Ecosystem.COMPOSER && at > 0 ? term.substring(0, at) : term;
  }

  private static List<Bound> term(Ecosystem ecosystem, String text) {
    Matcher term = TERM.matcher(text);
    if (!term.matches()) {
      throw new IllegalArgumentException(text);
    }
    String sign = term.group(1) == null ? "" : term.group(1);
    Partial version = Partial.of(term.group(2));
    return switch (sign) {
      case "" -> bare(ecosystem, version);
      case "^" -> between(version, version.nextIncompatible());
      case "~" -> between(version, tilde(ecosystem, version));
      case "~>", "~=" -> between(version, version.nextOfLastButOne());
      case "=", "==", "===" -> exactly(version);
      case "!=", "<>" -> not(version);
      case ">=", "=>" -> List.of(new Bound(Relation.AT_LEAST, version.lowest()));
      case "<" -> List.of(new Bound(Relation.BELOW, version.lowest()));
      case ">" -> above(version);
      case "<=", "=<" -> atMost(version);
      default -> throw new IllegalArgumentException(text);
    };
  }

  /** Composer's tilde lets the last number rise, as Ruby's; npm's and Cargo's the patch. */
  private static String tilde(Ecosystem ecosystem, Partial version) {
    return ecosystem == Ecosystem.COMPOSER ? version.nextOfLastButOne() : version.nextMinor();
  }

  private static List<Bound> bare(Ecosystem ecosystem, Partial version) {
    if (version.isAny()) {
      return List.of();
    }
    return switch (ecosystem) {
      case CARGO ->
          version.open() ? exactly(version) : between(version, version.nextIncompatible());
      case NPM ->
          version.numbers().size() < 3 ? between(version, version.next()) : exactly(version);
      default -> exactly(version);
    };
  }

  private static List<Bound> between(Partial from, String below) {
    return List.of(new Bound(Relation.AT_LEAST, from.lowest()), new Bound(Relation.BELOW, below));
  }

  private static List<Bound> exactly(Partial version) {
    if (version.isAny()) {
      return List.of();
    }
    return version.open()
        ? between(version, version.next())
        : List.of(new Bound(Relation.EXACTLY, version.text()));
  }

  /**
   * {@code !=1.4.*} cannot be said with bounds that must all hold; the first of them is left out.
   */
  private static List<Bound> not(Partial version) {
    return List.of(new Bound(Relation.NOT, version.open() ? version.lowest() : version.text()));
  }

  private static List<Bound> above(Partial version) {
    return List.of(
        version.open()
            ? new Bound(Relation.AT_LEAST, version.next())
            : new Bound(Relation.ABOVE, version.text()));
  }

  private static List<Bound> atMost(Partial version) {
    return List.of(
        version.open()
            ? new Bound(Relation.BELOW, version.next())
            : new Bound(Relation.AT_MOST, version.text()));
  }

  private static List<Bound> hyphen(String from, String to) {
    Partial last = Partial.of(to);
    boolean whole = last.numbers().size() >= 3 && !last.open();
    return List.of(
        new Bound(Relation.AT_LEAST, Partial.of(from).lowest()),
        whole ? new Bound(Relation.AT_MOST, last.text()) : new Bound(Relation.BELOW, last.next()));
  }

  /**
   * {@code [1,2)}, of which several may stand in a row; a bare version is Maven's wish, NuGet's
   * least.
   */
  private static List<List<Bound>> intervals(Ecosystem ecosystem, String text) {
    if (!text.startsWith("[") && !text.startsWith("(")) {
      Partial bare = Partial.of(text);
      Relation relation = ecosystem == Ecosystem.NUGET ? Relation.AT_LEAST : Relation.EXACTLY;
      return bare.open() ? List.of(exactly(bare)) : List.of(List.of(new Bound(relation, text)));
    }
    List<List<Bound>> alternatives = new ArrayList<>();
    Matcher interval = INTERVAL.matcher(text);
    while (interval.find()) {
      alternatives.add(
          interval(
              interval.group(2), interval.group(1).equals("["), interval.group(3).equals("]")));
    }
    return alternatives;
  }

  private static List<Bound> interval(String inside, boolean fromIncluded, boolean toIncluded) {
    int comma = inside.indexOf(',');
    if (comma < 0) {
      return List.of(new Bound(Relation.EXACTLY, inside.strip()));
    }
    List<Bound> bounds = new ArrayList<>();
    String from = inside.substring(0, comma).strip();
    String to = inside.substring(comma + 1).strip();
    if (!from.isEmpty()) {
      bounds.add(new Bound(fromIncluded ? Relation.AT_LEAST : Relation.ABOVE, from));
    }
    if (!to.isEmpty()) {
      bounds.add(new Bound(toIncluded ? Relation.AT_MOST : Relation.BELOW, to));
    }
    return bounds;
  }
}
