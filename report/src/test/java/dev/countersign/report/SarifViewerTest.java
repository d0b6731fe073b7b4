package dev.countersign.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What code hosts and editors need to show a result with its rule, its way and its fix; the
 * official schema asks for less.
 */
class SarifViewerTest {
  private static final JsonNode RUN =
      new JsonMapper().readTree(new SarifReport().render(Samples.report())).at("/runs/0");

  @Test
  void everyResultLeadsToARuleThatExplainsItself() {
    JsonNode rule = RUN.at("/tool/driver/rules").get(result(0).get("ruleIndex").asInt());
    assertThat(rule.get("id").asString()).isEqualTo(result(0).get("ruleId").asString());
    assertThat(rule.get("name").asString()).isEqualTo("SQLInjection");
    assertThat(rule.at("/shortDescription/text").asString()).hasSizeBetween(1, 1024);
    assertThat(rule.at("/fullDescription/text").asString()).hasSizeBetween(1, 1024);
    assertThat(rule.at("/help/text").asString()).contains("Pass the value");
    assertThat(rule.at("/help/markdown").asString()).startsWith("## SQL injection");
    assertThat(rule.get("helpUri").asString()).isEqualTo("https://example.org/sql");
    assertThat(rule.at("/defaultConfiguration/level").asString()).isEqualTo("error");
    assertThat(rule.at("/properties/security-severity").asString()).isEqualTo("9.5");
    assertThat(texts(rule.at("/properties/tags")))
        .hasSizeLessThan(20)
        .contains("security", "external/cwe/cwe-089");
  }

  @Test
  void aQuestionHasNoLevelAndIsToBeReviewed() {
    assertThat(result(0).get("level").asString()).isEqualTo("error");
    assertThat(result(1).get("kind").asString()).isEqualTo("review");
    assertThat(result(1).get("level").asString()).isEqualTo("none");
    assertThat(result(1).at("/message/text").asString()).startsWith("Does every caller");
  }

  @Test
  void placesAreRelativeToABaseThatIsNamed() {
    JsonNode place = result(0).at("/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asString()).isEqualTo("api/or%20ders.py");
    String base = place.at("/artifactLocation/uriBaseId").asString();
    assertThat(RUN.get("originalUriBaseIds").has(base)).isTrue();
    assertThat(place.at("/region/startLine").asInt()).isEqualTo(31);
    assertThat(place.at("/contextRegion/startLine").asInt()).isEqualTo(31);
    assertThat(place.at("/contextRegion/snippet/text").asString()).contains("cursor.execute");
  }

  @Test
  void theWayIsToldInOrderAcrossFiles() {
    JsonNode steps = result(0).at("/codeFlows/0/threadFlows/0/locations");
    assertThat(texts(steps, "/location/message/text"))
        .containsExactly("a caller's text enters", "joined into the text", "run");
    assertThat(texts(steps, "/location/physicalLocation/artifactLocation/uri"))
        .containsExactly("api/or%20ders.py", "api/sql.py", "api/or%20ders.py");
  }

  @Test
  void aFixSaysWhatGoesAndWhatComes() {
    JsonNode change = result(0).at("/fixes/0/artifactChanges/0/replacements/0");
    assertThat(change.at("/deletedRegion/startColumn").asInt()).isEqualTo(17);
    assertThat(change.at("/deletedRegion/endColumn").asInt()).isEqualTo(20);
    assertThat(change.at("/insertedContent/text").asString()).isEqualTo("sql, (c,)");
  }

  @Test
  void alertsAreKnownAgain() {
    assertThat(result(0).at("/partialFingerprints/primaryLocationLineHash").asString())
        .isEqualTo("0123456789abcdef0123456789abcdef:1");
  }

  private static JsonNode result(int index) {
    return RUN.get("results").get(index);
  }

  private static List<String> texts(JsonNode array) {
    return texts(array, "");
  }

  private static List<String> texts(JsonNode array, String pointer) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(one -> one.at(pointer).asString())
        .toList();
  }
}
