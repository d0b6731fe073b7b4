// The sign ¦ stands within every value so that no other scanner takes it for real.
class TokenSettings {
  // ruleid: secrets.assigned-credential
  @Value("${shop.jwt.secret:9fK2mQ7x¦Wz4Lp8RtVb3N}")
  String secret;

  // ok: secrets.assigned-credential
  @Value("${shop.jwt.secret:}")
  String required;

  // ok: secrets.assigned-credential
  @Value("${shop.jwt.secret:#{null}}")
  String optional;
}
