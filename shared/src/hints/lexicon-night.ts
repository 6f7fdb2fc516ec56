import { terms } from './lexicon-terms.ts';

/** What the night is mostly about: fireworks, damage, youths, strangers, burglars, traffic, the missing. */
export const nightWords = {
  fireworks: terms(`
    vuurwerk, vuurwerk…, …vuurwerk, rotje, rotjes, rotjes…, strijker, strijkers, knal, knallen, knalt, knalde,
    geknal, geknald, geknalt, knaller, knallers, knalletje, knalletjes, knalwerk, knalspul, knalvuurwerk, dreunen,
    klapper, klappers, duizendklapper, duizendklappers, …klapper, …klappers, zevenklapper, pijltje, pijltjes,
    vuurpijl, vuurpijlen, vuurpijltje, …pijl, …pijlen, babypijltjes, siervuurwerk, siervuur, sierfonteintje,
    grondbloem, grondbloemen, grondtol, gillende keukenmeid, gillende keukenmeiden, keukenmeid, keukenmeiden, matten
    afsteken, matten af, cakes, cakebox, fontein afsteken, compound, cobra, cobras, cobra…, nitraat, nitraten,
    nitraat…, nitraten…, mortieren, mortier…, vlinderbom, vlinderbommen, lawinepijl, lawinepijlen, shells, bommetje,
    bommetjes, vuurwerkbom, vuurwerkbommen, bommen, carbid, carbid…, melkbus, melkbussen, afsteken, afgestoken,
    afsteekt, steken * af, steekt * af, laten * afgaan, laten * ontploffen, kruit, kruitdamp, kruitdampen,
    kruitlucht, buskruit, lont, lontje, flare, flares, rookbom, rookbommen, chinese rol, chinese rollen, ratelband,
    ratelbanden, thunderking, single shot, single shots, sterretje, sterretjes, voetzoeker, voetzoekers, romeinse
    kaars, romeinse kaarsen, bengaals…, zwaar spul, illegaal spul, zwaar werk, zwaar geschut, boem…, oorlogsgebied,
    oorlogszone, geschutvuur, boxen plat, plat af, doffe klappen, knalfestijn, knalfeest, kanonslag, kanonslagen,
    bazooka, sierpot, sierpotten, vuurwerkbatterij, fireworks, firework, firecracker, firecrackers, 🎆, 🎇, 🧨, 💣,
    vuurwerkverbod, sissers, rookpot, geknetter, geschut, 💥, vlinders in, vlinders af, vlinders naar, stoppen
    vlinders, pijlen af, pijlen op, pijlen naar, pijl door, pijl op, pijl onder, pijlen over, schieten pijlen,
    matten af te, harde knal, zware klap, harde dreunen, doffe dreun, doffe knal, elke minuut, zware dingen, zware
    knallen, ontploft in, de lucht in, knalt het, oorverdovend, slaat de klok, flinke pot, pot valt, kist compound,
    zware pot
  `),
  fireworksWeak: terms(`
    afgaan, gaat af, klap, klappen, klapt, …bom, …bommen, bom, mat, batterij, cake, potten, oorlog, slagveld, dreun,
    dreunt, gedreun, explosie, explosies, ontploffing, ontploffingen, ontploft, ontploffen, ontplofte, opgeblazen,
    blazen * op, blaast * op, matten, raket, raketten, pang, paf, boem, strooisel, gegooid met, pijl, pijlen,
    fakkel, fakkels, mortier, doffe, knetteren, kanonnen, poeier, luchtalarm, shell, vlinder, vlinders, astronaut
  `),
  fireworksThing: terms(`
    rotje, rotjes, strijker, strijkers, vuurpijl, vuurpijlen, pijl, pijlen, cobra, cobras, vuurwerk, …vuurwerk,
    vuurwerk…, knaller, knallers, nitraat, nitraten, nitraat…, mortier, mortieren, mortier…, bommetje, bommetjes,
    vuurwerkbom, vuurwerkbommen, vlinders, knalspul, zwaar spul, knetters, mortierbommen, nitraatbommen, flares,
    fakkels, rookbommen, cakebox, thunderking, shells, vlinderbommen
  `),
  heavyFireworks: terms(`
    cobra, cobras, cobra…, nitraat, nitraten, nitraat…, nitraten…, mortier, mortieren, mortier…, vlinder, vlinders,
    vlinderbom, vlinderbommen, lawinepijl, lawinepijlen, shells, shell, vuurwerkbom, vuurwerkbommen, zwaar vuurwerk,
    zware vuurwerk, illegaal vuurwerk, zwaar illegaal, illegaal spul, zwaar spul, zware spul, echt zwaar, zware
    bommen, zware jongens, zwaar knalwerk, professioneel vuurwerk, thunderking, zwaar geschut, flashbanger,
    flashbangers, bommen, zware bom, super cobra, zware knalbommen, zware knaller, zware knallers
  `),
  plainFireworks: terms(`
    siervuurwerk, rotje, rotjes, sterretje, sterretjes, gewone, gewoon, uit de winkel, netjes, in de verte,
    prachtig, mooi, mooie, klein, kleine, af en toe, enkele
  `),
  aiming: terms(`
    naar mensen, naar de mensen, op mensen, tegen mensen, naar fietsers, op fietsers, naar voorbijgangers, naar
    elkaar toe, naar autos, op autos, onder autos, naar rijdende, op rijdende, naar de ramen, tegen de ramen, tegen
    ramen, naar ramen, op de ramen, tegen de deur, tegen deuren, naar voordeuren, naar huizen, op huizen, tegen
    huizen, tegen de huizen, op balkons, op de balkons, op het balkon, naar balkons, richting de flat, richting de
    flats, richting huizen, richting mensen, richting de huizen, richting balkons, op de stoep tussen, tussen
    mensen, tussen het publiek, tussen de mensen, in de menigte, naar kinderen, naar honden, naar agenten, naar de
    bus, naar bussen, naar de trein, naar de politie, naar hulpverleners, naar de brandweer, naar geparkeerde autos,
    naar ons, naar wie, naar iedereen, op voorbijgangers, op iedereen, naar passanten, naar wandelaars, op fietspad,
    op het fietspad, tegen een schutting, tegen de gevel, de straat in, door de brievenbus, in brievenbussen, in de
    brievenbus, door brievenbussen, naar binnen gegooid, door het raam, door de ruit, vanaf de flat, van de flat,
    naar beneden, plat af, op mij, op hulpdiensten, tegen gevels, in portieken, in de portiek, in het portiek, in de
    hal, in het trappenhuis, in de tunnel, expres, gericht, bekogeld, bekogelen, bekogelt, bestookt, bestoken,
    bestookten, op de bus, op de trein, op politie, naar mijn, naar een vrouw, naar een man, naar zijn, in een
    kinderwagen
  `),
  throw: terms(`
    gooien, gooit, gooiden, gooide, gegooid, gooi, smijten, smijt, gesmeten, smeten, schieten, schiet, geschoten,
    werpen, werpt, geworpen, mikken, mikt, gemikt, keilen, keilt, gekeild, flikkeren, flikkert, kieperen, gekieperd,
    pleuren, bekogelen, bekogeld, bekogelt, bestoken, schoten ze, afschieten, donderen, kwakken, kwakt, lanceren,
    slingeren
  `),

  breaking: terms(`
    slopen, sloopt, aan het slopen, vernielen, vernielt, wordt vernield, worden vernield, wordt gesloopt, worden
    gesloopt, aan het vernielen, mollen, molt, trappen * kapot, slaan * kapot, gooien * kapot, slaat * kapot, trapt
    * kapot, trappen * in, trapt * in, slaan * in, slaat * in, rammen, ramt, rammen op, beuken, beukt, trekken *
    eruit, trekken * los, trekken * eraf, trekken * om, rukken, rukt, kapotslaan, kapottrappen, kapotgooien,
    ingegooid wordt, wordt ingegooid, worden ingegooid, wordt ingeslagen, worden ingeslagen, trappen * spiegels,
    trappen spiegels, slaan spiegels, trappen * om, duwen * om, gooien * om, gooien * in het water, gooien * in de,
    omver, omtrappen, omduwen, omgooien, bekladden, bekladt, spuiten * op, spuit * op, kliederen, bekrassen, krast,
    krassen op, lek te steken, steken * lek, steekt * lek, blazen * op, blaast * op, opblazen, slaan alles, trappen
    alles, trappen elke, trappen tegen, trapt tegen, schoppen tegen, schopt tegen, slaan op, slaat op, slaan ruiten,
    gooien ruiten, ruiten in, ruiten aan het, kort en klein, rossen, hengsten, aan het trappen, aan het slaan, aan t
    trappen, aan het rammen, aan het bekladden, losgegooid, worden losgegooid, los te trekken, uit de grond, tafels
    om, aan het rukken, aan het beuken, aan het molesteren, molesteren, aan het vernielen zijn, klimmen * op autos,
    springen op autos, lopen over autos, springen * op een auto, dansen op autos
  `),
  broken: terms(`
    vernield, vernielde, vernieling, vernielingen, gesloopt, gesloopte, kapot, kapotte, stuk, stukgeslagen,
    stukgegooid, kapotgeslagen, kapotgetrapt, kapotgegooid, kapot getrapt, aan diggelen, diggelen, aan
    gruzelementen, gruzelementen, aan gort, aan flarden, in stukken, aan stukken, in puin, gemold, gesneuveld,
    ingegooid, ingeslagen, ingetrapt, ingetikt, ingeschopt, ruit eruit, ruiten eruit, ruit eruit gegooid, glas
    eruit, ruiten gesneuveld, omgetrapt, omgeduwd, omgegooid, omgetrokken, omgekieperd, omver getrokken, omver
    gereden, losgetrokken, uit de grond getrokken, uit de grond gerukt, afgebroken, afgerukt, afgetrapt,
    afgetrokken, eraf getrapt, eraf geslagen, geknakt, omgeknakt, geknapt, verbogen, beklad, bekladde, bekladding,
    bekrast, bekraste, krassen, kras, lekgestoken, lek gestoken, lekgeprikt, platgereden, platgetrapt, plat getrapt,
    opgeblazen, verwoest, ontzet, gedeukt, deuk, deuken, schade, beschadigd, beschadiging, beschadigingen, ravage,
    puinhoop, glasscherven, scherven, in de sloot, in de vijver, in de gracht, in het water, in de fontein, in het
    kanaal, in de singel, uitgebroken, leeggespoten, eruit, eraf, ontploft, gebarsten, barst, gat in, gaatje,
    gesmolten, vernielzucht, doormidden, in tweeen, besmeurd, ondergekliederd, onder de verf, gesloopt is, in elkaar
    getrapt, naar de knoppen, naar de kloten, kaduuk, dakpan gesprongen
  `),
  vandalism: terms(`
    vandalisme, vandaal, vandalen, vernieling, vernielingen, vernielzucht, graffiti, spuitbus, spuitbussen, tags,
    getagd, gespoten, bushokje * stuk, eieren, eieren tegen, eieren gooien, slopers, sloopwerk, baldadig,
    baldadigheid, verfbom, verfbommen, banden lekgestoken, banden lek, lek gestoken, omgezaagd, aangifte,
    schadeformulier, vandalism
  `),
  target: terms(`
    bushokje, bushokjes, bushalte, abri, abris, tramhalte, halte, brievenbus, brievenbussen, lantaarnpaal,
    lantaarnpalen, lantaarn, verkeersbord, verkeersborden, verkeersbordje, bord, paal, paaltje, paaltjes, spiegel,
    spiegels, autospiegel, autospiegels, buitenspiegel, buitenspiegels, ruit, ruiten, autoruit, autoruiten,
    voorruit, achterruit, zijruit, …ruit, …ruiten, raam, ramen, etalage, winkelruit, bankje, bankjes, prullenbak,
    prullenbakken, vuilnisbak, vuilnisbakken, afvalbak, afvalbakken, plantenbak, plantenbakken, bloembak,
    bloembakken, bloempot, bloempotten, boompje, boompjes, boom, hek, hekken, hekwerk, schutting, schuttingen,
    tuinhek, tuinpoort, poortje, speeltoestel, speeltoestellen, glijbaan, schommel, wipkip, klimrek, speeltuin,
    fiets, fietsen, fietsenrek, fietsenrekken, fietsenhok, fietsenstalling, deelfiets, deelfietsen, huurfiets,
    huurfietsen, deelscooter, deelscooters, step, steps, scootmobiel, scootmobielen, winkelwagen, winkelwagens,
    winkelwagentje, winkelwagentjes, kliko, klikos, container, tuinkabouter, tuinkabouters, tuinmeubels,
    tuinmeubilair, meubels, stoel, stoelen, terras, terrasstoelen, terrasmeubels, kerststal, kerstboom,
    kerstversiering, kerstverlichting, beeld, standbeeld, monument, grafsteen, grafzerken, begraafplaats,
    kaartautomaat, parkeerautomaat, pinautomaat, betaalautomaat, automaat, laadpaal, laadpalen, flitspaal, camera,
    elektriciteitskast, elektrakast, schakelkast, kast, bestelbus, auto, autos, …auto, dak, dakpannen, dakpan,
    pannen, vlaggenmast, vlag, bootje, bootjes, boot, boten, steiger, school, schuttingdeel, straatmeubilair,
    deelauto, deelautos, caravan, tent, partytent, vogelhuisje, tuinhuisje, pergola, wachthokje, kiosk,
    informatiebord, muur, muren, deur, deuren, rolluik, telefooncel, glasbak, minibieb, boekenkastje, doel, doelnet,
    kassen, kas, tuin, tuinen
  `),
  window: terms(`
    ruit, ruiten, autoruit, autoruiten, voorruit, …ruit, …ruiten, raam, ramen, etalage, etalageruit, winkelruit,
    ruitje, ruitjes
  `),

  youths: terms(`
    jongeren, jongere, jongelui, jeugd, jeugdigen, …jeugd, …jongeren, hangjongeren, hangjeugd, hangplek, hanggroep,
    jongens, jongetjes, pubers, tieners, gasten, gozers, knapen, knullen, gastjes, mannetjes, straatschoffies,
    schoffies, tuig, tuig van de richel, raddraaiers, relschoppers, relschopper, ettertjes, etters, rotjochies,
    jochies, snotneuzen, kwajongens, belhamels, groep, groepje, groepjes, groepen, bende, bendes, meute, stel
    jongens, stelletje, stoet, troep jongens, kluit, clubje, ploegje, jeugdbende, jeugdbendes, jeugdgroep,
    jeugdgroepen, kids, teenagers, youths, gang
  `),
  gathering: terms(`
    hangen, hangt, rondhangen, hangen rond, rondlopen, samenscholing, samenscholen, verzamelen, verzamelt,
    verzameld, klitten, samengekomen, bijeenkomen, oprukken, komen aan, staan te, staan er, zitten er, hangen er,
    zitten te, klonteren, staan bij, rondjes, trekken door de wijk, trekken door de straat, trekt door
  `),
  nuisance: terms(`
    overlast, …overlast, herrie, bassen, geluidsoverlast, geluidswagen, lawaai, kabaal, schreeuwende, joelen,
    gejoel, joelend, gezang, brullen, brult, gebrul, bleren, blèren, dreunt door, karaoke, feesten, feestvierders,
    illegaal feest, huisfeest, tuinfeest, rave, technofeest, geluidsinstallatie, aggregaat, boxje, boxjes, boombox,
    dronken, bezopen, zatlap, zatlappen, lallende, laveloos, lazarus, ladderzat, zuipen, zuipend, zuippartij,
    bierflessen, bierblikjes, lachgas, lachgas…, blowen, blowt, blowende, wiet, wietlucht, drugs, joint, jointjes,
    wildplassen, wildplasser, wildplassers, plassende, pissen, pist, zeiken, zeikt, kotsen, kotst, overgeven,
    belletje trek, belletje trekken, belletje getrokken, belletjetrek, belletjetrekken, belletje lellen, aanbellen
    en wegrennen, aangebeld en weggerend, treiteren, treitert, getreiterd, getreiter, hinderlijk, uitgescholden,
    schelden, scheldt, gescheld, uitschelden, schelden * uit, lastigvallen, vallen * lastig, lastiggevallen,
    nafluiten, na geroepen, nageroepen, spugen, spugt, gespuugd, intimiderend, grote mond, grote bek, uitdagend,
    jennen, provoceren, uitlachen, lachen * uit, lacht * uit, crossen, crost, gecross, crossers, toeteren, toetert,
    getoeter, toeterende, ronken, brommergeluid, brommers, fatbike, fatbikes, …fatbikes, fatbikers, fatbike…,
    fatbikegroep, dikke banden fietsen, scheuren * rond, geklim, dakklimmers, gespring, rotzooi, teringzooi,
    tyfusherrie, teringherrie, pokkeherrie, takkeherrie, klereherrie, kutjochies, donderjagen, klieren, kliert, keet
    trappen, ongein, kattenkwaad, rottigheid, kwajongensstreken, stoken * onrust, opgefokt, opgefokte, sfeer slaat
    om, grimmig, grimmige, rumoer, rumoerig, luidruchtig, zwerver, zwervers, dakloze, verslaafde, junk, junks,
    blokkeren de stoep, wakker gehouden, burengerucht, buren draaien, techno, hardcore, hardstyle, geluidshinder,
    speakers, speaker, polonaise, loopt uit de hand, uit de klauwen, harde muziek, muziek hard, muziek keihard,
    muziek kei hard, muziek staat, muziek dendert, muziek van de buren, keiharde muziek, luide muziek, bas dreunt,
    feestje met, feest in, feest op, feest bij, groot feest, staan te schreeuwen, lopen te schreeuwen, schreeuwen
    naar, roepen naar, staan te joelen, klimmen op het dak, over het hek, hangen er, jongeren hangen, straatfeest,
    autoradio, uit de hand, bierflessen naar, wildplas…, in het water springen, springen * in het water, lachen je
    uit
  `),
  nuisanceWeak: terms(`
    zat, flessen, blikje, blikjes, drank, bier, bende, rommel, troep, zooitje, keihard, loeihard, keiharde, geluid,
    op het dak, klimmen, klimt, belletje, lastig, pest, pesten, irritant, irritante, vervelend, vervelende, gedoe,
    sfeer, slaapt niet, ballonnen, brutaal, brutale, drinken, zingen, zingt, feest, feestje, …feest, loopt uit, in
    bad, hinder, hinderen, lallen, fluiten, sissen, dj, geschreeuw, schreeuwen, schreeuwt, gegil, gillen,
    bivakmutsen, onrustig, onrust, uitdagen, bas, muziek, poepen, plassen, op de stoep te, baldadig, keet, keten,
    brommer, op brommer, op scooters, scooters, glas, lopen rond, rondjes, wipkip, duwen de deur, kattenkwaad
  `),
  badIntent: terms(`
    bivakmuts, bivakmutsen, bivakmuts…, gemaskerd, gemaskerde, maskers, gezichten bedekt, gezicht bedekt,
    gezichtsbedekking, balaclava, balaclavas, sjaals voor, kettingen, stokken, knuppels, jerrycans, jerrycan, gaan
    ze pakken, ruzie zoeken, op zoek naar ruzie, dreigen, gedreigd, dreigend, confrontatie, tegenover elkaar, twee
    groepen, 2 groepen, rivaliserende, opruien, opruiende, rellen, rel, relletjes, slaags, sfeer slaat om, grimmig,
    grimmige, sturen * honden, in de aanval, jagen mensen weg, jagen, jaagt, bekogelen, bekogeld, belagen, belaagd,
    omsingeld, omsingelen, ingesloten, komt dreigend, opgefokt
  `),
  obstruct: terms(`
    bekogeld, bekogelen, willen blussen, wil blussen, proberen te blussen, naar de brandweer, brandweer niet door,
    laten * niet door, houden * tegen, hinderen * brandweer, hulpverlening
  `),

  suspicious: terms(`
    verdacht, verdachte, verdachts, verdachten, …verdacht, voelt aan, voelen aan, gevoeld, voelt of, voelen of,
    portierhendels, autodeur, autodeuren, deurklinken, deurklink, kijkt in, kijken in, kijkt naar binnen, kijken
    naar binnen, kijkt overal, gluurt, gluren, gluurder, gluurders, loert, loeren, begluurt, spiedt, spieden,
    zaklamp, zaklampen, zaklantaarn, telefoonlampje, telefoonlamp, hoofdlamp, hoofdlampje, schijnt naar binnen, op
    de uitkijk, bivakmuts, bestelbusje, witte bus, grijze bus, zwarte bus, kentekenplaat, zonder kenteken,
    stapvoets, heel langzaam, langzaam rijdend, rijdt langzaam, rijdt steeds, vreemde man, vreemde auto, vreemde
    bus, vreemde vrouw, vreemde figuren, vreemde lui, vreemd gedrag, drone, drones, sluipt, sluipen, sluipend,
    rondsluipen, brandgang, brandgangen, achterpad, poort voor poort, deur voor deur, deur tot deur, langs de
    deuren, huis aan huis, rondsnuffelen, snuffelen, snuffelt, snuffelend, rondneuzen, neuzen, belt aan, bellen aan,
    collectant, babbeltruc, meteropnemer, energieleverancier, van de energie, nepagent, nepagenten, duikt weg,
    duiken weg, duikt achter, verstopt zich, verstoppen zich, verschuilt, draaiende motor, stationair, achterklep,
    kofferbak, kofferbakken, dealen, dealt, dealer, dealers, deelt uit, delen uit, overhandigd, laden * in, laadt *
    in, inzittenden, schimmen, schimmig, schimmige, figuren, donkere gestalte, louche, duistere, ongure, onguur,
    maakt fotos, maken fotos, fotografeert, filmt huizen, aan het observeren, observeert, observeren, houdt * in de
    gaten, hengelen, tape op, flyer tussen deur, markering, markeringen, krijtstreep, krijttekens, spreekt kinderen
    aan, spreekt meisjes aan, lokt, snoepjes, hoort hier niet, horen hier niet, niet uit de buurt, hoort daar
    iemand, vertrouw het niet, vertrouwen het niet, vertrouw ik niet, niet te vertrouwen, niet pluis, geen goed
    gevoel, gek gevoel, niet in de haak, onbeheerd, onbeheerde, verlaten tas, verdacht pakketje, morrelt, morrelen,
    morrelde, gemorrel, rommelt aan, rommelen aan, prutsen, prutst, zit te prutsen, peutert, peuteren, frunnikt,
    frunniken, frummelen, slot open te, fietsen op om te kijken, test de sloten, suspicious, over de schutting, over
    schuttingen, over de muur, door de tuinen, duitse platen, poolse platen, buitenlandse platen, buitenlands
    kenteken, poolse kenteken, portieren, aan portieren, aan deuren, langs de autos, langs autos, langs de
    geparkeerde, autos af te kijken, kijken naar de huizen, kijkt naar de huizen, naar binnen te kijken, naar binnen
    kijken, in autos, in de autos, in alle autos, langs schuurtjes, langs de schuurtjes, bij schuurtjes, kofferbak
    open, open kofferbak, uit de kofferbak, vanuit de kofferbak, deelt folders, folder, folders, onbekende man,
    onbekende mannen, onbekende vrouw, onbekend stel, onbekende auto, belt er iemand aan, staat iemand, loopt
    iemand, iemand achter het schuurtje, iemand in haar tuin, iemand in de tuin, iemand in onze tuin, in de
    brandgang, wat ze van plan, van plan zijn, nog niet terug gekomen, staat * stil, minuten stil, kwartier stil,
    rijdt * door de wijk, duister zaakje, zit in een auto, zitten in een auto, zitten in de auto, blijft zitten,
    steeds dezelfde, loopt rond met, steekt over en weer, raam open en, praten binnen, lopen af en aan, af en aan,
    handtas in de bosjes, gooien een tas, laat zijn hond, achter het huis, bij de achterdeur, in de steeg, in het
    steegje, kijkt naar de ramen, fotos van huizen, in vermomming
  `),
  suspiciousWeak: terms(`
    schijnt, schijnen, zit al, staat al, staan al, zitten al, in de tuin, in tuinen, door tuinen, in onze tuin,
    lampje, verkocht, verkopen, verkoopt, klinken, hendel, ladder, achterom, vandoor, ervandoor, ging ervandoor,
    raar, rare, vreemd, onbekend, onbekende, onbekenden, klopt niet, verdwijnt, gesleept, slepen met, sleuren,
    sjouwen, sjouwt, sjouwen met, doos met, dozen met, vaten, motor aan, motor draait, lichten uit, licht uit,
    zonder lichten, zonder verlichting, filmt, vluchten, vlucht, gevlucht, vluchtte, rende weg, rennen weg, rent
    weg, rennen ervandoor, gerommel, aan de deur, aangebeld, achtervolgt, volgt, gevolgd, signalement, portier,
    figuur, rijden rondjes, rijdt rondjes, rondjes door, over het hek, in de struiken, in de bosjes, iemand in de
    bosjes, uitgeladen, ingeladen, inladen, pakketje, uitkijk, kenteken, kentekens, platen, rugtas, capuchon,
    capuchons, hoodie, collecte, gestalte, is niet normaal, niet van hier, aan het wachten, busje, bestelbus, laden
    * uit, noteert, nep, plakbandje, loopt achter, uitgedeeld, lokken
  `),
  stranger: terms(`
    man, mannen, twee mannen, kerel, kerels, vent, gozer, gozers, figuur, figuren, iemand, persoon, personen, types,
    lui, gast, bus, busje, auto, wagen, scooter, onbekende, onbekenden, vrouw, stel
  `),
  lookout: terms(`
    zaklamp, zaklampen, telefoonlampje, op de uitkijk, voelt aan, voelen aan, gluurt, gluurder, poort voor poort,
    over de schutting, koevoet, breekijzer, morrelt, morrelen, portieren, autodeuren, bivakmuts, bivakmutsen
  `),

  burglary: terms(`
    inbraak, inbraken, inbraak…, …inbraak, inbraakpoging, inbraakalarm, inbreken, inbreekt, breken in, breekt in,
    ingebroken, inbreker, inbrekers, inbrekertje, opengebroken, openbreken, open gebroken, openbreekt, opengewrikt,
    geforceerd, geforceerde, forceren, forceert, gestolen, stelen, steelt, jatten, gejat, gepikt, ontvreemd,
    buitgemaakt, dief, dieven, diefstal, diefstallen, fietsendief, fietsendieven, autodief, leeggehaald,
    leeggeroofd, leeggetrokken, leeggeplunderd, overhoop gehaald, gekraakt, plofkraak, ramkraak, ramkoppel,
    openkraken, betonschaar, insluiper, insluipers, insluiping, ingeslopen, plunderen, plundert, plundering,
    plunderaars, geplunderd, slot eraf, slot kapot, slot geforceerd, doorgezaagd, doorgeslepen, gat in het hek, hek
    geknipt, deur ingetrapt, deur geforceerd, deur open gebroken, deur opengebroken, voordeur geforceerd, achterdeur
    geforceerd, achterdeur ingetikt, ruitje ingetikt, cilinder, flippert, flipperen, pui eruit, pui ingeslagen,
    winkel leeg, schappen leeg, kassa weg, laptop weg, fiets weg, fietsen weg, fietsen verdwenen, ebike weg, bike
    weg, scooter weg, auto weg, spullen weg, gereedschap weg, tas weg, gasflessen weg, kluisje, in huis geweest,
    winkeldief, winkeldiefstal, burglary, burglar, burglars, thief, stolen, wederrechtelijk, bouwmateriaal, helers,
    heling, geroofd, roven, hangslot, slotje * doorgeknipt, slot * doorgeknipt, schuur * weg, achterdeur * open,
    voordeur staat open, deur staat open, wagenwijd open, pui eruit geramd, pui * ingeslagen, ruit * leeg, auto
    open, spullen uit, ramen open en, losgeknipt hek, uit de schuur, uit de auto, glas bij de buren, braak,
    braaksporen, ramen naar binnen, rennen naar binnen, open gestaan, openstaand, naar binnen en buiten, lint
    eromheen, autos opengemaakt, autos doorzocht
  `),
  burglaryWeak: terms(`
    stal, kraak, kraken, weggenomen, meegenomen, pikken, koevoet, koevoeten, breekijzer, breekijzers, doorgeknipt,
    losgeknipt, pui, binnen geweest, slot open, overhoop, buit, kluis, achterdeur open, sieraden, leeg gehaald,
    doorzocht, binnengekomen, slotje, ruitje van, jat, wrikken, wrikt, slijptol, rooft
  `),
  entry: terms(`
    achterdeur, voordeur, schuur, schuurdeur, …schuur, schuurtje, kelderbox, berging, box, garage, garagedeur,
    poort, poortje, kozijn, slot, sloten, hangslot, winkel, pui, raam, raampje, deur, schuifpui, kluis, magazijn,
    etalage, juwelier, apotheek, tabakswinkel, supermarkt, kiosk, huis, woning
  `),
  alarm: terms(`
    alarm, alarmen, winkelalarm, inbraakalarm, alarminstallatie, sirene, alarm gaat, alarm loopt, alarm loeit,
    autoalarm, huisalarm, schoolalarm
  `),

  traffic: terms(`
    aanrijding, aanrijdingen, ongeluk, ongelukken, ongeval, ongevallen, verkeersongeluk, verkeersongeval, botsing,
    botsingen, gebotst, botst, botste, botsten, kop staart, kopstaart, aangereden, aanreden, geschept, overreden,
    doorgereden, reed door, rijdt door, doorrijder, racen, geracet, racet, raced, straatrace, straatraces,
    straatracen, street race, streetrace, gestreet, gescheurd, scheurde, blazen voorbij, voorbij blazen, veel te
    hard, hardrijder, hardrijders, wegpiraat, wegpiraten, driften, drifters, donuts, burnout, burnouts, gierende
    banden, piepende banden, wheelie, wheelies, fout geparkeerd, foutgeparkeerd, foutparkeerders, foutparkeren,
    dubbel geparkeerd, parkeert dubbel, parkeren dubbel, blokkade, versperd, verspert, versperring, wegversperring,
    weg ligt vol, midden op de weg, dwars over, dwars op, op het wegdek, weg afgezet, weg afgesloten, wegdek,
    opstopping, spookrijder, spookrijdt, tegen het verkeer, tegen de richting, zonder achterlicht, licht op fiets,
    glad, gladheid, spekglad, ijzel, geslipt, slipt, slipte, slippen, slippartij, van de weg, van de weg geraakt,
    uit de bocht, bocht gevlogen, tegen een paal, tegen paal, tegen paaltje, tegen een lantaarnpaal, tegen een hek,
    tegen lantaarnpaal, op zijn kop, over de kop, op zijn zijkant, in de sloot beland, auto in de sloot, auto in de
    gracht, auto te water, auto in het water, slingert, slingerend, slingerende, zwalkt, zwabbert, dronken achter
    het stuur, dronken bestuurder, automobilist, automobilisten, inhaalt, afgesneden, afsnijden, bumper,
    bumperkleven, verkeerslichten, oversteekplaats, zebrapad, spoorwegovergang, spoorbomen, panne, autopech, lege
    accu, vluchtstrook, n-weg, kan er niet langs, kunnen er niet langs, doorgang, hulpdiensten niet, ambulance kan,
    brandweer kan, ambulance niet, gevallen met, gevallen met de scooter, motorrijder, wielrenner, botsauto, crash,
    gecrasht, crashte, blikschade, takelwagen, takelen, weggesleept, airbag, airbags, van zijn fiets, van haar
    fiets, fietser gevallen, scooters racen, scooters scheuren, car crash, accident, aanhanger los, lading verloren,
    olie op de weg, oliespoor, gat in de weg, hekken op de weg, spiegels eraf gereden, verkeersslachtoffer,
    verkeerschaos, auto tegen boom, auto tegen een boom, auto tegen een paal, slipt auto, auto in sloot, slipper, de
    sloot in gereden, staat verkeerd geparkeerd, stoep geparkeerd, op de stoep geparkeerd, zijn de weg op, glas op
    de weg, glas op het wegdek, glas op het fietspad, over beide rijstroken, rijstroken, fiets zonder licht, scooter
    onderuit, onderuit gegaan, gevallen fietser, scheuren door de straat, scheuren over, scheurt over, scheurt over
    het, racen over, racen rondjes, racen door, bijna een fietser, kunnen niet langs, rolstoel kan er niet, kan er
    niet door, kun je er nog langs, vluchtheuvel, zwaailichten op de snelweg, auto dubbel geparkeerd, lek gereden,
    man lek, tak op de weg, boom op de weg, ligt op de weg, hele weg, rijden om, moeten eromheen, eromheen, over de
    leidse, vrachtwagen vast, zwaailicht, zwaailichten, politiecontrole, alcoholcontrole, staande gehouden, zonder
    helm, scooterrijder, fietser, omleiding, wielklem, bus kan, viaduct, snelweg
  `),
  trafficWeak: terms(`
    op de weg, oprit, oprit geblokkeerd, parkeren, parkeert, geparkeerd, parkeerprobleem, bestuurder, bestuurders,
    rotonde, verkeer, tegen een boom, tegen boom, geen licht, zonder licht, zonder verlichting, geen verlichting,
    snelweg, a12, a2, kart, file, afrit, zebra, quad, quads, pech, kuil, chauffeur, drift, onderuit, aangetikt, kan
    er niet door, niet door, niet langs, stoplicht, stoplichten, verkeerslicht, spinnende, over de stoep, over het
    fietspad, over het trottoir, door het plantsoen, op de rijbaan, afgezet, geblokkeerd, blokkeert, raast, razen,
    te hard, scheurt, scheuren, staat vast, door rood, rood licht, scooterrijder, verkeersbord, op zijn kant, rijdt
    zonder
  `),
  crash: terms(`
    aanrijding, ongeluk, ongeval, botsing, gebotst, aangereden, geschept, overreden, kop staart, frontaal, over de
    kop, op zijn kop, auto tegen boom, tegen een boom, botst, crash
  `),

  missing: terms(`
    vermissing, vermissingen, …vermist, wordt vermist, kwijtgeraakt, kwijt geraakt, spoorloos, wegloper, verdwaald,
    verdwaalde, niet thuisgekomen, niet thuis gekomen, nog niet thuis, nog steeds niet thuis, niet teruggekomen,
    niet terug gekomen, niet op komen dagen, niet meer gezien, sinds * niet gezien, al * niet gezien, niemand *
    gezien, dwaalt, dolen, doolt, rondgedwaald, dement, dementie, demente, dementerend, dementerende, alzheimer,
    amber alert, amberalert, zijn op zoek naar, zijn aan het zoeken, kijk uit naar, uitkijken naar, voor het laatst
    gezien, missing, de deur uitgelopen, naar buiten gelopen, de deur uit gelopen, uit het verpleeghuis, uit het
    bejaardenhuis, nachtpon, nachthemd, vermist kind, kind vermist, vermiste meisje, vermiste jongen, vermiste
    persoon, weer thuis hoor, is weer thuis, zoon is weer, dochter is weer, is gevonden, kindje van, moeder is
    terecht, oma is terecht
  `),
  missingWeak: terms(`
    kwijt, zoek, weggelopen, weg gelopen, niet thuis, thuis zijn, terecht, rollator, sloffen, pyjama, pantoffels,
    badjas, verward, verwarde, in de war, huilend, alleen te huilen, op zoek naar, aan het zoeken, zoeken naar, wie
    heeft * gezien, heeft iemand * gezien, is terecht, weer terecht, vermist, vermiste, zoekgeraakt, zoek geraakt,
    dwalen, laatst gezien
  `),
  lostWord: terms(`
    kwijt, kwijtgeraakt, kwijt geraakt, zoek, zoekgeraakt, weggelopen, weg gelopen, vermist, vermiste, verdwenen,
    spoorloos, verdwaald, verdwaalde, niet thuisgekomen, nergens te vinden, nergens te bekennen, niet te vinden, uit
    het oog verloren, kwijt in de drukte, ontvoerd, missing, is weg, al een uur weg, foetsie
  `),
  dementia: terms(`
    dement, dementie, demente, dementerend, dementerende, alzheimer, verward, verwarde, in de war, rollator,
    sloffen, pantoffels, pyjama, nachthemd, nachtpon, zonder jas, badjas
  `),
  elder: terms(`
    oma, opa, mevrouw, meneer, oude dame, oudere dame, oude man, oudere man, oude vrouw, oudere vrouw, oudere
    mevrouw, bejaarde, bewoonster, bewoner, moeder, vader, mijn moeder, mijn vader, schoonmoeder, schoonvader, dame,
    dementerende, oude baas, oud vrouwtje, oud mannetje, buurvrouw, buurman, man, vrouw
  `),
} as const;
