# ruleid: terraform.application-without-identity
resource "azurerm_app_service" "search" {
  tags = { owner = "team" }

  identity {
    type = "SystemAssigned"
  }
}

# ok: terraform.application-without-identity
resource "azurerm_app_service" "users" {
  identity { type = "SystemAssigned" }
}
