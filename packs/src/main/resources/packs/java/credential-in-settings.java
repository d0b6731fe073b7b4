import java.util.Hashtable;
import java.util.Properties;
import javax.naming.Context;

class Settings {
  Hashtable<String, String> directory(String given) {
    Hashtable<String, String> settings = new Hashtable<>();
    // ruleid: java.credential-in-settings
    settings.put(Context.SECURITY_CREDENTIALS, "Wq7!mountain-Rain");
    // ok: java.credential-in-settings
    settings.put(Context.SECURITY_CREDENTIALS, given);
    // ok: java.credential-in-settings
    settings.put(Context.SECURITY_PRINCIPAL, "cn=reader");
    return settings;
  }

  Properties mail() {
    Properties settings = new Properties();
    // ruleid: java.credential-in-settings
    settings.put("mail.smtp.password", "Wq7!mountain-Rain");
    // ok: java.credential-in-settings
    settings.put("mail.smtp.password", System.getenv("MAIL_PASSWORD"));
    // ok: java.credential-in-settings
    settings.put("mail.smtp.port", "587");
    return settings;
  }
}
