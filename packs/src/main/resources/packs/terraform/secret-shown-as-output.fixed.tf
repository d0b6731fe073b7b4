# ruleid: terraform.secret-shown-as-output
output "db_password" {
  value     = random_password.db.result
  sensitive = true
}

# ok: terraform.secret-shown-as-output
output "db_password2" {
  value = random_password.db.result
}

output "admin_password" {
  value     = random_password.db.result
  sensitive = true
}
