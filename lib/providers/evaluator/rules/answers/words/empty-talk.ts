/** Phrases that sound well and say little. Columns are phrase lists (see text/phrases.ts). */

/** Buzzwords of any trade. */
export const BUZZWORDS = `
leverag*; synerg*; holistic*; best of breed; world class; cutting edge; state of the art; next generation; paradigm*; disrupt* innovation; game chang*; thought leader*; north star;
cloud native; data driven; customer obsess*; customer centric*; people first; client centric; patient centred; patient centered; student centred; student centered; child centred; value driven;
value add*; added value; ecosystem*; empower*; unlock*; seamless*; frictionless; delight*; resilien*; robust*; scalab*; at scale; agil*; transformation*; transform*; innovat*; democrati*; evangeli*;
stakeholder* around; shared vision; vision; mission; mindset*; culture of; culture; passion*; excellence; best practice*; win win; trusted advis*; trusted partner; strategic*; strategy; big picture; proactive*;
journey*; landscape; fast moving; fast paced; ever changing; silo*; break* down barriers; bridges; feedback loop; end to end; 360 degree*; 24 7; 110 percent; one hundred and ten percent; hundred percent;
extra mile; above and beyond; results oriented; results driven; goal oriented; solution oriented; solutions oriented; detail oriented; self starter; team player; go getter; hard worker; people person; multitask*;
think* outside the box; outside the box; out of the box; well oiled; level up; move the needle; low hanging; deep dive; touch base; circle back; double down; lean in; shift* left; zero trust; devsecops;
single source of truth; semantic layer; data mesh; lakehouse; governance; stewardship; literate; literacy; digital*; artificial intelligence; generative; machine learning; blockchain; autonomous; cross functional;
interdisciplinary; multidisciplinary; evidence based; continuous improvement; continuous learning; lifelong learn*; growth; potential; whole child; 21st century; twenty first century; safe space; psychological safety;
emotional intelligence; radical cando*; active listening; listen actively; authentic*; compassion*; dedicat*; committed; commitment; integrity; accountab*; transparency; diversity; inclusiv*; inclusion; collaborat*; alignment; align; aligned; aligning; harmon*;
synchron*; optimi*; streamlin*; efficien*; effective*; professionalism; professional; quality; craftsmanship; pride; dignity; wellbeing; well being; hunger; energy; motivat*; inspir*; enthusias*; dynamic*; success mindset;
meaningful*; impactful; purpose*; personal brand*; storytelling; experience* journey; relationship building; long term relationship*; trust; partnership*; operational excellence; lean; six sigma; kaizen; ownership; accountability; champion*; visionary;
bold; empath*; mindful*; core value*; values; team spirit; teamwork; positive attitude; positiv*; can do; adaptab*; flexib*; framework*; methodolog*; ceremon*; enablement; change management; solution*; insight*; nurtur*; foster*; cultivat*; craft; elevate*; optimum; maximi*
`;

export const BUZZWORDS_DE = `
ganzheitlich*; synergie*; leidenschaft*; mehrwert*; zielorientiert*; losungsorientiert*; kundenorientiert*; ergebnisorientiert*; teamfahig*; teamgeist; teamplayer; belastbar*; mindset; augenhohe; wertschatz*; wertschatzend*;
vertrauen; vision*; strategisch*; strategie*; nachhaltig*; innovati*; digitalisierung; digital*; transformation*; agil*; proaktiv*; exzellen*; qualitat; effizien*; optimier*; potenzial*; potential*; motivation; motiviert; engagiert*;
engagement; kultur; unternehmenskultur; kommunikation; offenheit; respekt*; verantwortungsbewusst*; flexib*; dynamisch*; professionell*; professionalitat; best practice*; win win; mission; werte; haltung; empath*; authentisch*; ressourcenorientiert*;
evidenzbasiert*; interdisziplinar*; kontinuierlich* verbesserung; lebenslang*; herausforderung*; begeister*; inspir*; in den mittelpunkt; im mittelpunkt; mensch im mittelpunkt; auf allen ebenen; zukunft*; gemeinsam wachsen; mitnehmen; abholen; state of the art; rundum*
`;

