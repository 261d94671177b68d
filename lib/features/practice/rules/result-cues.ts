import {
  anyOf,
  type Cue,
  cue,
  MONTHS,
  NUMBER,
  ORDINALS,
  one,
  SEASONS,
  SPANS,
  WEEKDAYS,
} from "./cue";

const CHANGE = one(`
  fell fall fallen drop drops dropped rose risen climbs? climbed grew grown shrank shrunk decreased decreases declined
  declines increased increases reduced reduces halved doubled tripled trebled improved? cuts? lowered shortened raised
  raises jumped up down better faster cheaper fewer less more`);
const WENT = "(?:went|gone|came|come) (?:up|down|from|to|back|over|under|below|above)";
const BETTER = one(
  "fewer less more lower higher faster quicker cheaper better shorter under below above ahead up down",
);

/** Said of others it is an outcome, of oneself as likely a step: "they accepted", "we switched". */
export const OTHERS_DID: Cue = cue("what others did in the end", 2, [
  one(`
      agreed accepted signed renewed approved thanked praised passed recommended promoted adopted withdrew withdrawn
      cleared restored resolved settled certified closed reopened recovered returned stayed stopped disappeared vanished
      improved apologised apologized trusted confirmed chose copied switched became noticed survived awarded extended
      applauded relented conceded reconsidered lifted dropped calmed endorsed ratified commended proved prevailed averted
      spared recurred surprised clapped hugged remained lasted granted waived forgave refunded paid halved doubled tripled`),
  "asked for (?:more|our|the|a copy|it)",
  "later (?:asked|became|told|said|bought|used|took|copied)",
  "(?:started|began) to",
  "came back",
  "(?:took effect|came into force|bore fruit|in (?:daily )?use|went on to|word got round|caught on|spread to)",
  "shook (?:my|our) hand",
  "gave (?:me|us) (?:a|an|the) (?:hug|bonus|award|prize|cake|card|thank)",
  "to (?:\\w+(?:'s)? )?(?:relief|surprise|satisfaction|delight)",
  "kept (?:the|their|his|her|our|its|us|this)",
]);

