import jakarta.servlet.http.*;

class Basket extends HttpServlet {
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    // ruleid: java.session-value-from-request
    request.getSession().setAttribute("customer", request.getParameter("customer"));
    // ok: java.session-value-from-request
    request.getSession().setAttribute("page", Integer.parseInt(request.getParameter("page")));
    // ok: java.session-value-from-request
    request.getSession().setAttribute("step", "payment");
  }
}
