# ruleid: terraform.machine-without-key
resource "digitalocean_droplet" "search" {
  tags = { owner = "team" }
}

# ok: terraform.machine-without-key
resource "digitalocean_droplet" "users" {
  ssh_keys = [data.digitalocean_ssh_key.ops.id]
}
