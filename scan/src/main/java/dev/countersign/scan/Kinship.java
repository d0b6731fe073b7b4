package dev.countersign.scan;

import dev.countersign.rules.lazy.Lazy;
import dev.countersign.scan.book.RuleBook;
import dev.countersign.scan.book.TaintRules;
import dev.countersign.scan.cache.ResultCache;
import dev.countersign.scan.files.FileKinds;
import dev.countersign.scan.files.ScanFile;
import dev.countersign.scan.files.TestCode;
import dev.countersign.scan.near.Family;
import dev.countersign.scan.text.Sha256;
import dev.countersign.syntax.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known of each program before its files are parsed. What comes of a file depends on all
 * files that it shares a program with, and is remembered for just that state of them.
 */
final class Kinship {
  private final Map<String, String> states;
  private final List<String> known;
  private final Map<String, Lazy<TaintRules>> rules;
  private final Set<String> testFolders;
  private final Set<String> near;

  private Kinship(
      Map<String, String> states,
      List<String> known,
      Map<String, Lazy<TaintRules>> rules,
      Set<String> testFolders,
      Set<String> near) {
    this.states = states;
    this.known = known;
    this.rules = rules;
    this.testFolders = testFolders;
    this.near = near;
  }

  private record Member(ScanFile file, Language language, byte[] hash) {}

  /**
   * Reads all files that are part of a program, and asks the cache what it has of each.
   *
   * @param near files that are not checked themselves
   */
  static Kinship of(
      List<ScanFile> files,
      List<ScanFile> near,
      RuleBook book,
      FileKinds kinds,
      Limits limits,
      ResultCache cache) {
    Set<String> nearPaths = near.stream().map(ScanFile::path).collect(Collectors.toSet());
    Map<String, BitSet> words = new HashMap<>();
    Set<String> testFolders = new HashSet<>();
    Map<String, List<Member>> families = new TreeMap<>();
    boolean any = kinds.languages().stream().anyMatch(known -> book.followsValues(known.id()));
    List<ScanFile> all = Stream.concat(files.stream(), near.stream()).toList();
    for (ScanFile file : any ? all : List.<ScanFile>of()) {
      member(file, kinds, limits, book, cache, words, testFolders)
          .ifPresent(member ->
              families
                  .computeIfAbsent(Family.of(member.language), name -> new ArrayList<>())
                  .add(member));
    }
    Map<String, String> states = new HashMap<>();
    List<String> known = new ArrayList<>();
    families.forEach((family, members) -> {
      String state = state(members, nearPaths);
      states.put(family, state);
      if (cache.remembers()
          && members.stream()
              .allMatch(member ->
                  cache.has(cache.key(member.file, member.hash, member.language.id(), state)))) {
        known.add(family);
      }
    });
    Map<String, Lazy<TaintRules>> rules = new HashMap<>();
    words.forEach((language, found) ->
        rules.put(language, new Lazy<>(() -> new TaintRules(book.of(language).following(found)))));
    return new Kinship(states, known, rules, testFolders, nearPaths);
  }

  /** Whether values alone are followed through the file at {@code path}. */
  boolean isNear(String path) {
    return near.contains(path);
  }

  /** Whether the file at {@code path} stands in a folder for tests that has any. */
  boolean helpsTests(String path) {
    return TestCode.root(path).filter(testFolders::contains).isPresent();
  }

  private static Optional<Member> member(
      ScanFile file,
      FileKinds kinds,
      Limits limits,
      RuleBook book,
      ResultCache cache,
      Map<String, BitSet> words,
      Set<String> testFolders) {
    if (file.size() > limits.maxFileSize() || !kinds.mayHaveLanguage(file.name())) {
      return Optional.empty();
    }
    try {
      byte[] bytes = file.content().read();
      Optional<Language> language =
          kinds.of(file.name(), bytes).filter(known -> book.followsValues(known.id()));
      if (language.isEmpty()) {
        return Optional.empty();
      }
      for (String relative : Family.members(language.get())) {
        BitSet found = book.of(relative).words().find(bytes);
        words.computeIfAbsent(relative, name -> new BitSet()).or(found);
      }
      TestCode.root(file.path())
          .filter(folder -> !testFolders.contains(folder) && TestCode.covers(file.path(), bytes))
          .ifPresent(testFolders::add);
      return Optional.of(new Member(file, language.get(), cache.hash(file, bytes)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String state(List<Member> members, Set<String> near) {
    MessageDigest digest = Sha256.digest();
    for (Member member : members) {
      String path = member.file.path();
      String part = near.contains(path) ? " near" : "";
      digest.update((path + '\0' + part + '\0').getBytes(StandardCharsets.UTF_8));
      digest.update(member.hash);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }

  /**
   * Names the state of all that the result of the file at {@code path} depends on beside itself:
   * the program that files of {@code language} belong to, or else whether it helps tests.
   */
  String state(String path, Optional<Language> language) {
    return language
        .map(Family::of)
        .map(states::get)
        .orElseGet(() -> helpsTests(path) ? "tests" : "");
  }

  /** The rules that may find something by following values; empty where none do. */
  Optional<TaintRules> rules(Language language) {
    return Optional.ofNullable(rules.get(language.id())).map(Lazy::get);
  }

  /** Whether a remembered result may be used: for all files of a program, or for none. */
  boolean isKnown(Optional<Language> language) {
    String family = language.map(Family::of).orElse("");
    return !states.containsKey(family) || known.contains(family);
  }
}
