package shop.data;

import jakarta.servlet.http.HttpServletRequest;
import javax.naming.Context;
import javax.naming.InitialContext;
import javax.naming.NamingException;

class Sources {
  Object find(HttpServletRequest request) throws NamingException {
    Context context = new InitialContext();
    // ruleid: java.jndi-name-from-request
    return context.lookup(request.getParameter("source"));
  }

  Object fixed() throws NamingException {
    // ok: java.jndi-name-from-request
    return new InitialContext().lookup("java:comp/env/jdbc/orders");
  }
}
