package shop.carts;

class Cart {
  int total(long[] prices, long shipping) {
    int total = 0;
    for (long price : prices) {
      // ruleid: java.number-narrowed-by-assignment
      total += price;
    }
    // ruleid: java.number-narrowed-by-assignment
    total += shipping;
    return total;
  }

  long exact(long[] prices) {
    long total = 0;
    for (long price : prices) {
      // ok: java.number-narrowed-by-assignment
      total += price;
    }
    return total;
  }

  short items(int more) {
    short items = 1;
    // ruleid: java.number-narrowed-by-assignment
    items += more;
    // ok: java.number-narrowed-by-assignment
    items += 1;
    return items;
  }
}
