/*
 * languages.c - the words of each language that lexicon.h speaks of.
 *
 * English and French first, NATO's two languages; a new language is one more table. Cue verbs of
 * languages other than English are listed in the forms that news texts use: third person, present
 * and past, and the participle of the compound past.
 */
#include "core/lexicon.h"

#include <string.h>

static const char english_lemmas[] =
    "accuse acknowledge add admit admonish advise advocate affirm agree allege announce answer "
    "apologise apologize appeal argue ask assert assure attack attest aver bark beg blame blast "
    "boast brag "
    "call caution challenge charge chide chime cite claim clarify comment complain concede "
    "conclude condemn "
    "confess confide confirm contend continue counter criticise criticize cry declare decry demand "
    "denounce "
    "deny describe detail disclose dismiss dispute dub elaborate emphasise emphasize enthuse "
    "estimate exclaim explain express fear figure finish fire forecast fret fume gasp gripe groan "
    "gush grumble guess hail hint hope implore imply indicate inform inquire insist instruct "
    "interject intone "
    "invoke joke label lament laugh lecture liken list maintain mention mock muse mutter "
    "note object observe offer opine order perceive pledge point posit post praise preach predict "
    "press proclaim promise pronounce propose protest prompt question quip rail rant read reason "
    "reassure "
    "recall recount reflect refer reiterate relate remark remember remind repeat reply report "
    "request respond "
    "retort reveal rule scold scoff shoot shout sign sigh signal slam snap snarl speculate state "
    "stipulate stress suggest summarise summarize surmise suspect tease term testify thank "
    "threaten tout tweet underline underscore urge venture vow volunteer voice warn "
    "welcome whisper wonder worry yell";

static const nb_word_list english[] = {
    {NB_WORD_CUE,
     "say says said tell tells told write writes wrote written think thinks thought feel feels "
     "felt "
     "believe believes believed puts put swear swears swore speak speaks spoke find finds found "
     "show shows showed quote quotes quoted"},
    {NB_WORD_TIME,
     "monday tuesday wednesday thursday friday saturday sunday january february march april june "
     "july august september october november december"},
    {NB_WORD_CUE_ING,
     "saying telling writing thinking feeling believing putting quipping swearing speaking showing "
     "finding quoting noting"},
    {NB_WORD_DETERMINER,
     "the a an this that these those his her its their our my your some any another one two three "
     "four five six several many most other both each every few no"},
    {NB_WORD_OF, "of for"},
    {NB_WORD_PREPOSITION,
     "in on at by to from with into about after before during under over against between among "
     "through without within upon toward towards despite since until near outside inside across "
     "behind beyond around amid via per like including regarding following"},
    {NB_WORD_AND, "and but or nor yet"},
    {NB_WORD_THAT,
     "that because while when whereas although though if as unless whether than where how why what "
     "so then"},
    {NB_WORD_WHO, "who whom whose which"},
    {NB_WORD_AUXILIARY,
     "has have had having is are was were be been being am will would shall should can could may "
     "might must do does did not never"},
    {NB_WORD_HE, "he"},
    {NB_WORD_SHE, "she"},
    {NB_WORD_THEY, "they we i it you"},
    {NB_WORD_ADVERB,
     "also later then once again even ever still just only soon recently previously earlier "
     "repeatedly quickly now already often sometimes always further instead famously reportedly "
     "himself herself themselves all itself today yesterday first simply"},
    {NB_WORD_ACCORDING, "according per"},
    {NB_WORD_TITLE,
     "mr mr. mrs mrs. ms ms. miss dr dr. sir lord lady prof prof. professor president "
     "vice-president vice prime minister chancellor secretary general secretary-general senator "
     "sen sen. rep rep. representative congressman congresswoman gov gov. governor mayor judge "
     "justice attorney ambassador king queen prince princess pope bishop archbishop cardinal rev "
     "rev. reverend father sister colonel col. col major maj. captain capt. capt lieutenant lt. lt "
     "sergeant sgt. gen. gen adm. admiral commander commissioner chairman chairwoman chair "
     "director chief spokesman spokeswoman spokesperson leader deputy foreign defence defense "
     "interior finance state treasury health home trade labour labor affairs party campaign "
     "manager adviser advisor strategist analyst economist executive officer ceo head founder "
     "co-founder coach speaker democrat republican former then-president us u.s. uk eu nato un "
     "american british french german russian chinese senior junior national international "
     "european premier envoy candidate detective inspector superintendent councillor cllr"},
    {NB_WORD_MALE,
     "mr mr. sir lord king prince pope bishop father congressman chairman spokesman businessman "
     "policeman his himself he him"},
    {NB_WORD_FEMALE,
     "mrs mrs. ms ms. miss lady queen princess sister congresswoman chairwoman spokeswoman "
     "businesswoman policewoman herself she her"},
    {NB_WORD_SO_CALLED, "so-called termed dubbed"},
    {NB_WORD_WORK,
     "book film movie show series album song novel titled entitled play magazine newspaper "
     "documentary poem article essay podcast memoir"},
    {0, NULL}};

