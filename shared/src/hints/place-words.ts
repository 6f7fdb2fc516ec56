/** Words that a name may carry or lose without being another place; never the first word of a key. */
export const particles = new Set('de het t den der ten ter van v vd vh vdr d en s'.split(' '));

/** Short forms of a street's last part, as they are typed. Longest first. */
export const shortSuffixes: readonly (readonly [string, string])[] = [
  ['strwg', 'straatweg'],
  ['kwrt', 'kwartier'],
  ['krtr', 'kwartier'],
  ['strt', 'straat'],
  ['sngl', 'singel'],
  ['plnts', 'plantsoen'],
  ['pln', 'plein'],
  ['prk', 'park'],
  ['str', 'straat'],
  ['lnn', 'laan'],
  ['ln', 'laan'],
  ['wg', 'weg'],
  ['bn', 'baan'],
  ['kw', 'kwartier'],
  ['kd', 'kade'],
  ['pl', 'plein'],
];

/** Last parts that make a word a street's or place's name beyond doubt once something stands before them. */
export const placeSuffixes =
  'straatweg straat laan weg plein kade dijk gracht singel dreef baan hof steeg plantsoen wal kwartier burg park veld steen horn spoor molen oord donk meent brug pad'.split(
    ' ',
  );

/** One spelling for titles, saints and shops that are written in several ways. */
export const sameWord: Readonly<Record<string, string>> = {
  sint: 'st',
  sinte: 'st',
  burgemeester: 'burg',
  burgm: 'burg',
  bgm: 'burg',
  meester: 'mr',
  doctor: 'dr',
  dokter: 'dr',
  dominee: 'ds',
  generaal: 'gen',
  professor: 'prof',
  prinses: 'prins',
  pr: 'prins',
  koningin: 'kon',
  koning: 'kon',
};

/** The categories under which a place is also known without its name, with the words for each. */
const categoryWords: Readonly<Record<string, string>> = {
  school: 'school basisschool schooltje schoolplein middelbare college lyceum kindcentrum ikc obs cbs',
  childcare: 'kinderdagverblijf kinderopvang kdv creche peuterspeelzaal',
  playground: 'speeltuin speeltuintje speelplaats speelplek speelveld speelveldje speelpleintje waterspeelplaats',
  skate: 'skatebaan skatepark skatebaantje',
  shops: 'winkelcentrum wc winkels winkelstrip winkelcentra winkelpassage',
  supermarket: 'supermarkt super buurtsuper',
  station: 'station treinstation ns',
  'bus-station': 'busstation',
  stop: 'halte tramhalte bushalte bushokje abri',
  sporthal: 'sporthal sportzaal gymzaal sportcentrum',
  sportpark: 'sportpark sportvelden voetbalvelden voetbalclub sportcomplex',
  pool: 'zwembad',
  church: 'kerk kerkje',
  mosque: 'moskee',
  fuel: 'tankstation benzinestation benzinepomp pompstation pomp',
  garages: 'garageboxen garagebox boxen garages',
  flat: 'flat flatgebouw torenflat appartementen',
  viaduct: 'viaduct',
  tunnel: 'tunnel tunneltje fietstunnel fietstunneltje stationstunnel spoortunnel onderdoorgang',
  bridge: 'brug bruggetje loopbrug',
  park: 'park parkje wijkpark',
  field: 'veldje grasveldje trapveldje grasveld',
  farm: 'kinderboerderij',
  wharf: 'loswal laadkade kade steiger havenkom',
  square: 'plein pleintje wijkplein',
  cafe: 'cafe kroeg bar',
  snack: 'snackbar cafetaria friettent snackpoint',
  care: 'woonzorgcentrum zorgcentrum verpleeghuis verzorgingshuis bejaardenhuis verzorgingstehuis',
  'town-hall': 'gemeentehuis stadhuis',
  'fire-house': 'brandweerkazerne',
  mill: 'molen',
  castle: 'kasteel',
  theatre: 'theater schouwburg',
  'car-park': 'parkeergarage parkeerplaats parkeerdek',
  crossing: 'spoorovergang spoorwegovergang overweg',
  library: 'bibliotheek',
  hospital: 'ziekenhuis',
  cemetery: 'begraafplaats kerkhof',
  hall: 'dorpshuis buurthuis wijkcentrum',
};

