FROM debian:12.5
# ruleid: docker.maintainer-instruction
LABEL org.opencontainers.image.authors="someone@example.com"
# ok: docker.maintainer-instruction
LABEL org.opencontainers.image.authors="someone@example.com"
