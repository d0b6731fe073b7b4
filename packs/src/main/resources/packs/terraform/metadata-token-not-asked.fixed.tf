# ruleid: terraform.metadata-token-not-asked
resource "aws_instance" "media" {
  tags = { owner = "team" }

  metadata_options {
    http_tokens = "required"
  }
}

# ok: terraform.metadata-token-not-asked
resource "aws_instance" "audit" {
  metadata_options {
    http_tokens = "required"
  }
}
