package shop.partners;

import java.net.HttpURLConnection;
import java.net.URL;
import java.util.Hashtable;
import javax.naming.Context;
import javax.naming.directory.DirContext;
import javax.naming.directory.InitialDirContext;
import org.apache.http.client.methods.HttpGet;

class Partners {
  private static final String ORDERS = "http://partner.shop.test/orders";

  void fetch(String token) throws Exception {
    HttpURLConnection connection = (HttpURLConnection) new URL(ORDERS).openConnection();
    // ruleid: java.credentials-without-encryption
    connection.setRequestProperty("Authorization", "Bearer " + token);
    // ok: java.credentials-without-encryption
    connection.setRequestProperty("Accept", "text/csv");
  }

  HttpGet built(String host, String basic) {
    HttpGet get = new HttpGet("http://" + host + "/orders");
    // ruleid: java.credentials-without-encryption
    get.addHeader("Authorization", basic);
    return get;
  }

  HttpGet safe(String host, String basic) {
    HttpGet get = new HttpGet("https://" + host + "/orders");
    // ok: java.credentials-without-encryption
    get.addHeader("Authorization", basic);
    return get;
  }

  HttpGet local(String basic) {
    HttpGet get = new HttpGet("http://localhost:8080/orders");
    // ok: java.credentials-without-encryption
    get.addHeader("Authorization", basic);
    return get;
  }

  DirContext directory(String user, String word) throws Exception {
    Hashtable<String, String> settings = new Hashtable<>();
    settings.put(Context.PROVIDER_URL, "ldap://people.shop.test:389");
    settings.put(Context.SECURITY_AUTHENTICATION, "simple");
    settings.put(Context.SECURITY_PRINCIPAL, user);
    settings.put(Context.SECURITY_CREDENTIALS, word);
    // ruleid: java.credentials-without-encryption
    return new InitialDirContext(settings);
  }

  DirContext encrypted(String user, String word) throws Exception {
    Hashtable<String, String> settings = new Hashtable<>();
    settings.put(Context.PROVIDER_URL, "ldap://people.shop.test:636");
    settings.put(Context.SECURITY_PROTOCOL, "ssl");
    settings.put(Context.SECURITY_PRINCIPAL, user);
    settings.put(Context.SECURITY_CREDENTIALS, word);
    // ok: java.credentials-without-encryption
    return new InitialDirContext(settings);
  }

  DirContext digest(String user, String word) throws Exception {
    Hashtable<String, String> settings = new Hashtable<>();
    settings.put(Context.PROVIDER_URL, "ldap://people.shop.test:389");
    settings.put(Context.SECURITY_AUTHENTICATION, "DIGEST-MD5");
    settings.put(Context.SECURITY_CREDENTIALS, word);
    // ok: java.credentials-without-encryption
    return new InitialDirContext(settings);
  }

  DirContext anonymous() throws Exception {
    Hashtable<String, String> settings = new Hashtable<>();
    settings.put(Context.PROVIDER_URL, "ldap://people.shop.test:389");
    // ok: java.credentials-without-encryption
    return new InitialDirContext(settings);
  }
}
