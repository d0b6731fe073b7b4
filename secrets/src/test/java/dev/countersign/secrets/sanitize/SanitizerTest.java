package dev.countersign.secrets.sanitize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.rules.Rule;
import dev.countersign.rules.read.RuleReader;
import dev.countersign.secrets.OutgoingSecrets;
import dev.countersign.syntax.Languages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not be seen is gone, its form is not, and all comes back. */
class SanitizerTest {
  private static final byte[] KEY =
      "a key that is known to this test".getBytes(StandardCharsets.US_ASCII);

  private static final OutgoingSecrets SECRETS =
      new OutgoingSecrets(
          List.of(rule("assigned-credential"), rule("password-in-url"), rule("private-key")));

  private final Vault vault = new Vault(KEY, List.of(), 1);
  private final Sanitizer sanitizer =
      new Sanitizer(SECRETS, List.of("Falcon", "M\u00fcller"), List.of("shop.example.net"), vault);

  private static Rule rule(String inspector) {
    String yaml =
        "{rules: [{id: r, severity: LOW, message: m, languages: [regex], mode: inspect, inspect: "
            + inspector
            + "}]}";
    return RuleReader.read("r.yaml", yaml, Languages.load()).rules().getFirst();
  }

  private String sanitize(String text) {
    return text(sanitizer.sanitize(bytes(text)));
  }

