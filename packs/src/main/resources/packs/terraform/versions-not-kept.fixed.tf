# ruleid: terraform.versions-not-kept
resource "google_storage_bucket" "a" {
  location = "EU"

  versioning {
    enabled = true
  }
}

resource "aws_s3_bucket" "c" {
  versioning {
    # ruleid: terraform.versions-not-kept
    enabled = true
  }
}

# ok: terraform.versions-not-kept
resource "aws_s3_bucket" "d" {
  versioning {
    enabled = true
  }
}

# ruleid: terraform.versions-not-kept
module "pictures" {
  source = "terraform-aws-modules/s3-bucket/aws"
  bucket = "pictures"
}

module "letters" {
  source = "terraform-aws-modules/s3-bucket/aws"
  # ruleid: terraform.versions-not-kept
  versioning = {
    enabled = true
  }
}

module "invoices" {
  source = "terraform-aws-modules/s3-bucket/aws"
  # ok: terraform.versions-not-kept
  versioning = {
    enabled = true
  }
}
