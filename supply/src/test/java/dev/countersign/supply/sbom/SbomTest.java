package dev.countersign.supply.sbom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.countersign.supply.Dependency;
import dev.countersign.supply.Dependency.Trait;
import dev.countersign.supply.advisory.Advisory.Severity;
import dev.countersign.supply.advisory.Hit;
import dev.countersign.supply.data.DataException;
import dev.countersign.supply.data.Place;
import dev.countersign.supply.data.Source;
import dev.countersign.supply.inventory.Inventory;
import dev.countersign.supply.survey.Survey;
import dev.countersign.supply.version.Ecosystem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Bills that we write are judged by the official schemas, and read back. */
class SbomTest {
  private static final Place PLACE = new Place("lock", 1, 0, 1);
  private static final String CYCLONE_DX = "http://cyclonedx.org/schema/";

  private static Survey.Entry entry(
      Ecosystem ecosystem, String name, String version, String licence, Trait... traits) {
    Optional<String> exact = Optional.of(version).filter(text -> !text.isEmpty());
    Dependency one =
        Dependency.of(ecosystem, name, exact, version, PLACE)
            .under(Optional.of(licence).filter(text -> !text.isEmpty()));
    for (Trait trait : traits) {
      one = one.with(trait, true);
    }
    return new Survey.Entry(one, List.of(), Optional.empty());
  }

  private static Sbom bill() {
    Hit flaw = new Hit("GHSA-1", List.of("CVE-2024-1"), "bad", Severity.HIGH, "2", true);
    Survey.Entry lodash = entry(Ecosystem.NPM, "lodash", "4.17.20", "MIT", Trait.DIRECT);
    return Sbom.of(
        new Survey(
            List.of(
                new Survey.Entry(lodash.dependency(), List.of(flaw), Optional.empty()),
                lodash,
                entry(Ecosystem.NPM, "@types/node", "22.1.0", "odd words", Trait.DEVELOPMENT),
                entry(Ecosystem.MAVEN, "org.slf4j:slf4j-api", "2.0.17", "", Trait.DIRECT),
                entry(Ecosystem.PYPI, "requests", "", "Apache-2.0", Trait.DIRECT),
                entry(Ecosystem.GO, "golang.org/x/text", "0.26.0", ""),
                entry(Ecosystem.COMPOSER, "monolog/monolog", "3.9.0", "MIT"),
                entry(Ecosystem.CARGO, "serde", "1.0.219", "MIT OR Apache-2.0")),
            Optional.of("MIT"),
            Optional.empty(),
            List.of()),
        "shop",
        "countersign",
        "1",
        Instant.parse("2026-01-02T03:04:05Z"));
  }

  @Test
  void cycloneDxIsValid() throws IOException {
    Map<String, String> others =
        Map.of(
            CYCLONE_DX + "spdx.schema.json", text("/spdx.schema.json"),
            CYCLONE_DX + "jsf-0.82.schema.json", text("/jsf-0.82.schema.json"));
    Schema schema =
        SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_7, builder -> builder.schemas(others))
            .getSchema(text("/bom-1.6.schema.json"), InputFormat.JSON);
    assertThat(errors(schema, CycloneDx.write(bill()))).isEmpty();
    assertThat(errors(schema, "{\"bomFormat\": \"CycloneDX\", \"specVersion\": 6}")).isNotEmpty();
  }

  @Test
  void spdxIsValid() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(text("/resources/spdx-schema-v2.3.json"), InputFormat.JSON);
    assertThat(errors(schema, Spdx.write(bill()))).isEmpty();
    assertThat(errors(schema, "{\"spdxVersion\": \"SPDX-2.3\"}")).isNotEmpty();
  }

  @Test
  void bothAreReadBack() {
    for (String text : List.of(CycloneDx.write(bill()), Spdx.write(bill()))) {
      Inventory inventory = read(text);
      assertThat(inventory.problems()).isEmpty();
      assertThat(inventory.resolved())
          .extracting(one -> one.ecosystem() + " " + one.label())
          .containsExactlyInAnyOrder(
              "NPM lodash 4.17.20",
              "NPM @types/node 22.1.0",
              "MAVEN org.slf4j:slf4j-api 2.0.17",
              "PYPI requests",
              "GO golang.org/x/text 0.26.0",
              "COMPOSER monolog/monolog 3.9.0",
              "CARGO serde 1.0.219");
      assertThat(inventory.resolved())
          .filteredOn(one -> one.name().equals("lodash"))
          .singleElement()
          .satisfies(one -> assertThat(one.licence()).contains("MIT"));
    }
  }

  @Test
  void theSameBillIsTheSameText() {
    assertThat(CycloneDx.write(bill())).isEqualTo(CycloneDx.write(bill()));
  }

  @Test
  void whatIsNoBillSaysSo() {
    assertThatThrownBy(() -> read("{}")).isInstanceOf(DataException.class);
    assertThatThrownBy(() -> read("{\"bomFormat\": ")).isInstanceOf(DataException.class);
    Inventory odd =
        read(
            "{\"bomFormat\":\"CycloneDX\",\"components\":[{\"name\":\"x\"},{\"purl\":\"pkg:deb/x\"}]}");
    assertThat(odd.problems()).hasSize(2);
  }

  private static Inventory read(String text) {
    return SbomReader.read(Source.of("bom.json", text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String text(String resource) throws IOException {
    try (InputStream in = SbomTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<Error> errors(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON);
  }
}
