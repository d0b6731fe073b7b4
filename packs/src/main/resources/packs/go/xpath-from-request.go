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

func each(r *http.Request, document *xmlquery.Node) {
	// ruleid: go.xpath-from-request
	xmlquery.FindEach(document, "//user[@id='"+r.FormValue("id")+"']", print)
	// ruleid: go.xpath-from-request
	document.SelectElement("//user[@id='" + r.FormValue("id") + "']")
	// ok: go.xpath-from-request
	document.SelectElement("//user")
}

func print(at int, node *xmlquery.Node) {}
