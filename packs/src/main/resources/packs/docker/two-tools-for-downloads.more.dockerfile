FROM debian:12.5
# ok: docker.two-tools-for-downloads
RUN curl -O https://a.example/y
