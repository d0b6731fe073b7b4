package dev.countersign.supply.client;

/** Settings of a client that cannot be read: whom it asks is not known. One line. */
public final class SettingsException extends RuntimeException {
  private static final long serialVersionUID = 1;

  SettingsException(String message) {
    super(message);
  }
}
