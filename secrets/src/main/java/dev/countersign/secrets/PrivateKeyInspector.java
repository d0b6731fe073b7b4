package dev.countersign.secrets;

import com.google.auto.service.AutoService;
import dev.countersign.rules.Inspection;
import dev.countersign.rules.Inspector;
import dev.countersign.rules.Parameters;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Private keys in armour: RFC 7468, RFC 9580 and OpenSSH's own form. */
@AutoService(Inspector.class)
public final class PrivateKeyInspector implements Inspector {
  private static final Pattern BEGIN =
      Pattern.compile("-----BEGIN ((?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?)-----");

  private static final Pattern LAYOUT =
      Pattern.compile(
          "\\\\[rnt]|[\"']\\s*[+.]?\\s*(?=\\R)|[\\s\"',;|#*/]*\\R[\\s\"',;|#*]*|<br/?>|\\s");

  private static final Pattern HEADERS =
      Pattern.compile("(Proc-Type|DEK-Info|Comment|Version|Hash|Charset): ?[^\\n\\\\]*(\\\\n|\\n)");

  private static final Pattern ARMOUR = Pattern.compile("[A-Za-z0-9+/]{60,}[A-Za-z0-9+/=]*");

  private static final Pattern FOR_TESTS =
      Pattern.compile(
          "(?i)(?<![a-z])(tests?|testing|fake|dummy|mock|sample|example)(?![a-z])|(?-i:(Test|Fake|Dummy|Mock)(?![a-z]))");

  private static final int LONGEST = 20_000;
  private static final int SHORTEST = 60;

  @Override
  public String name() {
    return "private-key";
  }

  @Override
  public Inspection inspection(Parameters with) {
    with.only();
    return new TextInspection(List.of("-----BEGIN "), PrivateKeyInspector::look);
  }

  private static void look(
      String text, int start, int end, Surroundings surroundings, Sightings found) {
    Matcher begin = BEGIN.matcher(text).region(start, Math.min(text.length(), start + 80));
    if (!begin.lookingAt()) {
      return;
    }
    String label = begin.group(1);
    int close = text.indexOf("-----END " + label, begin.end());
    boolean closed = close >= 0 && close - start < LONGEST;
    int stop = closed ? close : endOfBody(text, begin.end());
    String body = text.substring(begin.end(), stop);
    String plain = LAYOUT.matcher(HEADERS.matcher(body).replaceAll("")).replaceAll("");
    if (surroundings == Surroundings.OUTGOING
        ? plain.isEmpty()
        : isMadeUp(plain) || isForTests(text, start)) {
      return;
    }
    boolean locked = label.contains("ENCRYPTED") || body.contains("ENCRYPTED");
    boolean whole = closed && isKey(label, plain);
    boolean shown = surroundings == Surroundings.DOCUMENT;
    Proof proof = !whole || locked ? Proof.PLAUSIBLE : shown ? Proof.IN_PLACE : Proof.STRUCTURE;
    int open = begin.end() - start;
    found.add(new Sighting("private key", start, stop, open, proof, reason(whole, locked)));
  }

  private static boolean isMadeUp(String plain) {
    return plain.length() < SHORTEST
        || !ARMOUR.matcher(plain).matches()
        || Looks.placeholder(plain.substring(0, SHORTEST));
  }

  /** Whether the name to which it is given says so. */
  private static boolean isForTests(String text, int start) {
    int line = text.lastIndexOf('\n', start) + 1;
    return FOR_TESTS.matcher(text).region(Math.max(line, start - 200), start).find();
  }

  private static String reason(boolean whole, boolean locked) {
    if (locked) {
      return "Only its passphrase protects it.";
    }
    return whole
        ? "It was decoded, and is a whole key."
        : "It begins as a key does, but is not whole: it was shortened or made up.";
  }

  private static int endOfBody(String text, int from) {
    int blank = text.indexOf("\n\n", from);
    int end = blank < 0 ? text.length() : blank;
    return Math.min(end, from + 4000);
  }

  /** Whether the bytes are what the label says, as far as their outermost layer tells. */
  private static boolean isKey(String label, String armour) {
    int sum = label.startsWith("PGP") ? armour.lastIndexOf('=') : -1;
    byte[] bytes = Checks.base64(sum > 0 ? armour.substring(0, sum) : armour);
    if (bytes.length < 30) {
      return false;
    }
    if (label.startsWith("OPENSSH")) {
      return new String(bytes, 0, 14, StandardCharsets.ISO_8859_1).equals("openssh-key-v1");
    }
    if (label.startsWith("PGP")) {
      int tag = (bytes[0] & 0x40) != 0 ? bytes[0] & 0x3F : (bytes[0] & 0x3C) >> 2;
      return bytes[0] < 0 && tag == 5;
    }
    return isSequence(bytes);
  }

  /** Whether it is one DER sequence from its first byte to its last: X.690, 8.1 and 10.1. */
  private static boolean isSequence(byte[] der) {
    if (der[0] != 0x30) {
      return false;
    }
    int first = der[1] & 0xFF;
    if (first < 0x80) {
      return first + 2 == der.length;
    }
    int count = first & 0x7F;
    int length = 0;
    for (int i = 0; i < Math.min(count, 3); i++) {
      length = (length << 8) | (der[2 + i] & 0xFF);
    }
    return count <= 3 && length + 2 + count == der.length;
  }
}
