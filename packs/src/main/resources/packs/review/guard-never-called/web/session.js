// ruleid: review.guard-never-called
export function verifyCsrfToken(request) {
  return request.headers["x-csrf-token"] === request.session.csrf;
}

// ok: review.guard-never-called
export const requireLogin = (request, response, next) => {
  return request.session.user ? next() : response.status(401).end();
};
