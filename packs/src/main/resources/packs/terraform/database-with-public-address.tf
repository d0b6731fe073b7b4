resource "google_sql_database_instance" "orders" {
  # ruleid: terraform.database-with-public-address
  settings {
    tier = "db-f1-micro"
  }
}

resource "google_sql_database_instance" "stock" {
  settings {
    ip_configuration {
      # ruleid: terraform.database-with-public-address
      ipv4_enabled = true
    }
  }
}

resource "google_sql_database_instance" "mail" {
  settings {
    # ruleid: terraform.database-with-public-address
    ip_configuration {
      ssl_mode = "ENCRYPTED_ONLY"
    }
  }
}

resource "google_sql_database_instance" "desk" {
  settings {
    # ok: terraform.database-with-public-address
    ip_configuration {
      ipv4_enabled    = false
      private_network = google_compute_network.inner.id
    }
  }
}

# ruleid: terraform.database-with-public-address
resource "azurerm_mssql_server" "stock" {
  name = "stock"
}

# ok: terraform.database-with-public-address
resource "azurerm_mssql_server" "orders" {
  name                          = "orders"
  public_network_access_enabled = false
}

# ruleid: terraform.database-with-public-address
resource "aws_redshift_cluster" "reports" {
  cluster_identifier = "reports"
}
