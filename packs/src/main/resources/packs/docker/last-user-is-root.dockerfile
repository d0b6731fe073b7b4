FROM debian:12.5
# ok: docker.last-user-is-root
USER root
RUN true
USER app
# ruleid: docker.last-user-is-root
USER root
CMD ["app"]
