import Anthropic from "@anthropic-ai/sdk";
import OpenAI from "openai";

// ruleid: javascript.model-key-in-browser
const model = new OpenAI({ apiKey: import.meta.env.VITE_MODEL_KEY, dangerouslyAllowBrowser: true });

// ruleid: javascript.model-key-in-browser
const other = new Anthropic({ dangerouslyAllowBrowser: true, apiKey: process.env.NEXT_PUBLIC_MODEL_KEY });

// ok: javascript.model-key-in-browser
const server = new OpenAI({ apiKey: process.env.MODEL_KEY });

// ok: javascript.model-key-in-browser
const proxied = new OpenAI({ apiKey: "", baseURL: "/api/model", dangerouslyAllowBrowser: true });

export { model, other, server, proxied };
