package dev.countersign.supply.online;

import dev.countersign.supply.admission.Candidate;
import dev.countersign.supply.client.Registry;
import dev.countersign.supply.data.Data;
import dev.countersign.supply.data.DataException;
import dev.countersign.supply.data.JsonData;
import dev.countersign.supply.data.Source;
import dev.countersign.supply.data.XmlData;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where one registry answers. Each question gives an answer of the right kind, nothing where there
 * is no such thing, or ends the conversation.
 */
final class Desk {
  private final Web web;
  private final Registry registry;

  Desk(Web web, Registry registry) {
    this.web = web;
    this.registry = registry;
  }

  String host() {
    return registry.host();
  }

  /** A name as a path; one that would lead elsewhere is no name. */
  static String path(String name) {
    List<String> segments = new ArrayList<>();
    for (String one : name.split("/", -1)) {
      if (one.isEmpty() || one.equals(".") || one.equals("..")) {
        throw new Unanswered("'" + name + "' can be no name of a package");
      }
      segments.add(Web.segment(one).replace("%21", "!").replace("%40", "@").replace("%7E", "~"));
    }
    return String.join("/", segments);
  }

  /** JSON, an object or a list. */
  Optional<Data> json(String path) {
    return json(path, "application/json");
  }

  Optional<Data> json(String path, String type) {
    return found(path, type)
        .map(one -> read(one, "JSON", JsonData::read))
        .map(one -> {
          if (!(one instanceof Data.Fields) && !(one instanceof Data.Items)) {
            throw not("JSON");
          }
          return one;
        });
  }

  Optional<XmlData.Element> xml(String path) {
    return found(path, "application/xml, text/xml, */*")
        .map(one -> read(one, "XML", XmlData::read));
  }

  /** The lines of a plain text that are not blank. */
  Optional<List<String>> lines(String path) {
    return found(path, "text/plain, */*")
        .map(one ->
            new String(one.body(), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList());
  }

  /** An answer, read by {@code reader} or as it is. */
  Optional<Reply.Found> found(String path, String type) {
    URI address = address(path);
    Map<String, String> headers = new HashMap<>(registry.headersFor(address));
    headers.put("Accept", type);
    return switch (web.get(address, headers)) {
      case Reply.Found found -> Optional.of(found);
      case Reply.Missing() -> Optional.empty();
      case Reply.Failed(String reason) -> throw new Unanswered(reason);
    };
  }

  /**
   * What a registry links to may be elsewhere on the web, but not outside of it or in the clear.
   */
  private URI address(String path) {
    try {
      URI address = registry.resolve(path);
      boolean secret = "https".equalsIgnoreCase(registry.address().getScheme());
      boolean web =
          "https".equalsIgnoreCase(address.getScheme())
              || (!secret && "http".equalsIgnoreCase(address.getScheme()));
      if (web && address.getHost() != null) {
        return address;
      }
    } catch (IllegalArgumentException e) {
      throw not("an address");
    }
    throw not("an address");
  }

  private <T> T read(Reply.Found found, String kind, Function<Source, T> reader) {
    return read(found.body(), kind, reader);
  }

  <T> T read(byte[] body, String kind, Function<Source, T> reader) {
    try {
      return reader.apply(Source.of("answer", body));
    } catch (DataException | StackOverflowError e) {
      throw not(kind);
    }
  }

  /** The answer is something else than was asked for. */
  Unanswered not(String kind) {
    return new Unanswered(host() + " gives an answer that is not " + kind);
  }

  /** An answer that names its package must name the one that was asked for. */
  void mustSpeakOf(Candidate candidate, String named) {
    if (!named.isEmpty()
        && !candidate.ecosystem().normal(named).equalsIgnoreCase(candidate.name())) {
      throw new Unanswered(host() + " speaks of another package");
    }
  }
}
