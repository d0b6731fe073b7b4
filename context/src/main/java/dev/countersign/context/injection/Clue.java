package dev.countersign.context.injection;

/** One kind of evidence that a text commands a reader which is a program. */
enum Clue {
  /** It speaks to an assistant by name or kind. */
  READER(Side.DIRECTION, 2, "speaks to an AI"),
  /** It sets aside all that the reader was told. */
  OVERRIDE(Side.DIRECTION, 3, "sets aside what the reader was told before"),
  /** It sets aside some earlier text; people are told so too. */
  SET_ASIDE(Side.DIRECTION, 1, "sets earlier instructions aside"),
  /** It tells the reader to do something else than read on. */
  NOT_THIS_TEXT(Side.DIRECTION, 2, "tells its reader to leave the text and do something else"),
  /** The same in words of which a program's comment is made, too. */
  NOT_THIS_BUT(Side.DIRECTION, 1, "tells to leave the text"),
  /** It imitates the marks that separate the parts of a prompt. */
  MARKER(Side.DIRECTION, 2, "imitates the marks of a prompt"),
  /** It claims to come from those who made or run its reader. */
  AUTHORITY(Side.DIRECTION, 3, "claims authority over its reader"),
  /** It gives its reader a role or a task. */
  ROLE(Side.DIRECTION, 1, "gives its reader a role"),
  /** It declares another mode of operation. */
  MODE(Side.DIRECTION, 2, "declares another mode"),
  /** It speaks of what an assistant does with a text: summarise it, review it. */
  ACT(Side.DIRECTION, 1, "speaks of its own processing"),
  /** The user is somebody else. */
  USER(Side.DIRECTION, 1, "speaks of the user as a third person"),
  /** It speaks of the reader's prompt, tools or limits. */
  PROMPT(Side.DIRECTION, 2, "speaks of the reader's own prompt"),

  EXFILTRATE(Side.PRIVILEGE, 3, "have secrets sent away"),
  REVEAL(Side.PRIVILEGE, 3, "have secrets or the prompt shown"),
  CONCEAL(Side.PRIVILEGE, 3, "keep something from the user"),
  VERDICT(Side.PRIVILEGE, 3, "change a verdict"),
  EXECUTE(Side.PRIVILEGE, 2, "have something run or changed"),
  DISABLE(Side.PRIVILEGE, 2, "switch a safeguard off"),
  DICTATE(Side.PRIVILEGE, 2, "dictate what is answered"),
  LURE(Side.PRIVILEGE, 1, "lure a person to a link");

  /** What a clue speaks to. */
  enum Side {
    /** Whether a program is commanded. */
    DIRECTION,
    /** Whether it is to do what only its user may ask for. */
    PRIVILEGE
  }

  private final Side side;
  private final int weight;
  private final String words;

  Clue(Side side, int weight, String words) {
    this.side = side;
    this.weight = weight;
    this.words = words;
  }

  /** Whether it alone makes it likely that a program is commanded. */
  boolean isTelling() {
    return side == Side.DIRECTION && weight > 1;
  }

  /** Whether it only speaks for a command beside others. */
  boolean isSupporting() {
    return side == Side.DIRECTION && weight == 1;
  }

  boolean isPrivilege() {
    return side == Side.PRIVILEGE;
  }

  int weight() {
    return weight;
  }

  /** For people. */
  String words() {
    return words;
  }
}
