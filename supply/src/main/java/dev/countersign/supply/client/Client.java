package dev.countersign.supply.client;

import dev.countersign.supply.admission.Candidate;
import java.util.List;

/** What a package client is told. */
@FunctionalInterface
interface Client {
  /**
   * Whom it asks for a package, in turn.
   *
   * @throws SettingsException when that cannot be read
   */
  List<Stop> stops(Candidate candidate);
}
