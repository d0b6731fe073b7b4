import java.net.*;
import javax.net.ssl.SSLSocketFactory;

class Links {
  void open() throws Exception {
    // ruleid: java.connection-without-encryption
    new Socket("mail.example.org", 25);
    // ok: java.connection-without-encryption
    SSLSocketFactory.getDefault().createSocket("mail.example.org", 465);
  }
}
