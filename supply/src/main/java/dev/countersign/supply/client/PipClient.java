package dev.countersign.supply.client;

import dev.countersign.supply.admission.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** pip's {@code pip.conf} and environment: one index, and more beside it. */
final class PipClient implements Client {
  private final List<Stop> stops = new ArrayList<>();

  PipClient(UserFiles files) {
    Netrc netrc = new Netrc(files);
    Optional<String> index = value(files, "PIP_INDEX_URL", "index-url");
    stops.add(index.map(address -> Stop.at(address, netrc.of(address))).orElse(new Stop.Common()));
    value(files, "PIP_EXTRA_INDEX_URL", "extra-index-url").stream()
        .flatMap(all -> List.of(all.split("\\s+")).stream())
        .forEach(address -> stops.add(Stop.at(address, netrc.of(address))));
  }

  private static Optional<String> value(UserFiles files, String variable, String key) {
    Optional<String> found = files.variable(variable);
    for (String path : List.of(".config/pip/pip.conf", ".pip/pip.conf")) {
      found =
          found.or(
              () -> files.own(path, source -> value(source.text(), key)).orElse(Optional.empty()));
    }
    return found;
  }

  /** The value of a key, which goes on in lines that begin with a space. */
  private static Optional<String> value(String text, String key) {
    StringBuilder value = new StringBuilder();
    boolean mine = false;
    for (String line : text.lines().toList()) {
      boolean more = line.startsWith(" ") || line.startsWith("\t");
      if (!more) {
        String[] pair = line.split("[=:]", 2);
        mine = pair.length == 2 && pair[0].strip().equals(key);
        value.append(mine ? pair[1] : "");
      } else if (mine) {
        value.append(' ').append(line.strip());
      }
    }
    return Optional.of(value.toString().strip()).filter(one -> !one.isEmpty());
  }

  @Override
  public List<Stop> stops(Candidate candidate) {
    return List.copyOf(stops);
  }
}
