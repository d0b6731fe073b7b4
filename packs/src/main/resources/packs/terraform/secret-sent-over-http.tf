data "http" "x" {
  # ruleid: terraform.secret-sent-over-http
  url = "https://example.org/?p=${aws_ssm_parameter.db.value}"
}

data "http" "y" {
  # ok: terraform.secret-sent-over-http
  url = "https://example.org/${var.region}"
}
