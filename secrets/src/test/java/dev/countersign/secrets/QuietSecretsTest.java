package dev.countersign.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuietSecretsTest {
  /** What stands between the marks is hidden, and nothing else. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "mysql -u root -p<Tr0ub4dor.Xq9> shop < dump.sql",
        "RUN docker login -u bot -p <Wq7zLp2nVx8K> registry.example.net",
        "subprocess.run(['mysqldump', '-u', 'root', '-p<Tr0ub4dor.Xq9>', 'shop'])",
        "CMD [\"docker\", \"login\", \"-p\", \"<Wq7zLp2nVx8K>\"]",
        "docker login -u bot \\\n  -p <Wq7zLp2nVx8K>",
        "sshpass -p '<kind of Long 1>' ssh host",
        "redis-cli -h cache -a <Wq7zLp2nVx8K> ping",
        "tool --admin-password=<Wq7zLp2nVx8K>",
        "keytool -genkey -storepass <chang3Me.now>",
        "openssl aes-256-cbc -pass pass:<Wq7zLp2nVx8K>",
        "curl -k -u bot:<Wq7zLp2nVx8K> https://ci.example.net",
        "createCipheriv(\"aes-256-cbc\", \"<Zq8mPw2Lx9Tr4Vb6>\", '<Rt6Yh8Uj2Ik4Ol9P>')",
        "new SecretKeySpec(\n  \"<pa55.w0rd>\".getBytes(UTF_8), \"AES\")",
        "hmac.new(b\"<pa55.w0rd>\", body, 'sha256')",
        "send(id, \"<q8Zr1Lk0Pw5Tn3Xv7Bm2Hc>\")",
      })
  void hides(String marked) {
    String text = marked.replace("< dump", "{dump").replaceAll("[<>]", "").replace("{", "< ");
    assertThat(QuietSecrets.in(text).stream().map(one -> text.substring(one.start(), one.end())))
        .containsOnlyOnceElementsOf(
            Pattern.compile("<([^<> ][^<>]*)>")
                .matcher(marked)
                .results()
                .map(one -> one.group(1))
                .toList())
        .hasSize((int) marked.chars().filter(c -> c == '>').count());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mysql -u root -p$DB_PASSWORD shop",
        "mysql -u root -p shop",
        "docker login -u bot --password-stdin registry.example.net",
        "tool --token-file /run/secrets/token --password ${PASSWORD}",
        "createCipheriv(\"aes-256-gcm\", key, iv)",
        "Cipher.getInstance(\"AES/CBC/PKCS5Padding\")",
        "jwt.sign(claims, key, {algorithm: 'RS256'})",
        "integrity=\"sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8Kux1y\"",
        "mkdir -p build/classes && javac -d build/classes App.java",
        "import { createCipheriv } from \"node:crypto\"",
      })
  void shows(String text) {
    assertThat(QuietSecrets.in(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AES.new(key, AES.MODE_CBC, envelope[\"iv\"].encode(\"latin-1\"))",
        "encrypt(first[\"it's\"].encode_all(\"latin-1\"))",
      })
  void whatStandsBetweenTwoTextsIsNone(String text) {
    assertThat(QuietSecrets.in(text, true)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"mysql ", "\"", "cipher(", "a--"})
  void whatIsRepeatedIsReadToItsEnd(String part) {
    assertThat(QuietSecrets.in(part.repeat(200_000))).isEmpty();
  }
}
