import { type Cue, cue, MONTHS, NUMBER, one, SEASONS, SPANS, WEEKDAYS } from "./cue";

/** Who stands above a candidate. */
const SUPERIOR = one(`
  boss bosses manager managers management director directors ceo cto cio cfo coo ciso chief chiefs head heads board owner
  owners founders? president chair chairman chairwoman chairperson trustees hr mayor mayor's governor headquarters hq
  leadership executives? principal dean sponsors? lead leaders? supervisor vp vice-president secretary commander captain
  superiors? superintendent editor rector chancellor headmaster headmistress professor matron colonel`);

/** Who else may ask something of one. */
const AUTHORITY = `(?:${SUPERIOR}|${one(`
  legal compliance marketing sales underwriters? unions? publisher regulators?
  clients? customers? partners? minister ministry committee council regulator authority auditors? donors? investors?
  officer agency company business bank group deputy foreman insurer senate parent office finance procurement`)})`;

const DUTY = one(`
  task job goal objective aim mission mandate brief assignment target remit responsibility duty role order orders deal
  kpi okr yardstick challenge ask part bit purpose priority work intention concern aim instructions`);

const ASKED = one(`
  asked asks ask told tells tell wanted wants want expected expects needed needs required instructed tasked ordered
  charged commissioned wished urged begged challenged requested invited appointed hired assigned chose chosen picked
  engaged retained entitled authorised elected trusted pushed named nominated recruited allowed obliged forced authorised authorized committed called calls
  brought sent`);

/** What may stand between somebody and what that person did: ", a former naval officer," and a few words. */
const APPOSITION = "(?:,[^,.]{1,40},)?(?: (?!not)\\w+){0,4}? ";

const WANTED = `(?:${one(
  "wanted wants wished needed needs expected expects demanded demands required requires insisted decided decreed stipulated want need expect demand insist",
)}|laid down|asked for|(?:was|were) clear|(?:did not|didn't|does not|doesn't) (?:wish|want))`;

const DEADLINE =
  `(?:by|before|until|till|within|in time for|for) (?:(?:the|our|next|this|end|of|that|his|her|their|my|\\w+) ){0,5}?` +
  `(?:${MONTHS}|${SEASONS}|${WEEKDAYS}|${one("year quarter term semester month months week weeks weekend days day season go-?live launch deadline opening reopening exams? audit peak election inspection festival fair meeting conference sale relaunch premiere merger rains harvest tour handover move wedding match race report hour night party visit holidays?")}|\\d+)`;

export const IMPERATIVE = one(`
  look you find get make do fix bring sort please show prove keep go take stop put either let give cut build solve
  move clean save reduce have finish deliver tell never don't just try deal handle turn run hold halve double stay pull start switch be see leave open close`);

