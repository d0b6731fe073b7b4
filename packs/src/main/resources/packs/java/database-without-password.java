package shop.data;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

class Open {
  private static final String NONE = "";
  // ruleid: java.database-without-password
  private static final String URL = "jdbc:mysql://db.shop.internal/orders?user=shop&password=";
  // ok: java.database-without-password
  private static final String NAMED = "jdbc:mysql://db.shop.internal/orders?user=shop&password=${pw}";

  Connection empty() throws SQLException {
    // ruleid: java.database-without-password
    return DriverManager.getConnection("jdbc:mysql://db.shop.internal/orders", "shop", "");
  }

  Connection constant(String address) throws SQLException {
    // ruleid: java.database-without-password
    return DriverManager.getConnection(address, "shop", NONE);
  }

  Connection memory() throws SQLException {
    // ok: java.database-without-password
    return DriverManager.getConnection("jdbc:h2:mem:orders", "sa", "");
  }

  Connection given(String address, String password) throws SQLException {
    // ok: java.database-without-password
    return DriverManager.getConnection(address, "shop", password);
  }
}
