package forum.text;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class Signatures {
  private static final Pattern MARKUP = Pattern.compile("[<>]");
  private static final Pattern SCRIPT = Pattern.compile("<\\s*script", Pattern.CASE_INSENSITIVE);

  String stored(String text) {
    if (MARKUP.matcher(text).find()) {
      throw new IllegalArgumentException("no markup, please");
    }
    // ruleid: java.text-changed-after-check
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  String cleaned(String text) {
    Matcher found = SCRIPT.matcher(text);
    if (found.find()) {
      throw new IllegalArgumentException("no scripts, please");
    }
    // ruleid: java.text-changed-after-check
    text = text.replaceAll("\\p{Cntrl}", "");
    return text;
  }

  String folder(String name) {
    if (name.contains("..")) {
      throw new IllegalArgumentException(name);
    }
    // ruleid: java.text-changed-after-check
    return name.replace("%00", "");
  }

  String rightOrder(String text) {
    // ok: java.text-changed-after-check
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    if (MARKUP.matcher(plain).find()) {
      throw new IllegalArgumentException("no markup, please");
    }
    return plain;
  }

  String phone(String number) {
    if (MARKUP.matcher(number).find()) {
      throw new IllegalArgumentException("no markup, please");
    }
    // ok: java.text-changed-after-check
    return number.replace(" ", "");
  }
}
