# ruleid: terraform.cache-without-sign-in
resource "google_redis_instance" "carts" {
  name           = "carts"
  memory_size_gb = 1
}

resource "google_redis_instance" "sessions" {
  name = "sessions"
  # ruleid: terraform.cache-without-sign-in
  auth_enabled = false
}

# ruleid: terraform.cache-without-sign-in
resource "aws_elasticache_replication_group" "prices" {
  replication_group_id = "prices"
  engine               = "redis"
}

# ok: terraform.cache-without-sign-in
resource "aws_elasticache_replication_group" "stock" {
  replication_group_id = "stock"
  user_group_ids       = [aws_elasticache_user_group.shop.id]
}

# ok: terraform.cache-without-sign-in
resource "google_redis_instance" "queue" {
  name         = "queue"
  auth_enabled = true
}
