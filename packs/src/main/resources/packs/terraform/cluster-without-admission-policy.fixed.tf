# ruleid: terraform.cluster-without-admission-policy
resource "azurerm_kubernetes_cluster" "shop" {
  name = "shop"
}

resource "azurerm_kubernetes_cluster" "billing" {
  name = "billing"
  # ruleid: terraform.cluster-without-admission-policy
  azure_policy_enabled = true
}

# ok: terraform.cluster-without-admission-policy
resource "azurerm_kubernetes_cluster" "media" {
  name                 = "media"
  azure_policy_enabled = true
}
