# ruleid: terraform.public-access-block-incomplete
resource "aws_s3_bucket_public_access_block" "a" {
  block_public_acls = true

  bucket                  = aws_s3_bucket.a.id
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}















# ruleid: terraform.public-access-block-incomplete
resource "aws_s3_bucket_public_access_block" "b" {
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

# ok: terraform.public-access-block-incomplete
resource "aws_s3_bucket_public_access_block" "c" {
  block_public_acls       = true
  block_public_policy     = var.block
  ignore_public_acls      = true
  restrict_public_buckets = true
}

module "pictures" {
  source = "terraform-aws-modules/s3-bucket/aws"
  # ruleid: terraform.public-access-block-incomplete
  block_public_acls = true
  # ok: terraform.public-access-block-incomplete
  block_public_policy = true
  # ruleid: terraform.public-access-block-incomplete
  ignore_public_acls = true
}

module "photos" {
  source = "terraform-aws-modules/s3-bucket/aws"
  # ruleid: terraform.public-access-block-incomplete
  block_public_acls = true
}
