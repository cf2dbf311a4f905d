import type { ThemeId, ThemeWords } from "./themes";

const theme = (ask: string, look: string, low: string, high: string): ThemeWords => ({ ask, look, low, high });

export const EN: Record<ThemeId, ThemeWords> = {
  clinical: theme(
    "Take one person you treated: what did you find, what did you do, and how did you know that it worked?",
    "assessment of one real patient; the steps taken and why; checks for side effects or risk; the result for the patient",
    "Names routines only; no patient, no check of whether it worked.",
    "One real patient with findings, reasons for each step, safety checks and a result that was measured.",
  ),
  triage: theme(
    "Tell me about a shift when several people needed you at once. How did you decide who came first, and what happened?",
    "a real shift; the signs that decided the order; what was delegated or escalated; the outcome for the patients",
    "No real shift, or takes people in the order they came.",
    "A real shift with the signs that set the order, who was called in, reassessment and the outcome.",
  ),
  care: theme(
    "Tell me about a person you cared for who did not want help that day. What did you do, and how did it end?",
    "respect for the person; patience; what was said and done; dignity and safety kept; what was passed on to colleagues",
    "Speaks about tasks only, or would simply insist.",
    "A real person, found the reason, offered a choice, kept dignity and safety, and told the team.",
  ),
  safeguarding: theme(
    "Tell me about a time something about a child or a vulnerable person worried you. What did you do, step by step?",
    "noticed signs; listened without leading questions; recorded; reported at once to the right person; followed up",
    "Would wait, promise secrecy or look into it alone.",
    "Real signs, no promise of secrecy, a record the same day, the right person told at once, and a follow-up.",
  ),
  progress: theme(
    "Tell me about one learner or group that was behind. What did you change, and how far did they get?",
    "how the gap was found; what was changed in teaching; how progress was measured; the result in numbers",
    "General remarks on support; no learner, no measure.",
    "One learner or group, a diagnosis of the gap, what was changed, and progress shown with numbers.",
  ),
  lesson: theme(
    "Walk me through one lesson or session of yours that went badly at first. What did you see, and what did you change?",
    "a real lesson; signs that learners did not follow; what was changed; check of understanding; the result",
    "No specific lesson, or blames the class.",
    "A real lesson, the moment it failed, a change made on the spot, and proof that the class understood afterwards.",
  ),
  incident: theme(
    "Tell me about the worst incident you were part of. How did you find the cause, and what did you change afterwards?",
    "timeline of a real incident; how the cause was narrowed down; communication while it lasted; lasting change to prevent it",
    "No real incident, or others fixed it and nothing changed.",
    "A real incident with its cost, the steps to the cause, who was told what, and a change that kept it from coming back.",
  ),
  release: theme(
    "Tell me about a change that you made to something people were using at that moment. How did you plan it, and what went wrong?",
    "steps and their order; way back if it fails; how it was tested and watched; the result",
    "Just did it and hoped; no way back.",
    "A real change in small steps, tested, watched with numbers, with a way back, and what was learned from it.",
  ),
  system: theme(
    "Tell me about a system or feature of this kind that you designed or built yourself. What did you decide, and what would you decide differently today?",
    "own design decisions; reasons and trade-offs; scale in numbers; failure cases such as lost or doubled messages; the result",
    "Names technologies without a decision of their own.",
    "A system they shaped themselves, with options weighed, numbers for its load, failures thought of, and an honest lesson.",
  ),
  research: theme(
    "Tell me about a design of yours that changed because of what users did. What did you see, and what did you change?",
    "how users were watched or asked; what was surprising; the change to the design; the effect afterwards",
    "Speaks of taste or tools; no users and no change.",
    "One design, real users, a finding that hurt, the change that followed, and a measured effect.",
  ),
  data: theme(
    "Tell me about an analysis whose first result was wrong or misleading. How did you notice, and what did you do?",
    "the question behind it; how the data was checked and cleaned; doubt and a cross-check; what was decided with the result",
    "Lists tools; never doubts a number.",
    "A real analysis with its question, a check that caught the error, how it was mended, and the decision it led to.",
  ),
  close: theme(
    "Tell me about a close, filing or audit that was about to be late. What held it up, and what did you do?",
    "the deadline and its parts; what was missing; order of work; who was asked; delivered on time and correct",
    "No example, or only worked longer hours.",
    "A real deadline, the item that held it up, what was done in which order, delivered in time, and a change for the next one.",
  ),
  precision: theme(
    "Tell me about a difference or defect that others had overlooked. How did you find it, and what did you do about it?",
    "how it was found; tracing it to the cause; the correction; a check so that it does not return; size in numbers",
    "Calls themselves careful; no example.",
    "A real difference with its size, traced to the cause, corrected, and a check put in place.",
  ),
  legal: theme(
    "Tell me about a matter in which the answer a client wanted was not the safe one. What did you advise, and why?",
    "facts and rule kept apart; risk weighed; clear advice with options; how it ended",
    "Recites rules, or says what the client likes to hear.",
    "A real matter told without names, the risk weighed, options put plainly, and advice that held.",
  ),
  people_matters: theme(
    "Tell me about a hard matter between a manager and an employee that you handled. What did you do, and how did it end?",
    "listened to both sides; facts and law or policy; confidential; the manager kept responsible; a fair and documented outcome",
    "Takes a side or hides behind policy.",
    "A real case told without names: both sides heard, facts checked, options for the manager, and a fair documented end.",
  ),
  recruiting: theme(
    "Tell me about a position that was hard to fill. What did you change, and how long did it take in the end?",
    "what made it hard; where candidates were found; how fairness was kept; numbers such as days and candidates",
    "Posts and waits; no numbers.",
    "One position, the reason it was hard, a change in search or criteria, and the result in days and hires.",
  ),
  selling: theme(
    "Walk me through one sale from the first contact to the signature, or to the no. What did you find out, and what turned it?",
    "who decided and why; questions asked; objection and answer; next steps agreed; the result in money or time",
    "Speaks of relationships in general; no customer, no figures.",
    "One customer, the need found by asking, the objection and how it was met, the deciding step, and the figures.",
  ),
  target: theme(
    "Tell me about a period in which you were behind your target. What did you change, and where did you end?",
    "the target and the gap in numbers; the cause found; what was changed; the result",
    "No numbers, or blames the market.",
    "Target, gap and result in numbers, the cause found, and the change that closed the gap.",
  ),
  campaign: theme(
    "Tell me about a campaign or piece of work that did worse than you hoped. What did the numbers say, and what did you change?",
    "goal and audience; budget or effort; numbers watched; the change and its effect",
    "Speaks of ideas only; no goal, no numbers.",
    "A real campaign with goal and numbers, an honest reading of why it fell short, and a change that paid off.",
  ),
  guard: theme(
    "Tell me about a time somebody would not follow your instructions. What did you say and do, and how did it end?",
    "kept calm and distance; clear words; law and orders respected; help called in time; written report",
    "Goes straight to force, or looks away.",
    "A real situation, calm clear words, distance kept, help called in time, nobody hurt, and a report that held.",
  ),
  driving: theme(
    "Tell me about a day on the road when the plan could not be kept. What did you do about time, load and safety?",
    "hours and limits kept; customer and dispatcher told; load secured; a safe decision under time pressure",
    "Would drive faster or longer.",
    "A real day, rules on hours kept, early word to the office, load and vehicle safe, and how it was made good.",
  ),
  machine: theme(
    "Tell me about a part or batch that came out wrong. How did you find the cause, and what did you set differently?",
    "measurement; what was checked first; setting, tool or material as the cause; scrap in numbers; first good part confirmed",
    "Calls the setter or keeps running.",
    "A real part with its tolerance, how it was measured, the cause found, the setting changed, and the next part confirmed.",
  ),
  fault: theme(
    "Tell me about a fault that was hard to find. What did you check first, and how did you know you had it?",
    "safe isolation first; order of checks; measurement instead of guessing; the cause; tested afterwards",
    "Swaps parts until it works.",
    "A real fault, made safe first, checked in order with measurements, the cause proved, and tested before handing back.",
  ),
  install: theme(
    "Tell me about a job on which the drawing and the building did not match. What did you do?",
    "read the drawing; measured on site; asked the right person; code and safety kept; finished and tested",
    "Improvises without asking.",
    "A real job, the mismatch found early, cleared with the right person, built to code, tested and marked on the drawing.",
  ),
  kitchen: theme(
    "Tell me about a service that was going wrong. What did you do in that moment, and what did you change for the next one?",
    "what went wrong; order of tasks; words to the team; quality of the plate kept; a change for next time",
    "Blames others; no service in particular.",
    "A real service with numbers of covers, a calm order of tasks, quality kept, and a change that lasted.",
  ),
  hygiene: theme(
    "Tell me about a place or task that was hard to get clean. How did you go about it, and how did you check it?",
    "order of work; right product and surface; protection; time; check at the end",
    "Says it just has to be clean.",
    "A real place, the right product and order, protection used, a check with own eyes, and who was told of damage.",
  ),
  bar: theme(
    "Tell me about the busiest hour you have worked behind a counter or bar. How did you keep order, quality and mood?",
    "order of tasks; teamwork; quality kept; a word to those who wait; the result",
    "Only says it was stressful.",
    "A real hour with numbers, a clear order of work, quality kept, a kind word to the queue, and how it ended.",
  ),
  picking: theme(
    "Tell me about a mistake in an order that you found or made. How did you notice, and what changed afterwards?",
    "accuracy and speed in numbers; how the mistake was found; told at once; a change to prevent it; safe handling",
    "Says they never make mistakes.",
    "A real order, how it was found, reported at once, corrected, and a habit or change that cut mistakes.",
  ),
  stock: theme(
    "Tell me about a time the shelf or display did not sell. What did you notice, and what did you do?",
    "watched customers or numbers; what was moved or filled; the effect on sales; kept tidy during the day",
    "Fills shelves as told; notices nothing.",
    "A real case with what was seen, what was changed, and the effect on sales or customers.",
  ),
  cash: theme(
    "Tell me about a time something did not add up, or you were trusted with something that nobody checked. What did you do?",
    "honest report; exact steps; four eyes or a record; confidential where needed; the result",
    "Would put it right quietly.",
    "A real case, reported at once, steps that others could check, and the end of it.",
  ),
  frontdesk: theme(
    "Tell me about a moment when the phone rang, somebody stood before you and a third person wanted something. What did you do?",
    "order of who came first; friendly words; nothing forgotten; notes taken; how it ended",
    "Says they can multitask; no example.",
    "A real moment with the order chosen, what each person was told, a note for the rest, and everybody served.",
  ),
  upset: theme(
    "Tell me about a person who was really upset with you or your company. What did you say, and how did it end?",
    "listened first; own words quoted; took responsibility; a solution within the rules; the person's reaction",
    "Blames the person or passes them on.",
    "A real person, what they said and what was answered, a fair solution within the rules, and the reaction at the end.",
  ),
  volume: theme(
    "Tell me about your busiest day of this kind. What did you do first, what did you leave, and how did it end?",
    "numbers; what decided the order; what was left or handed on; quality kept; the result",
    "Only says they stay calm under stress.",
    "A real day with numbers, a reason for the order, what was left on purpose, quality kept, and the result.",
  ),
  lead: theme(
    "Tell me about somebody in your team who did not deliver. What did you do, and what became of it?",
    "spoke early and in private; facts and expectations; help offered; follow-up; the outcome for the team",
    "Avoids the talk or only complains.",
    "A real person told without names, an early honest talk, agreed steps, follow-up, and an outcome.",
  ),
  training: theme(
    "Tell me about somebody you taught something new. How did you do it, and how did you know they could do it alone?",
    "showed step by step; let them do it; checked; patience; the result",
    "Says people learn by watching.",
    "A real person, steps in order, practice under their eyes, a check, and the person working alone afterwards.",
  ),
  handover: theme(
    "Tell me about a time something got lost between you and others. What was it, and what did you do so that it would not happen again?",
    "what was lost and its effect; own part in it; repair; a lasting change in how it is passed on",
    "Blames the others.",
    "A real case with its effect, their own part named, the repair, and a change both sides kept.",
  ),
  explain: theme(
    "Tell me about a time you had to make something difficult clear to a person who did not know the subject. What did you say?",
    "started from what the person knew; plain words or a picture; checked understanding; what the person did with it",
    "Speaks in jargon, or repeats louder.",
    "A real person and subject, the very words or picture used, a check that it was understood, and what came of it.",
  ),
  records: theme(
    "Tell me about a time your notes or records made a difference, or were missing. What happened, and what do you do since?",
    "what is written down and when; complete and exact; who read it; the effect; own habit",
    "Says paperwork is done when there is time.",
    "A real case in which the record mattered, what was in it, its effect, and the habit kept since.",
  ),
  project: theme(
    "Tell me about a project or plan of yours that ran into trouble. What did you do about time, money and people?",
    "goal and own part; the trouble; decisions and reasons; who was told when; the result in numbers",
    "Describes the plan only.",
    "A real project with figures, the trouble seen early, a decision with reasons, and the result.",
  ),
  improve: theme(
    "Tell me about something in your work that you made better. What was it like before, and what is it like now?",
    "the problem before; own idea and steps; others won over; before and after in numbers",
    "Ideas only; nothing was changed.",
    "A real change with before and after in numbers, their own part, and whether it lasted.",
  ),
  newtool: theme(
    "Tell me about the last program or system that you had to learn for your work. How did you learn it, and what do you do with it now?",
    "how it was learned; what was hard; what is done with it today; an example; help given to others",
    "Only names programs.",
    "One program, how it was learned, a real task done with it, and what others got from it.",
  ),
  safety: theme(
    "Tell me about a time you saw something unsafe at work. What did you do?",
    "the danger; stopped or secured at once; told the right person; what changed",
    "Has never seen anything, or worked on.",
    "A real danger, stopped at once, reported, and a change that stayed.",
  ),
  service: theme(
    "Tell me about a time you did more for somebody than they expected. What did you notice, and what did you do?",
    "noticed a need; own initiative; within the rules; the person's reaction",
    "Says being friendly matters; no example.",
    "A real person, a need noticed without being told, what was done, and how the person reacted.",
  ),
};

