resource "kubernetes_pod" "a" {
  spec {
    # ruleid: terraform.pod-shares-with-node
    host_network = true
  }
}

resource "kubernetes_pod" "c" {
  spec {
    container {
      security_context {
        capabilities {
          # ruleid: terraform.pod-shares-with-node
          add = ["SYS_ADMIN"]
        }
      }
    }
  }
}



resource "kubernetes_pod" "b" {
  spec {
    # ok: terraform.pod-shares-with-node
    host_network = false
  }
}
