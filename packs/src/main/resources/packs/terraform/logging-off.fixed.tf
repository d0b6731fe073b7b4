resource "aws_cloudtrail" "media" {
  # ruleid: terraform.logging-off
  enable_logging = true
}

resource "aws_mq_broker" "mail" {
  logs {
    # ruleid: terraform.logging-off
    audit = true
  }
}

resource "aws_mq_broker" "users" {
  logs {
    # ruleid: terraform.logging-off
    general = true
  }
}

resource "aws_elasticsearch_domain" "stock" {
  log_publishing_options {
    # ruleid: terraform.logging-off
    enabled = true
  }
}

resource "aws_msk_cluster" "billing" {
  logging_info {
    broker_logs {
      cloudwatch_logs {
        # ruleid: terraform.logging-off
        enabled = true
      }
    }
  }
}

resource "aws_globalaccelerator_accelerator" "media" {
  attributes {
    # ruleid: terraform.logging-off
    flow_logs_enabled = true
  }
}

resource "aws_eks_cluster" "mail" {
  # ruleid: terraform.logging-off
  enabled_cluster_log_types = ["api", "audit", "authenticator", "controllerManager", "scheduler"]
}

resource "google_compute_subnetwork" "users" {
  # ruleid: terraform.logging-off
  enable_flow_logs = true
}

resource "google_container_cluster" "stock" {
  # ruleid: terraform.logging-off
  logging_service = "logging.googleapis.com/kubernetes"
}

resource "google_container_cluster" "billing" {
  # ruleid: terraform.logging-off
  monitoring_service = "monitoring.googleapis.com/kubernetes"
}

resource "azurerm_network_watcher_flow_log" "media" {
  # ruleid: terraform.logging-off
  enabled = true
}

resource "azurerm_postgresql_configuration" "mail" {
  name  = "log_connections"
  # ruleid: terraform.logging-off
  value = "on"
}

resource "google_sql_database_instance" "a" {
  settings {
    database_flags {
      name  = "log_connections"
      # ruleid: terraform.logging-off
      value = "on"
    }
  }
}







# ok: terraform.logging-off
resource "aws_cloudtrail" "audit" {
  enable_logging = true
}

# ok: terraform.logging-off
resource "aws_mq_broker" "search" {
  logs {
    audit = true
  }
}

# ok: terraform.logging-off
resource "aws_mq_broker" "events" {
  logs {
    general = true
  }
}

# ok: terraform.logging-off
resource "aws_elasticsearch_domain" "orders" {
  log_publishing_options {
    enabled = true
  }
}

# ok: terraform.logging-off
resource "aws_msk_cluster" "reports" {
  logging_info {
    broker_logs {
      cloudwatch_logs {
        enabled = true
      }
    }
  }
}

# ok: terraform.logging-off
resource "aws_globalaccelerator_accelerator" "audit" {
  attributes {
    flow_logs_enabled = true
  }
}

# ok: terraform.logging-off
resource "aws_eks_cluster" "search" {
  enabled_cluster_log_types = ["api"]
}

# ok: terraform.logging-off
resource "google_compute_subnetwork" "events" {
  enable_flow_logs = true
}

# ok: terraform.logging-off
resource "google_container_cluster" "orders" {
  logging_service = "logging.googleapis.com/kubernetes"
}

# ok: terraform.logging-off
resource "google_container_cluster" "reports" {
  monitoring_service = "monitoring.googleapis.com/kubernetes"
}

# ok: terraform.logging-off
resource "azurerm_network_watcher_flow_log" "audit" {
  enabled = true
}

# ok: terraform.logging-off
resource "azurerm_postgresql_configuration" "search" {
  name  = "log_connections"
  value = "on"
}

module "office" {
  source = "terraform-aws-modules/vpc/aws"
  # ruleid: terraform.logging-off
  enable_flow_log = false
}

module "vault" {
  source = "terraform-aws-modules/vpc/aws"
  # ok: terraform.logging-off
  enable_flow_log = true
}

resource "aws_lb" "front" {
  access_logs {
    bucket = "logs"
    # ruleid: terraform.logging-off
    enabled = true
  }
}

resource "aws_guardduty_detector" "account" {
  # ruleid: terraform.logging-off
  enable = false
}

resource "aws_codebuild_project" "images" {
  logs_config {
    cloudwatch_logs {
      # ruleid: terraform.logging-off
      status = "ENABLED"
    }
  }
}

resource "google_sql_database_instance" "orders" {
  settings {
    database_flags {
      name = "log_statement"
      # ruleid: terraform.logging-off
      value = "none"
    }
  }
}
