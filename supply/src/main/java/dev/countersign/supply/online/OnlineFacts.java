package dev.countersign.supply.online;

import dev.countersign.supply.admission.Candidate;
import dev.countersign.supply.admission.FactSource;
import dev.countersign.supply.admission.PackageFacts;
import dev.countersign.supply.client.Clients;
import dev.countersign.supply.client.Registry;
import dev.countersign.supply.client.SettingsException;
import dev.countersign.supply.client.Stop;
import dev.countersign.supply.version.Ecosystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Asks the registries that the user's own client would ask, in its order and by their own protocol;
 * where the user has none of their own, the public API of deps.dev. Only the user's registries get
 * to see credentials.
 */
public final class OnlineFacts implements FactSource {
  private static final Protocol COMMON = new DepsDev();

  private final Web web;
  private final Clients clients;
  private final Registry common;

  /**
   * With the public API at its usual place.
   *
   * @param clients what the user's clients are told
   */
  public OnlineFacts(Web web, Clients clients) {
    this(web, clients, Registry.at(DepsDev.ADDRESS, Map.of()));
  }

  /** With the public API elsewhere. */
  public OnlineFacts(Web web, Clients clients, Registry common) {
    this.web = web;
    this.clients = clients;
    this.common = common;
  }

  private static Protocol protocol(Ecosystem ecosystem) {
    return switch (ecosystem) {
      case NPM -> new NpmProtocol();
      case PYPI -> new PypiProtocol();
      case MAVEN -> new MavenProtocol();
      case GO -> new GoProtocol();
      case CARGO -> new CargoProtocol();
      case RUBYGEMS -> new GemProtocol();
      case NUGET -> new NugetProtocol();
      case COMPOSER -> new ComposerProtocol();
    };
  }

  @Override
  public Answer ask(Candidate candidate) {
    return asked(candidate, () -> clients.stops(candidate));
  }

  @Override
  public Answer askPublic(Candidate candidate) {
    return asked(candidate, () -> List.of(new Stop.Common()));
  }

  private Answer asked(Candidate candidate, Supplier<List<Stop>> stops) {
    try {
      return inTurn(candidate, stops.get());
    } catch (Unanswered e) {
      return new Answer.Unknown(e.why());
    } catch (SettingsException e) {
      return new Answer.Unknown(String.valueOf(e.getMessage()));
    }
  }

  /** The first who has the version; else the first who has the package; else nobody has it. */
  private Answer inTurn(Candidate candidate, List<Stop> stops) {
    List<String> without = new ArrayList<>();
    Optional<PackageFacts> otherVersions = Optional.empty();
    for (Stop stop : stops) {
      if (stop instanceof Stop.Closed(String why)) {
        String before = without.isEmpty() ? "" : String.join(", ", without) + " has none; ";
        return new Answer.Unknown(before + why);
      }
      boolean own = stop instanceof Stop.Own;
      Registry registry = stop instanceof Stop.Own(Registry named) ? named : common;
      Optional<PackageFacts> facts =
          (own ? protocol(candidate.ecosystem()) : COMMON).ask(candidate, new Desk(web, registry));
      if (facts.filter(PackageFacts::versionExists).isPresent()) {
        return new Answer.Known(facts.get());
      }
      otherVersions = otherVersions.or(() -> facts);
      without.add(registry.host());
    }
    return new Answer.Known(
        otherVersions.orElseGet(() -> PackageFacts.missing(String.join(", ", without))));
  }
}
