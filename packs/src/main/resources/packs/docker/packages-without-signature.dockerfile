FROM debian:12.5
# ruleid: docker.packages-without-signature
RUN apt-get install -y --allow-unauthenticated tool
# ok: docker.packages-without-signature
RUN apt-get install -y tool
# ruleid: docker.packages-without-signature
RUN apk add --allow-untrusted x.apk
