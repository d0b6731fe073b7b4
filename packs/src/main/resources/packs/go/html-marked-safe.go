package pages

import (
	"encoding/json"
	"html/template"

	"github.com/microcosm-cc/bluemonday"
)

func comment(text string) template.HTML {
	// ruleid: go.html-marked-safe
	return template.HTML(text)
}

func link(address string) template.URL {
	// ruleid: go.html-marked-safe
	return template.URL("javascript:" + address)
}

func cleaned(text string) template.HTML {
	// ok: go.html-marked-safe
	return template.HTML(bluemonday.UGCPolicy().Sanitize(text))
}

func line() template.HTML {
	// ok: go.html-marked-safe
	return template.HTML("<br>")
}

func state(page *Page) (template.JS, error) {
	encoded, err := json.Marshal(page)
	if err != nil {
		return "", err
	}
	// ok: go.html-marked-safe
	return template.JS(string(encoded)), nil
}

func tree(page *Page, data map[string]any) {
	if encoded, err := json.Marshal(page.Tree); err == nil {
		// ok: go.html-marked-safe
		data["Tree"] = template.JS(string(encoded))
	}
	// ruleid: go.html-marked-safe
	data["Raw"] = template.JS(string(page.Raw))
}
