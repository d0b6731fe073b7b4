resource "null_resource" "a" {
  provisioner "local-exec" {
    # ruleid: terraform.script-downloaded-and-run
    command = "curl -s https://example.org/install | sh"
  }
}

resource "null_resource" "b" {
  provisioner "local-exec" {
    # ok: terraform.script-downloaded-and-run
    command = "curl -s https://example.org/list | sort"
  }
}
