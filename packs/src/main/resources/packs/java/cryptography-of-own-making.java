package files.sums;

import java.security.MessageDigest;
import java.util.zip.CRC32;

// ruleid: java.cryptography-of-own-making
class FoldedDigest extends MessageDigest {
  private int state;

  FoldedDigest() {
    super("FOLDED");
  }

  @Override
  protected void engineUpdate(byte input) {
    state = state * 31 + input;
  }

  @Override
  protected void engineUpdate(byte[] input, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      engineUpdate(input[i]);
    }
  }

  @Override
  protected byte[] engineDigest() {
    return new byte[] {(byte) (state >> 24), (byte) (state >> 16), (byte) (state >> 8), (byte) state};
  }

  @Override
  protected void engineReset() {
    state = 0;
  }
}

// ok: java.cryptography-of-own-making
class Checked extends CRC32 {
  private final MessageDigest digest;

  Checked(MessageDigest digest) {
    this.digest = digest;
  }
}
