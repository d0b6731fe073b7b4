resource "azurerm_storage_account" "a" {
  # ruleid: terraform.trusted-services-shut-out
  network_rules {
    default_action = "Deny"
    bypass         = ["AzureServices", "Metrics"]
  }
}

resource "azurerm_storage_account" "b" {
  # ok: terraform.trusted-services-shut-out
  network_rules {
    default_action = "Deny"
    bypass         = ["AzureServices"]
  }
}
