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

module "pictures" {
  source = "terraform-aws-modules/s3-bucket/aws"
  # ruleid: terraform.deletion-without-second-factor
  versioning = {
    enabled    = true
    mfa_delete = false
  }
}

module "letters" {
  source = "terraform-aws-modules/s3-bucket/aws"
  # ruleid: terraform.deletion-without-second-factor
  versioning = {
    enabled = true
  }
}

module "invoices" {
  source = "terraform-aws-modules/s3-bucket/aws"
  # ok: terraform.deletion-without-second-factor
  versioning = {
    enabled    = true
    mfa_delete = true
  }
}

resource "aws_s3_bucket_versioning" "offers" {
  bucket = "offers"
  # ruleid: terraform.deletion-without-second-factor
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_versioning" "contracts" {
  bucket = "contracts"
  # ok: terraform.deletion-without-second-factor
  versioning_configuration {
    status     = "Enabled"
    mfa_delete = "Enabled"
  }
}
