FROM debian:12.5
# ruleid: docker.two-tools-for-downloads
RUN wget https://a.example/x
# ruleid: docker.two-tools-for-downloads
RUN curl -O https://a.example/y
