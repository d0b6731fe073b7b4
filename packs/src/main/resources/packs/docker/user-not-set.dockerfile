FROM debian:12.5
COPY app /app
# ruleid: docker.user-not-set
CMD ["/app"]
