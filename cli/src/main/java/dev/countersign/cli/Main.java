package dev.countersign.cli;

/** The program. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the process with its status. */
  public static void main(String[] args) {
    System.out.println("countersign 0.1.0");
  }
}
