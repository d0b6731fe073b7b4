package dev.countersign.report;

/** Colours for a terminal, or none. */
enum Style {
  PLAIN,
  COLOURED;

  String red(String text) {
    return paint("1;31", text);
  }

  String yellow(String text) {
    return paint("1;33", text);
  }

  String green(String text) {
    return paint("1;32", text);
  }

  String bold(String text) {
    return paint("1", text);
  }

  String dim(String text) {
    return paint("2", text);
  }

  String cyan(String text) {
    return paint("36", text);
  }

  private String paint(String code, String text) {
    return this == PLAIN || text.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
  }
}
