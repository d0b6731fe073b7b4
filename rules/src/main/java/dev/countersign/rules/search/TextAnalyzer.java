package dev.countersign.rules.search;

/** A yes or no question about a text; of a string, its content is looked at. */
interface TextAnalyzer {
  boolean holds(String text);
}
