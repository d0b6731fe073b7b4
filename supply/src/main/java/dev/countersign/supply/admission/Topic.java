package dev.countersign.supply.admission;

import java.util.Locale;

/** What is asked of a package. */
public enum Topic {
  /** Whether there is such a package, and such a version of it. */
  EXISTENCE,
  /** Whether its name is made to be taken for another's. */
  NAME,
  /** Whether a name that is used inside only is to be had outside too. */
  INTERNAL,
  /** Whether it was made to do harm. */
  MALICE,
  /** Known flaws. */
  ADVISORIES,
  /** How long it, and this version of it, has been published. */
  AGE,
  /** Whether its makers still want it to be used. */
  SUPPORT,
  /** Whether it runs code when it is installed. */
  INSTALL,
  /** Under which terms it comes. */
  LICENCE,
  /** Whether exactly one version is meant. */
  VERSION;

  /** As people read it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
