import java.sql.ResultSet;
import javax.naming.directory.*;

class People {
  void find(DirContext context, ResultSet rows, SearchControls controls) throws Exception {
    String name = rows.getString("login");
    // ruleid: java.ldap-filter-from-outside
    context.search("ou=people", "(uid=" + name + ")", controls);
    // ok: java.ldap-filter-from-outside
    context.search("ou=people", "(uid={0})", new Object[] {name}, controls);
  }
}
