# ruleid: terraform.customer-key-not-set
resource "aws_cloudtrail" "billing" {
  tags = { owner = "team" }
}

# ruleid: terraform.customer-key-not-set
resource "aws_neptune_cluster" "media" {
  tags = { owner = "team" }
}

resource "aws_rds_cluster" "mail" {
  # ruleid: terraform.customer-key-not-set
  kms_key_id = ""
}

# ruleid: terraform.customer-key-not-set
resource "aws_ecr_repository" "users" {
  tags = { owner = "team" }
}

resource "aws_sns_topic" "stock" {
  # ruleid: terraform.customer-key-not-set
  kms_master_key_id = "alias/aws/sns"
}

# ruleid: terraform.customer-key-not-set
resource "aws_dynamodb_table" "billing" {
  tags = { owner = "team" }
}

resource "aws_dynamodb_table" "media" {
  server_side_encryption {
    # ruleid: terraform.customer-key-not-set
    kms_key_arn = "alias/aws/dynamodb"
  }
}

resource "aws_rds_cluster_instance" "mail" {
  # ruleid: terraform.customer-key-not-set
  performance_insights_kms_key_id = ""
}

resource "aws_s3_bucket_server_side_encryption_configuration" "users" {
  rule {
    apply_server_side_encryption_by_default {
      # ruleid: terraform.customer-key-not-set
      sse_algorithm = "AES256"
    }
  }
}

# ruleid: terraform.customer-key-not-set
resource "aws_s3_bucket_server_side_encryption_configuration" "stock" {
  tags = { owner = "team" }
}

# ruleid: terraform.customer-key-not-set
resource "google_compute_disk" "billing" {
  tags = { owner = "team" }
}

# ruleid: terraform.customer-key-not-set
resource "google_compute_instance" "media" {
  tags = { owner = "team" }
}

# ruleid: terraform.customer-key-not-set
resource "azurerm_storage_account" "mail" {
  tags = { owner = "team" }
}

# ruleid: terraform.customer-key-not-set
resource "google_storage_bucket" "users" {
  tags = { owner = "team" }
}

# ruleid: terraform.customer-key-not-set
resource "azurerm_kubernetes_cluster" "stock" {
  tags = { owner = "team" }
}

# ruleid: terraform.customer-key-not-set
resource "aws_eks_cluster" "billing" {
  tags = { owner = "team" }
}

resource "alicloud_oss_bucket" "media" {
  server_side_encryption_rule {
    # ruleid: terraform.customer-key-not-set
    sse_algorithm = "AES256"
  }
}

# ok: terraform.customer-key-not-set
resource "aws_cloudtrail" "reports" {
  kms_key_id = aws_kms_key.audit.arn
}

# ok: terraform.customer-key-not-set
resource "aws_neptune_cluster" "audit" {
  kms_key_arn = aws_kms_key.audit.arn
}

# ok: terraform.customer-key-not-set
resource "aws_rds_cluster" "search" {
  kms_key_id = aws_kms_key.audit.arn
}

# ok: terraform.customer-key-not-set
resource "aws_ecr_repository" "events" {
  encryption_configuration {
    kms_key = aws_kms_key.audit.arn
  }
}

# ok: terraform.customer-key-not-set
resource "aws_sns_topic" "orders" {
  kms_master_key_id = aws_kms_key.events.id
}

# ok: terraform.customer-key-not-set
resource "aws_dynamodb_table" "reports" {
  server_side_encryption {
    kms_key_arn = aws_kms_key.events.arn
  }
}

# ok: terraform.customer-key-not-set
resource "aws_dynamodb_table" "audit" {
  server_side_encryption {
    kms_key_arn = aws_kms_key.events.arn
  }
}

# ok: terraform.customer-key-not-set
resource "aws_rds_cluster_instance" "search" {
  performance_insights_kms_key_id = aws_kms_key.events.arn
}

# ok: terraform.customer-key-not-set
resource "aws_s3_bucket_server_side_encryption_configuration" "events" {
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "aws:kms"
    }
  }
}

# ok: terraform.customer-key-not-set
resource "aws_s3_bucket_server_side_encryption_configuration" "orders" {
  rule {
    apply_server_side_encryption_by_default { sse_algorithm = "aws:kms" }
  }
}

# ok: terraform.customer-key-not-set
resource "google_compute_disk" "reports" {
  disk_encryption_key { kms_key_self_link = google_kms_crypto_key.disks.id }
}

# ok: terraform.customer-key-not-set
resource "google_compute_instance" "audit" {
  boot_disk {
    kms_key_self_link = google_kms_crypto_key.disks.id
  }
}

# ok: terraform.customer-key-not-set
resource "azurerm_storage_account" "search" {
  customer_managed_key { key_vault_key_id = azurerm_key_vault_key.a.id }
}

# ok: terraform.customer-key-not-set
resource "google_storage_bucket" "events" {
  encryption { default_kms_key_name = google_kms_crypto_key.disks.id }
}

# ok: terraform.customer-key-not-set
resource "azurerm_kubernetes_cluster" "orders" {
  disk_encryption_set_id = azurerm_disk_encryption_set.disks.id
}

# ok: terraform.customer-key-not-set
resource "aws_eks_cluster" "reports" {
  encryption_config {
    provider { key_arn = aws_kms_key.events.arn }
  }
}

# ok: terraform.customer-key-not-set
resource "alicloud_oss_bucket" "audit" {
  server_side_encryption_rule {
    sse_algorithm = "KMS"
  }
}

# ruleid: terraform.customer-key-not-set
resource "aws_backup_vault" "month" {
  name = "month"
}

# ruleid: terraform.customer-key-not-set
resource "aws_lambda_function" "quotes" {
  environment {
    variables = {
      STAGE = "live"
    }
  }
}

# ok: terraform.customer-key-not-set
resource "aws_lambda_function" "prices" {
  function_name = "prices"
}

# ok: terraform.customer-key-not-set
resource "aws_ssm_parameter" "stage" {
  type = "String"
}
