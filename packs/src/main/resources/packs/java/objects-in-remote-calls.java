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

class Exporters {
  Object orders(Orders orders) {
    // ruleid: java.objects-in-remote-calls
    HttpInvokerServiceExporter exporter = new HttpInvokerServiceExporter();
    exporter.setService(orders);
    return exporter;
  }

  void manage(javax.management.MBeanServer beans, JMXServiceURL address) throws Exception {
    // ruleid: java.objects-in-remote-calls
    JMXConnectorServerFactory.newJMXConnectorServer(address, null, beans).start();
    Map<String, Object> settings = new HashMap<>();
    settings.put(RMIConnectorServer.CREDENTIALS_FILTER_PATTERN, "java.lang.String;!*");
    // ok: java.objects-in-remote-calls
    JMXConnectorServerFactory.newJMXConnectorServer(address, settings, beans).start();
  }
}

interface Store extends java.rmi.Remote {
  // ruleid: java.objects-in-remote-calls
  void put(String key, Object value) throws java.rmi.RemoteException;

  // ok: java.objects-in-remote-calls
  String get(String key) throws java.rmi.RemoteException;
}
