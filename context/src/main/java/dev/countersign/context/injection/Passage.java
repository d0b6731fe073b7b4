package dev.countersign.context.injection;

/**
 * Some text that belongs together, as an assistant reads it: a paragraph, a comment.
 *
 * @param start character of the document that {@code text} begins at
 * @param text with as many characters as the document has there; marks of comments and line ends
 *     are blanks
 * @param visibility who sees it
 */
record Passage(int start, String text, Visibility visibility) {
  /** Who sees a passage when the document is shown as it is meant to be. */
  enum Visibility {
    SHOWN,
    /** In a comment of a document that is shown without its comments. */
    HIDDEN,
    /** In a sample of code or of text, which speaks to nobody. */
    SAMPLE
  }

  boolean isHidden() {
    return visibility == Visibility.HIDDEN;
  }
}
