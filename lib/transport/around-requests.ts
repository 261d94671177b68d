import { type IncomingMessage, Server, type ServerResponse } from "node:http";

/**
 * Puts `around` between every HTTP server of this process and what answers its requests. Called from instrumentation.ts:
 * Next has no place of its own for what must hold for every answer, prerendered and failed ones too.
 * @param around answers by itself, or lets the request through by `pass`
 */
export function aroundRequests(
  around: (request: IncomingMessage, response: ServerResponse, pass: () => boolean) => boolean,
): void {
  const emit = Server.prototype.emit as (
    this: Server,
    event: string | symbol,
    ...args: unknown[]
  ) => boolean;
  Server.prototype.emit = function emitAround(
    this: Server,
    event: string | symbol,
    ...args: unknown[]
  ) {
    const pass = () => emit.call(this, event, ...args);
    if (event !== "request") return pass();
    const [request, response] = args as [IncomingMessage, ServerResponse];
    return around(request, response, pass);
  };
}
