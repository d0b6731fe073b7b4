package dev.countersign.secrets.sanitize;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds stand-ins in a text, from its beginning to its end; of several at one place the longest.
 */
final class StandInFinder {
  /** Told of each. */
  interface Visitor {
    void found(int start, int end);
  }

  /** No stand-in is shorter. */
  private static final int HEAD = 5;

  private static final int BYTE = 256;

  private final BitSet pairs = new BitSet(BYTE * BYTE);
  private final Map<String, List<Vault.Entry>> byHead = new HashMap<>();
  private int longest;

  void add(Vault.Entry entry) {
    String standIn = entry.standIn();
    List<Vault.Entry> same =
        byHead.computeIfAbsent(standIn.substring(0, HEAD), any -> new ArrayList<>());
    same.removeIf(other -> other.standIn().equals(standIn));
    same.add(entry);
    same.sort(Comparator.comparingInt((Vault.Entry one) -> one.standIn().length()).reversed());
    pairs.set(pair(standIn, 0));
    longest = Math.max(longest, standIn.length());
  }

  /** The length of the longest stand-in; 0 where there is none. */
  int longest() {
    return longest;
  }

  private static int pair(String text, int at) {
    return (text.charAt(at) & 0xFF) * BYTE + (text.charAt(at + 1) & 0xFF);
  }

  void find(String text, int from, Visitor visitor) {
    int at = from;
    while (at + HEAD <= text.length()) {
      int end = pairs.get(pair(text, at)) ? endOfStandIn(text, at) : -1;
      if (end < 0) {
        at++;
      } else {
        visitor.found(at, end);
        at = end;
      }
    }
  }

  private int endOfStandIn(String text, int at) {
    for (Vault.Entry entry : byHead.getOrDefault(text.substring(at, at + HEAD), List.of())) {
      int end = at + entry.standIn().length();
      if (text.startsWith(entry.standIn(), at)
          && (!entry.kind().isShort() || standsAlone(text, at, end))) {
        return end;
      }
    }
    return -1;
  }

  private static boolean standsAlone(String text, int start, int end) {
    return !(start > 0 && (isWord(text.charAt(start - 1)) || text.charAt(start - 1) == '.'))
        && !(end < text.length() && isWord(text.charAt(end)));
  }

  private static boolean isWord(char c) {
    return c == '_' || (c < 128 && Character.isLetterOrDigit(c));
  }
}
