package agent

import (
	"context"
	"database/sql"
	"os/exec"

	"github.com/openai/openai-go"
)

func tidy(ctx context.Context, client openai.Client, questions openai.ChatCompletionNewParams) error {
	answer, err := client.Chat.Completions.New(ctx, questions)
	if err != nil {
		return err
	}
	// ruleid: go.model-answer-run
	return exec.CommandContext(ctx, "bash", "-c", answer.Choices[0].Message.Content).Run()
}

func report(ctx context.Context, client openai.Client, db *sql.DB, questions openai.ChatCompletionNewParams) (*sql.Rows, error) {
	answer, err := client.Chat.Completions.New(ctx, questions)
	if err != nil {
		return nil, err
	}
	statement := answer.Choices[0].Message.Content
	// ok: go.model-answer-run
	db.ExecContext(ctx, "INSERT INTO answers (text) VALUES ($1)", statement)
	// ruleid: go.model-answer-run
	return db.QueryContext(ctx, statement)
}