static const nb_word_list french[] = {
    {NB_WORD_CUE,
     "dit disent disait déclare déclarent déclarait déclaré affirme affirment affirmait affirmé "
     "ajoute ajoutent ajoutait ajouté explique expliquent expliquait expliqué estime estiment "
     "estimait estimé assure assurent assurait assuré précise précisent précisait précisé "
     "souligne soulignent soulignait souligné indique indiquent indiquait indiqué rappelle "
     "rappellent rappelait rappelé annonce annoncent annonçait annoncé raconte racontent racontait "
     "raconté répond répondent répondait répondu demande demandent demandait demandé écrit "
     "écrivent écrivait martèle martelait martelé lance lancent lançait lancé lâche lâché insiste "
     "insistent insistait insisté conclut concluent concluait conclu poursuit poursuivent "
     "poursuivait poursuivi prévient préviennent prévenait prévenu avertit avertissent averti "
     "regrette regrettent regrettait regretté dénonce dénoncent dénonçait dénoncé critique "
     "critiqué promet promettent promettait promis reconnaît reconnaissent reconnaissait reconnu "
     "confie confient confiait confié note notent notait noté observe observent observait observé "
     "relève relèvent relevait relevé résume résumait résumé juge jugent jugeait jugé plaide "
     "plaidait plaidé réagit réagissent réagi réplique répliqué rétorque rétorqué soutient "
     "soutiennent soutenait soutenu tweete tweeté commente commentait commenté confirme confirment "
     "confirmé admet admettent admis avoue avoué appelle appelé espère espéré pense pensent "
     "s'inquiète s'inquiétait s'interroge s'exclame exclamé exclamée interrogé interrogée inquiété "
     "inquiétée félicité félicitée réjoui réjouie indigné indignée rapporte rapportent rapporté "
     "salue "
     "salué souhaite souhaité exige exigé garantit garanti évoque évoqué parle parlé"},
    {NB_WORD_CUE_ING,
     "disant déclarant affirmant ajoutant expliquant estimant assurant précisant soulignant "
     "indiquant rappelant annonçant insistant concluant dénonçant"},
    {NB_WORD_DETERMINER,
     "le la les un une des ce cet cette ces son sa ses leur leurs mon ma notre nos plusieurs "
     "certains certaines quelques deux trois quatre"},
    {NB_WORD_OF, "de du d'un d'une"},
    {NB_WORD_PREPOSITION,
     "à au aux dans en sur sous par pour avec sans chez vers contre entre depuis pendant avant "
     "après lors devant derrière malgré parmi dès"},
    {NB_WORD_AND, "et mais ou ni car"},
    {NB_WORD_THAT, "que qu'il qu'elle parce lorsque quand si comme alors tandis où"},
    {NB_WORD_WHO, "qui dont lequel laquelle"},
    {NB_WORD_AUXILIARY,
     "a ont avait avaient est sont était étaient sera seront n'a n'est ne pas doit peut va vont "
     "s'est s'était se"},
    {NB_WORD_HE, "il"},
    {NB_WORD_SHE, "elle"},
    {NB_WORD_THEY, "ils elles on nous je j'ai vous"},
    {NB_WORD_ADVERB, "aussi également ensuite encore notamment déjà toutefois ainsi toujours hier "
                     "aujourd'hui lundi mardi mercredi jeudi vendredi samedi dimanche"},
    {NB_WORD_ACCORDING, "selon d'après"},
    {NB_WORD_TITLE,
     "m. mme mlle président présidente premier première ministre chancelier chancelière secrétaire "
     "général générale directeur directrice porte-parole chef cheffe ambassadeur ambassadrice "
     "sénateur sénatrice député députée maire colonel amiral roi reine prince pape professeur dr "
     "dr. ancien ancienne"},
    {NB_WORD_MALE, "m. président directeur roi prince chancelier ambassadeur sénateur"},
    {NB_WORD_FEMALE, "mme mlle présidente directrice reine chancelière ministre-présidente"},
    {NB_WORD_SO_CALLED, "soi-disant prétendu prétendue dit"},
    {NB_WORD_WORK, "livre film roman série album chanson intitulé intitulée revue journal"},
    {0, NULL}};

