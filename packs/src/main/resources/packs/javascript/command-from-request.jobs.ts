import { exec } from 'node:child_process';
import { App } from '@slack/bolt';
import { Worker } from 'bullmq';
import type { SQSHandler } from 'aws-lambda';

new Worker('films', async (job) => {
  // ruleid: javascript.command-from-request
  exec(`cut ${job.data.film}`);
  // ok: javascript.command-from-request
  exec('cut --list');
});

const bot = new App({ token: process.env.SLACK_TOKEN, signingSecret: process.env.SLACK_SECRET });

bot.command('/cut', async ({ command, ack }) => {
  await ack();
  // ruleid: javascript.command-from-request
  exec('cut ' + command.text);
});

export const cut: SQSHandler = async (event) => {
  for (const record of event.Records) {
    // ruleid: javascript.command-from-request
    exec(`cut ${record.body}`);
  }
};
