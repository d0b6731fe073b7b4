# ruleid: terraform.database-firewall-open
resource "azurerm_mssql_firewall_rule" "all" {
  start_ip_address = "0.0.0.0"
  end_ip_address   = "255.255.255.255"
}

resource "aws_db_security_group" "old" {
  ingress {
    # ruleid: terraform.database-firewall-open
    cidr = "0.0.0.0/0"
  }
}

resource "nifcloud_db_security_group" "old" {
  rule {
    # ruleid: terraform.database-firewall-open
    cidr_ip = "0.0.0.0/0"
  }
}

# ok: terraform.database-firewall-open
resource "azurerm_mssql_firewall_rule" "office" {
  start_ip_address = "203.0.113.4"
  end_ip_address   = "203.0.113.4"
}

# ruleid: terraform.database-firewall-open
resource "azurerm_redis_firewall_rule" "all" {
  start_ip = "0.0.0.0"
  end_ip   = "255.255.255.255"
}

# ok: terraform.database-firewall-open
resource "azurerm_redis_firewall_rule" "office" {
  start_ip = "203.0.113.10"
  end_ip   = "203.0.113.12"
}
