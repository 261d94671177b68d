/** A line of an advert as a question can hold it: without its ornaments, and with the words that adverts leave out. */

const SHORT_FORMS: readonly [RegExp, string][] = [
  [/\bmgmt\b\.?/gi, "management"],
  [/\bmgrs?\b\.?/gi, "managers"],
  [/\bops\b/gi, "operations"],
  [/\bdev(?:'t|elopment)\b/gi, "development"],
  [/\byrs?\b\.?/gi, "years"],
  [/\bexp\b\.?(?=\s+(in|with|of)\b)/gi, "experience"],
  [/\bcomms\b/gi, "communications"],
  [/\binfra\b/gi, "infrastructure"],
];

/** What is tacked on to a requirement and is no part of it. */
const TAIL =
  /[\s,;(–-]+(?:(?:is|are|would be|will be|being)\s+)?(?:an?\s+)?(?:(?:big|real|strong|definite|distinct)\s+)?(?:plus|bonus|must|advantage|asset|advantageous|desirable|desired|preferred|required|essential|mandatory|welcome|beneficial|highly valued|nice to have)\)?[.!]*$/i;

/** Names keep their capital letter in the middle of a sentence; so does whatever is not written like an ordinary word. */
const NAMES = new Set(
  `active agile amazon ansible apple asana atlassian aws azure cisco confluence copenhagen datadog docker dynamics english european
  excel exchange federal github gitlab google hyper java jenkins jira kanban kubernetes linux microsoft mongo mysql netsuite office okta
  oracle outlook postgres power powershell prince prometheus python rust salesforce sap scrum servicenow sharepoint slack snowflake
  splunk spring sql teams terraform typescript ubuntu unix veeam vietnam vietnamese vmware windows workday zabbix zoom
  asia europe africa america american british german germany france french singapore thailand japan japanese korea china
  hanoi saigon board chief`.split(/\s+/),
);

export function tidyDuty(text: string): string {
  let tidy = text
    .replace(/’/g, "'")
    .replace(/\([^()]*\)/g, " ")
    // "P&L" and "R&D" keep theirs.
    .replace(/\s+&\s*|\s*&\s+|\s+\+\s+/g, " and ")
    .replace(/\band\/or\b/gi, "or")
    // "Terraform/Ansible", but not "24/7" or "CI/CD".
    .replace(/(?<=[a-z]{2})\s?\/\s?(?=[A-Za-z]{3})|(?<=[A-Za-z]{3})\/(?=[A-Z]?[a-z]{2})/g, " or ")
    .replace(/\p{Extended_Pictographic}\uFE0F?/gu, " ")
    .replace(/[,\s]+etc\b\.?/gi, "")
    .replace(/\s+/g, " ")
    .replace(/ (?=[,.;:])/g, "")
    .trim();
  for (const [short, long] of SHORT_FORMS) tidy = tidy.replace(short, long);
  for (let before = ""; before !== tidy; ) {
    before = tidy;
    tidy = tidy
      .replace(TAIL, "")
      .replace(/[\s.,;:!–-]+$/, "")
      .replace(/^[\s,;:.–-]+/, "");
  }
  return tidy;
}

/** The first letter in lower case, unless it begins a name or an abbreviation. */
export function lowerFirst(text: string): string {
  const first = text.match(/^[\p{L}\p{N}'-]+/u)?.[0] ?? "";
  return isName(first) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** "Vendor Management and Budget Planning" is a title; inside a question it is written like other words. */
export function lowerTitle(text: string): string {
  const words = text.split(" ");
  const large = words.filter((word) => /^\p{Lu}/u.test(word));
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && word.length > 3);
  if (large.length < 2 || small.length > 0) return lowerFirst(text);
  return words.map((word) => (isName(word) ? word : word.toLowerCase())).join(" ");
}

function isName(word: string): boolean {
  const bare = word.replace(/'s$/, "");
  return !/^\p{Lu}\p{Ll}+(-\p{Ll}+)*$/u.test(bare) || NAMES.has(bare.toLowerCase());
}

const COUNTED =
  "(?:budget|team|department|strategy|roadmap|network|desk|helpdesk|infrastructure|cent(?:re|er)|architecture|portfolio|function|estate|environment|platform|office|lifecycle|process|system|plan|programme|program|cost|division|organi[sz]ation|landscape)";

/** Adverts leave out articles; an interviewer does not. */
export function withArticles(clause: string): string {
  return (
    clause
      .replace(/\bto (board of directors|management board|board of management)\b/gi, "to the $1")
      .replace(/\bof (?:the )?(?:company|organi[sz]ation)\b/gi, "of your company")
      .replace(/\bof ([a-z]+) of your company\b/g, "of your company's $1")
      .replace(/\b(IT|ICT) cost\b/g, "$1 costs")
      // "ensure security and safety of data", "lead development of": what is followed by "of" takes an article.
      .replace(
        /^((?!make|take|have|be)[a-z-]+) (?!(?:the|an?|all|any|each|our|your|its|their|some|most|many|[a-z]+s|[a-z]+ing) )([a-z]+(?: and [a-z]+(?<!s))?) of\b/,
        "$1 the $2 of",
      )
      // "build IT system", "planning annual IT budget".
      .replace(
        new RegExp(
          `^([a-z-]+(?:ing)?(?: and [a-z-]+ing)?|.* and [a-z]+ing) ((?:(?:annual|yearly|overall|IT|ICT|technology|technical|department|departmental|company|internal|regional|global|local|software|security)\\s)*${COUNTED})(?=$|,| (?:and|or|for|in|across|with|to|on|at|from|by|through|that|which|of)\\b)`,
        ),
        "$1 the $2",
      )
  );
}
