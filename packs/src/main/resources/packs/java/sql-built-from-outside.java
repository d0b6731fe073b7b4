import java.sql.*;

class Reports {
  void run(Connection connection, Statement statement) throws SQLException {
    ResultSet rows = statement.executeQuery("select name from reports");
    while (rows.next()) {
      // ruleid: java.sql-built-from-outside
      statement.execute("refresh view " + rows.getString("name"));
      PreparedStatement bound = connection.prepareStatement("update reports set done = 1 where name = ?");
      bound.setString(1, rows.getString("name"));
      // ok: java.sql-built-from-outside
      bound.executeUpdate();
    }
  }
}
