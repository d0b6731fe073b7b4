package dev.countersign.scan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Which rules were asked of a file, and which of them match anywhere in it. What a rule matches in
 * a file is a matter of its bytes alone, so that a file which is looked at again, since others
 * changed, is asked by those rules only that have something to say.
 */
final class Replies {
  /** A step that another one follows. */
  private static final int FAR = 255;

  private final BitSet asked = new BitSet();
  private final Map<Integer, BitSet> matching = new TreeMap<>();

  /** Whether the rule of this number is known to match nowhere. */
  boolean isSilent(int rule) {
    return asked.get(rule) && !matching.containsKey(rule);
  }

  /** Which of the parts {@code candidates} of a rule are worth looking for. */
  IntPredicate parts(int rule, IntPredicate candidates) {
    BitSet known = matching.get(rule);
    return known == null ? candidates : known::get;
  }

  /**
   * Remembers what came of a rule.
   *
   * @param parts the numbers of its parts that match
   */
  void add(int rule, BitSet parts) {
    asked.set(rule);
    if (!parts.isEmpty()) {
      matching.put(rule, parts);
    }
  }

  /** Remembers whether a rule that has no parts matches. */
  void add(int rule, boolean matches) {
    add(rule, BitSet.valueOf(new long[] {matches ? 1 : 0}));
  }

  /** Whether {@code newer} holds those of rules that were not asked here. */
  boolean lacks(Replies newer) {
    BitSet more = (BitSet) newer.asked.clone();
    more.andNot(asked);
    return !more.isEmpty();
  }

  /** Whether no rule was asked. */
  boolean isEmpty() {
    return asked.isEmpty();
  }

  /** Those of {@code before}, and over them these. */
  Replies after(Replies before) {
    Replies both = new Replies();
    both.asked.or(before.asked);
    both.asked.or(asked);
    both.matching.putAll(before.matching);
    both.matching.putAll(matching);
    return both;
  }

  byte[] encode() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    write(out, asked);
    out.writeInt(matching.size());
    for (Map.Entry<Integer, BitSet> rule : matching.entrySet()) {
      out.writeInt(rule.getKey());
      write(out, rule.getValue());
    }
    return bytes.toByteArray();
  }

  static Replies decode(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    Replies replies = new Replies();
    replies.asked.or(read(in));
    for (int left = in.readInt(); left > 0; left--) {
      replies.matching.put(in.readInt(), read(in));
    }
    return replies;
  }

  /** As the steps from each number to the next, a byte each as long as they are short. */
  private static void write(DataOutputStream out, BitSet numbers) throws IOException {
    out.writeInt(numbers.cardinality());
    int last = 0;
    for (int number : numbers.stream().toArray()) {
      for (; number - last >= FAR; last += FAR) {
        out.writeByte(FAR);
      }
      out.writeByte(number - last);
      last = number;
    }
  }

  private static BitSet read(DataInputStream in) throws IOException {
    BitSet numbers = new BitSet();
    int last = 0;
    for (int left = in.readInt(); left > 0; left--) {
      int step = in.readUnsignedByte();
      for (; step == FAR; step = in.readUnsignedByte()) {
        last += FAR;
      }
      last += step;
      numbers.set(last);
    }
    return numbers;
  }
}
