package dev.countersign.supply.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which versions a requirement lets in: those for which all bounds of at least one alternative
 * hold. Previews are let in only where a bound of the alternative is one itself.
 *
 * @param order that of the ecosystem
 * @param alternatives no bounds let every version in
 */
public record Range(VersionOrder order, List<List<Bound>> alternatives) {
  /** How a bound compares. */
  public enum Relation {
    /** Less. */
    BELOW,
    /** Not more. */
    AT_MOST,
    /** The same. */
    EXACTLY,
    /** Not less. */
    AT_LEAST,
    /** More. */
    ABOVE,
    /** Any other. */
    NOT
  }

  /** One comparison. */
  public record Bound(Relation relation, String version) {
    boolean holds(VersionOrder order, String candidate) {
      int difference = order.compare(candidate, version);
      return switch (relation) {
        case BELOW -> difference < 0;
        case AT_MOST -> difference <= 0;
        case EXACTLY -> difference == 0;
        case AT_LEAST -> difference >= 0;
        case ABOVE -> difference > 0;
        case NOT -> difference != 0;
      };
    }
  }

  /** Whether the requirement lets this version in. */
  public boolean includes(String version) {
    boolean preview = order.isPreview(version);
    return order.knows(version)
        && alternatives.stream()
            .anyMatch(bounds ->
                bounds.stream().allMatch(bound -> bound.holds(order, version))
                    && (!preview || namesPreview(bounds)));
  }

  private boolean namesPreview(List<Bound> bounds) {
    return bounds.stream()
        .anyMatch(bound -> bound.relation != Relation.NOT && order.isPreview(bound.version));
  }

  /** The one version that it lets in, if it is one. */
  public Optional<String> only() {
    return alternatives.size() == 1
            && alternatives.getFirst().size() == 1
            && alternatives.getFirst().getFirst().relation == Relation.EXACTLY
        ? Optional.of(alternatives.getFirst().getFirst().version)
        : Optional.empty();
  }

  /** The least version that it names as allowed. */
  public Optional<String> least() {
    List<String> starts = new ArrayList<>();
    for (List<Bound> bounds : alternatives) {
      bounds.stream()
          .filter(
              bound -> bound.relation == Relation.AT_LEAST || bound.relation == Relation.EXACTLY)
          .map(Bound::version)
          .filter(this::includes)
          .forEach(starts::add);
    }
    return starts.stream().min(order);
  }
}
