package dev.countersign.rules;

import dev.countersign.rules.lazy.Lazy;
import dev.countersign.rules.match.NeededWords;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What each pattern of some rules needs in a file, so that only those are parsed that may match.
 * Safe to share between threads.
 */
public final class PatternIndex {
  /** Of no patterns. */
  public static final PatternIndex EMPTY = new PatternIndex(Map.of());

  /** For each language, what is needed by the texts of patterns. */
  private final Map<String, Lazy<Map<String, NeededWords>>> languages;

  private PatternIndex(Map<String, Lazy<Map<String, NeededWords>>> languages) {
    this.languages = languages;
  }

  /** Of all patterns of rules that were read. */
  public static PatternIndex of(Iterable<Rule> rules) {
    Map<String, Map<String, NeededWords>> all = new TreeMap<>();
    for (Rule rule : rules) {
      for (Formula.Pattern pattern : Patterns.of(rule)) {
        for (String language : rule.languages()) {
          if (pattern.trees().has(language)) {
            all.computeIfAbsent(language, _ -> new TreeMap<>())
                .computeIfAbsent(pattern.text(), _ -> pattern.trees().words(language));
          }
        }
      }
    }
    Map<String, Lazy<Map<String, NeededWords>>> languages = new TreeMap<>();
    all.forEach((language, patterns) -> languages.put(language, new Lazy<>(() -> patterns)));
    return new PatternIndex(languages);
  }

  /** What a pattern needs in a file of a language; empty where it is not known. */
  public Optional<NeededWords> words(String language, String pattern) {
    return Optional.ofNullable(languages.get(language))
        .map(patterns -> patterns.get().get(pattern));
  }

  /**
   * Writes what {@link #read} reads.
   *
   * @throws IOException when {@code out} does
   */
  public void write(DataOutput out) throws IOException {
    out.writeInt(languages.size());
    for (Map.Entry<String, Lazy<Map<String, NeededWords>>> language : languages.entrySet()) {
      out.writeUTF(language.getKey());
      byte[] patterns = bytes(language.getValue().get());
      out.writeInt(patterns.length);
      out.write(patterns);
    }
  }

  private static byte[] bytes(Map<String, NeededWords> patterns) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(patterns.size());
    for (Map.Entry<String, NeededWords> pattern : new TreeMap<>(patterns).entrySet()) {
      out.writeUTF(pattern.getKey());
      int[] places = pattern.getValue().places();
      out.writeShort(places.length);
      for (int place : places) {
        out.writeInt(place);
      }
    }
    return bytes.toByteArray();
  }

  /**
   * Reads an index. A language's part is looked into when the language is first asked for.
   *
   * @throws IOException when {@code in} does
   */
  public static PatternIndex read(DataInput in) throws IOException {
    Map<String, Lazy<Map<String, NeededWords>>> languages = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String language = in.readUTF();
      byte[] patterns = new byte[in.readInt()];
      in.readFully(patterns);
      languages.put(language, new Lazy<>(() -> patterns(patterns)));
    }
    return new PatternIndex(languages);
  }

  private static Map<String, NeededWords> patterns(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      Map<String, NeededWords> patterns = new HashMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        String pattern = in.readUTF();
        int[] places = new int[in.readShort()];
        for (int i = 0; i < places.length; i++) {
          places[i] = in.readInt();
        }
        patterns.put(pattern, NeededWords.at(places));
      }
      return patterns;
    } catch (IOException e) {
      throw new UncheckedIOException("the index of the patterns is damaged", e);
    }
  }
}
