resource "kubernetes_pod" "a" {
  spec {
    # ruleid: terraform.pod-without-guards
    container {
      image = "example/a:1"
    }
  }
}





resource "kubernetes_pod" "b" {
  spec {
    # ok: terraform.pod-without-guards
    container {
      image = "example/a:1"
      security_context {
        allow_privilege_escalation = false
        capabilities {
          drop = ["ALL"]
        }
      }
      resources {
        limits = {
          memory = "512Mi"
        }
      }
    }
  }
}
