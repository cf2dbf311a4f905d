/** Labels that change how everything behind them is meant: "Would like to learn: Go", "Limited: Salesforce". */
export type Mode = "wish" | "limited" | "coursework" | "none" | "former";

const MODE_LABELS: Record<Mode, RegExp> = {
  wish: /^(?:i )?(?:would|wants?|want|hop(?:e|ing)|keen|plan(?:s|ning)?|looking|eager|interested|curious)(?: like)? (?:to|in|about)\b|^(?:(?:currently|still|now) )?learning(?: next| now| at the moment)?$|^(?:to learn|next up|on my list|wish ?list|aspir\w+|next|goals?|areas? (?:to develop|for (?:growth|development))|development areas?)$|^(?:mochte|wurde|will|interesse)\b.*\b(?:lernen|vertiefen|an|einarbeiten|ausbauen)\b|^(?:lernziele?|zu lernen|derzeit im aufbau|im aufbau|lernwunsch\w*)$|^(?:me gustaria|quiero|quisiera|deseo|por|pendiente(?: de)?) (?:\w+ )?(?:aprender|formarme|mejorar)\b|^(?:aprendiendo|por aprender|proximos? (?:pasos|aprendizajes?))/,
  limited:
    /^(?:limited|beginner|basic|basics|elementary|some exposure|exposure|read only|novice|entry level|low|rudimentary|a little|first contact|grundkenntnisse|grundlagen|basiskenntnisse|anfanger|erste (?:erfahrung(?:en)?|kenntnisse|beruhrung\w*)|einsteiger|basico|basica|basicos|nivel basico|conocimientos basicos|nociones|principiante|elemental|iniciacion)\b/,
  coursework:
    /^(?:(?:relevant )?(?:coursework|modules?|course work|classroom only|studied|courses only)|theory only|(?:tutorials?|workshops?|self study|online courses?|hobby|home ?lab|side projects?) only|only (?:in|from) (?:tutorials?|courses?|workshops?|self study)|(?:never|not) (?:used )?at work|nur (?:studium|theorie|im studium|tutorials?|kurse?|schulung(?:en)?|privat|hobby)|studieninhalte|theoretisch|asignaturas?|solo (?:teoria|cursos?|tutoriales|talleres|en clase))\b/,
  none: /^(?:no experience(?: (?:with|in))?|not (?:used|taught|held|done|yet)|none|never (?:used|done)|keine (?:erfahrung|kenntnisse)(?: (?:mit|in))?|nicht vorhanden|sin experiencia(?: (?:en|con))?|sin conocimientos(?: de)?|no (?:manejo|conozco))\b/,
  former:
    /^(?:expired|lapsed|former|no longer held|not current|abgelaufen|erloschen|caducad\w+|vencid\w+|expirad\w+)\b/,
};

/** The mode a label sets, or null for an ordinary label. `words` is folded and single-spaced. */
export function modeOfLabel(words: string): Mode | null {
  for (const [mode, pattern] of Object.entries(MODE_LABELS)) {
    // safe: the keys of MODE_LABELS are modes by its declared type
    if (pattern.test(words)) return mode as Mode;
  }
  return null;
}
