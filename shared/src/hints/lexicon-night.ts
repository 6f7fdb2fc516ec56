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
    zware pot, gebulder, bulderen, buldert, salvo, salvos, siersalvo, vuurshow, lichtflits, lichtflitsen, flitsen,
    vulkaantje, vulkaantjes, carbit, carbitschieten, carbidschieten, carbidschieter, busschieten, bussen schieten,
    zevenklappers, gillers, rookpotten, knalmat, knalmatten, knallend, knallende, illegaal knalwerk, polenbom,
    polenbommen, klappertje, klappertjes, knetterballen, knetterbal, pinda, pindas, stuiterbal, trektouwtje,
    trektouwtjes, spinners, babypijl, babypijlen, lading vuurwerk, doos vuurwerk, partij vuurwerk, opslag vuurwerk,
    vuurwerkopslag, vuurwerkhandel, verkoopt vuurwerk, vuurwerk verkopen, knalpatronen, seinpistool, noodvuurpijl,
    lichtkogel, lichtkogels, handfakkel, handfakkels, sterrenregen, goudregen, zilverfontein, fonteintje,
    fonteintjes, flowerbed, flowerbeds, kwartslagen, schoten van, knallen af, knallen door, steken van alles af,
    vuurwerkshow, ontsteken, ontstoken, afgeschoten, schieten * af, schiet * af, pot vuurwerk, potten vuurwerk, knal
    na knal, bombardement, beschieting, beschietingen, syrie, oekraine, oorlogje, ramen trillen, trillen de ramen,
    huis trilt, huis schudt, huis dreunt, ruiten trillen, daverende, daveren, davert, dreunende, klapgeluid, plof,
    ploffen, ploft, de knallen, flinke knal, flinke knallen, enorme knal, enorme knallen, luide knal, luide knallen,
    reuzeknal, oorknal, geknetter in, gebrom, geplof, afgestoken in, de lont, met de lont, kinderen knallen, blijven
    knallen, hele avond knallen, non stop knallen, nonstop
  `),
  fireworksWeak: terms(`
    afgaan, gaat af, klap, klappen, klapt, …bom, …bommen, bom, mat, batterij, cake, potten, oorlog, slagveld, dreun,
    dreunt, gedreun, explosie, explosies, ontploffing, ontploffingen, ontploft, ontploffen, ontplofte, opgeblazen,
    blazen * op, blaast * op, matten, raket, raketten, pang, paf, boem, strooisel, gegooid met, pijl, pijlen,
    fakkel, fakkels, mortier, doffe, knetteren, kanonnen, poeier, luchtalarm, shell, vlinder, vlinders, astronaut,
    flits, klapper, harde klap, harde klappen, zware klappen, klappen gehoord, klappen te horen, geknetter, vonkt,
    rook, zwavel, zwavellucht, rondvliegende, ketste, kletterde, rondvliegen, dreunde, trilt, trillen, trilde,
    schudt, lanceren, lanceert
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
    flashbangers, bommen, zware bom, super cobra, zware knalbommen, zware knaller, zware knallers, polenbom,
    polenbommen, zware explosies, zware knallen op rij, zelfgemaakt, zelfgemaakte, zelfgebouwde, seinpistool, bommen
    uit, superzwaar, heel zwaar, keizwaar, loeizwaar, knalt zwaar, vlinders in, cobra 6, cobra 8, crazy robot,
    viper, vipers, shells af, mortierpijp, mortierpijpen, mortierbuis
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
    springen op autos, lopen over autos, springen * op een auto, dansen op autos, aan het sloopwerk, zijn aan het
    slopen, slopen ze, slopen alles, sloop, toetakelen, takelen * toe, rukken * los, rukken * uit, rukken * af, rukt
    * los, trekken * uit de grond, trekt * uit de grond, breken * af, breekt * af, zagen * om, zaagt, hakken op,
    hakt op, beuken op, beukt op, beuken tegen, beukt tegen, bonken tegen, hengsten op, timmeren op, timmert op,
    rammen tegen, ramt tegen, trappen op, trapt op, schoppen * om, schopt * om, schoppen * kapot, schopt * kapot,
    smijten met, smijt met, gooit ruiten, keilen, gooien stenen, gooit stenen, gooien met stenen, gooit met stenen,
    gooien bakstenen, stenen door, stenen tegen, steen door, gooien * omver, duwen * omver, kieperen * om, kieperen,
    flikkeren * om, flikkeren * in, gooien * van de, bewerken, bewerkt, te lijf, gaan * te lijf, gaan tekeer, leven
    zich uit, leeft zich uit, zijn vernielzuchtig, verbouwen, leggen in puin, ravage aanrichten, spuiten * onder,
    spuit * onder, verven, kladden, klimmen * en slopen, moet het ontgelden, moeten het ontgelden, nemen * te
    grazen, gaan los op, gaat los op, leven zich uit op, zijn bezig met de, slopen nu, helpen * om zeep, om zeep,
    mikken op ramen, schieten op ramen, schieten ruiten, knallen ruiten, knikkeren, katapult, katapulten, luchtbuks,
    met stenen, met bakstenen, met een hamer, met een honkbalknuppel
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
    getrapt, naar de knoppen, naar de kloten, kaduuk, dakpan gesprongen, in de prak, aan barrels, barrels,
    filistijnen, aan mootjes, aan splinters, splinters, versplinterd, verbrijzeld, verbrijzelde, gebroken,
    scheefgetrokken, scheefgeduwd, verwrongen, krom, kromgebogen, omgebogen, toegetakeld, gemolesteerd, gesloopt en,
    beschadigde, ontmanteld, uitgerukt, ontworteld, omver, omvergetrokken, omvergegooid, omver gegooid,
    omgeflikkerd, omgelegd, omgeknikt, omgehaald, omgehakt, omgezaagd, omgereden, afgezaagd, afgeknapt, geramd,
    gebeukt, gerukt, gesmeten, gegooid in, stukgetrapt, stuk getrapt, stuk geslagen, kapot geslagen, kapot gegooid,
    kapot gemaakt, gekapt, weggetrapt, eraf gerukt, eraf gebroken, eruit getrapt, eruit gerukt, eruit getrokken,
    eruit geslagen, ingegooide, ingeslagen ruit, doorgetrapt, ingedeukt, gedeukte, ondergespoten, volgespoten,
    bespoten, gekalkt, beklodderd, bevuild, uit zijn voegen, uit zijn scharnieren, uit de scharnieren, gescheurd,
    opengescheurd, aan puin, in gruis, gruis, vernietigd, geruineerd, ruine, wrak, total loss, in duigen, naar zijn
    grootje, naar de maan, naar de haaien, overhoop getrapt, aan poeier, te gronde, gehavend, gesloopt te, ligt
    eruit, liggen eruit, eruit gevallen, naar beneden getrokken, hangt scheef, hangt los, hangt erbij, ligt los,
    ligt om, liggen om, ligt plat, liggen plat, staat scheef, ondersteboven, op zijn kop, doorweekt,
    half afgebroken, weggehaald, meegesleept, overal glas, glas overal, allemaal glas, vol glas, glas ligt, bezaaid,
    bezaaid met glas, stukken liggen, resten van, niets van over, niks van over, niks meer heel, niets meer heel,
    heel gelaten, eraan gegaan, aan gegaan, moeten ontgelden, ontgelden, slachtoffer van vandalen, te grazen
    genomen, onder handen genomen
  `),
  vandalism: terms(`
    vandalisme, vandaal, vandalen, vernieling, vernielingen, vernielzucht, graffiti, spuitbus, spuitbussen, tags,
    getagd, gespoten, bushokje * stuk, eieren, eieren tegen, eieren gooien, slopers, sloopwerk, baldadig,
    baldadigheid, verfbom, verfbommen, banden lekgestoken, banden lek, lek gestoken, omgezaagd, aangifte,
    schadeformulier, vandalism, spuitverf, verf op, verf tegen, leuzen, leus, hakenkruis, bekogeld met eieren,
    eierstruif, lekke banden, banden leeg, banden doorgestoken, doorgestoken, ventielen, ruitenwissers,
    ruitenwisser, sloperij hier, vernielers, vernieler, sloper, vandaaltjes, schade aan, schade door, kras op,
    krassen op
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
    kassen, kas, tuin, tuinen, bushuisje, wachthuisje, wachthok, haltehokje, straatnaambord, naambord, infozuil,
    zuil, zadel, zadels, voorwiel, leuning, reling, brugleuning, hekje, tuinhekje, heg, haag, bloemen, perk,
    plantsoen, kunstwerk, fontein, picknicktafel, picknickbank, tafeltje, voetbaldoel, goal, goaltje, basket,
    pannakooi, kooi, jeugdhonk, wc, toilet, toiletgebouw, bouwhek, bouwhekken, bouwkeet, dranghek, dranghekken,
    pion, pionnen, afzetting, afzethek, verkeerspaal, stoplicht, verkeerslicht, parkeermeter, incheckpaal, intercom,
    zonnepaneel, zonnepanelen, kassenruit, kippenhok, moestuin, volkstuin, volkstuinen, kerstman, kerstlampjes,
    lampjes, vlaggen, spandoek, billboard, reclamebord, posters, antenne, antennes, ruitenwisser, ruitenwissers,
    zijspiegel, zijspiegels, motorkap, autodak, glazen wand, glas, etalageruit, glasplaat, lamp, lampen,
    speelhuisje, wip, draaimolen, zandbak, kabelbaan, bibliotheekkastje, fietspomp, fietsenkelder, parasol,
    parasols, barbecue, vuilniscontainer, ondergrondse container, papierbak, prullenbakje, hondenpoepbak, vlonder,
    roeiboot, kano, boei, reddingsboei, brandslang, elektrapaal, wegwijzer, plaatsnaambord, drempel, betonblok,
    tegels, stoeptegels, stenen uit, klinkers, potten, tuinset, tuinstoel, tuinstoelen, trampoline, barbecueset,
    ooievaar, sneeuwpop, brievenkast, pakketkluis, pakketbox, poststuk, kassahok, kerkraam, glas in lood, kruis,
    grafmonument, graven, grafstenen
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
    jeugdgroepen, kids, teenagers, youths, gang, jongelingen, opgeschoten, opgeschoten jeugd, adolescenten,
    schooljeugd, scholieren, studenten, knaapjes, gappies, matties, lefgozers, branieschoppers, hooligans,
    supporters, feestgangers, mannetje of, man of tien, man of vijf, man of zes, man of acht, ploeg, horde, hordes,
    zwerm, sliert, kudde, troepje, kluitje, clubje jongens, twintigers, tienerjongens, meiden, gozertjes, kereltjes,
    jongvolwassenen, minderjarigen, brugklassers
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
    uit, terroriseren, terroriseert, teisteren, teistert, wangedrag, asociaal, aso, asos, asogedrag, tokkies,
    hufters, hufter, raggen, ragt, rauzen, tumult, lol trappen, feestgangers, feestgedruis, partij aan de gang,
    dakfeest, dansfeest, party, stampende, stampen, gebonk, bonkende bas, housemuziek, house, gabber, geluidsbox,
    geluidsboxen, muziekbox, subwoofer, zanginstallatie, meezingers, hossen, hossende, claxonneren, claxon, claxons,
    ronkende, gas geven, opgevoerde, knalpijp, knalpijpen, crossmotor, crossmotoren, crossbrommer, pitbike,
    pitbikes, rondscheuren, winkelwagenrace, op de carport, op autodaken, zwemmen, naakt, bloot, blote, schennis,
    potloodventer, groepsvorming, samenscholing, samenscholingen, chillen, chillende, blowlucht, hasj, waterpijp,
    slagroompatronen, patronen, lachgastank, lachgasflessen, snuiven, coke, xtc, pillen, breezers, mixdrankjes,
    kratten bier, bierkratten, kratje bier, flessen kapot, glasgerinkel, krijsen, krijst, krijsende, gekrijs,
    tieren, getier, gevloek, vloeken, scheldpartij, schreeuwpartij, naroepen, stangen, sarren, middelvinger, blote
    billen, rochelen, urineren, urineert, piest, piesen, kots, braken, straalbezopen, teut, aangeschoten, dronkaard,
    dronkaards, dronkenlap, dronkenlappen, dronkelap, zatte, stomdronken, lam, lamme, zwalken, waggelt, slaapt zijn
    roes, overlastgevend, overlastgevende, overlastgevers, houden * wakker, houdt * wakker, hele straat wakker, kan
    niet slapen, kunnen niet slapen, doen geen oog, geen oog dicht, oorverdovend lawaai, deurtje bellen, deurbel
    indrukken, aanbellen, sneeuwballen, waterballonnen, scheerschuim, wc papier, toiletpapier, winkelkarretjes,
    voetballen tegen, bal tegen, tegen de garagedeur, tegen de voordeur schoppen, ramen bonken, bonken op ramen,
    bonzen, bonzen op, tikken tegen ramen, kloppen op ramen, schijnen met laser, laserpen, laser, lasers, hitsen,
    ophitsen, opjutten, jutten, brommeroverlast, scooteroverlast, scooters crossen, rijden over het gras, rijden
    over het grasveld, rondjes op het plein, rondjes door het park, spelen met vuur, gooien met flessen, gooien met
    glas, met eieren, met eieren te gooien, vlaaien, blokkeren de weg, blokkeren * doorgang, laten niemand door,
    vragen om sigaretten, roepen dingen, maken opmerkingen, sissen naar, vrouwen nageroepen, meisjes nageroepen,
    meisjes lastig, vallen meisjes, vallen vrouwen, rotzooi achter, laten troep, afval achter, smerig, fikkie
    stoken, buren met, burenoverlast, feestende buren, bovenburen, tuinfeestje, tentfeest, café loopt, kroeg loopt,
    terras
  `),
  nuisanceWeak: terms(`
    zat, flessen, blikje, blikjes, drank, bier, bende, rommel, troep, zooitje, keihard, loeihard, keiharde, geluid,
    op het dak, klimmen, klimt, belletje, lastig, pest, pesten, irritant, irritante, vervelend, vervelende, gedoe,
    sfeer, slaapt niet, ballonnen, brutaal, brutale, drinken, zingen, zingt, feest, feestje, …feest, loopt uit, in
    bad, hinder, hinderen, lallen, fluiten, sissen, dj, geschreeuw, schreeuwen, schreeuwt, gegil, gillen,
    bivakmutsen, onrustig, onrust, uitdagen, bas, muziek, poepen, plassen, op de stoep te, baldadig, keet, keten,
    brommer, op brommer, op scooters, scooters, glas, lopen rond, rondjes, wipkip, duwen de deur, kattenkwaad,
    hangplek, uitgelaten, wild, wilde, baldadige, druk, drukte, lawaaiig, geroep, roepen, gelach, lachen, joelt,
    gejuich, dansen, dansende, wakker, blikken, fles, flesjes, biertjes, sigaretten, peuken, plein vol, staan in de
    weg, in de weg, aan het dollen, dollen, uitslovers, stoer doen, stoer, branie, groepjes
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
    steegje, kijkt naar de ramen, fotos van huizen, in vermomming, scharrelt, scharrelen, struint, struinen,
    struinde, drentelt, drentelen, heen en weer, loopt te loeren, staat te posten, posten, verkent, verkennen,
    voorverkenning, kijkt om zich heen, kijken om zich heen, om zich heen te kijken, kijkt rond, kijken rond, donker
    gekleed, donkere kleding, in het zwart gekleed, in het zwart, geheel in het zwart, steeds langs, komt steeds
    terug, komen steeds terug, al drie keer, al 3 keer, voor de derde keer, al vier keer, rijdt heel zacht, rijdt
    zachtjes, rijdt traag, sukkelt, geblindeerd, geblindeerde, vreemde snuiter, snuiter, griezel, engerd, enge man,
    enge vent, enge kerel, creep, vreemde vogel, vreemd figuur, raar figuur, rare gast, rare vent, rare man, tast,
    deurkruk, deurkrukken, klinken van autos, probeert deuren, proberen deuren, deuren van autos, probeert
    portieren, proberen portieren, trekt aan deuren, trekken aan deuren, aan de deur, trekt aan portieren, aan
    klinken, aan deurklinken, rammelt aan, rammelen aan, gerammel, auto voor auto, gaat autos af, gaan autos af,
    autos langs, elke auto, iedere auto, bij elke auto, deur na deur, tuin voor tuin, schijnt in, schijnen in,
    zaklicht, zaklampje, klimt over, klimmen over, springt over, springen over, klautert, klauteren over, stiekem,
    stiekeme, schichtig, zenuwachtig, vluchtauto, geeft zich uit, geven zich uit, doet zich voor, doen zich voor,
    zegt van, zegt dat hij van, zegt dat ie van, wil naar binnen, wilde naar binnen, vraagt om geld, bedelaar,
    bedelt, collectebus, drugsdeal, handeltje, drugshandel, dealtje, wordt gedeald, overdracht, envelop,
    achtergelaten, gedumpt, gedumpte, volgt mij, volgt me, loopt achter mij, word gevolgd, werd gevolgd, stalkt,
    stalker, kinderlokker, spreekt kinderen, spreekt meisjes, roept kinderen, zit iemand in, zitten mensen in,
    zitten * in een auto, zitten * in een bus, zit * in een auto, afgeplakt, afgeplakte, sensorlamp, buitenlamp,
    leegstaand, leegstaande, leegstand, bouwplaats, bouwterrein, bedrijventerrein, achter de bedrijven, loods,
    lurkt, rondhangende man, neuzen in, kijkt steeds, kijken steeds, kijkt in tuinen, kijkt in de tuin, kijkt bij,
    kijken bij, tuurt, turen, staart, staren, gluipt, gluiper, gluiperig, ongewoon, opvallend, opvallende, vertrouw
    dit niet, vertrouw hem niet, vertrouw ze niet, vertrouwt het niet, vertrouwen we niet, niet zuiver, geen zuivere
    koffie, iets niet, voelt niet goed, onbehaaglijk, naar gevoel, duisternis, verstopt, verschanst, weggedoken,
    duikt, duiken achter, houden zich schuil, schuil, houdt zich op, houden zich op, zich op bij, wie kent, herkent
    iemand, herkennen, komt iemand bekend voor, hoort die hier, horen die hier, is dat van iemand, van iemand hier,
    wiens, dure fietsen, inspecteert, inspecteren, bekijkt, bekijken, monstert, meten op, tilt fietsen, tillen
    fietsen, fietsen in een bus, fietsen in een bestelbus, in een bestelbus, in een busje, in een witte bus, bus
    vol, laadruimte, laadklep, laden iets, laadt iets, lossen, uitladen, slepen iets, dragen iets, tassen vol, grote
    tassen, big shopper, vuilniszak, sporttas, sporttassen, weekendtas
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
    * uit, noteert, plakbandje, loopt achter, uitgedeeld, lokken, aanhanger, schuurtjes, brandgang, poort, zonder
    kenteken, rijdt weg, reed weg, wegreed, loopt weg, liep weg, rent, rende, renden, weggerend, weggefietst,
    verdween, snel weg, handschoenen, kraag, gezicht, pet, sjaal, achterom gelopen, steegje, steeg, portiek,
    parkeerplaats, garageboxen, garagebox, scooter zonder, fiets aan de hand, motor stationair, binnen gluren,
    raampje, donkere auto, zwarte auto, zwarte golf, witte bus, grijze bus, polo, audi, bmw, mercedes, busjes,
    caddy, transporter, vito, sprinter
  `),
  lurk: terms(`
    staat, staan, loopt, lopen, rijdt, rijden, zit, zitten, hangt, hangen, kijkt, kijken, wacht, wachten, sta,
    stond, stonden, liep, liepen, reed, reden, slentert, slenteren, wandelt, fietst, fietsen rond, komt, komen,
    blijft, gaat, gaan, zag, zie, gezien, hoorde, hoor, ziet, kwam, kwamen, ging, gingen, belde, belt, bellen,
    vraagt, vroeg, deed, doet, doen, probeert, probeerde, proberen, speurt, zoekt, zoeken, filmt, fotografeert,
    draait, draaien, cirkelt, cirkelen, parkeert, stopt, stoppen, stapt, stappen, sluit, opent, opende, trekt,
    trekken, pakt, pakken, draagt, dragen, haalt, halen, brengt, brengen, verdwijnt, verdwijnen, duikt, steekt,
    rent, rennen, sprint, schuilt
  `),
  look: terms(`
    jas, jassen, jack, pet, capuchon, muts, helm, trui, broek, joggingbroek, joggingpak, trainingspak, sjaal,
    rugzak, rugtas, tas, schoenen, baard, donker, donkere, zwarte, grijze, witte, groene, blauwe, rode, bruine,
    beige, camouflage, kleding, gekleed, signalement, kenteken, bestelbus, bus, busje, auto, scooter, bmw, audi,
    golf, polo, mercedes, opel, ford, renault, peugeot, volkswagen, seat, kia, volvo, transit, caddy, vito, sprinter
  `),
  participle: terms(`
    ge…, omge…, losge…, afge…, platge…, kapotge…, stukge…, uitge…, doorge…, inge…, overge…, wegge…, neerge…,
    beschadigd, verbogen, verdwenen, ontbreekt, weg, eraf, eruit, om, scheef, los, lek, krom, gebroken, ligt, hangt,
    stuk, kapot, plat, open, verwijderd, verplaatst, vernield, verbrand, verdraaid, versplinterd, bekrast, beklad,
    besmeurd, ontzet, ondergespoten, onderste, ondersteboven, omver, scherven, geen ruit, zonder ruit, in scherven
  `),
  stranger: terms(`
    man, mannen, twee mannen, kerel, kerels, vent, gozer, gozers, figuur, figuren, iemand, persoon, personen, types,
    lui, gast, bus, busje, auto, wagen, scooter, onbekende, onbekenden, vrouw, stel, snuiter, gasten, jongen,
    jongens, meneer, heer, heren, duo, tweetal, drietal, koppel, stelletje, bestelbus, bestelwagen, bestelauto,
    personenauto, stationwagen, golf, polo, bmw, audi, mercedes, renault, opel, volvo, caddy, transit, sprinter,
    vito, fiets, fietser, scooterrijder, drie man, 2 man, 3 man, twee man, 4 man, twee kerels, een man, een vrouw,
    ventje
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
    eromheen, autos opengemaakt, autos doorzocht, sporen van braak, opengewerkt, opengezaagd, opengeslagen,
    opengeknipt, openge…, opengemaakt, ontvreemding, ontvreemden, verdonkeremaand, meegegrist, weggegrist, grist,
    grissen, graaien, graait, dievenbende, diefjes, gauwdief, gestolen goed, bus leeggehaald, katalysator,
    koperdieven, koperdiefstal, bakfiets weg, ebikes weg, fietsaccu, accu weg, accu gestolen, spullen verdwenen,
    kasten open, lades open, laden open, laatjes, alles overhoop, alles op de grond gegooid, geldautomaat,
    snelkraak, etalage leeg, juwelier leeg, winkel leeggehaald, rolluik open, rolluik omhoog, hek opengeknipt,
    slotenmaker, via het raam, via de achterdeur, via het dak, via een raam, door het raam naar binnen, raampje
    ingeslagen, raampje ingetikt, badkamerraam, wc raampje, naar binnen geglipt, binnen geslopen, door raam
    geklommen, naar binnen geklommen, klimt naar binnen, ingestapt, insluip…, poging tot inbraak, poging inbraak,
    probeerde * open, geprobeerd * open, geprobeerd * te breken, breken * open, breekt * open, brak * open, braken *
    open, open te breken, open te krijgen, open te wrikken, zijn bestolen, bestolen, buren bestolen, kassalade,
    portemonnee gestolen, portemonnee weg, sieraden weg, tv weg, geld weg, koper weg, schuur leeg, schuur
    leeggehaald, box leeg, box opengebroken, kelderbox leeg, caravan opengebroken, auto opengebroken, autoinbraak,
    autokraak, autokraker, autokrakers, kraker, krakers, fietsendiefstal, fiets gestolen, scooter gestolen, auto
    gestolen, bus gestolen, tas uit auto, tas uit de auto, ruit * tas, slot opengezaagd, slot geknipt, slot
    opengebroken, kettingslot, ketting doorgeknipt
  `),
  burglaryWeak: terms(`
    stal, kraak, kraken, weggenomen, meegenomen, pikken, koevoet, koevoeten, breekijzer, breekijzers, doorgeknipt,
    losgeknipt, pui, binnen geweest, slot open, overhoop, buit, kluis, achterdeur open, sieraden, leeg gehaald,
    doorzocht, binnengekomen, slotje, ruitje van, jat, wrikken, wrikt, slijptol, rooft, deur open, glas in de gang,
    glasgerinkel, voetafdrukken, overal spullen, lege doos
  `),
  burglaryFaint: terms(`
    gereedschap, weg, verdwenen, spullen, raam open, poort open
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
    helm, scooterrijder, omleiding, wielklem, bus kan, snelweg, aanrijdinkje, kettingbotsing, tegen elkaar geknald,
    tegen elkaar gereden, op elkaar geknald, op elkaar gereden, op zijn voorganger, tegen een auto gereden, tegen
    geparkeerde, tegen een geparkeerde, geknald tegen, geramd door, van de weg gereden, de berm in, in de berm,
    opgevroren, bevroren weg, gladde weg, gladde, gestrooid, strooiwagen, obstakel, obstakels, hek op de weg,
    container op de weg, fiets op de weg, winkelwagen op de weg, koe op de weg, paard op de weg, stenen op de weg,
    pallet op de weg, rommel op de weg, vuurwerkresten op de weg, vast in de modder, vastgereden, bus staat, staat
    dwars, voorrang, hard rijden, hardrijden, rijdt hard, rijden hard, rijdt veel te hard, rijden veel te hard,
    rijdt als een gek, rijden als gekken, als een idioot, als idioten, als gekken, plankgas, vol gas, racebaan,
    circuit, slalom, sjeest, sjezen, km per uur, km/u, waar je 30, in een 30 zone, 30 zone, bijna aangereden, bijna
    omver, van mijn sokken, van de sokken, ondersteboven gereden, gekanteld, gekantelde, verkeersregelaar, omgeleid,
    afsluiting, weg dicht, weg is dicht, gestremd, stremming, lekke band, stilgevallen, gestrand, alarmlichten,
    onder invloed, zigzag, zigzagt, eenrichting, eenrichtingsweg, bromfiets, bromfietser, motorrijders, trekker,
    tractor, tractoren, blokkeren de weg, blokkeert de weg, uitrit, inrit, kan er niet uit, geblokkeerde,
    invalidenplek, gehandicaptenplaats, parkeert overal, parkeren overal, fout geparkeerde, foutgeparkeerde, wild
    geparkeerd, foutparkeerder, fietspad geblokkeerd, stoep geblokkeerd, verkeerssituatie, gevaarlijke situatie,
    overstekende, oversteken, oversteekt
  `),
  trafficWeak: terms(`
    op de weg, oprit, oprit geblokkeerd, parkeren, parkeert, geparkeerd, parkeerprobleem, bestuurder, bestuurders,
    rotonde, verkeer, tegen een boom, tegen boom, geen licht, zonder licht, zonder verlichting, geen verlichting,
    snelweg, a12, a2, kart, file, afrit, zebra, quad, quads, pech, kuil, chauffeur, drift, onderuit, aangetikt, kan
    er niet door, niet door, niet langs, stoplicht, stoplichten, verkeerslicht, spinnende, over de stoep, over het
    fietspad, over het trottoir, door het plantsoen, op de rijbaan, afgezet, geblokkeerd, blokkeert, raast, razen,
    te hard, scheurt, scheuren, staat vast, door rood, rood licht, scooterrijder, verkeersbord, op zijn kant, rijdt
    zonder, kruising, kruispunt, rijbaan, rijstrook, fietspad, remt, remmen
  `),
  trafficFaint: terms(`
    taxi, taxis, bus, bussen, tram, trams, lichten, band, toeterende, rijdt, rijden, wegrijden, motor, brommer,
    scooter, scooters, fietser, fietsers, auto, autos, rijbewijs, vast, dwars, weg
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
    terecht, oma is terecht, zoektocht, zoekactie, weggeglipt, van huis weg, had al thuis moeten zijn, moeten zijn,
    neemt niet op, neemt telefoon niet op, onbereikbaar, krijg geen gehoor, geen gehoor, laat niks horen, kwam niet
    opdagen, komt niet opdagen, opdagen, zwerft rond, ronddwaalt, ronddwalende, patient, zorginstelling,
    verstandelijk beperkte, verstandelijke beperking, autistisch, autistische, bed is leeg, veilig thuis,
    teruggevonden, weggelopen uit, ontsnapt uit, sinds vanmiddag niet, sinds vanavond niet, kunnen * niet vinden,
    kan * niet vinden, wij zoeken, we zoeken, zoeken mijn, zoeken ons, waar is mijn, waar is onze, wie ziet haar,
    wie ziet hem, wie ziet, uitkijken naar een, kijk uit naar een, moeder kwijt, mama kwijt, zonder ouders, spoor
    van, elk spoor
  `),
  missingWeak: terms(`
    kwijt, zoek, weggelopen, weg gelopen, niet thuis, thuis zijn, terecht, rollator, sloffen, pyjama, pantoffels,
    badjas, verward, verwarde, in de war, huilend, alleen te huilen, op zoek naar, aan het zoeken, zoeken naar, wie
    heeft * gezien, heeft iemand * gezien, is terecht, weer terecht, vermist, vermiste, zoekgeraakt, zoek geraakt,
    dwalen, laatst gezien, ongerust, bezorgd, zorgen om, zorgen over, maken ons zorgen, maak me zorgen, nergens te
    vinden, nergens, verdwenen, niet terug, dwaalt rond, dolende, telefoon uit, voicemail, gezien bij, opvang
  `),
  lostWord: terms(`
    vermist kind, kind vermist, kleuter vermist, vermiste kleuter, meisje vermist, jongetje vermist, nergens meer te
    vinden, niet thuis gekomen,
    kwijt, kwijtgeraakt, kwijt geraakt, zoek, zoekgeraakt, weggelopen, weg gelopen, vermist, vermiste, verdwenen,
    spoorloos, verdwaald, verdwaalde, niet thuisgekomen, nergens te vinden, nergens te bekennen, niet te vinden, uit
    het oog verloren, kwijt in de drukte, ontvoerd, missing, is weg, al een uur weg, foetsie, kan * niet vinden,
    kunnen * niet vinden, kunnen * niet meer vinden, niet vinden, niet meer vinden, nergens meer, nergens, opeens
    weg, ineens weg, plotseling weg, plots weg, al een half uur weg, half uur weg, een uur weg, kwartier weg, uur
    weg, minuten weg, is er niet meer, weggeglipt, weggeslopen, ontglipt, niet teruggekomen, niet terug gekomen, nog
    niet terug, niet terug, niet teruggekeerd, kwijtgeraakt in, zijn we kwijt, ben ik kwijt, is kwijt, raakten
    kwijt, raakte kwijt, losgelaten, we zoeken, wij zoeken, zoeken een, zoeken mijn, zoeken ons, op zoek naar, uit
    huis gelopen, de straat op gelopen, weggerend, weggelopen van huis, van huis weggelopen, verdween, uit het oog,
    loopt alleen, loopt er alleen, helemaal alleen, alleen op straat, zonder ouders, moeder kwijt, mama kwijt, papa
    kwijt, ouders kwijt, vermis, vermissen, verdwaald kind
  `),
  searching: terms(`
    zoeken, zoekt, zoek, gezocht, zocht, zochten, onvindbaar, afgedwaald, dwaalde af, achtergebleven, niet
    aangekomen, nooit aangekomen, niet in bed, niet in haar bed, niet in zijn bed, liep weg, wegliep, weglopen, liep
    ineens, niet meer bij ons, niet meer bij, zien we niet meer, zie haar niet, zie hem niet, zien haar niet, zien
    hem niet, zien haar nergens, zien hem nergens, waar hij is, waar ze is, waar zij is, weet waar, uitkijken, kijk
    uit, kijk even, laatst gezien, voor het laatst, draagt, had aan, heeft aan, verloren, uit de tuin, zonder
    begeleiding, spoor bijster, ervandoor, niet opgehaald, niet thuis, nog niet, verdwenen, meegenomen door,
    meegelopen, meegegaan, mist, missen, weg, is weg, uit zicht, uit het zicht, niet te vinden, niet gevonden, nog
    niet gevonden
  `),
  dementia: terms(`
    dement, dementie, demente, dementerend, dementerende, alzheimer, verward, verwarde, in de war, rollator,
    sloffen, pantoffels, pyjama, nachthemd, nachtpon, zonder jas, badjas
  `),
  elder: terms(`
    oma, opa, mevrouw, meneer, oude dame, oudere dame, oude man, oudere man, oude vrouw, oudere vrouw, oudere
    mevrouw, bejaarde, bewoonster, bewoner, moeder, vader, mijn moeder, mijn vader, schoonmoeder, schoonvader, dame,
    dementerende, oude baas, oud vrouwtje, oud mannetje, buurvrouw, buurman, man, vrouw, omaatje, opaatje, oudje,
    bejaarden, overbuurvrouw, overbuurman, oude mevrouw, oude meneer, schoonmama, echtgenoot, echtgenote, tante,
    oom, broer, zus, vriendin, vriend, collega, jongen, meisje, puber, tiener, zoon, dochter
  `),
} as const;
