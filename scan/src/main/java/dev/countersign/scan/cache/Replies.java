package dev.countersign.scan.cache;

import dev.countersign.flow.Reach;
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
public final class Replies {
  /** A step that another one follows. */
  private static final int FAR = 255;

  private final BitSet asked = new BitSet();
  private final Map<Integer, Reach> matching = new TreeMap<>();

  /** Whether the rule of this number was asked. */
  public boolean has(int rule) {
    return asked.get(rule);
  }

  /** Whether the rule of this number is known to match nowhere. */
  public boolean isSilent(int rule) {
    return asked.get(rule) && !matching.containsKey(rule);
  }

  /** Which of the parts {@code candidates} of a rule are worth looking for. */
  public IntPredicate parts(int rule, IntPredicate candidates) {
    Reach known = matching.get(rule);
    return known == null ? candidates : known.parts()::get;
  }

  /** Remembers what a rule that follows values has in the file. */
  public void add(int rule, Reach reach) {
    asked.set(rule);
    if (!reach.parts().isEmpty()) {
      matching.put(rule, reach);
    }
  }

  /** Remembers whether another rule matches. */
  public void add(int rule, boolean matches) {
    add(rule, new Reach(BitSet.valueOf(new long[] {matches ? 1 : 0}), false, false));
  }

  /** Notes the rules for which values may begin here, and those for which they may end. */
  public void tell(BitSet begin, BitSet end) {
    matching.forEach((rule, reach) -> {
      begin.set(rule, begin.get(rule) || reach.begins());
      end.set(rule, end.get(rule) || reach.ends());
    });
  }

  /** Whether {@code newer} holds those of rules that were not asked here. */
  public boolean lacks(Replies newer) {
    BitSet more = (BitSet) newer.asked.clone();
    more.andNot(asked);
    return !more.isEmpty();
  }

  /** Whether no rule was asked. */
  public boolean isEmpty() {
    return asked.isEmpty();
  }

  /** Those of {@code before}, and over them these. */
  public Replies after(Replies before) {
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
    for (Map.Entry<Integer, Reach> rule : matching.entrySet()) {
      out.writeInt(rule.getKey());
      write(out, rule.getValue().parts());
      out.writeBoolean(rule.getValue().begins());
      out.writeBoolean(rule.getValue().ends());
    }
    return bytes.toByteArray();
  }

  static Replies decode(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    Replies replies = new Replies();
    replies.asked.or(read(in));
    for (int left = in.readInt(); left > 0; left--) {
      int rule = in.readInt();
      BitSet parts = read(in);
      replies.matching.put(rule, new Reach(parts, in.readBoolean(), in.readBoolean()));
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
