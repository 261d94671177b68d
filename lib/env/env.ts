import { z } from "zod";

/** zod builds its parsers with `new Function` unless told not to; a strict script policy reports that as an attack. */
z.config({ jitless: true });

const variables = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** Signs next-auth's cookies. `npm start` makes one and keeps it in the data folder. */
  AUTH_SECRET: z.string().min(32),
  /** The address that people type, for links in mail; without it the request's own host is used. */
  PUBLIC_URL: z.url().optional(),
  /** smtp://user:password@host:port; without it mail is kept in the outbox, unsent. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().default("Starboard <starboard@localhost>"),
  /** Connections that one instance may hold. */
  DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(8),
  /** How long a request waits for a connection. A stopped database is told within 2.5 s, so the wait is shorter than that. */
  DATABASE_WAIT_MS: z.coerce.number().int().min(100).max(60_000).default(2000),
  /** How long an instance that was told to stop says "not ready" before it stops listening. */
  DRAIN_MS: z.coerce.number().int().min(0).max(60_000).default(250),
  /** The build's folder, below the folder that the server runs in. */
  STARBOARD_DIST: z.string().default(".next"),
  /** An OpenAI-compatible endpoint for second opinions, as far as `/v1`; without it and a model nothing of them is shown. */
  AI_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  AI_MODEL: z.string().max(200).optional(),
  /** Sent as a bearer token; an endpoint on one's own machine may need none. */
  AI_API_KEY: z.string().max(1000).optional(),
  /** After this long a second opinion is no longer waited for. */
  AI_TIMEOUT_MS: z.coerce.number().int().min(100).max(120_000).default(30_000),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});

const schema = variables.refine(({ AI_BASE_URL, AI_MODEL }) => !AI_BASE_URL === !AI_MODEL, {
  path: ["AI_BASE_URL", "AI_MODEL"],
  error: "set both or neither",
});

export type Env = z.infer<typeof schema>;

let checked: Env | undefined;

/**
 * The environment, checked once. The only reader of process.env in the app.
 * @throws Error naming each variable that is missing or wrong; never its value
 */
export function env(): Env {
  if (checked) return checked;
  const given = Object.fromEntries(
    Object.entries(process.env).filter(([, value]) => value !== undefined && value !== ""),
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`The environment is not complete (${wrong.join("; ")})`);
  }
  checked = parsed.data;
  return checked;
}
