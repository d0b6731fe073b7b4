package dev.countersign.secrets;

/** Whether a key stands by itself, rather than within a longer word. */
final class Edges {
  private Edges() {}

  static boolean begins(String text, int start) {
    if (start == 0) {
      return true;
    }
    char before = text.charAt(start - 1);
    return !(Character.isLetterOrDigit(before) || "_.-".indexOf(before) >= 0)
        || escaped(text, start - 1);
  }

  /** {@code \n} and the like, and {@code %3D}, are no part of a word. */
  private static boolean escaped(String text, int last) {
    boolean letter =
        last > 0 && text.charAt(last - 1) == '\\' && "ntr".indexOf(text.charAt(last)) >= 0;
    return letter || (last > 1 && text.charAt(last - 2) == '%');
  }

  static boolean ends(String text, int end) {
    return end >= text.length()
        || !(Character.isLetterOrDigit(text.charAt(end)) || "_-".indexOf(text.charAt(end)) >= 0);
  }
}
