package dev.countersign.cli;

import dev.countersign.supply.admission.FactSource;
import dev.countersign.supply.client.Clients;
import dev.countersign.supply.client.Registry;
import dev.countersign.supply.client.UserFiles;
import dev.countersign.supply.online.OnlineFacts;
import dev.countersign.supply.online.Web;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Those who know packages, for one command.
 *
 * @param source answers with {@code --online}, and says why not without it
 */
record Registries(FactSource source, Optional<Web> web) implements AutoCloseable {
  private static final String API = "COUNTERSIGN_PACKAGES_API";

  static Registries of(Console console, Globals globals) {
    Map<String, String> environment = console.environment();
    if (!globals.online()) {
      return new Registries(FactSource.OFFLINE, Optional.empty());
    }
    String home = environment.getOrDefault("HOME", "");
    Path own = Path.of(home.isBlank() ? System.getProperty("user.home") : home);
    Clients clients = new Clients(new UserFiles(console.workingFolder(), own, environment));
    Optional<Path> replies =
        CacheFolder.standard(environment).map(folder -> folder.resolve("replies"));
    Web web = new Web("countersign/" + Countersign.Version.number(), replies, Web.Limits.DEFAULT);
    String elsewhere = environment.getOrDefault(API, "");
    FactSource source =
        elsewhere.isBlank()
            ? new OnlineFacts(web, clients)
            : new OnlineFacts(web, clients, Registry.at(elsewhere, Map.of()));
    return new Registries(source.remembering(), Optional.of(web));
  }

  @Override
  public void close() {
    web.ifPresent(Web::close);
  }
}
