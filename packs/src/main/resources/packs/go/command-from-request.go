package tools

import (
	"context"
	"encoding/json"
	"net/http"
	"os/exec"
	"strconv"

	"github.com/labstack/echo/v4"
	"github.com/mark3labs/mcp-go/mcp"
	"github.com/openai/openai-go"
)

func ping(w http.ResponseWriter, r *http.Request) {
	host := r.URL.Query().Get("host")
	// ruleid: go.command-from-request
	out, _ := exec.Command("sh", "-c", "ping -c 1 "+host).Output()
	w.Write(out)
}

func lookup(c echo.Context) error {
	name := c.QueryParam("name")
	// ruleid: go.command-from-request
	out, err := exec.Command("/bin/bash", "-c", "nslookup "+name).Output()
	if err != nil {
		return err
	}
	return c.Blob(200, "text/plain", out)
}

func resize(w http.ResponseWriter, r *http.Request) {
	width, err := strconv.Atoi(r.FormValue("width"))
	if err != nil {
		return
	}
	// ok: go.command-from-request
	exec.Command("sh", "-c", "resize photo.png "+strconv.Itoa(width)).Run()
	// ok: go.command-from-request
	exec.Command("convert", "--", r.FormValue("file")).Run()
	// ok: go.command-from-request
	exec.Command("git", "--version").Run()
}

func runThere(r *http.Request, session *ssh.Session) error {
	// ruleid: go.command-from-request
	return session.Run("ls " + r.FormValue("folder"))
}

func logOf(ctx context.Context, call mcp.CallToolRequest) (*mcp.CallToolResult, error) {
	branch, err := call.RequireString("branch")
	if err != nil {
		return nil, err
	}
	// ok: go.command-from-request
	exec.Command("git", "log", "--", branch).Run()
	// ruleid: go.command-from-request
	out, err := exec.Command("sh", "-c", "git log --oneline "+branch).Output()
	return mcp.NewToolResultText(string(out)), err
}

func answerTools(ctx context.Context, completion *openai.ChatCompletion) {
	for _, call := range completion.Choices[0].Message.ToolCalls {
		var arguments map[string]string
		json.Unmarshal([]byte(call.Function.Arguments), &arguments)
		// ruleid: go.command-from-request
		exec.CommandContext(ctx, "bash", "-c", arguments["command"]).Run()
		// ok: go.command-from-request
		exec.CommandContext(ctx, "date", "-u").Run()
	}
}

func tagsOf(ctx context.Context, call mcp.CallToolRequest) (*mcp.CallToolResult, error) {
	pattern := mcp.ParseString(call, "pattern", "v*")
	// ruleid: go.command-from-request
	out, err := exec.Command("sh", "-c", "git tag --list "+pattern).Output()
	return mcp.NewToolResultText(string(out)), err
}
