import jakarta.servlet.http.*;

class Feed extends HttpServlet {
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    // ruleid: java.cors-any-origin
    response.setHeader("Access-Control-Allow-Origin", "*");
    // ruleid: java.cors-any-origin
    response.addHeader("Access-Control-Allow-Origin", "null");
    // ok: java.cors-any-origin
    response.setHeader("Access-Control-Allow-Origin", "https://shop.example");
  }
}
