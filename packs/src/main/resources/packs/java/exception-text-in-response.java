package shop.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import java.io.PrintWriter;
import java.io.StringWriter;

class Orders {
  private static final Logger LOG = LoggerFactory.getLogger(Orders.class);

  void servlet(HttpServletResponse response) throws IOException {
    try {
      load();
    } catch (SQLException e) {
      // ruleid: java.exception-text-in-response
      response.sendError(500, e.getMessage());
    }
  }

  ResponseEntity<String> entity() {
    try {
      return ResponseEntity.ok(load());
    } catch (Exception e) {
      // ruleid: java.exception-text-in-response
      return ResponseEntity.status(HttpStatus.INTERNAL_SERVER_ERROR).body("failed: " + e.getMessage());
    }
  }

  ResponseEntity<String> quiet() {
    try {
      return ResponseEntity.ok(load());
    } catch (Exception e) {
      LOG.error("cannot load: {}", e.getMessage(), e);
      // ok: java.exception-text-in-response
      return ResponseEntity.internalServerError().body("The order could not be loaded.");
    }
  }

  private String load() throws SQLException {
    return "";
  }
}

class Traces {
  void answer(HttpServletResponse response) throws IOException {
    try {
      work();
    } catch (RuntimeException failure) {
      StringWriter trace = new StringWriter();
      failure.printStackTrace(new PrintWriter(trace));
      // ruleid: java.exception-text-in-response
      response.sendError(500, trace.toString());
    }
  }

  @ExceptionHandler(IllegalStateException.class)
  ResponseEntity<String> failed(IllegalStateException failure) {
    // ruleid: java.exception-text-in-response
    return ResponseEntity.status(500).body(failure.getMessage());
  }

  @ExceptionHandler(NullPointerException.class)
  ResponseEntity<String> missing(NullPointerException failure) {
    log.error("failed", failure);
    // ok: java.exception-text-in-response
    return ResponseEntity.status(500).body("internal error");
  }
}
