# ruleid: terraform.public-access-block-missing
resource "aws_s3_bucket" "logs" {
  bucket = "logs"
}

# ruleid: terraform.public-access-block-missing
resource "google_storage_bucket" "photos" {
  public_access_prevention = "enforced"

  name = "photos"
}

# ok: terraform.public-access-block-missing
resource "google_storage_bucket" "invoices" {
  name                     = "invoices"
  public_access_prevention = "enforced"
}
