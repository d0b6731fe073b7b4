package dev.countersign.flow.review;

import com.google.auto.service.AutoService;
import dev.countersign.rules.Project;
import dev.countersign.rules.Witness;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether {@code $MODEL} is stored with whose it is: a class, a schema or a table of the project by
 * this name has a field for its owner.
 */
@AutoService(Witness.class)
public final class OwnedModels implements Witness {
  private static final String OWNER =
      "(?:user|owner|author|creator|customer|tenant|organi[sz]ation|company|account|patient|student|created_?by|buyer|seller)";

  /** How a file tells of a model: where it begins, and what of it is an owner. */
  private record Form(Pattern files, Pattern begin, Pattern owner) {
    Form(String files, String begin, String owner) {
      this(Pattern.compile(files), Pattern.compile(begin), Pattern.compile(owner));
    }
  }

  private static final int LONGEST = 4_000;

  private static final List<Form> FORMS =
      List.of(
          new Form(
              ".*\\.py",
              "(?m)^class (\\w+)\\([^)\\n]*(?:Base|Model|db\\.|SQLModel|Document|Mixin)[^)\\n]*\\):",
              "(?im)^[ \\t]+"
                  + OWNER
                  + "(?:_?id)?\\s*(?::[^=\\n]+)?=|^[ \\t]+"
                  + OWNER
                  + "_?id\\s*:"),
          new Form(
              ".*\\.prisma", "(?m)^model (\\w+) \\{", "(?im)^[ \\t]+" + OWNER + "(?:_?id)?\\s"),
          new Form(
              ".*\\.[cm]?[jt]sx?",
              "(?m)\\b(?:const|let|var) (\\w+?)(?:Schema|Model)? = (?:new (?:mongoose\\.)?Schema|\\w+\\.define|(?:pg|mysql|sqlite)Table)"
                  + "\\b|@Entity\\([^)]*\\)\\s*export (?:default )?class (\\w+)|class (\\w+) extends (?:Model|BaseEntity)\\b",
              "(?im)^[ \\t]+(?:public |declare )?" + OWNER + "(?:_?id)?[?!]?\\s*:"),
          new Form(
              ".*\\.java",
              "@(?:Entity|Document|Table|TableName)\\b[^{;]*?\\bclass (\\w+)",
              "(?im)^[ \\t]+(?:private|protected|public) [\\w<>.]+ " + OWNER + "(?:_?id)?\\s*[;=]"),
          new Form(
              ".*\\.go",
              "(?m)^type (\\w+) struct \\{",
              "(?im)^[ \\t]+" + OWNER + "(?:_?id)?[ \\t]+[\\w*.]+"));

  /** The names of these models, as {@link #plain} writes them. */
  private record Owned(Set<String> names) {}

  @Override
  public String name() {
    return "owned-models";
  }

  @Override
  public boolean bearsOut(Project project, Map<String, String> captures) {
    Set<String> names = project.remembered(Owned.class, OwnedModels::owned).names;
    return names.contains(plain(captures.getOrDefault("$MODEL", "")));
  }

  private static Owned owned(Project project) {
    Set<String> names = new HashSet<>();
    for (String path : project.paths()) {
      for (Form form : FORMS) {
        if (form.files.matcher(path).matches()) {
          project
              .read(path)
              .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
              .ifPresent(text -> add(form, text, names));
        }
      }
    }
    return new Owned(names);
  }

  private static void add(Form form, String text, Set<String> names) {
    Matcher begin = form.begin.matcher(text);
    int next = 0;
    while (begin.find(next)) {
      next = begin.end();
      String body = text.substring(next, end(text, next));
      if (form.owner.matcher(body).find()) {
        for (int group = 1; group <= begin.groupCount(); group++) {
          if (begin.group(group) != null) {
            names.add(plain(begin.group(group)));
          }
        }
      }
    }
  }

  /** Where the next thing at the margin begins, which is no closing of this one. */
  private static int end(String text, int start) {
    int limit = Math.min(text.length(), start + LONGEST);
    for (int at = text.indexOf('\n', start);
        at >= 0 && at + 1 < limit;
        at = text.indexOf('\n', at + 1)) {
      char first = text.charAt(at + 1);
      if (Character.isLetter(first) || first == '@' || first == '}') {
        return at;
      }
    }
    return limit;
  }

  /** {@code models.Order}, {@code orderRepository} and {@code prisma.orders} are of one model. */
  private static String plain(String name) {
    String last = name.substring(name.lastIndexOf('.') + 1).replaceAll("[^\\w]", "");
    String model =
        last.toLowerCase(Locale.ROOT)
            .replace("_", "")
            .replaceFirst("(?:repository|repo|dao|mapper|model|schema|store|entity|table)$", "");
    return model.endsWith("s") && !model.endsWith("ss")
        ? model.substring(0, model.length() - 1)
        : model;
  }
}
