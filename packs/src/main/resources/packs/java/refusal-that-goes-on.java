package shop;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class Guard {
  void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws Exception {
    // ruleid: java.refusal-that-goes-on
    if (request.getHeader("Authorization") == null) {
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED, "sign in");
    }
    chain.doFilter(request, response);
  }

  void leaving(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws Exception {
    // ok: java.refusal-that-goes-on
    if (request.getHeader("Authorization") == null) {
      response.sendError(401);
      return;
    }
    chain.doFilter(request, response);
  }

  void either(HttpServletRequest request, HttpServletResponse response) throws IOException {
    // ok: java.refusal-that-goes-on
    if (request.getUserPrincipal() == null) {
      response.sendError(403);
    } else {
      response.getWriter().print("welcome");
    }
    count(request);
  }
}
