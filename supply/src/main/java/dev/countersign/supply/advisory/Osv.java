package dev.countersign.supply.advisory;

import dev.countersign.supply.advisory.Advisory.Affected;
import dev.countersign.supply.advisory.Advisory.Severity;
import dev.countersign.supply.advisory.Advisory.Span;
import dev.countersign.supply.data.Data;
import dev.countersign.supply.data.DataException;
import dev.countersign.supply.version.Ecosystem;
import dev.countersign.supply.version.VersionOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import us.springett.cvss.Cvss;

/** Reads the OSV format, version 1 (https://ossf.github.io/osv-schema/). */
final class Osv {
  private static final int SUMMARY = 200;
  private static final double MEDIUM = 4;
  private static final double HIGH = 7;
  private static final double CRITICAL = 9;

  private Osv() {}

  /**
   * What the document says; empty for an advisory that was withdrawn.
   *
   * @throws DataException when it is no advisory
   */
  static Optional<Advisory> read(Data root) {
    String id =
        root.text("id").orElseThrow(() -> new DataException(1, "is no advisory: it has no id"));
    if (root.text("withdrawn").isPresent()) {
      return Optional.empty();
    }
    List<Affected> affected = new ArrayList<>();
    root.at("affected").items().forEach(one -> affected(one).ifPresent(affected::add));
    List<String> aliases =
        root.at("aliases").texts().stream()
            .sorted(Comparator.comparing((String alias) -> !alias.startsWith("CVE-")))
            .toList();
    return Optional.of(new Advisory(id, aliases, summary(root), severity(root), affected));
  }

  private static String summary(Data root) {
    String text = root.text("summary").or(() -> root.text("details")).orElse("");
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= SUMMARY ? line : line.substring(0, SUMMARY - 3) + "...";
  }

  private static Severity severity(Data root) {
    String word = root.at("database_specific", "severity").text().toUpperCase(Locale.ROOT);
    return switch (word) {
      case "LOW" -> Severity.LOW;
      case "MODERATE", "MEDIUM" -> Severity.MEDIUM;
      case "HIGH" -> Severity.HIGH;
      case "CRITICAL" -> Severity.CRITICAL;
      default -> scored(root);
    };
  }

  private static Severity scored(Data root) {
    List<Data> scores = new ArrayList<>(root.at("severity").items());
    root.at("affected").items().forEach(one -> scores.addAll(one.at("severity").items()));
    return scores.stream()
        .map(score -> ofVector(score.at("score").text()))
        .max(Comparator.naturalOrder())
        .orElse(Severity.UNKNOWN);
  }

  private static Severity ofVector(String vector) {
    Cvss cvss = Cvss.fromVector(vector);
    if (cvss == null) {
      return Severity.UNKNOWN;
    }
    double score = cvss.calculateScore().getBaseScore();
    return score >= CRITICAL
        ? Severity.CRITICAL
        : score >= HIGH ? Severity.HIGH : score >= MEDIUM ? Severity.MEDIUM : Severity.LOW;
  }

  private static Optional<Affected> affected(Data one) {
    Data named = one.at("package");
    return Ecosystem.named(named.at("ecosystem").text())
        .filter(ecosystem -> named.text("name").isPresent())
        .map(ecosystem -> {
          List<Span> spans = new ArrayList<>();
          for (Data range : one.at("ranges").items()) {
            if (!range.at("type").text().equals("GIT")) {
              spans(ecosystem, range.at("events").items(), spans);
            }
          }
          VersionOrder order = ecosystem.order().remembering();
          Set<String> within = new LinkedHashSet<>();
          Set<String> others = new LinkedHashSet<>();
          for (String version : one.at("versions").texts()) {
            boolean in =
                order.knows(version) && spans.stream().anyMatch(span -> span.has(order, version));
            (in ? within : others).add(version);
          }
          String name = ecosystem.normal(named.at("name").text());
          return new Affected(ecosystem, name, spans, within, others);
        });
  }

  /** What happened at a version. */
  private record Event(String version, boolean begins, boolean included) {}

  /** Events in the order of their versions open and close ranges. */
  private static void spans(Ecosystem ecosystem, List<Data> items, List<Span> into) {
    List<Event> events = new ArrayList<>();
    for (Data item : items) {
      item.text("introduced").ifPresent(at -> events.add(new Event(at, true, true)));
      item.text("fixed").ifPresent(at -> events.add(new Event(at, false, false)));
      item.text("last_affected").ifPresent(at -> events.add(new Event(at, false, true)));
    }
    events.sort((left, right) -> compare(ecosystem, left, right));
    String from = "";
    for (Event event : events) {
      if (event.begins()) {
        from = from.isEmpty() ? event.version() : from;
      } else if (!from.isEmpty()) {
        into.add(
            event.included()
                ? new Span(from, "", event.version())
                : new Span(from, event.version(), ""));
        from = "";
      }
    }
    if (!from.isEmpty()) {
      into.add(new Span(from, "", ""));
    }
  }

  private static int compare(Ecosystem ecosystem, Event left, Event right) {
    boolean first = left.version().equals("0");
    boolean second = right.version().equals("0");
    return first || second
        ? Boolean.compare(second, first)
        : ecosystem.order().compare(left.version(), right.version());
  }
}
