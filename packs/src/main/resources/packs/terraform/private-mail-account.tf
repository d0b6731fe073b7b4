resource "google_project_iam_member" "x" {
  # ruleid: terraform.private-mail-account
  member = "user:somebody@gmail.com"
}

resource "google_project_iam_member" "y" {
  # ok: terraform.private-mail-account
  member = "user:somebody@example.org"
}
