# ruleid: terraform.network-list-open-to-all
resource "aws_network_acl_rule" "in" {
  egress      = false
  protocol    = "all"
  rule_action = "allow"
  cidr_block  = "0.0.0.0/0"
}

# ok: terraform.network-list-open-to-all
resource "aws_network_acl_rule" "web" {
  egress      = false
  protocol    = "tcp"
  from_port   = 443
  to_port     = 443
  rule_action = "allow"
  cidr_block  = "0.0.0.0/0"
}

resource "aws_network_acl" "office" {
  ingress = [
    # ruleid: terraform.network-list-open-to-all
    {
      protocol   = "tcp"
      rule_no    = 100
      action     = "allow"
      cidr_block = "0.0.0.0/0"
      from_port  = 22
      to_port    = 22
    }
  ]
}

resource "aws_network_acl" "pages" {
  # ok: terraform.network-list-open-to-all
  ingress {
    protocol   = "tcp"
    rule_no    = 100
    action     = "deny"
    cidr_block = "0.0.0.0/0"
    from_port  = 3389
    to_port    = 3389
  }
}