/** What came of it. */
export const RESULT_CUES: readonly Cue[] = [
  cue("the result named as such", 3, [
    "the (?:end )?(?:result|outcome|upshot|effect|consequence)s?(?:,[^,]{1,30},)?(?: of (?:it|that|this))?(?: \\w+)? (?:was|were|is)",
    "as a (?:result|consequence)",
    "result first",
    "the upshot",
    "(?:the )?bottom line",
    "in the end",
    "at the end of (?:it|that)",
    "(?:we|it|I|he|she|they) (?:all )?(?:ended|wound) up",
    "it (?:turned|worked) out (?:well|fine)",
    "long story short",
    `what (?:came (?:out )?of it|it brought|we got (?:out of it|for it))`,
  ]),
  cue("a figure before and after", 3, [
    `from ${NUMBER}[^.;]{0,40}? (?:down |up )?to ${NUMBER}`,
    `(?:instead of|rather than|compared (?:to|with)|down from|up from|before (?:it|that) was|it had been|it was before|used to be|from (?:about|around|over|nearly)) ?(?:the )?${NUMBER}`,
    `${NUMBER}\\b[^.;]{0,30} (?:against|versus) (?:the )?${NUMBER}`,
    `${NUMBER} (?:\\w+ )?(?:down|up) to ${NUMBER}`,
    `where (?:before|(?:\\w+ ){1,4}?(?:had|was|were|took|cost|needed)(?: been| taken)?) ${NUMBER}`,
  ]),
  cue("a change with its size", 2, [
    `(?:${CHANGE}|${WENT})\\b[^.;]{0,30} (?:by|to|from|of|below|under|above|over|past) ${NUMBER}`,
    `by ${NUMBER}(?: ?%| per ?cent| percent| points)`,
    `${NUMBER}(?: ?%| per ?cent| percent)?(?: \\w+)? ${BETTER}`,
    `(?:got|brought|took|pushed|cut|pulled|drove|kept) (?:it|them|that|this|us|her|him|(?:the|our) \\w+) (?:(?:down|up|back) )?(?:to|under|below|above) ${NUMBER}`,
    `(?:more|less|fewer|faster|cheaper|better|higher|lower|shorter),? (?:(?:like|about|maybe|by|around) )*${NUMBER}(?: ?%| per ?cent| percent| ${SPANS}| times| \\w+s\\b)`,
    `(?:brought|yielded|produced|generated|reached|hit|passed|exceeded|topped|came to|amounted to|totalled|totaled|averaged) ${NUMBER}`,
  ]),
  cue("something gained", 2, [
    one("saved saves saving recovered refunded earned gained won"),
    "brought in",
  ]),
  cue("how it has been since", 2, [
    "(?:since|from) then",
    "ever since",
    "since that",
    `since (?:the|this|our|my) ${one("change move switch migration release launch go-live start merger repair")}`,
    "from (?:that|then) (?:day|on)",
    "to this day",
    "(?:until|till) today",
    "a year on",
    `\\w+ (?:weeks|months|years) (?:later|on)`,
    "the (?:next|following) (?:year|month|quarter|week)",
  ]),
  cue("what came later", 1, [
    "afterwards",
    "after that",
    "eventually",
    "finally",
    "ultimately",
    "by then",
    "it (?:turned|came) out",
  ]),
  cue("how it is now", 2, [
    one("today nowadays now still again anymore"),
    "these days",
    "no longer",
    "any more",
  ]),
  cue("that it worked", 2, [
    `it (?:\\w+ )?(?:worked|works|held|paid off)`,
    "paid off",
    "worked out",
    `(?:we|I|they|he|she) (?:had|got) (?:\\w+ ){1,5}?(?:back|up and running|running|live|ready|working|sorted|online|through)`,
    `(?:it |\\w+ )went (?:(?:really|very|quite|so|pretty|rather) )?(?:live|well|through|smooth|smoothly|fine|out|great|as planned|ahead|without)`,
    "made (?:it|the (?:date|deadline|target|launch|opening|cut))",
    "did it",
    "pulled it off",
    "that was it",
  ]),
  cue("in time or within its means", 2, [
    "on (?:time|schedule|budget)",
    "ahead of (?:time|schedule|plan)",
    "(?:days?|weeks?|months?|hours?|a bit|well) early",
    "in (?:good )?time",
    "under budget",
    "within (?:the )?budget",
    "as planned",
    "in the planned",
    "on the (?:planned|agreed|promised) (?:day|date)",
    "by the (?:deadline|date)",
    "before the deadline",
    "to the day",
    "on the first (?:try|attempt)",
    "first time",
    "unanimous(?:ly)?",
  ]),
  cue("what did not happen", 2, [
    "without (?:a|an|any|one|much|further|single)",
    "with no",
    `no (?:\\w+ )?(?:fine|complaints?|incidents?|outages?|losses|data|downtime|one noticed|patient|customer|flight|one (?:left|lost))`,
    `(?:nobody|no one) (?:\\w+ )?(?:noticed|left|lost|complained|was|wants|is|asks?)`,
    `never (?:\\w+ )?(?:noticed|stopped|happened|came|had|went|again)`,
    `not (?:(?:have|see|lose|get) )?(?:a|one|a single)`,
    "(?:hasn't|haven't|has not|have not|has never|have never)",
  ]),
  OTHERS_DID,
  cue("how it stands", 1, [
    `(?:has|have|'s|'ve|is|are|leads|runs|uses|use|run|shows|trains) (?:since |now |been |\\w+ed|the one|still|back|live|happy|proud)`,
    one("happy happier satisfied pleased proud relieved impressed grateful calm quiet stable"),
  ]),
  cue("where the figure stood", 2, [
    `\\w+ (?:were|was|stood|is|are|runs?|took|takes|finished|ended|got|had) (?:\\w+ ){0,2}?(?:at|down to|up to|in|under|below|above|with|over) ${NUMBER}`,
    `${NUMBER} (?:of (?:them|the \\w+|our \\w+) |people |users |staff |\\w+s )?(?:could|can) (?:now |again |finally |already )?\\w+`,
  ]),
  cue("the day it was there", 2, [
    `^(?:(?:so|and|but|then),? )*(?:by|at the end of|end of|come) (?:(?:the|end|of|time|early|late|that|this|mid) )*(?:${MONTHS}|${SEASONS}|${WEEKDAYS}|${one("year week quarter morning evening night noon lunch")}|new year|noon|midnight|\\w+ o'clock|\\d\\d?(?::\\d\\d)?(?: am| pm)?(?=[ ,]))`,
  ]),
  cue("the day it was done", 1, [
    `${one("opened launched started moved delivered finished signed closed live")}(?: (?:it|them|the \\w+))? (?:on|by) (?:the )?(?:\\d+(?:st|nd|rd|th)?|${MONTHS}|${WEEKDAYS}|first)`,
  ]),
  cue("something brought to its end", 1, [
    one(
      "opened arrived delivered launched shipped completed finished reached achieved hit met exceeded beat hired succeeded went got",
    ),
    "managed to",
  ]),
];

