FROM debian:12.5
# ruleid: docker.apt-for-scripts
RUN apt-get install -y git
# ok: docker.apt-for-scripts
RUN apt-get install -y git
