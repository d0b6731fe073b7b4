package dev.countersign.rules.names;

import java.math.BigInteger;

/** A value known without running the program. */
public sealed interface Constant {
  /** A text, escapes resolved. */
  record Text(String value) implements Constant {}

  /** A text built of constants, one of several. */
  record SomeText() implements Constant {}

  /** An integer of any size. */
  record Int(BigInteger value) implements Constant {}

  /** A number with a fraction. */
  record Real(double value) implements Constant {}

  /** A truth value. */
  record Bool(boolean value) implements Constant {}

  /** {@code null}, {@code None}, {@code nil}. */
  record Null() implements Constant {}
}
