package shop

import (
	"github.com/gin-gonic/gin"

	"example.org/shop/access"
)

func Register(engine *gin.Engine) {
	// ok: go.write-outside-guarded-group
	engine.GET("/books", listBooks)
	// ok: go.write-outside-guarded-group
	engine.GET("/books/:id", showBook)
	// ok: go.write-outside-guarded-group
	engine.GET("/authors", listAuthors)
	api := engine.Group("/api", access.RequireUser())
	api.PUT("/books/:id", changeBook)
	api.DELETE("/books/:id", deleteBook)
	shelves := api.Group("/shelves")
	// ok: go.write-outside-guarded-group
	shelves.DELETE("/:id", deleteShelf)
	// ruleid: go.write-outside-guarded-group
	engine.DELETE("/api/authors/:id", deleteAuthor)
}
