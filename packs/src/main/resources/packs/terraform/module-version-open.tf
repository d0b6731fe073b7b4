# ruleid: terraform.module-version-open
module "vpc" {
  source = "terraform-aws-modules/vpc/aws"
}

# ok: terraform.module-version-open
module "vpc2" {
  source  = "terraform-aws-modules/vpc/aws"
  version = "5.8.1"
}
