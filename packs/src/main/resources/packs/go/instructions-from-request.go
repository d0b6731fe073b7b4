package chat

import (
	"context"
	"net/http"

	"github.com/anthropics/anthropic-sdk-go"
	"github.com/openai/openai-go"
)

func ask(client openai.Client, w http.ResponseWriter, r *http.Request) {
	_, _ = client.Chat.Completions.New(context.Background(), openai.ChatCompletionNewParams{
		Messages: []openai.ChatCompletionMessageParamUnion{
			// ruleid: go.instructions-from-request
			openai.SystemMessage("You sell " + r.FormValue("goods")),
			// ok: go.instructions-from-request
			openai.UserMessage(r.FormValue("question")),
		},
	})
}

func fixed(client openai.Client, r *http.Request) {
	_, _ = client.Chat.Completions.New(r.Context(), openai.ChatCompletionNewParams{
		Messages: []openai.ChatCompletionMessageParamUnion{
			// ok: go.instructions-from-request
			openai.SystemMessage("You sell books."),
			openai.UserMessage(r.FormValue("question")),
		},
	})
}

func styled(client anthropic.Client, r *http.Request) {
	_, _ = client.Messages.New(r.Context(), anthropic.MessageNewParams{
		MaxTokens: 300,
		// ruleid: go.instructions-from-request
		System: []anthropic.TextBlockParam{{Text: "Write like " + r.FormValue("author")}},
	})
}
