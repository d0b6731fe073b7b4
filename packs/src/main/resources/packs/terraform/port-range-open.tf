resource "google_compute_firewall" "a" {
  allow {
    protocol = "tcp"
    # ruleid: terraform.port-range-open
    ports    = ["8000-8100"]
  }
}

resource "google_compute_firewall" "c" {
  # ruleid: terraform.port-range-open
  allow {
    protocol = "tcp"
  }
}

resource "google_compute_firewall" "b" {
  allow {
    protocol = "tcp"
    # ok: terraform.port-range-open
    ports    = ["8443"]
  }
}
