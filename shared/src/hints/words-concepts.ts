/** How much a shared word says: nothing, little (heard all night), or much. */
export type Telling = 'little' | 'much';

/** Words that mean one thing in the language of the night, the first being its name. Data, in their written forms. */
export const concepts: readonly { readonly telling: Telling; readonly words: string }[] = [
  {
    telling: 'much',
    words: 'bushalte bushok bushokje bushokkie abri halte haltehokje wachthokje wachthuisje tramhokje',
  },
  {
    telling: 'much',
    words:
      'container kliko rolcontainer vuilcontainer vuilnisbak vuilnisbakken prullenbak prullenbakken vuilbak afvalbak afvalcontainer papierbak papiercontainer',
  },
  {
    telling: 'little',
    words:
      'brand brandt branden brandend brandende fik fikken fikt fikkie hens vlam vlammen vlammenzee vuur vuurtje vuurzee lichterlaaie aangestoken rook rookt rookwolk smeult smeulen brandje vonken',
  },
  {
    telling: 'little',
    words:
      'vuurwerk knal knallen knalt geknal knaller knallers rotje rotjes dreun dreunen klap klappen ontploft ontploffing explosie plof vuurwerkbom vuurwerkbommen spul knalwerk knalspul siervuurwerk',
  },
  { telling: 'much', words: 'cobra nitraat nitraten nitraatbom nitraatbommen shell mortier mortierbom compound' },
  { telling: 'much', words: 'vuurpijl vuurpijlen pijl pijlen lawinepijl babypijl babypijltjes' },
  { telling: 'little', words: 'strijker strijkers gillende keukenmeiden grondbloem' },
  { telling: 'little', words: 'auto wagen personenauto voertuig bolide karretje' },
  { telling: 'much', words: 'bus busje bestelbus bestelbusje bestelwagen bestelauto transporter trafic' },
  { telling: 'much', words: 'scooter brommer bromscooter snorfiets snorscooter brommertje vespa scoot' },
  { telling: 'much', words: 'fatbike fatbikes fatbiker fatbikers fattie fatties fatbikegroep' },
  {
    telling: 'little',
    words:
      'jongeren jongere jongen jongens jongetje jochies jochie jeugd jongelui pubers puber kids tieners tiener gasten hangjongeren hangjeugd knullen gozertjes etterbakken lui ventjes snotneuzen',
  },
  { telling: 'little', words: 'man mannen vent kerel kerels gozer gast figuur figuren persoon personen iemand' },
  { telling: 'little', words: 'groep groepje stel stelletje meute troep bende stoet clubje' },
  { telling: 'little', words: 'politie agent agenten wout wouten politiewagen politieauto handhaving boa' },
  { telling: 'little', words: 'brandweer brandweerwagen spuitgasten' },
  { telling: 'little', words: 'ambulance ambu ziekenwagen ziekenauto' },
  {
    telling: 'much',
    words:
      'inbraak inbreken ingebroken inbreker inbrekers dief dieven opengebroken leeggehaald geforceerd kraak woninginbraak insluiper insluipers braakschade',
  },
  {
    telling: 'much',
    words: 'vechtpartij vechten vecht gevochten gevecht knokpartij knokken opstootje handgemeen kloppartij massaknok',
  },
  { telling: 'much', words: 'mes steekwapen steekpartij mesje neergestoken gestoken messen' },
  { telling: 'much', words: 'rugzak rugtas rugzakje' },
  { telling: 'much', words: 'capuchon hoodie hoody hoodiejas kap' },
  { telling: 'much', words: 'portier portieren autodeur autodeuren' },
  {
    telling: 'little',
    words:
      'slopen sloopt gesloopt vernielen vernield vernieling kapot stuk stukgeslagen vernielt vandalisme trappen trapt getrapt schoppen schopt',
  },
  { telling: 'much', words: 'vermist kwijt zoek zoekgeraakt weggelopen vermissing spoorloos' },
  { telling: 'little', words: 'gevonden terecht teruggevonden' },
  { telling: 'much', words: 'oma mevrouw dame bejaarde oudje omaatje' },
  { telling: 'little', words: 'vrouw vriendin meid' },
  { telling: 'much', words: 'meisje meiske nichtje dochtertje kleuter kindje' },
  { telling: 'much', words: 'dement dementie dementerend dementerende verward verwarde alzheimer' },
  { telling: 'much', words: 'ruit ruiten raam ramen glas venster etalageruit etalage pui ruitje ruitjes' },
  { telling: 'much', words: 'schuur schuurtje berging tuinhuis tuinhuisje schuurdak schuurdeur' },
  { telling: 'much', words: 'tunnel tunneltje onderdoorgang fietstunnel spoortunnel' },
  { telling: 'much', words: 'school basisschool schoolplein schoolgebouw' },
  { telling: 'much', words: 'cafe kroeg kroegje bar' },
  { telling: 'much', words: 'feest feestje fuif rave illegaal' },
  { telling: 'much', words: 'muziek geluidsoverlast dreunt dendert bas boxen' },
  { telling: 'much', words: 'ongeluk aanrijding botsing ongeval botst aangereden geschept' },
  { telling: 'much', words: 'racen race racet gereden streetrace scheurt scheuren crossen' },
  { telling: 'much', words: 'brandstapel stapel pallets pallet vreugdevuur' },
  { telling: 'much', words: 'kerstboom kerstbomen kerstboomverbranding' },
  { telling: 'much', words: 'gaslucht gaslek gas' },
  { telling: 'much', words: 'speeltuin speeltoestel speeltoestellen glijbaan schommel wipkip speelplaats' },
  { telling: 'much', words: 'beroving beroofd overval tasroof tasjesroof straatroof bestolen overvallen' },
  { telling: 'much', words: 'spiegel spiegels autospiegel autospiegels buitenspiegel' },
  { telling: 'much', words: 'stenen steen keien kei klinkers stoeptegels tegel stoeptegel' },
  { telling: 'much', words: 'bivakmuts bivakmutsen bivak balaclava gezichtsbedekking' },
  { telling: 'much', words: 'station perron' },
  { telling: 'much', words: 'dak rieten dakpannen kap daken' },
  { telling: 'much', words: 'alarm winkelalarm sirene brandmelder' },
  { telling: 'much', words: 'caravan camper' },
  { telling: 'much', words: 'tak boom bomen takken' },
];

