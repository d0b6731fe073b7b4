package dev.countersign.rules.literal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds which of many strings occur in a text, in one pass whatever their number. */
public final class LiteralIndex {
  private final boolean anyCase;
  private final Map<String, Integer> ids = new LinkedHashMap<>();

  /** Bytes that no string has share the first column. */
  private final byte[] column = new byte[256];

  private final Automaton automaton;

  /** Of strings, of which several may be the same. */
  public LiteralIndex(Collection<String> literals) {
    this(literals, false);
  }

  /** Of strings in whose ASCII letters the case does not count, neither here nor in a text. */
  public static LiteralIndex inAnyCase(Collection<String> literals) {
    return new LiteralIndex(literals, true);
  }

  private LiteralIndex(Collection<String> literals, boolean anyCase) {
    this.anyCase = anyCase;
    List<int[]> words = new ArrayList<>();
    int columns = 1;
    for (String literal : literals) {
      String key = key(literal);
      if (ids.putIfAbsent(key, ids.size()) != null) {
        continue;
      }
      byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
      int[] word = new int[bytes.length];
      for (int i = 0; i < bytes.length; i++) {
        int b = bytes[i] & 0xFF;
        if (column[b] == 0) {
          column[b] = (byte) columns++;
          if (anyCase && 'a' <= b && b <= 'z') {
            column[b - 'a' + 'A'] = column[b];
          }
        }
        word[i] = column[b] & 0xFF;
      }
      words.add(word);
    }
    automaton = new Automaton(words, columns);
  }

  /** The number of a string in {@link #find}'s answer; -1 where it is none of them. */
  public int id(String literal) {
    return ids.getOrDefault(key(literal), -1);
  }

  private String key(String literal) {
    return anyCase ? AsciiCase.lower(literal) : literal;
  }

  /** The numbers of several strings. */
  public int[] ids(Collection<String> literals) {
    return literals.stream().mapToInt(this::id).toArray();
  }

  /** The numbers of the strings that occur in {@code text}, which is UTF-8. */
  public BitSet find(byte[] text) {
    BitSet found = new BitSet(ids.size());
    int state = Automaton.START;
    for (byte b : text) {
      state = automaton.step(state, column[b & 0xFF] & 0xFF);
      if (state < 0) {
        state = ~state;
        for (int word : automaton.ending(state)) {
          found.set(word);
        }
      }
    }
    return found;
  }
}
