import { Controller, Get, Header, Query } from '@nestjs/common';
import escapeHtml from 'escape-html';

export const handler = async (event) => ({
  statusCode: 200,
  headers: { 'Content-Type': 'text/html' },
  // ruleid: javascript.html-from-request
  body: `<p>Dear ${event.queryStringParameters.name}</p>`,
});

export const escaped = async (event) => ({
  statusCode: 200,
  headers: { 'Content-Type': 'text/html' },
  // ok: javascript.html-from-request
  body: `<p>Dear ${escapeHtml(event.queryStringParameters.name)}</p>`,
});

export const json = async (event) => ({
  statusCode: 200,
  headers: { 'Content-Type': 'application/json' },
  // ok: javascript.html-from-request
  body: JSON.stringify({ name: event.queryStringParameters.name }),
});

@Controller('cards')
export class CardsController {
  @Get('front')
  @Header('Content-Type', 'text/html')
  front(@Query('name') name: string) {
    // ruleid: javascript.html-from-request
    return `<h1>${name}</h1>`;
  }

  @Get('back')
  back(@Query('name') name: string) {
    // ok: javascript.html-from-request
    return `back of ${name}`;
  }
}
