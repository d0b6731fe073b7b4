package main

import (
	"log"
	"net/http"
	"runtime/pprof"
)

// ruleid: go.profiler-open-to-network
import _ "net/http/pprof"

func main() {
	// ok: go.profiler-open-to-network
	pprof.Lookup("heap")
	log.Fatal(http.ListenAndServe(":8080", nil))
}
