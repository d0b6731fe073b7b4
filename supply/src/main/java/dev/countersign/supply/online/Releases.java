package dev.countersign.supply.online;

import dev.countersign.supply.admission.Candidate;
import dev.countersign.supply.admission.PackageFacts;
import dev.countersign.supply.data.Data;
import dev.countersign.supply.version.VersionOrder;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The versions of one package, as its registry lists them.
 *
 * @param all a record for each version
 * @param version the field of a record that holds its version
 * @param time the field that holds when it was published
 */
record Releases(List<Data> all, String version, String time) {
  /** What is known of the version that the candidate names, else of the newest offered one. */
  Release wanted(Candidate candidate, Desk desk, Predicate<Data> isOffered) {
    VersionOrder order = candidate.ecosystem().order();
    Optional<String> wanted =
        candidate
            .version()
            .or(() ->
                all.stream()
                    .filter(isOffered)
                    .map(this::version)
                    .filter(one -> order.knows(one) && !order.isPreview(one))
                    .max(order));
    Optional<Data> mine =
        wanted.flatMap(
            it -> all.stream().filter(one -> order.compare(version(one), it) == 0).findFirst());
    PackageFacts facts =
        PackageFacts.known(desk.host(), wanted, candidate.version().isEmpty() || mine.isPresent())
            .aged(
                Times.earliest(
                    all.stream().flatMap(one -> one.text(time).flatMap(Times::read).stream())),
                mine.flatMap(one -> one.text(time)).flatMap(Times::read));
    return new Release(facts, mine);
  }

  private String version(Data one) {
    return one.at(version).text();
  }

  /** One version: what every registry says of it, and its record, empty where none is listed. */
  record Release(PackageFacts facts, Optional<Data> entry) {}
}
