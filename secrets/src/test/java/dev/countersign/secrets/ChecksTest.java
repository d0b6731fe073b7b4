package dev.countersign.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecksTest {
  @ParameterizedTest
  @CsvSource({
    "'{\"sub\":\"billing\"}', IN_PLACE",
    "'{\"sub\":\"billing\",\"exp\":1700000000}', PLAUSIBLE"
  })
  void aTokenThatEndsByItselfIsNoProof(String claims, Proof proof) {
    String token =
        part("{\"alg\":\"HS256\"}".getBytes(StandardCharsets.UTF_8))
            + "."
            + part(claims.getBytes(StandardCharsets.UTF_8))
            + "."
            + part(new byte[32]);
    assertThat(Checks.JWT.holds(token)).isTrue();
    assertThat(Checks.JWT.proof(token)).isEqualTo(proof);
  }

  private static String part(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
