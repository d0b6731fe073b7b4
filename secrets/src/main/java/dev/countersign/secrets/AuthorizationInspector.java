package dev.countersign.secrets;

import com.google.auto.service.AutoService;
import dev.countersign.rules.Inspection;
import dev.countersign.rules.Inspector;
import dev.countersign.rules.Parameters;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Credentials of requests: the header {@code Authorization} (RFC 9110, 11.6.2) and its likes, texts
 * that begin with the scheme {@code Bearer}, and what curl is given with {@code -u}.
 */
@AutoService(Inspector.class)
public final class AuthorizationInspector implements Inspector {
  private static final Pattern HEADER =
      Pattern.compile(
          "(?i)(?:authorization|x-[a-z-]*api-?key|x-[a-z-]*token|api-?key|api-?token|private-token|token)[\"'\\])]{0,3}\\s{0,3}[:=,]\\s{0,3}[\"'`]?\\s{0,3}"
              + "(?:(basic|bearer|token|api-?token|api-?key|apikey|key)[ :=]+)?([^\\s\"'`\\\\<>$,;]{8,2000})");

  /** A text that is a credential with its scheme, wherever it is sent from. */
  private static final Pattern BEARER =
      Pattern.compile("(?i)[\"'`]bearer:? ([^\\s\"'`\\\\<>$,;]{16,2000})[\"'`]");

  private static final Pattern USER =
      Pattern.compile(
          "\\s(?:-[a-zA-Z]*u|--user|--proxy-user)[ =]{0,3}([\"']?)([^\\s:\"'<>$\\[{]{0,80}):[\"']?([^\\s\"'<>]{3,200})");

  private static final Pattern ANY_USER =
      Pattern.compile(
          "\\s(?:-[a-zA-Z]*u|--user|--proxy-user)[ =]{0,3}[\"']?([^\\s\"'<>][^\\s<>]{1,200}[^\\s\"'<>])");

  @Override
  public String name() {
    return "authorization";
  }

  @Override
  public Inspection inspection(Parameters with) {
    with.only();
    return new TextInspection(
        List.of(
            "authorization",
            "curl ",
            "api-key:",
            "apikey:",
            "api-token:",
            "private-token:",
            "token: ",
            "\"bearer",
            "'bearer",
            "`bearer"),
        AuthorizationInspector::look);
  }

  private static void look(
      String text, int start, int end, Surroundings surroundings, Sightings found) {
    if (surroundings == Surroundings.DOCUMENT) {
      return;
    }
    if (text.regionMatches(true, start, "curl", 0, 4)) {
      if (surroundings == Surroundings.OUTGOING) {
        anyUser(text, start, found);
      } else {
        user(text, start, found);
      }
    } else if ("\"'`".indexOf(text.charAt(start)) >= 0) {
      bearer(text, start, surroundings, found);
    } else {
      header(text, start, surroundings, found);
    }
  }

  private static void bearer(String text, int start, Surroundings surroundings, Sightings found) {
    Matcher bearer = BEARER.matcher(text).region(start, Math.min(text.length(), start + 2200));
    if (!bearer.lookingAt()) {
      return;
    }
    String value = bearer.group(1);
    if (Looks.mixed(value) && !hasHole(value) && !surroundings.isHarmless(value)) {
      found.add(
          new Sighting(
              "credential of a request",
              bearer.start(1),
              bearer.end(1),
              0,
              Proof.PLAUSIBLE,
              "Its scheme stands before it."));
    }
  }

