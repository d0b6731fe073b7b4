resource "aws_db_instance" "a" {
  # ruleid: terraform.password-written-down
  password = "kqx93hhaPq"
}

resource "github_actions_secret" "a" {
  # ruleid: terraform.password-written-down
  plaintext_value = "two words"
}



variable "db_password" {
  # ruleid: terraform.password-written-down
  default = "kqx93hhaPq"
}

variable "db_password_length" {
  # ok: terraform.password-written-down
  default = "16characters"
}

resource "aws_db_instance" "b" {
  # ok: terraform.password-written-down
  password = var.password
}
