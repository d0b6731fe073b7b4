import java.net.*;
import javax.net.ssl.SSLSocketFactory;

class Links {
  void open() throws Exception {
    // ruleid: java.connection-without-encryption
    new Socket("mail.example.org", 25);
    // ok: java.connection-without-encryption
    SSLSocketFactory.getDefault().createSocket("mail.example.org", 465);
    // ruleid: java.connection-without-encryption
    new ServerSocket(9000);
    // ok: java.connection-without-encryption
    new Socket("localhost", 9000);
    // ok: java.connection-without-encryption
    new ServerSocket(9000, 5, InetAddress.getLoopbackAddress());
  }

  int free() throws Exception {
    // ok: java.connection-without-encryption
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
