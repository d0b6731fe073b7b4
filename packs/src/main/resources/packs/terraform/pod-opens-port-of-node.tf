resource "kubernetes_pod" "agent" {
  spec {
    container {
      port {
        container_port = 8125
        # ruleid: terraform.pod-opens-port-of-node
        host_port = 8125
      }
      port {
        # ok: terraform.pod-opens-port-of-node
        container_port = 8126
      }
    }
  }
}
