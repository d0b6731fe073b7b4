# ruleid: terraform.function-callable-by-any-source
resource "aws_lambda_permission" "sns" {
  principal = "sns.amazonaws.com"
}

# ok: terraform.function-callable-by-any-source
resource "aws_lambda_permission" "sns2" {
  principal  = "sns.amazonaws.com"
  source_arn = aws_sns_topic.orders.arn
}

resource "aws_lambda_permission" "anybody" {
  action = "lambda:InvokeFunction"
  # ruleid: terraform.function-callable-by-any-source
  principal = "*"
}

resource "aws_lambda_permission" "organisation" {
  action = "lambda:InvokeFunction"
  # ok: terraform.function-callable-by-any-source
  principal        = "*"
  principal_org_id = "o-1"
}
