package shop.directory;

import jakarta.servlet.http.HttpServletRequest;
import javax.naming.NamingException;
import javax.naming.directory.DirContext;
import javax.naming.directory.SearchControls;
import org.springframework.ldap.support.LdapEncoder;

class Directory {
  void find(HttpServletRequest request, DirContext context, SearchControls controls) throws NamingException {
    String name = request.getParameter("name");
    // ruleid: java.ldap-filter-from-request
    context.search("ou=people", "(uid=" + name + ")", controls);
    // ok: java.ldap-filter-from-request
    context.search("ou=people", "(uid={0})", new Object[] {name}, controls);
    // ok: java.ldap-filter-from-request
    context.search("ou=people", "(uid=" + LdapEncoder.filterEncode(name) + ")", controls);
  }

  Object entry(HttpServletRequest request, LdapTemplate template) {
    // ruleid: java.ldap-filter-from-request
    return template.lookup("uid=" + request.getParameter("name") + ",ou=people");
  }
}
