/**
 * Kinds of one trade that exclude each other in the title of a job: who drove "local" was not over the road. `asked` is
 * looked for in the criterion, `other` in the title of a job; a job that names `either` anywhere may have been both. All
 * on folded words.
 */
type Contrast = { asked: RegExp; other: RegExp; either: RegExp };

const CONTRASTS: readonly Contrast[] = [
  {
    asked: /\b(?:over the road|otr|long haul|long distance|line ?haul|fernverkehr\w*|larga distancia)\b/,
    other:
      /\b(?:local|city|urban|box truck|last mile|courier|yard|shuttle|school bus|nahverkehr\w*|paket\w*|urban[oa]|reparto)\b/,
    either:
      /\b(?:over the road|otr|long haul|long distance|line ?haul|regional|interstate|nationwide|\d+ states|cross country|overnight|fernverkehr\w*|international\w*|larga distancia|internacional)\b/,
  },
  {
    asked: /\b(?:icu|intensive care|critical care|intensiv\w*|cuidados intensivos|uci)\b/,
    other:
      /\b(?:medical surgical|med ?surg|orthop\w+|rehab\w*|long term care|skilled nursing|nursing home|senior living|psychiatr\w*|school|outpatient|home health|hospice|dialysis|postpartum|maternity|geriatr\w*|altenpflege\w*|pflegeheim|seniorenheim|geriatri\w+|residencia)\b/,
    either:
      /\b(?:\w*icus?|\w*intensive|critical|intensiv\w*|uci|ccu|step ?down|progressive care|imc|high dependency|hdu|ventilat\w*|beatm\w+|float\w*|pool)\b/,
  },
  {
    asked: /\b(?:secondary|high school|key stages? [345]|sekundarstufe|gymnasi\w*|secundaria|bachillerato)\b/,
    other:
      /\b(?:primary|elementary|kindergarten|nursery|preschool|grundschul\w*|kita|primaria|educacion infantil|escuela infantil)\b/,
    either:
      /\b(?:secondary|high school|middle school|all through|years? (?:[789]|1[0-3])|key stages? [345]|gcse|sekundarstufe|gymnasi\w*|realschul\w*|secundaria|bachillerato|eso)\b/,
  },
];

/**
 * Whether a job is surely of another kind than the one asked for. In: folded words of the criterion and of the job's
 * title, and what is told of the job (asked for only when the first two exclude each other).
 */
export function isOtherKind(asked: string, title: string, told: () => string): boolean {
  return CONTRASTS.some(
    (one) => one.asked.test(asked) && !one.other.test(asked) && one.other.test(title) && !one.either.test(told()),
  );
}
