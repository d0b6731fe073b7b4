import java.sql.Connection;
import jakarta.servlet.http.*;

class Tenants {
  void choose(HttpServletRequest request, Connection connection) throws Exception {
    // ruleid: java.setting-from-outside
    connection.setCatalog(request.getParameter("catalog"));
    // ok: java.setting-from-outside
    connection.setCatalog("main");
  }
}
