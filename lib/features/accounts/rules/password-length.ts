/** Length is what makes a password hard to guess; rules about kinds of characters make people write it down. */
export const PASSWORD_MIN = 10;

/** Hashing takes longer with more text; nobody types more than this. */
export const PASSWORD_MAX = 200;
