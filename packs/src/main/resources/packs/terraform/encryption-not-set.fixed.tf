# ruleid: terraform.encryption-not-set
resource "aws_db_instance" "media" {
  storage_encrypted = true

  tags = { owner = "team" }
}

# ruleid: terraform.encryption-not-set
resource "aws_rds_cluster" "mail" {
  storage_encrypted = true

  tags = { owner = "team" }
}

# ruleid: terraform.encryption-not-set
resource "aws_efs_file_system" "users" {
  encrypted = true

  tags = { owner = "team" }
}

# ruleid: terraform.encryption-not-set
resource "aws_redshift_cluster" "stock" {
  encrypted = true

  tags = { owner = "team" }
}

# ruleid: terraform.encryption-not-set
resource "aws_elasticache_replication_group" "billing" {
  at_rest_encryption_enabled = true

  tags = { owner = "team" }
}

# ruleid: terraform.encryption-not-set
resource "aws_elasticsearch_domain" "media" {
  tags = { owner = "team" }

  encrypt_at_rest {
    enabled = true
  }
}

# ruleid: terraform.encryption-not-set
resource "aws_dax_cluster" "mail" {
  tags = { owner = "team" }

  server_side_encryption {
    enabled = true
  }
}

# ruleid: terraform.encryption-not-set
resource "aws_kinesis_stream" "users" {
  encryption_type = "KMS"
  kms_key_id      = "alias/aws/kinesis"

  tags = { owner = "team" }
}

# ruleid: terraform.encryption-not-set
resource "aws_sns_topic" "stock" {
  tags = { owner = "team" }
}

# ruleid: terraform.encryption-not-set
resource "aws_sqs_queue" "billing" {
  sqs_managed_sse_enabled = true

  tags = { owner = "team" }
}

# ruleid: terraform.encryption-not-set
resource "aws_athena_database" "media" {
  tags = { owner = "team" }

  encryption_configuration {
    encryption_option = "SSE_S3"
  }
}

# ruleid: terraform.encryption-not-set
resource "aws_athena_workgroup" "mail" {
  tags = { owner = "team" }
}

# ruleid: terraform.encryption-not-set
resource "aws_workspaces_workspace" "users" {
  root_volume_encryption_enabled = true
  user_volume_encryption_enabled = true

  tags = { owner = "team" }
}

# ruleid: terraform.encryption-not-set
resource "aws_workspaces_workspace" "stock" {
  root_volume_encryption_enabled = true
  user_volume_encryption_enabled = true

  tags = { owner = "team" }
}

# ruleid: terraform.encryption-not-set
resource "aws_msk_cluster" "billing" {
  tags = { owner = "team" }
}

# ruleid: terraform.encryption-not-set
resource "aws_sagemaker_notebook_instance" "media" {
  tags = { owner = "team" }
}

# ruleid: terraform.encryption-not-set
resource "aws_sagemaker_endpoint_configuration" "mail" {
  tags = { owner = "team" }
}

# ruleid: terraform.encryption-not-set
resource "aws_mq_broker" "users" {
  tags = { owner = "team" }
}

resource "aws_ami" "base" {
  # ruleid: terraform.encryption-not-set
  ebs_block_device {
    encrypted = true

    device_name = "/dev/xvda"
  }
}

# ruleid: terraform.encryption-not-set
resource "azurerm_managed_disk" "stock" {
  tags = { owner = "team" }
}

# ruleid: terraform.encryption-not-set
resource "alicloud_oss_bucket" "billing" {
  tags = { owner = "team" }
}

# ruleid: terraform.encryption-not-set
resource "alicloud_nas_file_system" "media" {
  encrypt_type = 1

  tags = { owner = "team" }
}

# ruleid: terraform.encryption-not-set
resource "tencentcloud_cbs_storage" "mail" {
  encrypt = true

  tags = { owner = "team" }
}

# ruleid: terraform.encryption-not-set
resource "alicloud_db_instance" "users" {
  tags = { owner = "team" }
}

# ok: terraform.encryption-not-set
resource "aws_db_instance" "audit" {
  storage_encrypted = true
}

# ok: terraform.encryption-not-set
resource "aws_rds_cluster" "search" {
  storage_encrypted = true
}

# ok: terraform.encryption-not-set
resource "aws_efs_file_system" "events" {
  encrypted = true
}

# ok: terraform.encryption-not-set
resource "aws_redshift_cluster" "orders" {
  encrypted = true
}

# ok: terraform.encryption-not-set
resource "aws_elasticache_replication_group" "reports" {
  at_rest_encryption_enabled = true
}

# ok: terraform.encryption-not-set
resource "aws_elasticsearch_domain" "audit" {
  encrypt_at_rest { enabled = true }
}

