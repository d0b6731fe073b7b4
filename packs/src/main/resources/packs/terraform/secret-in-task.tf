resource "aws_ecs_task_definition" "a" {
  # ruleid: terraform.secret-in-task
  container_definitions = <<EOF
[{"name": "app", "environment": [{"name": "DATABASE_PASSWORD", "value": "kqx93hha"}]}]
EOF
}

resource "aws_lambda_function" "a" {
  environment {
    variables = {
      STAGE       = "live"
      # ruleid: terraform.secret-in-task
      DB_PASSWORD = "kqx93hhaPq"
    }
  }
}

resource "aws_ecs_task_definition" "b" {
  # ok: terraform.secret-in-task
  container_definitions = <<EOF
[{"name": "app", "secrets": [{"name": "DATABASE_PASSWORD", "valueFrom": "arn:aws:ssm:a"}]}]
EOF
}
