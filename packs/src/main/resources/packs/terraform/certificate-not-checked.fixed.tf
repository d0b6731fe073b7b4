provider "kubernetes" {
  # ruleid: terraform.certificate-not-checked
  insecure = false
}

provider "vault" {
  # ok: terraform.certificate-not-checked
  skip_tls_verify = false
}
