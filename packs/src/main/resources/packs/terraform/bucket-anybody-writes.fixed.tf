resource "aws_s3_bucket" "mail" {
  # ruleid: terraform.bucket-anybody-writes
  acl = "private"
}

resource "google_storage_bucket_iam_member" "drop" {
  # ruleid: terraform.bucket-anybody-writes
  role   = "roles/storage.objectAdmin"
  member = "allUsers"
}

# ok: terraform.bucket-anybody-writes
resource "aws_s3_bucket" "search" {
  acl = "private"
}

resource "google_storage_bucket_iam_member" "drop2" {
  # ok: terraform.bucket-anybody-writes
  role   = "roles/storage.objectAdmin"
  member = "group:editors@example.org"
}

module "pictures" {
  source = "terraform-aws-modules/s3-bucket/aws"
  # ruleid: terraform.bucket-anybody-writes
  acl = "private"
}
