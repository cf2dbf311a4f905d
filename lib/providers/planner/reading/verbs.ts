/** Base forms with which the duties of English ads begin. */
export const VERBS = new Set(
  `achieve act adapt address adhere adjust administer advise advocate aid align allocate analyse analyze answer anticipate apply appraise approve arrange
ask assemble assess assign assist attend audit author automate balance bake bend bill book brew brief bring build buy calculate calibrate call care carry cash
champion change check clean clear climb close coach code collaborate collect combine communicate compare compile complete compose conduct configure connect
consult contact contribute control convert cook coordinate correct cost count cover craft create cultivate curate cut deal debug decide define delegate deliver
demonstrate deploy design detect determine develop diagnose direct discover discuss dismantle dispatch dispense display distribute document draft draw dress drive
dust edit educate empty enable encourage enforce engage engineer ensure enter erect escalate escort establish estimate evaluate examine execute expand explain explore
fabricate facilitate feed file fill find finish fit fix flag focus follow forecast foster free fulfil fulfill gather generate give grade greet grow guard guide handle hand
help hire host identify implement improve inform initiate innovate inspect install instruct integrate interpret interview introduce inventory investigate invoice issue iterate
join judge keep label launch lay lead learn liaise lift listen load log look maintain make manage market measure meet mentor merchandise mill mix mitigate mobilise model
moderate monitor mop motivate move negotiate nurture observe obtain offer onboard open operate optimise optimize orchestrate order organise organize oversee own pack paint
partner patrol perform pick pilot pitch place plan polish position post prepare present prevent price prioritise prioritize process procure produce program programme project
promote propose prospect protect provide publish pull purchase push qualify raise reach read receive recommend reconcile record recover recruit redesign reduce refer refill refine
refit register rehabilitate relay remove renew repair replace replenish report represent research resolve respond restock review rig roll rotate route run safeguard sanitise sanitize
schedule scrub secure sell send serve service set shape share ship shovel show sort source speak spot staff start steer stock store strengthen structure study submit supervise
supply support sweep take talk teach tend terminate test tow track trade train transform translate transport treat triage troubleshoot turn type uncover understand unload unpack update
upsell haul juggle cater chair chase reschedule rotate scan top lubricate grease sew iron stitch spearhead steward ferry wax empathise brew pour season plate dissect dose inject vaccinate bathe feed toilet tutor grade invigilate litigate plead counsel redline arbitrate underwrite audit tell let stay wear use vacuum validate verify wash watch weigh weld welcome wipe wire work wrap write`
    .split(/\s+/)
    .filter(Boolean),
);

/** The base form of an English verb we know ("coaches" -> "coach"); undefined for other words. */
export function baseOf(word: string): string | undefined {
  const forms = [word, word.replace(/ies$/, "y"), word.replace(/es$/, ""), word.replace(/s$/, "")];
  return forms.find((form) => VERBS.has(form));
}

/** Verbs with which an English ad tells what somebody is or has, not what they do. */
export const STATES =
  /^(?:(?:wi)?ll (?:have|be able|need|bring)|have|are|bring|can|know|speak|hold|need|must|should|possess|enjoy|love|write|understand|thrive|like|value|demonstrate|'re|re)\b/;