static const nb_word_list german[] = {
    {NB_WORD_CUE,
     "sagt sagte sagten sagen gesagt erklärt erklärte erklärten erklären betont betonte betonten "
     "betonen meint meinte meinten teilt teilte teilten mitgeteilt berichtet berichtete "
     "berichteten schreibt schrieb schrieben geschrieben fordert forderte forderten gefordert "
     "warnt "
     "warnte warnten gewarnt kritisiert kritisierte kritisierten äußert äußerte äußerten geäußert "
     "fügt fügte hinzu bezeichnet bezeichnete bezeichneten nennt nannte nannten genannt spricht "
     "sprach sprachen gesprochen antwortet antwortete fragt fragte fragten behauptet behauptete "
     "behaupteten bestätigt bestätigte bestätigten versichert versicherte verspricht versprach "
     "kündigt kündigte angekündigt räumt räumte weist wies begründet begründete begründeten "
     "kommentiert kommentierte lobt lobte bedauert bedauerte glaubt glaubte hofft hoffte heißt "
     "hieß titelt titelte zitiert zitierte zitierten verkündet verkündete stellt stellte führt "
     "führte ergänzt ergänzte rief ruft verteidigt verteidigte urteilt urteilte resümiert "
     "resümierte beschreibt beschrieb erzählt erzählte unterstreicht unterstrich"},
    {NB_WORD_DETERMINER,
     "der die das den dem des ein eine einen einem einer eines sein seine seiner ihr ihre ihrer "
     "dieser diese dieses mehrere einige viele zwei drei vier"},
    {NB_WORD_OF, "von vom"},
    {NB_WORD_PREPOSITION,
     "in im an am auf aus bei beim mit nach seit zu zum zur für gegen ohne um über unter vor durch "
     "während wegen zwischen hinter neben gegenüber trotz"},
    {NB_WORD_AND, "und aber oder sondern doch"},
    {NB_WORD_THAT, "dass daß weil wenn als ob obwohl da damit wie"},
    {NB_WORD_WHO, "welcher welche welches deren dessen"},
    {NB_WORD_AUXILIARY,
     "hat haben hatte hatten ist sind war waren wird werden wurde wurden habe sei kann könne "
     "soll sollte will wollte muss nicht"},
    {NB_WORD_HE, "er"},
    {NB_WORD_SHE, "sie"},
    {NB_WORD_THEY, "es wir ich man"},
    {NB_WORD_ADVERB,
     "auch dann später zudem außerdem weiter weiterhin bereits noch wörtlich dazu jedoch "
     "gestern heute"},
    {NB_WORD_ACCORDING, "laut"},
    {NB_WORD_TITLE,
     "herr frau dr. prof. präsident präsidentin bundespräsident kanzler kanzlerin bundeskanzler "
     "bundeskanzlerin minister ministerin außenminister außenministerin innenminister "
     "innenministerin verteidigungsminister ministerpräsident premierminister generalsekretär "
     "sprecher sprecherin pressesprecher regierungssprecher vorsitzender vorsitzende chef chefin "
     "direktor bürgermeister oberbürgermeister general admiral botschafter papst könig königin "
     "staatssekretär us-präsident us-außenministerin us-außenminister"},
    {NB_WORD_MALE, "herr präsident kanzler minister sprecher könig papst"},
    {NB_WORD_FEMALE, "frau präsidentin kanzlerin ministerin sprecherin königin"},
    {NB_WORD_SO_CALLED, "sogenannte sogenannten sogenannter sogenanntes"},
    {NB_WORD_WORK, "buch film serie album lied roman zeitung zeitschrift magazin"},
    {0, NULL}};

