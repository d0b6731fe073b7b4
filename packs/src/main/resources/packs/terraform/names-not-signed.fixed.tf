resource "google_dns_managed_zone" "audit" {
  dnssec_config {
    # ruleid: terraform.names-not-signed
    state = "on"
  }
}

# ok: terraform.names-not-signed
resource "google_dns_managed_zone" "mail" {
  dnssec_config {
    state = "on"
  }
}
