resource "google_compute_instance" "a" {
  metadata = {
    # ruleid: terraform.serial-port-open
    serial-port-enable = true
  }
}

resource "google_compute_instance" "b" {
  metadata = {
    # ok: terraform.serial-port-open
    serial-port-enable = false
  }
}
