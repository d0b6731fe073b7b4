resource "google_container_cluster" "stock" {
  network_policy {
    # ruleid: terraform.pods-reach-each-other
    enabled = false
  }
}

# ruleid: terraform.pods-reach-each-other
resource "google_container_cluster" "billing" {
  tags = { owner = "team" }
}

resource "google_container_cluster" "media" {
  datapath_provider = "LEGACY_DATAPATH"
  addons_config {
    network_policy_config {
      # ruleid: terraform.pods-reach-each-other
      disabled = true
    }
  }
}

# ruleid: terraform.pods-reach-each-other
resource "azurerm_kubernetes_cluster" "audit" {
  tags = { owner = "team" }
}

# ok: terraform.pods-reach-each-other
resource "google_container_cluster" "orders" {
  datapath_provider = "ADVANCED_DATAPATH"
}

# ok: terraform.pods-reach-each-other
resource "google_container_cluster" "reports" {
  addons_config {
    network_policy_config { disabled = false }
  }
  network_policy { enabled = true }
}

# ok: terraform.pods-reach-each-other
resource "azurerm_kubernetes_cluster" "mail" {
  network_profile {
    network_policy = "calico"
  }
}

# ruleid: terraform.pods-reach-each-other
resource "google_container_cluster" "half" {
  network_policy {
    enabled = true
  }
}

# ok: terraform.pods-reach-each-other
resource "google_container_cluster" "whole" {
  network_policy {
    enabled = true
  }
  addons_config {
    network_policy_config {
      disabled = false
    }
  }
}
