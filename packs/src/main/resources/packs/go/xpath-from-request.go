package directory

import (
	"net/http"

	"github.com/antchfx/xmlquery"
)

func find(r *http.Request, users *xmlquery.Node) *xmlquery.Node {
	name := r.FormValue("name")
	// ok: go.xpath-from-request
	if found := xmlquery.FindOne(users, "//user[1]"); found != nil {
		return found
	}
	// ruleid: go.xpath-from-request
	return xmlquery.FindOne(users, "//user[name='"+name+"']")
}
