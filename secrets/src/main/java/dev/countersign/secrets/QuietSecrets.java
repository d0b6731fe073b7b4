package dev.countersign.secrets;

import dev.countersign.rules.literal.Keywords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is not to be shown though nothing tells of it: values of options by which programs take a
 * password, texts that calls of cryptography are given, and quoted words that chance made. A report
 * of them would often be wrong; stars instead of one that is no secret harm nobody.
 */
public final class QuietSecrets {
  private static final int SHOWN = 4;

  /** A shorter text in a call is no key. */
  private static final int SHORTEST = 6;

  /** So far a command or a call is read. */
  private static final int FAR = 400;

  /** Between the name of what is called and its bracket. */
  private static final int GAP = 4;

  private static final int LONGEST_NAME = 60;

  private static final String VALUE =
      "(?:\"(?![\\s,])([^\"\\n]{3,200})\"|'(?![\\s,])([^'\\n]{3,200})'|([^\\s\"'`,;|&<>()\\[\\]]{3,200}))";

  private static final String BETWEEN = "[\\s\"',=]{0,8}?";

  private static final Pattern OPTION =
      Pattern.compile(
          "(?<![\\w-])--?[a-z-]{0,30}(?:password|passwd|passphrase|secret|token|api-?key|access-?key|auth-?key|storepass|keypass)"
              + "[\"',]{0,3}[= ]{1,4}"
              + VALUE);

  /** Programs, and below in this order what the value of a password stands after. */
  private static final Pattern PROGRAM =
      Pattern.compile(
          "\\b(?:((?:mysql|mariadb)[a-z-]{0,12}|7za?)|(sshpass|mongo[a-z]{0,8}|cqlsh|login)|(redis-cli)|(ldap[a-z]{3,10})|(sqlcmd|bcp|zip|unzip|mosquitto_[a-z]{3})|(curl)|(htpasswd)|(rabbitmqctl)|(openssl))\\b");

  /** How their names begin. */
  private static final Keywords PROGRAMS =
      new Keywords(
          List.of(
              "mysql",
              "mariadb",
              "7z",
              "sshpass",
              "mongo",
              "cqlsh",
              "login",
              "redis-cli",
              "ldap",
              "sqlcmd",
              "bcp",
              "zip",
              "unzip",
              "mosquitto_",
              "curl",
              "htpasswd",
              "rabbitmqctl",
              "openssl"));

  private static final List<Pattern> AFTER =
      Stream.of(
              "-p",
              "-p" + BETWEEN,
              "-a" + BETWEEN,
              "-w" + BETWEEN,
              "-P" + BETWEEN,
              "(?:-[a-zA-Z]{0,6}[uU]|--user|--proxy-user)" + BETWEEN + "[^\\s:\"'$]{1,80}:",
              "-[a-zA-Z]{0,4}b[a-zA-Z]{0,4} \\S{1,80} \\S{1,80} ",
              "(?:add_user|change_password) \\S{1,80} ",
              "-pass(?:in|out)?" + BETWEEN + "pass:")
          .map(option -> Pattern.compile("[\\s\"',]" + option + VALUE))
          .toList();

  /** How the names of calls end that take a key or a password. */
  private static final Pattern CALL =
      Pattern.compile(
          "(?i:cipher\\w{0,20}|hmac\\w{0,20}|(?:hmac|aes|des3?|arc4|blowfish)\\.new|secret_?key\\w{0,12}|(?:iv|gcm)_?parameter_?spec|pbe_?key_?spec|fernet|aes(?:gcm|siv|ccm)|chacha20\\w{0,10}|jwt\\w{0,12}|jwt\\.\\w{2,12}|sign(?:_?with)?|encrypt\\w{0,12}|decrypt\\w{0,12}|pbkdf2\\w{0,12}|scrypt\\w{0,6}|import_?key|signed_?string|(?:user|set|with|ssh\\.)?_?password|basic_?auth|plain_?auth|get_?connection|login|credentials\\.create|encryption_?key|encryptors\\.\\w{2,12}|keys\\.\\w{2,20})$");

