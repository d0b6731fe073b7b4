package dev.countersign.rules.generic;

/**
 * One word or punctuation character of a text.
 *
 * @param start its first character
 * @param end after its last character
 * @param line from 0
 * @param indent the column at which its line's text begins
 */
record Word(String text, int start, int end, int line, int indent) {
  boolean opens() {
    return text.equals("(") || text.equals("[") || text.equals("{");
  }

  boolean closes() {
    return text.equals(")") || text.equals("]") || text.equals("}");
  }

  boolean isWord() {
    return Character.isLetterOrDigit(text.charAt(0)) || text.charAt(0) == '_';
  }
}
