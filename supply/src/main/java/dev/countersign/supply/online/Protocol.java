package dev.countersign.supply.online;

import dev.countersign.supply.admission.Candidate;
import dev.countersign.supply.admission.PackageFacts;
import java.util.Optional;

/** How registries of one kind are asked. */
@FunctionalInterface
interface Protocol {
  /**
   * What a registry says of a package; empty where it says that it has none of that name.
   *
   * @throws Unanswered when it says neither
   */
  Optional<PackageFacts> ask(Candidate candidate, Desk desk);
}
