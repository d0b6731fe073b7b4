resource "github_repository" "reports" {
  # ruleid: terraform.repository-public
  visibility = "public"
}

resource "github_repository" "audit" {
  # ruleid: terraform.repository-public
  private = false
}

# ruleid: terraform.repository-public
resource "github_repository" "search" {
  tags = { owner = "team" }
}

# ok: terraform.repository-public
resource "github_repository" "media" {
  visibility = "private"
}

# ok: terraform.repository-public
resource "github_repository" "mail" {
  private = true
}

# ok: terraform.repository-public
resource "github_repository" "users" {
  visibility = "private"
}
