resource "aws_lb" "stock" {
  # ruleid: terraform.balancer-faces-outside
  internal = false
}

# ok: terraform.balancer-faces-outside
resource "aws_lb" "orders" {
  internal = true
}
