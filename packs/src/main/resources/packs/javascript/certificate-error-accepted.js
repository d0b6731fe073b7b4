const { app, session } = require("electron");

app.on("certificate-error", (event, page, url, error, certificate, callback) => {
  event.preventDefault();
  // ruleid: javascript.certificate-error-accepted
  callback(true);
});

app.on("certificate-error", (event, page, url, error, certificate, callback) => {
  if (certificate.fingerprint === "sha256/own") {
    event.preventDefault();
    // ok: javascript.certificate-error-accepted
    callback(true);
  } else {
    callback(false);
  }
});

app.whenReady().then(() => {
  session.defaultSession.setCertificateVerifyProc((request, callback) => {
    // ruleid: javascript.certificate-error-accepted
    callback(0);
  });
  session.fromPartition("own").setCertificateVerifyProc((request, callback) => {
    // ok: javascript.certificate-error-accepted
    callback(-3);
  });
});
