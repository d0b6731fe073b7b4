package dev.countersign.secrets.sanitize;

/** What somebody must not see. */
public enum Kind {
  SECRET("secret"),
  CARD("card number"),
  ACCOUNT("bank account"),
  PERSON("national number"),
  EMAIL("e-mail address"),
  PHONE("telephone number"),
  ADDRESS("internal address"),
  HOST("internal host"),
  NAME("name"),
  /** It looks like what was put in another's place. */
  ECHO("stand-in");

  private final String words;

  Kind(String words) {
    this.words = words;
  }

  /** Whether one may be so short that a longer word has it in it; such ones stand alone. */
  boolean isShort() {
    return switch (this) {
      case CARD, ACCOUNT, PERSON, PHONE, ADDRESS -> true;
      case SECRET, EMAIL, HOST, NAME, ECHO -> false;
    };
  }

  /** For people, of one of them. */
  public String words() {
    return words;
  }
}
