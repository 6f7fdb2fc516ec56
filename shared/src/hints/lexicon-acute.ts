import { terms } from './lexicon-terms.ts';

/** Turns of phrase for which somebody rings 112, whatever other words stand beside them. */
export const acuteWords = {
  grabbed: terms(`
    in gesleurd, in getrokken, in gesleept, meegesleurd, meegetrokken, meegesleept, bosjes in, houdgreep, vastgepakt,
    vastgegrepen, gegijzeld, gijzeling, houdt * vast, aan haar haren, bij haar haren, onder dwang, met geweld mee,
    tegen haar zin, tegen zijn wil, een busje in geduwd, een auto in geduwd
  `),
  deadlyThreat: terms(`
    vermoorden, vermoordt, afmaken, afmaakt, maakt me af, maakt haar af, maakt hem af, maak je af, doodmaken, dood
    maken, doodslaan, doodsteken, doodschieten, dood te slaan, dood te steken, neersteken, neerschieten, overhoop
    schieten, overhoop steken, afknallen, wurgen, onthoofden, in brand steken met, hakmes, kapmes, schiet iedereen,
    op mensen gericht, richt op mensen, richt op een, richt op de
  `),
  onslaught: terms(`
    slaat in op, slaan in op, slaat op mensen, slaan op mensen, in op mensen, op mensen in, elkaar verrot, verrot
    geslagen, verrot getrapt, tegen 1, tegen een man, schoppen door, trappen door, slaan door, op handhavers, op
    agenten, handhavers aan, agenten aan, agent aan, verpleger aan, ambulancebroeder, hulpverleners aan, op
    hulpverleners, jagen op een, achter een jongen aan, achter hem aan met, achterna met, klap na klap, buiten
    zinnen geslagen, slaat zijn vrouw, slaat zijn kind, slaat een kind, met een fles op, met een stok op een
  `),
  trapped: terms(`
    zit er iemand in, zit iemand in, zat er iemand in, er zit iemand in, er zit nog, zit er nog, zit nog in, zit er
    nog in, zitten er nog in, zitten nog in, zit nog een, zitten nog mensen, kan er niet uit, kunnen er niet uit,
    krijgen hem er niet uit, krijgen haar er niet uit, bekneld, beknelling, ingesloten door vuur, ingesloten door
    vlammen, kunnen geen kant op, hangen uit het raam, hangt uit het raam, staat op het dak, ligt eronder, zit
    eronder, liggen eronder, iemand onder, mensen onder, man onder, vrouw onder, kind onder, opgesloten in auto,
    opgesloten in de auto, nog binnen, nog boven, iemand binnen roepen
  `),
  badCrash: terms(`
    onder een bestelbus, onder een busje, onder de wielen, onder een vrachtauto, onder een tram, onder een trein,
    frontaal, over de kop, op zijn kop, op de kop, op zijn kant, op zijn zij, op haar kant, onder de trein, onder de
    tram, onder de bus, onder een bus, onder een vrachtwagen, onder de auto, onder een auto, tegen de vangrail, tegen
    vangrail, ernstig ongeval, ernstig ongeluk, zwaar ongeval, zwaar ongeluk, heftig ongeluk, heftig ongeval, rijdt
    mensen aan, mensen aan te rijden, rijdt in op, reed in op, op mensen in, de menigte in gereden, te water, de
    gracht in gereden, sloot in gereden, het water in gereden, van de dijk gereden, omver gereden en, omvergereden,
    iemand geraakt op, trein heeft iemand, door de trein, door een trein, geschept door, overreden, met opzet mensen
  `),
  onRails: terms(`
    op het spoor, op de rails, op de overweg, op de spoorwegovergang, slagbomen gaan dicht, spoorbomen gaan dicht
  `),
  collapse: terms(`
    schok gehad, schok gekregen, stroomstoot gehad, open wond, gapende wond, pijn in zijn borst, pijn in haar borst,
    klappertandt en reageert, afgekneld, ademt amper, nauwelijks adem, geen hartslag, geen polsslag, hartslag weg,
    ineengezakt, ineen gezakt, zakt ineen, zakte ineen, steenkoud, geen antwoord, antwoordt niet, geen teken van
    leven, ademt raar, ademt zwaar, ademt slecht, ademt heel, ademt niet, raar adem, moeilijk adem, schudt over zijn,
    schudt over haar, stuiptrekt, is slap, helemaal slap, hangt slap, gaat bevallen, aan het bevallen, bevalling is
    begonnen, komt niet bij, niet wakker, polsen doorgesneden, polsen open, doorgesneden polsen, steekwond,
    steekwonden, schotwond, schotwonden, snijwond, mist vingers, mist een vinger, mist zijn hand, mist een hand, mist
    een stuk, hand opgeblazen, hand verbrand, handen verbrand, verbrande hand, verbrande handen, verbrande arm, nek
    verbrand, nek is verbrand, gezicht is verbrand, in zijn gezicht ontploft, ontploft in zijn gezicht, ontploft in
    haar gezicht, ziet niks meer, been helemaal verkeerd, been ligt, arm ligt, zakt weg, zakt steeds weg, valt weg,
    keel zwelt, zwelt op, epipen, scheve mond, praat wartaal en, niet goed wordt, wordt blauw, wordt paars, loopt
    blauw aan, verstikking, verstikt, in shock, elektrocutie, onder stroom, geelektrocuteerd, roept om hulp, roepen
    om hulp, schreeuwt om hulp, om hulp geroepen, om hulp geschreeuwd, doodsnood, doodgebloed, botten kraken, gilt
    het uit, schreeuwt het uit, omver geduwd en ligt, bloedend, zit onder het bloed
  `),
  selfRisk: terms(`
    wil springen, wil * springen, gaat springen, dreigt te springen, einde aan maken, eind aan gaat maken, eind aan
    maken, er een eind aan, er een einde aan, niet meer wil leven, wil niet meer leven, niet meer leven, er niet meer
    wil zijn, er niet meer wil, wil er niet meer zijn, niet verder wil, niet meer verder wil, afscheidsbriefje,
    afscheidsbrief, van het leven, zelfdoding, suicide, suicidaal, over de reling, buitenkant van de reling, aan de
    verkeerde kant van de reling, op de rand van, aan de rand van het dak, staat op de reling, mes op zijn eigen, mes
    op haar eigen, zichzelf iets aan, snijdt zichzelf
  `),
  gasSmell: terms(`
    gaslucht, gaslek, gas lek, gas gelekt, ruikt naar gas, ruikt * naar gas, ruik gas, ruik * gas, ruiken gas, ruiken
    * gas, stinkt naar gas, gas geroken, lekt gas, gas ontsnapt, koolmonoxide, koolmonoxidemelder, co melder, co
    alarm, comelder
  `),
  room: terms(`
    woonkamer, slaapkamer, keuken, zolder, trappenhuis, gang, hal, portiek, portiekhal, kelder, kelderbox, galerij,
    meterkast, kinderkamer, badkamer, bovenwoning, benedenwoning, achterkamer, flat, etage, bovenverdieping,
    parkeergarage
  `),
  roof: terms(`
    dak, dakgoot, rieten dak, rieten kap, dakpannen, dakkapel, nok, dakrand, afdak
  `),
  firebomb: terms(`
    molotov, molotovs, molotovcocktail, molotovcocktails, molotov…, brandbom, brandbommen, benzinebom, benzinebommen,
    brandend spul, met een aansteker, brievenbusbom
  `),
  bomb: terms(`
    explosief, explosieven, handgranaat, granaat, granaten, bom afgegaan, bom gelegd, bom ligt, bom tegen,
    vuurwerkbom tegen, bom aan de deur, deur ligt eruit, deuren liggen eruit, voordeur weg, voordeuren liggen, pui
    ligt eruit, hele pui eruit, gevel ligt eruit, gevel eruit, explosie bij een woning, explosie bij woning, explosie
    flat, explosie in de flat, explosie in een woning, verdachte rugzak bij
  `),
  intoPeople: terms(`
    mensenmenigte in, menigte in, publiek in, tussen het publiek, in het publiek, tussen de mensen, in een
    kinderwagen, in de kinderwagen, in zijn capuchon, in haar capuchon, in een capuchon
  `),
  cold: terms(`
    vrieskou, vriest, kou, koud, nachtjapon, nachthemd, pyjama, ondergoed, blote voeten, op sokken, op blote voeten,
    zonder jas, medicijnen, insuline, bij het water, langs het water
  `),
  stillIn: terms(`
    huis rondlopen, huis rondloopt, rondloopt in huis, beneden rond, in haar huis, in zijn huis, in hun huis,
    doorzoeken het huis, doorzoeken haar huis, doorzoekt haar huis,
    nog binnen, nu binnen, nog in huis, is binnen, zijn binnen, in haar slaapkamer, in mijn slaapkamer, in haar kamer,
    in mijn kamer, in onze gang, in de gang bij ons, op zolder lopen, lopen op zolder, lopen beneden, beneden
    rondloopt, loopt er iemand beneden, mijn woonkamer, onze woonkamer, binnengekomen
  `),
} as const;
