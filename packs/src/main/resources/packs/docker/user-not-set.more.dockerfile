FROM debian:12.5
USER app
# ok: docker.user-not-set
CMD ["/app"]
