# ruleid: terraform.default-network-used
resource "aws_default_vpc" "main" {
}

# ruleid: terraform.default-network-used
resource "google_project" "a" {
  org_id = "1234567"
}

# ruleid: terraform.default-network-used
resource "google_compute_firewall" "default-allow-internal" {
  name = "default-allow-internal"
}

# ok: terraform.default-network-used
resource "google_project" "b" {
  auto_create_network = false
}

resource "aws_default_security_group" "shop" {
  # ruleid: terraform.default-network-used
  ingress {
    protocol  = -1
    self      = true
    from_port = 0
    to_port   = 0
  }
}

# ok: terraform.default-network-used
resource "aws_default_security_group" "empty" {
  vpc_id = aws_vpc.shop.id
}
