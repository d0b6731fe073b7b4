package dev.countersign.secrets;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a signed token: RFC 7515 and 7519. */
final class JsonWebToken {
  private static final Pattern ALGORITHM =
      Pattern.compile("\"alg\"\\s*:\\s*\"([A-Z]{2})(256|384|512)\"");

  private static final Pattern SAMPLE =
      Pattern.compile(
          "\"(sub|name|user|email)\"\\s*:\\s*\"(1234567890|John Doe|Jane Doe|test[^\"]*|[^\"]*@example\\.[^\"]*)\"");

  private JsonWebToken() {}

  /** Whether all three parts are what they must be, and it is not the well-known example. */
  static boolean isWhole(String token) {
    String[] parts = token.split("\\.", -1);
    if (parts.length != 3) {
      return false;
    }
    Matcher algorithm = ALGORITHM.matcher(text(parts[0]));
    String claims = text(parts[1]);
    return algorithm.find()
        && claims.startsWith("{")
        && claims.endsWith("}")
        && claims.contains("\":")
        && !SAMPLE.matcher(claims).find()
        && fits(algorithm.group(1), Integer.parseInt(algorithm.group(2)), parts[2]);
  }

  private static boolean fits(String family, int bits, String signature) {
    int length = Checks.base64(signature).length;
    return switch (family) {
      case "HS" -> length == bits / 8;
      case "RS", "PS" -> length >= 256 && length % 64 == 0;
      case "ES" -> length == (bits == 512 ? 132 : bits / 4);
      default -> false;
    };
  }

  /** Whether it stops being accepted by itself. */
  static boolean expires(String token) {
    String[] parts = token.split("\\.", -1);
    return parts.length > 1 && text(parts[1]).contains("\"exp\"");
  }

  private static String text(String part) {
    return new String(Checks.base64(part), StandardCharsets.UTF_8);
  }
}
