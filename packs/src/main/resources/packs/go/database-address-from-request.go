package shop

import (
	"database/sql"
	"fmt"
	"net/http"

	"github.com/gin-gonic/gin"
	"gorm.io/driver/mysql"
	"gorm.io/gorm"
)

type settings struct {
	Host string `json:"host"`
}

func try(w http.ResponseWriter, r *http.Request) {
	address := fmt.Sprintf("%s:%s@tcp(%s)/shop", r.FormValue("user"), r.FormValue("password"), r.FormValue("host"))
	// ruleid: go.database-address-from-request
	db, err := sql.Open("mysql", address)
	render(w, db, err)
}

func tryGorm(c *gin.Context) {
	var given settings
	if c.ShouldBindJSON(&given) != nil {
		return
	}
	// ruleid: go.database-address-from-request
	db, _ := gorm.Open(mysql.Open("app@tcp("+given.Host+")/shop"), &gorm.Config{})
	use(db)
}

func configured(host string) (*sql.DB, error) {
	// ok: go.database-address-from-request
	return sql.Open("postgres", "host="+host+" dbname=shop")
}

func chosen(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("db")
	if name != "shop" && name != "archive" {
		return
	}
	// ok: go.database-address-from-request
	db, err := sql.Open("postgres", "host=db dbname="+name)
	render(w, db, err)
}
