resource "google_compute_instance" "media" {
  shielded_instance_config {
    # ruleid: terraform.machine-not-shielded
    enable_integrity_monitoring = true
  }
}

resource "google_compute_instance" "mail" {
  shielded_instance_config {
    # ruleid: terraform.machine-not-shielded
    enable_secure_boot = true
  }
}

resource "google_compute_instance" "users" {
  shielded_instance_config {
    # ruleid: terraform.machine-not-shielded
    enable_vtpm = true
  }
}

resource "google_container_cluster" "stock" {
  # ruleid: terraform.machine-not-shielded
  enable_shielded_nodes = true
}

# ok: terraform.machine-not-shielded
resource "google_compute_instance" "audit" {
  shielded_instance_config {
    enable_integrity_monitoring = true
  }
}

# ok: terraform.machine-not-shielded
resource "google_compute_instance" "search" {
  shielded_instance_config {
    enable_secure_boot = true
  }
}

# ok: terraform.machine-not-shielded
resource "google_compute_instance" "events" {
  shielded_instance_config {
    enable_vtpm = true
  }
}

# ok: terraform.machine-not-shielded
resource "google_container_cluster" "orders" {
  enable_shielded_nodes = true
}
