package bank;

import java.math.BigDecimal;

class Transfers {
  private final AccountRepository accounts;
  private final ItemRepository items;

  Transfers(AccountRepository accounts, ItemRepository items) {
    this.accounts = accounts;
    this.items = items;
  }

  void withdraw(Long id, BigDecimal amount) {
    Account account = accounts.findById(id).orElseThrow();
    if (account.getBalance().compareTo(amount) < 0) {
      throw new IllegalStateException("not enough");
    }
    // ruleid: java.amount-checked-then-changed
    account.setBalance(account.getBalance().subtract(amount));
    accounts.save(account);
  }

  void pay(Long id, BigDecimal amount) {
    Account account = accounts.findById(id).orElseThrow();
    BigDecimal rest = account.getBalance().subtract(amount);
    if (account.getBalance().compareTo(amount) < 0) {
      throw new IllegalStateException("not enough");
    }
    // ruleid: java.amount-checked-then-changed
    account.setBalance(rest);
  }

  void order(Long id, int number) {
    Item item = items.findById(id).orElseThrow();
    if (item.getStock() >= number) {
      // ruleid: java.amount-checked-then-changed
      item.setStock(item.getStock() - number);
      items.save(item);
    }
  }

  void withdrawLocked(Long id, BigDecimal amount) {
    Account account = accounts.findByIdForUpdate(id).orElseThrow();
    if (account.getBalance().compareTo(amount) < 0) {
      throw new IllegalStateException("not enough");
    }
    // ok: java.amount-checked-then-changed
    account.setBalance(account.getBalance().subtract(amount));
  }

  void correct(Account account, BigDecimal amount) {
    // ok: java.amount-checked-then-changed
    account.setBalance(account.getBalance().subtract(amount));
  }
}
