resource "aws_s3_bucket_versioning" "media" {
  versioning_configuration {
    # ruleid: terraform.deletion-without-second-factor
    mfa_delete = "Disabled"
  }
}

resource "aws_s3_bucket" "mail" {
  versioning {
    # ruleid: terraform.deletion-without-second-factor
    mfa_delete = false
  }
}

resource "aws_s3_bucket" "a" {
  # ruleid: terraform.deletion-without-second-factor
  versioning {
    enabled = true
  }
}

# ok: terraform.deletion-without-second-factor
resource "aws_s3_bucket_versioning" "audit" {
  versioning_configuration {
    mfa_delete = "Enabled"
  }
}

# ok: terraform.deletion-without-second-factor
resource "aws_s3_bucket" "search" {
  versioning {
    mfa_delete = true
  }
}
