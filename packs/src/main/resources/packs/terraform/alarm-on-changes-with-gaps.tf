resource "aws_cloudwatch_log_metric_filter" "trails" {
  # ruleid: terraform.alarm-on-changes-with-gaps
  pattern = "{ ($.eventName = CreateTrail) || ($.eventName = UpdateTrail) }"
}

resource "aws_cloudwatch_log_metric_filter" "keys" {
  # ruleid: terraform.alarm-on-changes-with-gaps
  pattern = "{ ($.eventSource = kms.amazonaws.com) && ($.eventName = DisableKey) }"
}

resource "aws_cloudwatch_log_metric_filter" "all_trails" {
  # ok: terraform.alarm-on-changes-with-gaps
  pattern = "{ ($.eventName = CreateTrail) || ($.eventName = UpdateTrail) || ($.eventName = DeleteTrail) || ($.eventName = StartLogging) || ($.eventName = StopLogging) }"
}

resource "aws_cloudwatch_log_metric_filter" "deleted" {
  # ok: terraform.alarm-on-changes-with-gaps
  pattern = "{ $.eventName = DeleteTrail }"
}
