# ruleid: terraform.database-open-to-the-cloud
resource "azurerm_sql_firewall_rule" "cloud" {
  start_ip_address = "0.0.0.0"
  end_ip_address   = "0.0.0.0"
}

# ok: terraform.database-open-to-the-cloud
resource "azurerm_sql_firewall_rule" "office" {
  start_ip_address = "203.0.113.4"
  end_ip_address   = "203.0.113.4"
}
