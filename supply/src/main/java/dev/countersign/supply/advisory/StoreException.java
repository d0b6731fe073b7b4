package dev.countersign.supply.advisory;

/**
 * The store, or what should come into it, cannot be used; the message is one line that says why.
 */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1;

  StoreException(String message) {
    super(message);
  }
}
