/** What stands in place of the name of a coach whose account was erased. */
export const LEFT_COACH = "a coach who has left";