export const categoryOfWord: ReadonlyMap<string, string> = new Map(
  Object.entries(categoryWords).flatMap(([category, words]) =>
    words.split(' ').map((word): [string, string] => [word, category]),
  ),
);

/** Categories of which a town has so few that the nearest is meant; of the others many have no name in a list. */
export const rareCategories = new Set(
  'skate station bus-station sporthal sportpark pool viaduct farm garages wharf town-hall fire-house castle theatre childcare'.split(
    ' ',
  ),
);

/** Categories of which there are more, but one that a group calls its own. */
export const ownCategories = new Set(['playground', 'shops']);

/** Kinds of a gazetteer that make a place of a category although its name does not say so. */
export const categoryOfKind: Readonly<Record<string, string>> = {
  school: 'school',
  playground: 'playground',
  station: 'station',
  pool: 'pool',
  church: 'church',
  fuel: 'fuel',
  garages: 'garages',
  flat: 'flat',
  viaduct: 'viaduct',
  theatre: 'theatre',
};

/** Shops known by their chain; the rest of the name tells which branch. */
export const chains = new Set(
  'ah jumbo lidl aldi plus coop spar dirk dekamarkt vomar hoogvliet boni poiesz nettorama hema action praxis gamma karwei hornbach etos kruidvat trekpleister blokker xenos primera bruna mcdonalds mac kfc shell esso bp tango tinq texaco ikea mediamarkt intratuin welkoop domino dominos subway'.split(
    ' ',
  ),
);

/** Words of every day that are also names: they need a preposition, a capital or a place of their own in the line. */
export const everydayWords = new Set(
  `aak aalscholver achterdeur action amsterdam anker antenne appel avond baan bak bakker bakkerij balk balkon band bank bar
  bed beek berg berk beuk bijl bloem bloesem boei boeg boer boerderij boom bos boter boterbloem botter bouwmarkt box boxen
  brink brood brug buiten buurt bus bushokje bushalte cafe centrum chinees dak dal dam das deur dijk dorp dorpshuis draad
  draaiknop duif duin eend egel eik eiland ekster emma es ezel fiets fietsenstalling fietstunnel flat fontein front gang
  gans garage gasten gat gemeentehuis gilde golf golflengte gouden gracht gras grens groen groenendaal grond grutto haan
  haas hal halte haven heide hek helm hert heuvel hoek hof hok hond hondenveldje hooi hooiberg hooiveld horizon horn huis
  industrieterrein iep iris jaagpad jumbo kabinet kade kamp kan kanaal kant karekiet karwei kas kast kasteel kat kazerne
  kerk kers kievit kikker kinderboerderij kiosk klaver klimop klok kloof knop koe koning kop kraan kroket kroon kroontje
  kruik kruis krans kwast laan laadkade lagune land lauw leeuw lente lijn linde lis loods lotus loswal lucht mac mark markt
  mast meent meer meerpaal midden middelland mol molen mond muur nes noord noot notenbalk oever oost ophaalbrug oude oven
  overweg pad palet paradijs park parkeergarage paviljoen pijl plan plantsoen plas plein plons plus poel poldermolen polder
  pomp poort post put punt quelle raam rand reiger ridder riet rietveld ring rivier roos rozen ruit schans schilder school
  schip schipper schoener schuur schutting singel skatebaan skatepark slag sloot sloep slot sluis snel speeltuin speelveld
  spar spijker spoor spoorovergang stad stadhuis stadshart stal stalling station steen steiger steeg stek ster straat
  strand strandje strandtent stroom tak tankstation tent terp tjalk toren touw tram trap tuin tulp tunnel tunneltje uil
  vang veen veer veld veldje vest viaduct vijver vink vlakte vliet voetbal vogel vos vuur waard wal wand water waterlelie
  weg weide werf west wetering wiek wijk wijkplein wilg winkels winkelcentrum wolf wulp zaal zand zee zegge zicht zon zuid
  zuring zwaan zwembad papier glas vuurwerk container regent bron kern heem atelier busstation beheer bleek boog brand dag hart haard hoeve jonge kleine
  lange korte hoge lage nieuwe vrede vrij vrijheid welkom oranje europa sport spel stil zomer winter herfst dirk boerman
  kooy helsinki petrus nicolaas erasmus mondriaan rembrandt gamma coop plaats`.split(/\s+/),
);

