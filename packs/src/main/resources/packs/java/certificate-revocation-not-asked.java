package shop.trust;

import java.security.KeyStore;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXParameters;
import java.security.cert.PKIXRevocationChecker;

class Partners {
  void accept(KeyStore roots, CertPath path) throws Exception {
    PKIXParameters parameters = new PKIXParameters(roots);
    // ruleid: java.certificate-revocation-not-asked
    parameters.setRevocationEnabled(false);
    CertPathValidator.getInstance("PKIX").validate(path, parameters);
  }

  void strict(KeyStore roots, CertPath path) throws Exception {
    PKIXParameters parameters = new PKIXParameters(roots);
    // ok: java.certificate-revocation-not-asked
    parameters.setRevocationEnabled(true);
    CertPathValidator.getInstance("PKIX").validate(path, parameters);
  }

  void stapled(KeyStore roots, CertPath path, PKIXRevocationChecker checker) throws Exception {
    PKIXParameters parameters = new PKIXParameters(roots);
    // ok: java.certificate-revocation-not-asked
    parameters.setRevocationEnabled(false);
    parameters.addCertPathChecker(checker);
    CertPathValidator.getInstance("PKIX").validate(path, parameters);
  }
}
