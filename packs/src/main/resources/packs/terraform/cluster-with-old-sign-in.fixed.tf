resource "google_container_cluster" "users" {
  # ruleid: terraform.cluster-with-old-sign-in
  enable_legacy_abac = false
}

resource "google_container_cluster" "stock" {
  master_auth {
    client_certificate_config {
      # ruleid: terraform.cluster-with-old-sign-in
      issue_client_certificate = false
    }
  }
}

resource "google_container_cluster" "a" {
  node_config {
    metadata = {
      # ruleid: terraform.cluster-with-old-sign-in
      disable-legacy-endpoints = true
    }
  }
}

resource "google_container_cluster" "billing" {
  node_config {
    workload_metadata_config {
      # ruleid: terraform.cluster-with-old-sign-in
      mode = "GCE_METADATA"
    }
  }
}

resource "google_container_cluster" "media" {
  node_config {
    workload_metadata_config {
      # ruleid: terraform.cluster-with-old-sign-in
      node_metadata = "EXPOSE"
    }
  }
}

resource "google_container_cluster" "audit" {
  master_auth {
    # ruleid: terraform.cluster-with-old-sign-in
    password = "kqx93hhaPqyy33zz"
  }
}

resource "azurerm_kubernetes_cluster" "mail" {
  role_based_access_control {
    # ruleid: terraform.cluster-with-old-sign-in
    enabled = true
  }
}

resource "azurerm_kubernetes_cluster" "users" {
  # ruleid: terraform.cluster-with-old-sign-in
  role_based_access_control_enabled = true
}

# ok: terraform.cluster-with-old-sign-in
resource "google_container_cluster" "events" {
  enable_legacy_abac = false
}

# ok: terraform.cluster-with-old-sign-in
resource "google_container_cluster" "orders" {
  master_auth {
    client_certificate_config {
      issue_client_certificate = false
    }
  }
}

# ok: terraform.cluster-with-old-sign-in
resource "google_container_cluster" "reports" {
  node_config {
    workload_metadata_config {
      mode = "GKE_METADATA"
    }
  }
}

# ok: terraform.cluster-with-old-sign-in
resource "azurerm_kubernetes_cluster" "search" {
  role_based_access_control {
    enabled = true
  }
}

# ok: terraform.cluster-with-old-sign-in
resource "azurerm_kubernetes_cluster" "events" {
  role_based_access_control_enabled = true
}
