resource "azurerm_storage_account" "media" {
  network_rules {
    # ruleid: terraform.service-on-public-network
    default_action = "Allow"
  }
}

resource "azurerm_storage_account_network_rules" "mail" {
  # ruleid: terraform.service-on-public-network
  default_action = "Allow"
}

# ruleid: terraform.service-on-public-network
resource "azurerm_key_vault" "users" {
  tags = { owner = "team" }
}

resource "azurerm_key_vault" "stock" {
  network_acls {
    # ruleid: terraform.service-on-public-network
    default_action = "Allow"
  }
}

# ruleid: terraform.service-on-public-network
resource "azurerm_data_factory" "billing" {
  tags = { owner = "team" }
}

resource "azurerm_data_factory" "media" {
  # ruleid: terraform.service-on-public-network
  public_network_enabled = true
}

# ruleid: terraform.service-on-public-network
resource "azurerm_synapse_workspace" "mail" {
  tags = { owner = "team" }
}

resource "azurerm_synapse_workspace" "users" {
  # ruleid: terraform.service-on-public-network
  managed_virtual_network_enabled = false
}

# ruleid: terraform.service-on-public-network
resource "azurerm_search_service" "stock" {
  tags = { owner = "team" }
}

resource "azurerm_search_service" "billing" {
  # ruleid: terraform.service-on-public-network
  public_network_access_enabled = true
}

# ruleid: terraform.service-on-public-network
resource "azurerm_cosmosdb_account" "media" {
  tags = { owner = "team" }
}

# ruleid: terraform.service-on-public-network
resource "azurerm_mariadb_server" "mail" {
  tags = { owner = "team" }
}

resource "azurerm_sql_server" "users" {
  # ruleid: terraform.service-on-public-network
  public_network_access_enabled = true
}

# ok: terraform.service-on-public-network
resource "azurerm_storage_account" "audit" {
  network_rules {
    default_action = "Deny"
  }
}

# ok: terraform.service-on-public-network
resource "azurerm_storage_account_network_rules" "search" {
  default_action = "Deny"
}

# ok: terraform.service-on-public-network
resource "azurerm_key_vault" "events" {
  network_acls { default_action = "Deny"
    bypass         = "AzureServices" }
}

# ok: terraform.service-on-public-network
resource "azurerm_key_vault" "orders" {
  network_acls {
    default_action = "Deny"
  }
}

# ok: terraform.service-on-public-network
resource "azurerm_data_factory" "reports" {
  public_network_enabled = false
}

# ok: terraform.service-on-public-network
resource "azurerm_data_factory" "audit" {
  public_network_enabled = false
}

# ok: terraform.service-on-public-network
resource "azurerm_synapse_workspace" "search" {
  managed_virtual_network_enabled = true
}

# ok: terraform.service-on-public-network
resource "azurerm_synapse_workspace" "events" {
  managed_virtual_network_enabled = true
}

# ok: terraform.service-on-public-network
resource "azurerm_search_service" "orders" {
  public_network_access_enabled = false
}

# ok: terraform.service-on-public-network
resource "azurerm_search_service" "reports" {
  public_network_access_enabled = false
}

# ok: terraform.service-on-public-network
resource "azurerm_cosmosdb_account" "audit" {
  ip_range_filter = "203.0.113.0/24"
}

# ok: terraform.service-on-public-network
resource "azurerm_mariadb_server" "search" {
  public_network_access_enabled = false
}

# ok: terraform.service-on-public-network
resource "azurerm_sql_server" "events" {
  public_network_access_enabled = false
}

resource "azurerm_storage_account" "archive" {
  network_rules {
    default_action = "Deny"
    # ruleid: terraform.service-on-public-network
    ip_rules = ["0.0.0.0/0"]
  }
}

resource "azurerm_storage_account_network_rules" "letters" {
  default_action = "Deny"
  # ok: terraform.service-on-public-network
  ip_rules = ["198.51.100.7"]
}

# ruleid: terraform.service-on-public-network
resource "azurerm_eventgrid_topic" "orders" {
  name = "orders"
}

resource "azurerm_cognitive_account" "texts" {
  # ruleid: terraform.service-on-public-network
  public_network_access_enabled = true
}

# ruleid: terraform.service-on-public-network
resource "aws_sagemaker_notebook_instance" "prices" {
  name = "prices"
}

resource "aws_transfer_server" "files" {
  # ruleid: terraform.service-on-public-network
  endpoint_type = "PUBLIC"
}

resource "google_cloud_run_v2_service" "shop" {
  # ruleid: terraform.service-on-public-network
  ingress = "INGRESS_TRAFFIC_ALL"
}

# ok: terraform.service-on-public-network
resource "azurerm_automation_account" "nightly" {
  name                          = "nightly"
  public_network_access_enabled = false
}

resource "google_notebooks_instance" "texts" {
  # ok: terraform.service-on-public-network
  no_public_ip = true
}
