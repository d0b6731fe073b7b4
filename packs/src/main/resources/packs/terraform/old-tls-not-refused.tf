# ruleid: terraform.old-tls-not-refused
resource "google_compute_ssl_policy" "billing" {
  tags = { owner = "team" }
}

# ruleid: terraform.old-tls-not-refused
resource "aws_api_gateway_domain_name" "media" {
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
