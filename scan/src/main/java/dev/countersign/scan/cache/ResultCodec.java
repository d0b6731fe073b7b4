package dev.countersign.scan.cache;

import dev.countersign.rules.Match;
import dev.countersign.rules.Severity;
import dev.countersign.scan.files.LeftOut;
import dev.countersign.scan.files.NotChecked;
import dev.countersign.scan.finding.FileResult;
import dev.countersign.scan.finding.Finding;
import dev.countersign.scan.finding.Fix;
import dev.countersign.scan.finding.Location;
import dev.countersign.scan.finding.Status;
import dev.countersign.scan.finding.TraceStep;
import dev.countersign.scan.finding.Waiver;
import dev.countersign.scan.text.Position;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes the result of one file as bytes and reads it back. */
final class ResultCodec {
  private ResultCodec() {}

  private interface Writer<T> {
    void write(DataOutputStream out, T value) throws IOException;
  }

  private interface Reader<T> {
    T read(DataInputStream in) throws IOException;
  }

  static byte[] encode(FileResult result) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    optional(out, result.language(), ResultCodec::string);
    out.writeLong(result.bytes());
    list(out, result.findings(), ResultCodec::finding);
    list(out, result.waivers(), ResultCodec::waiver);
    list(out, result.notChecked(), ResultCodec::notChecked);
    optional(out, result.leftOut(), (o, reason) -> string(o, reason.name()));
    return bytes.toByteArray();
  }

  static FileResult decode(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    return new FileResult(
        optional(in, ResultCodec::string),
        in.readLong(),
        list(in, ResultCodec::finding),
        list(in, ResultCodec::waiver),
        list(in, ResultCodec::notChecked),
        optional(in, i -> LeftOut.valueOf(string(i))));
  }

  private static void finding(DataOutputStream out, Finding finding) throws IOException {
    string(out, finding.rule());
    string(out, finding.status().name());
    string(out, finding.severity().name());
    string(out, finding.title());
    string(out, finding.message());
    location(out, finding.location());
    list(out, finding.cwe(), ResultCodec::string);
    list(out, finding.owasp(), ResultCodec::string);
    string(out, finding.fingerprint());
    out.writeInt(finding.metavariables().size());
    for (var entry : finding.metavariables().entrySet()) {
      string(out, entry.getKey());
      string(out, entry.getValue());
    }
    list(out, finding.trace(), ResultCodec::step);
    optional(out, finding.question(), ResultCodec::string);
    optional(out, finding.fix(), ResultCodec::fix);
    optional(out, finding.why(), ResultCodec::string);
    optional(out, finding.how(), ResultCodec::string);
    list(out, finding.secrets(), ResultCodec::secret);
  }

  private static Finding finding(DataInputStream in) throws IOException {
    return new Finding(
        string(in),
        Status.valueOf(string(in)),
        Severity.valueOf(string(in)),
        string(in),
        string(in),
        location(in),
        list(in, ResultCodec::string),
        list(in, ResultCodec::string),
        string(in),
        metavariables(in),
        list(in, ResultCodec::step),
        optional(in, ResultCodec::string),
        optional(in, ResultCodec::fix),
        optional(in, ResultCodec::string),
        optional(in, ResultCodec::string),
        list(in, ResultCodec::secret));
  }

  private static SortedMap<String, String> metavariables(DataInputStream in) throws IOException {
    SortedMap<String, String> map = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String name = string(in);
      map.put(name, string(in));
    }
    return map;
  }

  private static void waiver(DataOutputStream out, Waiver waiver) throws IOException {
    string(out, waiver.path());
    out.writeInt(waiver.line());
    out.writeInt(waiver.target());
    string(out, waiver.rule());
    string(out, waiver.reason());
  }

  private static Waiver waiver(DataInputStream in) throws IOException {
    return new Waiver(string(in), in.readInt(), in.readInt(), string(in), string(in));
  }

  private static void notChecked(DataOutputStream out, NotChecked one) throws IOException {
    string(out, one.path());
    string(out, one.reason());
  }

  private static NotChecked notChecked(DataInputStream in) throws IOException {
    return new NotChecked(string(in), string(in));
  }

  private static void step(DataOutputStream out, TraceStep step) throws IOException {
    location(out, step.location());
    string(out, step.note());
  }

  private static TraceStep step(DataInputStream in) throws IOException {
    return new TraceStep(location(in), string(in));
  }

  private static void fix(DataOutputStream out, Fix fix) throws IOException {
    position(out, fix.start());
    position(out, fix.end());
    string(out, fix.replacement());
    string(out, fix.diff());
    out.writeBoolean(fix.showable());
  }

  private static Fix fix(DataInputStream in) throws IOException {
    return new Fix(position(in), position(in), string(in), string(in), in.readBoolean());
  }

  private static void secret(DataOutputStream out, Match.Secret secret) throws IOException {
    out.writeInt(secret.start());
    out.writeInt(secret.end());
    out.writeInt(secret.shown());
  }

  private static Match.Secret secret(DataInputStream in) throws IOException {
    return new Match.Secret(in.readInt(), in.readInt(), in.readInt());
  }

  private static void location(DataOutputStream out, Location location) throws IOException {
    string(out, location.path());
    position(out, location.start());
    position(out, location.end());
    string(out, location.text());
  }

  private static Location location(DataInputStream in) throws IOException {
    return new Location(string(in), position(in), position(in), string(in));
  }

  private static void position(DataOutputStream out, Position position) throws IOException {
    out.writeInt(position.line());
    out.writeInt(position.column());
    out.writeInt(position.offset());
  }

  private static Position position(DataInputStream in) throws IOException {
    return new Position(in.readInt(), in.readInt(), in.readInt());
  }

  private static void string(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String string(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new IOException("a text of " + length + " bytes where there are " + in.available());
    }
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  private static <T> void list(DataOutputStream out, List<T> values, Writer<T> writer)
      throws IOException {
    out.writeInt(values.size());
    for (T value : values) {
      writer.write(out, value);
    }
  }

  private static <T> List<T> list(DataInputStream in, Reader<T> reader) throws IOException {
    List<T> values = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      values.add(reader.read(in));
    }
    return values;
  }

  private static <T> void optional(DataOutputStream out, Optional<T> value, Writer<T> writer)
      throws IOException {
    out.writeBoolean(value.isPresent());
    if (value.isPresent()) {
      writer.write(out, value.get());
    }
  }

  private static <T> Optional<T> optional(DataInputStream in, Reader<T> reader) throws IOException {
    return in.readBoolean() ? Optional.of(reader.read(in)) : Optional.empty();
  }
}
