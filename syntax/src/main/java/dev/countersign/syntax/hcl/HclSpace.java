package dev.countersign.syntax.hcl;

import dev.countersign.syntax.text.Cursor;

/** What stands between tokens. */
final class HclSpace {
  private final Cursor in;

  HclSpace(Cursor in) {
    this.in = in;
  }

  /** Goes over white space and comments, line ends included. */
  void lines() {
    skip(true);
  }

  /** Goes over white space and comments within the line. */
  void line() {
    skip(false);
  }

  void skip(boolean lines) {
    while (true) {
      in.skip(c -> c == ' ' || c == '\t' || c == '\r' || c == 0xc || (lines && c == '\n'));
      if (in.peek() == '#' || in.sees("//")) {
        in.to(in.find("\n"));
      } else if (in.takes("/*")) {
        in.to(in.find("*/"));
        in.forward(2);
      } else {
        return;
      }
    }
  }
}