/** Everyday words that describe: a capital within the line or a colon behind them, nothing less. */
export const describingWords = new Set(
  'snel bleek noord oost zuid west oude nieuwe kleine lange korte hoge lage stil vrij midden buiten groen kan plan jonge'.split(
    ' ',
  ),
);

/** Words after which a place is said. */
export const placePrepositions = new Set(
  `op in aan bij achter voor naast tegenover langs rond rondom onder tussen vanaf uit vanuit tot halverwege nabij hoek
  kruising kruispunt thv hoogte rotonde omgeving buurt over door boven binnen vlakbij voorbij ingang overkant achterkant
  zijkant voorkant dak`.split(/\s+/),
);

export const directionWords = new Set('richting'.split(' '));

/** Words after which a name is a person's or a thing's. */
export const namesOfPeople = new Set(
  'mevrouw mevr mw meneer mijnheer dhr fam familie agent opa oma tante oom meester juf neef nicht buurman buurvrouw heer dame'.split(
    ' ',
  ),
);

export const notPlaceBefore = new Set(
  `een geen mijn mn m'n zijn zn haar ons onze jullie uw hun elke ieder iedere elk blauwe rode witte zwarte grijze groene
  gele bruine donkere lichte zilveren nieuwe oude vw volkswagen kapotte eigen halve hele twee drie vier vijf`.split(
    /\s+/,
  ),
);

/** Words so common that no misspelt name is looked for in them. */
export const plainWords = new Set(
  `aan af al alle alleen alles als altijd ander andere anders auto autos bang ben best beste beter bezig bij bijna binnen
  blijft blijven boven brand brandt brandweer buiten buren buurman buurvrouw daar daarna dan dank dat de deur deze die
  dingen dit doen doet door drie druk dus echt een eentje eerder eerst eigenlijk en enkele er erg ergens even flink gaan
  gaat gast gasten gebeld gebeurd gebeurt geeft geen gehoord gek geluid gewoon gezien ging gooien gooit goed graag groep
  groepje grote haar had hallo hangen hangt hard harde hebben heeft heel hele helemaal help hem hen het hier hij hoe hoor
  hoorde horen iedereen iemand iets ik in is ja jaar jeugd jongen jongens jongeren jullie kan kapot kijken kijkt kind
  kinderen klinkt knal knallen komen komt kon kunnen kwamen kwijt laat later leek let ligt liggen lijkt loopt lopen maar
  maken man mannen me meer meisje mensen met mevrouw mij mijn minuten misschien moet moeten mooi morgen na naar naast niemand
  niet niets nieuwe nog nou nu of om omdat ons onze ook op open over overal paar pas personen politie prima raam rijden
  rijdt roepen rook ruit rustig samen schade schreeuwen sinds slaan slaat sloopt snel soms spul staan staat stil straat
  stuk stuks tegen terug toch toe tot totaal trappen twee uit uur van vanaf vanavond vannacht veel verder veilig vier vijf
  vlammen volgens voor voorbij vrouw vuur vuurwerk waar was wat we weer weet weg wel welke wie wij wil willen wonen word
  worden wordt zal ze zeer zeggen zegt zei zeker zelf zet zich zie zien zij zijn zitten zit zo zoals zonder zou zwaar`.split(
    /\s+/,
  ),
);
