resource "aws_instance" "billing" {
  metadata_options {
    # ruleid: terraform.metadata-without-token
    http_tokens = "required"
  }
}

# ok: terraform.metadata-without-token
resource "aws_instance" "reports" {
  metadata_options {
    http_tokens = "required"
  }
}

resource "aws_sagemaker_notebook_instance" "prices" {
  instance_metadata_service_configuration {
    # ruleid: terraform.metadata-without-token
    minimum_instance_metadata_service_version = "2"
  }
}
