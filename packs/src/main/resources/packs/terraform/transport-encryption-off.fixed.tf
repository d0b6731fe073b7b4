resource "aws_elasticache_replication_group" "mail" {
  # ruleid: terraform.transport-encryption-off
  transit_encryption_enabled = false
}

resource "aws_elasticsearch_domain" "users" {
  node_to_node_encryption {
    # ruleid: terraform.transport-encryption-off
    enabled = true
  }
}

resource "aws_elasticsearch_domain" "stock" {
  domain_endpoint_options {
    # ruleid: terraform.transport-encryption-off
    enforce_https = true
  }
}

resource "aws_cloudfront_distribution" "billing" {
  default_cache_behavior {
    # ruleid: terraform.transport-encryption-off
    viewer_protocol_policy = "redirect-to-https"
  }
}

resource "aws_cloudfront_distribution" "media" {
  ordered_cache_behavior {
    # ruleid: terraform.transport-encryption-off
    viewer_protocol_policy = "redirect-to-https"
  }
}

resource "aws_msk_cluster" "mail" {
  encryption_info {
    encryption_in_transit {
      # ruleid: terraform.transport-encryption-off
      client_broker = "TLS_PLAINTEXT"
    }
  }
}

resource "aws_msk_cluster" "users" {
  encryption_info {
    encryption_in_transit {
      # ruleid: terraform.transport-encryption-off
      in_cluster = true
    }
  }
}

resource "aws_ecs_task_definition" "stock" {
  volume {
    efs_volume_configuration {
      # ruleid: terraform.transport-encryption-off
      transit_encryption = "ENABLED"
    }
  }
}

resource "azurerm_app_service" "billing" {
  # ruleid: terraform.transport-encryption-off
  https_only = true
}

resource "azurerm_app_service" "media" {
  site_config {
    # ruleid: terraform.transport-encryption-off
    ftps_state = "FtpsOnly"
  }
}

resource "azurerm_storage_account" "mail" {
  # ruleid: terraform.transport-encryption-off
  enable_https_traffic_only = true
}

resource "azurerm_storage_account" "users" {
  # ruleid: terraform.transport-encryption-off
  https_traffic_only_enabled = true
}

resource "azurerm_postgresql_server" "stock" {
  # ruleid: terraform.transport-encryption-off
  ssl_enforcement_enabled = true
}

resource "azurerm_postgresql_server" "billing" {
  # ruleid: terraform.transport-encryption-off
  ssl_enforcement = "Enabled"
}

resource "azurerm_redis_cache" "media" {
  # ruleid: terraform.transport-encryption-off
  enable_non_ssl_port = true
}

resource "azurerm_redis_cache" "mail" {
  # ruleid: terraform.transport-encryption-off
  non_ssl_port_enabled = true
}

resource "google_sql_database_instance" "users" {
  settings {
    ip_configuration {
      # ruleid: terraform.transport-encryption-off
      require_ssl = true
    }
  }
}

resource "google_sql_database_instance" "stock" {
  settings {
    ip_configuration {
      # ruleid: terraform.transport-encryption-off
      ssl_mode = "ENCRYPTED_ONLY"
    }
  }
}

resource "digitalocean_loadbalancer" "billing" {
  forwarding_rule {
    # ruleid: terraform.transport-encryption-off
    entry_protocol = "http"
  }
}

resource "alicloud_api_gateway_api" "media" {
  request_config {
    # ruleid: terraform.transport-encryption-off
    protocol = "HTTPS"
  }
}

resource "alicloud_db_instance" "mail" {
  # ruleid: terraform.transport-encryption-off
  ssl_action = "Open"
}

resource "github_organization_webhook" "users" {
  configuration {
    # ruleid: terraform.transport-encryption-off
    insecure_ssl = false
  }
}

resource "aws_emr_security_configuration" "stock" {
  # ruleid: terraform.transport-encryption-off
  configuration = "{\"EncryptionConfiguration\": {\"EnableInTransitEncryption\": false}}"
}

# ok: terraform.transport-encryption-off
resource "aws_elasticache_replication_group" "search" {
  transit_encryption_enabled = true
}

# ok: terraform.transport-encryption-off
resource "aws_elasticsearch_domain" "events" {
  node_to_node_encryption {
    enabled = true
  }
}

# ok: terraform.transport-encryption-off
resource "aws_elasticsearch_domain" "orders" {
  domain_endpoint_options {
    enforce_https = true
  }
}

# ok: terraform.transport-encryption-off
resource "aws_cloudfront_distribution" "reports" {
  default_cache_behavior {
    viewer_protocol_policy = "redirect-to-https"
  }
}

