package shop.pages;

class Pages {
  void print(long pages, byte[] data) {
    // ruleid: java.loop-counter-too-narrow
    for (int page = 0; page < pages; page++) {
      show(page);
    }
    // ok: java.loop-counter-too-narrow
    for (long page = 0; page < pages; page++) {
      show((int) page);
    }
    // ruleid: java.loop-counter-too-narrow
    for (short at = 0; at < data.length; at++) {
      show(data[at]);
    }
    // ok: java.loop-counter-too-narrow
    for (int at = 0; at < data.length; at++) {
      show(data[at]);
    }
  }

  void show(int page) {}
}
