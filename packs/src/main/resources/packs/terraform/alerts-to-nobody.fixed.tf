resource "azurerm_security_center_contact" "a" {
  email               = "security@example.org"
  phone               = "+49 30 1234"
  # ruleid: terraform.alerts-to-nobody
  alert_notifications = true
  alerts_to_admins    = true
}

# ruleid: terraform.alerts-to-nobody
resource "azurerm_security_center_contact" "b" {
  email               = "security@example.org"
  alert_notifications = true
}

# ok: terraform.alerts-to-nobody
resource "azurerm_security_center_contact" "c" {
  email               = "security@example.org"
  phone               = "+49 30 1234"
  alert_notifications = true
  alerts_to_admins    = true
}

resource "azurerm_mssql_server_security_alert_policy" "a" {
  # ruleid: terraform.alerts-to-nobody
  email_addresses = []
}
