# ruleid: terraform.interface-without-key
resource "aws_api_gateway_method" "list" {
  http_method   = "GET"
  authorization = "NONE"
}

# ok: terraform.interface-without-key
resource "aws_api_gateway_method" "own" {
  http_method   = "GET"
  authorization = "AWS_IAM"
}
