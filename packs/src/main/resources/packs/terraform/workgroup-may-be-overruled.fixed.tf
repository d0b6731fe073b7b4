resource "aws_athena_workgroup" "search" {
  configuration {
    # ruleid: terraform.workgroup-may-be-overruled
    enforce_workgroup_configuration = true
  }
}

# ok: terraform.workgroup-may-be-overruled
resource "aws_athena_workgroup" "users" {
  configuration {
    enforce_workgroup_configuration = true
  }
}
