package dev.countersign.secrets;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a name is given to credentials. */
final class CredentialName {
  private static final Pattern ANY =
      Pattern.compile(
          "key|token|secret|passw|pwd|credential|auth|login|api|pat\\b|cert|dsn|access|client|sensitive|bearer");

  /** Names whose value is what lets one in; what may follow changes nothing in that. */
  private static final Pattern STRONG =
      Pattern.compile(
          "(^|[_.-])((pg|db|my|sa|root|admin|user|mysql|postgres|redis|smtp|mail)?password|(db|root|admin|user|mysql|postgres|redis|smtp|mail|email|ftp|ssh|proxy)_pass|passwd|passphrase|pwd|secret|token|credentials?|(api|access|auth|secret|private|encryption|signing|master|account|service|app|client|jwt|session|cookie|webhook|deploy|license|hmac|admin|shared|storage)[_-]{0,2}key"
              + "|api_?secret|client_?secret|app_?secret|bearer)"
              + "([_.-](prod|production|dev|staging|live|default|value|base64|b64|hex|v?[0-9]+))?[0-9]*$");

  private static final Pattern HARMLESS =
      Pattern.compile(
          "public|publishable|mixpanel|site_?key|website_?token|csrf|xsrf|next|page|pagination|cursor|continuation|resume|sync_?token|placeholder|hash|digest|checksum|fingerprint|idempoten|cache|partition|primary|foreign|sort|row|group|translation|message|label|i18n|expected|field|column|header|param|property|attr|prefix|suffix|name$|cancel|device|push_?token_id|search_?(token|key|api_?key)|csr|etag|redact|masked|dummy");

  private static final Pattern OF_TESTS =
      Pattern.compile("(^|[_.-])(test|testing|example|sample|demo|fake|mock)[0-9]*[_.-]");

  private static final Pattern WORD_PASSWORD =
      Pattern.compile("passw|passphrase|pwd|secret|credential|_pass$");

  private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

  private static final Pattern HASHED = Pattern.compile("passw|passphrase|pwd");

  private CredentialName() {}

  /** Whether what is named so may be a credential. */
  static boolean mayBe(String name) {
    return ANY.matcher(name.toLowerCase(Locale.ROOT)).find();
  }

  /** Whether what is named so is a credential, or the name says wrong. */
  static boolean isStrong(String name) {
    String words = words(name);
    return STRONG.matcher(words).find() && !HARMLESS.matcher(words).find();
  }

  /** Whether what is named so may be a word that a person thought of. */
  static boolean isPassword(String name) {
    return WORD_PASSWORD.matcher(words(name)).find();
  }

  /** Whether {@code value} says again how it is named, as {@code cartItems:v1} of a cart's key. */
  static boolean isSaidAgain(String name, String value) {
    List<String> said =
        NO_LETTERS.splitAsStream(words(value)).filter(word -> word.length() > 2).toList();
    return said.size() > 1 && List.of(NO_LETTERS.split(words(name))).containsAll(said);
  }

  /** Whether what is named so is often kept as a hash. */
  static boolean mayBeHashed(String name) {
    return HASHED.matcher(words(name)).find();
  }

  /** Whether the name says that what is named so lets nobody in. */
  static boolean isOfTests(String name) {
    return OF_TESTS.matcher(words(name)).find();
  }

  /** {@code dbPassword} as {@code db_password}. */
  private static String words(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
  }
}
