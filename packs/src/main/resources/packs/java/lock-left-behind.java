package shop.accounts;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Account {
  private final Lock lock = new ReentrantLock();
  private long balance;

  void pay(long amount) {
    lock.lock();
    if (amount > balance) {
      // ruleid: java.lock-left-behind
      throw new IllegalArgumentException("not enough");
    }
    balance -= amount;
    lock.unlock();
  }

  long spend(long amount) {
    lock.lock();
    if (amount > balance) {
      // ruleid: java.lock-left-behind
      return -1;
    }
    balance -= amount;
    long left = balance;
    lock.unlock();
    // ok: java.lock-left-behind
    return left;
  }

  long careful(long amount) {
    lock.lock();
    if (amount > balance) {
      lock.unlock();
      // ok: java.lock-left-behind
      return -1;
    }
    balance -= amount;
    lock.unlock();
    return 0;
  }

  long sure(long amount) {
    lock.lock();
    try {
      if (amount > balance) {
        // ok: java.lock-left-behind
        throw new IllegalArgumentException("not enough");
      }
      balance -= amount;
      // ok: java.lock-left-behind
      return balance;
    } finally {
      lock.unlock();
    }
  }
}
