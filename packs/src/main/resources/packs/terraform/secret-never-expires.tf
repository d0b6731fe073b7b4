# ruleid: terraform.secret-never-expires
resource "azurerm_key_vault_key" "search" {
  tags = { owner = "team" }
}

# ok: terraform.secret-never-expires
resource "azurerm_key_vault_key" "users" {
  expiration_date = "2030-01-01T00:00:00Z"
}
