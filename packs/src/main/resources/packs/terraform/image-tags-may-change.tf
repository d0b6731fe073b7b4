resource "aws_ecr_repository" "stock" {
  # ruleid: terraform.image-tags-may-change
  image_tag_mutability = "MUTABLE"
}

# ruleid: terraform.image-tags-may-change
resource "aws_ecr_repository" "billing" {
  tags = { owner = "team" }
}

# ok: terraform.image-tags-may-change
resource "aws_ecr_repository" "orders" {
  image_tag_mutability = "IMMUTABLE"
}

# ok: terraform.image-tags-may-change
resource "aws_ecr_repository" "reports" {
  image_tag_mutability = "IMMUTABLE"
}
