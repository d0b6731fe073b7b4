class Tool {
  private static final char QUOTE = '\u0022';
  // ok: context.disguised-code
  private static final String NAME = "caf\u00e9 \u0041 \\u0022";

  /* A line ends with \u000A. */
  void run(Runtime runtime, String name) throws Exception {
    // ruleid: context.disguised-code
    runtime.\u0065xec(name);
    // ruleid: context.disguised-code
    // \u000a runtime.exec(name);
    // ruleid: context.disguised-code
    String text = "a\u0022 + runtime.exec(name) + \u0022b";
  }
}
