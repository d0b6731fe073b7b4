package dev.countersign.supply.client;

import dev.countersign.supply.admission.Candidate;
import dev.countersign.supply.data.Data;
import dev.countersign.supply.data.JsonData;
import dev.countersign.supply.data.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The repositories of {@code composer.json} and of the user's {@code config.json}, with the
 * passwords of {@code auth.json}. Any repository that is false takes away the common one.
 */
final class ComposerClient implements Client {
  private final List<Data> passwords = new ArrayList<>();
  private final List<Stop> stops = new ArrayList<>();

  ComposerClient(UserFiles files) {
    String home = files.variable("COMPOSER_HOME").orElse(".config/composer");
    files
        .variable("COMPOSER_AUTH")
        .map(text -> JsonData.read(Source.of("auth", text.getBytes(StandardCharsets.UTF_8))))
        .ifPresent(passwords::add);
    files.here("auth.json", JsonData::read).ifPresent(passwords::add);
    files.own(home + "/auth.json", JsonData::read).ifPresent(passwords::add);
    List<Data> settings = new ArrayList<>();
    files.here("composer.json", JsonData::read).ifPresent(settings::add);
    files.own(home + "/config.json", JsonData::read).ifPresent(settings::add);
    boolean common = true;
    boolean elsewhere = false;
    for (Data one : settings) {
      for (Data repository : repositories(one.at("repositories"))) {
        common &= !isFalse(repository);
        elsewhere |= !isFalse(repository) && !add(repository);
      }
    }
    if (common) {
      stops.add(new Stop.Common());
    }
    if (elsewhere) {
      stops.add(new Stop.Closed("it may come from a repository of source code"));
    }
  }

  private static List<Data> repositories(Data list) {
    return list instanceof Data.Fields(var fields, int _, int _)
        ? fields.values().stream().map(Data.Field::value).toList()
        : list.items();
  }

  /** {@code "name": false}, or {@code {"name": false}} in a list. */
  private static boolean isFalse(Data repository) {
    boolean inside =
        repository.text("type").isEmpty()
            && repository.fields().values().stream()
                .anyMatch(one -> one.value().text().equals("false"));
    return inside || repository.text().equals("false");
  }

  /** Whether it is a registry. */
  private boolean add(Data repository) {
    boolean registry = repository.at("type").text().equals("composer");
    if (registry) {
      String address = repository.at("url").text();
      stops.add(Stop.at(address, password(address)));
    }
    return registry;
  }

  private Map<String, String> password(String address) {
    Optional<String> host = Credentials.split(address, Map.of()).map(Registry::host);
    return host.stream()
        .flatMap(name -> passwords.stream().map(one -> password(one, name)))
        .filter(headers -> !headers.isEmpty())
        .findFirst()
        .orElse(Map.of());
  }

  private static Map<String, String> password(Data auth, String host) {
    Data basic = auth.at("http-basic", host);
    Optional<String> token = auth.at("bearer").text(host);
    return basic instanceof Data.Fields
        ? Credentials.basic(basic.at("username").text(), basic.at("password").text())
        : token.map(Credentials::bearer).orElse(Map.of());
  }

  @Override
  public List<Stop> stops(Candidate candidate) {
    return List.copyOf(stops);
  }
}
