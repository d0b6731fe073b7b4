package dev.countersign.rules.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The rounds of a repeated group. A text falls into rounds in one way only where some character
 * stands once in each and nothing else in it can be that character, as the dot in {@code
 * (?:\.\d+)+}, and where no two parts of a round contend for the same character.
 */
final class Rounds {
  /** ASCII, and one for all others. */
  private static final int CHARACTERS = 129;

  private static final int MAX_DEPTH = 50;

  private static final String OTHER = "\u0101";

  private static final Pattern GROUP = Pattern.compile("\\((?:\\?(?::|P?<[A-Za-z]\\w*>))?(?!\\?)");
  private static final Pattern NOTHING = Pattern.compile("[\\^$]|\\\\[bBAZzG]");
  private static final Pattern ATOM =
      Pattern.compile("\\[\\^?\\]?(?:\\\\.|[^\\]\\\\])*+\\]|\\\\[^0-9kpPugxc]|[^()|\\[\\\\*+?{]");
  private static final Pattern QUANTIFIER = Pattern.compile("(?:\\*|\\+|\\?|\\{[\\d,]+\\})[?+]?");

  private record Atom(BitSet characters, boolean once) {}

  private final String body;
  private final List<Atom> atoms = new ArrayList<>();
  private int at;
  private int depth;

  private Rounds(String body) {
    this.body = body;
  }

  /** Whether the rounds of the group with {@code body} are told apart; {@code false} if unknown. */
  static boolean areTold(String body) {
    Rounds rounds = new Rounds("(" + body + ")");
    return rounds.group()
        && rounds.atoms.stream().anyMatch(atom -> atom.once && rounds.isAlone(atom))
        && rounds.isClear();
  }

  /** Whether what may be longer or shorter takes nothing that something else could take. */
  private boolean isClear() {
    List<Atom> variable = atoms.stream().filter(atom -> !atom.once).toList();
    return variable.size() == 1 || variable.stream().allMatch(this::isAlone);
  }

  private boolean isAlone(Atom atom) {
    return atoms.stream()
        .allMatch(other -> other == atom || !other.characters.intersects(atom.characters));
  }

  /** Reads a group without alternatives; whether it is one. */
  private boolean group() {
    if (++depth > MAX_DEPTH || !skip(GROUP)) {
      return false;
    }
    while (at < body.length() && body.charAt(at) != ')') {
      int first = atoms.size();
      boolean read = body.charAt(at) == '(' ? group() : skip(NOTHING) || atom();
      if (!read) {
        return false;
      }
      if (!isOnce(quantifier())) {
        for (int i = first; i < atoms.size(); i++) {
          atoms.set(i, new Atom(atoms.get(i).characters, false));
        }
      }
    }
    depth--;
    return at++ < body.length();
  }

  private boolean atom() {
    int from = at;
    if (!skip(ATOM)) {
      return false;
    }
    atoms.add(new Atom(characters(body.substring(from, at)), true));
    return true;
  }

  private String quantifier() {
    int from = at;
    skip(QUANTIFIER);
    return body.substring(from, at);
  }

  private static boolean isOnce(String quantifier) {
    return quantifier.isEmpty() || quantifier.equals("{1}");
  }

  private boolean skip(Pattern pattern) {
    Matcher found = pattern.matcher(body).region(at, body.length()).useTransparentBounds(true);
    boolean here = found.lookingAt();
    at = here ? found.end() : at;
    return here;
  }

  private static BitSet characters(String atom) {
    BitSet characters = new BitSet(CHARACTERS);
    try {
      Pattern one = Pattern.compile(atom, Pattern.CASE_INSENSITIVE);
      for (int c = 0; c < CHARACTERS; c++) {
        characters.set(
            c, one.matcher(c < CHARACTERS - 1 ? String.valueOf((char) c) : OTHER).matches());
      }
    } catch (PatternSyntaxException e) {
      characters.set(0, CHARACTERS);
    }
    return characters;
  }
}
