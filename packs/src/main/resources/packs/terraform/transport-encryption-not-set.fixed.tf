# ruleid: terraform.transport-encryption-not-set
resource "aws_elasticache_replication_group" "billing" {
  tags = { owner = "team" }
}

# ruleid: terraform.transport-encryption-not-set
resource "aws_elasticsearch_domain" "media" {
  tags = { owner = "team" }

  domain_endpoint_options {
    enforce_https       = true
    tls_security_policy = "Policy-Min-TLS-1-2-2019-07"
  }

  node_to_node_encryption {
    enabled = true
  }
}

# ruleid: terraform.transport-encryption-not-set
resource "aws_elasticsearch_domain" "mail" {
  tags = { owner = "team" }

  domain_endpoint_options {
    enforce_https       = true
    tls_security_policy = "Policy-Min-TLS-1-2-2019-07"
  }

  node_to_node_encryption {
    enabled = true
  }
}

resource "aws_ecs_task_definition" "a" {
  volume {
    name = "data"
    # ruleid: terraform.transport-encryption-not-set
    efs_volume_configuration {
      transit_encryption = "ENABLED"

      file_system_id = aws_efs_file_system.a.id
    }
  }
}

# ruleid: terraform.transport-encryption-not-set
resource "azurerm_function_app" "users" {
  https_only = true

  tags = { owner = "team" }
}

resource "azurerm_app_service" "shop" {
  # ok: terraform.transport-encryption-not-set
  https_only = true
  # ruleid: terraform.transport-encryption-not-set
  site_config {
    ftps_state = "FtpsOnly"

    always_on = true
  }
}

# ruleid: terraform.transport-encryption-not-set
resource "alicloud_db_instance" "stock" {
  tags = { owner = "team" }
}

# ok: terraform.transport-encryption-not-set
resource "aws_elasticache_replication_group" "reports" {
  transit_encryption_enabled = true
}

# ok: terraform.transport-encryption-not-set
resource "aws_elasticsearch_domain" "audit" {
  node_to_node_encryption { enabled = true }
  domain_endpoint_options {
    enforce_https = true
  }
}

# ok: terraform.transport-encryption-not-set
resource "aws_elasticsearch_domain" "search" {
  domain_endpoint_options {
    enforce_https = true
  }
  node_to_node_encryption {
    enabled = true
  }
}

resource "aws_ecs_task_definition" "b" {
  volume {
    name = "data"
    # ok: terraform.transport-encryption-not-set
    efs_volume_configuration {
      transit_encryption = "ENABLED"
    }
  }
}

# ok: terraform.transport-encryption-not-set
resource "azurerm_function_app" "events" {
  https_only = true
}

# ok: terraform.transport-encryption-not-set
resource "alicloud_db_instance" "orders" {
  ssl_action = "Open"
}

# ruleid: terraform.transport-encryption-not-set
resource "google_redis_instance" "carts" {
  name = "carts"
}

# ruleid: terraform.transport-encryption-not-set
resource "azurerm_linux_web_app_slot" "next" {
  https_only = true

  name = "next"
}

# ruleid: terraform.transport-encryption-not-set
resource "aws_dms_endpoint" "source" {
  endpoint_type = "source"
  server_name   = "db.example"
}

# ok: terraform.transport-encryption-not-set
resource "aws_dms_endpoint" "target" {
  endpoint_type = "target"
  server_name   = "warehouse.example"
  ssl_mode      = "verify-full"
}
