package dev.countersign.scan;

import dev.countersign.scan.cache.Replies;
import java.util.BitSet;

/**
 * The rules of which something can come in a program: in some of its files values begin for which
 * they ask, and in some values end. Safe between threads.
 */
final class Relevant {
  private final BitSet begin = new BitSet();
  private final BitSet end = new BitSet();

  /** Takes note of one of the files. */
  synchronized void add(Replies replies) {
    replies.tell(begin, end);
  }

  synchronized boolean has(int rule) {
    return begin.get(rule) && end.get(rule);
  }
}
