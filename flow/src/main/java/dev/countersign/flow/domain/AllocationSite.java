package dev.countersign.flow.domain;

/**
 * The object that one instruction makes.
 *
 * @param function the number of its function
 * @param temporary the target of the instruction
 */
public record AllocationSite(int function, int temporary) {}
