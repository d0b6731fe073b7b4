FROM debian:12.5
# ruleid: docker.every-package-upgraded
RUN apt-get update && apt-get -y dist-upgrade
# ok: docker.every-package-upgraded
RUN apt-get update && apt-get install -y tool
