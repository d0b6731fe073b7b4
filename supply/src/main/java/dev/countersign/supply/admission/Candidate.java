package dev.countersign.supply.admission;

import dev.countersign.supply.Purl;
import dev.countersign.supply.version.Ecosystem;
import java.util.List;
import java.util.Optional;

/**
 * A package that somebody wants to take in.
 *
 * @param name in the ecosystem's one spelling
 */
public record Candidate(Ecosystem ecosystem, String name, Optional<String> version) {
  private static final int LONGEST = 214;

  /**
   * Reads {@code ECOSYSTEM:NAME[@VERSION]} or a package URL.
   *
   * @throws IllegalArgumentException when it is neither; the message says why
   */
  public static Candidate read(String text) {
    if (text.startsWith("pkg:")) {
      return Purl.read(text)
          .map(one -> new Candidate(one.ecosystem(), one.name(), one.version()))
          .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is no package URL"));
    }
    int colon = text.indexOf(':');
    Optional<Ecosystem> ecosystem =
        colon < 0 ? Optional.empty() : Ecosystem.named(text.substring(0, colon));
    if (ecosystem.isEmpty()) {
      throw new IllegalArgumentException(
          "'"
              + text
              + "' begins with no ecosystem; say npm:NAME, pypi:NAME, maven:GROUP:NAME,"
              + " go:PATH, cargo:NAME, gem:NAME, nuget:NAME or composer:NAME");
    }
    String rest = text.substring(colon + 1);
    int at = rest.lastIndexOf('@');
    boolean versioned = at > 0;
    String name = versioned ? rest.substring(0, at) : rest;
    if (!isName(ecosystem.get(), name)) {
      throw new IllegalArgumentException("'" + text + "' names no package");
    }
    return new Candidate(
        ecosystem.get(),
        ecosystem.get().normal(name),
        versioned
            ? Optional.of(rest.substring(at + 1)).filter(v -> !v.isBlank())
            : Optional.empty());
  }

  private static boolean isName(Ecosystem ecosystem, String name) {
    List<String> parts = List.of(name.split("[/:]", -1));
    boolean whole =
        parts.stream().noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    boolean shaped =
        switch (ecosystem) {
          case MAVEN -> name.indexOf(':') > 0 && name.indexOf(':') == name.lastIndexOf(':');
          case COMPOSER -> name.indexOf('/') > 0 && name.indexOf('/') == name.lastIndexOf('/');
          case NPM, PYPI, GO, CARGO, RUBYGEMS, NUGET -> true;
        };
    return whole && shaped && name.length() <= LONGEST && name.chars().noneMatch(c -> c <= ' ');
  }

  @Override
  public String toString() {
    return ecosystem.purlType() + ":" + name + version.map(one -> "@" + one).orElse("");
  }
}
