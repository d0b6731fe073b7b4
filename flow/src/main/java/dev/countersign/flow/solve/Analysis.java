package dev.countersign.flow.solve;

import dev.countersign.flow.domain.Settings;
import dev.countersign.flow.library.AnalysisInputs;
import dev.countersign.flow.library.DeclaredFields;
import dev.countersign.flow.match.MarkIndex;
import dev.countersign.flow.program.Program;

/**
 * What all functions share while rules are followed through a program.
 *
 * @param declared tells what fields let through
 * @param deciders tells which parameters functions go by
 * @param findings receives what reaches a sink
 * @param entryPoints is told of every call
 * @param captures is told of every function that is made
 */
record Analysis(
    Program program,
    MarkIndex marks,
    Settings settings,
    DeclaredFields declared,
    Summaries summaries,
    Deciders deciders,
    Findings findings,
    Work work,
    EntryPoints entryPoints,
    Captures captures)
    implements AnalysisInputs {}
