package directory

import (
	"fmt"
	"net/http"

	"github.com/go-ldap/ldap/v3"
)

func find(r *http.Request) []*ldap.SearchRequest {
	name := r.FormValue("name")
	// ruleid: go.ldap-filter-from-request
	open := ldap.NewSearchRequest("ou=people", 2, 0, 0, 0, false, fmt.Sprintf("(uid=%s)", name), nil, nil)
	// ok: go.ldap-filter-from-request
	safe := ldap.NewSearchRequest("ou=people", 2, 0, 0, 0, false, fmt.Sprintf("(uid=%s)", ldap.EscapeFilter(name)), nil, nil)
	return []*ldap.SearchRequest{open, safe}
}
