resource "google_compute_instance" "a" {
  metadata = {
    # ruleid: terraform.sign-in-not-central
    enable-oslogin = false
  }
}

resource "google_compute_project_metadata" "a" {
  # ruleid: terraform.sign-in-not-central
  metadata = {
    region = "europe"
  }
}



resource "google_compute_instance" "b" {
  metadata = {
    # ok: terraform.sign-in-not-central
    enable-oslogin = true
  }
}
