FROM debian:12.5
# ruleid: docker.secret-as-build-argument
ARG NPM_TOKEN
# ok: docker.secret-as-build-argument
ARG VERSION
RUN --mount=type=secret,id=npm true
