resource "aws_eks_cluster" "a" {
  # ruleid: terraform.cluster-endpoint-open
  vpc_config {
    endpoint_public_access = true
  }
}

resource "aws_eks_cluster" "mail" {
  vpc_config {
    # ruleid: terraform.cluster-endpoint-open
    public_access_cidrs = ["0.0.0.0/0"]
  }
}

# ruleid: terraform.cluster-endpoint-open
resource "azurerm_kubernetes_cluster" "a" {
  dns_prefix = "a"
}

# ruleid: terraform.cluster-endpoint-open
resource "google_container_cluster" "a" {
  location = "europe-west1"
}

resource "google_container_cluster" "users" {
  master_authorized_networks_config {
    cidr_blocks {
      # ruleid: terraform.cluster-endpoint-open
      cidr_block = "0.0.0.0/0"
    }
  }
}

resource "tencentcloud_kubernetes_cluster" "a" {
  # ruleid: terraform.cluster-endpoint-open
  cluster_internet = true
}

resource "aws_eks_cluster" "b" {
  # ok: terraform.cluster-endpoint-open
  vpc_config {
    endpoint_public_access = true
    public_access_cidrs    = ["203.0.113.0/24"]
  }
}

# ok: terraform.cluster-endpoint-open
resource "aws_eks_cluster" "search" {
  vpc_config {
    public_access_cidrs = ["203.0.113.0/24"]
  }
}

# ok: terraform.cluster-endpoint-open
resource "azurerm_kubernetes_cluster" "b" {
  private_cluster_enabled = true
}

# ok: terraform.cluster-endpoint-open
resource "google_container_cluster" "events" {
  master_authorized_networks_config {
    cidr_blocks {
      cidr_block = "10.10.0.0/16"
    }
  }
}

resource "aws_eks_node_group" "workers" {
  # ruleid: terraform.cluster-endpoint-open
  remote_access {
    ec2_ssh_key = "operators"
  }
}

resource "aws_eks_node_group" "builders" {
  # ok: terraform.cluster-endpoint-open
  remote_access {
    ec2_ssh_key               = "operators"
    source_security_group_ids = [aws_security_group.bastion.id]
  }
}
