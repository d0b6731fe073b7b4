export function allowEverything(): void {
  // ruleid: javascript.tls-verification-off
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0";
  // ok: javascript.tls-verification-off
  process.env.NODE_EXTRA_CA_CERTS = "/etc/ssl/our-ca.pem";
}