/** What was to be done: a duty named, somebody asking, or a need felt. */
export const TASK_CUES: readonly Cue[] = [
  cue("a task named as yours", 3, [
    `(?:my|our) (?!last |previous |first (?:job|role)|old |current |former |new |next |day )(?:\\w+ ){0,2}?${DUTY}(?! (?:title|market|group|experience|place))`,
    `(?:the|one|a|this|that) (?:\\w+ )?${one("task job goal objective aim mission mandate brief assignment target remit deal ask idea point request challenge demand requirement condition instruction commission")}(?! (?:group|market|audience|price))\\b,?(?: [^.]{0,40}?)? (?:was|is|were|became|read|said|meant|consisted|required|called|stood)`,
    `(?:(?:I|we)(?:'d)? (?:got|get|had|have)|(?:given|gave|handed|give) (?:me|us|(?:my|our|the) \\w+)) (?:the|this|that) ${one("job task assignment order mandate mission project brief")}`,
    `the (?:obligation|responsibility|duty) (?:to|for)`,
    `(?:my|our) (?:project|plan|idea|intention) was to`,
    `(?:made|make) it (?:a|the) (?:condition|rule|requirement)`,
    `${AUTHORITY}(?: of \\w+)?: *["“'‘]?${IMPERATIVE}`,
    `(?:^|the |my |our )(?:\\w+ )?${DUTY}(?: (?:from|of|by|for)(?: \\w+){1,3})?(?=:)`,
    `(?:in|into|among|on) my (?:list of )?(?:goals|objectives|targets|contract|plan|list|scorecard|appraisal|review|kpis?)`,
    `(?:commitment|obligation) to (?:be )?\\w+`,
    `(?:the|my|our) (?:plan|idea|deal|agreement|arrangement) was (?:that (?:I|we)|for (?:me|us) to)`,
    `(?:request|order|orders|instruction|task|job|question|assignment) (?:came|went|fell|landed) (?:to|on|with) (?:me|us)`,
    `under (?:orders|instructions?|pressure|contract|an obligation|a duty) to`,
    `I (?:\\w+ )?(?:carry|hold|have|carried|held|bore|had|took|accepted|assumed|shouldered|was given)\\b[^.]{0,30}\\b(?:obligation|responsibility|duty|accountability|burden|mandate)`,
    `(?:that|this|it) was (?:the|my|our) (?:whole )?${one("briefing brief order job task deal plan assignment mission challenge request wish instruction instructions")}`,
    `(?:'s|his|her|their|whose) ${one("order request wish instruction instructions message demand condition brief briefing words question expectation requirement target aim goal")} (?:to (?:me|us)|was|were)`,
    `(?:set|fixed|named|gave) (?:\\w+ ){1,6}as (?:the|my|our) (?:last day|deadline|date|target|goal|limit)`,
    `(?:has|had|with|have) my name on`,
    `with (?:the|an?|clear|one) (?:\\w+ )?(?:instructions?|orders?|mandate|brief|task|mission|target|goal|aim) (?:to|of|that)`,
  ]),
  cue("you were asked, told or chosen to do it", 3, [
    `I(?: was|'d been| had been|'ve been| have been| am| got| get|'m| been)(?: \\w+)? ${one("asked tasked charged assigned appointed instructed ordered expected supposed meant nominated entrusted commissioned handed required requested named given set obliged elected chosen picked")}`,
    `I(?: was|'d been| had been|'ve been| have been| am| got|'m)(?: \\w+)? (?:told to|made (?:\\w+ ){0,2}(?:responsible|owner|lead|leader|head|manager)|put in charge|brought in|brought on|called in|(?:hired|engaged|recruited|employed) (?:\\w+ )?(?:to|for)|(?:brought|sent|flown|called|moved|drafted) (?:in|over|to|down|up)|to (?!have been)\\w+)`,
    `we(?: were|'d been| had been| got)(?: \\w+)? ${one("asked tasked charged assigned instructed ordered expected supposed required")}`,
    `(?:I|we)(?: was| were|'d been| had been|'ve been| have been| got)(?: \\w+ly)? (?!${one("surprised delighted pleased tempted used ashamed relieved prepared inclined shocked amazed afraid unable able glad happy proud lucky interested")})\\w+(?:ed|en|ught|nt|wn|ld)(?: \\w+){0,4}? (?:to (?!${one("the a an my our his her their its this that me us him them")}\\b)\\w+|as the \\w+)`,
    `we(?: were|'d been| had been| got)(?: \\w+)? (?:told to|to (?!be (?:found|seen|heard)|have been)\\w+|given (?:\\w+ ){0,3}(?:weeks|months|days|hours|until|till|to))`,
    `${ASKED} (?:me|us|my team)(?: \\w+){0,4}? (?:to|for|with|that|if|whether)`,
    `${ASKED} (?:me|us) (?:in|up|over|on|back|and)`,
    `(?:told|tells?|gave|gives?|explained?|sent|read) (?:to )?(?:me|us) (?:the|my|our|his|her|their|a) (?:\\w+ )?${DUTY}`,
    `put (?:me|us) (?:in charge|on it|on the|up to|in front|forward)`,
    `asked me,? (?:can|could|would|will|how|what|do|look|please)`,
    `(?<!to )(?:gave|give|gives|given|set|sets|handed|left|made|named|passed|dumped) (?:me|us)(?: (?:only|just|exactly|about))? (?:\\w+ ){0,3}?(?:task|job|mission|target|goal|until|till|to|${SPANS}|responsible|owner|in charge|the lead|carte|order|deadline|challenge|assignment|free hand|mandate|condition|word|line|sentence|instruction|brief|problem|limit|ceiling|budget|maximum|cap|quota|number|figure)`,
    `(?:expect|want|need|demand|require|expected|wanted|needed|demanded|required|expects|wants|needs|asked|commissioned|ordered|requested)\\b[^.]{0,40} (?:from|of) (?:me|us)`,
    `(?:asked|told|instructed|required|requested|ordered|urged) by (?:\\w+ ){1,4}to`,
    `(?:gave|handed|left|set|told|asked|called|sent) (?:me|us)\\b[^.]{0,60} ${DEADLINE}`,
    `(?:asking|telling|ordering|instructing|begging|urging) (?:me|us) to`,
    `(?:gave|handed|left|dropped|threw|passed|delegated|assigned|turned|put) (?:it|this|that|them|the \\w+) (?:over )?(?:to|on|at|in) (?:me|us|my (?:desk|hands|lap|plate))`,
    `(?:landed|trusted|entrusted|charged|lumbered) me with`,
    `(?:roped|called|brought|drafted|pulled) (?:me|us) in`,
    `from (?:me|us) to`,
    `expected of (?:me|us)`,
    `I (?:had )?(?:received|got|accepted|took|inherited|obtained)\\b[^.]{0,40} (?:the|an?|this|that) (?:\\w+ )?${one("task mission mandate brief assignment target remit goal objective instruction order charge")}`,
    `${DUTY}s?,? (?:(?:that|which) )?(?:I|we) (?:had )?(?:\\w+ )?(?:received|got|had|took|accepted|was given)`,
    `${DUTY} (?:that was )?(?:given|entrusted|assigned|handed|set) (?:to )?(?:me|us)`,
    `incumbent (?:up)?on (?:me|us)`,
    `what I was (?:there|hired|brought in|paid|called|here) (?:for|to)`,
    `(?:called|calls|provided|wished|voted|pushed|plan was|turn|up) for (?:me|us) to`,
    `(?:wished|desired|wanted) (?:me|us) to`,
    `(?:is|are|was|were|'s|'re) (?:telling|asking|ordering|begging|pushing) (?:me|us)`,
    `(?:they|he|she) (?:put|made|named) (?:me|us)(?! through)`,
    `(?:asked|asks|wanted|wants|want|said|says|demanded|insisted|required|expected|proposed|suggested|decided) (?:if|whether|that) (?:I|we) \\w+`,
    `(?:said|says|say|told|tells|tell)(?: to)? (?:me|us)\\b.* ${DEADLINE}`,
    `(?:counted|relied|counting|relying|depended|bet) on me`,
  ]),
  cue("you answered for it", 3, [
    "accountable",
    "answerable",
    "on the hook",
    "tasked",
    `(?:fell|falls|fall|came down|left|up|landed|landing|rested|was|is) (?:to|on|with) (?:me|my (?:desk|shoulders|plate|table|team|lap))(?! side)`,
    `(?:it|that|this) (?:was|is|became) for (?:me|us) to`,
    `(?:that's|that is|that was|which was|it was|it's) me(?=[.,;]|$)`,
    `(?:it|that|this|which|one)(?: was|'s| is| became)? (?:me who|mine|on me|up to me|my)(?= (?:has|have|had|must|to|and|job|task|turn|problem|call)|[.,;]|$)`,
    `(?:took|take|taken) (?:it|this|that|the \\w+) (?:up)?on (?:me|myself)`,
    "(?:considered|saw|took|regarded|felt|made) it (?:as |was )?(?:my|mine)",
    `(?:responsibility|burden|onus|decision|choice|answer|matter|whole thing) (?:lay|was|is|rested|rests|fell|sat|sits) (?:now )?(?:with|on|to) (?:me|us|my)`,
    `(?:lay|lies|rested|rests) with (?:me|us)`,
    "(?:as|being) the (?:person|one) (?:responsible|in charge|who)",
    `given (?:\\w+ ){0,3}my word`,
    `(?:no one|nobody) (?:else )?to (?:pass|hand|give|leave) it`,
    `(?:I|we)(?:'d| had|'ve| have)? (?:volunteered|promised|undertaken|committed|signed up|sworn|given (?:my|our) word)`,
    `I (?:had |have )?(?:volunteered|owed|promised|undertook|undertaken|committed|owned|own|resolved|set myself|given my word|made it my)`,
    `(?:I|we) (?:had )?(?:set|gave) (?:myself|ourselves)`,
    `I (?:had )?set out to`,
    `I (?:had )?signed up (?:for|to)`,
    `(?:would|will|could) be my (?:neck|head|job|fault|problem)`,
    `(?:no one|nobody) else[^.]{0,30} (?:I|me)`,
    `I (?:put my hand up|made up my mind to|stepped (?:up|forward))`,
    `(?:had|have) no (?:choice|option|alternative) but to`,
    `under my (?:responsibility|lead|direction|command|care)`,
    `(?:I was|as) (?:the )?(?:\\w+ )?${one("incident duty crisis recovery response")} (?:manager|lead|commander|coordinator)`,
    `I was the (?:one|person|only one) (?:who|that|to|they|he|she)`,
    `(?:taken|took|take) (?:over )?(?:the )?(?:full )?responsibility`,
    `the one (?:who|that) (?:had|has) to`,
    "ball was in my court",
    "drew the short straw",
    "with me (?:as|in charge|in the lead|responsible)",
    "(?:it's|it is|this is|this one is|that's|that one is) (?:now )?(?:your|yours)(?: \\w+)?(?: now)?",
    "over to you",
    `(?:on|in) my (?:desk|shoulders|plate|watch|table|head|hands|court)`,
    `(?:was|is|became|now) my turn`,
    `my (?:call|problem|business|baby|headache|name was on)`,
    `mine to \\w+`,
  ]),
  cue("you were responsible for it", 2, [
    `(?:I|me)\\b[^.]{0,30} (?:responsible|in charge)(?: (?:for|of|to|that)|(?=[.,;]|$))`,
    `(?:I|we)(?: had|'d) been (?:set|given)`,
    `(?:me|us) to ${IMPERATIVE}`,
    `with the (?:promise|commitment|condition|understanding|expectation)`,
    `the responsible \\w+`,
    `(?:was|were|is|are|became) mine`,
    `(?:it|that|this) (?:was|is|became) my (?!first|second|third|last|turn to|fault|mistake|\\w+ (?:day|week|month|year))\\w+`,
    `I (?:was|happened to be) on (?:duty|call)`,
    `I took (?:on (?:the|this|that|it)|(?:it|this|that) on)`,
    `meaning (?:me|us)`,
    `(?:is|was) down to (?:me|us)`,
    `I was the (?:\\w+ ){0,2}(?:lead|owner|leader)`,
    `(?:I|we) (?:led|headed|was leading|was heading|ran|was running|was managing|coordinated|took charge of|took (?:it|this|that) over|stepped in) (?:the|this|that|a) (?:\\w+ ){0,2}?${one("project programme program team effort roll-?out migration response initiative workstream work")}`,
  ]),
  cue("a time to do it in", 3, [
    `(?:I|we) (?:only |just |now )?(?:had|have|got) (?:(?:only|just|exactly|about|around|less than|until|till) )*(?:\\w+[ -]){0,2}${SPANS} (?:left )?to`,
    `(?:I|we) (?:only |just |now )?(?:had|have|got) (?:only |just )?(?:until|till)`,
  ]),
  cue("a time you were given", 2, [
    `you(?:'ve got| have|'d have| got) (?:until|till)`,
    `you've got to`,
    `you(?:'ve got| have| got) \\w+ (?:days|weeks|months|hours|minutes)`,
  ]),
  cue("somebody above you turned to you", 2, [
    `(?:they|he|she) (?:sent|picked|chose|called|asked) me`,
    `(?:turned|looked|pointed) (?:to|at) me`,
    `(?:asked|begged|called) for (?:my|our) help`,
    `got an? (?:call|message|mail|email|order|note|visit) from (?:the|my|our|a)`,
    `(?:agreed|decided|understood|settled)(?: \\w+){0,4} that (?:I|we)`,
    `(?<!\\b(?:I|we) (?:\\w+ )?)(?:asked|told|wanted|required|expected) (?:every|each|all|both) (?:\\w+ ){0,3}(?:to|for)`,
    `${SUPERIOR}(?:'s \\w+)?(?:[ ,]+\\w+){0,4}? (?:asked|wondered|wanted to know|begged|called|pressed) (?:if|whether|for|how|that)`,
    `${AUTHORITY}(?:'s \\w+)?(?:[ ,]+\\w+){0,4}? (?:asked|challenged|turned to|looked (?:to|at)|came to|pointed (?:to|at)|called|rang|forwarded|passed|handed|gave) (?:me|us|it to me|this to me)`,
  ]),
  cue("somebody asking for it", 1.5, [
    `(?:she|he|they) (?:wanted|wants|expected|expects|needed|needs|demanded|insisted on)`,
    `(?:asked|begged|called|pressed|pushed|calling|asking|pressing) for (?:an?|the|one|some|more|less|my|our|help)`,
  ]),
  cue("the time there was", 2, [
    `(?:I|we) (?:only |just )?had (?:only |just |about |barely )?(?:\\d+|an?|${one("two three four five six seven eight nine ten twelve fourteen thirty sixty ninety")}) ${SPANS}(?! (?:ago|of|later|before))`,
  ]),
  cue("somebody above you wanted it", 2, [
    `(?<!(?:each|every|some|any|several|other|many) )${SUPERIOR}${APPOSITION}${WANTED}`,
  ]),
  cue("somebody wanted it by a date", 2, [
    `(?:wanted|expected|needed|demanded|required|wants|expects)\\b[^.]{0,60} ${DEADLINE}`,
  ]),
  cue("somebody required that it be so", 2, [
    `${AUTHORITY}${APPOSITION}(?:required|requires|demanded|demands|insisted|stipulated|ordered|ruled|directed|decreed) that`,
  ]),
  cue("somebody wanted it", 1.5, [
    `${AUTHORITY}${APPOSITION}(?:${WANTED}|voted|ruled|ordered|commissioned)`,
  ]),
  cue("somebody who asked you", 1.5, [`${ASKED} (?:me|us)(?=[.,;]|$)`]),
  cue("a need you saw", 2, [
    `(?:I|we)(?:'d)? (?:\\w+ )?(?:had|have|needed|need|were going to have|was going to have|must)(?: got)? to(?! ${one("say admit confess think go laugh wait mention explain tell")})`,
    `(?:I|we) (?:\\w+ )?${one("wanted wished hoped intended meant aimed")} (?:\\w+ ){0,3}?(?:to|that)`,
    `(?:I|we) (?:wanted|needed|aimed for|aimed at|was after|were after) (?:${NUMBER}|${one("the an? it them every no all nobody")})\\b`,
    `(?:I|we) (?:was|were) (?:determined|keen|trying|hoping|looking) to`,
    `I (?:thought|said|told)\\b[^.]{0,50} (?:I'll|I will|let me|I'd|I would) ${one("fix do take sort handle solve try find look")}`,
    `what (?:mattered|counted)(?: \\w+){0,2} (?:was|is)`,
    `only (?:\\w+ )?if (?:I|we)`,
    `looking for (?:a|some) (?:way|solution|means)`,
    `(?:I|we) (?:\\w+ )?must(?! (?:have|say|admit|confess|add))`,
    `set out to`,
    `(?:needed|need|wanted) (?:somebody|someone|it|this|them|an answer|a (?:plan|decision|solution|proposal)|the \\w+|all \\w+)`,
    `(?:I|we) should(?! (?:have|'ve|like|say|start|explain|add|mention|begin|admit|tell|point))`,
    `I should have (?:\\w+ ){0,3}?(?:running|ready|working|done|in place)`,
    `I (?:had |have )?(?:said|promised|agreed)(?: with (?:\\w+ ){1,3}?)?(?: that)? ?(?:I'd|I would|I will|I'll|to|on)`,
    `(?:I|we)(?:'d| would) have to`,
    `(?:I|we)(?:'d| had)? (?:\\w+ )?(?:told|assured|sworn|swore|guaranteed|pledged|vowed|promised)\\b[^.]{0,50} (?:would|\\w+'d) `,
    `(?:one|only) thing (?:that )?(?:\\w+ ){1,3}(?:cared about|wanted|asked|insisted on)`,
    `what (?:\\w+ ){1,2}(?:cared about|asked for|insisted on)`,
    `(?:could|can|would) (?:I|we) \\w+[^.?]{0,50},? (?:he|she|they|the \\w+) (?:asked|wanted to know)`,
    `I (?:knew|felt|thought|saw)(?: that)? (?:I|we|somebody|someone) (?:had|needed|should|ought|must)`,
    `it was ${one("important essential vital crucial imperative urgent necessary clear obvious plain")}(?: \\w+){0,3} (?:that|to)`,
    `(?:was|were) (?:not|never) (?:to|an option)`,
    `(?:wasn't|weren't) an option`,
    `something had to`,
    `there was a need (?:to|for)`,
    `couldn't (?:afford|be allowed) to`,
    `what (?:I|we) (?:had|needed|wanted|have|need) to`,
    `(?:needed|needs) (?:fixing|sorting|doing|solving|replacing|changing)`,
    `(?:nobody|no one) (?:else )?(?:would|could|was going to|wanted to) (?:do|take|touch|own|fix) (?:it|this|that)`,
    `(?:somebody|someone|one of us) (?:had|needed) to`,
    `what (?:was|they|we|he|she|it) (?:needed|wanted|required|asked)`,
    `the (?:question|challenge|problem|difficulty|trick|thing) (?:was|is|for me was) (?:to|how|whether)`,
    `(?:the|my|our|whole) (?:point|aim|idea|priority|concern|question) (?:for me |for us )?(?:was|is)`,
    `(?:the|my|our) (?:\\w+ )?thing (?:for me |for us )?(?:was|is) (?:to|that|how|not to)`,
    `(?:I|we)\\b[^.;]{0,60} (?:and|but|so) (?:\\w+ )?(?:had|needed|have) to(?! ${one("say admit confess think laugh")})`,
    `(?:made|making|was|were) (?:it )?(?:(?:very|quite|perfectly|abundantly|pretty|absolutely) )?(?:clear|plain)`,
  ]),
  cue("something that had to be so", 1.5, [
    `(?:target|goal|aim|rule|condition)[^.;]{0,40} must`,
    `(?:must|had to|has to|have to|needed to|needs to) (?:not |never |\\w+ )?(?:be|come|go|happen|stop|fit|work)`,
  ]),
  cue("a date to meet", 1, [DEADLINE]),
  cue("a condition", 1, [
    `without (?:\\w+ )?(?:\\w+ing|the|any|a)`,
    "no later than",
    "at the latest",
  ]),
  cue("a word of asking", 1, [
    `to (?:me|us)`,
    `${one("target goal expectation promised? commitment obligation ultimatum demand request instruction order")}s?`,
  ]),
];

