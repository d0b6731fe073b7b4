package uploads

import (
	"io"
	"mime/multipart"
	"net/http"
	"os"
	"path/filepath"

	"github.com/gin-gonic/gin"
	"github.com/google/uuid"
)

func save(w http.ResponseWriter, r *http.Request) {
	file, header, err := r.FormFile("photo")
	if err != nil {
		return
	}
	defer file.Close()
	// ruleid: go.upload-saved-under-client-name
	out, err := os.Create("/srv/uploads/" + header.Filename)
	if err != nil {
		return
	}
	io.Copy(out, file)
}

func saveGin(c *gin.Context) {
	upload, err := c.FormFile("photo")
	if err != nil {
		return
	}
	// ruleid: go.upload-saved-under-client-name
	c.SaveUploadedFile(upload, "/srv/uploads/"+upload.Filename)
	// ok: go.upload-saved-under-client-name
	c.SaveUploadedFile(upload, filepath.Join("/srv/uploads", uuid.NewString()))
}

func saveBase(header *multipart.FileHeader) (*os.File, error) {
	// ok: go.upload-saved-under-client-name
	return os.Create(filepath.Join("/srv/uploads", filepath.Base(header.Filename)))
}
