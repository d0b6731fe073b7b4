import jakarta.servlet.http.*;

class Pages extends HttpServlet {
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws Exception {
    // ruleid: java.view-from-request
    request.getRequestDispatcher(request.getParameter("page")).forward(request, response);
    // ok: java.view-from-request
    request.getRequestDispatcher("/WEB-INF/home.jsp").forward(request, response);
  }
}
