package dev.countersign.supply.client;

import dev.countersign.supply.admission.Candidate;
import dev.countersign.supply.data.Data;
import dev.countersign.supply.data.TomlData;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Cargo's {@code config.toml} and {@code credentials.toml}: what stands for the common registry,
 * and registries with names, which a manifest may ask for instead. Only registries that the user's
 * own settings place get a token.
 */
final class CargoClient implements Client {
  private static final String COMMON = "crates-io";
  private static final String SPARSE = "sparse+";

  /** {@code own}: the user's own settings say so. */
  private record Address(String text, boolean own) {}

  private final UserFiles files;
  private final List<Data> own = new ArrayList<>();

  /** The nearest first. */
  private final List<Data> settings = new ArrayList<>();

  private final List<Data> credentials = new ArrayList<>();

  CargoClient(UserFiles files) {
    this.files = files;
    Path home = files.home().resolve(files.variable("CARGO_HOME").orElse(".cargo"));
    own.addAll(read(home, "config"));
    settings.addAll(read(files.project().resolve(".cargo"), "config"));
    settings.addAll(own);
    credentials.addAll(read(home, "credentials"));
  }

  private List<Data> read(Path folder, String name) {
    return Stream.of(name + ".toml", name)
        .flatMap(file -> files.read(folder.resolve(file), TomlData::read).stream())
        .toList();
  }

  private Optional<String> value(List<Data> where, String... keys) {
    return where.stream().map(one -> one.at(keys).text()).filter(t -> !t.isEmpty()).findFirst();
  }

  @Override
  public List<Stop> stops(Candidate candidate) {
    List<Stop> stops = new ArrayList<>();
    stops.add(instead());
    Set<String> names = new TreeSet<>();
    settings.forEach(one -> names.addAll(one.at("registries").fields().keySet()));
    names.remove(COMMON);
    for (String name : names) {
      index(name).ifPresent(address -> stops.add(stop(name, address)));
    }
    return stops;
  }

  /** What stands for the common registry, at the end of all replacements. */
  private Stop instead() {
    Set<String> seen = new HashSet<>();
    String name = COMMON;
    for (Optional<String> next = replacement(name); next.isPresent(); next = replacement(name)) {
      if (!seen.add(name)) {
        return new Stop.Closed("the sources of Cargo stand for each other in a circle");
      }
      name = next.get();
    }
    if (name.equals(COMMON)) {
      return index(COMMON).<Stop>map(address -> stop(COMMON, address)).orElse(new Stop.Common());
    }
    String last = name;
    return address("source", last, "registry")
        .or(() -> index(last))
        .map(address -> stop(last, address))
        .orElseGet(() ->
            new Stop.Closed("Cargo takes packages from '" + last + "', which is no registry"));
  }

  private Optional<String> replacement(String name) {
    return value(settings, "source", name, "replace-with");
  }

  private Optional<Address> index(String name) {
    return files
        .variable("CARGO_REGISTRIES_" + shouted(name) + "_INDEX")
        .map(text -> new Address(text, true))
        .or(() -> address("registries", name, "index"));
  }

  private Optional<Address> address(String... keys) {
    Optional<String> owned = value(own, keys);
    return value(settings, keys).map(text -> new Address(text, Optional.of(text).equals(owned)));
  }

  private static String shouted(String name) {
    return name.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private Stop stop(String name, Address address) {
    return address.text().startsWith(SPARSE)
        ? Stop.at(address.text().substring(SPARSE.length()), address.own() ? token(name) : Map.of())
        : new Stop.Closed("the index of '" + name + "' is a repository, which is not asked");
  }

  private Map<String, String> token(String name) {
    return files
        .variable("CARGO_REGISTRIES_" + shouted(name) + "_TOKEN")
        .or(() -> value(credentials, "registries", name, "token"))
        .map(token -> Map.of("Authorization", token))
        .orElse(Map.of());
  }
}
