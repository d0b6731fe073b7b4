FROM debian:12.5
# ruleid: docker.port-out-of-range
EXPOSE 65536
# ok: docker.port-out-of-range
EXPOSE 65535 8080/tcp
