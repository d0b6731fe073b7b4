resource "azurerm_network_watcher_flow_log" "media" {
  retention_policy {
    # ruleid: terraform.log-kept-shortly
    days = 6
  }
}

resource "azurerm_network_watcher_flow_log" "mail" {
  retention_policy {
    # ruleid: terraform.log-kept-shortly
    enabled = false
  }
}

resource "azurerm_monitor_log_profile" "a" {
  # ruleid: terraform.log-kept-shortly
  retention_policy {
    enabled = true
  }
}

resource "azurerm_mssql_database_extended_auditing_policy" "search" {
  # ruleid: terraform.log-kept-shortly
  retention_in_days = 6
}

resource "azurerm_sql_server" "events" {
  extended_auditing_policy {
    # ruleid: terraform.log-kept-shortly
    retention_in_days = 6
  }
}

resource "alicloud_log_store" "orders" {
  # ruleid: terraform.log-kept-shortly
  retention_period = 6
}

# ok: terraform.log-kept-shortly
resource "azurerm_network_watcher_flow_log" "audit" {
  retention_policy {
    days = 365
  }
}

# ok: terraform.log-kept-shortly
resource "azurerm_mssql_database_extended_auditing_policy" "users" {
  retention_in_days = 365
}

# ok: terraform.log-kept-shortly
resource "azurerm_sql_server" "stock" {
  extended_auditing_policy {
    retention_in_days = 365
  }
}

# ok: terraform.log-kept-shortly
resource "alicloud_log_store" "billing" {
  retention_period = 365
}
