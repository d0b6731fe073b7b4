package dev.countersign.cli;

import dev.countersign.supply.advisory.AdvisoryStore;
import dev.countersign.supply.advisory.StoreException;
import java.nio.file.Path;
import java.util.Optional;

/** Where the advisories of this user are. */
final class Advisories {
  private static final String VARIABLE = "COUNTERSIGN_ADVISORIES";

  private Advisories() {}

  /** The file of the store: what the environment says, or beside the cache. */
  static Optional<Path> file(Console console) {
    String named = console.environment().get(VARIABLE);
    return named != null && !named.isBlank()
        ? Optional.of(console.workingFolder().resolve(named))
        : CacheFolder.standard(console.environment())
            .map(folder -> folder.resolve("advisories.store"));
  }

  /**
   * The store; empty when nothing was imported yet.
   *
   * @throws UserError when it is incomplete or corrupt
   */
  static Optional<AdvisoryStore> open(Console console) {
    try {
      return file(console).flatMap(AdvisoryStore::open);
    } catch (StoreException e) {
      throw new UserError(String.valueOf(e.getMessage()));
    }
  }
}
