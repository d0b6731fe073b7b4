package shop.directory;

import java.util.Hashtable;
import javax.naming.Context;
import javax.naming.NamingException;
import javax.naming.directory.DirContext;
import javax.naming.directory.InitialDirContext;

class Directory {
  private static final String OPEN = "none";

  DirContext open(String password) throws NamingException {
    Hashtable<String, String> settings = new Hashtable<>();
    settings.put(Context.PROVIDER_URL, "ldaps://directory.shop.example");
    // ruleid: java.directory-without-sign-in
    settings.put(Context.SECURITY_AUTHENTICATION, "none");
    // ruleid: java.directory-without-sign-in
    settings.put(Context.SECURITY_AUTHENTICATION, OPEN);
    // ok: java.directory-without-sign-in
    settings.put(Context.SECURITY_AUTHENTICATION, "simple");
    settings.put(Context.SECURITY_CREDENTIALS, password);
    return new InitialDirContext(settings);
  }
}
