resource "aws_db_instance" "billing" {
  # ruleid: terraform.encryption-off
  storage_encrypted = true
}

resource "aws_efs_file_system" "media" {
  # ruleid: terraform.encryption-off
  encrypted = true
}

resource "aws_instance" "mail" {
  root_block_device {
    # ruleid: terraform.encryption-off
    encrypted = true
  }
}

resource "aws_instance" "users" {
  ebs_block_device {
    # ruleid: terraform.encryption-off
    encrypted = true
  }
}

resource "aws_launch_template" "stock" {
  block_device_mappings {
    ebs {
      # ruleid: terraform.encryption-off
      encrypted = true
    }
  }
}

resource "aws_elasticache_replication_group" "billing" {
  # ruleid: terraform.encryption-off
  at_rest_encryption_enabled = true
}

resource "aws_elasticsearch_domain" "media" {
  encrypt_at_rest {
    # ruleid: terraform.encryption-off
    enabled = true
  }
}

resource "aws_dax_cluster" "mail" {
  server_side_encryption {
    # ruleid: terraform.encryption-off
    enabled = true
  }
}

resource "aws_kinesis_stream" "users" {
  # ruleid: terraform.encryption-off
  encryption_type = "NONE"
}

resource "aws_codebuild_project" "stock" {
  artifacts {
    # ruleid: terraform.encryption-off
    encryption_disabled = false
  }
}

resource "aws_codebuild_project" "billing" {
  secondary_artifacts {
    # ruleid: terraform.encryption-off
    encryption_disabled = false
  }
}

resource "aws_workspaces_workspace" "media" {
  # ruleid: terraform.encryption-off
  root_volume_encryption_enabled = true
}

resource "aws_workspaces_workspace" "mail" {
  # ruleid: terraform.encryption-off
  user_volume_encryption_enabled = true
}

resource "aws_api_gateway_method_settings" "users" {
  settings {
    # ruleid: terraform.encryption-off
    cache_data_encrypted = true
  }
}

resource "aws_ebs_encryption_by_default" "stock" {
  # ruleid: terraform.encryption-off
  enabled = true
}

resource "aws_sqs_queue" "billing" {
  # ruleid: terraform.encryption-off
  sqs_managed_sse_enabled = true
}

resource "azurerm_data_lake_store" "media" {
  # ruleid: terraform.encryption-off
  encryption_state = "Disabled"
}

resource "azurerm_managed_disk" "mail" {
  encryption_settings {
    # ruleid: terraform.encryption-off
    enabled = true
  }
}

resource "alicloud_db_instance" "users" {
  # ruleid: terraform.encryption-off
  tde_status = "Enabled"
}

resource "tencentcloud_cbs_storage" "stock" {
  # ruleid: terraform.encryption-off
  encrypt = true
}

resource "aws_emr_security_configuration" "billing" {
  # ruleid: terraform.encryption-off
  configuration = "{\"EncryptionConfiguration\": {\"EnableAtRestEncryption\": false}}"
}

# ok: terraform.encryption-off
resource "aws_db_instance" "reports" {
  storage_encrypted = true
}

# ok: terraform.encryption-off
resource "aws_efs_file_system" "audit" {
  encrypted = true
}

# ok: terraform.encryption-off
resource "aws_instance" "search" {
  root_block_device {
    encrypted = true
  }
}

# ok: terraform.encryption-off
resource "aws_instance" "events" {
  ebs_block_device {
    encrypted = true
  }
}

# ok: terraform.encryption-off
resource "aws_launch_template" "orders" {
  block_device_mappings {
    ebs {
      encrypted = true
    }
  }
}

# ok: terraform.encryption-off
resource "aws_elasticache_replication_group" "reports" {
  at_rest_encryption_enabled = true
}

# ok: terraform.encryption-off
resource "aws_elasticsearch_domain" "audit" {
  encrypt_at_rest {
    enabled = true
  }
}

# ok: terraform.encryption-off
resource "aws_dax_cluster" "search" {
  server_side_encryption {
    enabled = true
  }
}

# ok: terraform.encryption-off
resource "aws_kinesis_stream" "events" {
  encryption_type = "KMS"
}

# ok: terraform.encryption-off
resource "aws_codebuild_project" "orders" {
  artifacts {
    encryption_disabled = false
  }
}

# ok: terraform.encryption-off
resource "aws_codebuild_project" "reports" {
  secondary_artifacts {
    encryption_disabled = false
  }
}

# ok: terraform.encryption-off
resource "aws_workspaces_workspace" "audit" {
  root_volume_encryption_enabled = true
}

# ok: terraform.encryption-off
resource "aws_workspaces_workspace" "search" {
  user_volume_encryption_enabled = true
}

# ok: terraform.encryption-off
resource "aws_api_gateway_method_settings" "events" {
  settings {
    cache_data_encrypted = true
  }
}

# ok: terraform.encryption-off
resource "aws_ebs_encryption_by_default" "orders" {
  enabled = true
}

# ok: terraform.encryption-off
resource "aws_sqs_queue" "reports" {
  sqs_managed_sse_enabled = true
}

# ok: terraform.encryption-off
resource "azurerm_data_lake_store" "audit" {
  encryption_state = "Enabled"
}

# ok: terraform.encryption-off
resource "azurerm_managed_disk" "search" {
  encryption_settings {
    enabled = true
  }
}

# ok: terraform.encryption-off
resource "alicloud_db_instance" "events" {
  tde_status = "Enabled"
}

# ok: terraform.encryption-off
resource "tencentcloud_cbs_storage" "orders" {
  encrypt = true
}

# ok: terraform.encryption-off
resource "aws_emr_security_configuration" "reports" {
  configuration = "{}"
}

module "orders" {
  source = "terraform-aws-modules/rds/aws"
  engine = "postgres"
  # ruleid: terraform.encryption-off
  storage_encrypted = true
}

module "stock" {
  source = "terraform-aws-modules/rds/aws"
  engine = "postgres"
  # ok: terraform.encryption-off
  storage_encrypted = true
}

module "mailbox" {
  source = "git::https://github.com/terraform-aws-modules/terraform-aws-sqs.git?ref=v4.2.0"
  # ruleid: terraform.encryption-off
  sqs_managed_sse_enabled = true
}

resource "aws_kinesis_firehose_delivery_stream" "clicks" {
  server_side_encryption {
    # ruleid: terraform.encryption-off
    enabled = true
  }
}

module "orders" {
  source = "./database"
  # ruleid: terraform.encryption-off
  storage_encrypted = true
}

resource "aws_ami_copy" "base" {
  # ruleid: terraform.encryption-off
  encrypted = true
}

resource "aws_glue_data_catalog_encryption_settings" "catalog" {
  data_catalog_encryption_settings {
    connection_password_encryption {
      # ruleid: terraform.encryption-off
      return_connection_password_encrypted = false
    }
    encryption_at_rest {
      # ruleid: terraform.encryption-off
      catalog_encryption_mode = "SSE-KMS"
    }
  }
}

resource "aws_glue_security_configuration" "jobs" {
  encryption_configuration {
    s3_encryption {
      # ruleid: terraform.encryption-off
      s3_encryption_mode = "SSE-S3"
    }
    cloudwatch_encryption {
      # ok: terraform.encryption-off
      cloudwatch_encryption_mode = "SSE-KMS"
    }
  }
}

resource "aws_instance" "worker" {
  root_block_device = [{
    volume_size = 40
    # ruleid: terraform.encryption-off
    encrypted = true
  }]
}
