resource "aws_security_group" "web" {
  # ruleid: terraform.administration-port-open
  ingress {
    from_port   = 20
    to_port     = 30
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8", "0.0.0.0/0"]
  }
  # ok: terraform.administration-port-open
  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }
}

resource "aws_security_group" "open" {
  # ruleid: terraform.administration-port-open
  ingress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

# ruleid: terraform.administration-port-open
resource "aws_security_group_rule" "ssh" {
  type        = "ingress"
  from_port   = 22
  to_port     = 22
  protocol    = "tcp"
  cidr_blocks = ["0.0.0.0/0"]
}



# ruleid: terraform.administration-port-open
resource "aws_vpc_security_group_ingress_rule" "ssh" {
  from_port   = 22
  to_port     = 22
  ip_protocol = "tcp"
  cidr_ipv4   = "0.0.0.0/0"
}



# ruleid: terraform.administration-port-open
resource "azurerm_network_security_rule" "rdp" {
  direction              = "Inbound"
  access                 = "Allow"
  protocol               = "Tcp"
  destination_port_range = "3389"
  source_address_prefix  = "*"
}

resource "azurerm_network_security_group" "vms" {
  # ruleid: terraform.administration-port-open
  security_rule {
    direction               = "Inbound"
    access                  = "Allow"
    destination_port_ranges = ["443", "22"]
    source_address_prefix   = "*"
  }
}

# ruleid: terraform.administration-port-open
resource "google_compute_firewall" "ssh" {
  network = "main"
  allow {
    protocol = "tcp"
    ports    = ["22"]
  }
  source_ranges = ["0.0.0.0/0"]
}

# ruleid: terraform.administration-port-open
resource "openstack_networking_secgroup_rule_v2" "ssh" {
  direction        = "ingress"
  port_range_min   = 22
  port_range_max   = 22
  remote_ip_prefix = "0.0.0.0/0"
}

# ruleid: terraform.administration-port-open
resource "alicloud_security_group_rule" "ssh" {
  type       = "ingress"
  port_range = "22/22"
  cidr_ip    = "0.0.0.0/0"
}

resource "digitalocean_firewall" "a" {
  # ruleid: terraform.administration-port-open
  inbound_rule {
    protocol         = "tcp"
    port_range       = "22"
    source_addresses = ["0.0.0.0/0"]
  }
}

resource "tencentcloud_security_group_rule_set" "a" {
  # ruleid: terraform.administration-port-open
  ingress {
    action     = "ACCEPT"
    cidr_block = "0.0.0.0/0"
    protocol   = "ALL"
    port       = "ALL"
  }
}

# ok: terraform.administration-port-open
resource "aws_security_group_rule" "out" {
  type        = "egress"
  from_port   = 22
  to_port     = 22
  protocol    = "tcp"
  cidr_blocks = ["0.0.0.0/0"]
}

# ok: terraform.administration-port-open
resource "azurerm_network_security_rule" "web" {
  direction              = "Inbound"
  access                 = "Allow"
  protocol               = "Tcp"
  destination_port_range = "443"
  source_address_prefix  = "*"
}

# ok: terraform.administration-port-open
resource "google_compute_firewall" "web" {
  network = "main"
  allow {
    protocol = "tcp"
    ports    = ["443"]
  }
  source_ranges = ["0.0.0.0/0"]
}

# ruleid: terraform.administration-port-open
resource "azurerm_network_security_rule" "mistyped" {
  direction              = "Inbound"
  access                 = "Allow"
  protocol               = "Tcp"
  destination_port_range = "22"
  source_address_prefix  = "198.51.100.7/0"
}

# ok: terraform.administration-port-open
resource "azurerm_network_security_rule" "one" {
  direction              = "Inbound"
  access                 = "Allow"
  protocol               = "Tcp"
  destination_port_range = "22"
  source_address_prefix  = "198.51.100.7/32"
}

# ruleid: terraform.administration-port-open
resource "openstack_networking_secgroup_rule_v2" "shell" {
  direction        = "ingress"
  protocol         = "tcp"
  port_range_min   = 22
  port_range_max   = 22
  remote_ip_prefix = "0.0.0.0/0"
}

resource "oci_core_security_list" "shop" {
  # ruleid: terraform.administration-port-open
  ingress_security_rules {
    protocol = "6"
    source   = "0.0.0.0/0"
    tcp_options {
      min = 3389
      max = 3389
    }
  }
}

# ok: terraform.administration-port-open
resource "openstack_networking_secgroup_rule_v2" "pages" {
  direction        = "ingress"
  protocol         = "tcp"
  port_range_min   = 443
  port_range_max   = 443
  remote_ip_prefix = "0.0.0.0/0"
}

module "office" {
  source = "terraform-aws-modules/security-group/aws"
  ingress_with_cidr_blocks = [
    # ruleid: terraform.administration-port-open
    {
      from_port   = 22
      to_port     = 22
      protocol    = "tcp"
      cidr_blocks = "0.0.0.0/0"
    },
    # ok: terraform.administration-port-open
    {
      from_port   = 443
      to_port     = 443
      protocol    = "tcp"
      cidr_blocks = "0.0.0.0/0"
    }
  ]
}
