package shop.data;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

class Database {
  // ruleid: java.database-url-with-password
  private static final String URL = "jdbc:mysql://db.shop.internal/orders?user=shop&password=Ra1nyDay77";
  // ruleid: java.database-url-with-password
  private static final String QUEUE = "amqp://shop:Ra1nyDay77@queue.shop.internal:5672/orders";
  // ok: java.database-url-with-password
  private static final String LOCAL = "jdbc:postgresql://localhost/orders";
  // ok: java.database-url-with-password
  private static final String FROM_ENVIRONMENT = "amqp://${QUEUE_USER}:${QUEUE_PASSWORD}@queue";

  Connection open() throws SQLException {
    // ruleid: java.database-url-with-password
    return DriverManager.getConnection("jdbc:postgresql://db.shop.internal/orders?user=shop&password=Ra1nyDay77");
  }

  Connection memory() throws SQLException {
    // ok: java.database-url-with-password
    return DriverManager.getConnection("jdbc:h2:mem:orders", "sa", "");
  }

  Connection fromEnvironment() throws SQLException {
    // ok: java.database-url-with-password
    return DriverManager.getConnection(LOCAL, "shop", System.getenv("DB_PASSWORD"));
  }
}
