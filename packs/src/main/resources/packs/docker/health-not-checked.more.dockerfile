# ok: docker.health-not-checked
FROM debian:12.5
EXPOSE 80
HEALTHCHECK CMD true
CMD ["a"]
