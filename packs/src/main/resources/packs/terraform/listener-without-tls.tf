# ruleid: terraform.listener-without-tls
resource "aws_lb_listener" "plain" {
  port     = 80
  protocol = "HTTP"
  default_action {
    type = "forward"
  }
}

resource "aws_elb" "billing" {
  listener {
    # ruleid: terraform.listener-without-tls
    lb_protocol = "http"
  }
}

resource "alicloud_alb_listener" "media" {
  # ruleid: terraform.listener-without-tls
  listener_protocol = "HTTP"
}

resource "nifcloud_load_balancer" "mail" {
  # ruleid: terraform.listener-without-tls
  load_balancer_port = 80
}

resource "nifcloud_elb" "users" {
  # ruleid: terraform.listener-without-tls
  protocol = "HTTP"
}

# ok: terraform.listener-without-tls
resource "aws_lb_listener" "redirected" {
  port     = 80
  protocol = "HTTP"
  default_action {
    type = "redirect"
    redirect {
      protocol    = "HTTPS"
      status_code = "HTTP_301"
    }
  }
}

# ok: terraform.listener-without-tls
resource "aws_elb" "reports" {
  listener {
    lb_protocol = "https"
  }
}

# ok: terraform.listener-without-tls
resource "alicloud_alb_listener" "audit" {
  listener_protocol = "HTTPS"
}

# ok: terraform.listener-without-tls
resource "nifcloud_load_balancer" "search" {
  load_balancer_port = 443
}

# ok: terraform.listener-without-tls
resource "nifcloud_elb" "events" {
  protocol = "HTTPS"
}

resource "azurerm_application_gateway" "front" {
  http_listener {
    # ruleid: terraform.listener-without-tls
    protocol = "Http"
  }
}
