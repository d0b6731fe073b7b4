import java.io.*;
import java.net.Socket;

class Receiver {
  void receive(Socket socket) throws IOException {
    BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream()));
    String name = in.readLine();
    // ruleid: java.path-from-outside
    new FileOutputStream("/var/inbox/" + name).close();
    // ok: java.path-from-outside
    new FileOutputStream("/var/inbox/last").close();
  }
}
