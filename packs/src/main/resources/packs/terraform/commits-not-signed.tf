resource "github_branch_protection" "reports" {
  # ruleid: terraform.commits-not-signed
  require_signed_commits = false
}

# ruleid: terraform.commits-not-signed
resource "github_branch_protection" "audit" {
  tags = { owner = "team" }
}

# ok: terraform.commits-not-signed
resource "github_branch_protection" "media" {
  require_signed_commits = true
}

# ok: terraform.commits-not-signed
resource "github_branch_protection" "mail" {
  require_signed_commits = true
}
