const grpc = require("@grpc/grpc-js");

function connect(Service, address, certificate) {
  // ruleid: javascript.connection-without-encryption
  const plain = new Service(address, grpc.credentials.createInsecure());
  // ok: javascript.connection-without-encryption
  const safe = new Service(address, grpc.credentials.createSsl(certificate));
  return [plain, safe];
}

// ruleid: javascript.connection-without-encryption
const Telnet = require("telnet-client");
// ruleid: javascript.connection-without-encryption
const plain = nodemailer.createTransport({ host: "mail.shop.com", port: 25, ignoreTLS: true });
// ok: javascript.connection-without-encryption
const upgraded = nodemailer.createTransport({ host: "mail.shop.com", port: 587, secure: false, requireTLS: true });
