resource "kubernetes_role_binding_v1" "read" {
  metadata {
    name = "read"
  }
  # ruleid: terraform.rights-for-default-account
  subject {
    kind      = "ServiceAccount"
    name      = "default"
    namespace = "shop"
  }
}

resource "kubernetes_cluster_role_binding" "watch" {
  # ok: terraform.rights-for-default-account
  subject {
    kind      = "ServiceAccount"
    name      = "watcher"
    namespace = "shop"
  }
}
