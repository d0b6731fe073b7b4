package shop.calls;

import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;

class Channels {
  ManagedChannel payments() {
    // ruleid: java.grpc-without-tls
    return ManagedChannelBuilder.forAddress("payments.example.com", 443).usePlaintext().build();
  }

  ManagedChannel rates() {
    // ruleid: java.grpc-without-tls
    return ManagedChannelBuilder.forTarget("dns:///rates.example.com:8443").userAgent("shop").usePlaintext().build();
  }

  ManagedChannel sealed() {
    // ok: java.grpc-without-tls
    return ManagedChannelBuilder.forAddress("payments.example.com", 443).build();
  }

  ManagedChannel beside() {
    // ok: java.grpc-without-tls
    return ManagedChannelBuilder.forAddress("localhost", 9090).usePlaintext().build();
  }

  ManagedChannel within(String host) {
    // ok: java.grpc-without-tls
    return ManagedChannelBuilder.forAddress(host, 9090).usePlaintext().build();
  }
}
