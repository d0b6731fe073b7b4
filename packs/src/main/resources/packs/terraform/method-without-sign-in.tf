# ruleid: terraform.method-without-sign-in
resource "aws_api_gateway_method" "list" {
  http_method   = "GET"
  authorization = "NONE"
}

# ok: terraform.method-without-sign-in
resource "aws_api_gateway_method" "options" {
  http_method   = "OPTIONS"
  authorization = "NONE"
}

resource "aws_lambda_function_url" "quotes" {
  # ruleid: terraform.method-without-sign-in
  authorization_type = "NONE"
}

resource "aws_cognito_identity_pool" "visitors" {
  # ruleid: terraform.method-without-sign-in
  allow_unauthenticated_identities = true
}

resource "aws_apigatewayv2_route" "orders" {
  # ok: terraform.method-without-sign-in
  authorization_type = "JWT"
}
