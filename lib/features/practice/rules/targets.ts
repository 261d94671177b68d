/**
 * The figures that an answer is held against while it is written, in one place. They inform; nothing is scored and
 * nothing is refused by them.
 */

/**
 * Words a minute of unhurried English speech. Conversational rates lie between 140 and 160; recommendations for spoken
 * audio say 150 to 160 (e.g. the National Center for Voice and Speech; audiobook guidance).
 */
export const WORDS_A_MINUTE = 150;

/**
 * Seconds of speech. Ninety seconds to two and a half minutes is what interviewers' guides ask for, 225 to 330 words;
 * under a minute there is no story, over three the listener has stopped following.
 */
export const SECONDS = { tooShort: 60, targetFrom: 90, targetTo: 150, tooLong: 180 } as const;

/**
 * Shares of the four parts' words. Situations are told at too great a length and actions at too little: of answers to
 * past-behaviour questions 23% are stories at all, and those over-feature the situation (Bangerter, Corvalan & Cavin
 * 2014). Hence a ceiling on the opening and a floor under the action.
 */
export const SHARES = {
  openingAtMost: 0.3,
  actionAtLeast: 0.5,
  resultAtLeast: 0.1,
  resultAtMost: 0.25,
} as const;

/** Below this many words shares say nothing: one sentence more would turn them. */
export const WORDS_FOR_SHARES = 40;

/** Words of the half minute that an executive round gives to the first sentences. */
export const HEADLINE_WORDS = (30 * WORDS_A_MINUTE) / 60;
