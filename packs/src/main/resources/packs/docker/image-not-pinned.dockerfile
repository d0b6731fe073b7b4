# ruleid: docker.image-not-pinned
FROM debian AS build
RUN make
# ok: docker.image-not-pinned
FROM build AS second
# ruleid: docker.image-not-pinned
FROM alpine:latest
# ok: docker.image-not-pinned
FROM alpine:3.20
# ok: docker.image-not-pinned
FROM scratch
