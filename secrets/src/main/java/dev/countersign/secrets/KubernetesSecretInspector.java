package dev.countersign.secrets;

import com.google.auto.service.AutoService;
import dev.countersign.rules.Inspection;
import dev.countersign.rules.Inspector;
import dev.countersign.rules.Parameters;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values within a manifest of kind Secret, which base 64 hides from nobody. */
@AutoService(Inspector.class)
public final class KubernetesSecretInspector implements Inspector {
  private static final Pattern KIND =
      Pattern.compile("(?mi)^[ \\t]*[\"']?kind[\"']?:[ \\t]*[\"']?secret[\"']?[ \\t]*,?(#.*)?$");

  private static final Pattern BLOCK =
      Pattern.compile("(?m)^([ \\t]*)[\"']?(data|stringData)[\"']?:[ \\t]*(#.*)?$");

  private static final Pattern ENTRY =
      Pattern.compile(
          "^([ \\t]+)[\"']?([\\w.-]+)[\"']?:[ \\t]*[\"']?([^\\s\"'|>{][^\\s\"']*)[\"']?[ \\t]*(#.*)?$");

  /** Where something is, without a password for it. */
  private static final Pattern ADDRESS = Pattern.compile("[a-z][a-z0-9+.-]*://[^\\s@]*");

  private static final int SHORTEST = 6;

  @Override
  public String name() {
    return "kubernetes-secret";
  }

  @Override
  public Inspection inspection(Parameters with) {
    with.only();
    return new TextInspection(List.of("kind"), KubernetesSecretInspector::look);
  }

  private static void look(
      String text, int start, int end, Surroundings surroundings, Sightings found) {
    int after = end < text.length() && text.charAt(end) != ':' ? end + 1 : end;
    if (!text.startsWith(":", after)) {
      return;
    }
    int line = text.lastIndexOf('\n', start) + 1;
    int lineEnd = text.indexOf('\n', start);
    String kind = text.substring(line, lineEnd < 0 ? text.length() : lineEnd);
    if (KIND.matcher(kind.stripTrailing()).find()) {
      int from = Math.max(text.lastIndexOf("\n---", start), 0);
      int next = text.indexOf("\n---", start);
      document(text, from, next < 0 ? text.length() : next, surroundings, found);
    }
  }

  private static void document(
      String text, int from, int to, Surroundings surroundings, Sightings found) {
    Matcher block = BLOCK.matcher(text).region(from, to);
    while (block.find()) {
      boolean encoded = block.group(2).equals("data");
      for (Entry entry : entries(text, block.end(), to, block.group(1).length())) {
        value(entry, encoded, surroundings, found);
      }
    }
  }

  /** A key's value and where it begins. */
  private record Entry(String value, int start) {}

  private static List<Entry> entries(String text, int from, int to, int indent) {
    List<Entry> entries = new ArrayList<>();
    int at = text.indexOf('\n', from);
    while (at >= 0 && at < to) {
      int end = text.indexOf('\n', at + 1);
      String line = text.substring(at + 1, end < 0 ? text.length() : end);
      Matcher entry = ENTRY.matcher(line);
      if (!line.isBlank() && line.length() - line.stripLeading().length() <= indent) {
        break;
      }
      if (entry.find()) {
        entries.add(new Entry(entry.group(3), at + 1 + entry.start(3)));
      }
      at = end;
    }
    return entries;
  }

  private static boolean isNoSecret(String clear) {
    return clear.length() < SHORTEST
        || Looks.placeholder(clear)
        || ADDRESS.matcher(clear).matches();
  }

  private static void value(
      Entry entry, boolean encoded, Surroundings surroundings, Sightings found) {
    String written = entry.value();
    String clear = encoded ? new String(Checks.base64(written), StandardCharsets.UTF_8) : written;
    boolean outgoing = surroundings == Surroundings.OUTGOING;
    if (surroundings.isHarmless(written) || (!outgoing && isNoSecret(clear.strip()))) {
      return;
    }
    boolean strong =
        Looks.random(clear)
            || (Looks.kinds(clear) > 2 && clear.length() >= 8)
            || (encoded && clear.indexOf('\uFFFD') >= 0);
    found.add(
        new Sighting(
            "value of a Kubernetes secret",
            entry.start(),
            entry.start() + written.length(),
            0,
            strong ? Proof.IN_PLACE : Proof.PLAUSIBLE,
            encoded ? "Base 64 was decoded; anybody can do that." : "It stands in clear text."));
  }
}
