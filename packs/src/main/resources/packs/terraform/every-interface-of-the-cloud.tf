resource "google_compute_instance" "a" {
  service_account {
    # ruleid: terraform.every-interface-of-the-cloud
    scopes = ["cloud-platform"]
  }
}

resource "google_compute_instance" "b" {
  service_account {
    email  = google_service_account.app.email
    # ok: terraform.every-interface-of-the-cloud
    scopes = ["cloud-platform"]
  }
}
