/** Who is asking. Only lib/auth makes these, so a function that takes one cannot be called with a made-up id. */

declare const brand: unique symbol;

export interface Person {
  readonly [brand]: "person";
  readonly kind: "person";
  readonly accountId: string;
  readonly sessionId: string;
  readonly name: string;
  readonly email: string;
  readonly isAdministrator: boolean;
}

export interface Nobody {
  readonly [brand]: "nobody";
  readonly kind: "nobody";
}

export type Actor = Person | Nobody;
