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
