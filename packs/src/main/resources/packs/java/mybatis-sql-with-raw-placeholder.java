package shop.mappers;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.beans.factory.annotation.Value;

interface CustomerMapper {
  // ruleid: java.mybatis-sql-with-raw-placeholder
  @Select("SELECT * FROM customers WHERE name = '${name}'")
  List<Customer> byName(@Param("name") String name);

  // ok: java.mybatis-sql-with-raw-placeholder
  @Select("SELECT * FROM customers WHERE id = #{id}")
  Customer byId(@Param("id") long id);

  // ruleid: java.mybatis-sql-with-raw-placeholder
  @Delete("DELETE FROM ${table} WHERE id = #{id}")
  int delete(@Param("table") String table, @Param("id") long id);
}

class Settings {
  // ok: java.mybatis-sql-with-raw-placeholder
  @Value("${database.url}")
  String url;
}
