FROM debian:12.5
# ruleid: docker.failure-in-pipe-ignored
RUN wget -O - https://example.com | wc -l > /n
# ok: docker.failure-in-pipe-ignored
RUN set -o pipefail && wget -O - https://example.com | wc -l > /n

FROM debian:12.5
# ruleid: docker.failure-in-pipe-ignored
RUN bash ./list-parts.sh | ./install-parts
# ok: docker.failure-in-pipe-ignored
RUN echo y | ./install-parts
