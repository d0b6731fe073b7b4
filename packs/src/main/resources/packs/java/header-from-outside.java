import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import jakarta.servlet.http.*;

class Language extends HttpServlet {
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    String language = request.getParameter("language");
    // ruleid: java.header-from-outside
    response.setHeader("Content-Language", language);
    // ruleid: java.header-from-outside
    response.addCookie(new Cookie("language", language));
    // ok: java.header-from-outside
    response.setHeader("Content-Language", URLEncoder.encode(language, StandardCharsets.UTF_8));
    // ok: java.header-from-outside
    response.setHeader("Content-Language", "en");
  }
}

class Labels {
  javax.ws.rs.core.Response labelled(HttpServletRequest request) {
    // ruleid: java.header-from-outside
    return javax.ws.rs.core.Response.ok().header("X-Label", request.getParameter("label")).build();
  }
}
