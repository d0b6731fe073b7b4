package dev.countersign.secrets;

import com.google.auto.service.AutoService;
import dev.countersign.rules.Inspection;
import dev.countersign.rules.Inspector;
import dev.countersign.rules.Parameters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Passwords within addresses, {@code scheme://user:password@host} (RFC 3986, 3.2.1), and within
 * connection strings of the kind {@code Server=...;Password=...}.
 */
@AutoService(Inspector.class)
public final class PasswordInUrlInspector implements Inspector {
  private static final Pattern USER_INFO =
      Pattern.compile(
          "://([^\\s:/@\"'`<>(){}|\\\\,]{0,80}):([^\\s/@\"'`<>\\\\]{3,200})@([A-Za-z0-9_.-]+)");

  private static final Pattern CONNECTION =
      Pattern.compile("(?i)(password|pwd)\\s?=\\s?([^;\"'`\\s&<>{}]{4,100})");

  private static final Pattern CONNECTION_LINE =
      Pattern.compile(
          "(?i)\\b(server|data source|datasource|host|user id|uid|initial catalog)\\s?=|jdbc:");

  private static final Pattern LOCAL =
      Pattern.compile(
          "localhost|127\\..*|0\\.0\\.0\\.0|::1|host\\.docker\\.internal|(.*\\.)?(example|test|local|localhost|invalid)(\\.[a-z]+)?|host(name)?|server(name)?|domain(\\.[a-z]+)?|(.*\\.)?(foo|bar|myhost|mydomain)(\\.[a-z]+)?");

  private static final Pattern STANDARD =
      Pattern.compile(
          "(?i)(p|u|my|some|the|db|user|root|admin|postgres|mysql|mongo|redis|guest|rabbit(mq)?)?_?-?(pass(word|wd|phrase)?|pwd|pw|secret|user(name)?|root|admin|postgres|mysql|mongo|redis|guest|rabbitmq|hunter2|letmein|qwerty|foo|bar|baz|abc|123\\d*|api_?key|key|token)[0-9!]*");

  /** Code that reads it: {@code os.environ["DB_PASSWORD"]}, {@code settings.password,}. */
  private static final Pattern EXPRESSION =
      Pattern.compile("[A-Za-z_][\\w.]*[\\[(].*|[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)+,");

  @Override
  public String name() {
    return "password-in-url";
  }

  @Override
  public Inspection inspection(Parameters with) {
    with.only();
    return new TextInspection(
        List.of("://", "password=", "pwd=", "password =", "pwd ="), PasswordInUrlInspector::look);
  }

  private static void look(
      String text, int start, int end, Surroundings surroundings, Sightings found) {
    if (text.charAt(start) == ':') {
      address(text, start, surroundings, found);
    } else {
      connection(text, start, surroundings, found);
    }
  }

  private static void address(String text, int start, Surroundings surroundings, Sightings found) {
    Matcher url = USER_INFO.matcher(text).region(start, Math.min(text.length(), start + 400));
    if (!url.lookingAt()) {
      return;
    }
    String user = url.group(1);
    String password = url.group(2);
    String host = url.group(3).toLowerCase(Locale.ROOT);
    boolean open = password.equals(user) || LOCAL.matcher(host).matches();
    if (madeUp(password, surroundings) || (open && surroundings != Surroundings.OUTGOING)) {
      return;
    }
    boolean strong =
        Looks.random(password) || (Looks.password(password) && Looks.kinds(password) > 2);
    boolean named = host.indexOf('.') > 0;
    found.add(
        new Sighting(
            "password in an address",
            surroundings == Surroundings.OUTGOING && isKey(user) ? url.start(1) : url.start(2),
            url.end(2),
            0,
            strong && named ? Proof.IN_PLACE : Proof.PLAUSIBLE,
            "It stands where an address has its password."));
  }

  /** A key may have two halves, one of which stands where the user does. */
  private static boolean isKey(String user) {
    return user.length() > 5 && user.chars().anyMatch(Character::isDigit);
  }

  private static void connection(
      String text, int start, Surroundings surroundings, Sightings found) {
    Matcher password = CONNECTION.matcher(text).region(start, Math.min(text.length(), start + 130));
    if (!password.lookingAt() || !CONNECTION_LINE.matcher(line(text, start)).find()) {
      return;
    }
    String value = withoutBracket(password.group(2));
    if (madeUp(value, surroundings) || EXPRESSION.matcher(value).matches()) {
      return;
    }
    boolean strong = Looks.random(value) || Looks.kinds(value) > 2;
    found.add(
        new Sighting(
            "password in a connection string",
            password.start(2),
            password.start(2) + value.length(),
            0,
            strong && value.length() >= 8 ? Proof.IN_PLACE : Proof.PLAUSIBLE,
            "It stands where a connection string has its password."));
  }

  /** What closes a bracket that was opened before belongs to the code around. */
  private static String withoutBracket(String value) {
    boolean closes = value.endsWith(")") && value.indexOf('(') < 0;
    return closes ? withoutBracket(value.substring(0, value.length() - 1)) : value;
  }

  private static String line(String text, int at) {
    int from = Math.max(text.lastIndexOf('\n', at) + 1, at - 500);
    int to = text.indexOf('\n', at);
    return text.substring(from, Math.min(to < 0 ? text.length() : to, at + 500));
  }

  private static boolean madeUp(String password, Surroundings surroundings) {
    if (surroundings == Surroundings.OUTGOING) {
      return Looks.template(password);
    }
    return Looks.placeholder(password)
        || STANDARD.matcher(password).matches()
        || password.indexOf('{') >= 0
        || password.indexOf('$') >= 0
        || password.startsWith("%");
  }
}
