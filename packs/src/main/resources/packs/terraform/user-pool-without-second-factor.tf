# ruleid: terraform.user-pool-without-second-factor
resource "aws_cognito_user_pool" "shop" {
  name = "shop"
}

resource "aws_cognito_user_pool" "billing" {
  name = "billing"
  # ruleid: terraform.user-pool-without-second-factor
  mfa_configuration = "OFF"
}

# ok: terraform.user-pool-without-second-factor
resource "aws_cognito_user_pool" "media" {
  name              = "media"
  mfa_configuration = "ON"
}
