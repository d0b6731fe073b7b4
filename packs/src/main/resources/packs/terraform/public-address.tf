resource "aws_instance" "mail" {
  # ruleid: terraform.public-address
  associate_public_ip_address = true
}

resource "aws_launch_template" "users" {
  network_interfaces {
    # ruleid: terraform.public-address
    associate_public_ip_address = true
  }
}

resource "aws_subnet" "stock" {
  # ruleid: terraform.public-address
  map_public_ip_on_launch = true
}

resource "google_compute_instance" "web" {
  network_interface {
    network = "main"
    # ruleid: terraform.public-address
    access_config {
    }
  }
}

resource "azurerm_network_interface" "web" {
  ip_configuration {
    # ruleid: terraform.public-address
    public_ip_address_id = azurerm_public_ip.web.id
  }
}

resource "tencentcloud_instance" "billing" {
  # ruleid: terraform.public-address
  allocate_public_ip = true
}

resource "tencentcloud_kubernetes_cluster" "a" {
  worker_config {
    # ruleid: terraform.public-address
    public_ip_assigned = true
  }
}

resource "opc_compute_ip_address_reservation" "media" {
  # ruleid: terraform.public-address
  ip_address_pool = "public-ippool"
}

# ok: terraform.public-address
resource "aws_instance" "search" {
  associate_public_ip_address = false
}

# ok: terraform.public-address
resource "aws_launch_template" "events" {
  network_interfaces {
    associate_public_ip_address = false
  }
}

# ok: terraform.public-address
resource "aws_subnet" "orders" {
  map_public_ip_on_launch = false
}

# ok: terraform.public-address
resource "tencentcloud_instance" "reports" {
  allocate_public_ip = false
}

# ok: terraform.public-address
resource "opc_compute_ip_address_reservation" "audit" {
  ip_address_pool = "cloud-ippool"
}

module "office" {
  source = "terraform-aws-modules/vpc/aws"
  # ruleid: terraform.public-address
  map_public_ip_on_launch = true
}

module "vault" {
  source = "terraform-aws-modules/vpc/aws"
  # ok: terraform.public-address
  map_public_ip_on_launch = false
}

module "worker" {
  source = "terraform-aws-modules/ec2-instance/aws"
  # ruleid: terraform.public-address
  associate_public_ip_address = true
}

resource "aws_ecs_service" "shop" {
  network_configuration {
    # ruleid: terraform.public-address
    assign_public_ip = true
  }
}
