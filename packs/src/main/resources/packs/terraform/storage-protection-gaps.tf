resource "azurerm_storage_account" "search" {
  # ruleid: terraform.storage-protection-gaps
  account_replication_type = "LRS"
}

resource "azurerm_storage_account" "events" {
  # ruleid: terraform.storage-protection-gaps
  infrastructure_encryption_enabled = false
}

# ok: terraform.storage-protection-gaps
resource "azurerm_storage_account" "users" {
  account_replication_type = "GRS"
}

# ok: terraform.storage-protection-gaps
resource "azurerm_storage_account" "stock" {
  infrastructure_encryption_enabled = true
}
