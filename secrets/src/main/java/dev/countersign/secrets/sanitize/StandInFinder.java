package dev.countersign.secrets.sanitize;

import dev.countersign.secrets.WordIndex;

/**
 * Finds stand-ins in a text, from its beginning to its end; of several at one place the longest.
 */
final class StandInFinder {
  /** Told of each. */
  interface Visitor {
    void found(int start, int end);
  }

  private final WordIndex<Vault.Entry> index = new WordIndex<>();

  void add(Vault.Entry entry) {
    index.put(entry.standIn(), entry);
  }

  /** The length of the longest stand-in; 0 where there is none. */
  int longest() {
    return index.longest();
  }

  void find(String text, int from, Visitor visitor) {
    int[] next = {from};
    while (next[0] < text.length()) {
      boolean found =
          index.at(
              text,
              next[0],
              (entry, start, end) -> {
                boolean counts = !entry.kind().isShort() || standsAlone(text, start, end);
                if (counts) {
                  visitor.found(start, end);
                  next[0] = end;
                }
                return counts;
              });
      next[0] += found ? 0 : 1;
    }
  }

  private static boolean standsAlone(String text, int start, int end) {
    return !(start > 0 && (isWord(text.charAt(start - 1)) || text.charAt(start - 1) == '.'))
        && !(end < text.length() && isWord(text.charAt(end)));
  }

  private static boolean isWord(char c) {
    return c == '_' || (c < 128 && Character.isLetterOrDigit(c));
  }
}
