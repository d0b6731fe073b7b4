module "network" {
  # ruleid: terraform.module-over-plain-http
  source = "git::https://example.org/network.git?ref=v1"
}

module "network2" {
  # ok: terraform.module-over-plain-http
  source = "git::https://example.org/network.git?ref=v1.4.0"
}
