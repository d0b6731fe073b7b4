# ruleid: terraform.basic-role-given
resource "google_project_iam_member" "a" {
  role   = "roles/owner"
  member = "serviceAccount:app@example.iam.gserviceaccount.com"
}

# ok: terraform.basic-role-given
resource "google_project_iam_member" "b" {
  role   = "roles/storage.objectViewer"
  member = "serviceAccount:app@example.iam.gserviceaccount.com"
}
