package com.shop.files;

import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.model.CannedAccessControlList;
import com.google.cloud.storage.Acl;
import com.google.cloud.storage.Blob;
import java.io.File;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ObjectCannedACL;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

class Uploads {
  void publish(S3Client s3, String key, byte[] data) {
    PutObjectRequest request =
        PutObjectRequest.builder()
            .bucket("shop")
            .key(key)
            // ruleid: java.stored-object-open-to-everybody
            .acl(ObjectCannedACL.PUBLIC_READ)
            .build();
    s3.putObject(request, RequestBody.fromBytes(data));
  }

  void old(AmazonS3 s3, String key, File file) {
    s3.putObject(
        new com.amazonaws.services.s3.model.PutObjectRequest("shop", key, file)
            // ruleid: java.stored-object-open-to-everybody
            .withCannedAcl(CannedAccessControlList.PublicRead));
  }

  void photo(Blob blob) {
    // ruleid: java.stored-object-open-to-everybody
    blob.createAcl(Acl.of(Acl.User.ofAllUsers(), Acl.Role.READER));
  }

  void invoice(S3Client s3, String key, byte[] data) {
    PutObjectRequest request =
        // ok: java.stored-object-open-to-everybody
        PutObjectRequest.builder().bucket("shop").key(key).acl(ObjectCannedACL.PRIVATE).build();
    s3.putObject(request, RequestBody.fromBytes(data));
  }

  void team(Blob blob) {
    // ok: java.stored-object-open-to-everybody
    blob.createAcl(Acl.of(new Acl.Group("sales@shop.com"), Acl.Role.READER));
  }
}
