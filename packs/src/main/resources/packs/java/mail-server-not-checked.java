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
}
