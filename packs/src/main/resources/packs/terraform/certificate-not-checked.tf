provider "kubernetes" {
  # ruleid: terraform.certificate-not-checked
  insecure = true
}

provider "vault" {
  # ok: terraform.certificate-not-checked
  skip_tls_verify = false
}
