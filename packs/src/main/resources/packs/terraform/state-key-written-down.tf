terraform {
  backend "s3" {
    bucket     = "state"
    # ruleid: terraform.state-key-written-down
    secret_key = "kqx93hhaPqkqx93hhaPq"
  }
}

terraform {
  backend "s3" {
    bucket  = "state"
    # ok: terraform.state-key-written-down
    profile = "ops"
  }
}
