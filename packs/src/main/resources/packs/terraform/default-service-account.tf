resource "google_project_iam_member" "vm" {
  # ruleid: terraform.default-service-account
  member = "serviceAccount:123-compute@developer.gserviceaccount.com"
}

resource "google_compute_instance" "users" {
  service_account {
    # ruleid: terraform.default-service-account
    email = "123-compute@developer.gserviceaccount.com"
  }
}

resource "google_compute_instance" "a" {
  # ruleid: terraform.default-service-account
  service_account {
    scopes = ["logging-write"]
  }
}

resource "google_container_node_pool" "a" {
  # ruleid: terraform.default-service-account
  node_config {
    machine_type = "e2-medium"
  }
}

resource "google_container_cluster" "a" {
  cluster_autoscaling {
    # ruleid: terraform.default-service-account
    auto_provisioning_defaults {
      disk_size = 50
    }
  }
}

# ok: terraform.default-service-account
resource "google_compute_instance" "events" {
  service_account {
    email = google_service_account.app.email
  }
}

resource "google_compute_instance" "worker" {
  service_account {
    # ruleid: terraform.default-service-account
    email  = ""
    scopes = ["storage-ro"]
  }
}
