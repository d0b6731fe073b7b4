import org.apache.commons.mail.SimpleEmail;

class Mails {
  void open() {
    SimpleEmail mail = new SimpleEmail();
    // ruleid: java.mail-server-not-checked
    mail.setSSLOnConnect(true);
  }

  void checked() {
    SimpleEmail mail = new SimpleEmail();
    // ok: java.mail-server-not-checked
    mail.setSSLOnConnect(true);
    mail.setSSLCheckServerIdentity(true);
  }

  void upgraded() {
    SimpleEmail mail = new SimpleEmail();
    // ruleid: java.mail-server-not-checked
    mail.setStartTLSRequired(true);
  }

  Session session(Authenticator account) {
    Properties settings = new Properties();
    settings.put("mail.smtp.host", "smtp.shop.example");
    // ruleid: java.mail-server-not-checked
    settings.put("mail.smtp.socketFactory.class", "javax.net.ssl.SSLSocketFactory");
    return Session.getInstance(settings, account);
  }

  Session named(Authenticator account) {
    Properties settings = new Properties();
    // ok: java.mail-server-not-checked
    settings.put("mail.smtp.socketFactory.class", "javax.net.ssl.SSLSocketFactory");
    settings.put("mail.smtp.ssl.checkserveridentity", "true");
    return Session.getInstance(settings, account);
  }

  void unnamed(Properties settings) {
    // ruleid: java.mail-server-not-checked
    settings.setProperty("mail.imaps.ssl.checkserveridentity", "true");
  }
}
