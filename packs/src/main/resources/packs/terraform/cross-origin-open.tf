resource "azurerm_linux_web_app" "shop" {
  site_config {
    cors {
      # ruleid: terraform.cross-origin-open
      allowed_origins = ["*"]
    }
  }
}

resource "aws_s3_bucket_cors_configuration" "photos" {
  bucket = aws_s3_bucket.photos.id
  cors_rule {
    allowed_methods = ["GET", "PUT"]
    # ruleid: terraform.cross-origin-open
    allowed_origins = ["https://shop.example", "*"]
  }
}

resource "aws_apigatewayv2_api" "orders" {
  protocol_type = "HTTP"
  cors_configuration {
    # ruleid: terraform.cross-origin-open
    allow_origins = ["*"]
  }
}

resource "aws_lambda_function_url" "quotes" {
  function_name      = aws_lambda_function.quotes.function_name
  authorization_type = "AWS_IAM"
  cors {
    # ok: terraform.cross-origin-open
    allow_origins = ["https://shop.example"]
  }
}
