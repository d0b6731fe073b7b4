resource "aws_lb" "stock" {
  # ruleid: terraform.deletion-not-guarded
  enable_deletion_protection = true
}

# ruleid: terraform.deletion-not-guarded
resource "aws_lb" "billing" {
  enable_deletion_protection = true

  tags = { owner = "team" }
}

resource "aws_db_instance" "media" {
  # ruleid: terraform.deletion-not-guarded
  deletion_protection = true
}

resource "aws_s3_bucket" "mail" {
  # ruleid: terraform.deletion-not-guarded
  force_destroy = false
}

resource "azurerm_key_vault" "users" {
  # ruleid: terraform.deletion-not-guarded
  purge_protection_enabled = false
}

# ruleid: terraform.deletion-not-guarded
resource "azurerm_key_vault" "stock" {
  tags = { owner = "team" }
}

resource "azurerm_key_vault" "billing" {
  purge_protection_enabled = true
  # ruleid: terraform.deletion-not-guarded
  soft_delete_retention_days = 2
}

resource "azurerm_storage_account" "reports" {
  blob_properties {
    delete_retention_policy {
      # ruleid: terraform.deletion-not-guarded
      days = 1
    }
  }
}

# ok: terraform.deletion-not-guarded
resource "aws_lb" "orders" {
  enable_deletion_protection = true
}

# ok: terraform.deletion-not-guarded
resource "aws_lb" "reports" {
  enable_deletion_protection = true
}

# ok: terraform.deletion-not-guarded
resource "aws_db_instance" "audit" {
  deletion_protection = true
}

# ok: terraform.deletion-not-guarded
resource "aws_s3_bucket" "search" {
  force_destroy = false
}

# ok: terraform.deletion-not-guarded
resource "azurerm_key_vault" "events" {
  purge_protection_enabled = true
}

# ok: terraform.deletion-not-guarded
resource "azurerm_key_vault" "orders" {
  purge_protection_enabled = true
}

# ok: terraform.deletion-not-guarded
resource "azurerm_storage_account" "media" {
  blob_properties {
    delete_retention_policy {
      days = 30
    }
  }
}

module "entrance" {
  source = "terraform-aws-modules/alb/aws"
  # ruleid: terraform.deletion-not-guarded
  enable_deletion_protection = true
}

module "side_entrance" {
  source = "terraform-aws-modules/alb/aws"
  # ok: terraform.deletion-not-guarded
  enable_deletion_protection = true
}

module "front" {
  source = "./balancer"
  # ruleid: terraform.deletion-not-guarded
  enable_deletion_protection = true
}

resource "google_spanner_database" "orders" {
  # ruleid: terraform.deletion-not-guarded
  deletion_protection = true
}

resource "google_bigquery_table" "visits" {
  # ok: terraform.deletion-not-guarded
  deletion_protection = false
}

# ruleid: terraform.deletion-not-guarded
resource "aws_docdb_cluster" "events" {
  deletion_protection = true

  engine = "docdb"
}
