# ruleid: terraform.address-without-network-rules
resource "aws_redshift_cluster" "events" {
  tags = { owner = "team" }
}

# ruleid: terraform.address-without-network-rules
resource "aws_elasticache_cluster" "orders" {
  tags = { owner = "team" }
}

# ok: terraform.address-without-network-rules
resource "aws_redshift_cluster" "stock" {
  cluster_subnet_group_name = aws_redshift_subnet_group.a.name
}

# ok: terraform.address-without-network-rules
resource "aws_elasticache_cluster" "billing" {
  subnet_group_name = aws_elasticache_subnet_group.a.name
}
