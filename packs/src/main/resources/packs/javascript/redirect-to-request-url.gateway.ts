export const handler = async (event) => ({
  statusCode: 302,
  // ruleid: javascript.redirect-to-request-url
  headers: { Location: event.queryStringParameters.to },
});

export const home = async () => ({
  statusCode: 302,
  // ok: javascript.redirect-to-request-url
  headers: { Location: 'https://example.org/home' },
});
