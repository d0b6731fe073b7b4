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

class Failures {
  @ExceptionHandler(Exception.class)
  @ResponseBody
  String failed(Exception error) {
    StringWriter text = new StringWriter();
    error.printStackTrace(new PrintWriter(text));
    // ruleid: java.stack-trace-in-response
    return text.toString();
  }

  @ExceptionHandler(IllegalStateException.class)
  @ResponseBody
  String refused(IllegalStateException error) {
    StringWriter text = new StringWriter();
    error.printStackTrace(new PrintWriter(text));
    log.error(text.toString());
    // ok: java.stack-trace-in-response
    return "refused";
  }
}
