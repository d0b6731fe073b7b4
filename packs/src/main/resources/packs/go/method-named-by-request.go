package web

import (
	"net/http"
	"reflect"
)

type Reports struct{}

func call(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("report")
	// ruleid: go.method-named-by-request
	reflect.ValueOf(Reports{}).MethodByName(name).Call(nil)
	// ok: go.method-named-by-request
	reflect.ValueOf(Reports{}).MethodByName("Monthly").Call(nil)
	if name == "Monthly" {
		// ok: go.method-named-by-request
		reflect.ValueOf(Reports{}).MethodByName(name).Call(nil)
	}
}
