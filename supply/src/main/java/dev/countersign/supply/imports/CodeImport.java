package dev.countersign.supply.imports;

/**
 * An import as code writes it.
 *
 * @param module what is imported: {@code a.b.c}, {@code @scope/name/file}, {@code host/owner/name}
 * @param optional whether the code copes with its absence
 * @param start offset of the first byte of the module's name
 * @param end offset after its last byte
 */
public record CodeImport(String module, boolean optional, int start, int end) {
  CodeImport asOptional() {
    return new CodeImport(module, true, start, end);
  }
}
