package shop.data;

import jakarta.servlet.http.HttpServletRequest;
import javax.naming.Context;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import java.util.Properties;

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

class Directories {
  Object of(HttpServletRequest request) throws NamingException {
    Properties settings = new Properties();
    // ruleid: java.jndi-name-from-request
    settings.put(Context.PROVIDER_URL, request.getParameter("server"));
    return new InitialContext(settings).lookup("users");
  }

  Object known(HttpServletRequest request) throws NamingException {
    String name = request.getParameter("name");
    if (!name.equals("jdbc/main") && !name.equals("jdbc/audit")) {
      throw new NamingException(name);
    }
    // ok: java.jndi-name-from-request
    return new InitialContext().lookup("java:comp/env/" + name);
  }
}
