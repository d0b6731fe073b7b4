resource "kubernetes_service_v1" "shop" {
  metadata {
    name = "shop"
    # ruleid: terraform.pod-in-default-namespace
    namespace = "default"
  }
}

resource "kubernetes_deployment" "shop" {
  # ruleid: terraform.pod-in-default-namespace
  metadata {
    name = "shop"
  }
  spec {
    template {
      metadata {
        labels = {
          app = "shop"
        }
      }
    }
  }
}

resource "kubernetes_config_map" "settings" {
  # ok: terraform.pod-in-default-namespace
  metadata {
    name      = "settings"
    namespace = kubernetes_namespace.shop.metadata[0].name
  }
}
