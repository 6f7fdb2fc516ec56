/** Words that go together, by which the model knows what a word is that it was not trained on. Data, in their written forms. */
const classes: Readonly<Record<string, string>> = {
  man: 'man mannen vent kerel kerels heer heren meneer gozer gozers gast gasten gastje vader papa opa oom echtgenoot buurman mannetje mannetjes chauffeur bestuurder portier conducteur dude kerelt',
  woman: 'vrouw vrouwen dame dames mevrouw moeder mama oma tante vriendin buurvrouw meid meiden omaatje vrouwtje oude',
  child:
    'kind kinderen kindje kindjes kids jongetje jongetjes meisje meisjes peuter kleuter baby dreumes zoontje dochtertje zoon dochter broertje zusje tweeling jochie jochies kleintje kinds',
  youth:
    'jongen jongens jongeren jeugd jongelui pubers puber tiener tieners knul knullen studenten scholieren hangjongeren hangjeugd ventjes snotneuzen rotjochies groepje groep groepen bende meute stel ploeg menigte troep horde',
  someone:
    'iemand persoon personen mensen lui figuur figuren type types onbekende onbekenden bewoner bewoners inzittenden slachtoffer slachtoffers fietser fietsers voetganger voorbijgangers publiek',
  we: 'wij we ons onze ik mij mijn mn wij zelf samen',
  body: 'hoofd gezicht oog ogen hand handen vinger vingers arm armen been benen knie buik borst rug nek keel hals mond neus pols polsen haar haren voet enkel schouder lichaam lip kaak wang',
  ill: 'ademt adem ademen ademhaling bewusteloos bewustzijn onwel flauwgevallen flauw misselijk benauwd hartaanval beroerte infarct epilepsie epileptische insult reanimatie reanimeren aed overdosis vergiftiging allergische stikt gestikt stikken koorts collaps ineengezakt zakt elkaar slap stuiptrekt stuiptrekken bevallen weeën aanspreekbaar reageert antwoordt bleek blauw paars koud verwond gewond gewonde gewonden bloed bloedt bloeden bloedend bloedende wond wonden brandwond brandwonden hoofdwond pijn ambulance ambu ziekenwagen traumaheli kreunt',
  water:
    'water sloot gracht kanaal vijver rivier singel haven plas ijs wak steiger kade boot zwembad verdrinkt verdronken drenkeling drijft kopje',
  height:
    'dak daken balkon rand viaduct brug flatgebouw ladder steiger toren hoogspanningsmast spoor rails perron overgang',
  weapon:
    'mes messen mesje pistool vuurwapen wapen geweer revolver machete kapmes bijl hamer knuppel honkbalknuppel knuppels stok stokken ijzeren staaf ketting boksbeugel steekwapen zwaard schroevendraaier blaffer gun bijlen wapens stiletto',
  strike:
    'slaat slaan sloeg sloegen geslagen mept meppen schopt schoppen schopte geschopt trapt trappen stompt stompen beuken beukt ramt rammen klappen klap vecht vechten vochten gevochten steekt stak gestoken neergestoken wurgt wurgen bijt duwt duwen trekt sleuren sleurt gesleurd mishandelt mishandeld grijpt toetakelen knokken matten afgetuigd afrossen',
  threaten:
    'dreigt dreigen bedreigt bedreigd bedreigen dreigde dreiging vermoorden doodmaken afmaken doodsteken doodschieten chanteert afpersen overvallen beroofd beroven beroving overval',
  cry: 'gilt gillen schreeuwt schreeuwen geschreeuw gegil roept roepen huilt huilen huilend krijst krijsen brult brullen help hulp kermt jammert',
  burn: 'brand brandt branden brandend brandende fik fikt fikken hens vlam vlammen vuur vuurtje rook rookt rookt smeult smeulen smeulend gloeit vonken aangestoken ontbrandt vat lichterlaaie verkoold as vuurzee walm laait',
  house:
    'huis huizen woning woningen flat flats appartement portiek trappenhuis galerij gevel voordeur achterdeur deur deuren zolder kelder kelderbox berging schuur schuurtje garage garagebox keuken woonkamer slaapkamer gang hal dakgoot schoorsteen balkon bovenwoning boerderij stal rijtjeshuis etage verdieping bovenburen onderburen buren overburen',
  building:
    'school kerk moskee winkel supermarkt kroeg cafe café bar restaurant snackbar station bibliotheek ziekenhuis verzorgingshuis bejaardenhuis kantine clubhuis loods bedrijf kantoor sporthal gymzaal apotheek bakker slager kapper hotel bioscoop theater juwelier slijterij pand gebouw tankstation markt gemeentehuis stadhuis bank',
  street:
    'straat plein hoek kruising rotonde stoep weg steeg brandgang park plantsoen veld veldje bosjes bos grasveld parkeerplaats parkeerterrein fietspad pad tunnel speeltuin schoolplein wijk buurt skatebaan trapveldje laan',
  furniture:
    'bushokje bushok abri prullenbak afvalbak vuilnisbak container containers kliko kliko’s bankje bankjes lantaarnpaal lantaarnpalen verkeersbord verkeersborden brievenbus hek hekken paal paaltje paaltjes bloembak bloembakken plantenbak fietsenrek speeltoestel schommel glijbaan schutting muur muurtje standbeeld kunstwerk boom bomen boompjes terras stoelen tafels kerststal kerstboom automaat pinautomaat geldautomaat parkeerautomaat spiegel spiegels ruit ruiten ruitje raam ramen glas etalage zuil bord reclamebord dranghek dranghekken paddenstoel vuilcontainer glasbak',
  vehicle:
    'auto autos wagen bus busje bestelbus bestelbusje vrachtwagen scooter scooters brommer brommers motor motoren fiets fietsen bakfiets fatbike fatbikes quad trekker taxi tram trein golf bmw audi opel mercedes polo volkswagen seat renault peugeot ford toyota camper caravan aanhanger snorfiets step voertuig bolide barrel',
  drive:
    'rijdt rijden reed reden gereden racet racen geracet scheurt scheuren scheurde crost crossen driften drift gas gierende banden plankgas inhaalt slipt slingert spookrijdt keert stapvoets',
  traffic:
    'verkeer file afslag rijbaan rijstrook stoplicht stoplichten verkeerslicht verkeerslichten zebrapad oversteek voorrang parkeren geparkeerd dubbelgeparkeerd parkeert vrachtverkeer omleiding afgesloten snelheid helm rijbewijs aanrijding ongeluk ongeval botsing botst botste aangereden geschept aanrijden kettingbotsing frontaal glad ijzel gladheid versperring blokkade berger takelwagen',
  break:
    'slopen sloopt gesloopt sloopte vernielen vernielt vernield vernieling vernielingen kapot kapotgemaakt stuk stukgemaakt mollen molt gemold ingegooid ingooien ingeslagen intrappen ingetrapt uitgetrapt omgegooid omgetrokken omver eraf afgebroken afbreken gebarsten barst scherven krassen gekrast bekrast kras beklad beklaad bekladden graffiti gespoten spuiten besmeurd eieren verbogen doorgesneden lekgestoken gort diggelen aan flarden geramd ontworteld losgerukt losgetrokken verwoest demoleren gedemoleerd',
  throw:
    'gooit gooien gooide gooiden gegooid smijt smijten smeten gesmeten bekogelt bekogelen bekogeld werpt werpen kegelt kegelen mikt mikken keilt keilen slingeren pleuren gepleurd flikkeren flikkert',
  stone:
    'steen stenen tegel tegels stoeptegel stoeptegels kei keien baksteen bakstenen klinkers fles flessen blik blikken ijsballen sneeuwballen ei eieren flesjes glazen',
  bang: 'vuurwerk rotje rotjes knal knallen knalt geknal vuurpijl vuurpijlen pijl pijlen pijltje pijltjes cobra cobras nitraat nitraten strijker strijkers mortier mortieren vlinder vlinders bommetje bommetjes bom bommen klapper klappers siervuurwerk carbid shell shells explosie ontploffing ontploft dreun dreunen afsteken afgestoken afsteekt knaller knallers knalt knallers vuurwerkpot pot potten lont fakkel fakkels rookbom',
  steal:
    'gestolen gejat jat jatten stelen steelt stal pikt gepikt meegenomen leeggehaald leeggeroofd inbraak inbraken inbreken ingebroken inbreker inbrekers dief dieven insluiper geforceerd opengebroken braak braaksporen koevoet breekijzer kraak ramkraak plofkraak buit geroofd leegroven ontvreemd weggenomen foetsie doorzocht overhoop zakkenroller winkeldief plundert plunderen geplunderd slot sloten kluis',
  enter:
    'binnen naarbinnen klimt klimmen klom erin insluipt sluipt sluipen sloop binnengedrongen indringer wrikt wrikken forceert forceren breekt breken morrelt morrelen peutert peuteren',
  spy: 'gluurt gluren gluurder kijkt kijken keek loert loeren spiedt schijnt zaklamp zaklantaarn lampje filmt filmen foto fotos fotografeert voelt voelen checkt volgt volgen achtervolgt verstopt verstopte hurkt wegduikt wegduiken post posten posteert verkent verkennen',
  odd: 'verdacht verdachte vreemd vreemde raar rare vaag vage onbekend onbekende onbetrouwbaar vertrouw vertrouwen sketchy eng enge louche apart opvallend babbeltruc nepagent collectant legitimatie aanbellen belt aan',
  clothes:
    'jas hoodie capuchon pet muts bivakmuts bivakmutsen trainingspak sjaal broek spijkerbroek schoenen sneakers rugzak tas sporttas handschoenen trui helm bril baard staart zwarte zwart grijze grijs blauwe blauw rode rood witte wit groene groen donkere donker lichte beige bruine',
  noise:
    'muziek herrie lawaai kabaal geluidsoverlast overlast geluid hard harde keihard luid luidruchtig boxen bas feest feestje fuif zingen zingt blèren lallen gelal joelen toeteren toeterend karaoke blaffen blaft lachen gelach dronken zat bezopen lam drank bier drinken blowen wiet joint lachgas drugs hangen hangt rondhangen rondhangt kliert klieren klooien klooit pesten wildplassen plassen intimideren intimiderend uitschelden scheldt schelden uitdagen rotzooi troep belletje trekken vervelend rondlopen spugen',
  lost: 'vermist vermiste vermissing kwijt zoek zoekgeraakt zoeken zoekt spoorloos weggelopen verdwaald dwaalt dementie dement dementerend dementerende alzheimer verward verwarde thuisgekomen weglopen signalement',
  animal:
    'hond honden hondje kat katten poes kater konijn paard paarden pony koe koeien schaap schapen vogel vogels zwaan eend papegaai labrador teckel hamster dier dieren kip kippen baasje dierenarts dierenambulance',
  thing:
    'sleutel sleutels sleutelbos portemonnee telefoon mobiel pasje rijbewijs bril handschoen sjaal oorbel ring armband ketting tas rugtas knuffel horloge oortje bankpas ov id',
  utility:
    'stroom stroomstoring storing internet wifi licht verlichting straatverlichting lantaarn gas gaslucht gaslek waterleiding lekkage lek riool rioolput put kelder verwarming lift ziggo kpn vitens liander stedin kabel kabels elektriciteit meterkast boom tak takken dakpan dakpannen storm wind overstroming blank regenwater stank stinkt',
  service:
    'politie agent agenten handhaving boa brandweer hulpdiensten sirene sirenes zwaailicht zwaailichten heli helikopter me meldkamer wijkagent surveillance politiewagen politieauto',
  nice: 'gelukkig gelukkige fijn fijne gezellig gezellige mooi mooie prachtig leuk leuke lekker lekkere top super heerlijk blij dank bedankt dankje dankjewel merci proost feestelijk wensen nieuwjaar jaarwisseling groetjes groet welterusten goedemorgen goedenavond succes sterkte complimenten petje knap vrolijk',
  food: 'oliebol oliebollen appelflap champagne bubbels wijn wijntje biertje koffie thee gourmet gourmetten eten hapjes bitterballen chocolademelk soep snert taart friet patat bbq barbecue prosecco appelbeignets',
  ask: 'wie wat waar wanneer waarom waarvoor hoe hoelaat welke hoeveel mag mogen kan kunnen moet moeten weet weten klopt heeft hebben zou zouden is zijn wordt gaat komt kun',
  calm: 'rustig rustige stil stilte kalm niks niets geen bijzonderheden vredig gezellig normaal',
  past: 'gisteren eergisteren vanmiddag vanochtend vanmorgen vorige vorig afgelopen vroeger laatst destijds toen geleden jaren eerder was waren',
  done: 'weg vertrokken gestopt voorbij over opgelost geblust uit gedoofd gevonden terecht thuis opgehouden verdwenen gevlucht weggerend weggereden opgeruimd gepakt aangehouden opgepakt rustig klaar verholpen hersteld gesust meegenomen afgelopen inmiddels alweer gelukkig terug',
  rumour:
    'hoor hoorde gehoord schijnt zou zouden volgens gerucht geruchten zegt zeggen zeiden las lees gelezen facebook snapchat insta tiktok telegram doorgestuurd kettingbericht nep hoax naar verluidt blijkbaar kennelijk',
  now: 'nu nog steeds bezig momenteel net zojuist meteen direct snel nu nogsteeds live',
  near: 'tegen naast onder vlakbij vlak boven langs pal dichtbij slaat over overslaan overslaat',
};

const classesOf = new Map<string, readonly string[]>();
for (const [name, words] of Object.entries(classes)) {
  for (const word of words.split(' ')) {
    const known = classesOf.get(word) ?? [];
    if (!known.includes(name)) classesOf.set(word, [...known, name]);
  }
}

const SHORTEST_HEAD = 4;
const LONGEST_WORD = 40;

/** The classes of a word; of a compound that is in none, those of the longest head that is ("flatdeur": deur). */
export function classesOfWord(word: string): readonly string[] {
  const own = classesOf.get(word);
  if (own) return own;
  if (word.length > LONGEST_WORD) return [];
  for (let at = 2; at <= word.length - SHORTEST_HEAD; at++) {
    const head = classesOf.get(word.slice(at));
    if (head) return head;
  }
  return [];
}