  private static final Pattern QUOTED =
      Pattern.compile("([\"'`])((?:(?!\\1)[^\\\\\\n]|\\\\.){0,400}?)\\1");

  /** What a quoted word may consist of beside letters and digits, and what it begins with. */
  private static final String SIGNS = "+.|&*=%^-/_~!@#$";

  /** So many of them begin none. */
  private static final int SIGNS_WITHIN = 9;

  private static final int SHORTEST_WORD = 20;
  private static final int LONGEST_WORD = 512;

  private static final Pattern DIGIT = Pattern.compile("[0-9]");

  private static final Pattern DIGITS = Pattern.compile("[0-9a-fA-F]{32,}");

  /** Names of algorithms, of their modes and of encodings. */
  private static final Pattern ALGORITHM =
      Pattern.compile(
          "(?i)(?:(?:aes(?:gcm)?|t?des(?:ede)?|desede3?|rsa|ecdsa|ecdh|ed25519|sha|md5|hmac|[hrep]s(?=\\d)|pbe|pbkdf2|bcrypt|scrypt|argon2id?|chacha20|poly1305|blowfish|bf|rc[245]|gcm|cbc|ecb|ctr|cfb|ofb|siv|ccm|kw|oaep|mgf1|pkcs[157]|padding|nopadding|with|and|utf|ascii|latin|iso|base|hex|binary|key|secp?|p|\\d{1,4})[-_/]?)+");

  private static final Pattern PLACE = Pattern.compile("[./~@-].*|[A-Za-z]:\\\\.*|.*://.*");

  private QuietSecrets() {}

  /**
   * A stretch of a text.
   *
   * @param shown how many characters of its beginning may be shown all the same
   */
  public record Stretch(int start, int end, int shown) {}

  /** Those of a text; they may overlap. */
  public static List<Stretch> in(String text) {
    return in(text, false);
  }

