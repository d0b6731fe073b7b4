FROM debian:12.5
# ruleid: docker.folder-changed-by-cd
WORKDIR /app
# ok: docker.folder-changed-by-cd
RUN cd /app && make
# ruleid: docker.folder-changed-by-cd
WORKDIR app
# ok: docker.folder-changed-by-cd
WORKDIR /app