# ok: terraform.encryption-not-set
resource "aws_dax_cluster" "search" {
  server_side_encryption {
    enabled = true
  }
}

# ok: terraform.encryption-not-set
resource "aws_kinesis_stream" "events" {
  encryption_type = "KMS"
}

# ok: terraform.encryption-not-set
resource "aws_sns_topic" "orders" {
  kms_master_key_id = aws_kms_key.events.id
}

# ok: terraform.encryption-not-set
resource "aws_sqs_queue" "reports" {
  kms_master_key_id = aws_kms_key.events.id
}

# ok: terraform.encryption-not-set
resource "aws_athena_database" "audit" {
  encryption_configuration { encryption_option = "SSE_KMS" }
}

# ok: terraform.encryption-not-set
resource "aws_athena_workgroup" "search" {
  configuration {
    result_configuration {
      encryption_configuration { encryption_option = "SSE_KMS" }
    }
  }
}

# ok: terraform.encryption-not-set
resource "aws_workspaces_workspace" "events" {
  root_volume_encryption_enabled = true
  user_volume_encryption_enabled = true
}

# ok: terraform.encryption-not-set
resource "aws_workspaces_workspace" "orders" {
  user_volume_encryption_enabled = true
  root_volume_encryption_enabled = true
}

# ok: terraform.encryption-not-set
resource "aws_msk_cluster" "reports" {
  encryption_info {
    encryption_at_rest_kms_key_arn = aws_kms_key.events.arn
  }
}

# ok: terraform.encryption-not-set
resource "aws_sagemaker_notebook_instance" "audit" {
  kms_key_id = aws_kms_key.audit.id
}

# ok: terraform.encryption-not-set
resource "aws_sagemaker_endpoint_configuration" "search" {
  kms_key_arn = aws_kms_key.audit.arn
}

# ok: terraform.encryption-not-set
resource "aws_mq_broker" "events" {
  encryption_options { use_aws_owned_key = false }
}

resource "aws_ami" "base2" {
  # ok: terraform.encryption-not-set
  ebs_block_device {
    encrypted = true
  }
}

# ok: terraform.encryption-not-set
resource "azurerm_managed_disk" "orders" {
  encryption_settings { enabled = true }
}

# ok: terraform.encryption-not-set
resource "alicloud_oss_bucket" "reports" {
  server_side_encryption_rule { sse_algorithm = "KMS" }
}

# ok: terraform.encryption-not-set
resource "alicloud_nas_file_system" "audit" {
  encrypt_type = 2
}

# ok: terraform.encryption-not-set
resource "tencentcloud_cbs_storage" "search" {
  encrypt = true
}

# ok: terraform.encryption-not-set
resource "alicloud_db_instance" "events" {
  tde_status = "Enabled"
}

# ruleid: terraform.encryption-not-set
resource "aws_kinesis_firehose_delivery_stream" "clicks" {
  name        = "clicks"
  destination = "extended_s3"

  server_side_encryption {
    enabled = true
  }
}

# ok: terraform.encryption-not-set
resource "aws_kinesis_firehose_delivery_stream" "orders" {
  name        = "orders"
  destination = "extended_s3"
  kinesis_source_configuration {
    kinesis_stream_arn = aws_kinesis_stream.orders.arn
    role_arn           = aws_iam_role.orders.arn
  }
}

# ruleid: terraform.encryption-not-set
resource "aws_ami_copy" "base" {
  encrypted = true

  source_ami_id = data.aws_ami.base.id
}

# ruleid: terraform.encryption-not-set
resource "aws_appsync_api_cache" "prices" {
  at_rest_encryption_enabled = true

  type = "SMALL"
}

# ruleid: terraform.encryption-not-set
resource "aws_glue_job" "nightly" {
  name = "nightly"
}

resource "aws_launch_configuration" "workers" {
  image_id = "ami-1"
  # ruleid: terraform.encryption-not-set
  ebs_block_device {
    encrypted = true

    device_name = "/dev/xvdb"
  }
}

resource "aws_launch_template" "builders" {
  block_device_mappings {
    # ok: terraform.encryption-not-set
    ebs {
      encrypted = true
    }
  }
}

# ok: terraform.encryption-not-set
resource "aws_glue_crawler" "files" {
  security_configuration = aws_glue_security_configuration.jobs.name
}

module "worker" {
  source = "terraform-aws-modules/ec2-instance/aws"
  ebs_block_device = [
    # ruleid: terraform.encryption-not-set
    {
      device_name = "/dev/sdf"
      volume_size = 50
    },
    # ok: terraform.encryption-not-set
    {
      device_name = "/dev/sdg"
      encrypted   = true
    }
  ]
}
