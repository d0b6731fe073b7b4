# ruleid: terraform.user-has-policy
resource "aws_iam_user_policy" "jane" {
  user = "jane"
}

resource "aws_iam_policy_attachment" "a" {
  # ruleid: terraform.user-has-policy
  users = ["jane"]
}

resource "google_project_iam_member" "jane" {
  # ruleid: terraform.user-has-policy
  member = "user:jane@example.org"
}

# ok: terraform.user-has-policy
resource "aws_iam_group_policy" "team" {
  group = "team"
}
