FROM debian:12.5
# ruleid: docker.remote-shell-exposed
EXPOSE 22
# ok: docker.remote-shell-exposed
EXPOSE 8080
