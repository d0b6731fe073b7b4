resource "aws_security_group" "database" {
  # ruleid: terraform.administration-port-open-inside
  ingress {
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }
  # ruleid: terraform.administration-port-open-inside
  ingress {
    from_port   = 0
    to_port     = 65535
    protocol    = "tcp"
    cidr_blocks = ["172.16.0.0/12"]
  }
  # ok: terraform.administration-port-open-inside
  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }
  # ok: terraform.administration-port-open-inside
  ingress {
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["10.4.2.0/24"]
  }
}
