resource "google_sql_database_instance" "a" {
  settings {
    database_flags {
      name  = "local_infile"
      # ruleid: terraform.unsafe-database-flag
      value = "off"
    }
  }
}
resource "google_sql_database_instance" "b" {
  settings {
    database_flags {
      name  = "local_infile"
      # ok: terraform.unsafe-database-flag
      value = "off"
    }
  }
}
