resource "kubernetes_cluster_role" "a" {
  # ruleid: terraform.secrets-readable-by-role
  rule {
    resources = ["secrets"]
    verbs     = ["get"]
  }
}

# ruleid: terraform.secrets-readable-by-role
resource "kubernetes_cluster_role_binding" "a" {
  role_ref {
    kind = "ClusterRole"
    name = "cluster-admin"
  }
}

resource "kubernetes_role" "own" {
  # ok: terraform.secrets-readable-by-role
  rule {
    resources      = ["secrets"]
    resource_names = ["orders"]
    verbs          = ["get"]
  }
}
