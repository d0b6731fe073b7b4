package dev.countersign.gate;

/** What the gate says of a change or a tree, from best to worst. */
public enum Verdict {
  /** Nothing stands against it. */
  PASS(0),
  /** A person has to answer for it. */
  COUNTERSIGN(3),
  /** Something is proved that the policy forbids. */
  BLOCK(1);

  private final int exitStatus;

  Verdict(int exitStatus) {
    this.exitStatus = exitStatus;
  }

  /** The status that a command ends with. */
  public int exitStatus() {
    return exitStatus;
  }
}
