resource "kubernetes_pod" "shop" {
  # ruleid: terraform.pod-gets-token
  spec {
    container {
      image = var.image
    }
  }
}

resource "kubernetes_deployment" "desk" {
  spec {
    template {
      spec {
        # ruleid: terraform.pod-gets-token
        automount_service_account_token = false
        container {
          image = var.image
        }
      }
    }
  }
}

resource "kubernetes_deployment" "till" {
  spec {
    template {
      # ok: terraform.pod-gets-token
      spec {
        automount_service_account_token = false
        container {
          image = var.image
        }
      }
    }
  }
}
