package dev.countersign.flow.library;

import dev.countersign.flow.domain.Settings;
import dev.countersign.flow.program.Program;

/** What is given before values are followed. */
public interface AnalysisInputs {
  /** The files, and what names stand for across them. */
  Program program();

  /** How the rules want taint to move. */
  Settings settings();

  /** What declared fields let through. */
  DeclaredFields declared();
}
