package dev.countersign.scan.text;

/**
 * A place in a file.
 *
 * @param line from 1
 * @param column in characters (code points), from 1
 * @param offset in bytes of the file as it is stored, from 0
 */
public record Position(int line, int column, int offset) {}
