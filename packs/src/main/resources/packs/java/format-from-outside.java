import jakarta.servlet.http.*;

class Banner {
  void show(HttpServletRequest request) {
    String text = request.getParameter("text");
    // ruleid: java.format-from-outside
    System.out.printf(text);
    // ruleid: java.format-from-outside
    String line = String.format(text, 1, 2);
    // ok: java.format-from-outside
    System.out.printf("%s%n", text);
  }
}
