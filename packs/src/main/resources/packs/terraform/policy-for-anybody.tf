resource "aws_sqs_queue_policy" "open" {
  # ruleid: terraform.policy-for-anybody
  policy = <<EOF
{
  "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Resource": "*"}]
}
EOF
}

resource "aws_iam_role" "open" {
  # ruleid: terraform.policy-for-anybody
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = { AWS = "*" }, Action = "sts:AssumeRole" }]
  })
}

data "aws_iam_policy_document" "open" {
  # ruleid: terraform.policy-for-anybody
  statement {
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::media/*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
}

resource "aws_sqs_queue_policy" "own" {
  # ok: terraform.policy-for-anybody
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "sqs:SendMessage"
      Condition = { ArnEquals = { "aws:SourceArn" = "arn:aws:sns:eu-west-1:123456789012:orders" } }
    }]
  })
}

resource "aws_iam_role" "nodes" {
  # ruleid: terraform.policy-for-anybody
  assume_role_policy = <<-JSON
    {"Statement": [{
      "Action": "sts:AssumeRole",
      "Principal": {"Service": "ec2.amazonaws.com", "AWS": "*"},
      "Effect": "Allow"
    }]}
  JSON
}

resource "aws_sqs_queue_policy" "nobody" {
  queue_url = aws_sqs_queue.orders.id
  # ok: terraform.policy-for-anybody
  policy = jsonencode({
    Statement = [{ Effect = "Allow", NotPrincipal = "*", Action = "sqs:SendMessage" }]
  })
}
