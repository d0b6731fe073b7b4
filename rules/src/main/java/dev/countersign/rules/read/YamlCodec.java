package dev.countersign.rules.read;

import dev.countersign.rules.Place;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * YAML documents in a form that is read several times as fast as their text: each value as its
 * kind, place and content. What an alias repeats is written again.
 */
final class YamlCodec {
  private static final int SCALAR = 0;
  private static final int QUOTED = 1;
  private static final int BLOCK = 2;
  private static final int ITEMS = 4;
  private static final int FIELDS = 5;

  private final String file;
  private final DataInputStream in;

  private YamlCodec(String file, DataInputStream in) {
    this.file = file;
    this.in = in;
  }

  static byte[] encode(List<Yaml> documents) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(documents.size());
      for (Yaml document : documents) {
        write(document, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(Yaml value, DataOutputStream out) throws IOException {
    switch (value) {
      case Yaml.Scalar scalar -> {
        out.writeByte(SCALAR | (scalar.quoted() ? QUOTED : 0) | (scalar.block() ? BLOCK : 0));
        write(scalar.place(), out);
        write(scalar.text(), out);
      }
      case Yaml.Items items -> {
        out.writeByte(ITEMS);
        write(items.place(), out);
        out.writeInt(items.size());
        out.writeInt(items.items().size());
        for (Yaml item : items.items()) {
          write(item, out);
        }
      }
      case Yaml.Fields fields -> {
        out.writeByte(FIELDS);
        write(fields.place(), out);
        out.writeInt(fields.size());
        out.writeInt(fields.fields().size());
        for (Map.Entry<String, Yaml.Field> field : fields.fields().entrySet()) {
          write(field.getKey(), out);
          write(field.getValue().place(), out);
          write(field.getValue().value(), out);
        }
      }
    }
  }

  private static void write(Place place, DataOutputStream out) throws IOException {
    out.writeInt(place.line());
    out.writeInt(place.column());
  }

  private static void write(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /**
   * What {@link #encode} wrote.
   *
   * @param file the name of the file, for its places
   * @throws UncheckedIOException when it is cut off or damaged
   */
  static List<Yaml> decode(String file, byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return new YamlCodec(file, in).values();
    } catch (IOException e) {
      throw new UncheckedIOException("the stored form of " + file + " is damaged", e);
    }
  }

  private List<Yaml> values() throws IOException {
    List<Yaml> values = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      values.add(value());
    }
    return values;
  }

  private Yaml value() throws IOException {
    int kind = in.readByte();
    Place place = place();
    return switch (kind) {
      case ITEMS -> {
        int size = in.readInt();
        yield new Yaml.Items(List.copyOf(values()), size, place);
      }
      case FIELDS -> fields(place);
      default -> new Yaml.Scalar(text(), (kind & QUOTED) != 0, (kind & BLOCK) != 0, place);
    };
  }

  private Yaml.Fields fields(Place place) throws IOException {
    int size = in.readInt();
    Map<String, Yaml.Field> fields = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String key = text();
      Place at = place();
      fields.put(key, new Yaml.Field(at, value()));
    }
    return new Yaml.Fields(fields, size, place);
  }

  private Place place() throws IOException {
    int line = in.readInt();
    return new Place(file, line, in.readInt());
  }

  private String text() throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
