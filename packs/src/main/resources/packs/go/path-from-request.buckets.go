package buckets

import (
	"context"
	"os"
	"path/filepath"

	"github.com/aws/aws-lambda-go/events"
	"github.com/graphql-go/graphql"
	"github.com/labstack/echo/v4"
	"github.com/segmentio/kafka-go"
)

func mark(ctx context.Context, event events.S3Event) error {
	for _, record := range event.Records {
		// ruleid: go.path-from-request
		if err := os.WriteFile(filepath.Join("/tmp/seen", record.S3.Object.Key), nil, 0o600); err != nil {
			return err
		}
		// ok: go.path-from-request
		if err := os.WriteFile(filepath.Join("/tmp/seen", filepath.Base(record.S3.Object.Key)), nil, 0o600); err != nil {
			return err
		}
	}
	return nil
}

func keep(ctx context.Context, reader *kafka.Reader) error {
	message, err := reader.ReadMessage(ctx)
	if err != nil {
		return err
	}
	// ruleid: go.path-from-request
	return os.WriteFile("/srv/kept/"+string(message.Key), message.Value, 0o600)
}

func page(parameters graphql.ResolveParams) (any, error) {
	name := parameters.Args["name"].(string)
	// ruleid: go.path-from-request
	return os.ReadFile("pages/" + name)
}

func invoice(c echo.Context) error {
	// ruleid: go.path-from-request
	return c.Attachment("/srv/invoices/"+c.QueryParam("file"), "invoice.pdf")
}