/** Asked where no theme fits: each a little different, so that an interview does not sound the same throughout. */
export const EN_DOING: ThemeWords[] = [
  theme(
    "Tell me about a time you did this or something close to it. What did you do yourself, and how did it end?",
    "a real situation; what they did themselves; the reasons; the result",
    "Speaks in general terms; no situation of their own.",
    "A specific situation, their own steps with reasons, and the result in numbers or facts.",
  ),
  theme(
    "What is the hardest part of it, and how did you deal with that the last time?",
    "knows what is hard about it; a specific case; own steps; the result",
    "Finds nothing hard about it, or has no case.",
    "Names what is really hard, tells the last case, their own steps and the result.",
  ),
  theme(
    "Walk me through the last time you did that, from the beginning to the end.",
    "order of steps; own decisions; checks; the result",
    "Steps out of order or only part of them.",
    "All steps in order, decisions with reasons, a check at the end, and the result.",
  ),
  theme(
    "What went wrong once when you did this, and what have you changed since?",
    "an honest mistake; its effect; repair; a lasting change",
    "Nothing ever went wrong.",
    "An honest mistake with its effect, the repair, and a change that has lasted.",
  ),
  theme(
    "If you started here tomorrow, how would you go about it in the first weeks, and why in that order?",
    "first steps; questions to ask; reasons for the order; link to own experience",
    "Vague intentions that fit any job.",
    "A concrete order of steps with reasons, questions they would ask, and what they know from earlier work.",
  ),
  theme(
    "Who depended on you in this, and how did you keep them informed? Tell me about one case.",
    "people named by role; what was told and when; a problem told early; the result",
    "Worked alone or told people late.",
    "A real case, who needed what, what was told when, and the result.",
  ),
];

export const EN_HAVING: ThemeWords[] = [
  theme(
    "Where did that count last, and what came of it? Take one example.",
    "one real case; what they did with it; the reasons; the result",
    "Only says they have it.",
    "One real case, what they did with it and why, and the result in numbers or facts.",
  ),
  theme(
    "What is the hardest case you have had there?",
    "a hard case; what made it hard; own steps; the result",
    "Nothing hard comes to mind.",
    "A really hard case, their own steps with reasons, and the result.",
  ),
  theme(
    "How would somebody see that in your work? Give me one example.",
    "an example that can be checked; own part; numbers or feedback from others",
    "Praises themselves without an example.",
    "One example that can be checked, their own part, and numbers or words of others.",
  ),
  theme(
    "What have you learned there that a beginner would not know?",
    "a lesson from own work; the case behind it; how it is used today",
    "Textbook wisdom.",
    "A lesson drawn from a real case, and how it shows in their work today.",
  ),
  theme(
    "When was that not enough, and what did you do then?",
    "an honest case; its effect; what was done; a change since",
    "It was always enough.",
    "An honest case with its effect, what they did, and what they have changed since.",
  ),
];
