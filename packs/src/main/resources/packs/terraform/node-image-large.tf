resource "google_container_node_pool" "reports" {
  node_config {
    # ruleid: terraform.node-image-large
    image_type = "UBUNTU_CONTAINERD"
  }
}

# ok: terraform.node-image-large
resource "google_container_node_pool" "media" {
  node_config {
    image_type = "COS_CONTAINERD"
  }
}