/** Heard as a result only after the last step: the same words at the beginning tell how it was. */
export const CLOSING_CUES: readonly Cue[] = [
  cue("how it stood in the end", 2, [
    `(?:was|were|is|are|got|'s|'re) (?:\\w+ )?${one("back fixed solved gone done clean empty live online running ready over stable safe saved working paid found out accepted approved closed met delivered complete completed finished used")}`,
    "in place",
    "up again",
  ]),
  cue("how it has been since", 2, [
    `(?:has|have|'ve|hasn't|haven't) (?:\\w+ )?(?:been|run|stood|held|worked|had|become|gone|come|kept|stayed|asked|taken|\\w+ed)`,
  ]),
  cue("all of it", 1.5, [
    `(?:all|both|every|each)(?: one)?(?: of)?(?: (?:the|them|our|us|those))?\\b[^.]{0,30} ${one("went were are was is came got had made passed stayed work works worked use run")}`,
  ]),
  cue("that it failed", 2, [
    `did(?:n't| not) (?:work|help|hold|make it|happen)`,
    "failed",
    "too late",
    `(?:was|were|got) (?:cancelled|canceled|scrapped|stopped|delayed)`,
    "gave up",
    "fell through",
    `(?:did not|didn't|never) (?:\\w+ )?(?:get there|make|reach|hit|meet|manage|succeed|finish|arrive|deliver)`,
    "cost us",
    "lost (?:the|a|two|three|our|them|him|her)",
    "missed (?:the|it|by)",
  ]),
  cue("what others do with it", 2, [
    `(?:they|he|she|it|people|staff|everyone|everybody|(?:the|my|our|her|his) \\w+) (?:all |both |really |even )?${one("love loves loved like likes liked use uses used prefer prefers thank thanks runs? works? sleep speaks? talks? trusts? leads? trains? comes? calls? asks? stands stood held holds")}`,
    "(?:thanked|hugged|wrote|sent|brought|bought|congratulated|praised|invited|called|rang|promoted|offered) (?:me|us)",
  ]),
  cue("that it was over", 2, [
    "(?:that|this|it) was (?:the end of|that|it)",
    "(?:stayed|remained|held) (?:up|on|live|open|calm|quiet|stable)",
    `(?:the|phones?|calls|it|tickets|complaints|errors|alerts|they) (?:\\w+ )?(?:stopped|ceased|disappeared|went away|dried up|went quiet)`,
  ]),
  cue("what nobody did", 2, [`(?:nobody|no one|none|not one|neither) (?:\\w+ ){1,4}`]),
  cue("what was counted", 2, [
    `^[^.;:]{1,40}: ?${NUMBER}`,
    `(?:came|finished|ranked|placed|ended up) ${ORDINALS}`,
    `(?:we|they|it|there) (?:had|saw|counted|lost|got|took|were|was|has been|have had) (?:(?:only|just|exactly|about|at most|under|over|fewer than|less than|more than) )*${NUMBER} (?!of us)`,
  ]),
  cue("what there was none of", 2, [
    "(?:got|received|had|was|were|is|are|with|saw|heard|need|needed) (?:no|not one|not a single|zero|hardly any|almost no)",
    "(?:found|had|heard|saw|cost|lost) nothing",
    `there (?:was|were|has been|have been|hasn't been|haven't been|is|are) (?:no|not|never|only|almost|hardly|nothing|fewer|less|zero)`,
  ]),
];

