import type { Language } from "@/lib/providers/text/language";

/** What a follow-up can ask for. `point` names a criterion in place of {}. */
export type Probe = "example" | "own" | "point" | "result" | "reason" | "lesson";

/** The follow-ups in words a candidate hears; every list holds alternatives, the first is used first. */
export const PROBES: Record<Language, Record<Probe, readonly string[]>> = {
  en: {
    example: [
      "Could you give me a concrete example from your own work?",
      "Can you think of one particular time this happened, and walk me through it?",
    ],
    own: ["What was your own part in that?", "Which of those steps did you do yourself?"],
    point: ["Could you say a bit more about {}?"],
    result: [
      "How did it turn out? A number would help, if you have one.",
      "What changed in the end, as far as you could see it?",
    ],
    reason: ["What made you choose that way of doing it?", "Why did you decide that and not something else?"],
    lesson: ["What would you do differently next time?", "What did you take from it?"],
  },
  de: {
    example: [
      "Können Sie mir ein konkretes Beispiel aus Ihrer Arbeit geben?",
      "Fällt Ihnen ein bestimmter Tag ein, an dem das so war?",
    ],
    own: ["Was war dabei Ihr eigener Anteil?", "Welche dieser Schritte haben Sie selbst gemacht?"],
    point: ["Können Sie noch etwas dazu sagen: {}?"],
    result: ["Wie ist es ausgegangen? Gern mit einer Zahl, wenn Sie eine haben.", "Was hat sich am Ende verändert?"],
    reason: ["Warum haben Sie es gerade so gemacht?", "Was hat Sie zu dieser Entscheidung gebracht?"],
    lesson: ["Was würden Sie beim nächsten Mal anders machen?", "Was haben Sie daraus mitgenommen?"],
  },
  es: {
    example: [
      "¿Puede darme un ejemplo concreto de su propio trabajo?",
      "¿Recuerda un día en particular en que pasó algo así?",
    ],
    own: ["¿Cuál fue su propia parte en eso?", "¿Qué pasos hizo usted personalmente?"],
    point: ["¿Puede contarme algo más sobre esto: {}?"],
    result: ["¿Cómo terminó? Si tiene un dato o una cifra, mejor.", "¿Qué cambió al final?"],
    reason: ["¿Por qué eligió hacerlo así?", "¿Qué le llevó a tomar esa decisión?"],
    lesson: ["¿Qué haría de otra manera la próxima vez?", "¿Qué aprendió de eso?"],
  },
};

/** Asked when the words are not known yet (they may still be transcribed), and when everything else has been asked. */
export const OPENERS: Record<Language, readonly string[]> = {
  en: [
    "Is there a concrete example you could add to that?",
    "Could you tell me a little more about that?",
    "Is there anything you would like to add?",
  ],
  de: [
    "Gibt es ein konkretes Beispiel, das Sie noch nennen können?",
    "Können Sie mir dazu noch etwas mehr erzählen?",
    "Möchten Sie noch etwas ergänzen?",
  ],
  es: [
    "¿Hay algún ejemplo concreto que pueda añadir?",
    "¿Puede contarme un poco más sobre eso?",
    "¿Hay algo que quiera añadir?",
  ],
};
