package dev.countersign.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** JSON against the schema of this repository, SARIF against that of OASIS. */
class SchemaTest {
  @Test
  void json() throws IOException {
    Schema schema =
        schema("/dev/countersign/report/report.schema.json", SpecificationVersion.DRAFT_2020_12);
    assertThat(errors(schema, new JsonReport().render(Samples.report()))).isEmpty();
    assertThat(errors(schema, new JsonReport().render(Samples.empty()))).isEmpty();
    assertThat(errors(schema, "{\"version\": 2}")).isNotEmpty();
  }

  @Test
  void sarif() throws IOException {
    Schema schema = schema("/schema/sarif-schema-2.1.0.json", SpecificationVersion.DRAFT_7);
    assertThat(errors(schema, new SarifReport().render(Samples.report()))).isEmpty();
    assertThat(errors(schema, new SarifReport().render(Samples.empty()))).isEmpty();
    assertThat(errors(schema, "{\"version\": \"2.1.0\"}")).isNotEmpty();
  }

  private static Schema schema(String resource, SpecificationVersion version) throws IOException {
    try (InputStream in = SchemaTest.class.getResourceAsStream(resource)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(version).getSchema(text, InputFormat.JSON);
    }
  }

  private static List<Error> errors(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON);
  }
}
