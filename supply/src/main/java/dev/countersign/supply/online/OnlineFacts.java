package dev.countersign.supply.online;

import dev.countersign.supply.Ecosystem;
import dev.countersign.supply.admission.Candidate;
import dev.countersign.supply.admission.FactSource;
import dev.countersign.supply.admission.PackageFacts;
import dev.countersign.supply.data.Data;
import dev.countersign.supply.data.DataException;
import dev.countersign.supply.data.JsonData;
import dev.countersign.supply.data.Source;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Asks the registry that the user's own client would ask, by its own protocol; where the user has
 * none of their own, the public API of deps.dev. Only the user's registry gets to see credentials.
 */
public final class OnlineFacts implements FactSource {
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

  @Override
  public Answer ask(Candidate candidate) {
    Optional<Registry> own =
        switch (candidate.ecosystem()) {
          case NPM -> clients.npm(candidate.name());
          case PYPI -> clients.pip();
          case MAVEN, GO, CARGO, RUBYGEMS, NUGET, COMPOSER -> Optional.empty();
        };
    return own.map(registry -> own(candidate, registry)).orElseGet(() -> common(candidate));
  }

  private Answer own(Candidate candidate, Registry registry) {
    boolean npm = candidate.ecosystem() == Ecosystem.NPM;
    Map<String, String> headers = new HashMap<>(registry.headers());
    headers.put("Accept", npm ? "application/json" : PypiProtocol.TYPE);
    String path = npm ? NpmProtocol.path(candidate) : PypiProtocol.path(candidate);
    return answered(
        registry,
        web.get(registry.resolve(path), headers),
        root ->
            npm
                ? NpmProtocol.read(candidate, registry.host(), root)
                : PypiProtocol.read(candidate, registry.host(), root));
  }

  private Answer common(Candidate candidate) {
    Optional<String> path = DepsDev.path(candidate);
    if (path.isEmpty()) {
      return new Answer.Unknown(
          common.host() + " knows nothing of " + candidate.ecosystem().osvName());
    }
    return answered(
        common,
        web.get(common.resolve(path.get()), Map.of()),
        root -> {
          DepsDev.Versions versions = DepsDev.Versions.read(candidate, root);
          Optional<Data> version =
              versions.exists()
                  ? versions.newest().flatMap(one -> version(candidate, one))
                  : Optional.empty();
          return DepsDev.read(common.host(), versions, version);
        });
  }

  private Optional<Data> version(Candidate candidate, String version) {
    Reply reply = web.get(common.resolve(DepsDev.versionPath(candidate, version)), Map.of());
    return reply instanceof Reply.Found(byte[] body) ? document(body) : Optional.empty();
  }

  private static Optional<Data> document(byte[] body) {
    try {
      return Optional.of(JsonData.read(Source.of("answer", body)));
    } catch (DataException | StackOverflowError e) {
      return Optional.empty();
    }
  }

  private static Answer answered(
      Registry registry, Reply reply, Function<Data, PackageFacts> reader) {
    return switch (reply) {
      case Reply.Missing() -> new Answer.Known(PackageFacts.missing(registry.host()));
      case Reply.Failed(String reason) -> new Answer.Unknown(reason);
      case Reply.Found(byte[] body) ->
          document(body)
              .filter(Data.Fields.class::isInstance)
              .<Answer>map(root -> new Answer.Known(reader.apply(root)))
              .orElse(new Answer.Unknown(registry.host() + " gives an answer that is not JSON"));
    };
  }
}
