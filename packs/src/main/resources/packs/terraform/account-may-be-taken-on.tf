resource "google_project_iam_member" "stock" {
  # ruleid: terraform.account-may-be-taken-on
  role = "roles/iam.serviceAccountTokenCreator"
}

# ok: terraform.account-may-be-taken-on
resource "google_project_iam_member" "orders" {
  role = "roles/viewer"
}
