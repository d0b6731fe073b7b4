# ruleid: terraform.identity-pool-without-condition
resource "google_iam_workload_identity_pool_provider" "billing" {
  tags = { owner = "team" }
}

# ok: terraform.identity-pool-without-condition
resource "google_iam_workload_identity_pool_provider" "reports" {
  attribute_condition = "assertion.repository_owner == 'example'"
}
