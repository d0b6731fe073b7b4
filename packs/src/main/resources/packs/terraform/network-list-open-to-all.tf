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