# ok: terraform.transport-encryption-off
resource "aws_cloudfront_distribution" "audit" {
  ordered_cache_behavior {
    viewer_protocol_policy = "https-only"
  }
}

# ok: terraform.transport-encryption-off
resource "aws_msk_cluster" "search" {
  encryption_info {
    encryption_in_transit {
      client_broker = "TLS"
    }
  }
}

# ok: terraform.transport-encryption-off
resource "aws_msk_cluster" "events" {
  encryption_info {
    encryption_in_transit {
      in_cluster = true
    }
  }
}

# ok: terraform.transport-encryption-off
resource "aws_ecs_task_definition" "orders" {
  volume {
    efs_volume_configuration {
      transit_encryption = "ENABLED"
    }
  }
}

# ok: terraform.transport-encryption-off
resource "azurerm_app_service" "reports" {
  https_only = true
}

# ok: terraform.transport-encryption-off
resource "azurerm_app_service" "audit" {
  site_config {
    ftps_state = "FtpsOnly"
  }
}

# ok: terraform.transport-encryption-off
resource "azurerm_storage_account" "search" {
  enable_https_traffic_only = true
}

# ok: terraform.transport-encryption-off
resource "azurerm_storage_account" "events" {
  https_traffic_only_enabled = true
}

# ok: terraform.transport-encryption-off
resource "azurerm_postgresql_server" "orders" {
  ssl_enforcement_enabled = true
}

# ok: terraform.transport-encryption-off
resource "azurerm_postgresql_server" "reports" {
  ssl_enforcement = "Enabled"
}

# ok: terraform.transport-encryption-off
resource "azurerm_redis_cache" "audit" {
  enable_non_ssl_port = false
}

# ok: terraform.transport-encryption-off
resource "azurerm_redis_cache" "search" {
  non_ssl_port_enabled = false
}

# ok: terraform.transport-encryption-off
resource "google_sql_database_instance" "events" {
  settings {
    ip_configuration {
      require_ssl = true
    }
  }
}

# ok: terraform.transport-encryption-off
resource "google_sql_database_instance" "orders" {
  settings {
    ip_configuration {
      ssl_mode = "ENCRYPTED_ONLY"
    }
  }
}

# ok: terraform.transport-encryption-off
resource "digitalocean_loadbalancer" "reports" {
  forwarding_rule {
    entry_protocol = "https"
  }
}

# ok: terraform.transport-encryption-off
resource "alicloud_api_gateway_api" "audit" {
  request_config {
    protocol = "HTTPS"
  }
}

# ok: terraform.transport-encryption-off
resource "alicloud_db_instance" "search" {
  ssl_action = "Open"
}

# ok: terraform.transport-encryption-off
resource "github_organization_webhook" "events" {
  configuration {
    insecure_ssl = false
  }
}

# ok: terraform.transport-encryption-off
resource "aws_emr_security_configuration" "orders" {
  configuration = "{}"
}

module "cache" {
  source = "./cache"
  # ruleid: terraform.transport-encryption-off
  transit_encryption_enabled = false
}

resource "aws_cloudfront_distribution" "pages" {
  origin {
    domain_name = "app.internal.example"
    custom_origin_config {
      # ruleid: terraform.transport-encryption-off
      origin_protocol_policy = "http-only"
    }
  }
  origin {
    domain_name = "shop.s3-website-eu-west-1.amazonaws.com"
    custom_origin_config {
      # ok: terraform.transport-encryption-off
      origin_protocol_policy = "http-only"
    }
  }
}

resource "aws_docdb_cluster_parameter_group" "old" {
  parameter {
    name = "tls"
    # ruleid: terraform.transport-encryption-off
    value = "disabled"
  }
  parameter {
    name = "audit_logs"
    # ok: terraform.transport-encryption-off
    value = "disabled"
  }
}

resource "azurerm_mysql_flexible_server_configuration" "plain" {
  name = "require_secure_transport"
  # ruleid: terraform.transport-encryption-off
  value = "OFF"
}

resource "google_redis_instance" "carts" {
  # ruleid: terraform.transport-encryption-off
  transit_encryption_mode = "DISABLED"
}

resource "aws_transfer_server" "files" {
  # ruleid: terraform.transport-encryption-off
  protocols = ["SFTP", "FTP"]
}

resource "azurerm_api_management_backend" "orders" {
  protocol = "http"
  # ruleid: terraform.transport-encryption-off
  url = "http://orders.example/api"
}
