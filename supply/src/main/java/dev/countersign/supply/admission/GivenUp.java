package dev.countersign.supply.admission;

import dev.countersign.supply.data.Lists;
import dev.countersign.supply.version.Ecosystem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

  private final List<One> all;

  private GivenUp(List<One> all) {
    this.all = all;
  }

  /** Those that keep secrets: the list that comes with the product. */
  public static GivenUp cryptography() {
    return new GivenUp(
        Lists.lines(GivenUp.class, "given-up-cryptography.txt").stream()
            .map(GivenUp::one)
            .toList());
  }

  /** {@code ecosystem name successor [module]}. */
  private static One one(String line) {
    String[] words = line.split("\\s+", -1);
    Ecosystem ecosystem = Ecosystem.named(words[0]).orElseThrow();
    return new One(
        ecosystem, ecosystem.normal(words[1]), words[2], words.length > 3 ? words[3] : "");
  }

  /** The modules of which an import does not tell whose they are. */
  public Set<String> modules() {
    return all.stream()
        .map(One::module)
        .filter(module -> !module.isEmpty())
        .collect(Collectors.toSet());
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
