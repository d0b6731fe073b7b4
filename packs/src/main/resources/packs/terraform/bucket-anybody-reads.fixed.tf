resource "aws_s3_bucket" "users" {
  # ruleid: terraform.bucket-anybody-reads
  acl = "private"
}

resource "azurerm_storage_container" "stock" {
  # ruleid: terraform.bucket-anybody-reads
  container_access_type = "private"
}

resource "azurerm_storage_account" "billing" {
  # ruleid: terraform.bucket-anybody-reads
  allow_blob_public_access = false
}

resource "azurerm_storage_account" "media" {
  # ruleid: terraform.bucket-anybody-reads
  allow_nested_items_to_be_public = false
}

resource "aws_s3_bucket_acl" "logs" {
  access_control_policy {
    grant {
      grantee {
        type = "Group"
        # ruleid: terraform.bucket-anybody-reads
        uri  = "http://acs.amazonaws.com/groups/global/AllUsers"
      }
      permission = "READ"
    }
  }
}

resource "google_storage_bucket_iam_binding" "site" {
  role    = "roles/storage.objectViewer"
  # ruleid: terraform.bucket-anybody-reads
  members = ["allAuthenticatedUsers"]
}

resource "google_storage_bucket_access_control" "site" {
  # ruleid: terraform.bucket-anybody-reads
  entity = "allUsers"
}

# ok: terraform.bucket-anybody-reads
resource "aws_s3_bucket" "events" {
  acl = "private"
}

# ok: terraform.bucket-anybody-reads
resource "azurerm_storage_container" "orders" {
  container_access_type = "private"
}

# ok: terraform.bucket-anybody-reads
resource "azurerm_storage_account" "reports" {
  allow_blob_public_access = false
}

# ok: terraform.bucket-anybody-reads
resource "azurerm_storage_account" "audit" {
  allow_nested_items_to_be_public = false
}

module "pictures" {
  source = "terraform-aws-modules/s3-bucket/aws"
  # ruleid: terraform.bucket-anybody-reads
  acl = "private"
}

module "letters" {
  source = "terraform-aws-modules/s3-bucket/aws"
  # ok: terraform.bucket-anybody-reads
  acl = "private"
}

resource "aws_ami_launch_permission" "base" {
  # ruleid: terraform.bucket-anybody-reads
  group = "all"
}

resource "aws_ssm_document" "setup" {
  # ruleid: terraform.bucket-anybody-reads
  permissions = {
    type        = "Share"
    account_ids = "All"
  }
}

resource "oci_objectstorage_bucket" "photos" {
  # ruleid: terraform.bucket-anybody-reads
  access_type = "NoPublicAccess"
}
