resource "google_kms_crypto_key_iam_member" "all" {
  # ruleid: terraform.everybody-is-member
  member = "allUsers"
}

resource "google_bigquery_dataset" "media" {
  access {
    # ruleid: terraform.everybody-is-member
    special_group = "allAuthenticatedUsers"
  }
}

resource "google_bigquery_dataset" "mail" {
  access {
    # ruleid: terraform.everybody-is-member
    iam_member = "allUsers"
  }
}

resource "google_kms_crypto_key_iam_member" "app" {
  # ok: terraform.everybody-is-member
  member = "serviceAccount:app@example.iam.gserviceaccount.com"
}

# ok: terraform.everybody-is-member
resource "google_bigquery_dataset" "audit" {
  access {
    special_group = "projectReaders"
  }
}

# ok: terraform.everybody-is-member
resource "google_bigquery_dataset" "search" {
  access {
    iam_member = "group:a@example.org"
  }
}
