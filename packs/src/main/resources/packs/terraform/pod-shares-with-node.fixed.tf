resource "kubernetes_pod" "a" {
  spec {
    # ruleid: terraform.pod-shares-with-node
    host_network = false
  }
}

resource "kubernetes_pod" "c" {
  spec {
    container {
      security_context {
        capabilities {
          # ruleid: terraform.pod-shares-with-node
          add = ["SYS_ADMIN"]
        }
      }
    }
  }
}



resource "kubernetes_pod" "b" {
  spec {
    # ok: terraform.pod-shares-with-node
    host_network = false
  }
}

resource "kubernetes_daemonset" "agent" {
  spec {
    template {
      spec {
        container {
          security_context {
            # ruleid: terraform.pod-shares-with-node
            privileged = true
          }
        }
        container {
          security_context {
            # ok: terraform.pod-shares-with-node
            privileged = false
          }
        }
      }
    }
  }
}

resource "aws_ecs_task_definition" "agent" {
  # ruleid: terraform.pod-shares-with-node
  pid_mode = "host"
}

resource "kubernetes_pod" "viewer" {
  spec {
    volume = [{
      host_path = {
        # ruleid: terraform.pod-shares-with-node
        path = "/var/run/docker.sock"
      }
    }]
  }
}
