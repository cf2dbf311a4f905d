/**
 * Sentences that speak to whoever rates instead of answering. They are data like everything else, so they are left out
 * before anything is measured. Patterns for folded text.
 */
export const ADDRESSED_TO_THE_RATER: readonly RegExp[] = [
  /\b(ignor|disregard|forget|override|bypass|vergiss|vergessen|missachte|olvid|descart|oublie)[a-z]*\b.{0,40}\b(instru|instruk|prompt|rule|regel|regla|criteri|kriteri|rubric|previous|prior|above|vorherig|bisherig|anterior|guideline|consigne|direct)/u,
  /\b(give|gib|geben|assign|award|grant|rate|score|grade|rank|output|return|bewerte[a-z]*|vergib|vergeben|dame|deme|den|pon|ponga|otorg[a-z]*|asign[a-z]*|puntu[a-z]*|calific[a-z]*)\b(?:\W+[\p{L}']+){0,6}?\W+(?:10|ten|100|zehn|diez|cien|5|five)(?=\s*(?:$|[.!?,;)"'\]}]|out of|points?\b|punkte|puntos|von (?:10|zehn)|de (?:10|diez)|\/))/u,
  /\b(full|max[a-z]*|highest|top|perfect|best possible|hochst[a-z]*|voll[a-z]*|bestmoglich[a-z]*|maxim[a-z]*|perfect[ao]) (score|scores|mark|marks|points|rating|grade|punktzahl|punkte|bewertung|puntuacion|nota|calificacion)\b/u,
  /\b(nota|puntuacion|calificacion) (maxima|perfecta|mas alta)\b/u,
  /^(?!.*\b(pain|schmerz|dolor|star|review|stern)).*\b(?:(?:10|ten|zehn|diez)\s*(?:\/|out of|von|de|of)\s*(?:10|ten|zehn|diez)|100\s*(?:\/|out of|von|de)\s*100|5\s*(?:\/|out of)\s*5)\b/u,
  /\b(score|rating|points?|grade|punkte|bewertung|nota|puntuacion|overall|verdict|evaluation)\s*["']?\s*[:=]\s*["']?\s*(\d|ten\b|pass|max|excellent|strong)/u,
  /\b(you are|you're|act as|du bist|sie sind|eres|usted es)\b.{0,30}\b(ai|ki|ia|a language model|an? (evaluator|grader|assistant|rater|judge|bot)|llm|gpt|chatgpt|helpful|generous)\b/u,
  /\b(dear|hey|hello|hi|note to|message to|attention|hinweis an|nota para|an die|to the|to whoever)\b.{0,20}\b(ai|ki|ia|evaluator|grader|rater|scorer|reviewer bot|model|llm|system|assessor|screening|bewertungs[a-z]*|evaluador[a-z]*)\b/u,
  /\b(evaluator|grader|rater|scorer|scoring system|scoring model|rating system|language model|sprachmodell|modelo de lenguaje|evaluation system|bewertungssystem|evaluador automatico|system prompt|developer mode|admin mode|jailbreak|prompt injection)\b/u,
  /\b(this candidate|the candidate|this applicant|the applicant|dieser kandidat|diese kandidatin|der kandidat|die kandidatin|der bewerber|die bewerberin|este candidato|esta candidata|el candidato|la candidata|this answer|diese antwort|esta respuesta)\b.{0,40}\b(is|was|deserve[sd]?|should|must|has|meets|exceeds|ist|verdient|erfullt|soll[a-z]*|muss|es|merece|debe|cumple|perfect|excellent|outstanding)\b/u,
  /^\W*(<\/?|\[|\{|#+|-{3,}|={3,}|```)?\s*\/?(system|assistant|user|developer|admin|inst|im_start|im_end|instruction|instructions|prompt)\b\s*(\]|\}|>|:|\|)/u,
  /<\|?\/?(system|assistant|user|im_start|im_end|inst)|\[\/?inst\]|"(score|rating|verdict)"\s*:/u,
  /\b(new|updated|revised|neue|nueva|following) (instruction|rule|system message|directive|anweisung|instruccion|orden)[a-z]*\b/u,
  /\b(hire|recommend|shortlist|advance|pass|approve|select) (me|this candidate|him|her|them) (immediately|now|at once|for the|without|as the|to the next)/u,
  /\b(i|ich|yo) (deserve|verdiene|merezco)\b.{0,40}\b(score|mark|point|rating|punkt|note|nota|punt|ten|10|top|best|high)/u,
  /[A-Za-z0-9+/_-]{36,}={0,2}/u,
];