  private String restore(String text) {
    return text(new Restorer(vault).restore(bytes(text)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password = 'hunter2'",
        "url = postgres://app:Tr0ub4dor&3@db.example.org/app",
        "card 4111 1111 1111 1111",
        "iban: DE89 3704 0044 0532 0130 00",
        "ssn=078-05-1120",
        "mail to jane.doe@acme-shop.de now",
        "call +49 30 1234567",
        "server: 10.20.30.40:8080",
        "http://wiki.corp/page",
        "ssh deploy@db-1.internal",
        "the Falcon project",
        "class FalconClient {}",
        "Frau M\u00fcller",
        "GET https://api.shop.example.net/v1",
        "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkq\nhkiG9w0BAQEFAASC\n-----END PRIVATE KEY-----",
      })
  void replacesWhatMustNotBeSeen(String text) {
    String clean = sanitize(text);

    assertThat(clean).isNotEqualTo(text);
    assertThat(restore(clean)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password = os.environ['DB_PASSWORD']",
        "token: ${TOKEN}",
        "String password = RandomStringUtils.randomAscii(16);",
        "version 1.2.3.4 of 2026-11-21",
        "http://127.0.0.1:8080 and 93.184.216.34",
        "import com.acme.internal",
        "git clone git@github.com:acme/shop.git",
        "4111 1111 1111 1112",
        "falconry",
        "mail jane@example.com",
      })
  void leavesTheRest(String text) {
    assertThat(sanitize(text)).isEqualTo(text);
  }

  @Test
  void aSecretIsReplacedWhereverItStandsAgain() {
    String text = "retry with Tulip-Garden7\npassword = 'Tulip-Garden7'\n";

    assertThat(sanitize(text)).doesNotContain("Garden7");
    assertThat(restore(sanitize(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mysql -u root -pTr0ub4dor shop",
        "jwt.sign(claims, \"mountain-rain\")",
        "connection.login(\"shop\", \"Winter-20\")",
        "auth: {user: 'shop', pass: 'Winter20'}",
      })
  void takesWhatReportsWouldNotTell(String text) {
    assertThat(sanitize(text)).isNotEqualTo(text);
    assertThat(restore(sanitize(text))).isEqualTo(text);
  }

  @Test
  void keepsTheForm() {
    assertThat(sanitize("4111-1111-1111-1111")).matches("4111-\\d{4}-\\d{4}-\\d{4}");
    assertThat(sanitize("10.20.30.40")).matches("10\\.\\d+\\.\\d+\\.\\d+");
    assertThat(sanitize("DE89 3704 0044 0532 0130 00")).matches("DE\\d\\d( \\d{4}){4} \\d\\d");
    assertThat(sanitize("token = 'a\\n\\u00e4bcdef012345678'"))
        .matches("token = '[a-z]\\\\n\\\\u00e4[a-z0-9]{12,}'");
    assertThat(sanitize("connect(host=DB, password=DB_PASS_1)"))
        .matches("connect\\(host=DB, password=\\w+\\)");
  }

  @Test
  void putsTheSameForTheSame() {
    String clean = sanitize("10.1.2.3 Falcon 10.1.2.3 10.1.2.4 Falcon");

    String[] words = clean.split(" ");
    assertThat(words[0]).isEqualTo(words[2]).isNotEqualTo(words[3]);
    assertThat(words[1]).isEqualTo(words[4]);
  }

  @Test
  void restoresWhatAnAnswerSays() {
    String clean = sanitize("connect to 10.1.2.3");

    assertThat(restore("I opened `" + clean.substring(11) + ":22` for you."))
        .isEqualTo("I opened `10.1.2.3:22` for you.");
  }

  @Test
  void sanitizesAgainWhatWasSanitized() {
    String once = sanitize("Falcon runs at 10.1.2.3, card 4111111111111111");
    String twice = sanitize(once);

    assertThat(twice).isNotEqualTo(once);
    assertThat(restore(twice)).isEqualTo(once);
  }

  @Test
  void findsNothingOfAnotherVault() {
    String clean = sanitize("Falcon");

    assertThat(text(new Restorer(new Vault(KEY, List.of(), 1)).restore(bytes(clean))))
        .isEqualTo(clean);
  }

  @Test
  void keepsItsVaultsPromiseInALaterSession() {
    String clean = sanitize("Falcon at 10.1.2.3");
    Collection<Vault.Entry> kept = vault.entries();

    Vault later = new Vault(KEY, kept, 2);
    assertThat(
            text(
                new Sanitizer(SECRETS, List.of("Falcon"), List.of(), later)
                    .sanitize(bytes("Falcon at 10.1.2.3"))))
        .isEqualTo(clean);
    assertThat(text(new Restorer(later).restore(bytes(clean)))).isEqualTo("Falcon at 10.1.2.3");
  }

  private static final List<String> PIECES =
      List.of(
          "Falcon",
          "falcon_id",
          "M\u00fcller",
          "10.1.2.3",
          "110.1.2.3",
          "192.168.0.1",
          "fd00::1",
          "4111111111111111",
          "078-05-1120",
          "jane@acme-shop.de",
          "+49 30 1234567",
          "db-1.internal",
          "password = '",
          "secret: ",
          "token=",
          "hunter2",
          "s3cr3tV4lue",
          "deadbeefdeadbeefdeadbeefdeadbeef",
          "postgres://u:p4ssw0rd!@h.corp/",
          "'",
          "\"",
          "\\n",
          "\\",
          "%40",
          "\n",
          " ",
          ",",
          ".",
          "-",
          "_",
          "=",
          "@",
          ":",
          "/",
          "\u00e9",
          "\ud83d\ude00",
          "1",
          "a",
          "Z",
          "xxxx",
          "${X}");

  @Test
  void givesBackWhateverItWasGiven() {
    Random random = new Random(20261121);
    for (int round = 0; round < 500; round++) {
      byte[] given = generated(random);

      byte[] clean = sanitizer.sanitize(given);
      assertThat(new Restorer(vault).restore(clean)).as(text(given)).isEqualTo(given);
      remember(clean);
    }
  }

  private final List<byte[]> earlier = new ArrayList<>();

  private void remember(byte[] clean) {
    if (earlier.size() < 50) {
      earlier.add(clean);
    }
  }

  /** Pieces that are looked for, texts that came out before, and any bytes. */
  private byte[] generated(Random random) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    int length = random.nextInt(30);
    for (int i = 0; i < length; i++) {
      int choice = random.nextInt(40);
      if (choice == 0) {
        byte[] any = new byte[random.nextInt(20)];
        random.nextBytes(any);
        text.writeBytes(any);
      } else if (choice == 1 && !earlier.isEmpty()) {
        text.writeBytes(earlier.get(random.nextInt(earlier.size())));
      } else {
        text.writeBytes(bytes(PIECES.get(random.nextInt(PIECES.size()))));
      }
    }
    return text.toByteArray();
  }

  @Test
  void worksOnStreamsLongerThanItsMemoryOfThem() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < 3_500_000; i++) {
      text.append("10.0.").append(i / 250 % 250 + 1).append('.').append(i % 250 + 1);
      text.append(i % 7 == 0 ? "\n" : " Falcon ");
    }
    byte[] given = bytes(text.toString());

    ByteArrayOutputStream clean = new ByteArrayOutputStream();
    sanitizer.sanitize(new ByteArrayInputStream(given), clean, () -> {});
    ByteArrayOutputStream restored = new ByteArrayOutputStream();
    new Restorer(vault).restore(new ByteArrayInputStream(clean.toByteArray()), restored);

    assertThat(text(clean.toByteArray())).doesNotContain("Falcon");
    assertThat(restored.toByteArray()).isEqualTo(given);
  }
}
