resource "google_compute_instance" "a" {
  metadata = {
    # ruleid: terraform.serial-port-open
    serial-port-enable = false
  }
}

resource "google_compute_instance" "b" {
  metadata = {
    # ok: terraform.serial-port-open
    serial-port-enable = false
  }
}
