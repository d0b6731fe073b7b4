# ruleid: terraform.client-certificate-not-asked
resource "azurerm_app_service" "reports" {
  tags = { owner = "team" }
}

resource "azurerm_app_service" "audit" {
  # ruleid: terraform.client-certificate-not-asked
  client_cert_enabled = false
}

# ok: terraform.client-certificate-not-asked
resource "azurerm_app_service" "media" {
  client_cert_enabled = true
}

# ok: terraform.client-certificate-not-asked
resource "azurerm_app_service" "mail" {
  client_cert_enabled = true
}
