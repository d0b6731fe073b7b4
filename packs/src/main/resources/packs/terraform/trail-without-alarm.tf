# ruleid: terraform.trail-without-alarm
resource "aws_cloudtrail" "billing" {
  tags = { owner = "team" }
}

# ok: terraform.trail-without-alarm
resource "aws_cloudtrail" "reports" {
  cloud_watch_logs_group_arn = "${aws_cloudwatch_log_group.trail.arn}:*"
}
