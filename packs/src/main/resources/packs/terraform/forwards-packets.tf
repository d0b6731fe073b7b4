resource "google_compute_instance" "billing" {
  # ruleid: terraform.forwards-packets
  can_ip_forward = true
}

resource "azurerm_network_interface" "media" {
  # ruleid: terraform.forwards-packets
  enable_ip_forwarding = true
}

resource "azurerm_network_interface" "mail" {
  # ruleid: terraform.forwards-packets
  ip_forwarding_enabled = true
}

# ok: terraform.forwards-packets
resource "google_compute_instance" "reports" {
  can_ip_forward = false
}

# ok: terraform.forwards-packets
resource "azurerm_network_interface" "audit" {
  enable_ip_forwarding = false
}

# ok: terraform.forwards-packets
resource "azurerm_network_interface" "search" {
  ip_forwarding_enabled = false
}
