# ruleid: terraform.metric-filter-without-alarm
resource "aws_cloudwatch_log_metric_filter" "keys" {
  pattern = "{ $.eventName = DisableKey }"
  metric_transformation {
    name      = "KeysDisabled"
    namespace = "Audit"
    value     = "1"
  }
}

# ok: terraform.metric-filter-without-alarm
resource "aws_cloudwatch_log_metric_filter" "roots" {
  pattern = "{ $.userIdentity.type = Root }"
  metric_transformation {
    name      = "RootUsed"
    namespace = "Audit"
    value     = "1"
  }
}

# ok: terraform.metric-filter-without-alarm
resource "aws_cloudwatch_log_metric_filter" "trails" {
  pattern = "{ $.eventName = DeleteTrail }"
  metric_transformation {
    name      = "TrailsDeleted"
    namespace = "Audit"
    value     = "1"
  }
}

resource "aws_cloudwatch_metric_alarm" "roots" {
  metric_name = "RootUsed"
  namespace   = "Audit"
}

resource "aws_cloudwatch_metric_alarm" "trails" {
  metric_name = aws_cloudwatch_log_metric_filter.trails.id
  namespace   = "Audit"
}
