FROM debian:12.5
# ruleid: docker.secret-in-environment
ENV DB_PASSWORD=s3cr3t-value
# ruleid: docker.secret-in-environment
ARG NPM_TOKEN=npm_1234567890
# ok: docker.secret-in-environment
ENV PASSWORD_FILE=/run/secrets/p
# ok: docker.secret-in-environment
ENV DB_PASSWORD=$DB_PASSWORD
# ok: docker.secret-in-environment
ENV MODE=production
