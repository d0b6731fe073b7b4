package dev.countersign.flow.taint;

/** The object that one instruction makes: its function and target. */
record Allocation(int function, int temporary) {}
