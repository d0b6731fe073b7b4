package dev.countersign.secrets;

import com.google.auto.service.AutoService;
import dev.countersign.rules.Capture;
import dev.countersign.rules.Inspection;
import dev.countersign.rules.Inspector;
import dev.countersign.rules.Match;
import dev.countersign.rules.Parameters;
import dev.countersign.rules.Prefilter;
import dev.countersign.rules.Rule;
import dev.countersign.rules.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values that a team knows to have leaked, whatever file they are in, and also in base 64. */
@AutoService(Inspector.class)
public final class KnownValueInspector implements Inspector {
  private static final int SHOWN = 4;

  @Override
  public String name() {
    return "known-value";
  }

  @Override
  public Inspection inspection(Parameters with) {
    with.only();
    return new Inspection() {
      @Override
      public Prefilter prefilter() {
        return Prefilter.ANY;
      }

      @Override
      public List<Match> inspect(Rule rule, Target target) {
        KnownValues known = target.remembered(KnownValues.class, () -> KnownValues.NONE);
        return known.isEmpty() ? List.of() : new Search(known, rule, target).all();
      }
    };
  }

  /** A search of one file. */
  private static final class Search {
    private final KnownValues known;
    private final Rule rule;
    private final Target target;
    private final byte[] text;
    private final List<Match> found = new ArrayList<>();

    Search(KnownValues known, Rule rule, Target target) {
      this.known = known;
      this.rule = rule;
      this.target = target;
      this.text = target.source();
    }

    List<Match> all() {
      int at = 0;
      while (at < text.length) {
        int start = at;
        while (at < text.length && (text[at] > ' ' || text[at] < 0)) {
          at++;
        }
        if (at - start >= KnownValues.SHORTEST) {
          run(start, at);
        }
        at++;
      }
      return found;
    }

    private void run(int from, int to) {
      known.find(text, from, to, (start, end, entry) -> add(start, end, entry, ""));
      int at = from;
      while (at < to) {
        int start = at;
        while (at < to && isBase64(text[at])) {
          at++;
        }
        if (at - start > KnownValues.SHORTEST) {
          decoded(start, at);
        }
        at++;
      }
    }

    private static boolean isBase64(byte b) {
      return Character.isLetterOrDigit(b) || b == '+' || b == '/' || b == '=';
    }

    private void decoded(int start, int end) {
      byte[] clear = Checks.base64(target.text(start, end));
      for (byte b : clear) {
        if (b < ' ' && b != '\n' && b != '\r' && b != '\t') {
          return;
        }
      }
      int at = 0;
      while (at < clear.length) {
        int from = at;
        while (at < clear.length && clear[at] > ' ') {
          at++;
        }
        known.find(clear, from, at, (s, e, entry) -> add(start, end, entry, ", here in base 64"));
        at++;
      }
    }

    private void add(int start, int end, KnownValues.Entry entry, String how) {
      String what = entry.note().isEmpty() ? "a value" : entry.note();
      String shown = target.text(start, start + SHOWN);
      Map<String, Capture> captures =
          Map.of(
              "$KIND", new Capture(what, start, end, Optional.empty()),
              "$SECRET", new Capture(shown + "\u2026", start, end, Optional.empty()),
              "$HOW", new Capture(how, start, end, Optional.empty()));
      found.add(
          Match.of(rule, start, end, captures)
              .hiding(new Match.Secret(start, end, SHOWN))
              .proved());
    }
  }
}
