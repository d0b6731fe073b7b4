resource "kubernetes_deployment_v1" "shop" {
  spec {
    template {
      spec {
        # ruleid: terraform.pod-resources-not-limited
        container {
          name  = "shop"
          image = "shop:1.4"
          resources {
            limits = {
              memory = "256Mi"
            }
          }
        }
        # ok: terraform.pod-resources-not-limited
        container {
          name  = "proxy"
          image = "proxy:2.0"
          resources {
            limits = {
              cpu    = "500m"
              memory = "256Mi"
            }
            requests = {
              cpu    = "100m"
              memory = "64Mi"
            }
          }
        }
      }
    }
  }
}
