resource "kubernetes_pod" "shop" {
  spec {
    container {
      # ruleid: terraform.pod-image-without-digest
      image = "registry.example.com/shop:1.4.2"
    }
    container {
      # ruleid: terraform.pod-image-without-digest
      image = "nginx"
    }
    container {
      # ok: terraform.pod-image-without-digest
      image = "nginx@sha256:0d17b565c37bcbd895e9d92315a05c1c3c9a29f762b011a10c54a66cd53c9b31"
    }
    container {
      # ok: terraform.pod-image-without-digest
      image = var.image
    }
  }
}
