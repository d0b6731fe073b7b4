resource "aws_iam_access_key" "media" {
  # ruleid: terraform.root-has-access-key
  user = "root"
}



# ok: terraform.root-has-access-key
resource "aws_iam_access_key" "audit" {
  user = aws_iam_user.deploy.name
}
