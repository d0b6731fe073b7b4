# ruleid: terraform.public-access-block-missing
resource "aws_s3_bucket" "logs" {
  bucket = "logs"
}
