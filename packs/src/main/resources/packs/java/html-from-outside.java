import java.io.IOException;
import java.sql.ResultSet;
import jakarta.servlet.http.*;

class Board extends HttpServlet {
  void show(HttpServletResponse response, ResultSet rows) throws Exception {
    // ruleid: java.html-from-outside
    response.getWriter().println("<li>" + rows.getString("title"));
    // ok: java.html-from-outside
    response.getWriter().println("<li>" + rows.getInt("votes"));
  }
}
