import java.sql.ResultSet;
import jakarta.servlet.http.*;

class Links {
  void go(HttpServletResponse response, ResultSet rows) throws Exception {
    // ruleid: java.redirect-to-outside-url
    response.sendRedirect(rows.getString("target"));
    // ok: java.redirect-to-outside-url
    response.sendRedirect("/home");
  }
}