/** Words that say nothing about what happens. */
export const emptyWords = `
aan aangeven aanwezig ach achter af al alle alleen allemaal alles als altijd ander andere anders app appje avond avonden
ben bent bij bijna blijf blijft blijven boven buiten binnen bedankt bezig begint beetje bewoner bewoners bericht
buurt buren buurman buurvrouw buurtbewoner beneden bewaar
daar dacht dan dank dankjewel dat de deze denk denken dezelfde die dit doe doen doet door doorgestuurd dus druk durf
een eens eentje eerste eigen elk elke en enige enkele er erg even eruit erop erbij erg erin ertussen eraf
flink foto fijn foetsie
ga gaan gaat gaf geen gelukkig geloof genoeg geluid gebeurd gebeurt geef gebeld gemeld gewoon goed goede graag groot grote gehoord gezien ging gingen gekomen geweest gisteren gaven gooien gooit gegooid
haar had haha hadden hallo hard harde hebben hebt heb heeft heel hele helemaal hem hen het hier hij hoe hoi hoor hoort hoorde horen hun huis
ik in iedereen iemand iets is
ja jaar je jou jouw jullie jij
kan kant keer kijk kijken kijkt klein kleine klopt kom komen komt kon krijg krijgen kunnen kunt kwam kwamen kwartier
laat laatste lang langs langzaam later lig liggen ligt lijkt links loop lopen loopt laten liep lag
maar mag me meer mee meegemaakt mekaar melden melding mensen met mij mijn min minuut minuten misschien moet moeten morgen mooi mn
na naar naast natuurlijk nee net niet nieuw niemand niks niets nog nogal nodig nooit nou nu nr nummer
of ofzo om omheen onder ons onze ook op open over overal oude oud
pas paar precies prima plek plaats
rechts richting rijden rijdt rond rondje rondjes rondlopen roepen roept rustig
samen schijnt sinds snel snelt soms staan staat stond stonden steeds stil straat straks straten stoep sta schade
t tegen terug te tijd toch toe toen tot trekken trekt tussen twee twaalf tuin tuinen
u uit uur
vaak van vanaf vanavond vandaag vandaan vannacht vanuit vast veel ver verder verderop verwacht via vind vlak vlakbij voor voorbij vooral volgens vol vertrokken verdwenen vandoor voorbijgangers
waar waren was wat we weer weet weg weggaan wel welke wen werd worden wordt wie wij wil willen wilde wijk wonen
ze zag zat zeer zeg zegt zei zelf zelfs zeker zet zetten zich zie zien ziet zijn zit zitten zn zo zoals zonder zou zouden zal zwaar
drie vier vijf zes zeven acht negen tien elf
svp aub help hulp hallo goedenavond gr groet groetjes vraag weten kunt stuur stuurt sturen
the a an and is are at of to on in it there this that they we i
`;

/** Words heard so often in such a night that sharing one says little. */
export const commonWords = `
weg straat laan plein wijk dorp stad centrum park veld veldje plantsoen hoek buurt flat winkel winkels parkeerplaats parkeerterrein
deur deuren ingang galerij balkon tuin schutting hek stoep fietspad gevel muur
kind kinderen hond honden kat zoon dochter moeder vader oude ouders vriend vrienden
fiets fietsen fietser fietsers jas tas helm muts zwart zwarte wit witte rood rode blauw blauwe grijs grijze groen groene donker donkere licht lichte
112 politie agressief overlast lawaai herrie geschreeuw schreeuwen schreeuwt gillen gilt lachen roepen
water zwaailicht zwaailichten gewond gewonden slachtoffer bloed bloedt daders dader verdacht verdachte kenteken zaklamp lamp lampen
bang eng gevaarlijk boos dronken zat bier fles flessen drank blikjes
klaar voorbij weggegaan gestopt geblust uitgegaan opgelost aangifte
nieuwjaar oud nieuw jaarwisseling oudjaar middernacht
gevaar nacht hele middag ochtend gevolg
`;
