# ruleid: terraform.weak-password-policy
resource "aws_iam_account_password_policy" "short" {
  minimum_password_length      = 14
  require_lowercase_characters = true
  require_uppercase_characters = true
  require_numbers              = true
  require_symbols              = true
  password_reuse_prevention    = 24
  max_password_age             = 90
}

# ruleid: terraform.weak-password-policy
resource "aws_iam_account_password_policy" "gap" {
  require_symbols = true

  minimum_password_length      = 14
  require_lowercase_characters = true
  require_uppercase_characters = true
  require_numbers              = true
  password_reuse_prevention    = 24
  max_password_age             = 90
}

# ok: terraform.weak-password-policy
resource "aws_iam_account_password_policy" "good" {
  minimum_password_length      = 14
  require_lowercase_characters = true
  require_uppercase_characters = true
  require_numbers              = true
  require_symbols              = true
  password_reuse_prevention    = 24
  max_password_age             = 90
}

# ruleid: terraform.weak-password-policy
resource "alicloud_ram_account_password_policy" "short" {
  minimum_password_length   = 14
  password_reuse_prevention = 24
}
