resource "aws_kms_key" "audit" {
  # ruleid: terraform.key-not-rotated
  enable_key_rotation = true
}

# ruleid: terraform.key-not-rotated
resource "aws_kms_key" "search" {
  enable_key_rotation = true

  tags = { owner = "team" }
}

# ruleid: terraform.key-not-rotated
resource "google_kms_crypto_key" "events" {
  rotation_period = "7776000s"

  tags = { owner = "team" }
}

resource "google_kms_crypto_key" "orders" {
  # ruleid: terraform.key-not-rotated
  rotation_period = "7776000s"
}

resource "alicloud_kms_key" "reports" {
  # ruleid: terraform.key-not-rotated
  automatic_rotation = "Disabled"
}

# ruleid: terraform.key-not-rotated
resource "alicloud_kms_key" "media" {
  tags = { owner = "team" }
}

resource "alicloud_kms_key" "mail" {
  automatic_rotation = "Enabled"
  # ruleid: terraform.key-not-rotated
  rotation_interval = "400d"
}

# ok: terraform.key-not-rotated
resource "aws_kms_key" "mail" {
  enable_key_rotation = true
}

# ok: terraform.key-not-rotated
resource "aws_kms_key" "users" {
  enable_key_rotation = true
}

# ok: terraform.key-not-rotated
resource "google_kms_crypto_key" "stock" {
  rotation_period = "7776000s"
}

# ok: terraform.key-not-rotated
resource "google_kms_crypto_key" "billing" {
  rotation_period = "7776000s"
}

# ok: terraform.key-not-rotated
resource "alicloud_kms_key" "audit" {
  automatic_rotation = "Enabled"
}
