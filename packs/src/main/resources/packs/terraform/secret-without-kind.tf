# ruleid: terraform.secret-without-kind
resource "azurerm_key_vault_secret" "audit" {
  tags = { owner = "team" }
}

# ok: terraform.secret-without-kind
resource "azurerm_key_vault_secret" "mail" {
  content_type = "password"
}
