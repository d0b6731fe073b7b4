FROM debian:12.5
# ruleid: docker.certificate-check-off
RUN curl -s https://example.com/x -o x
# ruleid: docker.certificate-check-off
RUN wget https://example.com/x
# ok: docker.certificate-check-off
RUN curl -s https://example.com/x -o x
# ruleid: docker.certificate-check-off
ENV NODE_TLS_REJECT_UNAUTHORIZED=1
# ok: docker.certificate-check-off
HEALTHCHECK CMD curl -k https://localhost:8443/alive
