resource "aws_iam_role" "reader" {
  # ruleid: terraform.role-for-other-account
  assume_role_policy = <<-JSON
    {"Statement": [{
      "Effect": "Allow",
      "Action": "sts:AssumeRole",
      "Principal": {"AWS": "arn:aws:iam::210987654321:root"}
    }]}
  JSON
}

resource "aws_iam_role" "auditor" {
  # ruleid: terraform.role-for-other-account
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "210987654321" }
    }]
  })
}

resource "aws_iam_role" "partner" {
  # ok: terraform.role-for-other-account
  assume_role_policy = <<-JSON
    {"Statement": [{
      "Effect": "Allow",
      "Action": "sts:AssumeRole",
      "Principal": {"AWS": "arn:aws:iam::210987654321:root"},
      "Condition": {"StringEquals": {"sts:ExternalId": "4711"}}
    }]}
  JSON
}

resource "aws_iam_role" "machine" {
  # ok: terraform.role-for-other-account
  assume_role_policy = <<-JSON
    {"Statement": [{
      "Effect": "Allow",
      "Action": "sts:AssumeRole",
      "Principal": {"Service": "ec2.amazonaws.com"}
    }]}
  JSON
}
