resource "aws_iam_policy" "s3" {
  # ruleid: terraform.policy-with-wildcard
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = ["s3:*"], Resource = "*" }]
  })
}

data "aws_iam_policy_document" "s3" {
  # ruleid: terraform.policy-with-wildcard
  statement {
    actions   = ["s3:*"]
    resources = ["*"]
  }
  # ok: terraform.policy-with-wildcard
  statement {
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::media/*"]
  }
}

resource "azurerm_role_definition" "billing" {
  permissions {
    # ruleid: terraform.policy-with-wildcard
    actions = ["*"]
  }
}

resource "azurerm_role_definition" "roles" {
  permissions {
    # ruleid: terraform.policy-with-wildcard
    actions = ["Microsoft.Authorization/*"]
  }
}

resource "aws_iam_role_policy_attachment" "admin" {
  # ruleid: terraform.policy-with-wildcard
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}

# ok: terraform.policy-with-wildcard
resource "azurerm_role_definition" "reports" {
  permissions {
    actions = ["Microsoft.Compute/virtualMachines/read"]
  }
}

resource "aws_iam_role_policy" "all_but_mail" {
  role = aws_iam_role.operator.id
  # What `NotAction` names is what is not allowed.
  # ok: terraform.policy-with-wildcard
  policy = jsonencode({
    Statement = [{ Effect = "Allow", NotAction = ["ses:*"], Resource = aws_s3_bucket.a.arn }]
  })
}