export const BUZZWORDS_ES = `
holistic*; integral; sinergi*; pasion; apasiona*; valor añadido; valor agregado; orientad* a resultados; orientad* al cliente; proactiv*; resilien*; liderazgo; trabajo en equipo; vision; mision; valores; cultura; estrategi*; innovad*; innovacion;
transformacion; transform*; digital*; agil*; excelencia; calidad; eficien*; optimi*; potenci*; potencial; motivacion; motivad*; compromiso; comprometid*; dedicacion; empati*; confianza; respeto; comunicacion; mentalidad; dinamic*; flexib*; profesionalidad;
sostenib*; ecosistema*; crecimiento; mejora continua; aprendizaje continuo; inspira*; entusias*; actitud positiva; ganar ganar; milla extra; en el centro; alma; corazon; armonia; inclusiv*; diversidad; transparencia; integridad; sinerg*; empoder*; vanguardia; retos; desafios
`;

/** Sentences about how things are in general, instead of what was or will be done. */
export const GENERALITIES = `
is key; are key; is the key; is everything; is crucial; is essential; is vital; is paramount; is about; is really about; it's about; it's all about; it's really about; all about; is a mindset; is a journey; is the foundation; is the heart; at the heart of; is the new;
is everyone's job; is everybody's job; comes from; matters most; is what makes; that's what makes; takes care of; take care of themselves; goes without saying; first and foremost; front and centre; front and center; at the end of the day; when all is said and done;
i believe; i really believe; i truly believe; i strongly believe; i firmly believe; strong believer; big believer; firm believer; i always say; i've always said; in my view; in my opinion; in today's; in this day and age; nowadays; you have to; you need to; you must; one must; one should; people should; everyone should; we should; we must; it is important; it's important; important to; i am a natural; i'm a natural;
i'm a very; i am a very; i'm a great; i'm very good; i'm known for; i consider myself; i see myself; i pride myself; i'm passionate; i am passionate; i love; i thrive; i live and breathe; my philosophy; my approach is; i strive; i embrace; i value; i approach every; i bring; i would bring; i'd bring; what i bring; i see it as; an opportunity; think about; there is no i; such an interesting; great question; good question; interesting question; your company; your organisation; your organization; your team; your mission; your values; every customer; every patient; every child; every student; every single; each and every; as one team; in my experience; people come to me; make sure everybody; make sure everyone; always put; always give; always try to; always strive
`;

export const GENERALITIES_DE = `
ist das a und o; ist alles; ist der schlussel; ist entscheidend; ist essenziell; ist unerlasslich; ist wichtig; sehr wichtig; das wichtigste; ich glaube; ich glaube fest; ich bin uberzeugt; meiner meinung nach; man muss; man sollte; man darf; wir mussen; wir sollten; grundsatzlich; generell; in der heutigen; heutzutage;
am ende des tages; letztendlich; geht es um; es geht darum; geht es darum; ich sehe es als; als chance; ich bin ein; ich bin jemand; ich liebe; ich lebe; meine philosophie; ich lege grossen wert; grossen wert; lege wert; steht an erster stelle; steht fur mich; gute frage; spannende frage; ihr unternehmen; ihre firma; ihrem unternehmen; ihrem team; ich bringe; einbringen; jeder kunde; jeder patient; jedes kind; jeder mensch; an einem strang; ich sage immer
`;

export const GENERALITIES_ES = `
es clave; es la clave; es fundamental; es esencial; es vital; lo es todo; es lo mas importante; lo mas importante; es muy importante; es importante; yo creo que; creo que; creo firmemente; en mi opinion; hay que; uno debe; se debe; debemos; tenemos que; hoy en dia; en el mundo actual; al fin y al cabo; a fin de cuentas; se trata de; lo veo como; una oportunidad; soy una persona; soy muy; me considero; me apasiona; me encanta; mi filosofia; siempre digo; buena pregunta; gran pregunta; interesante pregunta; su empresa; vuestra empresa; su equipo; aportar; aportaria; cada cliente; cada paciente; cada niño; cada persona; cada alumno; todos juntos; como equipo; por encima de todo; ante todo
`;
