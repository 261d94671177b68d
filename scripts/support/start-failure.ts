/** A start-up failure that one sentence explains. Printed without a stack. */
export class StartFailure extends Error {}
