package dev.countersign.supply.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Reads JSON, with the comments and trailing commas that some tools allow. */
public final class JsonData {
  private static final int MAX_DEPTH = 500;
  private static final Pattern END = Pattern.compile(" \\(|: (?:was )?expect|: maybe|; expected");
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxStringLength(64 << 20)
                  .build())
          .build();

  private final JsonParser parser;

  private JsonData(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * The value that the file holds.
   *
   * @throws DataException when it is not JSON
   */
  public static Data read(Source source) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), source.text())) {
      if (parser.nextToken() == null) {
        throw new DataException(1, "is empty");
      }
      Data value = new JsonData(parser).value();
      if (parser.nextToken() != null) {
        throw new DataException(
            source.line((int) parser.currentTokenLocation().getCharOffset()),
            "is not valid JSON: something follows its end");
      }
      return value;
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      throw new DataException(line, "is not valid JSON: " + firstSentence(e.getOriginalMessage()));
    }
  }

  /** Without what could have stood there instead, and what the parser was about to read. */
  private static String firstSentence(String message) {
    String line = message.lines().findFirst().orElse("");
    return END.split(line, 2)[0];
  }

  private Data value() {
    int start = offset();
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(start);
      case START_ARRAY -> array(start);
      default -> {
        String text = parser.getString();
        yield new Data.Text(
            parser.currentToken() == JsonToken.VALUE_NULL ? "" : text, start, here());
      }
    };
  }

  private Data object(int start) {
    Map<String, Data.Field> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      int keyStart = offset();
      String name = parser.currentName();
      int keyEnd = here();
      parser.nextToken();
      fields.put(name, new Data.Field(keyStart, keyEnd, value()));
    }
    return new Data.Fields(fields, start, here());
  }

  private Data array(int start) {
    List<Data> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value());
    }
    return new Data.Items(items, start, here());
  }

  private int offset() {
    return (int) parser.currentTokenLocation().getCharOffset();
  }

  private int here() {
    return (int) parser.currentLocation().getCharOffset();
  }
}
