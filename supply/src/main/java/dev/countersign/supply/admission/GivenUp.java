package dev.countersign.supply.admission;

import dev.countersign.supply.Ecosystem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Packages whose makers stopped, so that nobody mends flaws that are found in them. */
public final class GivenUp {
  /**
   * One of them.
   *
   * @param name in the normal form of its ecosystem
   * @param successor what to take instead
   * @param module what both bring, so that an import does not tell them apart; empty where the
   *     import tells
   */
  public record One(Ecosystem ecosystem, String name, String successor, String module) {}

  private final List<One> all = new ArrayList<>();

  private GivenUp() {}

  /** Those that keep secrets: the list that comes with the product. */
  public static GivenUp cryptography() {
    GivenUp list = new GivenUp();
    try (InputStream in = GivenUp.class.getResourceAsStream("given-up-cryptography.txt")) {
      if (in == null) {
        throw new IllegalStateException("the list of cryptography that was given up is missing");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(list::line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return list;
  }

  /** {@code ecosystem name successor [module]}. */
  private void line(String line) {
    String[] words = line.strip().split("\\s+", -1);
    Ecosystem.named(words[0])
        .ifPresent(ecosystem ->
            all.add(
                new One(
                    ecosystem,
                    ecosystem.normal(words[1]),
                    words[2],
                    words.length > 3 ? words[3] : "")));
  }

  /** The one of a name. */
  public Optional<One> named(Ecosystem ecosystem, String name) {
    return all.stream()
        .filter(one -> one.ecosystem() == ecosystem && one.name().equals(ecosystem.normal(name)))
        .findFirst();
  }

  /** The one that may be behind an import, where no manifest says which package is meant. */
  public Optional<One> imported(Ecosystem ecosystem, String module) {
    return all.stream()
        .filter(one -> one.ecosystem() == ecosystem && !one.module().isEmpty())
        .filter(one -> module.equals(one.module()) || module.startsWith(one.module() + "."))
        .findFirst();
  }
}
