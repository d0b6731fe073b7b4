# ruleid: terraform.regions-left-out
resource "azurerm_monitor_log_profile" "a" {
  categories = ["Write"]
  locations  = ["westeurope", "northeurope", "global"]
}

resource "azurerm_monitor_log_profile" "b" {
  categories = ["Action", "Delete", "Write"]
  # ruleid: terraform.regions-left-out
  locations  = ["westeurope"]
}

resource "aws_config_configuration_aggregator" "a" {
  # ruleid: terraform.regions-left-out
  account_aggregation_source {
    account_ids = ["123456789012"]
    all_regions = true
  }
}

resource "aws_config_configuration_aggregator" "b" {
  # ok: terraform.regions-left-out
  account_aggregation_source {
    account_ids = ["123456789012"]
    all_regions = true
  }
}
