package shop.net;

import com.rabbitmq.client.ConnectionFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

class Sockets {
  SSLSocket open(String host) throws Exception {
    SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    // ruleid: java.host-name-not-checked
    SSLSocket socket = (SSLSocket) factory.createSocket(host, 443);
    socket.startHandshake();
    return socket;
  }

}

class CheckedSockets {
  SSLSocket openChecked(String host) throws Exception {
    SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    // ok: java.host-name-not-checked
    SSLSocket socket = (SSLSocket) factory.createSocket(host, 443);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    return socket;
  }

  SSLSocket openVerified(String host) throws Exception {
    // ok: java.host-name-not-checked
    SSLSocket socket = (SSLSocket) SSLSocketFactory.getDefault().createSocket(host, 443);
    if (!verifier.verify(host, socket.getSession())) {
      throw new java.io.IOException(host);
    }
    return socket;
  }

}

class Queues {
  ConnectionFactory queue() throws Exception {
    ConnectionFactory factory = new ConnectionFactory();
    // ruleid: java.host-name-not-checked
    factory.useSslProtocol();
    return factory;
  }

  ConnectionFactory queueChecked() throws Exception {
    ConnectionFactory factory = new ConnectionFactory();
    // ok: java.host-name-not-checked
    factory.useSslProtocol();
    factory.enableHostnameVerification();
    return factory;
  }
}

class Engines {
  SSLEngine connect(SSLContext context, String host) {
    SSLEngine engine = context.createSSLEngine(host, 443);
    // ruleid: java.host-name-not-checked
    engine.setUseClientMode(true);
    return engine;
  }

  SSLEngine accept(SSLContext context) {
    SSLEngine engine = context.createSSLEngine();
    // ok: java.host-name-not-checked
    engine.setUseClientMode(false);
    return engine;
  }
}

class CheckedEngines {
  SSLEngine connect(SSLContext context, String host) {
    SSLEngine engine = context.createSSLEngine(host, 443);
    // ok: java.host-name-not-checked
    engine.setUseClientMode(true);
    SSLParameters parameters = engine.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    engine.setSSLParameters(parameters);
    return engine;
  }
}
