package dev.countersign.secrets;

import com.google.auto.service.AutoService;
import dev.countersign.rules.Inspection;
import dev.countersign.rules.Inspector;
import dev.countersign.rules.Parameters;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Literals that are given to names of credentials, whoever's they are. */
@AutoService(Inspector.class)
public final class AssignedCredentialInspector implements Inspector {
  private static final List<String> WORDS =
      List.of(
          "password",
          "passwd",
          "passphrase",
          "pwd",
          "secret",
          "token",
          "credential",
          "api_key",
          "apikey",
          "api-key",
          "access_key",
          "accesskey",
          "access-key",
          "auth_key",
          "authkey",
          "encryption_key",
          "encryptionkey",
          "signing_key",
          "signingkey",
          "master_key",
          "account_key",
          "accountkey",
          "service_key",
          "app_key",
          "appkey",
          "private_key",
          "privatekey",
          "session_key",
          "jwt_key",
          "jwt__key",
          "_pass",
          "auth-key",
          "encryption-key",
          "signing-key",
          "master-key",
          "private-key",
          "license_key",
          "deploy_key",
          "storage_key");

  private static final Pattern UUID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  /** As long as MD5, SHA-1, SHA-256 and SHA-512 make it, also without a zero at its head. */
  private static final Pattern HASH =
      Pattern.compile(
          "(?:[0-9a-fA-F]{31,32}|[0-9a-fA-F]{39,40}|[0-9a-fA-F]{63,64}|[0-9a-fA-F]{127,128})");

  /** As programs keep passwords: the way, its number of rounds, salt and hash. */
  private static final Pattern KEPT_HASH =
      Pattern.compile("(?:pbkdf2|bcrypt|argon2|scrypt|sha1|sha256|sha512|md5)[\\w-]*[$:].*[$:].*");

  /** As long in base 64 as what RSA encrypts or signs. */
  private static final Pattern BY_RSA =
      Pattern.compile("(?=.{172}$|.{344}$|.{684}$)[A-Za-z0-9+/]+={1,2}");

  private static final Pattern CALL = Pattern.compile("[A-Za-z_$][\\w$]*(?:\\.[\\w$]+)+\\(.*");

  /** Of a name and a parenthesis; what follows may have been cut off. */
  private static final Pattern BEGUN_CALL = Pattern.compile("[A-Za-z_$][\\w$.]*\\(.*");

  /** In the JSON of a notebook: {@code %env NAME=value}, {@code !NAME=value run}. */
  private static final Pattern FOR_SHELL =
      Pattern.compile("\\s*\"\\s*(?:[%!]|(?:export )?[A-Z][A-Z0-9_]*=[^\\s=])");

  private static final Pattern FOR_TEST_RUN =
      Pattern.compile(
          "(?m)^[ \\t-]*[\"']?(?:[A-Z]+_)*ENV(?:IRONMENT)?[\"']?[ \\t]*[:=][ \\t]*[\"']?test(?:ing)?[\"']?\\s*$");

  /** What is farther away is of other settings. */
  private static final int BLOCK = 2_000;

  @Override
  public String name() {
    return "assigned-credential";
  }

  @Override
  public Inspection inspection(Parameters with) {
    with.only();
    return new TextInspection(WORDS, AssignedCredentialInspector::look);
  }

  private static void look(
      String text, int start, int end, Surroundings surroundings, Sightings found) {
    if (surroundings == Surroundings.DOCUMENT) {
      return;
    }
    boolean quotedOnly = surroundings == Surroundings.CODE && !isForShell(text, start);
    Assignment.around(text, start, end, quotedOnly)
        .filter(given -> CredentialName.isStrong(given.name()))
        .filter(given -> !surroundings.isHarmless(given.value()))
        .filter(given -> !CredentialName.isSaidAgain(given.name(), given.value()))
        .filter(given -> surroundings != Surroundings.OUTGOING || !isCall(given))
        .flatMap(given ->
            judged(given, surroundings)
                .map(seen -> isForTests(given, text, start) ? seen.plausible() : seen))
        .ifPresent(found::add);
  }

  /** Whether its name says so, or a setting beside it that they are those of a run of the tests. */
  private static boolean isForTests(Assignment given, String text, int at) {
    if (CredentialName.isOfTests(given.name())) {
      return true;
    }
    int from = Math.max(0, at - BLOCK);
    String around = text.substring(from, Math.min(text.length(), at + BLOCK));
    int begin = around.lastIndexOf("\n\n", at - from);
    int end = around.indexOf("\n\n", at - from);
    return FOR_TEST_RUN.matcher(around).region(begin + 1, end < 0 ? around.length() : end).find();
  }

  /** What leaves may be code, whatever its name says. */
  private static boolean isCall(Assignment given) {
    return !given.quoted() && CALL.matcher(given.value()).matches();
  }

  private static boolean isBegunCall(Assignment given) {
    return !given.quoted() && BEGUN_CALL.matcher(given.value()).matches();
  }

  /** Whether a line of a notebook is one for a shell, or what a shell printed. */
  private static boolean isForShell(String text, int start) {
    if (text.isEmpty() || text.charAt(0) != '{') {
      return false;
    }
    int line = text.lastIndexOf('\n', start) + 1;
    int end = text.indexOf('\n', start);
    return FOR_SHELL.matcher(text).region(line, end < 0 ? text.length() : end).lookingAt();
  }

  private static Optional<Sighting> judged(Assignment given, Surroundings surroundings) {
    String value = given.value();
    String kind = "value of " + given.name();
    if (UUID.matcher(value).matches()) {
      return sighting(given, kind, Proof.PLAUSIBLE, "The name is one of credentials.");
    }
    if (CredentialName.mayBeHashed(given.name()) && HASH.matcher(value).matches()) {
      return sighting(
          given, kind, Proof.PLAUSIBLE, "The name is one of passwords; the value may be a hash.");
    }
    if (CredentialName.mayBeHashed(given.name()) && KEPT_HASH.matcher(value).matches()) {
      return sighting(
          given, kind, Proof.PLAUSIBLE, "The name is one of passwords; the value is a hash.");
    }
    if (Looks.random(value)) {
      if (Looks.placeholder(decoded(value))) {
        return Optional.empty();
      }
      boolean made = BY_RSA.matcher(value).matches() || isBegunCall(given);
      return sighting(
          given,
          kind,
          made ? Proof.PLAUSIBLE : Proof.IN_PLACE,
          "The name is one of credentials, and chance made the value.");
    }
    if (CredentialName.isPassword(given.name())
        && Looks.password(value)
        && Looks.kinds(value) > 2) {
      boolean settings = surroundings != Surroundings.CODE;
      return sighting(
          given,
          kind,
          settings ? Proof.IN_PLACE : Proof.PLAUSIBLE,
          "The name is one of passwords, and the value reads as one.");
    }
    if (surroundings == Surroundings.OUTGOING && given.quoted() && value.length() > 3) {
      return sighting(given, kind, Proof.PLAUSIBLE, "The name is one of credentials.");
    }
    return Optional.empty();
  }

  /** The text that base 64 made {@code value} of; {@code x} where it is none. */
  private static String decoded(String value) {
    String text = new String(Checks.base64(value), StandardCharsets.UTF_8);
    return text.chars().allMatch(c -> c >= ' ' && c < 127) && !text.isEmpty() ? text : "x";
  }

  private static Optional<Sighting> sighting(
      Assignment given, String kind, Proof proof, String reason) {
    return Optional.of(new Sighting(kind, given.start(), given.end(), 0, proof, reason));
  }
}
