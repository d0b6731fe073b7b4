package dev.countersign.supply.online;

import dev.countersign.supply.admission.Candidate;
import dev.countersign.supply.admission.PackageFacts;
import dev.countersign.supply.data.Data;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Composer's repositories: {@code packages.json} holds packages, or says where each has a document,
 * in which a version may be written as what differs from the one before.
 */
final class ComposerProtocol implements Protocol {
  private static final String UNSET = "__unset";

  @Override
  public Optional<PackageFacts> ask(Candidate candidate, Desk desk) {
    Data root = desk.json("packages.json").orElseThrow(() -> desk.not("a list of packages"));
    Optional<String> place = root.text("metadata-url");
    if (place.isEmpty()) {
      if (!(root.at("packages") instanceof Data.Fields)
          || root.at("providers-url") instanceof Data.Text) {
        throw desk.not("a list of packages");
      }
      return versions(root, candidate).map(all -> read(candidate, desk, all));
    }
    String name = Desk.path(candidate.name());
    for (String kind : List.of("", "~dev")) {
      Optional<Data> document = desk.json(place.get().replace("%package%", name + kind));
      Optional<List<Data>> all = document.flatMap(one -> versions(one, candidate));
      if (document.isPresent() && all.isEmpty()) {
        throw new Unanswered(desk.host() + " speaks of another package");
      }
      if (all.isPresent() && !all.get().isEmpty()) {
        return Optional.of(read(candidate, desk, all.get()));
      }
    }
    return Optional.empty();
  }

  /** The versions of a package; empty where the document has no such package. */
  private static Optional<List<Data>> versions(Data document, Candidate candidate) {
    Data list = document.at("packages", candidate.name());
    if (list instanceof Data.Nothing) {
      return Optional.empty();
    }
    boolean differences = document.at("minified").text().equals("composer/2.0");
    List<Data> all = new ArrayList<>(list.items());
    list.fields().values().forEach(field -> all.add(field.value()));
    return Optional.of(differences ? whole(all) : all);
  }

  private static List<Data> whole(List<Data> differences) {
    List<Data> all = new ArrayList<>();
    Map<String, Data.Field> known = new LinkedHashMap<>();
    for (Data one : differences) {
      one.fields()
          .forEach((key, field) -> {
            if (field.value().text().equals(UNSET)) {
              known.remove(key);
            } else {
              known.put(key, field);
            }
          });
      all.add(new Data.Fields(Map.copyOf(known), one.start(), one.end()));
    }
    return all;
  }

  private static PackageFacts read(Candidate candidate, Desk desk, List<Data> all) {
    Releases.Release release =
        new Releases(all, "version", "time").wanted(candidate, desk, one -> true);
    return release.entry().map(one -> of(release.facts(), one)).orElse(release.facts());
  }

  private static PackageFacts of(PackageFacts facts, Data one) {
    String licence = one.at("license").texts().stream().collect(Collectors.joining(" OR "));
    Optional<String> abandoned =
        one.text("abandoned")
            .filter(text -> !text.equals("false"))
            .map(text -> text.equals("true") ? "it is abandoned" : "use " + text);
    return facts
        .supported(abandoned, Optional.empty())
        .under(Optional.of(licence).filter(text -> !text.isEmpty()))
        .installing(
            one.at("type").text().equals("composer-plugin")
                ? Optional.of("it is a plugin of Composer")
                : Optional.empty());
  }
}
