# ruleid: terraform.repository-without-warnings
resource "github_repository" "events" {
  vulnerability_alerts = true

  tags = { owner = "team" }
}

resource "github_repository" "orders" {
  # ruleid: terraform.repository-without-warnings
  vulnerability_alerts = true
}

# ok: terraform.repository-without-warnings
resource "github_repository" "stock" {
  vulnerability_alerts = true
}

# ok: terraform.repository-without-warnings
resource "github_repository" "billing" {
  vulnerability_alerts = true
}
