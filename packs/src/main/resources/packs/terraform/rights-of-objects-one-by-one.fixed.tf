# ruleid: terraform.rights-of-objects-one-by-one
resource "google_storage_bucket" "events" {
  uniform_bucket_level_access = true

  tags = { owner = "team" }
}

resource "google_storage_bucket" "orders" {
  # ruleid: terraform.rights-of-objects-one-by-one
  uniform_bucket_level_access = true
}

# ok: terraform.rights-of-objects-one-by-one
resource "google_storage_bucket" "stock" {
  uniform_bucket_level_access = true
}

# ok: terraform.rights-of-objects-one-by-one
resource "google_storage_bucket" "billing" {
  uniform_bucket_level_access = true
}
