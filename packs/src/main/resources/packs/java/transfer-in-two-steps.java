package bank;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.springframework.transaction.annotation.Transactional;

class Transfers {
  // ruleid: java.transfer-in-two-steps
  void transfer(Connection connection, long giver, long taker, BigDecimal amount) throws SQLException {
    PreparedStatement take =
        connection.prepareStatement("UPDATE account SET balance = balance - ? WHERE id = ?");
    take.setBigDecimal(1, amount);
    take.setLong(2, giver);
    take.executeUpdate();
    PreparedStatement give =
        connection.prepareStatement("UPDATE account SET balance = balance + ? WHERE id = ?");
    give.setBigDecimal(1, amount);
    give.setLong(2, taker);
    give.executeUpdate();
  }

  // ruleid: java.transfer-in-two-steps
  public void move(Account giver, Account taker, BigDecimal amount) {
    giver.setBalance(giver.getBalance().subtract(amount));
    taker.setBalance(taker.getBalance().add(amount));
    accounts.save(giver);
    accounts.save(taker);
  }

  @Transactional
  // ok: java.transfer-in-two-steps
  public void moveTogether(Account giver, Account taker, BigDecimal amount) {
    giver.setBalance(giver.getBalance().subtract(amount));
    taker.setBalance(taker.getBalance().add(amount));
    accounts.save(giver);
    accounts.save(taker);
  }

  // ok: java.transfer-in-two-steps
  void transferTogether(Connection connection, long giver, long taker, long amount) throws SQLException {
    connection.setAutoCommit(false);
    take(connection, "UPDATE account SET balance = balance - ? WHERE id = ?").executeUpdate();
    give(connection, "UPDATE account SET balance = balance + ? WHERE id = ?").executeUpdate();
    connection.commit();
  }

  // ok: java.transfer-in-two-steps
  void earn(Account account, BigDecimal amount) {
    account.setBalance(account.getBalance().add(amount));
    accounts.save(account);
  }
}
