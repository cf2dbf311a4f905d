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
synchron*; optimi*; streamlin*; efficien*; professionalism; craftsmanship; pride; dignity; wellbeing; well being; hunger; motivat*; inspir*; enthusias*; dynamic*; success mindset;
meaningful*; impactful; personal brand*; storytelling; experience* journey; relationship building; long term relationship*; trust; partnership*; operational excellence; six sigma; kaizen; ownership; accountability; champion*; visionary;
core values; top quality; highest quality; quality work; quality first; purpose driven; bold; empath*; mindful*; team spirit; teamwork; positive attitude; can do attitude; can do spirit; adaptab*; flexib*; framework*; methodolog*; ceremon*; enablement; change management; solution*; insight*; nurtur*; foster*; cultivat*; craft; elevate*; optimum; maximi*
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

/** Sayings and grand words that are no business jargon and say just as little. */
export const SAYINGS = `
worth gold; heart and soul; with heart; from the heart; my heart; at heart; motto; a smile; with a smile; calling; a vocation; backbone of; second nature; in my dna; part of my dna; in my blood; nerves of steel; where there's a will; nobody is perfect; no one is perfect; takes a village; like a family; one big family; word of mouth; speaks for itself; is an art; an art form; is a craft; a craft; an attitude; a matter of attitude; is a gift; is king; is queen; is the star; stands for; stand for; make a difference; makes a difference; makes the difference; makes all the difference; make all the difference; companion; be all and end all; pays off; stay curious; lifelong; keep on learning; never stop learning; always learning; open minded; golden rule; key to success; the secret; recipe for; nothing is impossible; everything is possible; weakest link; sky's the limit; think big; think bigger; fail forward; failing fast; status quo; magic; living organism; superpower; hidden gem; walk the talk; lead by example; wear many hats; wearing many hats; thrives; thrive; work hard; hard work; hard working; roll up my sleeves; get things done; give my best; give it my all; my best; do my best; every day; every single day; day in and day out; with all my; natural leader; natural talent; born to; reliability; punctuality; honesty; loyal*; courage; courageous; curiosity; genuine; genuinely; wholeheartedly; truly; beautiful; wonderful; amazing; incredible; exciting; fascinating; backbone; cornerstone; pillar; compass; bridge between; beating heart; future belongs; the future; society; humanity; human being; human beings; people buy from; buy from people; brand love; sustainable; sustainability; touchpoint*; mindful; vibe; tribe; soul; greatest asset; biggest asset; people are our
`;

export const SAYINGS_DE = `
herzenssache; herzensangelegenheit; gold wert; herzblut; mit herz; vom herzen; von herzen; motto; bauchgefuhl; offenes ohr; neu erfinden; in losungen; menschen bei menschen; ausstrahl*; wie eine familie; grosse familie; berufung; leib und seele; das herz; macht den unterschied; den unterschied macht; immer ein lacheln; lacheln; goldene regel; wie man in den wald; wo ein wille; niemand ist perfekt; die zukunft; jeden tag; tag fur tag; mein bestes; das beste; hundert prozent; zuverlassig*; punktlichkeit; ehrlichkeit; fleiss*; hart arbeiten; unter druck; spass; freude; neugierig; neugier; offen fur; lebenslanges lernen; ruckgrat; fundament; grundstein; baustein; kompass; gesellschaft; menschlichkeit; wundervoll; spannend; grossartig; verlasslichkeit; seele; unser grosstes; das rad; anpacken
`;

export const SAYINGS_ES = `
vocacion; cercania; cariño; marca la diferencia; marcar la diferencia; lema; humanidad; humano; sumar; sumen; remar; remen; misma direccion; granito de arena; como una familia; gran familia; con el corazon; de corazon; sonrisa; una sonrisa; en el lugar del otro; en su lugar; dia a dia; cada dia; lo mejor de mi; mi granito; ilusion; con ilusion; ganas; con ganas; bajo presion; puntual; puntualidad; responsable y; honestidad; sinceridad; trabajador; trabajadora; esfuerzo; sacrificio; constancia; curiosidad; abierto a; aprender siempre; siempre aprendiendo; el futuro; la sociedad; pilar; cimiento; base de todo; motor; brujula; maravillos*; increible; arte; es un arte; un don; el secreto; querer es poder; nadie es perfecto; el mayor activo; las personas son
`;

/** Sentences about how things are in general, instead of what was or will be done. */
export const GENERALITIES = `
is key; are key; is the key; is everything; is crucial; is essential; is vital; is paramount; is really about; it's all about; it's really about; all about; is a mindset; is a journey; is the foundation; is the heart; at the heart of; is the new;
is everyone's job; is everybody's job; matters most; is what makes; that's what makes; takes care of; take care of themselves; goes without saying; first and foremost; front and centre; front and center; at the end of the day; when all is said and done;
i believe; i really believe; i truly believe; i strongly believe; i firmly believe; strong believer; big believer; firm believer; i always say; i've always said; in my view; in my opinion; in today's; in this day and age; nowadays; you have to; you must; one must; one should; people should; everyone should; we must; it is important; it's important; i am a natural; i'm a natural;
i'm a very; i am a very; i'm a great; i'm very good; i'm known for; i consider myself; i see myself; i pride myself; i'm passionate; i am passionate; i love; i thrive; i live and breathe; my philosophy; my approach is; i strive; i embrace; i value; i approach every; i would bring; i'd bring; what i bring; i see it as; an opportunity; there is no i; such an interesting; great question; good question; interesting question; your company; your organisation; your organization; your team; your mission; your values; every customer; every patient; every child; every student; every single; each and every; as one team; people come to me; make sure everybody; make sure everyone; always put; always give; always try to; always strive
`;

export const GENERALITIES_DE = `
ist das a und o; ist alles; ist der schlussel; ist entscheidend; ist essenziell; ist unerlasslich; ist wichtig; sehr wichtig; das wichtigste; ich glaube; ich glaube fest; ich bin uberzeugt; meiner meinung nach; man muss; man sollte; man darf; wir mussen; wir sollten; grundsatzlich; generell; in der heutigen; heutzutage;
am ende des tages; letztendlich; geht es um; es geht darum; geht es darum; ich sehe es als; als chance; ich bin ein; ich bin jemand; ich liebe; ich lebe; meine philosophie; ich lege grossen wert; grossen wert; lege wert; steht an erster stelle; steht fur mich; gute frage; spannende frage; ihr unternehmen; ihre firma; ihrem unternehmen; ihrem team; ich bringe; einbringen; jeder kunde; jeder patient; jedes kind; jeder mensch; an einem strang; ich sage immer
`;

export const GENERALITIES_ES = `
es clave; es la clave; es fundamental; es esencial; es vital; lo es todo; es lo mas importante; lo mas importante; es muy importante; es importante; yo creo que; creo que; creo firmemente; en mi opinion; hay que; uno debe; se debe; debemos; tenemos que; hoy en dia; en el mundo actual; al fin y al cabo; a fin de cuentas; se trata de; lo veo como; una oportunidad; soy una persona; soy muy; me considero; me apasiona; me encanta; mi filosofia; siempre digo; buena pregunta; gran pregunta; interesante pregunta; su empresa; vuestra empresa; su equipo; aportar; aportaria; cada cliente; cada paciente; cada niño; cada persona; cada alumno; todos juntos; como equipo; por encima de todo; ante todo
`;
