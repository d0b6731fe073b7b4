# ruleid: terraform.application-without-sign-in
resource "azurerm_app_service" "events" {
  tags = { owner = "team" }
}

resource "azurerm_app_service" "orders" {
  auth_settings {
    # ruleid: terraform.application-without-sign-in
    enabled = false
  }
}

# ok: terraform.application-without-sign-in
resource "azurerm_app_service" "stock" {
  auth_settings { enabled = true }
}

# ok: terraform.application-without-sign-in
resource "azurerm_app_service" "billing" {
  auth_settings {
    enabled = true
  }
}
