resource "aws_api_gateway_domain_name" "stock" {
  # ruleid: terraform.old-tls-allowed
  security_policy = "TLS_1_2"
}

resource "aws_cloudfront_distribution" "billing" {
  viewer_certificate {
    # ruleid: terraform.old-tls-allowed
    minimum_protocol_version = "TLSv1.2_2021"
  }
}

resource "aws_lb_listener" "media" {
  # ruleid: terraform.old-tls-allowed
  ssl_policy = "ELBSecurityPolicy-TLS13-1-2-2021-06"
}

resource "aws_elasticsearch_domain" "mail" {
  domain_endpoint_options {
    # ruleid: terraform.old-tls-allowed
    tls_security_policy = "Policy-Min-TLS-1-2-2019-07"
  }
}

resource "azurerm_app_service" "users" {
  site_config {
    # ruleid: terraform.old-tls-allowed
    min_tls_version = "1.2"
  }
}

resource "azurerm_app_service" "stock" {
  site_config {
    # ruleid: terraform.old-tls-allowed
    minimum_tls_version = "1.2"
  }
}

resource "azurerm_mssql_server" "billing" {
  # ruleid: terraform.old-tls-allowed
  minimum_tls_version = "1.2"
}

resource "azurerm_storage_account" "media" {
  # ruleid: terraform.old-tls-allowed
  min_tls_version = "TLS1_2"
}

resource "azurerm_postgresql_server" "mail" {
  # ruleid: terraform.old-tls-allowed
  ssl_minimal_tls_version_enforced = "TLS1_2"
}

resource "google_compute_ssl_policy" "users" {
  # ruleid: terraform.old-tls-allowed
  min_tls_version = "TLS_1_2"
}

resource "nifcloud_load_balancer" "stock" {
  # ruleid: terraform.old-tls-allowed
  ssl_policy_name = "Standard Ciphers A ver1"
}

# ok: terraform.old-tls-allowed
resource "aws_api_gateway_domain_name" "orders" {
  security_policy = "TLS_1_2"
}

# ok: terraform.old-tls-allowed
resource "aws_cloudfront_distribution" "reports" {
  viewer_certificate {
    minimum_protocol_version = "TLSv1.2_2021"
  }
}

# ok: terraform.old-tls-allowed
resource "aws_lb_listener" "audit" {
  ssl_policy = "ELBSecurityPolicy-TLS13-1-2-2021-06"
}

# ok: terraform.old-tls-allowed
resource "aws_elasticsearch_domain" "search" {
  domain_endpoint_options {
    tls_security_policy = "Policy-Min-TLS-1-2-2019-07"
  }
}

# ok: terraform.old-tls-allowed
resource "azurerm_app_service" "events" {
  site_config {
    min_tls_version = "1.2"
  }
}

# ok: terraform.old-tls-allowed
resource "azurerm_app_service" "orders" {
  site_config {
    minimum_tls_version = "1.2"
  }
}

# ok: terraform.old-tls-allowed
resource "azurerm_mssql_server" "reports" {
  minimum_tls_version = "1.2"
}

# ok: terraform.old-tls-allowed
resource "azurerm_storage_account" "audit" {
  min_tls_version = "TLS1_2"
}

# ok: terraform.old-tls-allowed
resource "azurerm_postgresql_server" "search" {
  ssl_minimal_tls_version_enforced = "TLS1_2"
}

# ok: terraform.old-tls-allowed
resource "google_compute_ssl_policy" "events" {
  min_tls_version = "TLS_1_2"
}

# ok: terraform.old-tls-allowed
resource "nifcloud_load_balancer" "orders" {
  ssl_policy_name = "Standard Ciphers D ver1"
}

resource "aws_load_balancer_policy" "entrance" {
  # ruleid: terraform.old-tls-allowed
  policy_attribute {
    name  = "Protocol-TLSv1"
    value = "false"
  }
  # ruleid: terraform.old-tls-allowed
  policy_attribute {
    name  = "DES-CBC3-SHA"
    value = "false"
  }
  # ok: terraform.old-tls-allowed
  policy_attribute {
    name  = "Protocol-SSLv3"
    value = "false"
  }
  # ok: terraform.old-tls-allowed
  policy_attribute {
    name  = "ECDHE-RSA-AES256-GCM-SHA384"
    value = "true"
  }
}

resource "azurerm_linux_function_app" "mails" {
  site_config {
    # ruleid: terraform.old-tls-allowed
    minimum_tls_version = "1.2"
  }
}

resource "azurerm_application_gateway" "front" {
  ssl_policy {
    # ruleid: terraform.old-tls-allowed
    min_protocol_version = "TLSv1_2"
  }
}

resource "aws_cloudfront_distribution" "api" {
  origin {
    domain_name = "api.example"
    custom_origin_config {
      # ruleid: terraform.old-tls-allowed
      origin_ssl_protocols = ["TLSv1.2"]
    }
  }
}

resource "azurerm_api_management" "gateway" {
  security {
    # ruleid: terraform.old-tls-allowed
    frontend_tls10_enabled = false
    # ok: terraform.old-tls-allowed
    triple_des_ciphers_enabled = true
  }
}

resource "azurerm_eventgrid_topic" "orders" {
  # ok: terraform.old-tls-allowed
  minimum_tls_version = "1.2"
}
