resource "google_dns_managed_zone" "search" {
  dnssec_config {
    default_key_specs {
      # ruleid: terraform.names-signed-weakly
      algorithm = "rsasha256"
    }
  }
}

# ok: terraform.names-signed-weakly
resource "google_dns_managed_zone" "users" {
  dnssec_config {
    default_key_specs {
      algorithm = "rsasha256"
    }
  }
}
