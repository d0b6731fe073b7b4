package dev.countersign.supply.client;

import dev.countersign.supply.admission.Candidate;
import dev.countersign.supply.version.Ecosystem;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The package clients of a user; the settings of each are read when they are needed first. */
public final class Clients {
  private final UserFiles files;
  private final Map<Ecosystem, Client> known = new EnumMap<>(Ecosystem.class);

  /** Those that read these files. */
  public Clients(UserFiles files) {
    this.files = files;
  }

  private synchronized Client client(Ecosystem ecosystem) {
    return known.computeIfAbsent(
        ecosystem,
        one ->
            switch (one) {
              case NPM -> new NpmClient(files);
              case PYPI -> new PipClient(files);
              case MAVEN -> new MavenClient(files);
              case GO -> new GoClient(files);
              case CARGO -> new CargoClient(files);
              case RUBYGEMS -> new GemClient(files);
              case NUGET -> new NugetClient(files);
              case COMPOSER -> new ComposerClient(files);
            });
  }

  /**
   * Whom the user's client asks for a package, in turn.
   *
   * @throws SettingsException when its settings cannot be read
   */
  public List<Stop> stops(Candidate candidate) {
    return client(candidate.ecosystem()).stops(candidate);
  }
}
