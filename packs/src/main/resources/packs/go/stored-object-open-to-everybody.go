package files

import (
	"context"
	"io"

	"cloud.google.com/go/storage"
	awsold "github.com/aws/aws-sdk-go/aws"
	s3old "github.com/aws/aws-sdk-go/service/s3"
	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/s3/types"
)

func publish(ctx context.Context, client *s3.Client, key string, body io.Reader) error {
	_, err := client.PutObject(ctx, &s3.PutObjectInput{
		Bucket: aws.String("shop"),
		Key:    aws.String(key),
		Body:   body,
		// ruleid: go.stored-object-open-to-everybody
		ACL: types.ObjectCannedACLPublicRead,
	})
	return err
}

func publishOld(client *s3old.S3, key string, body io.ReadSeeker) error {
	// ruleid: go.stored-object-open-to-everybody
	_, err := client.PutObject(&s3old.PutObjectInput{Key: awsold.String(key), Body: body, ACL: awsold.String("public-read")})
	return err
}

func photo(ctx context.Context, object *storage.ObjectHandle) error {
	// ruleid: go.stored-object-open-to-everybody
	return object.ACL().Set(ctx, storage.AllUsers, storage.RoleReader)
}

func invoice(ctx context.Context, client *s3.Client, key string, body io.Reader) error {
	// ok: go.stored-object-open-to-everybody
	_, err := client.PutObject(ctx, &s3.PutObjectInput{Key: aws.String(key), Body: body, ACL: types.ObjectCannedACLPrivate})
	return err
}

func team(ctx context.Context, object *storage.ObjectHandle) error {
	// ok: go.stored-object-open-to-everybody
	return object.ACL().Set(ctx, storage.ACLEntity("group-sales@shop.com"), storage.RoleReader)
}
