package dev.countersign.secrets;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Values that a team names without writing them down: those that leaked, and those that may be
 * read. A file of them has a line {@code salt TEXT}, and below it a line for each value: {@code
 * leaked} or {@code allowed}, the value's length in bytes, the SHA-256 of the salt followed by the
 * value, and a note. {@code #} begins a remark.
 */
public final class KnownValues {
  /** The name of the file, at the root of what is checked. */
  public static final String FILE = ".countersign-values";

  /** A shorter value could be found again from its hash by trying. */
  public static final int SHORTEST = 12;

  /** A longer value is a text, in bytes of UTF-8. */
  private static final int LONGEST = 4_096;

  /** So many bytes may be hashed at one place of a text: each length of values asks for its own. */
  private static final int MOST_HASHED = 32_768;

  /** Nothing is known. */
  public static final KnownValues NONE = new KnownValues(List.of());

  private static final Pattern SALT = Pattern.compile("salt\\s+([0-9A-Za-z+/=_-]{16,64})");

  private static final Pattern ENTRY =
      Pattern.compile("(leaked|allowed)\\s+(\\d{1,4})\\s+([0-9a-fA-F]{64})(?:\\s+(.*))?");

  private final List<Entry> entries;
  private final TreeMap<Integer, Map<String, Map<String, Entry>>> byLength = new TreeMap<>();

  /**
   * One value.
   *
   * @param leaked or else allowed
   * @param length in bytes of UTF-8
   * @param hash in small hexadecimal digits
   * @param note what the value is; may be empty
   */
  public record Entry(String salt, boolean leaked, int length, String hash, String note) {
    /**
     * The entry for a value.
     *
     * @throws IllegalArgumentException when the value is too short or too long, or has white space
     */
    public static Entry of(String salt, boolean leaked, String value, String note) {
      if (value.length() < SHORTEST || value.chars().anyMatch(Character::isWhitespace)) {
        throw new IllegalArgumentException(
            "a value needs " + SHORTEST + " characters or more, and no white space");
      }
      byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
      if (bytes.length > LONGEST) {
        throw new IllegalArgumentException("a value has at most " + LONGEST + " bytes");
      }
      return new Entry(
          salt, leaked, bytes.length, KnownValues.hash(salt, bytes, 0, bytes.length), note);
    }

    /** Whether this says the same of the same value. */
    public boolean says(Entry other) {
      return salt.equals(other.salt) && hash.equals(other.hash) && leaked == other.leaked;
    }

    /** As a file has it. */
    public String line() {
      String line = (leaked ? "leaked " : "allowed ") + length + " " + hash;
      return note.isEmpty() ? line : line + " " + note;
    }
  }

  private KnownValues(List<Entry> entries) {
    this.entries = entries;
    for (Entry entry : entries) {
      byLength
          .computeIfAbsent(entry.length, length -> new HashMap<>())
          .computeIfAbsent(entry.salt, salt -> new HashMap<>())
          .merge(entry.hash, entry, (one, other) -> one.leaked ? one : other);
    }
  }

  /** Of these; a value that is both is leaked. */
  public static KnownValues of(List<Entry> entries) {
    return new KnownValues(List.copyOf(entries));
  }

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException when a line is none of the above; the message names it
   */
  public static KnownValues read(String text) {
    List<Entry> entries = new ArrayList<>();
    String salt = "";
    int number = 0;
    Set<List<Object>> hashed = new HashSet<>();
    int atOnePlace = 0;
    for (String line : text.lines().map(String::strip).toList()) {
      number++;
      Matcher salted = SALT.matcher(line);
      Matcher entry = ENTRY.matcher(line);
      if (salted.matches()) {
        salt = salted.group(1);
      } else if (entry.matches() && !salt.isEmpty() && isLength(length(entry))) {
        entries.add(entry(salt, entry));
        atOnePlace += hashed.add(List.of(salt, length(entry))) ? length(entry) : 0;
        if (atOnePlace > MOST_HASHED) {
          throw new IllegalArgumentException(
              "line " + number + ": values of so many lengths cannot be looked for");
        }
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        throw new IllegalArgumentException("line " + number + ": " + fault(salt, entry));
      }
    }
    return new KnownValues(entries);
  }

  private static Entry entry(String salt, Matcher entry) {
    String note = Optional.ofNullable(entry.group(4)).orElse("");
    boolean leaked = entry.group(1).equals("leaked");
    return new Entry(salt, leaked, length(entry), entry.group(3).toLowerCase(Locale.ROOT), note);
  }

  private static int length(Matcher entry) {
    return Integer.parseInt(entry.group(2));
  }

  private static boolean isLength(int bytes) {
    return bytes >= SHORTEST && bytes <= LONGEST;
  }

  private static String fault(String salt, Matcher entry) {
    if (!entry.matches()) {
      return "this is no 'salt TEXT' of 16 characters or more, and no 'leaked|allowed LENGTH SHA256"
          + " NOTE'";
    }
    if (salt.isEmpty()) {
      return "a line 'salt TEXT' has to come first";
    }
    return length(entry) < SHORTEST
        ? "values shorter than " + SHORTEST + " could be found by trying"
        : "a value has at most " + LONGEST + " bytes";
  }

  /** What it names, in order. */
  public List<Entry> entries() {
    return entries;
  }

  /** The salt of the last entry. */
  public Optional<String> salt() {
    return entries.isEmpty() ? Optional.empty() : Optional.of(entries.getLast().salt);
  }

  /** Whether it names nothing. */
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /** All that this names, and what {@code other} calls leaked. */
  public KnownValues withLeakedOf(KnownValues other) {
    return of(
        Stream.concat(entries.stream(), other.entries.stream().filter(Entry::leaked))
            .distinct()
            .toList());
  }

  /** Whether a value may be read by everybody; of one of several lines, whether a line may. */
  boolean allows(String value) {
    return !isEmpty() && value.lines().map(String::strip).anyMatch(this::allowsLine);
  }

  private boolean allowsLine(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    return find(bytes, 0, bytes.length).filter(entry -> !entry.leaked).isPresent();
  }

  /** Where a leaked value stands. */
  interface Sink {
    void leaked(int start, int end, Entry entry);
  }

  /** Finds the leaked values in the bytes from {@code from} to {@code to}, without white space. */
  void find(byte[] text, int from, int to, Sink sink) {
    if (isEmpty()) {
      return;
    }
    int shortest = byLength.firstKey();
    for (int start = from; start + shortest <= to; start++) {
      if (isEdge(text, start, from, to)) {
        findAt(text, start, from, to, sink);
      }
    }
  }

  private void findAt(byte[] text, int start, int from, int to, Sink sink) {
    for (int length : byLength.keySet()) {
      int end = start + length;
      if (end > to) {
        return;
      }
      if (isEdge(text, end, from, to)) {
        find(text, start, end)
            .filter(Entry::leaked)
            .ifPresent(entry -> sink.leaked(start, end, entry));
      }
    }
  }

  /** Between letters and digits no value begins or ends, but after an escape such as {@code \n}. */
  private static boolean isEdge(byte[] text, int at, int from, int to) {
    return at == from
        || at == to
        || !isWord(text[at - 1])
        || !isWord(text[at])
        || (at - 2 >= from && text[at - 2] == '\\');
  }

  private static boolean isWord(byte b) {
    return b < 0 || Character.isLetterOrDigit(b);
  }

  private Optional<Entry> find(byte[] text, int start, int end) {
    for (Map.Entry<String, Map<String, Entry>> salted :
        byLength.getOrDefault(end - start, Map.of()).entrySet()) {
      Entry entry = salted.getValue().get(hash(salted.getKey(), text, start, end));
      if (entry != null) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  private static String hash(String salt, byte[] text, int start, int end) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(salt.getBytes(StandardCharsets.UTF_8));
      digest.update(text, start, end - start);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
