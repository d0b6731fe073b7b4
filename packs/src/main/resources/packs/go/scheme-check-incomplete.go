package shop

import (
	"net/url"
	"strings"
)

func clean(link string) string {
	parsed, err := url.Parse(link)
	// ruleid: go.scheme-check-incomplete
	if err != nil || parsed.Scheme == "javascript" {
		return "about:blank"
	}
	return link
}

func cleanText(link string) string {
	// ruleid: go.scheme-check-incomplete
	if strings.HasPrefix(strings.ToLower(link), "javascript:") {
		return ""
	}
	return link
}

func cleanAll(link string) string {
	parsed, err := url.Parse(link)
	// ok: go.scheme-check-incomplete
	if err != nil || parsed.Scheme == "javascript" || parsed.Scheme == "data" || parsed.Scheme == "vbscript" {
		return ""
	}
	return link
}

func cleanOthers(link string) string {
	parsed, err := url.Parse(link)
	// ok: go.scheme-check-incomplete
	if err != nil || (parsed.Scheme != "http" && parsed.Scheme != "https") {
		return ""
	}
	return link
}
