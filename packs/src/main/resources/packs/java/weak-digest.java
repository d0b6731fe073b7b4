package shop.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import org.apache.commons.codec.digest.DigestUtils;

class Digests {
  String etag(byte[] content) throws NoSuchAlgorithmException {
    // ruleid: java.weak-digest
    MessageDigest md5 = MessageDigest.getInstance("MD5");
    // ruleid: java.weak-digest
    MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
    // ok: java.weak-digest
    MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
    // ruleid: java.weak-digest
    Signature old = Signature.getInstance("SHA1withRSA");
    // ok: java.weak-digest
    Signature now = Signature.getInstance("SHA256withRSA");
    // ruleid: java.weak-digest
    return DigestUtils.md5Hex(content);
  }

  void named(byte[] content) throws NoSuchAlgorithmException {
    // ruleid: java.weak-digest
    MessageDigest.getInstance(MessageDigestAlgorithms.MD5);
    // ruleid: java.weak-digest
    DigestUtils.getDigest("SHA-1");
    // ok: java.weak-digest
    DigestUtils.getDigest("SHA-256");
    // ok: java.weak-digest
    MessageDigest.getInstance(MessageDigestAlgorithms.SHA_256);
    // ruleid: java.weak-digest
    DigestUtil.md5Hex(content);
  }

  String strong(byte[] content) {
    // ok: java.weak-digest
    return DigestUtils.sha256Hex(content);
  }
}
