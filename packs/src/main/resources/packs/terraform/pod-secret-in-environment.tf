resource "kubernetes_pod" "shop" {
  spec {
    container {
      # ruleid: terraform.pod-secret-in-environment
      env {
        name = "PASSWORD"
        value_from {
          secret_key_ref {
            name = "database"
            key  = "password"
          }
        }
      }
      # ruleid: terraform.pod-secret-in-environment
      env_from {
        secret_ref {
          name = "mail"
        }
      }
      # ok: terraform.pod-secret-in-environment
      env {
        name  = "LANGUAGE"
        value = "en"
      }
      # ok: terraform.pod-secret-in-environment
      env_from {
        config_map_ref {
          name = "mail"
        }
      }
    }
  }
}
