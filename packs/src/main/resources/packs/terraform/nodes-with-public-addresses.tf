# ruleid: terraform.nodes-with-public-addresses
resource "google_container_cluster" "stock" {
  tags = { owner = "team" }
}

resource "google_container_cluster" "billing" {
  private_cluster_config {
    # ruleid: terraform.nodes-with-public-addresses
    enable_private_nodes = false
  }
}

# ok: terraform.nodes-with-public-addresses
resource "google_container_cluster" "orders" {
  private_cluster_config { enable_private_nodes = true }
}

# ok: terraform.nodes-with-public-addresses
resource "google_container_cluster" "reports" {
  private_cluster_config {
    enable_private_nodes = true
  }
}
