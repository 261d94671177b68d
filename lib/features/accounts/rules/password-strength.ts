/**
 * The commonest passwords of ten characters and more in published lists of leaked ones. Guesses are limited to ten in
 * fifteen minutes, so the list need only hold what somebody would try first.
 */
const COMMON = new Set([
  "1234567890",
  "12345678910",
  "0123456789",
  "0987654321",
  "9876543210",
  "1q2w3e4r5t",
  "1q2w3e4r5t6y",
  "1qaz2wsx3edc",
  "qwertyuiop",
  "qwerty1234",
  "qwerty12345",
  "qwerty123456",
  "qwertyuiop123",
  "asdfghjkl1",
  "asdfghjkl;",
  "zxcvbnm123",
  "password12",
  "password123",
  "password1234",
  "password12345",
  "passw0rd123",
  "p@ssw0rd123",
  "p@ssword123",
  "mypassword",
  "mypassword1",
  "changeme123",
  "letmein123",
  "letmein1234",
  "welcome123",
  "welcome1234",
  "iloveyou123",
  "iloveyou12",
  "administrator",
  "admin12345",
  "administrator1",
  "abcdefghij",
  "abcd123456",
  "abc1234567",
  "a123456789",
  "123456789a",
  "1234567891",
  "123123123123",
  "1111111111",
  "qazwsxedcrfv",
  "trustno1trustno1",
  "sunshine123",
  "football123",
  "princess123",
  "interview123",
  "starboard123",
  "starboard1",
]);

/** Whether a password is among the first that somebody would try: a common one, one character, or the person's own name or address. */
export function isEasilyGuessed(
  password: string,
  person: { email: string; name: string },
): boolean {
  const folded = password.normalize("NFKC").toLowerCase().trim();
  if (COMMON.has(folded) || new Set(folded).size <= 2) return true;
  const [local = ""] = person.email.split("@");
  const name = person.name.toLowerCase().replace(/\s+/g, "");
  return [person.email, local, name].includes(folded.replace(/\s+/g, ""));
}
