# ruleid: terraform.versions-not-kept
resource "google_storage_bucket" "a" {
  location = "EU"
}

resource "aws_s3_bucket" "c" {
  versioning {
    # ruleid: terraform.versions-not-kept
    enabled = false
  }
}

# ok: terraform.versions-not-kept
resource "aws_s3_bucket" "d" {
  versioning {
    enabled = true
  }
}