static const nb_word_list spanish[] = {
    {NB_WORD_CUE,
     "dijo dice dicen dijeron afirmó afirma afirman aseguró asegura aseguran declaró declara "
     "explicó explica explican añadió añade agregó agrega señaló señala indicó indica destacó "
     "destaca subrayó subraya advirtió advierte insistió insiste sostuvo sostiene manifestó "
     "manifiesta comentó comenta reconoció reconoce admitió admite anunció anuncia recordó "
     "recuerda "
     "precisó precisa preguntó pregunta respondió responde contestó contesta escribió escribe "
     "concluyó concluye reiteró reitera denunció denuncia criticó critica lamentó lamenta prometió "
     "promete pidió pide exigió exige expresó expresa aclaró aclara apuntó apunta opinó opina "
     "relató relata confesó confiesa confirmó confirma dicho declarado afirmado asegurado"},
    {NB_WORD_CUE_ING, "diciendo afirmando asegurando añadiendo señalando explicando"},
    {NB_WORD_DETERMINER, "el la los las un una unos unas su sus este esta ese esa varios dos tres"},
    {NB_WORD_OF, "de del"},
    {NB_WORD_PREPOSITION,
     "a al en con sin por para sobre entre contra desde hasta durante tras ante bajo hacia"},
    {NB_WORD_AND, "y e o u pero ni"},
    {NB_WORD_THAT, "que porque cuando si como mientras aunque donde"},
    {NB_WORD_WHO, "quien quienes cuyo"},
    {NB_WORD_AUXILIARY, "ha han había es son era fue fueron no se le les puede debe"},
    {NB_WORD_HE, "él"},
    {NB_WORD_SHE, "ella"},
    {NB_WORD_THEY, "ellos ellas yo nosotros"},
    {NB_WORD_ADVERB, "también luego después además ya ayer hoy"},
    {NB_WORD_ACCORDING, "según"},
    {NB_WORD_TITLE,
     "sr. sra. presidente presidenta primer primera ministro ministra canciller secretario "
     "secretaria general director directora portavoz jefe jefa embajador senador senadora alcalde "
     "alcaldesa rey reina papa coronel almirante"},
    {NB_WORD_MALE, "sr. presidente ministro director rey papa"},
    {NB_WORD_FEMALE, "sra. presidenta ministra directora reina"},
    {NB_WORD_SO_CALLED, "llamado llamada"},
    {NB_WORD_WORK, "libro película novela serie canción titulado titulada"},
    {0, NULL}};

static const nb_word_list italian[] = {
    {NB_WORD_CUE,
     "dice dicono disse ha-detto detto dichiara dichiarato dichiarò afferma affermano affermato "
     "affermò aggiunge aggiunto aggiunse spiega spiegato spiegò sottolinea sottolineato ribadisce "
     "ribadito sostiene sostenuto assicura assicurato osserva osservato ricorda ricordato annuncia "
     "annunciato avverte avvertito conclude concluso commenta commentato risponde risposto chiede "
     "chiesto scrive scritto precisa precisato promette promesso ammette ammesso denuncia "
     "denunciato racconta raccontato insiste insistito"},
    {NB_WORD_CUE_ING, "dicendo affermando aggiungendo spiegando sottolineando"},
    {NB_WORD_DETERMINER,
     "il lo la i gli le un uno una suo sua suoi sue questo questa alcuni alcune due tre"},
    {NB_WORD_OF, "di del della dello dei degli delle dell'"},
    {NB_WORD_PREPOSITION,
     "a al alla in nel nella con su sul per tra fra da dal dalla durante dopo prima contro"},
    {NB_WORD_AND, "e ed o ma né"},
    {NB_WORD_THAT, "che perché quando se come mentre dove"},
    {NB_WORD_WHO, "cui quale"},
    {NB_WORD_AUXILIARY, "ha hanno aveva è sono era non si può deve"},
    {NB_WORD_HE, "egli lui"},
    {NB_WORD_SHE, "ella lei"},
    {NB_WORD_THEY, "essi loro io noi"},
    {NB_WORD_ADVERB, "anche poi inoltre ancora già ieri oggi"},
    {NB_WORD_ACCORDING, "secondo"},
    {NB_WORD_TITLE,
     "signor signora presidente premier primo ministro ministra cancelliere cancelliera segretario "
     "segretaria generale direttore direttrice portavoce capo ambasciatore senatore senatrice "
     "sindaco re regina papa colonnello ammiraglio"},
    {NB_WORD_MALE, "signor ministro direttore re papa"},
    {NB_WORD_FEMALE, "signora ministra direttrice regina"},
    {NB_WORD_SO_CALLED, "cosiddetto cosiddetta cosiddetti"},
    {NB_WORD_WORK, "libro film romanzo serie canzone intitolato intitolata"},
    {0, NULL}};

