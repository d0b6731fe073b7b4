package shop.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;

class Failing {
  void direct(HttpServletResponse response, Exception e) throws IOException {
    // ruleid: java.stack-trace-in-response
    e.printStackTrace(response.getWriter());
  }

  void variable(HttpServletResponse response, Exception e) throws IOException {
    PrintWriter out = response.getWriter();
    // ruleid: java.stack-trace-in-response
    e.printStackTrace(out);
  }

  String text(Exception e) {
    StringWriter text = new StringWriter();
    // ok: java.stack-trace-in-response
    e.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
