package dev.countersign.rules;

import java.util.Optional;

/**
 * What a metavariable stands for in one match.
 *
 * @param text as written in the source
 * @param start offset of its first byte
 * @param end offset after its last byte
 * @param value its constant value, where constant propagation knows one
 */
public record Capture(String text, int start, int end, Optional<String> value) {}
