FROM debian:12.5
# ruleid: docker.sudo-in-image
RUN sudo apt-get update
# ok: docker.sudo-in-image
RUN apt-get update
