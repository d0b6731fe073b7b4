FROM debian:12.5
# ruleid: docker.root-password-set
RUN echo "root:toor" | chpasswd
# ok: docker.root-password-set
RUN useradd --system app
