# ruleid: terraform.trail-with-gaps
resource "aws_cloudtrail" "users" {
  is_multi_region_trail      = true
  enable_log_file_validation = true

  tags = { owner = "team" }
}



# ruleid: terraform.trail-with-gaps
resource "aws_cloudtrail" "stock" {
  is_multi_region_trail      = true
  enable_log_file_validation = true

  tags = { owner = "team" }
}



resource "alicloud_actiontrail_trail" "a" {
  event_rw     = "All"
  # ruleid: terraform.trail-with-gaps
  trail_region = "All"
}

# ok: terraform.trail-with-gaps
resource "aws_cloudtrail" "events" {
  is_multi_region_trail = true
  enable_log_file_validation = true
}

# ok: terraform.trail-with-gaps
resource "aws_cloudtrail" "orders" {
  enable_log_file_validation = true
  is_multi_region_trail = true
}

resource "alicloud_actiontrail_trail" "b" {
  event_rw     = "All"
  # ok: terraform.trail-with-gaps
  trail_region = "All"
}
