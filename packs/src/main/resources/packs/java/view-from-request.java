import jakarta.servlet.http.*;

class Pages extends HttpServlet {
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws Exception {
    // ruleid: java.view-from-request
    request.getRequestDispatcher(request.getParameter("page")).forward(request, response);
    // ok: java.view-from-request
    request.getRequestDispatcher("/WEB-INF/home.jsp").forward(request, response);
  }
}

class Tabs extends HttpServlet {
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
    String tab = request.getParameter("tab");
    if ("orders".equals(tab) || "returns".equals(tab)) {
      // ok: java.view-from-request
      request.getRequestDispatcher("/WEB-INF/" + tab + ".jsp").forward(request, response);
    }
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    // ok: java.view-from-request
    request.getRequestDispatcher("/orders.jsp" + query).forward(request, response);
    // ruleid: java.view-from-request
    request.getRequestDispatcher("/WEB-INF/" + tab + ".jsp").forward(request, response);
  }
}

class Pages {
  ModelAndView page(HttpServletRequest request) {
    String path = request.getServletPath() + request.getPathInfo();
    // ok: java.view-from-request
    return new ModelAndView(path);
  }
}

class Restarts {
  ModelAndView back(HttpServletRequest request) {
    String page = request.getHeader("Referer").replaceAll("[?].*", "");
    // ok: java.view-from-request
    return new ModelAndView(new RedirectView(page));
  }

  ModelAndView again(HttpServletRequest request) {
    // ok: java.view-from-request
    return new ModelAndView(new RedirectView(request.getRequestURI() + "?shop=1"));
  }
}
