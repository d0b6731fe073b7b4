resource "azurerm_app_service" "events" {
  site_config {
    # ruleid: terraform.runtime-out-of-support
    php_version = "7.4"
  }
}

resource "azurerm_app_service" "orders" {
  site_config {
    # ruleid: terraform.runtime-out-of-support
    python_version = "3.7"
  }
}

resource "aws_lambda_function" "reports" {
  # ruleid: terraform.runtime-out-of-support
  runtime = "nodejs12.x"
}

# ok: terraform.runtime-out-of-support
resource "azurerm_app_service" "stock" {
  site_config {
    php_version = "8.3"
  }
}

# ok: terraform.runtime-out-of-support
resource "azurerm_app_service" "billing" {
  site_config {
    python_version = "3.12"
  }
}

# ok: terraform.runtime-out-of-support
resource "aws_lambda_function" "media" {
  runtime = "nodejs22.x"
}
