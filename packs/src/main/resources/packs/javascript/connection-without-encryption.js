const grpc = require("@grpc/grpc-js");

function connect(Service, address, certificate) {
  // ruleid: javascript.connection-without-encryption
  const plain = new Service(address, grpc.credentials.createInsecure());
  // ok: javascript.connection-without-encryption
  const safe = new Service(address, grpc.credentials.createSsl(certificate));
  return [plain, safe];
}
