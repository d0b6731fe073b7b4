package dev.countersign.cli;

import java.io.PrintWriter;
import java.net.ProtocolFamily;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** Runs one command in a process that ends at once when anything opens a socket. */
public final class SocketGuard extends SelectorProvider {
  /** The status of such an end. */
  static final int CAUGHT = 99;

  private static AssertionError caught() {
    System.err.println("a socket was opened");
    new Exception("here").printStackTrace();
    Runtime.getRuntime().halt(CAUGHT);
    return new AssertionError();
  }

  /** The folder and the command. */
  @SuppressWarnings("deprecation") // nothing else sees every socket
  public static void main(String[] args) throws Exception {
    Socket.setSocketImplFactory(() -> {
      throw caught();
    });
    ServerSocket.setSocketFactory(() -> {
      throw caught();
    });
    String[] command = Arrays.copyOfRange(args, 1, args.length);
    Path folder = Path.of(args[0]);
    Console console =
        new Console(
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            folder,
            Map.of("HOME", folder.toString(), "XDG_CACHE_HOME", folder.resolve("cache").toString()),
            false,
            false);
    Runtime.getRuntime().halt(Countersign.run(console, command));
  }

  @Override
  public DatagramChannel openDatagramChannel() {
    throw caught();
  }

  @Override
  public DatagramChannel openDatagramChannel(ProtocolFamily family) {
    throw caught();
  }

  @Override
  public Pipe openPipe() {
    throw caught();
  }

  @Override
  public AbstractSelector openSelector() {
    throw caught();
  }

  @Override
  public ServerSocketChannel openServerSocketChannel() {
    throw caught();
  }

  @Override
  public SocketChannel openSocketChannel() {
    throw caught();
  }
}
