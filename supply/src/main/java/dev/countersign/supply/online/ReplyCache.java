package dev.countersign.supply.online;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Answers of servers with the tags by which they know whether these still hold. */
final class ReplyCache {
  private final Path folder;

  ReplyCache(Path folder) {
    this.folder = folder;
  }

  record Entry(String tag, Optional<Instant> modified, byte[] body) {}

  private Path file(URI address) {
    byte[] name = address.toString().getBytes(StandardCharsets.UTF_8);
    return folder.resolve(UUID.nameUUIDFromBytes(name) + ".reply");
  }

  /** What is known of an address; a file that is not whole is nothing. */
  Optional<Entry> find(URI address) {
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file(address))))) {
      String tag = in.readUTF();
      Optional<Instant> modified = Times.read(in.readUTF());
      byte[] body = new byte[in.readInt()];
      in.readFully(body);
      return Optional.of(new Entry(tag, modified, body));
    } catch (IOException | NegativeArraySizeException e) {
      return Optional.empty();
    }
  }

  /** Remembers an answer, if that can be done. */
  void keep(URI address, Entry entry) {
    try {
      Files.createDirectories(folder);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      out.writeUTF(entry.tag());
      out.writeUTF(entry.modified().map(Instant::toString).orElse(""));
      out.writeInt(entry.body().length);
      out.write(entry.body());
      Path part = Files.createTempFile(folder, "reply", ".part");
      Files.write(part, bytes.toByteArray());
      Files.move(part, file(address), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // An answer that is not remembered is asked for again.
      return;
    }
  }
}
