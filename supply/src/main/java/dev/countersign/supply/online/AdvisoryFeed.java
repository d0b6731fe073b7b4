package dev.countersign.supply.online;

import dev.countersign.supply.version.Ecosystem;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Archives of advisories, as osv.dev offers them. */
public final class AdvisoryFeed {
  /** Archives are large. */
  public static final Web.Limits LIMITS =
      new Web.Limits(Duration.ofMinutes(10), 1 << 30, Duration.ofSeconds(2));

  private static final String ADDRESS = "https://osv-vulnerabilities.storage.googleapis.com/";

  private AdvisoryFeed() {}

  /** The archives of all ecosystems. */
  public static List<String> standard() {
    return Arrays.stream(Ecosystem.values())
        .map(one -> ADDRESS + Web.segment(one.osvName()) + "/all.zip")
        .toList();
  }

  /**
   * Brings an archive.
   *
   * @return why it could not be had; empty when it was
   */
  public static Optional<String> fetch(Web web, String address, Path file) throws IOException {
    if (!address.startsWith("http://") && !address.startsWith("https://")) {
      return Optional.of("is no address of a web server");
    }
    return switch (web.get(URI.create(address), Map.of())) {
      case Reply.Found(byte[] body, var _) -> {
        Files.write(file, body);
        yield Optional.empty();
      }
      case Reply.Missing() -> Optional.of("there is nothing at this address");
      case Reply.Failed(String reason) -> Optional.of(reason);
    };
  }
}
