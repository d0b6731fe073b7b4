terraform {
  backend "s3" {
    bucket  = "state"
    # ruleid: terraform.state-not-encrypted
    encrypt = true
  }
}

terraform {
  backend "s3" {
    bucket  = "state"
    # ok: terraform.state-not-encrypted
    encrypt = true
  }
}
