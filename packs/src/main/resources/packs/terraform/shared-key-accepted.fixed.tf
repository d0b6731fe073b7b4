resource "azurerm_container_registry" "images" {
  name = "shopimages"
  sku  = "Premium"
  # ruleid: terraform.shared-key-accepted
  admin_enabled = true
  # ruleid: terraform.shared-key-accepted
  anonymous_pull_enabled = true
}

# ruleid: terraform.shared-key-accepted
resource "azurerm_kubernetes_cluster" "shop" {
  name       = "shop"
  dns_prefix = "shop"
}

resource "azurerm_kubernetes_cluster" "billing" {
  name = "billing"
  # ruleid: terraform.shared-key-accepted
  local_account_disabled = false
}

# ruleid: terraform.shared-key-accepted
resource "azurerm_storage_account" "invoices" {
  name = "invoices"
}

# ruleid: terraform.shared-key-accepted
resource "aws_rds_cluster" "orders" {
  iam_database_authentication_enabled = true

  engine = "aurora-postgresql"
}

# ruleid: terraform.shared-key-accepted
resource "aws_db_instance" "stock" {
  iam_database_authentication_enabled = true

  engine = "postgres"
}

# ok: terraform.shared-key-accepted
resource "aws_db_instance" "reports" {
  engine = "sqlserver-se"
}

# ok: terraform.shared-key-accepted
resource "aws_db_instance" "copy" {
  engine              = "postgres"
  replicate_source_db = aws_db_instance.stock.identifier
}

# ok: terraform.shared-key-accepted
resource "azurerm_storage_account" "photos" {
  name                      = "photos"
  shared_access_key_enabled = false
}

# ok: terraform.shared-key-accepted
resource "azurerm_kubernetes_cluster" "media" {
  name                   = "media"
  local_account_disabled = true
}

resource "keycloak_realm" "shop" {
  # ok: terraform.shared-key-accepted
  admin_enabled = true
}
