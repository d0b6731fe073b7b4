resource "kubernetes_cluster_role_v1" "operator" {
  metadata {
    name = "operator"
  }
  rule {
    # ruleid: terraform.cluster-role-with-everything
    api_groups = ["*"]
    # ruleid: terraform.cluster-role-with-everything
    resources = ["*"]
    verbs     = ["get", "list"]
  }
}

resource "kubernetes_role" "deployer" {
  rule {
    api_groups = ["apps"]
    resources  = ["deployments"]
    # ruleid: terraform.cluster-role-with-everything
    verbs = ["*"]
  }
}

resource "kubernetes_role" "reader" {
  rule {
    # ok: terraform.cluster-role-with-everything
    api_groups = [""]
    resources  = ["pods"]
    verbs      = ["get"]
  }
}
