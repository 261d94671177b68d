import { refuse, refuseFor } from "@/lib/shared/result";
import { PROBLEMS, tooManyWords } from "./problems";

export function tooMany(seconds: number) {
  return refuseFor(seconds, "too_many_requests", tooManyWords(seconds));
}

export function emailTaken() {
  return refuse("email_taken", PROBLEMS.email_taken, "email");
}

export function easilyGuessed(field: string) {
  return refuse("easily_guessed", PROBLEMS.easily_guessed, field);
}

export function linkDead() {
  return refuse("link_dead", PROBLEMS.link_dead);
}
