package dev.countersign.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.rules.Match;
import dev.countersign.rules.Rule;
import dev.countersign.rules.Target;
import dev.countersign.rules.read.RuleReader;
import dev.countersign.syntax.Languages;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is proved, what is asked about and what is left alone, by where it stands. */
class StandingTest {
  private static final String HEAD =
      "rules:\n- id: a\n  message: m\n  severity: HIGH\n  languages: [regex]\n  mode: inspect\n";

  private static final String KEY =
      "-----BEGIN EC PRIVATE¦ KEY-----\\nMHcCAQEEIFCH¦9o4pFwNYdZoaqD+Lc151/4b539OKF2m9jMfFneRQoAoGCC"
          + "qGSM49AwEHoUQDQgAETt+cxPJ8tHvqLED6bOoOmDo/fKCXv1yRsojltAsP0NabDpKeK58rDSltJ9JdwyQwnJBNR09E"
          + "TZROph1BKbV+5Q==\\n-----END EC PRIVATE¦ KEY-----";

  private static final String RSA =
      "q7Zt2LmX9vBn4KpR8sWd1YcF6hJg3Tu0".repeat(10) + "q7Zt2LmX9vBn4KpR8sWd1Y==";

  /** The sign {@code ¦} keeps other scanners away, {@code ↵} ends a line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          assigned-credential; a.py; api_key = "9fK2mQ7x¦Wz4Lp8RtVb3N"; PROVED
          assigned-credential; a.sh; LICENSE_KEY="Y0url1cens3K3yH3re"; NONE
          assigned-credential; a.sh; LICENSE_KEY="Q7vR1wZk3NsK3yH4mT"; PROVED
          assigned-credential; a.rb; #   form(token: "9fK2mQ7x¦Wz4Lp8RtVb3N"); ASKED
          assigned-credential; a.go; // token: "9fK2mQ7x¦Wz4Lp8RtVb3N"; ASKED
          assigned-credential; a.go; /*↵{"token": "9fK2mQ7x¦Wz4Lp8RtVb3N"}↵*/; ASKED
          assigned-credential; a.go; /* one */↵x := M{"token": "9fK2mQ7x¦Wz4Lp8RtVb3N"}; PROVED
          assigned-credential; a.go; glob("a/*")↵x := M{"token": "9fK2mQ7x¦Wz4Lp8RtVb3N"}; PROVED
          assigned-credential; a.py; def f():↵  \"""↵  token: "9fK2mQ7x¦Wz4Lp8RtVb3N"↵  \"""; ASKED
          assigned-credential; a.py; X = \"""↵  token: "9fK2mQ7x¦Wz4Lp8RtVb3N"↵  \"""; PROVED
          assigned-credential; A.java; @ApiOperation(notes = "So:" +↵  "otpauth://totp/a?id=\\"b\\"&secret=9fK2mQ7x¦Wz4Lp8RtVb3N\\""); ASKED
          assigned-credential; A.java; @ApiOperation(notes = "a)")↵String token = "9fK2mQ7x¦Wz4Lp8RtVb3N"; PROVED
          assigned-credential; api.json; "example": { "token": "9fK2mQ7x¦Wz4Lp8RtVb3N" }; ASKED
          assigned-credential; shop.postman.json; "body": "{\\n  \\"id\\": 1,\\n  \\"api_key\\": \\"9fK2mQ7x¦Wz4Lp8RtVb3N\\"}"; ASKED
          assigned-credential; shop.json; "name": "raw", "api_key": "9fK2mQ7x¦Wz4Lp8RtVb3N"; PROVED
          assigned-credential; form.go; Placeholder: "https://shop.io/hook?token=9fK2mQ7x¦Wz4Lp8RtVb3N"; ASKED
          assigned-credential; users.json; "password": "pbkdf2_sha256$36000$k3Vb9QmZ¦x7Tp$u5YwR2nLq8Xc4Jf7Gh1Kd9Sb3Ma6Pz0Ev2Nt5Wr8Uo="; ASKED
          assigned-credential; seed.xml; <column name="password" value="4a1750c8607df9237de36c6305715c2¦23415189"/>; ASKED
          assigned-credential; site/setup.mkd; shop.token = 9fK2mQ7x¦Wz4Lp8RtVb3N; NONE
          assigned-credential; a.properties; shop.example1.token = 9fK2mQ7x¦Wz4Lp8RtVb3N; ASKED
          assigned-credential; a.py; search_api_key = "9fK2mQ7x¦Wz4Lp8RtVb3N"; NONE
          assigned-credential; api/patch.yaml; password: "#/components/schemas/signInWithPassword2"; NONE
          assigned-credential; shop/.snapshots/a.json; "url": "totp://shop.io?secret=9fK2mQ7x¦Wz4Lp8RtVb3N"; NONE
          assigned-credential; shop/session_fixtures.go; token: "9fK2mQ7x¦Wz4Lp8RtVb3N"; NONE
          assigned-credential; shop.bru; const token = base64encode(apiKeyOfShop2); ASKED
          assigned-credential; Makefile; CI_SECRET=$RSA; ASKED
          assigned-credential; api.yaml; 'example':↵  'name': 'a'↵  'token': '9fK2mQ7x¦Wz4Lp8RtVb3N'; ASKED
          assigned-credential; api.yaml; 'example':↵  'name': 'a'↵'token': '9fK2mQ7x¦Wz4Lp8RtVb3N'; PROVED
          assigned-credential; ci.yml; env:↵  NODE_ENV: test↵  SECRET_KEY: 9fK2mQ7x¦Wz4Lp8RtVb3N; ASKED
          assigned-credential; ci.yml; env:↵  SECRET_KEY: 9fK2mQ7x¦Wz4Lp8RtVb3N↵↵other:↵  NODE_ENV: test; PROVED
          assigned-credential; ci.yml; env:↵  NODE_ENV: production↵  SECRET_KEY: 9fK2mQ7x¦Wz4Lp8RtVb3N; PROVED
          assigned-credential; a.py; test_otp_secret = "9fK2mQ7x¦Wz4Lp8RtVb3N"; ASKED
          assigned-credential; a.py; latest_secret = "9fK2mQ7x¦Wz4Lp8RtVb3N"; PROVED
          assigned-credential; web/texts.lock; login/reset_token: 7f1e5d3a90c2¦4b6e8d1f3a5c7e9b0d2f; NONE
          assigned-credential; .ci/compose.e2e.yml; DB_PASSWORD: 9fK2mQ7x¦Wz4Lp8RtVb3N; NONE
          assigned-credential; a.py; mixpanel_project_token = "9fK2mQ7x¦Wz4Lp8RtVb3N"; NONE
          assigned-credential; a.tf; default = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:mailWeb-9fK2mQ7x¦Wz4"; NONE
          assigned-credential; compose.yml; #   DB_PASSWORD: Forge¦123; ASKED
          assigned-credential; phpunit.xml; <env name="APP_KEY" value="base64:NTrXToqFZJlv48dgPc+k¦Npc3"/>; NONE
          authorization; a.go; strings.HasPrefix(r.Header.Get(xhttp.Authorization), signV4Algorithm); NONE
          authorization; a.js; const authorization = makeHeaderOfV4Request; NONE
          authorization; a.js; headers["Authorization"] = "Bearer 8f3kQ2¦vT7xLm9Zp4Rw1Yb6Nc"; PROVED
          authorization; a.go; x := "Authorization: Bearer 8f3kQ2¦vT7xLm9Zp4Rw1Yb6Nc\\r\\n"; PROVED
          private-key; a.rs; const SERVER: &str = "$KEY"; PROVED
          private-key; a.rs; const latest_key: &str = "$KEY"; PROVED
          private-key; a.rs; const TEST_FAKE_RSA_KEY_1: &str = "$KEY"; NONE
          private-key; A.java; String privateTestKey = "$KEY"; NONE
          """)
  void standing(String inspection, String path, String text, String expected) {
    byte[] bytes =
        text.replace("$KEY", KEY)
            .replace("$RSA", RSA)
            .replace("¦", "")
            .replace("↵", "\n")
            .getBytes(StandardCharsets.UTF_8);
    Rule rule =
        RuleReader.read("a.yaml", HEAD + "  inspect: " + inspection, Languages.load())
            .rules()
            .getFirst();
    List<Match> matches =
        ((Rule.Inspect) rule.check()).inspection().inspect(rule, Target.ofText(path, bytes));

    assertThat(matches.isEmpty() ? "NONE" : matches.getFirst().standing().name())
        .isEqualTo(expected);
  }
}