const SPEAKER = `(?:${AUTHORITY}|she|he|they|who|the \\w+)(?:'s|'d|'re)?(?:[ ,]+\\w+){0,6}?,?`;
const SAYS = one(
  "said says say saying told tells tell goes like words wrote writes texted mailed emailed shouted warned insisted announced message note",
);
const DEMAND = `(?:you're the|you are the|you have|you've got|(?:no \\w+|nobody|nothing) (?:may|can|must|should|is to|gets)|no (?:more|new|later)|I need|we need|I want|we want|I don|can you|could you|can't|couldn't|why (?:don't|can't)|isn't there|is there|\\w+(?:[ -]\\w+)? (?:weeks|months|minutes|days|hours))`;

/** Speech that asks may run over several clauses: "my boss said, look, get this under two hundred before the summer". */
export const SPOKEN_TASK: Cue = cue("somebody's words that asked for it", 3, [
  `${SPEAKER} ${SAYS}\\b[^.]{0,60} or (?:else|I|we|they|you|it)\\b`,
  `${SPEAKER} ${SAYS}(?: (?:to )?(?:me|us))?[^.]{0,40}?[,:"“'‘]\\s*(?:that )?(?:${IMPERATIVE}|${DEMAND})`,
  `${SPEAKER} ${SAYS}(?: (?:to )?(?:me|us))?(?:,? ${one("that look well okay ok right listen like um uh so please")}){0,3},? (?:${IMPERATIVE}|${DEMAND})`,
]);
export const SPEECH =
  /\b(?:said|says|say|saying|told|tells|tell|goes|like|words?|wrote|writes|texted|mailed|emailed|shouted|warned|insisted|announced|message|note)\b/iu;
