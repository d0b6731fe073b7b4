resource "azurerm_security_center_subscription_pricing" "reports" {
  # ruleid: terraform.security-plan-free
  tier = "Free"
}

# ok: terraform.security-plan-free
resource "azurerm_security_center_subscription_pricing" "media" {
  tier = "Standard"
}
