package shop.remote;

import org.apache.xmlrpc.client.XmlRpcClientConfigImpl;
import org.apache.xmlrpc.server.XmlRpcServerConfigImpl;

class Remote {
  void configure(XmlRpcServerConfigImpl server, XmlRpcClientConfigImpl client, boolean wanted) {
    // ruleid: java.objects-in-remote-calls
    server.setEnabledForExtensions(true);
    // ruleid: java.objects-in-remote-calls
    client.setEnabledForExtensions(wanted);
    boolean off = false;
    // ok: java.objects-in-remote-calls
    server.setEnabledForExtensions(off);
    // ok: java.objects-in-remote-calls
    client.setEnabledForExtensions(false);
  }
}
