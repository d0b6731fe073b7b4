FROM debian:12.5
# ruleid: docker.script-downloaded-and-run
RUN curl -fsSL https://example.com/install.sh | sh
# ok: docker.script-downloaded-and-run
RUN curl -fsSLo t.tgz https://example.com/t.tgz && echo "abc  t.tgz" | sha256sum -c
