/** What the parts of a resume are called, in three languages. A heading is matched as a whole or word by word. */
export type SectionKind =
  | "top"
  | "profile"
  | "experience"
  | "education"
  | "skills"
  | "credentials"
  | "languages"
  | "volunteer"
  | "internship"
  | "projects"
  | "goals"
  | "interests"
  | "awards"
  | "notes"
  | "references"
  | "gap"
  | "other";

/** Whole headings, folded (lower case, no accents). */
export const HEADINGS: Record<Exclude<SectionKind, "top">, string> = {
  profile:
    "profile|professional profile|summary|professional summary|executive summary|career summary|about|about me|personal statement|objective|career objective|statement|introduction|overview|personal profile|headline|who i am|in short|in brief|at a glance|profil|kurzprofil|uber mich|zusammenfassung|zur person|personliches profil|berufliches profil|perfil|perfil profesional|resumen|resumen profesional|sobre mi|objetivo|objetivo profesional|presentacion|extracto|acerca de mi|quien soy",
  experience:
    "experience|work experience|professional experience|employment|employment history|work history|career history|career|professional background|professional history|relevant experience|clinical experience|teaching experience|driving experience|industry experience|legal experience|field experience|trade experience|kitchen experience|sales experience|design experience|job history|positions held|positions|work|jobs|where i have worked|where i worked|berufserfahrung|beruflicher werdegang|werdegang|berufspraxis|berufliche stationen|berufliche erfahrung|arbeitserfahrung|praktische erfahrung|stationen|tatigkeiten|berufliche tatigkeit|experiencia|experiencia laboral|experiencia profesional|trayectoria|trayectoria profesional|trayectoria laboral|historial laboral|historia laboral|empleos|vida laboral|experiencia clinica|experiencia docente",
  education:
    "education|academic background|academic history|education and training|studies|degrees|academic qualifications|qualifications|schooling|school|degree|education and qualifications|ausbildung|bildung|bildungsweg|studium|schulbildung|akademische ausbildung|schule|hochschule|schule und ausbildung|ausbildung und studium|bildungsgang|bildungswerdegang|formacion|formacion academica|educacion|estudios|estudios realizados|titulacion|titulaciones|academica|datos academicos|formacion reglada",
  skills:
    "skills|technical skills|key skills|core skills|technical|core competencies|competencies|competences|expertise|areas of expertise|tools|tools and technologies|technologies|tech stack|stack|software|strengths|toolbox|abilities|skills and tools|tools and skills|subjects|methods|equipment|contact channels and tools|kenntnisse|fahigkeiten|kompetenzen|fachkenntnisse|edv kenntnisse|edv|it kenntnisse|besondere kenntnisse|weitere kenntnisse|starken|werkzeuge|kenntnisse und fahigkeiten|fachliche kenntnisse|habilidades|competencias|conocimientos|aptitudes|herramientas|informatica|conocimientos tecnicos|conocimientos informaticos|competencias tecnicas|habilidades tecnicas|destrezas|competencias digitales",
  credentials:
    "certifications|certification|certificates|certificate|licenses|licences|license|licence|licensure|licenses and certifications|licences and certifications|licensure and certification|credentials|licence and cards|registrations|registration|professional registration|tickets|tickets and cards|training|trainings|training and certifications|courses|professional development|continuing education|accreditations|memberships and licences|bar admission|bar admissions|admissions|zertifikate|zertifizierungen|weiterbildung|weiterbildungen|fortbildung|fortbildungen|lizenzen|scheine|nachweise|bescheinigungen|fuhrerschein|fuhrerscheine|qualifikationen|lehrgange|kurse|schulungen|zusatzqualifikationen|berechtigungen|certificaciones|certificados|licencias|carnets|cursos|titulos|acreditaciones|habilitaciones|formacion complementaria|formacion continua|permisos|cursos y certificados|carnet de conducir|colegiacion",
  languages:
    "languages|language|spoken languages|language skills|foreign languages|sprachen|sprachkenntnisse|fremdsprachen|idiomas|lenguas|lenguajes hablados",
  volunteer:
    "volunteer|voluntary|pro bono|pro bono work|volunteering|volunteer work|volunteer experience|community|community service|community involvement|civic|charity|ehrenamt|ehrenamtliches engagement|engagement|ehrenamtliche tatigkeit|ehrenamtliche tatigkeiten|soziales engagement|voluntariado|voluntariados|experiencia voluntaria|trabajo voluntario|comunidad",
  internship:
    "internship|internships|placements|clinical placements|clinical rotations|rotations|practicum|praktika|praktikum|practicas|practicas profesionales|pasantias|becas",
  projects:
    "projects|selected projects|personal projects|side projects|key projects|selected work|selected results|highlights|key results|results|achievements|key achievements|accomplishments|selected achievements|publications|talks|selected talks|selected talks and writing|talks and writing|portfolio|research|quality projects|presentations|writing|projekte|projekte und vortrage|erfolge|veroffentlichungen|publikationen|vortrage|arbeitsproben|referenzprojekte|proyectos|logros|publicaciones|ponencias|resultados|trabajos|proyectos destacados",
  goals:
    "goals|learning|learning next|learning goals|development goals|career goals|next|next steps|what i want to learn|want to learn|would like to learn|wants to learn|currently learning|aspirations|ambitions|future plans|plans|looking ahead|to learn|on my list|ziele|lernziele|berufliche ziele|entwicklungsziele|ausblick|nachste schritte|was ich lernen mochte|plane|lernwunsche|objetivos|metas|proximos pasos|quiero aprender|planes|objetivos de aprendizaje|en que quiero mejorar|me gustaria aprender|por aprender",
  interests:
    "interests|hobbies|hobbies and interests|personal|personal interests|professional interests|free time|outside work|interessen|hobbys|freizeit|personliches|interessen und hobbys|intereses|aficiones|hobbies e intereses|intereses personales|tiempo libre",
  awards:
    "awards|honors|honours|awards and honors|recognition|prizes|what my leads say|auszeichnungen|preise|ehrungen|premios|reconocimientos|distinciones",
  notes:
    "notes|note|additional information|additional|further information|other|other information|availability|practical|practicalities|logistics|miscellaneous|good to know|work authorization|work authorisation|sonstiges|weitere angaben|zusatzliche informationen|verfugbarkeit|personliche daten|personliche angaben|hinweise|rahmenbedingungen|otros|otros datos|datos adicionales|informacion adicional|disponibilidad|datos personales|notas|datos de interes|observaciones",
  references: "references|referees|testimonials|referenzen|referencias",
  gap: "gap|gaps|between jobs|time out|career gap|familienphase|familienzeit|pause|career break|career breaks|auszeit|elternzeit|lucke|pausa|excedencia",
  other:
    "contact|contact details|details|contact information|memberships|professional memberships|affiliations|professional activities|activities|kontakt|kontaktdaten|mitgliedschaften|contacto|datos de contacto|afiliaciones|membresias|lebenslauf|curriculum vitae|resume|curriculum|cv|tabellarischer lebenslauf|hoja de vida",
};

/** Words that may stand in a heading beside its key word ("Selected", "& more"). */
export const HEADING_GLUE = new Set(
  "fort aus and und y e of the de der die in la el los las my mine selected recent other more key main further additional professional relevant paid formal current early earlier previous prior weitere wichtige ausgewahlte berufliche sonstige otros otras principales ultimos general team work personal with mit con for fur para bisherige aktuelle".split(
    " ",
  ),
);
