/** What an entry of a history is when it is not a paid job; folded header text is searched. */
export const NOT_A_JOB = {
  gap: /\b(?:career break|family care|no paid work|no employment|between jobs|familienzeit|familienphase|ohne anstellung|full time care|care for (?:a|my)|stayed home|sin empleo|parental leave|maternity leave|paternity leave|elternzeit|sabbatical\w*|excedencia|auszeit|unemployed|arbeitss?uchend|arbeitslos|out of work|gap year|desempleo|en paro|pause|caring for|care leave|pflege (?:meine[rs]|eine[rs]|von) \w+|cuidado de (?:un |mi )?famil\w+|baja por|travel year|weltreise)\b/,
  volunteer:
    /\b(?:volunteer\w*|voluntari\w*|ehrenamt\w*|honorary|pro bono|unbezahlt\w*|freiwillig\w*|bundesfreiwilligendienst|freiwilliges soziales jahr|fsj|helfer im ehrenamt|sin remunerar|unpaid(?! intern))\b/,
  internship:
    /\b(?:intern|interns|internship\w*|praktik\w+|becari\w+|(?:en|de) practicas|practicas|pasantia\w*|pasante|placement|work placement|werkstudent\w*|student assistant|student worker|studentische\w*|student job|aushilfe neben dem studium|hiwi|externship|practicum|co op student|co op engineer|extern|vorpraktikum|industrial placement|summer associate|student nurse|trainee student|clinical rotation\w*|working student|unpaid intern\w*|shadow\w*)\b/,
  apprentice:
    /\b(?:apprentice\w*|auszubildende\w*|azubi|ausbildung (?:zum|zur|als)|lehrling|lehre (?:zum|zur|als)|aprendiz\w*|referendar\w*|fp dual)\b/,
  education:
    /\b(?:bachelor\w*|master of|master in|m sc|b sc|bsc|msc|mba|phd|ph d|diploma?|degree|studium|licenciatura|grado en|grado superior|universidad|university of|abitur|gymnasium|realschule|bachillerato|high school|school certificate|ciclo formativo|hochschule|fachhochschule|promotion an|doctorado|bootcamp|driving school|gcse\w*|a levels)\b/,
} as const;

/** Work that is lived by teaching inside those places, so the place name must not turn a job into a study. */
export const WORKS_THERE =
  /\b(?:teach\w*|lehr\w*|dozent\w*|profesor\w*|docente\w*|lecturer\w*|professor\w*|tutor\w*|coach\w*|instructor\w*|assistant|mitarbeit\w*|manager\w*|librarian\w*|nurse\w*|researcher\w*|coordinator\w*|administrator\w*|cook\w*|janitor\w*|counsel\w*|technician\w*|administrativ\w*|custodian\w*)\b/;

/** Says that the listed jobs are only part of the history. */
export const PARTIAL_HISTORY =
  /\b(?:selected (?:experience|positions|employment)|(?:earlier|previous|older|prior|further) (?:roles|positions|jobs|experience|employment)[^.\n]{0,30} (?:on request|available|omitted)|auszug|weitere stationen auf anfrage|fruhere (?:stationen|tatigkeiten)[^.\n]{0,20} anfrage|experiencia anterior (?:disponible|a peticion)|experiencia seleccionada)\b/;
