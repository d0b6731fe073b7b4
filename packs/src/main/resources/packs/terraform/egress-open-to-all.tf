resource "aws_security_group" "billing" {
  egress {
    # ruleid: terraform.egress-open-to-all
    cidr_blocks = ["0.0.0.0/0"]
  }
}

# ruleid: terraform.egress-open-to-all
resource "google_compute_firewall" "out" {
  direction = "EGRESS"
  allow {
    protocol = "tcp"
  }
  destination_ranges = ["0.0.0.0/0"]
}

# ruleid: terraform.egress-open-to-all
resource "azurerm_network_security_rule" "out" {
  direction                  = "Outbound"
  access                     = "Allow"
  destination_address_prefix = "*"
}

resource "digitalocean_firewall" "media" {
  outbound_rule {
    # ruleid: terraform.egress-open-to-all
    destination_addresses = ["0.0.0.0/0"]
  }
}

resource "kubernetes_network_policy" "out" {
  spec {
    egress {
      to {
        ip_block {
          # ruleid: terraform.egress-open-to-all
          cidr = "0.0.0.0/0"
        }
      }
    }
  }
}

# ruleid: terraform.egress-open-to-all
resource "openstack_networking_secgroup_rule_v2" "out" {
  direction        = "egress"
  remote_ip_prefix = "0.0.0.0/0"
}

# ok: terraform.egress-open-to-all
resource "aws_security_group" "reports" {
  egress {
    cidr_blocks = ["10.0.0.0/8"]
  }
}

# ok: terraform.egress-open-to-all
resource "digitalocean_firewall" "audit" {
  outbound_rule {
    destination_addresses = ["10.0.0.0/8"]
  }
}
