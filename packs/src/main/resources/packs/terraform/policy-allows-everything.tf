resource "aws_iam_policy" "all" {
  # ruleid: terraform.policy-allows-everything
  policy = <<EOF
{
  "Version": "2012-10-17",
  "Statement": [{"Effect": "Allow", "Action": ["*"], "Resource": "*"}]
}
EOF
}

resource "aws_iam_role_policy" "all" {
  # ruleid: terraform.policy-allows-everything
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }]
  })
}

data "aws_iam_policy_document" "all" {
  # ruleid: terraform.policy-allows-everything
  statement {
    actions   = ["*"]
    resources = ["*"]
  }
}

resource "aws_iam_policy" "some" {
  # ok: terraform.policy-allows-everything
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "*" }]
  })
}

resource "aws_iam_policy" "none" {
  # ok: terraform.policy-allows-everything
  policy = jsonencode({
    Statement = [{ Effect = "Deny", Action = "*", Resource = "*" }]
  })
}

resource "aws_iam_role_policy" "robot" {
  role = aws_iam_role.robot.id
  # ruleid: terraform.policy-allows-everything
  policy = <<-JSON
    {
      "Statement": [
        {"Principal": {"Service": "ec2.amazonaws.com"}, "Action": ["*"], "Effect": "Allow", "Resource": "*"}
      ]
    }
  JSON
}

resource "aws_iam_role_policy" "operator" {
  role = aws_iam_role.operator.id
  # ok: terraform.policy-allows-everything
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "*"
      Resource  = "*"
      Condition = { Bool = { "aws:MultiFactorAuthPresent" = "true" } }
    }]
  })
}

resource "aws_iam_role_policy" "all_but_users" {
  role = aws_iam_role.operator.id
  # Nothing is allowed that `NotAction` names.
  # ok: terraform.policy-allows-everything
  policy = jsonencode({
    Statement = [{ Effect = "Allow", NotAction = "*", Resource = "*" }]
  })
}

resource "aws_iam_role_policy" "nowhere" {
  role = aws_iam_role.operator.id
  # ok: terraform.policy-allows-everything
  policy = <<-JSON
    {"Statement": [{"Effect": "Allow", "Action": "*", "NotResource": "*"}]}
  JSON
}
