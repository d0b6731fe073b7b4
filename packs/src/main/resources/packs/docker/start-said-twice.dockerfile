FROM debian:12.5
# ruleid: docker.start-said-twice
CMD ["a"]
# ok: docker.start-said-twice
RUN true
# ruleid: docker.start-said-twice
CMD ["b"]
