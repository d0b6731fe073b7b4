module "network" {
  # ruleid: terraform.module-not-pinned
  source = "git::https://example.org/network.git"
}

module "network2" {
  # ok: terraform.module-not-pinned
  source = "git::https://example.org/network.git?ref=v1.4.0"
}

module "local" {
  source = "./modules/network"
}
