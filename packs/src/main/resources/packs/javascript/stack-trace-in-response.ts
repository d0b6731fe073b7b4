import type { NextFunction, Request, Response } from "express";

export function onError(error: Error, req: Request, res: Response, next: NextFunction): void {
  // ruleid: javascript.stack-trace-in-response
  res.status(500).json({ message: "failed", stack: error.stack });
}

export async function show(req: Request, res: Response): Promise<void> {
  try {
    await load(req.params.id);
  } catch (err) {
    const detail = `failed: ${(err as Error).stack}`;
    console.error(detail);
    // ok: javascript.stack-trace-in-response
    res.status(500).json({ message: "failed" });
  }
}

export function onErrorQuiet(error: Error, req: Request, res: Response, next: NextFunction): void {
  console.error(error.stack);
  // ok: javascript.stack-trace-in-response
  res.status(500).json({ stack: process.env.NODE_ENV === "development" ? error.stack : undefined });
}

export function onErrorByConfig(error: Error, req: Request, res: Response, next: NextFunction): void {
  const answer = {
    message: "failed",
    ...(config.env === "development" && { stack: error.stack }),
  };
  // ok: javascript.stack-trace-in-response
  res.status(500).json(answer);
  const more = { ...(config.verbose !== "none" && { stack: error.stack }) };
  // ruleid: javascript.stack-trace-in-response
  res.status(500).json(more);
}
