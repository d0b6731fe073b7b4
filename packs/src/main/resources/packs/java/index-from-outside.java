import jakarta.servlet.http.*;

class Colours {
  static final String[] NAMES = {"red", "green", "blue"};

  String name(HttpServletRequest request) {
    int index = Integer.parseInt(request.getParameter("index"));
    // ruleid: java.index-from-outside
    return NAMES[index];
  }

  String checked(HttpServletRequest request) {
    int index = Integer.parseInt(request.getParameter("index"));
    if (index >= 0 && index < NAMES.length) {
      // ok: java.index-from-outside
      return NAMES[index];
    }
    return "none";
  }
}
