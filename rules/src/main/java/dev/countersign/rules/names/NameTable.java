package dev.countersign.rules.names;

import dev.countersign.syntax.Ast;
import org.jspecify.annotations.Nullable;

/**
 * A map from the name nodes of one tree, told apart by identity. Open addressing on their offsets,
 * which spread better and cost less than identity hash codes.
 */
final class NameTable<V> {
  private Ast.Name[] keys = new Ast.Name[64];
  private Object[] values = new Object[64];
  private int size;

  void put(Ast.Name name, V value) {
    if (2 * size > keys.length) {
      grow();
    }
    int slot = slot(name, keys);
    if (keys[slot] == null) {
      size++;
      keys[slot] = name;
    }
    values[slot] = value;
  }

  @SuppressWarnings("unchecked") // only put writes values
  @Nullable V get(Ast.Name name) {
    int slot = slot(name, keys);
    return keys[slot] == null ? null : (V) values[slot];
  }

  @SuppressWarnings("ReferenceEquality") // two names may look the same
  private static int slot(Ast.Name name, Ast.Name[] keys) {
    int mask = keys.length - 1;
    int slot = ((name.start() * 0x9E3779B9) >>> 7) & mask;
    while (keys[slot] != null && keys[slot] != name) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    Ast.Name[] moreKeys = new Ast.Name[2 * keys.length];
    Object[] moreValues = new Object[2 * keys.length];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != null) {
        int slot = slot(keys[i], moreKeys);
        moreKeys[slot] = keys[i];
        moreValues[slot] = values[i];
      }
    }
    keys = moreKeys;
    values = moreValues;
  }
}
