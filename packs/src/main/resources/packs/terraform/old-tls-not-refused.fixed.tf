# ruleid: terraform.old-tls-not-refused
resource "google_compute_ssl_policy" "billing" {
  min_tls_version = "TLS_1_2"

  tags = { owner = "team" }
}

# ruleid: terraform.old-tls-not-refused
resource "aws_api_gateway_domain_name" "media" {
  security_policy = "TLS_1_2"

  tags = { owner = "team" }
}

# ruleid: terraform.old-tls-not-refused
resource "nifcloud_load_balancer" "mail" {
  tags = { owner = "team" }
}

resource "aws_cloudfront_distribution" "site" {
  # ruleid: terraform.old-tls-not-refused
  viewer_certificate {
    cloudfront_default_certificate = false
  }
}

# ok: terraform.old-tls-not-refused
resource "google_compute_ssl_policy" "reports" {
  min_tls_version = "TLS_1_2"
}

# ok: terraform.old-tls-not-refused
resource "aws_api_gateway_domain_name" "audit" {
  security_policy = "TLS_1_2"
}

# ok: terraform.old-tls-not-refused
resource "nifcloud_load_balancer" "search" {
  ssl_policy_name = "Standard Ciphers D ver1"
}

resource "aws_cloudfront_distribution" "shop" {
  # ok: terraform.old-tls-not-refused
  viewer_certificate {
    minimum_protocol_version = "TLSv1.2_2021"
  }
}

# ruleid: terraform.old-tls-not-refused
resource "aws_lb_listener" "shop" {
  ssl_policy = "ELBSecurityPolicy-TLS13-1-2-2021-06"

  port     = 443
  protocol = "HTTPS"
}

# ok: terraform.old-tls-not-refused
resource "aws_lb_listener" "redirect" {
  port     = 80
  protocol = "HTTP"
}

# ruleid: terraform.old-tls-not-refused
resource "aws_opensearch_domain" "logs" {
  domain_endpoint_options {
    enforce_https = true
  }
}

# ok: terraform.old-tls-not-refused
resource "aws_transfer_server" "files" {
  security_policy_name = "TransferSecurityPolicy-2024-01"
}