const ANNOUNCING = [
  "the result",
  "the upshot",
  "the consequence",
  "bottom line",
  "(?:numbers?|figures?|outcome|result|end) first",
  "headline",
  "what came (?:out )?of it",
  `(?:say|tell you|give you|start with) (?:that|it|the \\w+|how it ended)(?: \\w+)? (?:first|at once|straight away|right away)`,
  `start with (?:the (?:end|result|outcome)|how it ended)`,
];

/** Words that say that the outcome follows. */
export const OUTCOME_ANNOUNCED = anyOf(ANNOUNCING);

/** Said in so many words, it is a result wherever it stands. */
export const RESULT_OUTRIGHT = anyOf(["in the end", "ended up", "as a result", ...ANNOUNCING]);

const COMES = one("be bring save reduce give make come get go have");

/** What is only meant, hoped or feared has not come about. */
export const NOT_YET = anyOf([
  `(?:the|my|our|his|her|their) (?:\\w+ )?${one("aim hope plan goal idea target expectation intention objective ambition forecast dream")}s? (?:was|is|were|are|being)(?! (?:\\w+ed|met|kept|hit|right|good|a success)\\b)`,
  `(?:is|are|was|were|been) (?:planned|expected|hoped|due|supposed|meant|intended|scheduled|going) to`,
  `(?<!\\b(?:had|as) )${one("hope hopes hoped hoping expect expects expecting intend aim aims aimed plan plans planned")} (?:(?:now|still|then) )?(?:to|that|for|it)`,
  `(?:should|would|will) (?:\\w+ )?${COMES}`,
  "ought to",
  `(?<!(?:task|job|aim|goal|I|we) )(?:is|are) to (?!be (?:found|seen|heard))\\w+`,
  `(?:they|it|he|she|which|\\w+s) (?:was|were) to (?!be (?:found|seen|heard))\\w+`,
  `${one("expected projected estimated predicted anticipated forecast foreseen planned hoped-for")} (?:\\w+ )?${one("saving savings gain gains result results benefit benefits cost costs reduction effect return improvement")}`,
  "(?:are|is|am|were|was|'re|'m) (?:still |now )?(?:aiming|hoping|planning|expecting|intending|waiting)",
  "not yet",
  `(?:is|are) (?:(?:now|still|currently) )?being (?:\\w+ed|built|run)`,
  `(?<!the )next ${one("week month year quarter spring summer autumn winter")}`,
  "(?:is|are) due",
  "(?:under way|underway|in progress|in the coming)",
  `(?:takes place|happens|starts|begins|closes|opens|ends|follows|goes (?:live|to)) (?:in|on|next|at) `,
  "(?:too|still) early",
  "remains to be seen",
  "we'll see",
  "(?:is|are|am|'s|'re|'m) still (?:waiting|working on|(?:collect|measur|count|evaluat|test|gather|analys|discuss|negotiat|roll|finish|migrat|build)\\w*ing|in progress|ongoing|open|running (?:until|till))",
]);

const EFFORT_MADE = [
  "worked (?:(?:very|really|so|extremely|incredibly) )?(?:hard|closely|day and night|through|long|around the clock|intensively|a lot)",
  "(?:did|tried|gave|put) (?:my|our|it|in|everything)(?: \\w+)? (?:best|all|everything|a lot|long|many|extra|into it)",
  "did (?:everything|a lot|what (?:was|we|I)|whatever)",
  "pulled together",
  "got (?:on with it|it done|stuck in)",
  "made it happen",
  "took care of (?:it|everything)",
  "dealt with it",
  "handled (?:it|everything)",
  "went (?:the extra mile|all in)",
];

/** What one did in so few words that it is no step: "we pulled together", "I took care of it". */
export const EFFORT_AS_DEED = anyOf(EFFORT_MADE);

/** Effort that is told without a step. */
export const EFFORT = anyOf([
  ...EFFORT_MADE,
  "hard work",
  "a (?:lot|great deal) of (?:work|discussions?|meetings?|effort|things|stuff|patience)",
  "late nights?",
  "long (?:days|nights|hours)",
  "a (?:huge|great|big|massive|real|joint|team) effort",
]);
