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

FROM debian:12.5
# ok: docker.failure-in-pipe-ignored
RUN curl -sSLO https://tools.example/tool.tar.gz \
    && echo "0f1e2d  tool.tar.gz" | sha256sum -c - \
    && tar xf tool.tar.gz
# ruleid: docker.failure-in-pipe-ignored
RUN mkdir /tool && curl -sSL https://tools.example/tool.tar.gz \
    | tar xz -C /tool
