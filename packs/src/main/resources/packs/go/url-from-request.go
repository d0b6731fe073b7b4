package net

import (
	"fmt"
	"net/http"
	"net/http/httputil"
	"net/url"
	"strings"

	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/proxy"
)

var allowedHosts = map[string]bool{"images.example.com": true}

func preview(w http.ResponseWriter, r *http.Request) {
	// ruleid: go.url-from-request
	resp, err := http.Get(r.URL.Query().Get("url"))
	if err == nil {
		resp.Body.Close()
	}
}

func fetch(w http.ResponseWriter, r *http.Request) {
	target := "http://" + r.FormValue("host") + "/status"
	// ruleid: go.url-from-request
	req, err := http.NewRequestWithContext(r.Context(), "GET", target, nil)
	if err == nil {
		http.DefaultClient.Do(req)
	}
}

func listed(w http.ResponseWriter, r *http.Request) {
	target, err := url.Parse(r.FormValue("url"))
	if err != nil || !allowedHosts[target.Host] {
		http.Error(w, "host", http.StatusBadRequest)
		return
	}
	// ok: go.url-from-request
	http.Get(target.String())
}

func rates(w http.ResponseWriter, r *http.Request) {
	// ok: go.url-from-request
	http.Get("https://rates.example.com/v1?currency=" + url.QueryEscape(r.FormValue("currency")))
	// ok: go.url-from-request
	http.Get(fmt.Sprintf("https://rates.example.com/v1/%s", r.FormValue("currency")))
	// ok: go.url-from-request
	http.Get(base + "/v1/" + r.FormValue("currency") + "/" + r.FormValue("day"))
	// ruleid: go.url-from-request
	http.Get(base + r.FormValue("currency"))
	// ruleid: go.url-from-request
	http.Get(fmt.Sprintf("https://%s/v1", r.FormValue("host")))
	// ok: go.url-from-request
	http.Get("https://rates.example.com/")
}

func follow(start string) error {
	var last *http.Request
	client := http.Client{
		CheckRedirect: func(req *http.Request, via []*http.Request) error {
			last = req
			// ok: go.url-from-request
			http.Get(req.URL.String())
			return nil
		},
	}
	resp, err := client.Get(start)
	if err != nil {
		return err
	}
	resp.Body.Close()
	// ok: go.url-from-request
	_, err = http.Post(last.URL.String(), "text/plain", nil)
	return err
}

func preview(c *fiber.Ctx) error {
	// ruleid: go.url-from-request
	agent := fiber.Get(c.Query("url"))
	_, body, _ := agent.String()
	return c.SendString(body)
}

func previewFast(ctx *fasthttp.RequestCtx) {
	address := string(ctx.FormValue("url"))
	// ruleid: go.url-from-request
	fasthttp.Get(nil, address)
	// ok: go.url-from-request
	fasthttp.Get(nil, "https://shop.example.com/news")
}

func stock(w http.ResponseWriter, r *http.Request) {
	var address strings.Builder
	address.WriteString("https://stock.example.com/items/")
	address.WriteString(r.FormValue("item"))
	// ok: go.url-from-request
	http.Get(address.String())
}

func stockOf(r *http.Request) {
	parts := []string{"https://stock.example.com"}
	parts = append(parts, "items", r.FormValue("item"))
	// ok: go.url-from-request
	http.Get(strings.Join(parts, "/"))
	address := url.URL{Scheme: "https", Host: "stock.example.com", Path: r.FormValue("item")}
	// ok: go.url-from-request
	http.Get(address.String())
	elsewhere := url.URL{Scheme: "https", Host: r.FormValue("host")}
	// ruleid: go.url-from-request
	http.Get(elsewhere.String())
}

func mirror(c *fiber.Ctx) error {
	if c.Query("page") == "" {
		// ok: go.url-from-request
		return proxy.Do(c, "https://images.example.com/index")
	}
	// ruleid: go.url-from-request
	return proxy.Do(c, c.Query("page"))
}

func forward(w http.ResponseWriter, r *http.Request) {
	target, _ := url.Parse(r.Header.Get("X-Target"))
	// ruleid: go.url-from-request
	httputil.NewSingleHostReverseProxy(target).ServeHTTP(w, r)
	own, _ := url.Parse("https://orders.internal")
	// ok: go.url-from-request
	httputil.NewSingleHostReverseProxy(own).ServeHTTP(w, r)
}

func partner(w http.ResponseWriter, r *http.Request) {
	raw := r.FormValue("url")
	target, err := url.Parse(raw)
	if err != nil {
		http.Error(w, "no address", http.StatusBadRequest)
		return
	}
	if host := strings.ToLower(target.Hostname()); host != "shop.example.com" && !strings.HasSuffix(host, ".shop.example.com") {
		http.Error(w, "not a partner", http.StatusForbidden)
		return
	}
	// ok: go.url-from-request
	http.Get(raw)
}

func partnerRefused(w http.ResponseWriter, r *http.Request) {
	raw := r.FormValue("url")
	target, err := url.Parse(raw)
	if err != nil || slices.Contains(refusedHosts, target.Hostname()) {
		http.Error(w, "refused", http.StatusForbidden)
		return
	}
	// ruleid: go.url-from-request
	http.Get(raw)
}

func partnerScheme(w http.ResponseWriter, r *http.Request) {
	raw := r.FormValue("url")
	if !strings.HasPrefix(raw, "https://") {
		http.Error(w, "not secure", http.StatusForbidden)
		return
	}
	// ruleid: go.url-from-request
	http.Get(raw)
}

func fetchPublic(w http.ResponseWriter, r *http.Request) {
	dialer := &net.Dialer{Timeout: 10 * time.Second}
	dialer.Control = refusePrivateAddresses
	client := &http.Client{Transport: &http.Transport{DialContext: dialer.DialContext}}
	// ok: go.url-from-request
	req, err := http.NewRequest("GET", r.FormValue("url"), nil)
	if err != nil {
		http.Error(w, "no address", http.StatusBadRequest)
		return
	}
	client.Do(req)
}

func (f *fetcher) get(address string) (*http.Response, error) {
	dialer := &net.Dialer{Timeout: 10 * time.Second}
	if !f.allowPrivate {
		dialer.Control = func(network, address string, c syscall.RawConn) error {
			return refusePrivateAddresses(network, address, c)
		}
	}
	// ok: go.url-from-request
	req, err := http.NewRequest("GET", address, nil)
	if err != nil {
		return nil, err
	}
	return f.client(dialer).Do(req)
}

func (f *fetcher) serve(w http.ResponseWriter, r *http.Request) {
	f.get(r.FormValue("url"))
}
