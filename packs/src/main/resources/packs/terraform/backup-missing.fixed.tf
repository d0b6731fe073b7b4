# ruleid: terraform.backup-missing
resource "aws_db_instance" "users" {
  backup_retention_period = 7

  tags = { owner = "team" }
}

resource "aws_db_instance" "stock" {
  # ruleid: terraform.backup-missing
  backup_retention_period = 7
}

# ruleid: terraform.backup-missing
resource "aws_elasticache_cluster" "billing" {
  tags = { owner = "team" }
}

resource "aws_elasticache_cluster" "media" {
  # ruleid: terraform.backup-missing
  snapshot_retention_limit = 0
}

# ruleid: terraform.backup-missing
resource "aws_dynamodb_table" "mail" {
  tags = { owner = "team" }

  point_in_time_recovery {
    enabled = true
  }
}

resource "aws_dynamodb_table" "users" {
  point_in_time_recovery {
    # ruleid: terraform.backup-missing
    enabled = true
  }
}

resource "google_sql_database_instance" "stock" {
  settings {
    backup_configuration {
      # ruleid: terraform.backup-missing
      enabled = true
    }
  }
}

# ruleid: terraform.backup-missing
resource "google_sql_database_instance" "billing" {
  tags = { owner = "team" }
}

resource "azurerm_mariadb_server" "media" {
  # ruleid: terraform.backup-missing
  geo_redundant_backup_enabled = false
}

# ruleid: terraform.backup-missing
resource "azurerm_mariadb_server" "mail" {
  tags = { owner = "team" }
}

resource "nifcloud_db_instance" "users" {
  # ruleid: terraform.backup-missing
  backup_retention_period = 7
}

# ok: terraform.backup-missing
resource "aws_db_instance" "events" {
  backup_retention_period = 14
}

# ok: terraform.backup-missing
resource "aws_db_instance" "orders" {
  backup_retention_period = 14
}

# ok: terraform.backup-missing
resource "aws_elasticache_cluster" "reports" {
  snapshot_retention_limit = 7
}

# ok: terraform.backup-missing
resource "aws_elasticache_cluster" "audit" {
  snapshot_retention_limit = 7
}

# ok: terraform.backup-missing
resource "aws_dynamodb_table" "search" {
  point_in_time_recovery { enabled = true }
}

# ok: terraform.backup-missing
resource "aws_dynamodb_table" "events" {
  point_in_time_recovery {
    enabled = true
  }
}

# ok: terraform.backup-missing
resource "google_sql_database_instance" "orders" {
  settings {
    backup_configuration {
      enabled = true
    }
  }
}

# ok: terraform.backup-missing
resource "google_sql_database_instance" "reports" {
  settings {
    backup_configuration { enabled = true }
  }
}

# ok: terraform.backup-missing
resource "azurerm_mariadb_server" "audit" {
  geo_redundant_backup_enabled = true
}

# ok: terraform.backup-missing
resource "azurerm_mariadb_server" "search" {
  geo_redundant_backup_enabled = true
}

# ok: terraform.backup-missing
resource "nifcloud_db_instance" "events" {
  backup_retention_period = 7
}

# ruleid: terraform.backup-missing
resource "azurerm_mariadb_server" "reviews" {
  name = "reviews"
}

# ok: terraform.backup-missing
resource "azurerm_mariadb_server" "ratings" {
  geo_redundant_backup_enabled = true
}
