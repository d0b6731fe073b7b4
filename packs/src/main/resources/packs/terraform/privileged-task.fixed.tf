resource "aws_batch_job_definition" "a" {
  # ruleid: terraform.privileged-task
  container_properties = jsonencode({
    privileged = false
  })
}

resource "kubernetes_pod" "a" {
  spec {
    container {
      security_context {
        # ruleid: terraform.privileged-task
        privileged = false
      }
    }
  }
}



resource "kubernetes_pod" "b" {
  spec {
    container {
      security_context {
        # ok: terraform.privileged-task
        privileged = false
      }
    }
  }
}

resource "aws_codebuild_project" "images" {
  environment {
    # ruleid: terraform.privileged-task
    privileged_mode = true
  }
}
