resource "aws_security_group" "web" {
  # ruleid: terraform.ingress-open-to-all
  ingress {
    from_port   = 9000
    to_port     = 9000
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
  # ok: terraform.ingress-open-to-all
  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

# ruleid: terraform.ingress-open-to-all
resource "aws_security_group_rule" "app" {
  type        = "ingress"
  from_port   = 9000
  to_port     = 9000
  protocol    = "tcp"
  cidr_blocks = ["0.0.0.0/0"]
}



# ruleid: terraform.ingress-open-to-all
resource "azurerm_network_security_rule" "app" {
  direction              = "Inbound"
  access                 = "Allow"
  protocol               = "Tcp"
  destination_port_range = "9000"
  source_address_prefix  = "*"
}



# ruleid: terraform.ingress-open-to-all
resource "google_compute_firewall" "ping" {
  network = "main"
  allow {
    protocol = "icmp"
  }
  source_ranges = ["0.0.0.0/0"]
}





# ruleid: terraform.ingress-open-to-all
resource "nifcloud_security_group_rule" "app" {
  type    = "IN"
  cidr_ip = "0.0.0.0/0"
}



# ruleid: terraform.ingress-open-to-all
resource "openstack_fw_rule_v1" "ssh" {
  action           = "allow"
  protocol         = "tcp"
  destination_port = "22"
  enabled          = "true"
}

resource "kubernetes_network_policy" "open" {
  spec {
    ingress {
      from {
        ip_block {
          # ruleid: terraform.ingress-open-to-all
          cidr = "0.0.0.0/0"
        }
      }
    }
  }
}

# ruleid: terraform.ingress-open-to-all
resource "azurerm_network_security_rule" "mistyped" {
  direction              = "Inbound"
  access                 = "Allow"
  protocol               = "Tcp"
  destination_port_range = "22"
  source_address_prefix  = "198.51.100.7/0"
}

# ok: terraform.ingress-open-to-all
resource "azurerm_network_security_rule" "one" {
  direction              = "Inbound"
  access                 = "Allow"
  protocol               = "Tcp"
  destination_port_range = "22"
  source_address_prefix  = "198.51.100.7/32"
}
