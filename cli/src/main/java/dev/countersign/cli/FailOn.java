package dev.countersign.cli;

import dev.countersign.gate.Verdict;

/** From which verdict on a check fails. */
enum FailOn {
  BLOCK,
  COUNTERSIGN,
  NEVER;

  /** The exit status for a verdict. */
  int statusOf(Verdict verdict) {
    return switch (this) {
      case NEVER -> 0;
      case BLOCK -> verdict == Verdict.BLOCK ? verdict.exitStatus() : 0;
      case COUNTERSIGN -> verdict.exitStatus();
    };
  }
}
