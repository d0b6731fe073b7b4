resource "azurerm_windows_web_app" "shop" {
  site_config {
    # ruleid: terraform.debugger-reachable
    remote_debugging_enabled = false
  }
}

resource "azurerm_linux_web_app" "billing" {
  site_config {
    # ok: terraform.debugger-reachable
    remote_debugging_enabled = false
  }
}
