resource "google_container_node_pool" "search" {
  management {
    # ruleid: terraform.nodes-not-kept-up
    auto_repair = true
  }
}

resource "google_container_node_pool" "events" {
  management {
    # ruleid: terraform.nodes-not-kept-up
    auto_upgrade = true
  }
}

resource "aws_db_instance" "orders" {
  # ruleid: terraform.nodes-not-kept-up
  auto_minor_version_upgrade = true
}

# ok: terraform.nodes-not-kept-up
resource "google_container_node_pool" "users" {
  management {
    auto_repair = true
  }
}

# ok: terraform.nodes-not-kept-up
resource "google_container_node_pool" "stock" {
  management {
    auto_upgrade = true
  }
}

# ok: terraform.nodes-not-kept-up
resource "aws_db_instance" "billing" {
  auto_minor_version_upgrade = true
}

module "orders" {
  source = "terraform-aws-modules/rds/aws"
  # ruleid: terraform.nodes-not-kept-up
  auto_minor_version_upgrade = true
}

module "stock" {
  source = "terraform-aws-modules/rds/aws"
  # ok: terraform.nodes-not-kept-up
  auto_minor_version_upgrade = true
}
