FROM debian:12.5
# ruleid: docker.list-refreshed-alone
RUN apt-get update
RUN apt-get install -y tool
# ok: docker.list-refreshed-alone
RUN apt-get update && apt-get install -y git
