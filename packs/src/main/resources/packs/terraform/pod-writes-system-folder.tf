resource "kubernetes_pod" "shop" {
  spec {
    container {
      # ruleid: terraform.pod-writes-system-folder
      volume_mount {
        name       = "settings"
        mount_path = "/etc"
      }
      # ruleid: terraform.pod-writes-system-folder
      volume_mount {
        name       = "tools"
        mount_path = "/usr/bin"
        read_only  = false
      }
      # ok: terraform.pod-writes-system-folder
      volume_mount {
        name       = "settings"
        mount_path = "/etc"
        read_only  = true
      }
      # ok: terraform.pod-writes-system-folder
      volume_mount {
        name       = "pictures"
        mount_path = "/srv/pictures"
      }
    }
  }
}
