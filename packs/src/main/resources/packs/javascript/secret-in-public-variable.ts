import OpenAI from "openai";
import { createClient } from "@supabase/supabase-js";

// ruleid: javascript.secret-in-public-variable
export const model = new OpenAI({ apiKey: process.env.NEXT_PUBLIC_OPENAI_API_KEY, dangerouslyAllowBrowser: true });

// ruleid: javascript.secret-in-public-variable
export const admin = createClient(import.meta.env.VITE_SUPABASE_URL, import.meta.env.VITE_SUPABASE_SERVICE_ROLE_KEY);

// ok: javascript.secret-in-public-variable
export const visitor = createClient(import.meta.env.VITE_SUPABASE_URL, import.meta.env.VITE_SUPABASE_ANON_KEY);

// ok: javascript.secret-in-public-variable
export const payment = process.env.NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY;

// ok: javascript.secret-in-public-variable
export const server = new OpenAI({ apiKey: process.env.OPENAI_API_KEY });
