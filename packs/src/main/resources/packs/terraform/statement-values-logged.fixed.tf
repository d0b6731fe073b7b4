resource "google_sql_database_instance" "a" {
  settings {
    database_flags {
      name  = "log_min_duration_statement"
      # ruleid: terraform.statement-values-logged
      value = "-1"
    }
  }
}
resource "google_sql_database_instance" "b" {
  settings {
    database_flags {
      name  = "log_min_duration_statement"
      # ok: terraform.statement-values-logged
      value = "-1"
    }
  }
}
