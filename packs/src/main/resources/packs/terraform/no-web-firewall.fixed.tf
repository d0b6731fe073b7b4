# ruleid: terraform.no-web-firewall
resource "aws_cloudfront_distribution" "media" {
  tags = { owner = "team" }
}

# ruleid: terraform.no-web-firewall
resource "azurerm_application_gateway" "mail" {
  tags = { owner = "team" }
}

resource "azurerm_application_gateway" "users" {
  waf_configuration {
    # ruleid: terraform.no-web-firewall
    enabled = true
  }
}

# ok: terraform.no-web-firewall
resource "aws_cloudfront_distribution" "audit" {
  web_acl_id = aws_wafv2_web_acl.site.arn
}

# ok: terraform.no-web-firewall
resource "azurerm_application_gateway" "search" {
  waf_configuration { enabled = true }
}

# ok: terraform.no-web-firewall
resource "azurerm_application_gateway" "events" {
  waf_configuration {
    enabled = true
  }
}

resource "azurerm_web_application_firewall_policy" "front" {
  policy_settings {
    # ruleid: terraform.no-web-firewall
    mode = "Detection"
  }
}

# ruleid: terraform.no-web-firewall
resource "aws_wafv2_web_acl" "front" {
  scope = "REGIONAL"
}
