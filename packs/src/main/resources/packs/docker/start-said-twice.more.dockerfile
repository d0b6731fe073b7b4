FROM debian:12.5
# ok: docker.start-said-twice
CMD ["a"]
