package invoices

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

type Invoice struct {
	ID     uint
	UserID uint
	Total  int64
}

type Post struct {
	ID       uint
	AuthorID uint
}

func show(c *gin.Context) {
	var invoice Invoice
	// ruleid: go.record-by-id-alone
	if err := db.First(&invoice, c.Param("id")).Error; err != nil {
		c.JSON(http.StatusNotFound, gin.H{"error": "not found"})
		return
	}
	c.JSON(http.StatusOK, invoice)
}

func (s *Server) remove(c *gin.Context) {
	id := c.Param("id")
	// ruleid: go.record-by-id-alone
	s.db.Delete(&Invoice{}, id)
	c.Status(http.StatusNoContent)
}

func showOwn(c *gin.Context) {
	var invoice Invoice
	// ok: go.record-by-id-alone
	db.Where("id = ? AND user_id = ?", c.Param("id"), c.GetUint("user")).First(&invoice)
	c.JSON(http.StatusOK, invoice)
}

func showCompared(c *gin.Context) {
	var invoice Invoice
	// ok: go.record-by-id-alone
	db.First(&invoice, c.Param("id"))
	if invoice.UserID != c.GetUint("user") {
		c.Status(http.StatusNotFound)
		return
	}
	c.JSON(http.StatusOK, invoice)
}

// What everybody may read.
func read(c *gin.Context) {
	var post Post
	// ok: go.record-by-id-alone
	db.First(&post, c.Param("id"))
	c.JSON(http.StatusOK, post)
}

func nightly(db *gorm.DB, id uint) {
	var invoice Invoice
	// ok: go.record-by-id-alone
	db.First(&invoice, id)
	remind(invoice)
}
