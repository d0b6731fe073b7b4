package shop.reports;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.jdbc.core.JdbcTemplate;

class Reports {
  private static final String TABLE = "orders";
  private final JdbcTemplate jdbcTemplate;

  Reports(JdbcTemplate jdbcTemplate) {
    this.jdbcTemplate = jdbcTemplate;
  }

  ResultSet byRegion(Statement statement, String region) throws SQLException {
    // ruleid: java.sql-built-by-concatenation
    return statement.executeQuery("SELECT * FROM orders WHERE region = '" + region + "'");
  }

  void rename(Connection connection, String table, String name) throws SQLException {
    // ruleid: java.sql-built-by-concatenation
    connection.prepareStatement(String.format("ALTER TABLE %s RENAME TO archive", table)).execute();
    // ok: java.sql-built-by-concatenation
    connection.prepareStatement("UPDATE shops SET name = ?").setString(1, name);
  }

  int count(String owner, int limit) {
    // ruleid: java.sql-built-by-concatenation
    int found = jdbcTemplate.queryForObject("SELECT count(*) FROM orders WHERE owner = '" + owner + "'", Integer.class);
    // ok: java.sql-built-by-concatenation
    int all = jdbcTemplate.queryForObject("SELECT count(*) FROM " + TABLE, Integer.class);
    // ok: java.sql-built-by-concatenation
    jdbcTemplate.update("DELETE FROM orders WHERE age > " + limit);
    return found + all;
  }

  ResultSet constant(Statement statement) throws SQLException {
    // ok: java.sql-built-by-concatenation
    return statement.executeQuery("SELECT id, total " + "FROM orders " + "WHERE paid");
  }

  void sorted(java.sql.Statement statement, boolean newest) throws java.sql.SQLException {
    String order;
    if (newest) {
      order = "day desc";
    } else {
      order = "day";
    }
    // ok: java.sql-built-by-concatenation
    statement.executeQuery("select * from orders order by " + order);
  }
}
