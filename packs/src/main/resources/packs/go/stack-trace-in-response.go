package shop

import (
	"fmt"
	"log"
	"net/http"
	"runtime"
	"runtime/debug"

	"github.com/gin-gonic/gin"
)

func recovered(w http.ResponseWriter, r *http.Request) {
	defer func() {
		if failure := recover(); failure != nil {
			// ruleid: go.stack-trace-in-response
			http.Error(w, fmt.Sprintf("%v\n%s", failure, debug.Stack()), 500)
		}
	}()
	work(r)
}

func written(w http.ResponseWriter, r *http.Request) {
	defer func() {
		if failure := recover(); failure != nil {
			trace := make([]byte, 4096)
			n := runtime.Stack(trace, false)
			// ruleid: go.stack-trace-in-response
			w.Write(trace[:n])
		}
	}()
	work(r)
}

func answered(c *gin.Context) {
	// ruleid: go.stack-trace-in-response
	c.JSON(500, gin.H{"trace": string(debug.Stack())})
}

func logged(w http.ResponseWriter, r *http.Request) {
	defer func() {
		if failure := recover(); failure != nil {
			log.Printf("%v %s", failure, debug.Stack())
			// ok: go.stack-trace-in-response
			http.Error(w, "internal error", 500)
		}
	}()
	work(r)
}
