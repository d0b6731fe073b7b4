package dev.countersign.secrets;

import dev.countersign.rules.Parameters;
import dev.countersign.rules.regex.Hit;
import dev.countersign.rules.regex.Regex;
import dev.countersign.rules.regex.RegexException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form of key.
 *
 * @param kind "GitHub personal access token"
 * @param anchor what tells where to look
 * @param words those of the anchor
 * @param form the whole key; its first group, where it has one, is the secret
 * @param head how every key of the form begins, which tells only what kind it is
 * @param check what else must hold for it to be real
 * @param doubt why even a whole key may be no secret, a sentence
 * @param source where the provider, or who looked, says so
 */
record Format(
    String kind,
    Anchor anchor,
    List<String> words,
    Regex form,
    Regex head,
    Checks check,
    Optional<String> doubt,
    String source) {
  private static final Pattern HEAD =
      Pattern.compile(
          "(?:[0-9A-Za-z_-](?![?*+{|])|\\(\\?:[0-9A-Za-z_-]+(?:\\|[0-9A-Za-z_-]+)*\\))*+");

  /** What tells where to look for a key. */
  enum Anchor {
    /** The key begins with one of the words. */
    STARTS,
    /** One of the words stands somewhere in the key. */
    HOLDS,
    /** The key is assigned to a name that has one of the words in it. */
    NAMED
  }

  /**
   * Reads the formats of a rule.
   *
   * @throws IllegalArgumentException when one is wrong
   */
  static List<Format> all(Parameters with) {
    with.only("formats");
    List<Format> formats = new ArrayList<>();
    if (with.raw().get("formats") instanceof List<?> list) {
      list.forEach(item -> formats.add(one(item)));
    }
    if (formats.isEmpty()) {
      throw new IllegalArgumentException("'formats' is missing");
    }
    return List.copyOf(formats);
  }

  @SuppressWarnings("unchecked") // keys of YAML mappings are texts
  private static Format one(Object item) {
    if (!(item instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException("a format is no mapping: " + item);
    }
    Parameters with = new Parameters((Map<String, Object>) map);
    with.only("kind", "starts", "holds", "named", "form", "check", "doubt", "source");
    for (Anchor anchor : Anchor.values()) {
      List<String> words = with.texts(anchor.name().toLowerCase(Locale.ROOT));
      if (!words.isEmpty()) {
        return new Format(
            with.required("kind"),
            anchor,
            words,
            regex(with.required("form")),
            regex(head(with.required("form"))),
            Checks.named(with.text("check").orElse("none")),
            with.text("doubt"),
            with.required("source"));
      }
    }
    throw new IllegalArgumentException(
        "the format of '" + with.required("kind") + "' has no 'starts', 'holds' or 'named'");
  }

  /** Nothing where the whole form is one of several. */
  private static String head(String form) {
    Matcher head = HEAD.matcher(form);
    int end = head.lookingAt() ? head.end() : 0;
    return form.indexOf('|', end) < 0 ? form.substring(0, end) : "";
  }

  /** How many characters at the beginning of a key tell only what kind it is. */
  int open(String key) {
    return head.findAtStart(key).map(Hit::end).orElse(0);
  }

  private static Regex regex(String form) {
    try {
      return Regex.of(form);
    } catch (RegexException e) {
      throw new IllegalArgumentException(
          "the form " + form + " cannot be read: " + e.getMessage(), e);
    }
  }
}
