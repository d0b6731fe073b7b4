# ruleid: terraform.image-of-anybody
data "aws_ami" "linux" {
  most_recent = true
  filter {
    name   = "name"
    values = ["linux-*"]
  }
}

# ok: terraform.image-of-anybody
data "aws_ami" "linux2" {
  most_recent = true
  owners      = ["amazon"]
}