static const nb_word_list polish[] = {
    {NB_WORD_CUE,
     "powiedział powiedziała powiedzieli mówi mówił mówiła stwierdził stwierdziła stwierdza dodał "
     "dodała dodaje podkreślił podkreśliła podkreśla zaznaczył zaznaczyła zapewnił zapewniła "
     "zapewnia oświadczył oświadczyła napisał napisała pisze ocenił oceniła ocenia wyjaśnił "
     "wyjaśniła wyjaśnia zauważył zauważyła przyznał przyznała ostrzegł ostrzegła ostrzega "
     "poinformował poinformowała informuje zapytał zapytała pyta odpowiedział odpowiedziała "
     "zapowiedział zapowiedziała przypomniał przypomniała tłumaczy tłumaczył uważa apeluje "
     "skomentował skomentowała"},
    {NB_WORD_DETERMINER, "ten ta to ci te jego jej ich jeden jedna kilku wielu dwaj trzej"},
    {NB_WORD_PREPOSITION,
     "w we na do z ze od po przy dla o u nad pod przed za przez podczas bez między"},
    {NB_WORD_AND, "i a oraz ale lub albo"},
    {NB_WORD_THAT, "że iż bo ponieważ gdy kiedy jeśli jak choć gdzie"},
    {NB_WORD_WHO, "który która które którzy"},
    {NB_WORD_AUXILIARY, "jest są był była było byli będzie nie może musi"},
    {NB_WORD_HE, "on"},
    {NB_WORD_SHE, "ona"},
    {NB_WORD_THEY, "oni one ja my"},
    {NB_WORD_ADVERB, "także też również potem następnie jeszcze już wczoraj dziś"},
    {NB_WORD_ACCORDING, "według zdaniem"},
    {NB_WORD_TITLE,
     "pan pani prezydent premier minister ministra sekretarz generalny kanclerz rzecznik "
     "rzeczniczka "
     "szef szefowa dyrektor ambasador senator poseł generał pułkownik admirał król królowa papież"},
    {NB_WORD_MALE, "pan król papież rzecznik szef"},
    {NB_WORD_FEMALE, "pani królowa rzeczniczka szefowa"},
    {NB_WORD_SO_CALLED, "tzw. tak-zwany"},
    {NB_WORD_WORK, "książka film serial piosenka powieść"},
    {0, NULL}};

static const nb_word_list dutch[] = {
    {NB_WORD_CUE,
     "zegt zei zeiden zeggen gezegd verklaart verklaarde vertelt vertelde vertelden stelt stelde "
     "stelden benadrukt benadrukte voegt voegde waarschuwt waarschuwde schrijft schreef schreven "
     "meldt meldde melden vindt vond noemt noemde antwoordt antwoordde vraagt vroeg beweert "
     "beweerde bevestigt bevestigde erkent erkende belooft beloofde legt legde reageert reageerde "
     "aldus concludeert concludeerde eist eiste hoopt hoopte denkt dacht twittert twitterde laat "
     "liet herhaalt herhaalde"},
    {NB_WORD_DETERMINER,
     "de het een zijn haar hun deze dit die dat enkele verschillende veel twee drie"},
    {NB_WORD_OF, "van"},
    {NB_WORD_PREPOSITION,
     "in op aan bij met na naar voor tegen tot uit over onder door tijdens zonder tussen sinds"},
    {NB_WORD_AND, "en maar of"},
    {NB_WORD_THAT, "omdat als toen terwijl hoewel zoals waar"},
    {NB_WORD_WHO, "wie wiens"},
    {NB_WORD_AUXILIARY, "heeft hebben had hadden is zijn was waren wordt werd zal zou kan niet"},
    {NB_WORD_HE, "hij"},
    {NB_WORD_SHE, "zij ze"},
    {NB_WORD_THEY, "wij we ik"},
    {NB_WORD_ADVERB, "ook later daarna verder nog gisteren vandaag eerder"},
    {NB_WORD_ACCORDING, "volgens aldus"},
    {NB_WORD_TITLE,
     "meneer mevrouw dhr. mevr. president premier minister minister-president kanselier "
     "secretaris-generaal woordvoerder woordvoerster directeur chef burgemeester ambassadeur "
     "senator generaal kolonel admiraal koning koningin paus staatssecretaris"},
    {NB_WORD_MALE, "meneer dhr. koning paus woordvoerder"},
    {NB_WORD_FEMALE, "mevrouw mevr. koningin woordvoerster"},
    {NB_WORD_SO_CALLED, "zogenaamde zogeheten"},
    {NB_WORD_WORK, "boek film serie album lied roman"},
    {0, NULL}};

