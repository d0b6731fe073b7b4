package dev.countersign.flow.domain;

/** The object that one instruction makes: its function and target. */
public record Allocation(int function, int temporary) {}
