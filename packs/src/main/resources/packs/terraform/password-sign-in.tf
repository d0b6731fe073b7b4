resource "azurerm_linux_virtual_machine" "reports" {
  # ruleid: terraform.password-sign-in
  disable_password_authentication = false
}

resource "azurerm_virtual_machine" "audit" {
  os_profile_linux_config {
    # ruleid: terraform.password-sign-in
    disable_password_authentication = false
  }
}

# ok: terraform.password-sign-in
resource "azurerm_linux_virtual_machine" "media" {
  disable_password_authentication = true
}

# ok: terraform.password-sign-in
resource "azurerm_virtual_machine" "mail" {
  os_profile_linux_config {
    disable_password_authentication = true
  }
}
