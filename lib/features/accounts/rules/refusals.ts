import { refuse } from "@/lib/shared/result";
import { PROBLEMS } from "./problems";

export function tooMany(seconds: number) {
  const minutes = Math.max(1, Math.ceil(seconds / 60));
  const wait = minutes === 1 ? "a minute" : `${minutes} minutes`;
  return refuse(
    "too_many_requests",
    `That was tried too often, so it is closed for a while. Nothing was changed. Try again in ${wait}.`,
  );
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