  private static void header(String text, int start, Surroundings surroundings, Sightings found) {
    int from = start;
    while (from > 0 && start - from < 20 && isName(text.charAt(from - 1))) {
      from--;
    }
    Matcher header = HEADER.matcher(text).region(from, Math.min(text.length(), from + 2200));
    if (!header.lookingAt()
        || !sent(text, from, header)
        || (surroundings == Surroundings.CODE && !isText(text, header))) {
      return;
    }
    String value = header.group(2);
    boolean basic = "basic".equalsIgnoreCase(header.group(1));
    String clear = basic ? decoded(value) : value;
    boolean outgoing = surroundings == Surroundings.OUTGOING;
    if (hasHole(value) || surroundings.isHarmless(outgoing ? value : clear)) {
      return;
    }
    boolean sure = basic ? isPair(clear) : Looks.random(value);
    if (sure
        || outgoing
        || (header.group(1) != null && Looks.mixed(value) && !basic)
        || isUuid(value)) {
      found.add(
          new Sighting(
              "credential of a request",
              header.start(2),
              header.end(2),
              0,
              sure ? Proof.IN_PLACE : Proof.PLAUSIBLE,
              "It stands where a request carries its credential."));
    }
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }

  /** {@code token: x} is a header only where a command says so. */
  private static boolean sent(String text, int from, Matcher header) {
    if (header.group().toLowerCase(Locale.ROOT).startsWith("authorization")) {
      return true;
    }
    String before = text.substring(Math.max(0, from - 12), from);
    return before.contains("-H") || before.contains("header");
  }

  /** Whether a value in code ends a text, or its scheme says that it is one; no name or call. */
  private static boolean isText(String text, Matcher header) {
    char next = header.end() < text.length() ? text.charAt(header.end()) : '\n';
    return "\"'`\\".indexOf(next) >= 0 || (next == '\n' && header.group(1) != null);
  }

  private static String decoded(String value) {
    String clear = new String(Checks.base64(value), StandardCharsets.UTF_8);
    return clear.chars().allMatch(c -> c >= ' ' && c != 0xFFFD && c != 127) ? clear : "";
  }

  private static boolean isPair(String clear) {
    int colon = clear.indexOf(':');
    return colon >= 0 && clear.length() - colon > 4;
  }

  private static boolean isUuid(String value) {
    return value.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  }

  /** Whatever is given as user: a key may stand for the name, or quotes around both. */
  private static void anyUser(String text, int start, Sightings found) {
    Matcher user = ANY_USER.matcher(command(text, start));
    while (user.find()) {
      if (!hasHole(user.group(1))) {
        found.add(
            new Sighting(
                "user of a request",
                start + user.start(1),
                start + user.end(1),
                0,
                Proof.PLAUSIBLE,
                "curl is given it for the server."));
      }
    }
  }

  private static void user(String text, int start, Sightings found) {
    Matcher user = USER.matcher(command(text, start));
    if (!user.find()) {
      return;
    }
    String name = user.group(2);
    String password = user.group(3);
    if (madeUp(password) || madeUp(name) || password.equals(name)) {
      return;
    }
    boolean strong = Looks.random(password) || Looks.kinds(password) > 2;
    found.add(
        new Sighting(
            "password of a request",
            start + user.start(3),
            start + user.end(3),
            0,
            strong ? Proof.IN_PLACE : Proof.PLAUSIBLE,
            "curl is given it for the server."));
  }

  /** A line, and those that continue it. */
  private static String command(String text, int start) {
    int end = text.indexOf('\n', start);
    while (end > start && text.charAt(end - 1) == '\\') {
      end = text.indexOf('\n', end + 1);
    }
    return text.substring(start, Math.min(end < 0 ? text.length() : end, start + 4000));
  }

  private static boolean madeUp(String word) {
    return (!word.isEmpty() && Looks.placeholder(word))
        || hasHole(word)
        || word.toLowerCase(Locale.ROOT)
            .matches(
                "x+|y+|user(name)?|pass(word|wd)?|pwd|secret|my[a-z]*|<.*|.*_?(password|token|key)");
  }

  private static boolean hasHole(String word) {
    return word.startsWith("$")
        || word.contains("{{")
        || word.contains("${")
        || word.startsWith("[");
  }
}
