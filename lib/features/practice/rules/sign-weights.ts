/**
 * Written by `npm run fit:analysis`: how much each observation says of a sign, the heaviest first. Words stand in “”, and
 * each number is “#”. A sign is there from "from" on, the sum of what is observed beginning at "base".
 */
export const SIGN_WEIGHTS = {
  task: {
    base: -2.3,
    from: 0.3,
    of: `
hint of task 1.18 | the placing hears no task -1.09 | weight as task 0.88 | the placing hears a task 0.87 | a word of asking 0.7 | “to” 0.58
“by” 0.55 | the placing hears no situation -0.52 | share of background words -0.51 | a few steps -0.51 | “before” 0.5 | the answer reads as story 0.49
counted with action -0.47 | counted with task 0.45 | the answer reads as hypothetical -0.45 | fifth 1 of the answer -0.44 | “my” 0.44
fifth 2 of the answer 0.43 | after one's last deed -0.43 | a date to meet 0.42 | “and the” -0.42 | share of what happened 0.41
in a sentence with my step -0.41 | “get” 0.41 | “that” 0.4 | “back” 0.4 | after it nothing placed -0.39 | “me” 0.39
the placing hears no result -0.39 | placed as task 0.37 | many steps 0.37 | before it task 0.36 | “keep” 0.36 | “the” 0.34 | “before the” 0.34
much done 0.32 | the placing hears a situation 0.32 | a task named as yours 0.32 | plain situation -0.31 | I: state 0.31 | “was to” 0.3
hint of action -0.29 | “you” 0.29 | subject I, before the steps 0.29 | the placing hears no action -0.29 | the answer ends whole -0.28
nobody of us does it -0.28 | “what” 0.28 | “was” 0.28 | “on” 0.28 | weight as action -0.27 | before it action -0.27 | “director” 0.27
nothing done by oneself -0.27 | the answer reads as general -0.27 | “before they” 0.26 | “forget” 0.26 | after it task 0.25 | plain task 0.25
placed as action -0.25 | “told” 0.25 | before one's last deed 0.24 | little done -0.24 | “to me” 0.24 | has headings 0.24 | “to do” -0.24
“asked to” 0.24 | in the first sentence -0.23 | “our” -0.23 | “do” -0.23 | “# minutes” -0.23 | “minutes” -0.23 | “she” -0.23 | “given” 0.23
“above” 0.23 | “in” -0.22 | passive 0.22 | “i was” 0.22 | “paper” 0.22 | “or” 0.22 | the placing hears a result 0.21 | verb did -0.21 | trouble -0.21
what there was -0.21 | “the chief” 0.21 | before the steps 0.2 | “each” -0.2 | subject I, among the steps -0.2 | told as nothing 0.2
“and asked” -0.2 | subject a link, before the steps 0.2 | “chief” 0.2 | a figure, in the first sentence 0.19 | before it situation -0.19
among the steps -0.19 | plain action -0.19 | how it was -0.19 | “go” 0.19 | result words 1, before the steps 0.19 | result words 0, nothing done -0.19
“in her” -0.19 | subject other, without steps 0.19 | “wanted to” -0.19 | told as happened -0.18 | “a #” 0.18 | “your” 0.18 | I: step -0.18
fifth 4 of the answer -0.18 | verb was 0.18 | “stop” 0.18 | “by the” 0.18 | “of them” -0.18 | “stopped” -0.18 | verb other, without steps 0.18
“and you” 0.18 | “whom” -0.18 | “once” -0.18 | “exit” -0.18 | “goal” 0.18 | “keep the” 0.18 | counted with result -0.17 | “each of” -0.17
“for” -0.17 | “no” 0.17 | fifth 3 of the answer 0.17 | “had” -0.17 | fifth 5 of the answer -0.17 | “after that” 0.17 | “were” -0.17 | “what i” 0.17
“without” 0.17 | “at” -0.17 | “set” 0.17 | “the contract” 0.17 | “was the” 0.17 | “those” 0.17 | “executive” 0.17 | “come back” 0.17 | “me in” -0.17
“back with” 0.17 | “from” 0.16 | placed nowhere -0.16 | subject nobody -0.16 | verb did, among the steps -0.16 | what came later 0.16
very short -0.16 | “from the” 0.16 | “fixed” 0.16 | “her” -0.16 | “contract” 0.16 | “never” -0.16 | result words 0, without steps -0.16
“that is” 0.16 | “# line” 0.16 | subject left out, in the first sentence 0.16 | “# #” -0.15 | “because” 0.15 | “and i” 0.15 | “out” 0.15
something brought to its end -0.15 | “the order” 0.15 | “is” 0.15 | “operations” -0.15 | “system” 0.15 | “agreed” 0.15 | “availability” 0.15
closing words, without steps -0.15 | “satellite” 0.15 | “informed” -0.15 | “don't” 0.15 | “operations manager” -0.15 | “lift” 0.15 | “i want” 0.15
“responsible for” -0.15 | the answer ends unmarked 0.15 | share of own deeds -0.14 | “we” 0.14 | “asked” -0.14 | so beforehand -0.14
after the steps -0.14 | “there” -0.14 | told as nothing, before the steps 0.14 | “it” 0.14 | “july” 0.14 | “tell” -0.14
subject it, without steps -0.14 | “the it” -0.14 | “this was” -0.14 | “want” 0.14 | “finance” 0.14 | “platform” 0.14 | “lose” 0.14 | “happen” 0.14
placed as result -0.13 | hint of result -0.13 | words of less, before the steps 0.13 | subject nobody, before the steps -0.13 | I: light -0.13
subject they, before the steps -0.13 | something that had to be so 0.13 | words of more, in the first sentence 0.12 | what had gone before -0.12
told as imagined -0.12 | told as nothing, without steps 0.12 | that it was over -0.12 | told as imagined, without steps -0.12
weight as situation 0.11 | a figure, before the steps 0.11 | after it situation -0.11 | words of more, before the steps 0.11 | subject I 0.11
in the last two sentences 0.11 | in the last sentence -0.11 | a condition 0.11 | subject they -0.11 | how it stands -0.11
verb had been, before the steps 0.11 | the placing hears a action 0.1 | opens a sentence -0.1 | long 0.1 | what nobody did -0.1 | says none -0.1
verb other, among the steps -0.1 | result words 0, among the steps -0.1 | told as general -0.1 | I: would -0.1 | verb was doing -0.1
what others do with it -0.1 | you answered for it 0.1 | words of more, without steps -0.1 | words of less 0.09 | subject other 0.09 | a place -0.09
closing words, before the steps -0.09 | subject a link 0.09 | told as happened, after the steps -0.09 | verb was, before the steps 0.09
result words 2, before the steps 0.09 | verb was, among the steps 0.09 | closing words, among the steps -0.09 | told as present, before the steps 0.09
verb was doing, without steps -0.09 | weight as result -0.08 | words of more -0.08 | hint of situation -0.08 | we: state 0.08 | after it action 0.08
told as happened, among the steps -0.08 | a need you saw -0.08 | result words 0, after the steps -0.08 | what did not happen 0.08 | subject it -0.08
we: now 0.08 | under the heading situation 0.08 | I: duty 0.08 | last sentence, without steps -0.08 | verb had been, without steps -0.08
verb did, without steps -0.08 | result words 1, nothing done -0.08 | plain result -0.07 | verb other, after the steps -0.07
subject left out, before the steps -0.07 | result words 1, among the steps -0.07 | how it has been since -0.07 | under the heading task -0.07
result words 2, without steps 0.07 | verb did, before the steps 0.06 | subject a noun, among the steps 0.06 | subject we -0.06 | I: arrival -0.06
last sentence, after the steps -0.06 | somebody above you wanted it 0.06 | somebody wanted it 0.06 | words of more, among the steps -0.06
how it is now 0.06 | somebody who asked you 0.06 | what was counted 0.06 | when it was -0.06 | subject a link, without steps -0.06 | we: would 0.06
result words 1, without steps -0.06 | result words 0, before the steps 0.05 | counted with situation 0.05 | before it nothing placed -0.05
somebody above you turned to you 0.05 | a figure, among the steps -0.05 | I: now 0.05 | subject other, after the steps -0.05
subject they, among the steps 0.05 | a figure, after the steps -0.05 | subject other, among the steps -0.05 | not yet so -0.05 | subject there -0.05
no step at all -0.05 | without steps -0.05 | told as general, without steps -0.05`,
  },
  action: {
    base: -2.26,
    from: 1.4,
    of: `
the placing hears no action -0.85 | the placing hears a action 0.76 | nothing done by oneself -0.61 | the answer reads as story 0.56
after one's last deed -0.56 | the placing hears no task -0.5 | before one's last deed 0.48 | the placing hears a task 0.42 | much done 0.4
the placing hears no situation -0.4 | the answer reads as general -0.4 | in a sentence with my step 0.38 | after it action 0.37
share of what happened 0.34 | weight as situation -0.34 | the placing hears a situation 0.32 | result words 0, nothing done -0.32
result words 0, without steps -0.31 | verb did 0.3 | told as happened, among the steps 0.3 | fifth 1 of the answer -0.29
result words 0, among the steps 0.28 | after it result -0.28 | the placing hears no result -0.28 | subject I 0.27 | many steps 0.27
in the first sentence -0.26 | fifth 3 of the answer 0.26 | no step at all -0.26 | without steps -0.26 | I: arrival 0.25
the answer reads as hypothetical -0.24 | nobody of us does it -0.23 | counted with result -0.22 | before it action 0.22 | told as happened 0.21
hint of action 0.21 | the placing hears a result 0.2 | among the steps 0.2 | the answer ends whole -0.19 | weight as task -0.19
counted with action 0.19 | told as happened, without steps -0.19 | in the last two sentences -0.18 | hint of result -0.17
last sentence, among the steps 0.16 | verb was, without steps -0.16 | share of own deeds 0.15 | I: now -0.15 | verb was -0.15 | placed as action 0.14
told as present -0.14 | placed as result -0.13 | before it nothing placed -0.13 | fifth 2 of the answer -0.13 | placed as task -0.13
before it task 0.13 | subject I, among the steps 0.13 | little done 0.13 | subject a noun, without steps -0.13 | weight as action 0.12
told as happened, before the steps 0.12 | subject a noun -0.12 | plain task -0.12 | I: step 0.12 | verb did, among the steps 0.12
fifth 4 of the answer 0.12 | what there was -0.12 | result words 2, nothing done -0.12 | subject I, without steps 0.12 | share of how it was -0.11
plain result -0.11 | before it the start -0.11 | what others did in the end 0.11 | we: step 0.11 | subject left out, among the steps -0.11
opens a sentence -0.1 | before it result -0.1 | after it situation -0.1 | last sentence, without steps -0.1 | a few steps -0.09
verb did, before the steps 0.09 | after it task -0.09 | plain action 0.09 | a figure, among the steps 0.09 | verb is -0.09
told as present, among the steps -0.09 | under the heading situation 0.09 | a figure, without steps -0.09 | subject a link, without steps -0.09
the answer ends broken off 0.09 | a time or a post -0.08 | before it situation -0.08 | counted with task -0.08 | hint of task -0.08
told as nothing -0.08 | not yet so -0.08 | verb other, without steps -0.08 | verb did, without steps 0.08 | share of background words 0.07
a place 0.07 | plain situation -0.07 | says none -0.07 | subject a link, among the steps 0.07 | subject we, among the steps 0.07 | how it was -0.07
subject left out -0.07 | result words 3, among the steps -0.07 | subject other, without steps -0.07 | result words 1, nothing done -0.07
verb other -0.06 | after it nothing placed 0.06 | I: light 0.06 | verb had been, among the steps 0.06 | last sentence, after the steps -0.06
told as nothing, before the steps -0.06 | under the heading action -0.06 | subject there -0.06 | verb had been, without steps -0.06
closing words, without steps -0.06 | that it failed -0.06 | subject other, before the steps 0.05 | hint of situation -0.05 | long 0.05
something brought to its end 0.05 | result words 3, nothing done -0.05 | result words 2, without steps 0.05 | result words 1, without steps -0.05`,
  },
  result: {
    base: -2.5,
    from: 1.5,
    of: `
the placing hears no result -1.08 | the placing hears a result 0.95 | weight as result 0.88 | in a sentence with my step -0.64
nothing done by oneself -0.56 | “i” -0.49 | result words 0, nothing done -0.48 | share of own deeds -0.44 | after it result 0.41 | words of less 0.4
after it action -0.39 | “they” 0.36 | “we” 0.35 | subject I -0.35 | “in” -0.33 | “# #” 0.32 | verb is -0.31 | the answer reads as story 0.29
a few steps -0.29 | the placing hears no action -0.28 | result words 0, without steps -0.28 | fifth 5 of the answer 0.27 | “#” 0.26
before it result 0.26 | the placing hears no situation -0.26 | the answer reads as general -0.26 | fifth 2 of the answer -0.25
subject a noun, after the steps 0.25 | something gained 0.25 | “saved” 0.25 | much done 0.24 | plain result 0.24 | the placing hears no task -0.24
share of what happened 0.23 | in the first sentence -0.23 | trouble 0.23 | in the last two sentences 0.23 | told as happened, after the steps 0.23
“this” -0.23 | a figure 0.22 | result words 0, before the steps -0.22 | placed as action -0.22 | “had” -0.22 | many steps 0.22
words of more, after the steps 0.22 | told as happened 0.21 | I: step -0.21 | “who” -0.21 | subject I, after the steps -0.21 | “a year” 0.2
“end” 0.2 | little done 0.2 | “for #” 0.2 | “the end” 0.2 | words of less, before the steps 0.19 | words of more 0.19 | a date to meet 0.19
subject I, among the steps -0.19 | result words 2, nothing done -0.19 | verb did 0.18 | what there was -0.18 | opens a sentence 0.17
words of less, in the first sentence 0.17 | what came later 0.17 | “he” -0.17 | a figure, after the steps 0.17 | result words 2, after the steps 0.17
counted with result 0.16 | before it task -0.16 | subject we 0.16 | how it was -0.16 | result words 1, after the steps -0.16 | “and the” 0.16
“left” 0.16 | “thursday” -0.16 | subject left out, without steps 0.16 | subject a noun, without steps -0.16 | “and they” 0.16
the answer reads as hypothetical -0.16 | the answer ends broken off -0.16 | “hired” -0.16 | “understood” -0.16 | the placing hears a action 0.15
plain action -0.15 | subject they 0.15 | “he was” -0.15 | “and #” 0.15 | result words 3, without steps 0.15 | a figure, before the steps 0.14
after it situation -0.14 | I: state -0.14 | counted with action -0.14 | hint of action 0.14 | among the steps -0.14 | told as nothing -0.14
“month” 0.14 | “manager” -0.14 | the placing hears a situation 0.13 | a change with its size 0.13 | result words 3, before the steps 0.13
before it situation -0.13 | fifth 3 of the answer -0.13 | words of less, after the steps 0.13 | subject there -0.13 | the placing hears a task 0.12
placed as result 0.12 | before one's last deed -0.12 | a figure, in the first sentence 0.12 | hint of situation 0.12 | verb did, before the steps 0.12
result words 0, after the steps 0.12 | subject left out 0.12 | subject they, among the steps 0.12 | last sentence, without steps 0.12
share of background words -0.11 | hint of result 0.11 | after it nothing placed 0.11 | subject a noun, before the steps -0.11 | plain situation -0.11
after the steps 0.11 | subject left out, among the steps -0.11 | the result named as such 0.11 | the answer ends whole 0.1
fifth 1 of the answer -0.1 | before it nothing placed -0.1 | what others did in the end 0.1 | last sentence, after the steps 0.1
last sentence, among the steps -0.1 | told as happened, without steps 0.1 | verb had been, without steps -0.1 | verb did, without steps 0.1
verb is, without steps -0.1 | weight as task 0.09 | closing words, before the steps -0.09 | fifth 4 of the answer 0.09 | passive 0.09
result words 3, after the steps 0.09 | how it has been since -0.09 | verb is, after the steps -0.09 | weight as situation 0.08
told as happened, before the steps -0.08 | a place -0.08 | counted with situation -0.08 | what nobody did -0.08 | subject a link -0.08
in the last sentence 0.08 | told as imagined -0.08 | where the figure stood -0.08 | the day it was there 0.08 | told as present -0.08
we: arrival 0.08 | told as imagined, after the steps -0.08 | subject nobody, after the steps 0.08 | a figure before and after 0.07
nobody of us does it 0.07 | subject nobody 0.07 | plain task -0.07 | after it the end -0.07 | verb other, after the steps 0.07
subject I, before the steps 0.07 | subject it -0.07 | verb is, before the steps -0.07 | we: step 0.07 | that it worked -0.07
words of more, without steps -0.07 | subject it, after the steps -0.07 | somebody asking for it 0.07 | before the steps -0.06
subject other, before the steps -0.06 | a time or a post 0.06 | long -0.06 | hint of task -0.06 | I: light -0.06 | I: arrival -0.06
result words 2, among the steps -0.06 | told as imagined, before the steps 0.06 | what did not happen 0.06 | we: now 0.06
subject it, before the steps 0.06 | verb was, after the steps 0.06 | told as nothing, after the steps -0.06 | result words 3, nothing done 0.06
verb had been, after the steps 0.06 | result words 2, without steps 0.06 | subject we, without steps 0.06 | result words 1, nothing done -0.06
the answer ends unmarked -0.06 | subject left out, in the first sentence 0.06 | says none 0.05 | counted with task -0.05
a figure, among the steps -0.05 | we: light 0.05 | verb was, before the steps -0.05 | subject left out, before the steps 0.05
result words 2, before the steps 0.05 | verb was doing -0.05 | told as nothing, among the steps -0.05 | how it is now 0.05
what others do with it 0.05 | not yet so -0.05 | subject a link, before the steps -0.05 | a lesson -0.05 | verb is, among the steps -0.05
under the heading action -0.05 | a figure, without steps -0.05 | verb was, without steps 0.05 | told as nothing, without steps -0.05
words of less, without steps 0.05 | result words 1, without steps -0.05 | subject there, after the steps -0.05 | last sentence, before the steps -0.05`,
  },
  figure: {
    base: -2.34,
    from: 0.7,
    of: `
weight as result 1.01 | the placing hears no result -0.84 | in a sentence with my step -0.67 | the placing hears a result 0.62
fifth 5 of the answer 0.6 | figure: only, all or under 0.6 | share of how it was 0.58 | words of less, before the steps 0.53 | figure: says when -0.53
nothing done by oneself -0.52 | after it action -0.5 | long -0.49 | after it result 0.49 | a date to meet 0.48 | fifth 2 of the answer -0.48
figure: in a unit used before 0.48 | subject I -0.47 | plain result 0.46 | words of less 0.46 | figure: long time, done by others 0.46
hint of action 0.44 | subject we 0.43 | before it situation -0.41 | figure: part of a whole, after the steps -0.41
result words 0, nothing done -0.41 | figure: an outcome by its place 0.4 | figure: something unnamed -0.4 | subject they, after the steps -0.4
verb is -0.4 | a few steps -0.39 | I: state -0.39 | figure: one -0.39 | the answer reads as general -0.39 | share of own deeds -0.38
figure: something unnamed, done by us 0.38 | result words 2, nothing done -0.38 | figure: a rate 0.37 | in the last two sentences 0.36
a figure, after the steps 0.36 | a change with its size 0.35 | figure: the last -0.35 | a figure 0.34 | result words 1, after the steps -0.34
the answer reads as story 0.33 | words of less, in the first sentence 0.33 | subject left out 0.33 | before it task -0.32
result words 0, without steps -0.32 | result words 3, before the steps 0.3 | placed as action -0.3 | among the steps -0.3
verb other, after the steps -0.3 | how it stood in the end 0.3 | figure: less money 0.29 | verb did 0.29 | after one's last deed -0.28
figure: things -0.28 | figure: money 0.27 | figure: measures money 0.27 | hint of situation 0.27 | before it action 0.27
subject other, after the steps 0.27 | result words 3, after the steps 0.27 | figure: from … to … -0.27 | words of more, after the steps 0.27
figure: more long time -0.27 | the placing hears no task -0.27 | figure: measures nothing, without steps 0.27 | verb had been, after the steps 0.27
figure: after a sentence with the result 0.26 | how it stands -0.26 | we: step 0.26 | figure: part of a whole -0.26
figure: measures part of a whole -0.26 | in the first sentence -0.25 | subject they -0.25 | told as happened, without steps 0.25
subject left out, without steps 0.25 | result words 0, before the steps -0.24 | figure: measures nothing -0.24 | plain action -0.24 | we: light 0.24
something brought to its end 0.24 | figure: the only one -0.24 | verb other, without steps 0.24 | figure: money, without steps 0.24
the result named as such 0.24 | subject they, without steps 0.24 | fifth 1 of the answer -0.23 | figure: in digits -0.23 | fifth 3 of the answer -0.23
told as general -0.23 | figure: measures things -0.23 | figure: money, after the steps 0.23 | subject left out, among the steps -0.23
result words 1, before the steps 0.23 | a figure before and after 0.22 | figure: less something unnamed -0.22 | verb did, before the steps 0.22
I: step -0.22 | figure: something unnamed, after the steps -0.22 | figure: short time 0.22 | subject a noun, without steps -0.22
figure: money, among the steps -0.22 | hint of result -0.21 | figure: measures long time -0.21 | result words 0, among the steps -0.21 | trouble 0.21
figure: measures nothing, among the steps -0.21 | little done 0.21 | figure: measures short time 0.21 | something gained 0.21
figure: after a preposition 0.2 | figure: money, in the first sentence 0.2 | what there was -0.2 | figure: things, before the steps -0.2
result words 3, among the steps 0.2 | figure: more part of a whole -0.2 | figure: things, done by others -0.2 | subject left out, after the steps 0.2
the placing hears a situation -0.19 | figure: something unnamed, in the first sentence -0.19 | told as happened, among the steps -0.19
result words 2, before the steps -0.19 | figure: measures, after the steps 0.19 | figure: measures a fraction -0.19
figure: short time, done by others 0.19 | figure: something unnamed, my step -0.19 | figure: short time, among the steps 0.19
verb had been, without steps -0.19 | figure: people, after the steps 0.19 | the answer reads as hypothetical -0.19 | subject there -0.19
last sentence, before the steps -0.19 | opens a sentence 0.18 | figure: the first -0.18 | subject a noun -0.18 | before it nothing placed 0.18
after it situation -0.18 | placed nowhere 0.18 | what others did in the end -0.18 | figure: long time, after the steps 0.18 | figure: a fraction -0.18
figure: part of a whole, done by us -0.18 | the placing hears no action -0.18 | result words 3, without steps 0.18 | plain situation -0.17
a time or a post 0.17 | counted with action -0.17 | result words 2, among the steps -0.17 | told as nothing, before the steps 0.17
the day it was there 0.17 | figure: measures, without steps -0.17 | subject other, without steps -0.17 | placed as situation 0.16
subject we, among the steps 0.16 | I: arrival -0.16 | subject I, among the steps -0.16 | subject a link -0.16 | result words 2, after the steps 0.16
last sentence, without steps 0.16 | subject we, without steps 0.16 | subject left out, in the first sentence 0.16 | counted with result 0.15
figure: something unnamed, done by others -0.15 | figure: measures nothing, before the steps -0.15 | figure: people, my step 0.15 | how it was -0.15
what there was none of -0.15 | closing words, among the steps 0.15 | passive 0.15 | figure: part of a whole, done by others -0.15
figure: measures nought 0.15 | words of more, without steps -0.15 | the answer ends unmarked -0.15 | figure: percent 0.14
figure: measures percent 0.14 | fifth 4 of the answer 0.14 | figure: measures nothing, after the steps -0.14 | told as nothing 0.14
under the heading situation -0.14 | subject I, after the steps -0.14 | subject nobody 0.14 | figure: points 0.14 | figure: measures points 0.14
hint of task -0.13 | figure: long time 0.13 | figure: long time, before the steps 0.13 | what came later 0.13 | I: light -0.13
figure: more something unnamed 0.13 | figure: money, done by us 0.13 | figure: percent, without steps 0.13 | figure: more percent 0.13
that it failed 0.13 | the answer ends whole -0.12 | share of what happened 0.12 | placed as result -0.12 | figure: money, done by others -0.12
you were asked, told or chosen to do it -0.12 | you were responsible for it -0.12 | figure: percent, done by others 0.12
figure: something unnamed, among the steps -0.12 | verb was, before the steps -0.12 | subject I, before the steps -0.12
closing words, before the steps -0.12 | before it result 0.12 | subject we, before the steps 0.12 | figure: things, done by us 0.12
figure: people, before the steps -0.12 | figure: people, done by others -0.12 | figure: long time, among the steps -0.12 | we: arrival 0.12
figure: nought 0.12 | under the heading result 0.12 | figure: nought, after the steps 0.12 | something that had to be so -0.12
verb other, before the steps 0.11 | a figure, before the steps 0.11 | figure: measures, before the steps 0.11 | placed as task -0.11
counted with task -0.11 | subject left out, before the steps 0.11 | figure: at the end of its clause 0.11 | told as general, after the steps -0.11
figure: things, my step -0.11 | where the figure stood -0.11 | subject it 0.11 | subject it, before the steps 0.11 | figure: less short time 0.11
what others do with it -0.11 | figure: less percent 0.11 | a word of asking -0.11 | figure: less nought 0.11
figure: part of a whole, without steps 0.11 | figure: things, without steps -0.11 | verb is, before the steps -0.11
told as present, before the steps -0.11 | verb is, without steps -0.11 | figure: more money 0.11 | subject nobody, after the steps 0.11
much done 0.1 | after it nothing placed 0.1 | in the last sentence -0.1 | many steps 0.1 | verb is, after the steps -0.1 | told as imagined -0.1
no step at all 0.1 | without steps 0.1 | a figure, without steps -0.1 | figure: something unnamed, without steps -0.1 | verb did, without steps 0.1
subject other, before the steps -0.09 | verb did, among the steps -0.09 | figure: people, among the steps -0.09
figure: measures, among the steps -0.09 | after it the end -0.09 | words of more 0.09 | told as nothing, among the steps -0.09
figure: things, in the first sentence -0.09 | told as present, after the steps 0.09 | verb was doing -0.09 | verb was, after the steps 0.09
result words 2, without steps 0.09 | figure: people, in the first sentence -0.09 | told as general, before the steps -0.09
subject it, after the steps 0.09 | the placing hears a task 0.08 | before one's last deed 0.08 | figure: a few -0.08 | plain task -0.08
figure: people -0.08 | figure: things, among the steps 0.08 | last sentence, among the steps -0.08 | figure: a fraction, among the steps -0.08
words of more, before the steps -0.08 | verb is, among the steps -0.08 | told as nothing, after the steps 0.08 | what was counted -0.08
result words 3, nothing done 0.08 | verb was, without steps 0.08 | words of less, without steps -0.08 | figure: nought, done by us 0.08
told as imagined, without steps -0.08 | the answer ends broken off 0.08 | figure: percent, among the steps 0.08 | figure: less part of a whole 0.08
weight as task 0.07 | figure: measures something unnamed 0.07 | figure: one of several in its clause 0.07 | somebody above you turned to you -0.07
we: now -0.07 | we: state 0.07 | figure: more a fraction 0.07 | subject a link, before the steps -0.07 | verb was doing, before the steps -0.07
figure: more things 0.07 | under the heading action -0.07 | not yet so -0.07 | share of background words 0.06 | told as happened 0.06
subject other 0.06 | counted with situation -0.06 | verb did, after the steps 0.06 | verb had been, before the steps -0.06
words of more, among the steps 0.06 | how it has been since 0.06 | told as present -0.06 | figure: things, after the steps -0.06
subject they, before the steps -0.06 | closing words, after the steps -0.06 | figure: percent, in the first sentence -0.06
figure: long time, without steps -0.06 | subject it, without steps -0.06 | figure: people, without steps -0.06 | figure: nought, before the steps 0.06
subject there, without steps -0.06 | nobody of us does it 0.05 | a place -0.05 | figure: percent, before the steps -0.05
figure: measures people -0.05 | so beforehand 0.05 | all of it 0.05 | subject other, among the steps 0.05 | figure: a fraction, done by others -0.05
result words 1, among the steps -0.05 | subject a link, after the steps -0.05 | figure: a fraction, before the steps -0.05 | says none -0.05
verb was, among the steps -0.05 | what nobody did 0.05 | closing words, without steps -0.05 | subject I, without steps -0.05
subject there, before the steps -0.05 | figure: short time, in the first sentence -0.05`,
  },
};
