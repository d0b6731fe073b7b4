package dev.countersign.flow.review;

import java.util.List;
import java.util.regex.Pattern;

/** Functions that by their names decide who may do what, or make a value harmless. */
final class Guards {
  private static final String NAME =
      "((?:require|ensure|check|verify|validate|assert|enforce)_?\\w*?"
          + "(?:[aA]uth|[lL]ogin|[sS]igned_?[iI]n|[aA]dmin|[pP]ermission|[rR]ole|[oO]wner|[aA]ccess"
          + "|[cC]srf|[tT]oken|[sS]ignature|[pP]assword|[tT]enant)\\w*"
          + "|\\w*(?:[lL]ogin|[aA]uth|[aA]dmin|[pP]ermission|[rR]ole|[oO]wner)_?"
          + "(?:[rR]equired|[oO]nly|[gG]uard)"
          + "|is_?(?:[aA]uthori[sz]ed|[aA]llowed|[aA]dmin|[oO]wner)\\w*"
          + "|[sS]aniti[sz]e_?\\w+)";

  private static final Pattern PYTHON = Pattern.compile("(?m)^(?:async )?def " + NAME + "\\s*\\(");

  private static final Pattern SCRIPT =
      Pattern.compile(
          "(?m)^(?:export )?(?:async )?function "
              + NAME
              + "\\s*\\("
              + "|^(?:export )?const "
              + NAME
              + " = (?:async )?\\(");

  private static final Pattern GO =
      Pattern.compile("(?m)^func " + NAME.replace("((?:", "((?i:") + "\\s*\\(");

  private static final Pattern JAVA =
      Pattern.compile(
          "(?m)^[ \\t]++(?:private|(?:public |private |protected )?static) (?:static |final )*[\\w<>]+ "
              + NAME
              + "\\s*\\(");

  private Guards() {}

  /** How a guard begins in the files of this name; none where it is not known. */
  static List<Pattern> definitions(String path) {
    if (path.endsWith(".py")) {
      return List.of(PYTHON);
    }
    if (path.matches(".*\\.[cm]?[jt]sx?")) {
      return List.of(SCRIPT);
    }
    if (path.endsWith(".go")) {
      return List.of(GO);
    }
    return path.endsWith(".java") ? List.of(JAVA) : List.of();
  }
}
