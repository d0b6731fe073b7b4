# ruleid: terraform.logging-not-set
resource "aws_apigatewayv2_stage" "billing" {
  tags = { owner = "team" }
}

# ruleid: terraform.logging-not-set
resource "aws_cloudfront_distribution" "media" {
  tags = { owner = "team" }
}

# ruleid: terraform.logging-not-set
resource "aws_elasticsearch_domain" "mail" {
  tags = { owner = "team" }
}

# ruleid: terraform.logging-not-set
resource "aws_docdb_cluster" "users" {
  tags = { owner = "team" }
}

# ruleid: terraform.logging-not-set
resource "aws_db_instance" "stock" {
  tags = { owner = "team" }
}

# ruleid: terraform.logging-not-set
resource "aws_neptune_cluster" "billing" {
  tags = { owner = "team" }
}

# ruleid: terraform.logging-not-set
resource "aws_msk_cluster" "media" {
  tags = { owner = "team" }
}

# ruleid: terraform.logging-not-set
resource "aws_mq_broker" "mail" {
  tags = { owner = "team" }
}

# ruleid: terraform.logging-not-set
resource "aws_s3_bucket" "users" {
  tags = { owner = "team" }
}

# ruleid: terraform.logging-not-set
resource "google_storage_bucket" "stock" {
  tags = { owner = "team" }
}

# ruleid: terraform.logging-not-set
resource "google_compute_subnetwork" "billing" {
  tags = { owner = "team" }
}

# ruleid: terraform.logging-not-set
resource "aws_eks_cluster" "media" {
  tags = { owner = "team" }
}

# ruleid: terraform.logging-not-set
resource "azurerm_kubernetes_cluster" "mail" {
  tags = { owner = "team" }
}

# ruleid: terraform.logging-not-set
resource "aws_globalaccelerator_accelerator" "users" {
  tags = { owner = "team" }
}

# ruleid: terraform.logging-not-set
resource "alicloud_oss_bucket" "stock" {
  tags = { owner = "team" }
}

# ruleid: terraform.logging-not-set
resource "azurerm_mssql_server" "orders" {
  version = "12.0"
}

resource "azurerm_storage_account" "a" {
  # ruleid: terraform.logging-not-set
  queue_properties {
  }
}

# ruleid: terraform.logging-not-set
resource "tencentcloud_clb_instance" "billing" {
  tags = { owner = "team" }
}

# ok: terraform.logging-not-set
resource "aws_apigatewayv2_stage" "reports" {
  access_log_settings { destination_arn = aws_cloudwatch_log_group.api.arn }
}

# ok: terraform.logging-not-set
resource "aws_cloudfront_distribution" "audit" {
  logging_config { bucket = aws_s3_bucket.logs.bucket_domain_name }
}

# ok: terraform.logging-not-set
resource "aws_elasticsearch_domain" "search" {
  log_publishing_options { log_type = "AUDIT_LOGS" }
}

# ok: terraform.logging-not-set
resource "aws_docdb_cluster" "events" {
  enabled_cloudwatch_logs_exports = ["audit"]
}

# ok: terraform.logging-not-set
resource "aws_db_instance" "orders" {
  enabled_cloudwatch_logs_exports = ["error"]
}

# ok: terraform.logging-not-set
resource "aws_neptune_cluster" "reports" {
  enable_cloudwatch_logs_exports = ["audit"]
}

# ok: terraform.logging-not-set
resource "aws_msk_cluster" "audit" {
  logging_info { broker_logs {} }
}

# ok: terraform.logging-not-set
resource "aws_mq_broker" "search" {
  logs { general = true
    audit = true }
}

# ok: terraform.logging-not-set
resource "aws_s3_bucket" "events" {
  logging { target_bucket = "logs" }
}

# ok: terraform.logging-not-set
resource "google_storage_bucket" "orders" {
  logging { log_bucket = "logs" }
}

# ok: terraform.logging-not-set
resource "google_compute_subnetwork" "reports" {
  log_config { metadata = "INCLUDE_ALL_METADATA" }
}

# ok: terraform.logging-not-set
resource "aws_eks_cluster" "audit" {
  enabled_cluster_log_types = ["api", "audit"]
}

# ok: terraform.logging-not-set
resource "azurerm_kubernetes_cluster" "search" {
  oms_agent { log_analytics_workspace_id = azurerm_log_analytics_workspace.a.id }
}

# ok: terraform.logging-not-set
resource "aws_globalaccelerator_accelerator" "events" {
  attributes {
    flow_logs_enabled = true
  }
}

# ok: terraform.logging-not-set
resource "alicloud_oss_bucket" "orders" {
  logging { target_bucket = "logs" }
}

# ok: terraform.logging-not-set
resource "tencentcloud_clb_instance" "reports" {
  log_set_id = tencentcloud_clb_log_set.a.id
}

# ruleid: terraform.logging-not-set
module "pictures" {
  source = "terraform-aws-modules/s3-bucket/aws"
  bucket = "pictures"
}

# ok: terraform.logging-not-set
module "letters" {
  source  = "terraform-aws-modules/s3-bucket/aws"
  bucket  = "letters"
  logging = { target_bucket = "accesses" }
}

# ruleid: terraform.logging-not-set
module "orders" {
  source = "terraform-aws-modules/rds/aws"
  engine = "postgres"
}

# ok: terraform.logging-not-set
module "stock" {
  source                          = "terraform-aws-modules/rds/aws"
  engine                          = "postgres"
  enabled_cloudwatch_logs_exports = ["postgresql"]
}

# ruleid: terraform.logging-not-set
module "office" {
  source = "terraform-aws-modules/vpc/aws"
  cidr   = "10.4.0.0/16"
}

# ruleid: terraform.logging-not-set
resource "aws_lb" "front" {
  name = "front"
}

# ok: terraform.logging-not-set
resource "aws_lb" "api" {
  name = "api"
  access_logs {
    bucket = "logs"
  }
}

# ruleid: terraform.logging-not-set
resource "aws_wafv2_web_acl" "front" {
  name = "front"
}

# ruleid: terraform.logging-not-set
resource "google_sql_database_instance" "orders" {
  database_version = "POSTGRES_16"
  settings {
    tier = "db-custom-2-7680"
  }
}

# ok: terraform.logging-not-set
resource "google_sql_database_instance" "stock" {
  database_version = "POSTGRES_16"
  settings {
    database_flags {
      name  = "log_connections"
      value = "on"
    }
  }
}
