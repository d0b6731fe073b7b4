package users

import (
	"encoding/json"
	"net/http"

	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

type User struct {
	ID    uint
	Email string
	Role  string
}

type Order struct {
	ID     uint
	UserID uint
	Note   string
}

type Handlers struct {
	db *gorm.DB
}

func (h *Handlers) register(c *gin.Context) {
	var user User
	if err := c.ShouldBindJSON(&user); err != nil {
		c.Status(http.StatusBadRequest)
		return
	}
	// ruleid: go.record-stored-as-request-says
	h.db.Create(&user)
}

func (h *Handlers) change(w http.ResponseWriter, r *http.Request) {
	var user User
	h.db.First(&user, r.PathValue("id"))
	if json.NewDecoder(r.Body).Decode(&user) != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	// ruleid: go.record-stored-as-request-says
	h.db.Save(&user)
}

func (h *Handlers) order(c *gin.Context) {
	var order Order
	if err := c.ShouldBindJSON(&order); err != nil {
		c.Status(http.StatusBadRequest)
		return
	}
	order.UserID = c.GetUint("user")
	// ok: go.record-stored-as-request-says
	h.db.Create(&order)
}

func (h *Handlers) copied(c *gin.Context) {
	var input struct {
		Email string `json:"email"`
	}
	if err := c.ShouldBindJSON(&input); err != nil {
		c.Status(http.StatusBadRequest)
		return
	}
	user := User{Email: input.Email, Role: "member"}
	// ok: go.record-stored-as-request-says
	h.db.Create(&user)
}

func (h *Handlers) chosen(c *gin.Context) {
	var user User
	if err := c.ShouldBindJSON(&user); err != nil {
		c.Status(http.StatusBadRequest)
		return
	}
	// ok: go.record-stored-as-request-says
	h.db.Model(&User{}).Select("Email").Updates(&user)
}
