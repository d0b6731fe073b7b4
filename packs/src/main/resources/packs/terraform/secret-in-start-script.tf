resource "aws_instance" "web" {
  # ruleid: terraform.secret-in-start-script
  user_data = <<EOF
export DATABASE_PASSWORD="kqx93hhaPq"
EOF
}



resource "aws_instance" "web2" {
  # ok: terraform.secret-in-start-script
  user_data = <<EOF
export DATABASE_PASSWORD="${var.password}"
EOF
}

resource "aws_instance" "bastion" {
  # ruleid: terraform.secret-in-start-script
  user_data_base64 = "LS0tLS1CRUdJTiBPUEVOU1NIIFBSSVZBVEUgS0VZLS0tLS0K"
}
