resource "aws_s3_bucket" "pages" {
  # ruleid: terraform.bucket-serves-website
  website {
    index_document = "index.html"
  }
}

# ruleid: terraform.bucket-serves-website
resource "aws_s3_bucket_website_configuration" "leaflets" {
  bucket = "leaflets"
}

module "pictures" {
  source = "terraform-aws-modules/s3-bucket/aws"
  # ruleid: terraform.bucket-serves-website
  website = {
    index_document = "index.html"
  }
}

# ok: terraform.bucket-serves-website
resource "aws_s3_bucket" "letters" {
  bucket = "letters"
}