static const nb_word_list portuguese[] = {
    {NB_WORD_CUE,
     "disse diz dizem disseram afirmou afirma afirmam declarou declara acrescentou acrescenta "
     "explicou explica destacou destaca ressaltou ressalta sublinhou sublinha garantiu garante "
     "salientou salienta alertou alerta insistiu insiste reconheceu reconhece admitiu admite "
     "anunciou anuncia lembrou lembra observou observa comentou comenta escreveu escreve respondeu "
     "responde perguntou pergunta concluiu conclui reiterou reitera criticou critica lamentou "
     "lamenta prometeu promete pediu pede exigiu exige contou conta revelou revela confirmou "
     "confirma referiu refere defendeu defende dito afirmado declarado"},
    {NB_WORD_CUE_ING, "dizendo afirmando acrescentando explicando"},
    {NB_WORD_DETERMINER, "o a os as um uma uns umas seu sua seus suas este esta vários dois três"},
    {NB_WORD_OF, "de do da dos das"},
    {NB_WORD_PREPOSITION,
     "em no na nos nas ao à com sem por pelo pela para sobre entre contra desde até durante após"},
    {NB_WORD_AND, "e ou mas nem"},
    {NB_WORD_THAT, "que porque quando se como enquanto embora onde"},
    {NB_WORD_WHO, "quem cujo"},
    {NB_WORD_AUXILIARY, "tem têm tinha é são era foi foram não pode deve há"},
    {NB_WORD_HE, "ele"},
    {NB_WORD_SHE, "ela"},
    {NB_WORD_THEY, "eles elas eu nós"},
    {NB_WORD_ADVERB, "também depois ainda já ontem hoje"},
    {NB_WORD_ACCORDING, "segundo conforme"},
    {NB_WORD_TITLE,
     "sr. sra. presidente presidenta primeiro primeira ministro ministra chanceler secretário "
     "secretária geral secretário-geral primeiro-ministro diretor diretora porta-voz chefe "
     "embaixador senador senadora prefeito rei rainha papa coronel almirante general"},
    {NB_WORD_MALE, "sr. ministro diretor rei papa"},
    {NB_WORD_FEMALE, "sra. ministra diretora rainha"},
    {NB_WORD_SO_CALLED, "chamado chamada"},
    {NB_WORD_WORK, "livro filme romance série canção intitulado"},
    {0, NULL}};

static const nb_word_list turkish[] = {
    {NB_WORD_CUE,
     "dedi diyor dediler söyledi söylüyor söylediler belirtti belirtiyor açıkladı açıklıyor "
     "vurguladı vurguluyor ifade kaydetti ekledi ekliyor konuştu yazdı yazıyor sordu cevapladı "
     "yanıtladı uyardı anlattı savundu iddia"},
    {NB_WORD_CUE_ING, "diyerek belirterek vurgulayarak diye"},
    {NB_WORD_DETERMINER, "bir bu şu o"},
    {NB_WORD_PREPOSITION, "ile için gibi kadar sonra önce"},
    {NB_WORD_AND, "ve veya ama fakat"},
    {NB_WORD_THAT, "ki çünkü"},
    {NB_WORD_AUXILIARY, "etti eden olan olarak"},
    {NB_WORD_THEY, "biz ben onlar"},
    {NB_WORD_ADVERB, "da de ayrıca sonra dün bugün"},
    {NB_WORD_ACCORDING, "göre"},
    {NB_WORD_TITLE,
     "bay bayan başkan başkanı cumhurbaşkanı başbakan bakan bakanı genel sekreteri sekreter sözcü "
     "sözcüsü müdür büyükelçi general kral kraliçe"},
    {0, NULL}};

static const nb_language languages[NB_LANGUAGES] = {{"en", english, english_lemmas, false},
                                                    {"fr", french, "", true},
                                                    {"de", german, "", true},
                                                    {"es", spanish, "", true},
                                                    {"it", italian, "", true},
                                                    {"pl", polish, "", true},
                                                    {"nl", dutch, "", true},
                                                    {"pt", portuguese, "", true},
                                                    {"tr", turkish, "", false}};

const nb_language *
nb_language_find(const char *code)
{
    size_t i;

    for (i = 0; i < sizeof(languages) / sizeof(languages[0]); i++)
        if (strcmp(languages[i].code, code) == 0)
            return &languages[i];
    return &languages[0];
}

uint32_t
nb_language_index(const nb_language *language)
{
    return (uint32_t)(language - languages);
}
