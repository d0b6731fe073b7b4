resource "aws_ecr_repository" "mail" {
  image_scanning_configuration {
    # ruleid: terraform.images-not-scanned
    scan_on_push = true
  }
}

# ruleid: terraform.images-not-scanned
resource "aws_ecr_repository" "users" {
  tags = { owner = "team" }

  image_scanning_configuration {
    scan_on_push = true
  }
}

# ok: terraform.images-not-scanned
resource "aws_ecr_repository" "search" {
  image_scanning_configuration {
    scan_on_push = true
  }
}

# ok: terraform.images-not-scanned
resource "aws_ecr_repository" "events" {
  image_scanning_configuration { scan_on_push = true }
}
