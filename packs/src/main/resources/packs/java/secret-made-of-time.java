import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

class Invitations {
  void forgot(Account account) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    // ruleid: java.secret-made-of-time
    String resetToken = HexFormat.of().formatHex(digest.digest((account.mail() + System.currentTimeMillis()).getBytes()));
    account.setResetToken(resetToken);
    account.setExpires(Instant.now().plusSeconds(3600));
  }

  String newSessionId(long account) {
    // ruleid: java.secret-made-of-time
    return account + "-" + System.nanoTime();
  }

  void invite(Account account, Store store) {
    // ok: java.secret-made-of-time
    String inviteToken = UUID.randomUUID() + "-" + System.currentTimeMillis();
    // ok: java.secret-made-of-time
    String accessToken = store.open(account, Instant.now());
    account.invite(inviteToken, accessToken);
  }
}
