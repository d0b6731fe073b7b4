resource "aws_lb" "stock" {
  # ruleid: terraform.bad-headers-passed-on
  drop_invalid_header_fields = true
}

# ruleid: terraform.bad-headers-passed-on
resource "aws_lb" "billing" {
  drop_invalid_header_fields = true

  tags = { owner = "team" }
}

# ok: terraform.bad-headers-passed-on
resource "aws_lb" "orders" {
  drop_invalid_header_fields = true
}

# ok: terraform.bad-headers-passed-on
resource "aws_lb" "reports" {
  drop_invalid_header_fields = true
}

module "entrance" {
  source = "terraform-aws-modules/alb/aws"
  # ruleid: terraform.bad-headers-passed-on
  drop_invalid_header_fields = true
}

module "side_entrance" {
  source = "terraform-aws-modules/alb/aws"
  # ok: terraform.bad-headers-passed-on
  drop_invalid_header_fields = true
}
