FROM node:22.1
# ruleid: docker.debugger-exposed
CMD ["node", "--inspect=0.0.0.0:9229", "app.js"]
# ok: docker.debugger-exposed
ENTRYPOINT ["node", "app.js"]
