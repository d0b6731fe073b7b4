package shop.uploads;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import io.micronaut.http.multipart.CompletedFileUpload;
import jakarta.servlet.http.Part;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.apache.commons.io.FilenameUtils;
import org.springframework.web.multipart.MultipartFile;

class Uploads {
  private final Path folder = Path.of("/srv/uploads");

  void save(MultipartFile upload) throws IOException {
    // ruleid: java.upload-saved-under-client-name
    upload.transferTo(new File("/srv/uploads/" + upload.getOriginalFilename()));
  }

  void copy(MultipartFile upload) throws IOException {
    Path target = folder.resolve(upload.getOriginalFilename());
    // ruleid: java.upload-saved-under-client-name
    Files.copy(upload.getInputStream(), target);
  }

  void part(Part part) throws IOException {
    String name = part.getSubmittedFileName();
    // ruleid: java.upload-saved-under-client-name
    try (FileOutputStream out = new FileOutputStream(new File("/srv/uploads", name))) {
      part.getInputStream().transferTo(out);
    }
  }

  void saveUnderOwnName(MultipartFile upload) throws IOException {
    String name = upload.getOriginalFilename();
    // ok: java.upload-saved-under-client-name
    upload.transferTo(folder.resolve(UUID.randomUUID() + ".bin"));
    audit(name);
  }

  void saveBaseName(MultipartFile upload) throws IOException {
    // ok: java.upload-saved-under-client-name
    upload.transferTo(folder.resolve(FilenameUtils.getName(upload.getOriginalFilename())));
  }

  void saveInside(MultipartFile upload) throws IOException {
    Path target = folder.resolve(upload.getOriginalFilename()).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException("outside");
    }
    // ok: java.upload-saved-under-client-name
    Files.copy(upload.getInputStream(), target);
  }

  private void audit(String name) {}
}

class RouterUploads {
  void javalin(Context context) throws IOException {
    UploadedFile photo = context.uploadedFile("photo");
    // ruleid: java.upload-saved-under-client-name
    Files.copy(photo.content(), Path.of("/srv/photos/" + photo.filename()));
    // ok: java.upload-saved-under-client-name
    Files.copy(photo.content(), Path.of("/srv/photos/" + UUID.randomUUID()));
  }

  void micronaut(CompletedFileUpload photo) throws IOException {
    // ruleid: java.upload-saved-under-client-name
    Files.write(Path.of("/srv/photos/" + photo.getFilename()), photo.getBytes());
  }
}
