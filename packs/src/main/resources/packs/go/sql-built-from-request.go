package orders

import (
	"context"
	"database/sql"
	"fmt"
	"net/http"
	"strconv"

	sq "github.com/Masterminds/squirrel"
	"github.com/danielgtaylor/huma/v2"
	"github.com/gin-gonic/gin"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/labstack/echo/v4"
	"github.com/uptrace/bun"
	"gorm.io/gorm"
)

type Server struct {
	db *sql.DB
}

var allowedColumns = map[string]string{"price": "price", "name": "title"}

func (s *Server) list(w http.ResponseWriter, r *http.Request) {
	customer := r.URL.Query().Get("customer")
	// ruleid: go.sql-built-from-request
	rows, err := s.db.Query("SELECT * FROM orders WHERE customer = '" + customer + "'")
	write(w, rows, err)
	// ok: go.sql-built-from-request
	rows, err = s.db.Query("SELECT * FROM orders WHERE customer = $1", customer)
	write(w, rows, err)
}

func (s *Server) search(w http.ResponseWriter, r *http.Request) {
	query := fmt.Sprintf("SELECT * FROM orders WHERE note LIKE '%%%s%%'", r.FormValue("q"))
	// ruleid: go.sql-built-from-request
	rows, err := s.db.QueryContext(r.Context(), query)
	write(w, rows, err)
}

func (s *Server) page(w http.ResponseWriter, r *http.Request) {
	page, err := strconv.Atoi(r.FormValue("page"))
	if err != nil {
		http.Error(w, "page", http.StatusBadRequest)
		return
	}
	// ok: go.sql-built-from-request
	rows, err := s.db.Query(fmt.Sprintf("SELECT * FROM orders LIMIT 20 OFFSET %d", page*20))
	write(w, rows, err)
}

func (s *Server) sorted(w http.ResponseWriter, r *http.Request) {
	column, ok := allowedColumns[r.FormValue("sort")]
	if !ok {
		column = "title"
	}
	// ok: go.sql-built-from-request
	rows, err := s.db.Query("SELECT * FROM products ORDER BY " + column)
	write(w, rows, err)
}

func byName(c *gin.Context, db *gorm.DB) {
	var users []User
	name := c.Param("name")
	// ruleid: go.sql-built-from-request
	db.Raw("SELECT * FROM users WHERE name = '" + name + "'").Scan(&users)
	// ruleid: go.sql-built-from-request
	db.Where(fmt.Sprintf("name = '%s'", c.Query("name"))).Find(&users)
	// ok: go.sql-built-from-request
	db.Where("name = ?", name).Find(&users)
	// ok: go.sql-built-from-request
	db.Where(&User{Name: name}).Find(&users)
}

type store struct {
	orm *gorm.DB
}

func (s *store) sorted(c *gin.Context) {
	// ruleid: go.sql-built-from-request
	s.orm.Order(c.Query("order"))
	// ok: go.sql-built-from-request
	s.orm.Where("name = ?", c.Query("name"))
}

func findUser(r *http.Request, db *gorm.DB) User {
	var user User
	// ruleid: go.sql-built-from-request
	db.First(&user, "name = '"+r.FormValue("name")+"'")
	// ok: go.sql-built-from-request
	db.First(&user, "name = ?", r.FormValue("name"))
	// ok: go.sql-built-from-request
	db.Find(&user)
	return user
}

func byAddress(ctx *gin.Context, s *Server) {
	// ok: go.sql-built-from-request
	order := ctx.Query("order")
	if _, err := uuid.Parse(order); err != nil {
		return
	}
	// ok: go.sql-built-from-request
	s.db.Query("SELECT * FROM orders WHERE id = '" + order + "'")
}

type listing struct {
	Sort  string `form:"sort" binding:"required,oneof=price title"`
	Owner string `form:"owner" binding:"required,max=40"`
}

func listed(c *gin.Context, s *Server) {
	var wanted listing
	if err := c.ShouldBindQuery(&wanted); err != nil {
		return
	}
	// ok: go.sql-built-from-request
	s.db.Query("SELECT * FROM orders ORDER BY " + wanted.Sort)
	// ruleid: go.sql-built-from-request
	s.db.Query("SELECT * FROM orders WHERE owner = '" + wanted.Owner + "'")
}

func (s *Server) byName(c *gin.Context, orm *gorm.DB, db *bun.DB) {
	var rows []Order
	// ruleid: go.sql-built-from-request
	orm.Table("orders").Where("name = '" + c.Query("name") + "'").Find(&rows)
	// ok: go.sql-built-from-request
	orm.Table("orders").Where("name = ?", c.Query("name")).Find(&rows)
	which := map[string]any{"name": c.Query("name")}
	// ok: go.sql-built-from-request
	orm.Table("orders").Where(which).Find(&rows)
	// ruleid: go.sql-built-from-request
	db.NewSelect().Model(&rows).OrderExpr(c.Query("sort")).Scan(c)
	// ok: go.sql-built-from-request
	db.NewSelect().Model(&rows).Where("name = ?", c.Query("name")).Scan(c)
}

func (s *Server) byRegion(c echo.Context, pool *pgxpool.Pool, db *bun.DB) {
	// ok: go.sql-built-from-request
	pool.Query(c.Request().Context(), "SELECT * FROM orders WHERE region = $1", c.QueryParam("region"))
	// ruleid: go.sql-built-from-request
	pool.Query(c.Request().Context(), "SELECT * FROM orders WHERE region = '"+c.QueryParam("region")+"'")
	// ruleid: go.sql-built-from-request
	db.NewRaw("SELECT * FROM " + c.QueryParam("table")).Exec(c.Request().Context())
}

type OrderSearch struct {
	Customer string `query:"customer"`
}

func register(api huma.API, db *sql.DB) {
	huma.Get(api, "/orders", func(ctx context.Context, search *OrderSearch) (*Orders, error) {
		// ruleid: go.sql-built-from-request
		db.QueryContext(ctx, "SELECT * FROM orders WHERE customer = '"+search.Customer+"'")
		// ok: go.sql-built-from-request
		db.QueryContext(ctx, "SELECT * FROM orders WHERE customer = $1", search.Customer)
		return nil, nil
	})
}

func byBuilder(db *sql.DB, r *http.Request) {
	// ok: go.sql-built-from-request
	query, values, _ := sq.Select("*").From("orders").Where(sq.Eq{"state": r.FormValue("state")}).ToSql()
	// ok: go.sql-built-from-request
	db.Query(query, values...)
	// ok: go.sql-built-from-request
	query, values, _ = sq.Select("*").From("orders").Where("state = ?", r.FormValue("state")).ToSql()
	// ruleid: go.sql-built-from-request
	query, values, _ = sq.Select("*").From("orders").OrderBy(r.FormValue("sort")).ToSql()
	// ok: go.sql-built-from-request
	db.Query(query, values...)
}