  /**
   * Those of a text; they may overlap.
   *
   * @param outgoing whether words count, too, where a call takes a key
   */
  static List<Stretch> in(String text, boolean outgoing) {
    List<Stretch> found = new ArrayList<>();
    flags(text, found);
    commands(text, found);
    Map<String, Boolean> calls = new HashMap<>();
    for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
      if (calls.computeIfAbsent(called(text, open), name -> CALL.matcher(name).find())) {
        literals(text, open + 1, outgoing, found);
      }
    }
    words(text, found);
    return found;
  }

  /** Options whose name says that a secret follows. */
  private static void flags(String text, List<Stretch> found) {
    Matcher option = OPTION.matcher(text).useTransparentBounds(true);
    for (int dash = text.indexOf('-'); dash >= 0; dash = text.indexOf('-', dash + 1)) {
      if (option.region(dash, text.length()).lookingAt()) {
        option(option, found);
        dash = option.end() - 1;
      }
    }
  }

  /** Quoted words that chance made. */
  private static void words(String text, List<Stretch> found) {
    for (int at = 0; at < text.length(); at++) {
      char quote = text.charAt(at);
      if (quote == '"' || quote == '\'' || quote == '`') {
        int end = endOfWord(text, at + 1);
        if (end - at > SHORTEST_WORD && end < text.length() && text.charAt(end) == quote) {
          String word = text.substring(at + 1, end);
          if (isRandom(word) && !isName(word)) {
            add(at + 1, end, found);
            at = end;
          } else {
            at = end - 1;
          }
        }
      }
    }
  }

  private static int endOfWord(String text, int start) {
    int most = Math.min(text.length(), start + LONGEST_WORD);
    int at = start;
    while (at < most && isOfWord(text.charAt(at), at == start)) {
      at++;
    }
    return at;
  }

  private static boolean isOfWord(char c, boolean first) {
    return c < 128
        && (Character.isLetterOrDigit(c) || SIGNS.indexOf(c, first ? SIGNS_WITHIN : 0) >= 0);
  }

  /** The end of what is written before a bracket. */
  private static String called(String text, int open) {
    int end = open;
    while (end > 0 && open - end < GAP && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < LONGEST_NAME && isOfName(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  private static boolean isOfName(char c) {
    return c == '.' || c == '_' || (c < 128 && Character.isLetterOrDigit(c));
  }

  private static void commands(String text, List<Stretch> found) {
    NavigableSet<Integer> starts = new TreeSet<>();
    PROGRAMS.find(text, (_, start) -> starts.add(start));
    Matcher program = PROGRAM.matcher(text).useTransparentBounds(true);
    int from = 0;
    for (int start : starts) {
      if (start >= from && program.region(start, text.length()).lookingAt()) {
        from = endOfCommand(text, program.end());
        for (int i = 0; i < AFTER.size(); i++) {
          if (program.start(i + 1) >= 0) {
            options(AFTER.get(i).matcher(text).region(program.end(), from), found);
          }
        }
      }
    }
  }

  /** With the lines that continue it, in a shell or in a list. */
  private static int endOfCommand(String text, int from) {
    int most = Math.min(text.length(), from + FAR);
    int at = from;
    while (at < most
        && ";|&".indexOf(text.charAt(at)) < 0
        && (text.charAt(at) != '\n' || goesOn(text, at))) {
      at++;
    }
    return at;
  }

  private static boolean goesOn(String text, int lineEnd) {
    int last = text.charAt(lineEnd - 1) == '\r' && lineEnd > 1 ? lineEnd - 2 : lineEnd - 1;
    return text.charAt(last) == '\\' || text.charAt(last) == ',';
  }

  private static void options(Matcher option, List<Stretch> found) {
    while (option.find()) {
      option(option, found);
    }
  }

  private static void option(Matcher option, List<Stretch> found) {
    for (int group = 1; group <= 3; group++) {
      String value = option.group(group);
      if (value != null && isValue(value)) {
        add(option.start(group), option.end(group), found);
      }
    }
  }

  /** Neither a name of something else nor a word that everybody would guess. */
  private static boolean isValue(String value) {
    return !Looks.template(value)
        && value.charAt(0) != '$'
        && !PLACE.matcher(value).matches()
        && (value.length() >= 8 || Looks.kinds(value) > 1);
  }

  /** The texts within the brackets that open before {@code from}. */
  private static void literals(String text, int from, boolean outgoing, List<Stretch> found) {
    int end = endOfCall(text, from);
    Matcher quoted = QUOTED.matcher(text).region(from, end);
    while (quoted.find()) {
      String value = quoted.group(2);
      if (isMaterial(value) && (outgoing || DIGIT.matcher(value).find())) {
        add(quoted.start(2), quoted.end(2), found);
      }
    }
  }

  private static int endOfCall(String text, int from) {
    int most = Math.min(text.length(), from + FAR);
    int open = 1;
    char quote = 0;
    for (int at = from; at < most; at++) {
      char c = text.charAt(at);
      if (quote != 0) {
        quote = c == quote || c == '\n' ? 0 : quote;
      } else if (c == '"' || c == '\'' || c == '`') {
        quote = c;
      } else if (c == '(') {
        open++;
      } else if (c == ')' && --open == 0) {
        return at;
      }
    }
    return most;
  }

  private static boolean isMaterial(String value) {
    return value.length() >= SHORTEST
        && value.indexOf(' ') < 0
        && isValue(value)
        && Looks.kinds(value) > 1
        && !ALGORITHM.matcher(value).matches();
  }

  private static boolean isRandom(String value) {
    return DIGITS.matcher(value).matches() ? Looks.entropy(value) > 2 : Looks.random(value);
  }

  /** What everybody may know: {@code sha512-...}, and algorithms. */
  private static boolean isName(String value) {
    return value.startsWith("sha") || ALGORITHM.matcher(value).matches();
  }

  private static void add(int start, int end, List<Stretch> found) {
    found.add(new Stretch(start, end, Math.min(SHOWN, (end - start) / 6)));
  }
}
