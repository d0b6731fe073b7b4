package dev.countersign.context.injection;

import com.google.auto.service.AutoService;
import dev.countersign.rules.Capture;
import dev.countersign.rules.Inspection;
import dev.countersign.rules.Inspector;
import dev.countersign.rules.Match;
import dev.countersign.rules.Parameters;
import dev.countersign.rules.Prefilter;
import dev.countersign.rules.Rule;
import dev.countersign.rules.SourceText;
import dev.countersign.rules.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sections of the files that assistants obey. They are no flaw; a rule that names this
 * inspection is told of what is new in a change alone, so that the base of the change is what pins
 * them.
 */
@AutoService(Inspector.class)
public final class StandingInstructions implements Inspector {
  /** A heading, or a key of the outermost object. */
  private static final Pattern SECTION =
      Pattern.compile("^(?:#{1,6} |(?: {2}| {4}|\\t)?\"[^\"\\n]+\"\\s*:)", Pattern.MULTILINE);

  private static final int TITLE = 60;

  @Override
  public String name() {
    return "standing-instructions";
  }

  @Override
  public Inspection inspection(Parameters with) {
    with.only();
    return new Sections();
  }

  private static final class Sections implements Inspection {
    @Override
    public Prefilter prefilter() {
      return Prefilter.ANY;
    }

    @Override
    public List<Match> inspect(Rule rule, Target target) {
      if (!InstructionFiles.isStanding(target.path())) {
        return List.of();
      }
      SourceText source = target.text();
      List<Match> matches = new ArrayList<>();
      int start = 0;
      Matcher next = SECTION.matcher(source.text());
      while (next.find()) {
        add(rule, source, start, next.start(), matches);
        start = next.start();
      }
      add(rule, source, start, source.text().length(), matches);
      return matches;
    }

    private static void add(Rule rule, SourceText source, int from, int to, List<Match> matches) {
      String section = source.text().substring(from, to);
      if (section.chars().noneMatch(Character::isLetter)) {
        return;
      }
      int start = source.toByte(from + section.length() - section.stripLeading().length());
      int end = source.toByte(from + section.stripTrailing().length());
      String first = section.strip().lines().findFirst().orElse("");
      String title = first.length() > TITLE ? first.substring(0, TITLE) + "\u2026" : first;
      Capture what = new Capture(title, start, end, Optional.empty());
      matches.add(Match.of(rule, start, end, Map.of("$SECTION", what)));
    }
  }
}
