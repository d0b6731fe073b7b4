provider "aws" {
  # ruleid: terraform.key-in-provider
  secret_key = "kqx93hhaPqkqx93hhaPqkqx93hhaPqkqx93hhaPq"
}

provider "aws" {
  # ok: terraform.key-in-provider
  secret_key = var.secret_key
}
