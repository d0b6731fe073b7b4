FROM debian:12.5
RUN useradd app
# ok: docker.last-user-is-root
USER app
CMD ["app"]
