resource "aws_iam_user_policy" "deploy" {
  # ruleid: terraform.policy-grows-rights
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = ["iam:AttachUserPolicy"], Resource = "*" }]
  })
}

data "aws_iam_policy_document" "deploy" {
  # ruleid: terraform.policy-grows-rights
  statement {
    actions   = ["iam:PassRole"]
    resources = ["*"]
  }
}

resource "aws_iam_user_policy" "deploy2" {
  # ok: terraform.policy-grows-rights
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = ["iam:PassRole"], Resource = "arn:aws:iam::123456789012:role/app" }]
  })
}

resource "aws_iam_role_policy" "builder" {
  role = aws_iam_role.builder.id
  # ruleid: terraform.policy-grows-rights
  policy = <<-JSON
    {"Statement": [{
      "Condition": {"Bool": {"aws:SecureTransport": "true"}},
      "Action": ["iam:passrole"],
      "Effect": "Allow",
      "Resource": "*"
    }]}
  JSON
}

resource "aws_iam_role_policy" "all_but_keys" {
  role = aws_iam_role.operator.id
  # ok: terraform.policy-grows-rights
  policy = <<-JSON
    {"Statement": [{"Effect": "Allow", "NotAction": ["iam:CreateAccessKey"], "Resource": "*"}]}
  JSON
}
