package dev.countersign.scan.book;

import dev.countersign.rules.PathFilter;
import dev.countersign.rules.PatternIndex;
import dev.countersign.rules.Prefilter;
import dev.countersign.rules.Problem;
import dev.countersign.rules.Rule;
import dev.countersign.rules.RuleText;
import dev.countersign.rules.read.StoredRules;
import dev.countersign.scan.files.TestCode;
import dev.countersign.syntax.Languages;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The cards of all rules of the packs, kept in a file beside the program: with it a run reads only
 * the rules that its files may concern.
 *
 * @param hash names the exact text of the rules
 * @param cards in the order of the rules
 * @param patterns what the patterns of all of them need
 * @param files the stored forms of all rule files, by name
 */
public record RuleCatalog(
    String hash, List<RuleCard> cards, PatternIndex patterns, SortedMap<String, byte[]> files) {
  private static final int FORMAT = 5;

  /**
   * Reads all packs and describes them.
   *
   * @throws IllegalStateException when one of them is in error
   */
  public static RuleCatalog ofPacks(Languages languages) {
    List<RuleFiles.Source> sources = Packs.all();
    RuleFiles files = RuleFiles.read(sources, languages);
    List<Problem> errors = files.errors();
    if (!errors.isEmpty()) {
      throw new IllegalStateException(errors.getFirst().toString());
    }
    return new RuleCatalog(
        files.hash(),
        files.rules().stream().map(RuleCatalog::card).toList(),
        PatternIndex.of(files.rules()),
        stored(sources));
  }

  private static SortedMap<String, byte[]> stored(List<RuleFiles.Source> sources) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (RuleFiles.Source source : sources) {
      RuleText text = new RuleText(source.name(), source.text());
      files.put(source.name(), StoredRules.of(text).form());
    }
    return files;
  }

  private static RuleCard card(Rule rule) {
    Map<String, Prefilter> words = new TreeMap<>();
    Map<String, List<Prefilter>> parts = new TreeMap<>();
    for (String language : rule.languages()) {
      Detector detector = Detector.of(rule, language);
      words.put(language, detector.prefilter());
      parts.put(language, detector.parts());
    }
    return new RuleCard(
        rule.id(),
        rule.place().file(),
        words,
        parts,
        rule.paths(),
        rule.isTaint(),
        TestCode.counts(rule.metadata().cwe()));
  }

  /**
   * Writes a catalog for one build of the program.
   *
   * @throws IOException when it cannot
   */
  public void write(Path file, String build) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
      out.writeInt(FORMAT);
      out.writeUTF(build);
      out.writeUTF(hash);
      out.writeInt(cards.size());
      for (RuleCard card : cards) {
        write(out, card);
      }
      patterns.write(out);
      out.writeInt(files.size());
      for (Map.Entry<String, byte[]> stored : files.entrySet()) {
        out.writeUTF(stored.getKey());
        out.writeInt(stored.getValue().length);
        out.write(stored.getValue());
      }
    }
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void write(DataOutputStream out, RuleCard card) throws IOException {
    out.writeUTF(card.id());
    out.writeUTF(card.file());
    out.writeInt(card.words().size());
    for (Map.Entry<String, Prefilter> language : card.words().entrySet()) {
      out.writeUTF(language.getKey());
      write(out, language.getValue());
      List<Prefilter> parts = card.parts().getOrDefault(language.getKey(), List.of());
      out.writeInt(parts.size());
      for (Prefilter part : parts) {
        write(out, part);
      }
    }
    write(out, card.paths().include());
    write(out, card.paths().exclude());
    out.writeBoolean(card.taint());
    out.writeBoolean(card.written());
  }

  private static void write(DataOutputStream out, Prefilter words) throws IOException {
    out.writeInt(words.clauses().size());
    for (Set<String> clause : words.clauses()) {
      write(out, new TreeSet<>(clause));
    }
  }

  private static void write(DataOutputStream out, Collection<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      out.writeUTF(text);
    }
  }

  /** The part that some packs make, in their order; empty where one of the names is no pack. */
  public Optional<RuleCatalog> only(List<String> packs) {
    Set<RuleCard> named = new LinkedHashSet<>();
    for (String pack : packs) {
      if (!named.addAll(cards.stream().filter(card -> Packs.has(pack, card.file())).toList())) {
        return Optional.empty();
      }
    }
    return Optional.of(new RuleCatalog(hash + " " + packs, List.copyOf(named), patterns, files));
  }

  /** The catalog in {@code file}; empty when there is none, or it is of another build. */
  public static Optional<RuleCatalog> read(Path file, String build) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      if (in.readInt() != FORMAT || !in.readUTF().equals(build)) {
        return Optional.empty();
      }
      String hash = in.readUTF();
      List<RuleCard> cards = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        cards.add(card(in));
      }
      PatternIndex patterns = PatternIndex.read(in);
      return Optional.of(new RuleCatalog(hash, List.copyOf(cards), patterns, files(in)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static SortedMap<String, byte[]> files(DataInputStream in) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String name = in.readUTF();
      byte[] form = new byte[in.readInt()];
      in.readFully(form);
      files.put(name, form);
    }
    return files;
  }

  private static RuleCard card(DataInputStream in) throws IOException {
    String id = in.readUTF();
    String file = in.readUTF();
    Map<String, Prefilter> words = new TreeMap<>();
    Map<String, List<Prefilter>> parts = new TreeMap<>();
    for (int languages = in.readInt(); languages > 0; languages--) {
      String language = in.readUTF();
      words.put(language, words(in));
      List<Prefilter> ofParts = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        ofParts.add(words(in));
      }
      parts.put(language, ofParts);
    }
    PathFilter paths = new PathFilter(texts(in), texts(in));
    return new RuleCard(id, file, words, parts, paths, in.readBoolean(), in.readBoolean());
  }

  private static Prefilter words(DataInputStream in) throws IOException {
    List<Set<String>> clauses = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      clauses.add(new HashSet<>(texts(in)));
    }
    return new Prefilter(clauses);
  }

  private static List<String> texts(DataInputStream in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      texts.add(in.readUTF());
    }
    return texts;
  }
}
