package dev.countersign.scan.book;

import dev.countersign.rules.PathFilter;
import dev.countersign.rules.Prefilter;
import java.util.List;
import java.util.Map;

/**
 * What tells whether a rule may concern a file, without the rule.
 *
 * @param file the rule file that holds it, as the packs name it
 * @param words what a file of each of its languages must contain, by language
 * @param parts what a file must contain for each part of a rule that follows values, by language
 * @param paths the files it is meant for
 * @param taint whether it follows values
 * @param written whether what it finds harms by being written down, whoever runs it
 */
record RuleCard(
    String id,
    String file,
    Map<String, Prefilter> words,
    Map<String, List<Prefilter>> parts,
    PathFilter paths,
    boolean taint,
    boolean written) {}
