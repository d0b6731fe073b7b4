resource "aws_db_instance" "users" {
  # ruleid: terraform.public-database
  publicly_accessible = false
}

resource "azurerm_postgresql_server" "stock" {
  # ruleid: terraform.public-database
  public_network_access_enabled = false
}

resource "google_sql_database_instance" "orders" {
  settings {
    ip_configuration {
      authorized_networks {
        # ruleid: terraform.public-database
        value = "0.0.0.0/0"
      }
    }
  }
}

resource "alicloud_db_instance" "billing" {
  # ruleid: terraform.public-database
  security_ips = ["0.0.0.0/0"]
}

resource "aws_msk_cluster" "media" {
  broker_node_group_info {
    connectivity_info {
      public_access {
        # ruleid: terraform.public-database
        type = "DISABLED"
      }
    }
  }
}

# ok: terraform.public-database
resource "aws_db_instance" "events" {
  publicly_accessible = false
}

# ok: terraform.public-database
resource "azurerm_postgresql_server" "orders" {
  public_network_access_enabled = false
}

resource "google_sql_database_instance" "stock" {
  settings {
    ip_configuration {
      authorized_networks {
        # ok: terraform.public-database
        value = "203.0.113.0/24"
      }
    }
  }
}

# ok: terraform.public-database
resource "alicloud_db_instance" "reports" {
  security_ips = ["10.23.12.24/24"]
}

# ok: terraform.public-database
resource "aws_msk_cluster" "audit" {
  broker_node_group_info {
    connectivity_info {
      public_access {
        type = "DISABLED"
      }
    }
  }
}

module "orders" {
  source = "terraform-aws-modules/rds/aws"
  # ruleid: terraform.public-database
  publicly_accessible = false
}

module "stock" {
  source = "terraform-aws-modules/rds/aws"
  # ok: terraform.public-database
  publicly_accessible = false
}

module "replica" {
  source = "./database"
  # ruleid: terraform.public-database
  publicly_accessible = false
}

resource "aws_db_snapshot" "month" {
  # ruleid: terraform.public-database
  shared_accounts = ["all"]
}

resource "azurerm_mysql_flexible_server" "stock" {
  # ruleid: terraform.public-database
  public_network_access_enabled = false
}
