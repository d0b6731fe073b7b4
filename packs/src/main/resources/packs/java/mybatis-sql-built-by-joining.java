package shop.orders;

import org.apache.ibatis.jdbc.SQL;

class OrderStatements {
  private static final String TABLE = "orders";

  String byName(String name) {
    return new SQL() {
      {
        SELECT("*");
        FROM(TABLE);
        // ruleid: java.mybatis-sql-built-by-joining
        WHERE("name = '" + name + "'");
      }
    }.toString();
  }

  String sorted(String column) {
    // ruleid: java.mybatis-sql-built-by-joining
    return new SQL().SELECT("*").FROM("orders").ORDER_BY("lower" + column).toString();
  }

  String byId() {
    // ok: java.mybatis-sql-built-by-joining
    return new SQL().SELECT("*").FROM("shop." + TABLE).WHERE("id = #{id}").toString();
  }
}
