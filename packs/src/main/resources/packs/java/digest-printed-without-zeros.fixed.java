package files.sums;

import java.security.MessageDigest;
import java.util.HexFormat;

class Sums {
  String lossy(byte[] file) throws Exception {
    byte[] sum = MessageDigest.getInstance("SHA-256").digest(file);
    StringBuilder text = new StringBuilder();
    for (byte part : sum) {
      // ruleid: java.digest-printed-without-zeros
      text.append(String.format("%02x", part & 0xff));
    }
    return text.toString();
  }

  String lossyByIndex(byte[] sum) {
    StringBuffer text = new StringBuffer();
    for (int i = 0; i < sum.length; i++) {
      // ruleid: java.digest-printed-without-zeros
      text.append(String.format("%02x", 0xFF & sum[i]));
    }
    return text.toString();
  }

  String padded(byte[] sum) {
    StringBuilder text = new StringBuilder();
    for (byte part : sum) {
      if ((part & 0xff) < 0x10) {
        text.append('0');
      }
      // ok: java.digest-printed-without-zeros
      text.append(Integer.toHexString(part & 0xff));
    }
    return text.toString();
  }

  String paddedLater(byte[] sum) {
    StringBuilder text = new StringBuilder();
    for (byte part : sum) {
      String digits = Integer.toHexString(part & 0xff);
      if (digits.length() == 1) {
        text.append('0');
      }
      // ok: java.digest-printed-without-zeros
      text.append(digits);
    }
    return text.toString();
  }

  String whole(byte[] sum) {
    // ok: java.digest-printed-without-zeros
    return HexFormat.of().formatHex(sum);
  }

  String cut(byte[] sum) {
    StringBuilder text = new StringBuilder();
    for (byte part : sum) {
      // ok: java.digest-printed-without-zeros
      text.append(Integer.toHexString((part & 0xff) | 0x100).substring(1, 3));
    }
    return text.toString();
  }

  String flag(int colour) {
    // ok: java.digest-printed-without-zeros
    return new StringBuilder("#").append(Integer.toHexString(colour & 0xff)).toString();
  }
}
