# ruleid: docker.health-not-checked
FROM debian:12.5
EXPOSE 80
CMD ["a"]
