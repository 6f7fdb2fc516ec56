/** Made by `node scripts/hints-model/train.ts` from the messages in its folder; not written by hand. */
export const kindWeights = {
  version: 'kinds-1',
  weights: `b<#> <#>	a-4b-8c-8d-2e-8f-6g-9h-9i-7j-7l-9
b<#> al	a-1d-1e-2h-2i2j-1l5
b<#> bewoners	b-1d-3f3g-3l-1
b<#> bij	a-4c-2e3f-2g7h-4k-1l-7
b<#> die	a-1c4d-4e-3f2h4
b<#> e	a-6d3e-4f-5g-3h-5i-2j-1k-5l-8
b<#> en	a-4b-3c-1d-3f4h-5k-7l-5
b<#> in	a-2b-3c-3e-2f-1h7i1j-3k-1l-7
b<#> is	a-3c-6d-3e-2f-4g1h-2i3j-3k-2l-7
b<#> jaar	g4j-2k-4
b<#> kwijt	f-2i1
b<#> ligt	a6d-3e-2g-5h-2i-1l2
b<#> man	a-2c-4d4e-6f-3h-1i-2j-1k2l-5
b<#> mensen	a-3c-1d-3e-2f-1g-1h-4i-3k4l-3
b<#> met	a5b-2d-1e-5g-2i5j4k-2
b<#> meter	a-2b1c-1d-2e-2h-3j1k-1l-1
b<#> min	a-3b-1c3d-6e-1f-3h-2i-3j-2k4l-2
b<#> minuten	a2b-3c-3d-2e-3f-2g-5h-5i-3j-4l-4
b<#> niet	b-3c-1d-3e-1h-3l-3
b<#> nog	a-1b-2c-2d-3e3f-2g-4h-6i2j-5k2l-1
b<#> op	a4d-2e-6g-2i-1l5
b<#> staat	a-6b-3c-6d4e2f-3g-5h-1i-1k-6l2
b<#> uur	b-6c-6e-3f-5g-7h-10i-4j2k-6l1
b<#> was	a-2d-1e-2f2i3k-2
b<#> weggelopen	e-2f-1g-2i3l-4
b<#> z	a-3b3d-4e4g-1h-2j-4k-2l-3
b<straat> <#>	a5b-4c-3d-8g2h-2i-1j-1l-5
b<straat> aan	b-2c-1e-2h-2j-1l3
b<straat> al	a-5b-3c-4d-3e5f-3g-1h-4i-2j5l-5
b<straat> alleen	a-5b-7d4e-1f-2g-3h-3j-1k-2l-1
b<straat> auto	d-1e-6h4l-1
b<straat> bij	e-2g-1h-4j2l-3
b<straat> brandt	a-4b2d-3j-4k-1
b<straat> container	a-1b3c-1h-4
b<straat> de	a-3b1c-3d5g-1h-4k-3l-7
b<straat> elke	b-4c-4d-3e-3f-1g-3h6j-3k-5l-3
b<straat> en	a-3c5d5f1g-4h-7l1
b<straat> er	a-1b2d-2l-1
b<straat> fietser	a-3b-4c-5d-4e-5f-5g-5h4i-1j-4l-2
b<straat> gooien	a7b-4c-7d-6e-4g-3h-1k-4l-2
b<straat> iemand	a-2d4e-2f-1g-2h-3j-3l-5
b<straat> ik	c4e-1f-4h2k-1
b<straat> is	a6b3c-3d4e-2g-3h-7i-2j-7k-7l-6
b<straat> loopt	b3d-3e2f-1l-1
b<straat> mensen	b-1g-1h-3l2
b<straat> met	a-4b-6c-4d5e-3f-3h-5i-3j-4l4
b<straat> staat	c-3d-2e-2f2h-2l-1
b<straat> vrouw	c-1f-3g3l-1
b<straat> wordt	a1c1d1f-4g3l-1
b<straat> zijn	a-5b-6c-3d-5e-7f-5g-1h-2i-3j-2k-3
b<straat> zonder	b-1e5h-5k-3l4
ba <#>	a-1b-3c4e2f-2g-3h5i-2j-1k-4l-7
baan alle	c-1f-2
baan de	b3c-4e2f2g-9h-4i4j2k-2l-2
baan een	a-2b-4d-7f-3g-1h-1i-1j-1k-1l-7
baan gort	a-2b-4c5d-2e-7f-2g-2h-2i-3j-4k-2l-4
baan het	b-1d-6e3f-4g1h-6i-3j-5k-3
baan in	a-2b4c2d-3e1f-6h5k-1l-6
baan met	d-4e2f-3g-1k-4l-1
baan onze	e-5f3i-1
baan staat	b1c-1
baangereden op	g-4h6l-7
baangestoken door	b7c3d-5k-2
baangifte doen	a-1b-2c2d-1e-2f-6g-1k-3l-1
baangifte gedaan	a-1b-4c-2d-2e-1f-2g5i-3j-2k-4l-1
baccu van	a-4b5c-2d-4f2l-2
bachter de	a-6b3c-11d-2e2f-6g-3h-10i-4j-7k-5
bachter het	a-4b2d-6e7f-4g-7h-6j-3k-7l-4
bachterdeur van	b-1c-3e3f4l-1
bademt niet	a-2g-2h-1i-2j-2l3
baf bij	a-1b-3e-5f5g-2h-2k-1l-4
baf en	a3b-6e-2f2g-4h-4i-3j-4k-7l-2
baf in	a4b2c1d-4e-1f-2g-3j-2l2
baf maar	a-3c-2e-2f5k-7l2
baf te	b-1d-2f-1h-1
bafgelopen weekend	a-1b-1c-2d-1e-4f2g-1h-3i-1j-1k-1l-2
bal <#>	a-3c1d-2e-6f-3h-3j-3k-2l2
bal de	a3b3c3d-8e3f-2g-4h-1j-6k-5l-6
bal drie	a-2b-3c-6e4g-4h-7i-2j-3l5
bal een	a-5b-3c-5d4e-5f-1g-4h-7j-6k-7l3
bal het	a1b-2c2d-1e-1f-4j-1l-2
bal in	a-3c5d-6e-2f3g-3l-1
bal jaren	a-2b-1c-2d-2e-2f-2g-3h-2i-2j-2k2l-2
bal kwartier	a-3b-2d-4e1f-3g-2h-1i-1j-6k-1l6
bal lang	c-4d-2e2f2j-1
bal onderweg	a-4b-6c-3d-4e-3f-2g-3h-4i-3l-6
bal sinds	a1b-1c-3d-2f-1g-2h-3i2j-2l-5
bal twee	a-4b-1c-6d1e7f-5g-5h-5i-5j-3k-4l1
bal uit	a-6b-1c7d-2e-5f-3g-1i-2k-4l-4
bal uren	a-3b-1c-2d9e-4f-2g-7h-4j-3k-6l-7
bal vertrokken	a-1d-4e-3f4
bal wat	a-2b2g-3j5k-6
bal weg	a5b3c1d-4f-1h3i-2j4l-2
bal weken	a-2b-4c-4d-2e-6f-2g-2h-1i-1j-4k-2l6
bal zwart	b3c-1
balarm bij	a-3b6c-1d-5e-8f4g-3h-4i-1j-1k-4l-9
balarm gaat	a-1b-4c-4e-5f6g-2h-2k-1l-4
balarm ging	a-2b1e-2f6k-7l-4
balarm van	a-1b-7c-3d-2e-4f3h-3j-3k-4l2
balbert heijn	a-2b-2c-2f-3i-1j-1k-1l3
balle autodeuren	c-1f-2
balleen een	a-3b5c3e-4f-1g-1k-6l-4
balleen het	a-4b2c7j4k-2
balleen met	a-1c-1d-5e-4f1g4
balleen nog	a-2b5c-2d1g-4i-1j-1k-3
balleen wat	a-5b5c-7d-1e-1j-3k5l-3
balles overhoop	a-1b-1c-2d-1e-1f2i-1l-1
balles rustig	a-4b-2d-2f-1i-1k3l-2
bals een	a-4b3c-2f-1j-3l-5
bals er	a-1b-3c-2d2e5f-3h-2j4l7
bals het	a-1b-1c-1d-1e-1f-1g-1j1k-1l-2
bals iemand	b-2c-3d-3e-8f1h-3i-1j-6k7l-5
bals ik	b-1c-1f-2h-2i-1j3k-2l-1
bals je	a-3b-6c-5e-1f-4g-5h-2i-3j-2k1l-8
balsof hij	b-1e5f-3g-1h-1i-3k-3l-5
bambulance gebeld	a-1g3l-6
bandere kant	a-2c-3d-2f-1g4l-2
bauto af	a-2b-3c5d-1f-6h-5j-4k-6l-3
bauto en	a-3c-6d2e-1f4h-6l5
bauto gaat	b-1c-3d-1e-3f-3h-1j-2l6
bauto in	a-2b1c-8d-2f-1g6h4j-3l-2
bauto is	a-3c-7e7f-3g-1i-2j-5l-2
bauto met	a-2b-5c-6d3e5f-6g-2h-3j-5l-2
bauto naar	a-3b-3c-3d-5e2f4h-1
bauto op	b-1c7d-2e5g-4h-6
bauto rijdt	a-4b-1c-5d-7e8g-5h-3j-4k-4
bauto staat	b6c-6d-3e-10f-4g-2h6i1j-7k-2l-4
bauto te	a-3b1c6d-3e-7f-3g-4h1i-1j-3l-8
bauto tegen	c-1d-2e-4g-1h3l-7
bauto van	a3b1d-9e-9f-1g-2h-9i-2j-6k7l-5
bautodeur van	a-1e-3f-1g-5j-3k6
bautos af	a-4b-3c2d-5e-4f-4g-1h-2i-1k-1
bautos die	a-2d7
bautos en	a2d7g-1h5
bautos in	a-2b-5d-2g-5h-4j-1k6
bautos met	c-3d3e-4
bautos op	b-2c-5d-6e-2g-3h5k-2l-3
bautos racen	a-2c-2d-6e-4h3k-1l-1
bbalkon van	a-5b5f-1j-1
bbanden lek	a-1b-1c6f-1g-2h-2k-1l-2
bbankjes aan	a-3c-7d4
bbbq van	a-5d-2j-6l-1
bbedankt voor	a-2b-2d-4e-2f-2i-5j-1k5l-3
bbeetje saai	a-4e-1h-1j-4k8l-1
bbegint met	a-2b-2c-2d-5e7f-2g-3h-7j-3k-5l-1
bbegint te	a-4b5c-2k-2
bbekend over	a-1c-1d-3h-6j4k-1l-1
bbel je	a-3b-2c-3d-3e-2f-2g-3h-6i-2j2k3l2
bbellen aan	a-1b-3d6e-6f-2g-4h-6i-4k-2l-2
bbelt dat	a-1e-5f4g1i-5l-1
bben alleen	a-1b-1c-5d-1e-4f6h-3i-1l-3
bben net	d2g3k-3l-4
bbeneden op	b-2d-2h2l-5
bbericht over	d-1e-3h-1j6k-8l-1
bbeste wensen	a-4b-3c-1d-2e-1f-3g-2h-4i-4j-1k4l-2
bbestuurder is	h5
bbewoners zijn	d-4e1f1g-3
bbezig bij	a-6c-6d-5e-6f4g-2j-1l-1
bbij cafe	a3b-4c5d-5e-4f-2g-6h2k-1l-8
bbij de	a-2c-8d-1i-1j-5k-14l-1
bbij een	a1b-1d-3e-7f-4h-2i5j5k-5l-5
bbij elk	d-3e5k-5l-5
bbij elke	a4b-1c-4d-2e2f-3h-1
bbij het	a-2c-1d4e2f-8h2i-3k-15l-8
bbij mijn	a-2b-2c-1d-3e-2f2g-4h-1i-4j-1k5l-5
bbij nr	b2c-1d-3e-1f4h-3i-2l-1
bbij nummer	a-2d1g-1h-5i-3j-11k-3l1
bbij ons	a2b-8e-5h-3i-6j-8k3l-1
bbij onze	c1d-3e2f-3j-2l-4
bbij speeltuin	c4d-1f-3l-3
bbinnen bij	a-3b-1e-2f4
bbinnen en	a-1b-4c-3d-3e-5f5g2i-1k4
bbinnen met	e-1f-4g4j-5k2l-4
bbinnen op	a-3c-3d-5e1f3h-1
bbivakmuts op	a4c-3d4e-5g-1h-2
bblauwe auto	d-2e6h-3j-2l-2
bblauwe muts	e3f-2g-1i-2l-1
bblauwe polo	a3d-1h-1i3j-1
bbleek een	a1b-3c-3d-6e3f-2g-3h-3i-2j-3k-9l3
bblijft bij	a5c-2d5g-6k-5l-3
bbloedt uit	a-5g4h4l-9
bblokkeert de	a-2b-3c-1d-5e-3h6j-2l-7
bblokkeren de	a-3b-6c-4d2e-5f-4g-7h3i-3j-3k-6l-9
bbom afgegaan	a4f-1
bboom omgewaaid	a-1b-3c-3d-1e-1f-1g-1h-2l2
bboven de	a-6c-4d-8e6f-5g-5h-7i-4j-5k-7l6
bboven het	a-1b-1j-1k1
bbrand bij	a-5b2e-1g-2h-2j-2k4
bbrand en	a-4b2d-1f-1g-1j-1l-2
bbrand gestoken	a-3b4c-9d-2g-1j-1k-4
bbrand in	a-3b8c-4h-4j3
bbrand is	a-2b2j-6k-4
bbrand maar	a-1b3j-1k-4l-1
bbrand onder	a-3b3c-1l-1
bbrand op	a-7b10c-7d-4h-3i-1j-3k-4l-1
bbrand van	a-1b-7c-3e-2g-1j-7k6l-3
bbranden op	b6d-2h-4j-2k-1
bbrandje in	a-3b4c-5d-9j-2
bbrandstapel bij	a-1b6d-5h-4l-2
bbrandt bij	a-5b7c-3d-2i-1j-2
bbrandt een	b2j-2
bbrandt en	b2j-1k-2l-2
bbrandt het	a-6b2c-2
bbrandt iets	a-2b2f-1j-1l-3
bbrandt in	a-2b1j-2l-1
bbrandweer is	b5d-4i-1j-2k-2
bbrandweer rijdt	a-1b6e-2h-5j-5k-2
bbreekijzer in	d-2e5f-3k-1l-2
bbrievenbus ligt	a-5b-3c4f-5g-2h-4i-1j-2k-4l-8
bburen is	a-4b-3c-2d4f-2g-5i-2l2
bburen ook	a-7b-8c-7d-7e4f-5g-4i-2j-1l2
bburen op	c-3e-4f5
bbushokje aan	b-2f-2j-4
bbushokje in	a-2b-2c4d-2e-1f-5g-3j-2k-4l-3
bbusje is	a-2e6h-7j-1k-5
bbusje met	a-1b-6d-6e1f-1h5i-1k-1l-4
bbuurman heeft	a-3b4d-2e-2f3g-6i-4j-2k-4l-5
bbuurman van	a-2b-3d-2e-2f-5g-3h-3i3j-2k-2l-1
bbuurt van	a2b3c-2d-3e-1f-1j3l-1
bcafe de	a5b-1c-4d-1e-3f-1g-5h4l-4
bcapuchons op	d4j-1
bcobra in	a2b-3j-2k-1l-4
bcobras bij	a4d3j-2l-4
bcobras in	a2b-1c-5d-2
bcom maps	a-3b3d-4e-3g-1h-1i-1j2k-4l-1
bdaar gaat	a-1b4d1e-1g-1h-1
bdacht ik	a2e-4f3
bdader van	a-3b-1c-4f-1h-2i-1j-1k-2l-3
bdak begint	b1c5j-2l-3
bdak van	c2e3f-4g-1h-3j-1k-2l-2
bdaken van	a-2b-2c4e-5h-3k-1l-2
bdank voor	a-1d-1f-3i4k-1l-1
bdat de	a-7b-3c-1d-4e-2f-1g-4i-3j-2k9l-4
bdat er	a-2e-2f5h-2i-5l-8
bdat gaat	a-1b1d-3g5j-1k-3l-3
bdat het	a-4b-7c-3d-4e-6f-4g-7h-5i-1j-6k9l-10
bdat hij	a-4b-1c-4d-6e1f-5g4h-4i-4j-2k-5
bdat ik	b-1e6f-2j-1k-6
bdat is	a-7b3d-3e-1f-4g-2i-1j-6k7l-8
bdat jullie	a-2b-2c-2d-2e-3f-3g-4h-2i-1j-5k3l-4
bdat niet	a4b-3c-2d-3e-7f-1g-2h5i-2j-6k-6l-6
bdat nou	a6b-6c-1e-4g-2i-1j2k2
bdat ongeluk	a-1j3l-1
bdat was	a-5b-4c-1e-6f-3g4j-6l-3
bdat ze	b-4c-2d3e2f-8g1h-4i2j-3k-5l-5
bde <#>	a-5b4c-1d-9e-2f-1h6j1k-1l-5
bde <straat>	a-4b-4d-4g-9h5i-4j-1k-7
bde a	a-2b-2d-3e-1f-2g-3h4i-2j-1k-1l-4
bde abri	a-4b-6c5d-7e-4f-4g-1h-2i-1j-4l-6
bde achterdeur	b-2d-1e6f4l-1
bde action	a-2b-4c-5d-6e-5f6g-3h-4i-1j-4l-4
bde agenten	a-1b-1c-2d-2e-1f-1g-1h-1i-1j-3k2l-2
bde albert	a-3b-3c6d-3e-6f-4g1h-4i-2j-3l-7
bde aldi	c3d-1e1f-1g-3h-1i-5j-3k-2
bde ambulance	a-3b-1c-2d6e-1f-1g-3h-4i-1j-1k-5l-4
bde andere	a-3b4c5d4e-3g-3h-3j-1k-5l-5
bde apotheek	b6c-6e4f-2j-1k-1l-5
bde app	b-3c2e-1j4l-3
bde auto	a3b-8c8d-7e-7f6g-1h-9j-3k-6l-2
bde autodeur	a-1e-3f-1g-5j-3k6
bde autos	a-1b-3c8d-8f-3g-5h-7j3k-7l-1
bde baby	e-4f3g-2
bde bakker	a6b-4c-5d-4f-5g-6h-7i-2j-3k-3
bde bank	a5b-2c-3d-4e-4f-4h-4j-7k8l-8
bde basisschool	a-6b-5c7d-7f-3g-4h-4j-5l-3
bde bbq	a-6b-7c-1d-2j-8k5l-1
bde begraafplaats	a-3b-2c5d-3e3f-4g-4h-5j-4k-3l-3
bde berm	a-2b-7c-2d-1e-5f-3g-3h-8i-1j-2k-5l7
bde beste	d-1f-1j-1k4
bde bestuurder	a-1d-1e5h-5l-2
bde bibliotheek	a-2b-2c-4d5e-2f-1l-1
bde bieb	a-2b-1c-1d1e-2f-2g-1h-1i-1j-1k-1l-2
bde bloesem	a-2b-2c-2d6e-2f-3g-4h-2i-1k-3l-3
bde boel	a-4b-4c-7d-5e-2f3g4h-1j-1k2l-5
bde bosjes	a-3b-2c-1d-7e5f-2g5h-4i-4k-4l-7
bde bouwmarkt	b-4c-2d-4e-6f4g-1h2j-1l-5
bde brand	a-1b5c-5d-3e-1h-5j-4k-1l-1
bde brandende	a4b3c-1d-1h-5j-1k-1
bde brandgang	a-3b-2d-6e3f-3h-2i-1k-5l-4
bde brandstapel	a-4b6c-1d-5e-1h-4l-2
bde brandweer	a-2b4c-2d-2e-2f-1g-4h-5i-2j3k-6l-2
bde brievenbus	a-4b2d-4e-1f-4h-1i-1j-4k6l3
bde brug	a-2b-8e-8f-5g-7h-2i-5k-8l1
bde buren	a-3b-2c-1d-7g1h-7i-5j-2k2l-7
bde bus	a-2c-6d6e1f-2g-1h-7j5k-3
bde busbaan	a-4b-6c-7d-5e-8f-4g-5h8i-3j-6k-5l-9
bde bushalte	a3b-3c-10d3e-4f-9g-5h2i3j-7k-7l-8
bde bussen	b-7c-4d-3e-3f-1g-1h-6j2k-4
bde buurt	a1b3c-4d-4e-1f-2g3h-3i-2j2k-3l-6
bde buurvrouw	a-1b-3c3d-3e-4f-4g-3h-3j-4k1l-7
bde camera	c-3d-1e5f-6h-1j-3k-1l-3
bde container	b-2c-3e4j-2l-6
bde daken	a-2b-2c4e-5h-3k-1l-2
bde dakgoot	a-3b1c-1e1k-2
bde dam	a-3b3c-6d-5e-1f-5g-4h-3i3j-2k-2l-2
bde deur	b-4c-2f-11g3h-2j-1k-10
bde deuren	c-2e2f-3g-3h-1k-3l-5
bde dijk	a-2c-5e-3f-3g-2h1j-2k-4l-6
bde dirk	a-2b-1c-1d3e-4i2
bde dolle	f-2g4h-2k-4l-2
bde een	a-2b-3c-6d-4e-3f-2g-1h7i-5j-1l-4
bde eerste	a-5d-2e-3f2k3l5
bde eigenaar	a-1b-1d-3e3h-3j-1k-5l-6
bde energie	d-1e-1g-1j3k-2l-2
bde etos	a-1b4c-1d-3e3f-5g-2h-2i-1j-2k-1l-3
bde fiets	a-1c-5d-2e-5f1h-1j5k5l1
bde fietsen	b-2c-6d-3e4f-1h-5i-1j-2l-3
bde fietsenrekken	a3b-2c-1d-1g-2
bde fietsenstalling	a-1b-4c-6d1f4g-2j-1l-1
bde fik	a-4b5c-7d-6e-2f-2g-2h-1j-5k4l-5
bde flat	c-6e-4g-2h-7i-2j-2k-2l6
bde galerij	a-4b2c-3e-1f-1g-1k-1l-4
bde gamma	a3b-3c-2d-4e-7f2h-2j-2k-3l-4
bde gang	b4c-1d-5e-6f5l-6
bde gans	a-1d-1g6l-2
bde garage	a-4b-6c-4d-5e-4f2g-1j-2k-7l8
bde garageboxen	a2b-4c-3d3e5f-4g-3h-4j-3k-6l-5
bde garages	a-1c-4d-3e4f-2g-4h-2j-1l-5
bde gaten	a-3b-4c-4d-4e-5f-5g-3h-2i-2j-4k5l-7
bde geldautomaat	a-1c-3d-5e2f1g-1h-2l-4
bde gemeente	a-4b2e1f-3g-3j1k-3l-3
bde gevel	a1c-2d-5e3j2
bde gevels	a-3b-1c8d1e-4f-1g-1h-1i-1j-1k-1l-4
bde glasbak	a-1b-3c-6d-4e-3f-2h-3j-4k-2l7
bde glijbaan	b-2c-2f-2i2
bde goot	a-6b-8c1d-5e-5f-5g-5h-4i-5j-6k-4l-1
bde gracht	a-3b-4c4e-5f-4g-5h-3i-3j-4k-5
bde groep	a-3b-3c-5d-9e-1f-3g-8h-4k8l-2
bde grond	b-2c4d-3e-4f-1g-1h-7k-1l-1
bde hal	a-3c-2d5e-3f-4g-4h-2i-4j-1k-6
bde hand	b1c-2e2g2i-1j1k1l-4
bde haven	a-3b1c-1e-3f-1j4k-2l-6
bde heg	a6b7h-2
bde hele	a-7b-4d3e-3f-7g-8h-12i-6j-9k-7l5
bde hema	a-3b-2c-7d3e-5f3g-5h2j-3k-3l-6
bde hens	a-3b4c-3d-3h-4
bde hoek	a-3b3c-2d1e2f-3g6h-5i-3l-1
bde hond	a-5b-1d-2e-4f-4j3k5l-8
bde horn	a-1b-5c-4d6k-4l-3
bde houten	a-1b2c1
bde huizen	a-5b-1c1d-2e5f-5g-4h-3i-3j-1k-3l-8
bde ijsbaan	a-3b-4c-3d-4e-2f-5g-4h-7k-7
bde inbraak	c-2d-4e-5f5g-3j-5k-3l-2
bde inbreker	c-4d-1f2j-1
bde info	d-3k3
bde ingang	b-1g-4
bde jongens	a2b3c-3d-6k-2
bde jumbo	d2e-1f-3g-4i-1j-3l4
bde juwelier	a-2b-2c5e-4f2g-1h-2l-2
bde kade	a-4c1d5f-1g4h-2i1j-2k-1l-8
bde kant	a-2b-4c-3d-4e-5h7l-3
bde kantine	c5d1e-6f-3g-4
bde kapper	a-2b-3c4d-1e-2f-5g-1j-2l-1
bde kassa	a-3b-1c-6d-4e-3f-5g3h-1i2j-1k-5l-3
bde kassiere	c-1d-3g2
bde kelder	b1c-2d-5f-4h-1k-2l4
bde kelderboxen	a-3c-2e-4f1k-2l-1
bde kerk	c-2d2e-5f-2g-1h3j-2k-5l2
bde kerkdeur	a-2b-5c2d4e-4f-4g-6h-4i-2j-4k-1l-6
bde kermis	a-5b-3c-5d-5e-1f-3g3h-7i-3j4k-7l-8
bde kerstmarkt	a-3b-1c-5d-3f6g-5h-5i1k-3l-4
bde keuken	a-1c-1d-1e-1f1g-4h-1
bde kinderen	a-4b-3c3d-7e-3f2g-2h-2i-4l-9
bde klikos	a-3b-7c-3d-3e-5f-4h-2j6k1l-2
bde kroeg	a-5b-6c-5d5e-2f-3g5h-4i-1j2k-5l-7
bde kruising	a-5b5c3d-6e-3f-2g-2h-4i-4j-4k-1l-6
bde laan	a-1d-1h1j-1k2l-1
bde leegstaande	a-1c4d-4e-4f2
bde lidl	a-4b2c-2d5e-3f-4g-2h-3i-1j-2k-1l-6
bde loswal	a-3b-3c-2d6e-3f-2g-3h-8i-1j-2k-6l-2
bde lucht	a2b-2c4d-5e-1h-3j-2k-2l-9
bde mac	a-2b-1c-3d6e-2g-1h-8k-1l-1
bde man	b-1c-1d-3e4f-1g-3i-6l-4
bde manege	a4b2f-2j-2l-1
bde markt	a-2b1d-4e-2f-3h2i-2k-2l1
bde meent	a-2d-1e2g3h-2i-2l-5
bde molen	a7b-5c-2d-7e-2f-3g-4h-6i-4j1k-3l-5
bde motorkap	b-3e2f-4h-2j-2k-2
bde muur	a-4b-3c-5d-4e4f-8g-1h-5i-2j-3l-6
bde nacht	a-1b-2c-1e3f-4g-1h-1k-1l-2
bde nieuwe	a-1b-3c-3d-2e3f-1g1h-3i-3j-5k-2l-5
bde oprit	a-3d-1e1g-1h-4l-5
bde oude	b2c-2e-2f3g3i-3l-3
bde overburen	a-4d-5e4f-3g-3h-3i-2j-5l-8
bde overkant	a3b5c-6d-2f-1j-6k-7l-2
bde parkeergarage	a-4b-4c2d-3e-1f3g-1h-1i-3
bde parkeerplaats	a-4c-2d4f-5g-3h-4k-2l-5
bde pinautomaat	e-1f-3g3j-1
bde plas	a-6b-6c-1d-4g-3h-2i4l-4
bde plus	b4c-5d-6e1f-1h-1i-1j-1l-2
bde politie	b-4c-3d-1e-3f-1g-7h-6i-1j-1k5l-7
bde portiek	b-1d4e-3f-3g-2l-1
bde portiekhal	a4b-2c-4d-1j-2
bde portiers	a-5b-2c-5d5e-3f-4
bde praxis	a-2c-2f-6k-3l3
bde pui	a-2b2c1d-2e-4f-5g-1h-2j-2k-1l-2
bde put	b-5c-5d-3e-3f-2h-3j-6k-2l7
bde ramen	a4b-5c1d-2e-2f-3g-2h-4i-1j-1k-3l-5
bde regenpijp	a3b-4c-7d1e-4f-1g-1h-3j-3k-5l-2
bde rietgors	a5b-2c-2d-5l-5
bde rijbaan	a-2c-2e-3h7l-1
bde rook	a4b-1c-3d-1e-2f-1g-1h-2i-1j-4k-3l-2
bde rotonde	b-3d-5e-4f-2g-1i-1j-1k-6l4
bde ruit	a-4b-2c6d-1f-6g-5i-2j-6k-4l-1
bde ruiten	a-1d2f-1g-1h-3
bde schipper	a-1d-3g5l-6
bde schommels	a-4b-4c6d-6e-5f-3g-2h-5i-2j-2k-4l-8
bde school	b-7c-1e-4f4h2i-1j2k-3l-7
bde schutting	a1c1d-7e3h-2j-1k-2l-1
bde schuur	a-2b2c-5d4e-6f2g-1h-1i-1j-1k-1l-3
bde schuurdeur	a-1b-2c2d-1e-1f-5k-1
bde schuurtjes	a-3b-3c-2d-4e6f-6g-4h-1k-2l-4
bde sfeer	d2e-1g-4k5l-2
bde singel	a-3b3c-4d-1i-1j-2l2
bde skatebaan	a-7b5e-3g-3j-3l-3
bde sleutel	c-1f-3j6k-3l-6
bde slijterij	a-1c-5d-4e5f5h-1
bde sloot	a-4b-3c3d-4e-5f-3g-1h3i-3j-3k-4
bde sluis	a-7c-4e-6f-6g-4h5i-6j3k-4l2
bde snackbar	b-1c-5d3e-7f-4g4h-4i-1j-3k-3l-5
bde snelweg	b-2c-5d-3e4g-1j-1l-5
bde spar	b-3c-1d8e-7f-2g-2h-2i-3j-2k-3l-4
bde speeltuin	a-5c1f-1g-1h-4i3j-2k-3l-3
bde sporthal	a-6c-5d-6e3f-5g-5h3i-1j-4k-6
bde steeg	a-3b-1c-5d7f-3g4h-4i-3k-3l-7
bde steiger	a-1b1c-2d-1e-2h-2
bde stoep	b-6c-1e-9f1g2h-4i-3j-7k-7l-1
bde straat	a-2b3c2e-2g2h-2i-7k-8l-4
bde supermarkt	a-3b-2c-4d4e-4f-4g-1h-3i-1k-4
bde tandarts	a-2f2g-1j-3l-2
bde thee	a-1b-1e-1f-3i5k-4
bde thorbecke	a-2b7c-2d-4e-2f-1h-4j2
bde tram	a-2c-4d-5f-2g-6h7l-4
bde trap	a-1b-3c-1d1e2f-4g-6h-4i-4j-3l3
bde trekvogel	a-1b-3c6d-5f-1l-5
bde tuin	a3b2c-4e4f1g-3h-4i2j-1k-2l-9
bde tuinen	a-4b-4c-5d6k-3l-2
bde tunnel	a-2b-2d-4e-2h4i-1j3l-1
bde uitgang	a-5b-6c-3d-2e-6f-5g-6h4i-3j-3k-3l-6
bde verte	a-4c-5d-4e-5f-2g-1h-3i-3j-6k3l-6
bde vijfde	a-4b-5d-2f-4h-5i-3k-2l4
bde vijver	a-7b-9c6d-8e-3f-3g-5h-7i-3j-6k-9l-2
bde vlammen	b2c-3
bde volgende	b-1c4d-5e-4f-2h-1k-1
bde volkstuinen	b-1c-1d-3e3f-1g-3i-5l-3
bde vomar	b-1c-4d-1f-3g-3j-2
bde voordeur	a-6b3c4d-4f-6g-3l-2
bde voordeuren	b-1c-7d-2e5f-3g-1h-4i-1j-2l-5
bde voortuin	b-8c-1e-2h-1j3k-3l-1
bde weddesteyn	a5b-3d-4e-4f-5g-2j-4k-4l-5
bde weg	a-2b-11e-10f-12g-8h9i-1j-6k-5l-4
bde wiek	a5b-4c7d-4e-3f-4g-1h-2i-1j-3k-4l-2
bde wijk	b-4g-2h4k-10l1
bde wijkagent	a-2b-4c-3d-1f-3h-1k1l-5
bde wind	a-2c-4d-2e-4f-3l4
bde winkel	a3c-7d-4e4f1g-1k-2l2
bde zaklamp	a-3b-1c-1d-2e-4f-3g-1h-3i-1j-2k3l-2
bdenk ik	a4b-8c1d2e-6f2g2h4j-5k-7l5
bderde verdieping	a-2b1f-1j-1
bdeur bij	a5b-2c-5d-3e-3f-1g-5l-3
bdeur dicht	a1b-4c-5f2k-1
bdeur en	c-2e-6g4i-1l-1
bdeur in	c-3d-5e-2f-5g7
bdeur van	b-2c6d-7e-7f-2j-2k-1l-1
bdeuren en	a-2b-1c-3d4e1f-4g-6h-4k-3l-3
bdeze app	a-2b-5c-4d-3e-3f-4g-4h-2i-3j1k-2l-3
bdeze groep	c-1d-5g-1j-5k6
bdie auto	a-1b5c-2d-4e4f-1g-1h-5j-4
bdie brandt	a5b6c-1
bdie ene	a-1c-2d-1e3g-1h-1i-5j-4k3l-1
bdie gasten	a5b-6d5e-5f-3g-4k-2
bdie groep	a-2b-2c-1d7e-3g-5i-1j2k-8l-1
bdie hier	a-5b-5c-3d-2e-6g-2h5j-1k-3l-3
bdie is	g-1j-1k3l-3
bdie jongen	c-1d-1e-6f-1g1i-4j3k-4l-1
bdie lui	a-3b-1c-1d3e-4f-2g-4h-3i-1j-3k-1l-3
bdie man	e5k-7l-3
bdie muziek	b-3e-4h-2i-1j5k-8l-4
bdie niet	a-3b-3c-1d3e1f-5g-5h-3i-2j-3k-1l2
bdie rook	a-6b7d-1j8k-3
bdie staat	a4b5c-4d-1
bdie steeds	a-1b-3d-5e6h-1j-1k-5l-4
bdie vechtpartij	a-1g6j-2k-6
bdie witte	b-1e-5i-2j6k-3
bdie zijn	a-5b-4c-2d-5e6f-3g-5h-3i-1j-6k-7l-7
bdingen naar	a-2c-3d3e-3g-4k-1
bdit is	a-6b-6c-3d-4e-3f-3g-5h-2i-5j-5k8l-7
bdit jaar	a-3b-5c-3d-6e-2f-2g-3h-2i-2j3k5l-7
bdit moment	a-3b-2c3d-4e-3f-2g-2h-3l-2
bdochter van	a2b-4f-2i5l-2
bdoen het	a2b-3c-3d-4e-5f-2g-2h-4i-1j-2k4l-6
bdoen met	a-3d-5e-2j3k1l-3
bdoen niks	d4e-1h-2
bdoet alsof	b-1d-1e6f-5g-2h-1i-3k-3l-7
bdoet de	e-2f-1j3k-6
bdoet het	a-3b-4c-6d-6e-7f-3g-1h-6i-2j-6k-9l7
bdoet niet	b1f-4j-1l3
bdolle schipper	f-2g4h-2k-4l-2
bdoor de	a-6c-2d4e-4f-9g-10h-2i2j-12k2
bdoor drie	c3d-4e-5g2l-5
bdoor een	a3c6d-2e-4g1h-3i-2j-3k-3
bdoor het	a-2b-5c1e-2f-4g-6h3i-6j-6k-4l5
bdoor jongens	a-1c-4d-3g5h4k-2l-2
bdoor vijf	c-1e-1g1l-4
bdoor vuurwerk	a2b3k-3l5
bdoos vuurwerk	a3h-2l-1
bdraaiende motor	a-2c-4d1e4f-6h-4i-1k-1l-5
bdreigt met	a-1d-4g3
bdrie gasten	c4d-8e-3f2g-1k-1l-4
bdrie jongens	a1c-2d-5e-3h4
bdrie keer	a-2c-4d5g-3h-4i-2j-3k2l-6
bdrie man	c3e-5f-4g1l-7
bdronken lui	a-2b-2d3e-2f-2g3h-3i-2j-2k-2l-2
bdronken man	d-6e-1g1i-1l5
bduiken weg	e5h-4l-2
bdurf niet	a-2b-2c-1d-4e5f2h-2i-1j-5k-6l-5
bduwen en	a-3c-5d-4g2l-2
bdwars over	a-2b-2c4d-5g-1h3j-1l-6
be bike	c-6d-4e-1f2
been <#>	a-5b-6c-8f-6g-5h4i-6j-5k-7l-7
been ander	a-1b-1c-2d-5e1f-1g3k-4l-6
been auto	b-4c4d1e1f-9g4h-9j2k-5l-6
been bankje	c-3d-3e-2g-2i-1l6
been beetje	a-6b1c-1d-5e-5f-2g-5h-5i-2j-4k5l-3
been bestelbus	a-1e3f-3h2l-2
been bijl	d-2e-2g3
been boom	h-3j4k-4l7
been bus	a-1b-5c-5e-10f10h-5j-4k-5l-5
been busje	c-2d-6e-1f2h-1l-2
been buurman	e3f-5g-1
been container	a-4b5c-6d-3e-2
been dode	a-3b-3c-4d-4e-4g7j-6k-1l3
been emmer	a-6b7c-3d-8e-2f-2g-2i-1k-6l-2
been enkele	a-5b-4c-2d-1e-1f-1k1l-1
been feest	a-5c-2f-2h-2i1j-2k3l-6
been fietsenrek	b-1e-4f-5g-2
been fles	a5c-3d-3e-1f-2g-4k-6
been gast	a-1b-1c-4d5e-6g1k-4l-6
been geparkeerde	a-1b-1c2e1f-3h-7j-1l2
been glas	a-2b-1c-2f-3g-3h-2l6
been groep	a-4b-3c-7d-2f4g6j1k-3l-1
been groepje	b4c-6d-5e-3h-2k-2l-1
been grote	a-4c-3d-3e-2g-3h-1j-2k-1l2
been half	a-3b-2c-1d-4f-1g-1h-1i2j-4k-2
been hamer	c3d-3e-3f-4
been handtas	a-1d-2e3g-1h-5i2
been harde	a6c5g-2k-4l-4
been heel	a-4b-4c-3d4e-4f-4g-5h-5i-3j-2k-5l2
been hek	a-2b-1c2d3e-3f-2l-1
been hele	a3b-4c1d-5e-3f-1h-2i-1j-1k-5l-3
been huis	a-1b3e-1f-1g-1l2
been idee	c-4d-1e4g-1h-2j1l-3
been ijzeren	b-2c-4d-2e4f-1g-4h-4j-1l2
been jaar	a4b-3c-3d4e-3g2h-2j-1k-2l3
been jongen	a-4b-3c-6d-6f-4g6h-5i3j1k-2
been kapot	a-4b-1c-3e-3f3j-2
been kapotte	a-1c4e5f-4h-1j3k-1l-4
been kat	a-1b-7c-3d-1e-4f6g-1h-1i-1j-3k1l-7
been kind	a5b3j-6k-5
been kinderwagen	d-3e-3f3
been klap	a2b-1c-1d-2g-4j-2l-1
been koevoet	b-2e3f5i-1l-1
been kwartier	d-5e-5h-4j-2l4
been ladder	a-2b-3c-2d-4e5f-1h-1j-5k4l-6
been leegstaand	a-3b-6d4f-7g-3k-1l3
been man	a-7b-3c-5d8f-5h-3i-4k-2l-11
been mes	a-2b-1d-3e-2f-2g2h-1i-2j-1k-2l1
been met	a-2d-2e1f-3g5l-5
been mooie	a-7b-4d-1j-2k5l-1
been nummer	b-3c-2d-2e-1f-3i-1j3k-5l-1
been oliebol	a-2c-1g-5l5
been ongeluk	d-3h6k-3
been oude	a-1b2c2d-3e-3f-2g-3
been paal	a-3b-2c3d-2g-3k-1
been paar	a-5c-6d1e-3f-2j-1l-3
been pijl	a-7b1c-4g-1j-5k7l-5
been pistool	a-2c-1d-2e-3f-2g4l-2
been rondje	a-3b-1c-1d-6e-4f-1i-2j-5k5l-6
been rotje	a3b-4c7d1j-3k1l-3
been rustige	a-2c-2d-3e-2g-2k4l-4
been schroevendraaier	d-4e1f-3
been scooter	a-3c5d-1e3f4g-7h-7
been stapel	a-5c-4d-4e-3f-1g-1h-5l3
been steen	a-1b-3c4d-1e-3f-4h-4j-1
been stel	a-3c5e-2f-2g2h-2i-2j-2k-2l-3
been strijker	a5c4l-2
been stuk	b-2c-7d5e-3f-3g-1h-4l-5
been tas	d-1f1g-1l-1
been tijd	d-1e4f1l-1
been uur	a-2b-3c-4d7e-6f-5g-5h-4i-2j-6k2l-1
been voor	b-1c2d-3e-2f-2g-2h-1i-1j-2k-1l-2
been vreemde	b-1d-1e-6f5i-1l1
been vreugdevuur	a-2b-3d-5j2k-2
been vrouw	a-2b-2c-2d-3e5f3g1h-3i-3j-2k-3l-2
been vuurkorf	a-1b6c-1e-3f-3h-1j2k-5l-3
been vuurpijl	a9b-3c5e-1i-2j-1k-8
been vuurwerkverbod	a5b-2c-1d-1f-1g-2k-7l-1
been winkelwagen	c7d-2e-3h-5
been witte	d-5e-5h3k4
been zaklamp	a-1c-1d-2e1f2g-1h-1j-1k-3l-1
beieren tegen	a-1b-1c5h-2
belkaar geen	a-2b-2c-4d-1e-3h4k-2l-3
belkaar getrapt	c3g-3l-5
belkaar op	c-1d5g-5h-2l-4
belkaar uit	c-2d-6e-1g4h-3l-3
belke klap	a4b-1c-4d-2l-1
ben <#>	a-2b-3c-1d-6e-3g-3h-2i-5l-3
ben <straat>	a-3b-3c-4d4e-1f-1g-3h-2k-1
ben alle	a-2b-1c-3d-4f3h-1l-2
ben beroofd	e-1g1l-3
ben bij	a-2b-5c4d-3e-4f-5g-1h-1l2
ben blokkeren	a1b-1c-2d4e-1f-1g-1h-1i-1j-1k-1l-1
ben dan	a-4b-5d-9e3f-4g-2h-6i-2j-2k4l-6
ben de	a3b2c-5d-2e-5f-6g-5i-2j-4k2
ben die	a4b5c-2d-4e6f-6g-2h-3j-5l3
ben duwt	d-5e5f-3g-3
ben een	a1b-6c-5d-4e4f-9h-6i-4j-4k5l-9
ben er	a3c-2d-6e-1f5g1h-5i-1j-3
ben geeft	d6g5i-4j-1l2
ben gooien	a-6b4d1g-7h3k-1l-2
ben heeft	b-2g-3h-7i2l4
ben het	a5b-4d-4g-2j-4k-6l-1
ben ik	a-3b-2d-3e3g1j-3k-4
ben in	a5b2d-6e-1
ben is	a2b-2d-2e-2f-6g-2i2k-2
ben laat	a1b-2d-3f-2g6h-1i-3l-4
ben lachen	b-2c6d-3e-1f-3g-1h-7i-1j-1k-3l-2
ben lacht	a-6b-4c-5d3e-3f-3g-6h-3i-1k-3
ben ligt	a-7b-5d-3f-6j-7k7l-8
ben mensen	b-3d-5f-3g2h-2l-3
ben mijn	e-6g-2i-1l3
ben niet	a-3b-3c-1d-3e-2f-5g-3h-2i1j2k-4l-2
ben nu	a-8c-5d-2e-6f-3g5h-3i2j-3k-7l-3
ben op	a-5b6c4d-4e-1
ben pantoffels	d-2e-1f-2g-1i2
ben reageert	a-1d-2g-5h-3l5
ben rennen	a-7b6c-7d6e-7f-2g-6h-3i-4k-1l-2
ben rijdt	a4c-6d-4h3
ben roepen	a-3b-1c-2e-3f-4h-2i-1j-1k-1l-6
ben roept	a-2c-1d1e-5k-3l3
ben rotjes	a7b-3d-4k-4
ben scheldt	a3c4d5g-1h-1
ben schiet	a2b-1d-2g-6h-1j-2l-2
ben schreeuwen	a-3b-2c-1d5g-6h5k-1l-2
ben staat	a-5b4c-1l1
ben stokken	a-2c-1d-5f-1
ben stopt	e5h-2k-2l-1
ben toe	a8b-2d-3i-2k-6
ben trekken	a-3c-5d-4g2l-2
ben valt	a-4b-2c-2d2f-1g-4h-1k-5l3
ben wat	b-2c-1d-6g-1i-1j1k-6l-4
ben weer	a-4c-2d2e-2f-2h-2k-3l-4
ben wij	a-2b-2c-3d-1e-1f7g-1k-5l-1
ben wil	b-1d2f-4h-5j-2l5
ben ze	c-2e-2f5l-5
ben zegt	e2l1
ben zij	a-2b-3d-1e-1f3i-3l-4
ben zijn	a-3b-3c3e-5f-1g-2j-1l-6
ben zou	d-2e-3f-2g-2i3j-5l-1
benig idee	b-3d-3e4h-1j-3k-4l5
ber <#>	a-2c4d4k-1l-6
ber aan	a-4b-2d-1h-3j3k-1l-2
ber al	a-3b-2c-1d-7e-1f-2g-2h-2i-1j5k-6l-6
ber bij	a-1b3d1e-1f3g-4j4k-4l-2
ber brand	a-1b3i-1j-1k4
ber brandt	a-2b2f-1j-1l-3
ber dit	b-4f-1j6k-7
ber drie	a-2b-2c4d-4f-2g-5h4k3l-2
ber drijft	a-3b-3c-6d-6e-4f-1g-7h-4i-1j-3k-6l10
ber een	a-6b-7c-4d1e-2f-8g5h-4i-4j3k-9l4
ber eentje	f2j-1l-1
ber gevochten	a-3b-1c-1d-2f-2g5j2k-4l-1
ber hangt	a-2c-2d-4e-6f-1h-2j-3k-6l6
ber iemand	a2b-3c-6d-4e2f3g-6h-7i-5j6k-9l-8
ber in	a-1b2e-4f2g4j-3l-1
ber is	a5c-7d2e-1f3g3h-5i-2j-6k-7l-7
ber komt	a1c-3d6e-2f-3g-4h-2i-1j-3k-4l2
ber liggen	a-6b-5c-3d-7e-1f-2g-6h4j-6l-1
ber ligt	a-1c-9d-9e-5f-7i-2j-5k-8l5
ber loopt	a-2b-2d-2e7f-4g5h-1j-3k-6l-9
ber met	a-3b-2c-1d-6f-1g2i-1j4k-5l-4
ber naar	a-1d-5e-4f-2g-2j-6k4l-4
ber niet	b3c-4f-5g-2j-5k-2l-4
ber nog	a-7b3d2e-8g-4h4i-5j-2k5l-7
ber nu	a-2b-4c3d-7e-2g-2j-4l-5
ber ook	a-3b-3c-3d-4e-6f-1h-4i-3j8l-6
ber rijdt	a-3b-4c-3d6e-6f-1g-1h-6i-2j-4k3l-4
ber staan	a-3b2c4e-4f-4g-4h3l-5
ber staat	a-5b-2c-4d-3e-2f3h-1i-2j-6k-7l-1
ber vanavond	a-3b-2d-2f-1g-1h-2j4k-6l-5
ber worden	a4b-1c2d-1f-4g-1h-6j-3k-2l-1
ber wordt	a3b-7c-5d2e5f-3g1h1i-2j-10k-10l-13
ber zijn	a-4b-3c-4d-3e-4f-5g-7h-5i-3l-7
ber zit	a-5c-6d-6e4g-4i-3j-5k-4l-4
ber zo	e-4j4k-1
ber zou	a-2b2c-4d-3e-1f-3g2i1j-6k-6l-1
beraf geblazen	a1c3d-1g-1l-1
beraf gereden	c-3h6j4
beraf getrapt	a-6b-3c4d-6e-4f-3g-4h-1i-1j-5k-2l-2
beruit en	a3b-5c-1h5
beruit in	a-4b-4c7d-5e-1f3l-5
beven kijken	a-3b-2c-2d-4e-5f-1g-2h-3i-3j-2k5l-3
beven serieus	b1c-1d-3e-1f-1k-3l-1
bfakkels en	c-1e-1
bfatbikes scheuren	a-1b-1c-1d6f-1h-8l-1
bfeest aan	b1c-1d2e-1h-2i-1k-1l-4
bfiets in	a-1b3c-4f-1g-1j5k-6
bfietsen bij	a-4b-5c1d-6e1f-3g-5h-4i-1j-2l-3
bfietsen in	a-6b-5c7d-7e-1h-3l-6
bfijn dat	b-2d-4j-1k3
bfijne jaarwisseling	b-1d-2e-1f-2g-1h-1j-1k2l-1
bfik gestoken	c2j-3k5
bflat aan	b2l-3
bfotos sturen	e-1f-1j2k-4
bgaan af	a1c-2d-2e-2f-2g-2h-2i-2j-2k-2l-3
bgaan pakken	a-3b-3c-3d6e-1f-1g-6h-3j-1k-4l-3
bgaan slapen	b-2d-5e-1f-3h-1j-1k4l-2
bgaan ze	b-3c-3d-2f5
bgaat af	a-4b-6c-2e-5f5g-5h-4i-1j-3k-4
bgaat al	a-2b-2c-2d-2e-3f-3g-3h-2i-2j-2k2l3
bgaat de	a-5b-1c-4e-1g-4h-4i-2j9k-8l-4
bgaat er	a-3b-4c-5d-4e-7f-6g-4h-7i-4j-4k5l-7
bgaat eraan	a-4b1c6d-6f-3g-1h-3i-1j-2k-3l-3
bgaat nu	b2d-1
bgang staat	b3c-1d-4
bgarage in	a4e-3g-2l-1
bgast bij	a-1b-1c-1d-3e2f-2i-1l-2
bgast met	a-3b-1c-3d5e-5f-4g-3h-1i-6j-3k-6l-8
bgasten bij	a-2c-2d8e-8f-3g-3l-4
bgasten in	b-5c-4d7e4k-2
bgasten met	d-4e3f-5g3k-1
bgasten op	a4b-1c-5d2e3f-5g-3h-2l-1
bgasten schieten	d-4k-1
bgat in	a-4b-5c-6d-7e-4g-4h-2i-4j-2l4
bgebeurd is	a-2b-2c2d-3g-1i-1j2l-2
bgedoofde lichten	a-3b-4c-4d-3e7f-2g-2h-8i-3j-1l-5
bgeduwd bij	a4c-2e-2g1l-2
bgeen brand	a-5b6c-1e-1g-1j-2k-6l-3
bgeen gewonden	a-2b2c-4e-2g-3h5j-1k-2l-5
bgeen idee	a-3b3c4d-1e-2f-1h-4j-8k-8l2
bgeen inbraak	f2i-3k3
bgeen inbreker	e1f-3k4
bgeen lucht	a-2b-1c-3f-2g-6h-5j-1k-4l8
bgeen schade	a5b-2c-6d-1e-2f-1g-4h-2i-1j-3k-5l-2
bgeen schot	a-4b-3e-2f-2g-7k4l-3
bgeen spoed	a-1b-1c-1d-1e-1f-1g-1j2k-3l-1
bgeen zorgen	a-4c-1d-1e-2f-3g-1j-2k4l-2
bgegooid en	b4c-2
bgegooid op	a6b3c-1d-1
bgehaald en	a-7b-4c7d-5f-3g-2h-4j-3
bgehad en	a-2b-1c-6d-3e-1f-3g-2h1j-6k7l-5
bgehoord dat	a-4b-3d-3e-2f-3g-4i-1j-2k5l-2
bgehoord en	a-6b-2d-4f-3g6h-2l-2
bgejat uit	c-5d-3e-1f6l-2
bgeknald met	a6c5l-1
bgeleden denk	c-3d-1f3
bgelukkig nieuwjaar	a-7b-3c-5d-1f-1g-1h-1i-2j-1k3l-2
bgeparkeerd op	h1l-2
bgeparkeerde auto	a-1c-5e4f-2h-4l2
bgeparkeerde autos	a-1b-2c4d-8e3f-1g-1h-2j-3k-1l-3
bgeraakt door	a7g-2i-2l-5
bgeslagen door	e-1k-1l-4
bgesloopt en	a-5b2c9e-1f-2k-2l-4
bgesprongen door	a2c4l1
bgestoken bij	a-5d-2e-1f-2g2h-2i-2j-2k-1l-3
bgestoken in	a-3b4c-2d-1g-1l-1
bgestolen van	c-3d-2e-4f6h-1k-1l-1
bgevallen en	a6b5h-8l4
bgevallen maar	a3b-4g2l-7
bgevel van	a-5b-2c-2d-4e4
bgevochten is	a-3b-1c-1d-2f-2g5j2k-4l-1
bgevonden bij	a-3b-1c-1d-2e-2f-3i-6j-5l9
bgevonden in	a-4b-4c-6d-2e-7f-2g-4i4j-7l3
bgevonden op	a-2b-1c-2d-2e-2f-4g-1h-1i-1j-2k-1l2
bgezien bij	c-3d-5e2f-1g-5h-1i-6j-3k4l-5
bgezien die	a-3e-3f-2k4l-1
bgierende banden	a-5b-7c-3d-6e-4f-2g-3h6i-2j-5l-5
bgillende keukenmeiden	a5b-4c-5d-3e-3f-1g-2h-1i-3j-4k-3l-1
bging af	a-2b1e-2f6k-7l-4
bglas ligt	a-1b-1c3d-1e-1f-4h-1l-2
bglas op	a-2b-2c1d-3f-1h3l-6
bglas van	a-1b-4c6f-2h-1l-5
bgluurder in	c-2d-2e4f1i-2k-5l-1
bgoed dat	a-2b-2c-2d-2e-3f-3g-4h-2i-1j-5k3l-4
bgoed wordt	a-2e-1g-1h-1i-2j-3l2
bgoedenavond allemaal	f-1i-1
bgooien flessen	a-2b-1c-6d7g-4
bgooien met	a-2b-5c2d-5
bgooien naar	a-4b-4e-5h3
bgooien rotjes	a3d6j-1k-1
bgooien stenen	a-1d-5e-1h6
bgooien vuurwerk	a4b-3c-5d4
bgooien vuurwerkbommen	c-6
bgooien ze	a7b-7c1d2e-5g-3h-1k-5l-4
bgooit strijkers	a3d6k-2
bgooit vuurwerk	a5b2c-3d-6
bgrijze hoodie	d-1e-1g-3h-1i2j2k-2
bgroene jas	d2e-2f-1g-1i-1k-1l-4
bgroep gooit	a4b2c-4
bgroep intimideert	b-1c-1d7e-2k-2l-1
bgroep is	a-4b-4c-3d6f-2g-6i-5j-1k-2
bgroep jongens	b-3c2d-8e-3f2g-4h-1i-1j-2k-4l-2
bgroep jongeren	a-3b-3c2d5g3j2k-2
bgroep met	a3d4j-1
bgroep trekt	a-1b-1c3d-2
bgroep van	a-2b2c1d3e-1g-4j4k-3
bgroep voor	a-1b-2c-1d5e-1j5k-9
bgroepje jongens	a-5b5c2d2g-5h-2k-2
bgroepje van	a-3c-4d3e-3k-4l-1
bgrote groep	a-3b-3d6g-2k-2
bgrote tak	b-3d-1e-1h-1j-1l2
bhaar haren	a-3b4f-1g2i-3l-1
bhaar naam	a-1b-1d-3e-3f-4g-2h-1i3j-2k-2l-4
bhaar rollator	i2j-1k-1l-2
bhadden we	a-5b-5c-1d5f-2g-3i-2j-1k-2l-3
bhaha mijn	a-4i-2k6l-4
bhaha nee	b-1c-1d-5e-2f-4g-1h-1i-5j4k3l-4
bhal van	d-3e-1i-4l3
bhalf <#>	a4b-3c-4d-2e1g-2h-1i2k-5l-5
bhalf open	a-3b-3c-4d-5e-4f-3j-2k-4l8
bhalf uur	a-3b-3c-2d-4f-3g-1h-1i2j-5k-2l2
bhalte zuid	a-4b-3c3d-5e-2f-4g-5h-1i-3k-1l-2
bhangen rond	a-2d3e3g-1l-4
bhangjongeren bij	a-4b-3c-5d6e-4f-4g-5h-3k-4l-3
bhangt aan	c3d-4e-2g-3j-2l2
bhangt boven	a-2c-2d-5e6f-2h-3j-8k-1l1
bhangt een	a-1b-2c-2d-3e-6f-1h-2j-3k-6l7
bhappy new	a-1b-2c-1d-3e-2f-2g-4h-4i-2j-1k2l-4
bharde knal	a7c3d-1e-2f-1g-3j-7k-7l-4
bharde knallen	a7b-1c-1d-5e-1j-4k-3
bharde muziek	a1b-1c-5d10e-2f-4g-5i-2j-5k-4l-5
bharder dan	a-3b-4d-2e-4f-1g-3j-2k5l-2
bheb een	e-7f-2j-3l4
bheb het	b-1c3d-3e-1f-1i-4j-1l-1
bhebben de	a-2b1c3d-4g-5j-3k5l-1
bhebben een	a-5b5c2d-6e-2f-3g-2h-1j-3l-2
bhebben hem	a-4b-3c-1d-1e-2f2i-2j-4k6l-2
bhebben jullie	a-2b-4c-5d-1e-6f-2g-5h-1i-1j6k-10l-2
bhebben mijn	c-2d-1f1g3l-2
bhebben ze	b-4d-2e-4f-4j-5k-1l-1
bheeft de	a-6b-7c-7d-8e-6f-4g4h1i-2j5k2l-13
bheeft een	b3e-4f-9g-7h-2i-4j-7k-8l8
bheeft er	a-6b2c-2d-1e-2f-3g-2h-4i-2j-11k11l-7
bheeft geen	a-5b-1d-1e2f-2g-4h-4i-3j-2k-2l2
bheeft het	a-4b1c-3e-5f-5h-3i-2j-5k-6l6
bheeft iemand	b-2c3e-7f-4g-5h6i4j4k-6l-8
bheeft onze	c-2e-3f7g-3h-2i-2j-6k-1l3
bheeft zijn	a4b-2c-3d-1e-1f-2g1h2i-5l-6
bheel langzaam	e4f-1h-4l-1
bheen en	a-2c-1d3e-5f-2h-1k-3l-3
bhek van	a-3b-4c4d-5e-4f-3j-6l2
bhele avond	a-3b4c-4d5e2f-2h-6j-4k-4l-7
bhele huis	a-2b-1c-2d1e-1f-1g-1h-1i-1j-1k-2l-2
bhele pui	a2b-4c7d-4e-3f-6j-1l-1
bhele rij	a-5b2c1d-4e-1f-1g-1h-2i-1j-2l-1
bhele straat	a-2c1d-3e-5g-6h-5j-4k-6
bhele tijd	b-4c-6d4e-8g-4h-1i-1j-4k-8l5
bhelemaal in	a-1b4g7l-4
bhelm op	d3e-1f-4h1
bhem op	a-1b-1c-1d-1e-2f-1g-2h-1i-1j-2k2l-3
bhet <straat>	c-7e-1g1h4i-2j-2k-5
bhet afsteken	a3b-3c-4g-2j2k-1
bhet alarm	b-2c-2e-4f5h-1j-2k-2l2
bhet anker	a-3c-2d-5e-2g5l-2
bhet balkon	a2b-2c-2e-3g-3h-2i-2j3k-1
bhet bankje	a1b-4c-3d6e-1f-3g-2h-7j-3k-1
bhet bericht	a-1b-2c-1d-1e-3f-3g-1h-2i-4j7k-9l-1
bhet bloed	a2g2l-6
bhet bos	a-4b2c-3d-6f-2g-1i1j-1k-2l-2
bhet bushokje	a-5b-7c5d-4e-6f-7g-5h-6i-3j-8k-5l-6
bhet buurthuis	a-3b-4c2d-3e-2f-4g-1h-1i-2j4k3l-7
bhet cafe	a-4c-3d-3g2h-2j-2l-3
bhet clubhuis	a-1c4d-2e-2f2g-2i-3k-4l-3
bhet dak	b-4c-2e2f-5g-2h-6i-1j-5k-5
bhet donker	b-1c-2d-5e-3h2l5
bhet feest	c-1d-5g-5h3i-1l3
bhet fietspad	a-4b-3c-5d-6e-5f-2g-5h3i-1j3k-3l3
bhet fietstunneltje	a-2b-2c-1e-5f-2g-3h-5i-2j-1k-2l4
bhet gebouw	a4b1c-2d-2g-2h-2k-3l-1
bhet geen	a-1b-1c-1d-1e-1f-1g-1j2k-3l-1
bhet geknal	a3d-1j-1k-3l1
bhet glas	a-2b-2c5d-1e-1f-4h-2l-7
bhet gooien	a-5c7d-4e-5
bhet gras	a-5b-3c-7e-4f-5g-2h-3j-3k-4l7
bhet grasveld	a4b-2c-3d-2g-2k-3l-3
bhet hek	a-3b-7d5g-1h-3i-1j-6l5
bhet hele	a-1b3d-2l-5
bhet heuveltje	a-6b3c-1d-2j-2
bhet huis	a1b-3c-2d-5e7f-5h-5j-1k-6l-3
bhet ijs	a-1c-3d-1g-2h-3i-2k-1l6
bhet in	a-3b-4c-5d-6e-6f5g-3h-2i-2j-4k6l-5
bhet industrieterrein	a-3b-1c-3d-4e-2h4j-2k-1l-4
bhet is	a4c-4d4e-5f-3g-8h-3i-4j-8k-2l-7
bhet kanaal	a3b-2c-6e-2f-2g-1h-1i-1j4k-1l5
bhet kelderraam	b-1c-4d-1e5f1g-1j-1l-2
bhet keukenraam	b1c-4d-1f3g-1
bhet kruispunt	a-2b1c-4d-1e-3f-3g-1h3i-1j-2k-4l-2
bhet licht	a-3b-2c-3d-5e-7f-2g-2h-5i-2j-3k4l4
bhet mee	a-3b-4c-3d-7e-4f-3g-3h-5i-2j1k1l-7
bhet minkema	b-1c-3d-2e6f-4j-2k-3l-2
bhet net	a-2f2j-1l-2
bhet niet	a-4b-7e4f-4g-3h-9i-6j-10k-2l1
bhet nodig	k1l-1
bhet nummer	a-1b-1c-1d-1e-3f-2g-1j5k-6l-8
bhet park	a-1b2d2e1f-3g-4h-7i-6j-5k-8l2
bhet parkeerterrein	a-6b-7c-5e-6f-3g-5h3i-3j-3l-7
bhet paviljoen	a-3c3d-5f3g-1h-4l-1
bhet perron	a-4b-1c1d-2g5h-1k-1l-5
bhet plafond	a-4b-5c-1d-4e-2g-6h-4i-4j-3k4l1
bhet plein	a-5b-8c-3d4e-4f-4g2h-9i-4k-5l-8
bhet pleintje	c-3e-4g-4h-1j-3k-4
bhet portiek	a-3b-1d1e-6f-1g-1l1
bhet publiek	a3b-1g-1h-3l-2
bhet raam	a-6b4c-2d-5e-2g-1h-1i-2j-2k1l1
bhet rietveld	a3b-3c-3d-1e-1g-3j-3k-4
bhet schoolplein	b3c-6d-7e3f-1h-4i-3l-4
bhet slot	e5g-1k-1
bhet spoor	a1c-6d-3e-3g-1i-1j3k-3
bhet station	b-2d-7e3g2h-4i-3j-5k-7l-4
bhet strand	a-2b3c-2d-1e-1g-2h-2i1j-1k-4l-3
bhet strandje	a-3c-2d7e-1g-2h-1j-4k-1l-1
bhet tankstation	b-2c-2d-3e4f-3g-3h-4i-1j-3k-3l-3
bhet terras	a-4b-1c2g1h-5j-1k-5l-3
bhet trappen	c4e-3f-1g-2
bhet trappenhuis	a-3d6e-1f-3g3k-6l-8
bhet tunneltje	b-3c4d-5e-2l-2
bhet veld	a-1b7c-6l-3
bhet veldje	a3b-4d8k-2
bhet verzorgingshuis	a-2b1c-1d-1e-3f1h-1l-2
bhet viaduct	a-1b-2c1d-2e-7f-2g-3h3i-2j-3k-6l2
bhet vuur	a1b8c-2d-2k-1
bhet vuurwerk	a-7b-4c-2e-1i2k4l7
bhet waar	a-2b-4c-1g-5j4k-4l-2
bhet was	b4c-4e-6f-9g5k-4l-3
bhet water	b-9c3e-6f-2g-6h-6i-1j-6k-6l6
bhet weiland	a-1b-2c-1d-6e-3f-2h5k-2l3
bhet winkelcentrum	a2b-4c-6d5e-3f-5g-6h-8j1k-6l-6
bhet wordt	a-5b-7c-5d-4e-3f-2g-8h-4i-2j-7k7l-6
bhet zeil	a-3b-6c-7d-4e-5f-3g-2h-2i-3j-4l5
bhet ziekenhuis	a-4b-6c-2d-4e-6f-3g-4h6i-2j2k-4l-4
bhet zijn	a-6b-5d4e-1f-3g-5h-1i-3j-3k6l-7
bhet zo	a-4b-5c-3d-3e-3f-3g-5h-5i-3j-6k7l-1
bhet zwart	a-1b-1d2e5f-1g-4k-2l-6
bhet zwembad	a-3b2c-5d-3e4f-1g-4h-5j-4k-4l1
bhier alles	a-2b-2i-1k3
bhier een	a5b-2c-1d3e4f-3g-3i-1j-3k-10l-8
bhier in	b-3d-4e-3f-2g-4h-2i-1j-4k1l-4
bhier maar	a7d-2e5f-3h-2k-8l-5
bhier ook	a4b-5c-5d-5e5f-4g-5h-7i-4k-7l-7
bhier oorlog	a-2b-2c-3d-3e-3f-2g-3h-4i-2j-4l-2
bhier op	a-1d-1e1f-1g-1h-3k-4l6
bhier rustig	a-7b-1c-1f-1j-2k5l-1
bhij de	e2l-4
bhij heeft	a-6c-2d-7e-2f-6h-5i-5j-1k-1l4
bhij is	a1b-6c-1d-3e-5g-2h-2i3j-1k-5l2
bhij ligt	a-4e-1g8h-4k-1l-6
bhij staat	a-3b-3d-4e-2f-1g6h-3j2k-2l-1
bhoe het	a-1b-1c-2g-1h-1i-4j8k-7l-3
bhoe laat	a-3b-1c-1d-1e-2f-1g-2h-3j4k-8l-1
bhoe meld	c-2e-1h-1j5k-5l-1
bhoek van	a-3b3c-1d-1e2f-3g-2h-2i-2
bhond die	d-3e5j-1l-5
bhond zit	a6j-1k-3l-3
bhoodie gezien	d-1e-1g-3h-1i2j2k-2
bhoor dat	a-4b-3d1e-1g-3j-8k-2l-2
bhoor geen	b-4e-2f-2g-1k8l-1
bhoor glas	a-4b-3c4d-6f4g-1h-5i-2j-1k-3l-5
bhoor ik	a-2b-2c1e-6f-6h-1i2j6
bhoor kinderen	a-1b2c-1d-1f-1g2
bhoor was	a-4b-2e-1f-3g-1i3k2
bhoorde van	a2b2g-3j-2k-2
bhouden een	a-1b-3c-4d-5e-3f-2h3k3l-6
bhoudt de	a-3b-2d-2e-1f-1g-1j-1k3
bhttps w	a-3b3e-3g-1h-1i-1j2k-4l-1
bhuis in	b3d-1e4f-6g3j-1k-2
bhuizen in	b1d-3e3f-2k-2l-1
bhuizen te	d-3e4f-2g-1h-1i-1k-1l-5
bidee wat	b-3d-3e3g-1h-2j-5k-4l6
biedereen is	a-4b1c-2f-3h-3i-1j-1l1
biedereen uit	b-4c-6d5e-3f-3g3h-5i-1k-4l-3
biemand al	a-4c-1d2f-3g-2h-4j-3l-3
biemand anders	a-3b4c-3d-4e-5f-2g-1h-2i-2j4k3l-5
biemand binnen	b-1e-2f4h3j-2k-2l-4
biemand dat	a-2b1c-4d-2e-3f-2g-3h-1j4l5
biemand die	d-1e3f4g-2h1j4k-2
biemand een	a-2b-3c-9d-1e1f-1g4h-2i5j3l-3
biemand enig	b-3d-3e4h-1j-3k-4l5
biemand geraakt	a-1c-1d-1e-1g-1h5j-6k-1l-1
biemand gezien	c4e-2f-2i2j4k-3l-3
biemand heeft	a-7c-3d-3f2g-9h7i-6j-10k-5l-1
biemand het	e-3f2i-1j5k-3l-7
biemand hoe	a-2b-2e-2f-1g-2h-1i-1j-3k-1l6
biemand in	a-3b-1c3d-5e10g-12i-4j-7k-7l-2
biemand is	a-2c-5e-2f-4g4j-3l-1
biemand kijken	b-2e-5f-1h-1i3j3k-1l-1
biemand loopt	d-3e2f-1g3h-1k-3l-3
biemand met	a-4b-1c-6d-8e1f-6g5h-4j-2l-6
biemand mijn	c-2d-1e-6f-5g-5h-3i6j-8k-5l-6
biemand of	b-2e-2g-1h2j7l-4
biemand op	a-2b-3c-1d-5e7f-2g2h-4k-1l-7
biemand rijdt	a-2b-2c3d-5e-7f-2g-1h3i-4j-5k-1l-3
biemand schijnt	a-1c-5d2e-1g-1h-5j-2
biemand staat	a-3b-2c4d-3e-3f-3g-4h-4j-3k-1l-5
biemand waar	a4b6d-1e-2g-4h-3i-2j6k-3l4
biets in	a-3b-7c-2d-2e-4f-1g-1h-1i-1j-2k-2l6
biets van	a4e4f-3g-1i2j-7l-2
bik ben	a-1b-1c-6d-1e-5f-3h-1i-3j-3k5l-6
bik de	b-1d-1e-4f-2g-1j3k-3l-1
bik doen	a-3j3k-4
bik een	c5e-4f-2g-1j6k-6
bik heb	a-2c-1d-4e-4f-3g-3i-1j-2k4l-6
bik het	a-3b-3c-5d-3e2f-3g-3h-3i-3j-6k1l-7
bik hoor	a-6d-2e3f3h2i-1j-6k-7l2
bik hou	a-3b-4c-4d-4e-5f-5g-3h-2i-2j-4k5l-7
bik iemand	b3c-2e2f-3g-1j-3k-3l-1
bik iets	e-2h-1j3k-2l-1
bik las	b-4f-1k4
bik maar	a2b-1l-1
bik naar	j4k-7l2
bik net	a5c4d-2e4h-2j-3
bik niet	b-1e6f-2j-1k-6l-6
bik nu	a-1c3f-3j-3l-1
bik ook	a-3b-2c-5d-2e-6f-4g-5h-3i-2j-7k5l-6
bik zet	a-1b-1c-1d-1e-2f-1g-2h-1i-1j-2k2l-3
bik zie	a-4b-2d-2e-4f-3g-3h-4i-1j-10k8l-6
billegaal vuurwerk	a3b-5c-5d-4e-4f-3g-5h-3i-3j-4k-1l-3
bin auto	a-1b-1c-4d-2e4f-3h-6l5
bin barwouts	a-3b-1c-2e2f-1g-1h-2i-1j-1k-1l-3
bin bed	a-3b-1e-1f4g-2
bin bij	b-2c-5d-5g5i-2l-2
bin blauwe	c-3d-2h-1i2l-2
bin brand	a-1b1d-7e-1f-3g-4h-4i-3j-5k-8l-4
bin de	a-3d-4e-2g-2h-3i-3j-3
bin een	a6b-2c-9f5g-6h-7i-5j-8k-9l6
bin elkaar	c2f-1g-1h-1l-2
bin getrokken	b-1c-1f-1g7i-3k-3l-3
bin haar	a3b-4e-4f6g-7h-1i-5j-2l-3
bin heel	a-5b-3d-6e-7f-4g-4h-2i-4j-1k3
bin het	a-7c-4f-3g-5h-8j-5k-3l4
bin huis	b-3c-5e3g-2i-1k-1l-3
bin lichterlaaie	a3b3d-2e-1f-1
bin ons	a-3b-5c-4d-2e-5f2g-1h-1i-1j-3k-6l3
bin onze	a-3b-6c-10d3e4f-10g-6h-3i-8j-4k-7l5
bin op	a-1b-1d-5e-5f-2g4h1l-2
bin roze	a-2e-2k4
bin stukken	a-1c4j5k-1
bin te	a-3c-3d-7f-1g6
bin tuinen	c-1d-8e5f-3g-1h-1k-4l-2
bin zijn	b-2c2d-6e-2f-3g3h2i-6j-1k-1l-4
binbraak bij	a-1c-3
binbraak op	c-2d-3e-5f4j-3l-2
binbrekers in	e-5f4g-2k-1l-1
bingang van	b-1g-4
bingegooid bij	a-2b-6c2d-2e-1f-2
bintimideert mensen	b-1c-1d7e-2k-2l-1
bis <#>	a-1b-3c-2d-3e-5f-6g-7h-3i7j3k-2l-4
bis afgesloten	a-2b-1c-2e-4f-4g-2h2i-3j-1k-1l-6
bis al	a-2b4c-3d-5e-5h-1i3j-4k3l-5
bis bij	a-5b-5c-2d-4e-5f-2g2h-2i-2j-2l2
bis daar	c-1d-2f4g-3i-3
bis dat	a-1b1c-4e-6f-4h-1i2j5k-4
bis de	a-7c-1d-11e-8f-1g-8h-4j13k-5l-15
bis die	c-2d-1e-3g-4h-1i-4j-1k-1l4
bis dit	a-2b-2c-1d-4e-1g-1h-1i-2j7k-9l-5
bis door	a-1c-4d-8e-3f-5h-7i4j-2k-4l5
bis doorgereden	h2
bis een	a6b-8c-5d-7e-6g-6h-8i-6j-8l5
bis er	a-8b-3c1d-11e-7f4g-6h-2i-7j9k-1l-11
bis eruit	b3c-2h5
bis flauwgevallen	a-1g-1l3
bis gebeld	a-4c-4d-4e-2f-1g-1h-6i-2j-4k-1l6
bis geen	b2d-4e-2g-3h-1i-2j-4l-3
bis goed	a-2b-2c-2d-1e-2f-1g-3h-2i-2j-2k3l-4
bis het	a-4b-7c-5d-7e-1f-3g-9h-9i-4j4l4
bis hier	a4d4e-5f-1g-1j-2k-6l-2
bis iemand	a-1b-4c-2e-3f4g1h-1i-4j-2l-6
bis in	b2g5i2j2k-4l-3
bis ingebroken	a-1b-1d-2f2g-2j-3l-2
bis maar	a-8b-7c-1d-8e-1f-2h-1i-5j-5k8l-6
bis naar	a-2g4j-1k-2
bis neergestoken	a-2b-2c-5f-1g4j-3l-1
bis net	a-3e4h-2j-3
bis niet	a2b-1c-1d-3e-6f-1g-1i4j-1k-3l-8
bis nog	a-1b2e-3f-2g-4h-3i2j2k-4l-4
bis nu	b-2d4e-1f2g-3h-2k-1l-5
bis onderweg	a-2c-5d-4e-4f-2g-3h-1i-3j-8k-6l3
bis opengebroken	b-1
bis opgelost	a-6b-1c-1f-4g2i1j-2k-3l-2
bis opgeruimd	a-1b-4c2f-2h2j-1
bis over	a-4b-2c-2d4g-4h-6j-2l-5
bis slap	a-1d-2e-1f-3g-2h-3l6
bis ter	a-3b-1d-2f6h-2j-2k-6l-1
bis terecht	a-3b-2d-3e-2f-4g-3h-3i3j-5k-1l-5
bis terug	a-6b-4c-6d3f-2h-1i5j-2l-8
bis thuis	b-2f1i-2l-1
bis uit	a1c-1d3e-2f2g-6h-4i-1j-2k-2l-4
bis van	a-9b2d-3e2f-5h-4i-6j-12k-2l-3
bis weer	a7b-11c-8d2e6f-10h3j-6k-9
bis weg	a-4b-4d-4e-1f-4h-2i3l-2
bis weggelopen	a-2b-1d-1e-1h2i-3l2
bjaar hadden	b-4d6k-5
bjaar of	a4b-3c-3d4e-3g2h-2j-1k-2l3
bjaar ook	a-1c5d-3e-2f-1h-1j5k-7
bjaar was	a-1b-5g5j-6k1
bjaar weer	a-1b-5d-2j3l-3
bjagen mensen	a3b-5c-2d6e-4f-3g-2h-4i-2j-1k-3l-2
bjan <straat>	a-1b-2c-1d4e-1g-7h-3j-2k-1l-5
bjas en	e1f-2
bjas met	a-2d3e-3k4l-1
bje er	a-1b-1d5e-4f-2g-4h4j3k-3l-4
bje hier	a-3b-1c-1d-3e-1g-1h-3i-1j6k-7l-2
bje ziet	a7b-6c-1j-2k-3l-2
bjeugd gooit	a-2b-1c7e-1f-1g-1h-1i-1j-1k-1l-1
bjeugd van	a-5b-2c-7d-7e-4f-2g-5h-3i-2j-3k6l-3
bjeugd verzamelt	a-4b-3c-5d4e-2f-1g-4h-2i-1j-1k-2l-1
bjongen aan	a-2b-2c-5d-2e-2f-1g4h-4i-4j-2l4
bjongen beroofd	a-1b-1e-1g3i-2l-2
bjongen die	a-2f-1g6j-1k-4
bjongen heeft	d-2g-5h-3i-1l3
bjongen met	a-1c-1d-2f-2g4i-4j2k-1l-4
bjongen op	c-2d-2e1j2k-1l-7
bjongen van	a6c-1d-3e-5f-4g-2h-2i5j3l-6
bjongens gooien	b3c-5d4e-2g-1
bjongens leggen	a-1b3c-3d-7e-2h4l-1
bjongens met	b-1c1e4f-4g-7h-2j-1k-5l-1
bjongens op	a-6b-5d7e-5g5h-4j-3k-3l-1
bjongens trekken	a-2b-1c4d-2e-2f-3g-2h-4i-1j-1k-3l-3
bjongens zonder	a-3c-3d2e-3h3
bjongeren met	b-4c-2d6g-3l-2
bjongeren van	a-2b-1d3g-5
bjongetje van	i2l-4
bjongetjes met	a-4b-1c-5d3e-2f-1g-4h-3i-3k-6l-2
bjullie al	a-2b2g-3j5k-6
bjullie of	a-1b-5c-1d-1f-1g-1h-1i-1k-5l-1
bjullie ook	a-3b-2c-4d-3e-3f-1g-2h-1i-2j-6k4l-4
bkade is	a-4b-5c-5d5f-1g4h-2i-3j-2k-1l-8
bkan de	a-6b-2d-3e-2f-3g-1h2j4k-4l-4
bkan er	a4b-4c-4d-3e-2h3j-5l-7
bkan iemand	b-3d-4e-4f-3g-3h-8j-3k3l4
bkan ik	a-5b-2c-3d-4e-2f-4g-3h-3i-2j8k-12l-5
bkan niet	a-2c-6d-1e-7f-2g-5h1i1j-10k5l-2
bkan ook	a-1c-4e8h-2k-5
bkant op	a-4b-3c-5d6e-3f-5g-5h1i-2j-1k-3l-5
bkantine van	g-3
bkapot getrapt	a-6b-2c3f-1g-3h-1j-5l-4
bkapotte ruit	a-4b-3c4d-2e-2f-5g-3h-3i-1j-3k-2l-2
bkapper is	a-2b-3c4d-1e-2f-5g-1j-2l-1
bkatalysator onder	a-1b-2c-4f4h-4
bkelderraam van	b-1c-4d-1e5f1g-1j-1l-2
bkenteken begint	d-3e4h-5k-3
bkerel met	b-1d-5e5f-4h-1i-3k-1l-4
bkerstbomen in	a-3b4c-3d-5
bketting doorgeknipt	c2d-2e-2h-1i-1k-3l-3
bkids met	a4b-4c-4d-3e-4f-1g-3h-2i-4j-4k-7l-1
bkijken in	c-1d-5e3h-1k-4
bkijken naar	d2e2h-3k-1
bkijken of	b-2e-5f-1h-1j4k-1
bkijkt steeds	a-1d-4e6f-1g-1l-2
bkind is	a-6b-3d-3e-1f-1g-5h-3i3j-5k-1l-5
bkinderen met	d-5g2j-4k-3
bkinderen van	b-2c-2d5e-3k-1l-2
bklaar op	b3g-6j-1k-5l7
bklaar wie	a-2b4d-2g-1h-1i-2j-2k3l-6
bklap van	a2g-4j4k-1l-1
bkliko staat	a-2c-7d-2k-2
bklimmen op	b-2c-6d4e-3f-1
bklimmen via	a-2b-2c-2d2e-4f2l-1
bklopt het	b-1c-1d-1f-1g5h-1j6k-9l-1
bklopt niet	a-3b-3d-5e3f-1g-1h1i-4j-6k-5l-3
bknal bij	a5b-5c-2d-1e-3f-1h-2j-2k-3l-1
bknal in	a-4b-2c-1d-3e-1f-1i-2k2l-1
bknallen bij	a7b-1d-3e-2j4k-1l-2
bknallen en	a5b-4d-2g-2h-1j-1k-2l-1
bknallen uit	a6b-2c-3g-2j-1k-1l-5
bknallen ze	a-3c-3d-1j5k-3l-2
bknuppels op	c5d-3g-1
bkomt er	a-4b-4d-7e-5f-2g-1h-3i-1j4k-7l-4
bkomt rook	a2c-1d-1j-1l-6
bkrassen op	e4f5
bkrijgt geen	a-2b-1c-3f-2g-6h-5j-1k-4l8
bkun je	a-1c-1d-3e-1g-1h5i-1j7k-5l-3
bkunnen er	b6h-6k-1
bkunnen we	a-2b-3f-1g-3h-1i-3j-6k7
bkwijt op	d-1f-2h-2i2l-3
blaat het	a-2e-1j2k-1l-1
blaat zijn	e3j2k-3l-4
blampen aan	a-1b-4c-4d-6e-7f2h-4i-2j-5k3l-5
blangs de	a-1b-7d-10e2f-6g-7h2i-2j-5k-10
blangzaam langs	e4f-1h-4l-1
blaptop weg	a-1b-2c2d-2e-1f4
blaser op	a-3b-2c-3d4e-6f-1g-2h-4j-1k-1l-1
blast van	a-5b-1c-6d4e-2f-4g-2h-3i-5j-7l-5
blaten weten	a-2b-2c-2d-4g-2h-3i-3j1k-3l-2
bleegstaand huis	a-1b-6d-1e4f-7g-2l4
blees ik	b3c-1e-2f-1g2j-4k-4
blek gestoken	a-1b-1c6f-1g-2h-2k-1l-2
blet op	a-5b-4c-8d-7e-1g-6i-1j-6l-2
blicht over	b-1c-1d-5e-3g-1h3j-1l-4
blichterlaaie er	b2d-2e-1
bliep bij	a-7b-2d-3e-2f-2g-4h-3i5j-5k-3l-5
bliggen op	a-2b-2c-3d-3f-4g-4h-6i-3j-2k6l-5
bligt al	a-5b-1c5d-5g7h-4k-1l-7
bligt een	a-8c-9d-7e-3f-4g-10h-1i-1j-6k-3l8
bligt er	a-6c-2e-1f-1g5h-2j-2l4
bligt eruit	a-1b-8c-5d-6e-3g-7h-7i-4j-7k-8l5
bligt iemand	a-3b-1c-3d-1e-2f-1h-4i-1j-1k-1l2
bligt in	a2b-9c10d-2e-3f-5g-4h-7i-2j-3k2l-12
bligt op	a2b-3c7f-5g-7h2j-3l-8
bligt open	a5b-4c6j-3k-1l-3
bligt te	a4b-1c-3d2e-1f-2g-6h-3i-1k-5l3
blijkt dronken	a-2d-2e-2g-5h-2k-3l5
blijkt het	a-5b-3c-2e3f-6g-5k-2l-6
blijkt me	a5b-3d-4f-1j-1k3
blijkt wel	a4b-7c-6d5e-7f-3g-5h-5i-5j-5k-8l-8
bloopt al	a-1b-1c-2d4e-4f-1g-3i-1j-1k-5l-8
bloopt bij	b-2d-3f2i-1l-4
bloopt de	a-3b-4c-6d1e-4f-3g-2h-1j-3k-1l2
bloopt een	c-1d-2e2f-2g-2h-1i-1k-1l-4
bloopt er	a-2c-1d-3f1g4l-5
bloopt hier	a-1b-2c-1d-3e6f-2g-1h-1i-1j-3k-9l3
bloopt iemand	c-2d-3e4f-3g-3h-1j-2l-4
bloopt met	a-1b-1c-5d-4e6f-2h-2j-1k-3l-6
bloopt over	b-3c-1d-3e-4f-2g4h-3j-1l2
bloopt richting	a-5b-2d-2e5g-1l-1
bloopt rond	h1
bloopt te	a-1c-1e-4f-2h-1
bloopt uit	b3d-4g3l-1
bloos alarm	a-2b3c-1d-2e-6f-7g-2h-2i1j-2k2l-3
blopen met	a-1c-7d4e5f-7g-2h-1i-4j-3k-2l-4
blopen over	b-1c6d1e-2h-3
blos en	a-7c3d-3e-2f-1g-5h7j-2k-6l-5
blos op	a-2c-5d-3g-1h-7j-2k-2l7
blos van	a-2b2c-4d-2h-1j-3k-2l-1
blucht bij	a-5b-7c5d-5e-3f-1g-2h-5i-2j-3k-1
blucht in	a5c-5d-1j-2k-1l-4
blui op	a-4b-2c-3d4e-5f-2g5h-6i-1j-3k-2l-4
bluidruchtig maar	a-5c-3d3h-3l-1
bmaar bestuurder	e-2h3
bmaar dat	a-4b5c-4d-3e-4f-4g-2h-7j-5k2
bmaar die	a-2d-1i-2k5l-4
bmaar doet	a-4d4e4f-3g-3h-2i-4k-2l-5
bmaar een	a-3b4c-1d-4e-7f-5g-12i-1j-1k4l-5
bmaar er	b-1j-1k3
bmaar het	a10b-3c-4d-3e-1f-6g-6h-3i-2j-5k-6l-4
bmaar hij	a5i-1l-3
bmaar is	a-2b3g1i1l-4
bmaar niemand	a5b-2c-2d-3g2h-1i-1j-2k-7l-2
bmaar niks	b-1c-4d-4e-3f7g-3k-5l-4
bmaar wat	a-7b-3d-5h4j-4k6l-2
bmaar ze	b-2c-3d3e-6f-6g5h-1j-1k-6l-4
bmaar zie	a-2c-1d-1e-3f-2g-2h-1i-1j-1k-7l5
bmag er	a-3b-1c-3d-1e-1f-1g-1h-2i-1j3k-3l-2
bmag ik	a-1b-1d-3e-4f-1g-2j5k-12l-1
bmag je	a-5b-4d-1e-4j10k-9l-1
bman belt	b5d-1e2f-3g-1h-2k-4l-5
bman bij	b-5c-3d5g-1h-3i-2k-1l-2
bman een	a-1b-1c2d-3e-5f-5k5l-3
bman en	a-1b3d-6e-1l-1
bman erin	e4h-5k-3
bman heeft	e-4g1h-2i3k-1l-5
bman in	a-3b-4c-4e3f2g-9h-2i-8k3l-11
bman is	d-1e-6g1i3k-4
bman laden	c-4d-1e-1f1
bman ligt	a2g-6h-2l6
bman loopt	d-3e6f-3g-3k-1l-5
bman met	a1b-3d-10e7f-10g2h-3i-2k-12
bman of	a-2b4c-1d5e-4g-6h-1k-1l-1
bman op	a-6b-2d-2f-5g5h-4k-5l-6
bman probeert	c-4d-1e2f2g-1h-3l-2
bman staat	a-1b-2c-2d9e-5f-2g-7h-2i-3k-4l-6
bman van	c-3e-2g-1h-2l5
bman zit	a2b-3e-2f-5g-4h2
bmannen in	e-3f3g-5i-4j-1k-3l-1
bmannen met	a-2d-4e-5f1h-3k5l-3
bmee met	a-1d-2e-6j-3k3l1
bmeer op	a-7b3c-4d-6e4f-1g-4h-5i-2j-4k-4l1
bmeer te	a-7b3f-1i3j-1k-2
bmeer uit	b5j-3k-1l6
bmeisje in	a-3b-2e-2f-1g3i-3k3l-6
bmeisje is	a-7b-2d-3e-2f-2g-4h-3i5j-5k-3l-5
bmeisje van	a4g-1i-1l-5
bmeisjes en	a-2d3e2g-3h-3k-3
bmeld ik	c5e-1g-1h-1j6k-5l-5
bmensen bij	a-4b-1d-6e-1f-1g-5h3i2j3k-1l-5
bmensen binnen	a2f-3j-1
bmensen die	a-3b-3c-1e-3f-2g-3h-1i-1j6k-7l-2
bmensen erin	a-1b3e-4h3j-1k-2l-1
bmensen gewond	h3l-3
bmensen in	b-4c-6d3e-4f-3g2h-6i-2
bmensen met	d-4k-1
bmensen op	a-1c-3d4f2g-4h-2j-1l-4
bmensen rennen	a-3b-2d-5f-3g6h-2l-1
bmensen weg	a3b-5c-2d6e-4f-3g-2h-4i-2j-1k-3l-2
bmensen worden	a-1c-1d3g-4l-2
bmes bij	a-2d-3e-2f-3g5l-5
bmes in	a-1c-1d-1e-1f2g-1h-1l-1
bmes op	d-1g-1l4
bmet <#>	a-2c-1d-2e-5g-2h4j-2k-4l-2
bmet autobanden	a-1d-3
bmet bivakmuts	d1e2f-1l-2
bmet bivakmutsen	a-4d3e-3g-2
bmet capuchon	a-5b-2c-5d-5e8f-4h-4j-1k-4l-2
bmet capuchons	d5e-3j-1l-1
bmet de	a3b-10c-8d-10e-1f-1g-2j-3l-2
bmet die	a-4d-3i-1j-2k2l-4
bmet draaiende	a-2c-4d1e4f-6h-4i-1k-1l-5
bmet een	a-1b-2d-1e2g-4h-3i-1k-1l-6
bmet fakkels	a-5c-1d2e-1
bmet flessen	a-3b-1c3d-1e-1f4g-1h-1i-1j-1k-1l-1
bmet gedoofde	a-3b-4c-4d-3e7f-2g-2h-8i-3j-1l-5
bmet glazen	a-5c-5g2l-1
bmet grijze	d-1e-1g-3h-1i2j2k-2
bmet haar	a-3c-1e-3f-1g-3i1j5k3l-2
bmet harde	a-1c-3d7e-1h2
bmet helm	d3f-4h-4
bmet kettingen	a-3c-2d-3
bmet kinderen	a4b-6c-5d-5e-1g-2h-3i-1j-2k-6l7
bmet knallers	a6c-1d4
bmet knuppels	c4d4e-3f-1g-1h-1i-4
bmet lege	b-3c-1d-2f-1g-3h-4j-1l4
bmet mes	a-1c-1d-2e-2f2h-1l-2
bmet messen	a-3c-1d-5f-1g5j-1
bmet mijn	a-3b-1d2i-1j3k-4l-3
bmet nitraat	c5d-1
bmet open	a-2d2f-5h-4k-3
bmet pech	a-2b-4c-2d-4e-4f-2g-1h-2i-3j-3k-4l5
bmet pet	a-1d-2e2f-3g-4h-3i-3k-2l-6
bmet pijlen	a5b-4c-3d-5e-2g-1h-2j-2k-2
bmet publiek	a-4b2c-2d-6e-4g-1h4i-1j-4k-2l-4
bmet rode	c-1d-1e-2f-4g-3h-1i-3j-1l3
bmet rotjes	a5b-1c-4d2e-3k-2
bmet rugzak	a3d-4g-1i-1l-3
bmet stenen	a-3c-3d5g-1
bmet stokken	a-2b-1c-6d-1f-1g1
bmet twee	a-2b-3c-1d-6e5f-2g-2h-3j-4k-1l-1
bmet vuurwerk	a13b-5c7d-2e-3g-2j-2k-7
bmet winkelwagens	a-4b-4c-7d8e-2f-1g-1h-4k-1
bmet zijn	a-7b-4c-6d-5e-5f4i3j-3l-3
bmet zwaar	a6c5d-4e-1f-1g-1j-1k-1
bmet zwarte	e4f-1l-5
bmevrouw van	a-1b-3e-2f1h-4i-5j-3l5
bmidden in	a2b-1c-4e3f-3h-1k-4
bmidden op	a-2b2c-4d-4e-1i-3l-6
bmijn dochter	a-2c-1e2g2h-2i-6j-2k-4l-3
bmijn kat	a-1b-1c-1d-3e-1f-2g-1h-1i-1j-1l-2
bmijn man	a-6b1d-3e-6f-4g-1h-2i-3j-2k9
bmijn moeder	f-4g-3h5i-2j4
bmijn neef	d-2f-2g1j-1k3
bmijn oude	a-3b-2f3g-3i-2j3k-2l-2
bmijn schoonmoeder	a-4j-1k4l-1
bmijn telefoon	f-2j-2k4l-4
bmijn vader	d-4e-3f-2g-4h-2i-4k-1l5
bmijn vrouw	a2f2g-2
bmijn zoon	a2c-3h-1i-5j-2k2
bmijn zus	a-2b-4c-3d-3e2f-6g3j-5k-6l-3
bmist en	a-5b6c-3d-1e-3f-4h-1j-3l-7
bmist er	d-3e-1f-1j-3l2
bmoet ik	a-6b-2c-4d-2e-3f-3g-3h-3j7k-10l-2
bmooie avond	d-2k2l-1
bmorgen aangifte	a-1b-2c3d-1e-1f-5j-1k-1
bmotor in	a-1c-3d-5e-2f5h-5j-3k-7l-2
bmuts met	i1j-1
bmuziek vanaf	a-3b-1c-2d6e-1f-1g-1h-1i-1j-5k-1l-2
bna een	a3g-5l-4
bna het	a-3c-3d-3g4j-2l-1
bnaam niet	a-1b-1d-3e-3f-4g-2h-1i3j-2k-2l-4
bnaar autos	a1c-4d7h2k-1
bnaar bed	a-1c-6d-5e-3f-1g-1j2k-1l-3
bnaar beneden	a-6b-3c5e-3g-3h2j-1k-5l4
bnaar binnen	a3b1c-4d-7e2f2g-1h-4i-1k-7l-3
bnaar buiten	a2b-2d-4e-3f-3g-2i-3j5k-6
bnaar de	a1b-3c-1d1e-10f-7h-10i-2j-1l-9
bnaar fietsers	a1b-2c-1d2
bnaar het	c3d2e-2f-4g-1h-5i-1j2k-3l-1
bnaar huis	a1b-3c-1d-2e-5f-3i-1j-3k7l-4
bnaar kinderen	a-2d-7h-1i-2k-6l7
bnaar ramen	a-4c-4d-3
bnaar voorbijgangers	c-1d-6e-1
bnaar vrouwen	a-2b-1c-3d3e-3f-1g-4k-1l-4
bnaast de	a-4b-4c-4d-1f-2h-2i4l-1
bnee joh	a-2b-7c-1d-4e-4f-3g-3h-2i-2j-3k7l-3
bnee sorry	a-2b-3c-2d5j-4k-4
bneemt niet	b-3d-4e-1l3
bnergens meer	a-5c-3f-2g-2h-4i3j-4k-1l3
bnet dat	a-1b6c2f1j-5l-2
bnet een	a-7c-7d2e-3f-5g-3h-3i-3j-4k6l-3
bnet gebeurd	a-1c-6d-4f2g2i-1
bnet iemand	b-2c-1e5f-5g-1h2l-2
bnet langs	a1b-7c4e-4f-2g-2h-4j-7k2l-4
bnet nog	a-3b-2c-6d-1e5f-2g-1h-1i2j-3k-3
bnet nu	a5b-2c3d-6e-5g-3h-5i-1j-3k-4l-2
bnet ontdekt	a-6b-2c6d-6e-5f-3g-4h-5i-2j-4k-5l-5
bnet thuis	a-2b-3c-6d-5e-2f4h-1i-1k-1l-3
bnet zelf	a-1b-1c-2e-1h3k2l-1
bnew year	a-1b-2c-1d-3e-2f-2g-4h-4i-2j-1k2l-4
bniemand geraakt	a1b-1c-3d-3g1h-1l-1
bniemand gewond	a-4e-1f-1g2
bniemand heeft	a-5d-5e-2f-2g3h-1i-1j-3k6l-4
bniemand meer	a2b-4c6d-3e-3h-2j-2k-4l-2
bniemand wat	a-2b-2c-5d7g-3i-4
bniet aanspreekbaar	a4g-1i-1l-5
bniet afgegaan	a-3j3k-4
bniet bij	b2e-1i-1l2
bniet door	b-2c-4e-1h2j-1l-3
bniet gezien	a-1d-1e-2h-2i2j-1l5
bniet goed	e-1g-1h-1i-4j-3l2
bniet kan	a5b-1e-2f-1h-2i-2j-3k-7l5
bniet langs	a-1c-1e-3f-1i-1j-1l-9
bniet meer	a-4b2c-3d-8e-5f-3g-3h10i3j-9k1l-7
bniet naar	a2b-3d-2e-1f3h-1i-1j-3k2l-5
bniet op	a5b-5c-6d-7e-3g-4h-6i1j-5k-10
bniet open	b1f-4j-1l3
bniet praten	a-1b-5c-2d-9e-6h-5i3j-1k6l-8
bniet te	a-2b-3c-3d-3e3f-4h-5i-1j-5k-5l6
bniet terug	a-1b-2c-1d-5e-2f-5g-1h-1i3j-5k-5l-4
bniet thuis	a-4e1f3g-3h-2i1j-1k-5l-5
bniet thuisgekomen	f-2i1k-2l-1
bniet wat	a-1b-2d3e5j-2l-6
bniet weg	b-1c-2d4e-3f-4g-1h-6i-1j-1l3
bniet zien	a-4c-2d-5e-1f-1g5h-1j-6k-1l-5
bniks aan	b-5c-3d5e1j-1k1l-1
bniks bijzonders	a8d-3h-1k-5l-2
bniks ernstigs	a-1b-2d-1e-2f-1g-5k-6l5
bniks geks	a-1b-3c-2d3f-6h-2k-3l4
bniks gezien	a-3c-1d-3e3f-2g-2i-2l-2
bniks in	a-1b5c-5h-2k-2
bniks meer	b-6c-3g-2j-2k5l-2
bniks te	b-1c-1d-5e-6f-3g-5h-2j-1k5l-8
bniks van	a-6b-3d-1e-1f-2g2j-1k4l-4
bniks weg	a-3b-2c4d-4e-2f5k-3l-5
bnodig is	k1l-1
bnog <#>	a-7b-4c-3d-8e-5f-2g-7h-5i-4j-5k8l-5
bnog aan	a-2b-5d-6e-8f-2h5j-4l-6
bnog bij	b-2c-5d-1f-2i3
bnog binnen	b2g-1
bnog boven	a3b1f-1
bnog een	a-7b4d-9e-5f-5g-1h-5i-4j-9k7l-8
bnog iemand	b1e-5f-1h-6j3k-2l-1
bnog in	a-3b-4d-1f-2g3h2i2k-2l-6
bnog niet	a-2c2d-3e-3f-5g-4h-2i2j-6k-6l-4
bnog opgehaald	a-4c-5d-3e-3h-5i-1j2
bnog steeds	a9b5c-4d4e-5g-3h-5i-1j-9k-5l-3
bnog twintig	a-2b-1c-2d-2f-1g-1h-1j-2k4l-1
bnog wat	a3b-2c-2d-6e3f-2g-4h-6i-2j-2k-8l-3
bnog wel	e-1f-3g-2i-1l5
bnou al	a-1b-5c-1d-1e-5g-4i-4k5l-1
bnou wel	a-3b-1c-3d-1e-1f-1g-1h-2i-1j3k-3l-2
bnr <#>	a-4b1c-4d1e-5f2g-3h-5i-3j-3k2l-5
bnu al	a5b3c-6d-5e-6g-2i-1j-5k-7
bnu bij	a-3b-2c-1d3e1f-4g-4i-5j-3k-2
bnu in	a3b3e-3f3g-3h4i-2j5k-1l-2
bnu met	b-1c-4d4e-4f-5g-3l2
bnu ook	a-6b-1c-6d2e-4f-3g-5h-3i-3j-5k-5l-3
bnu toe	a-8b-2c-3d-5e-2f-3g-4h-3i-1j-2k6l-5
bnu weg	a-2b-1c-1d4f-2g-3i-1
bnummer <#>	a-3c-1d2e2g-4h-5i-3j-11k-4l3
bnummer van	a-1b-3c-2d-1e-3f-3g-1j6k-6l-8
bof <#>	a-1b2c-5d2e-4g-3h-3i-1k-5l2
bof dat	h3j7
bof de	a-1b-7c-1d-1e-5f-2g-2h-3i-1j4k-5l-3
bof een	a-5b-3c-4d-4e-4g-2i-1j3k4l-2
bof hij	d-1e6f-1g-1h-2j-3k-1
bof niet	a-1b-2c-2e-4h-2i-1j2k-1l-1
bof tien	a-6b-2c-3d5e-3g-1k-1l-2
bof twintig	a2b-1c-2d5
boliebollen zijn	g-1i-1j-1k3l-4
bom <#>	a-2b-3c-4d3e3f-4g-7h-5i-2j-8l-9
bom de	a4b-5c5d-9e-7f-5g-5h2i-2j-4k-3l-5
bom en	a-4b-6c-8d8e-1f-1g-8h-2k-1l4
bom half	a4b-3c-4d-2e1g-2h-1i2k-5l-5
bom het	d6e-5h-6
bom hulp	a-3d-3e-3f-1g5h-2i-1
bom te	a-7b-4c4d-2e-5f-5g-6h-6i-3l-6
boma van	a-2b-1e-4f3g-5j-1k-1l-2
bomgeduwd op	a-2b1c3d-1e-3f-3g-3h-5k-3l-3
bomgegooid en	a-4b-1c3d-4e-2f-3g-3h-5j-1k-4
bomgevallen en	a5b2g-2j-2
bomver geduwd	a-3b-2c5e-1f-3g-1h-3
bonbekend stel	c-1d-2e3h-1l-1
bonbekende man	d-1e4f4g-1h-1k-4l-5
bonder auto	a4b-4c-3d-1e-1f-1g-1h-1j-3k-4l-2
bonder controle	a-3b4c-1d-4e-2g-1h-1j-4k-2l-1
bonder de	b2c-7d-8e-5f6g-6h2i-1j1k3l-8
bonder het	b2c-1g2h-1j-1l-8
bonder ons	a-2b3c-7d3f-3h-1k-3l-5
bongeluk bij	a-1b-3c-1d-1h4i-1j3k-3l-1
bongeluk op	g-1h3l-4
bons achter	a2b2c-2d-1f-4g-1j-3k-5l-4
bons blok	b-4c-4d-2e-3f-2k-4l5
bons huis	e-2f3l-4
bons in	a-9b-1d3e-3f-5g3k8l-3
bons is	b-2c-3d-1e-1g-1i-3j-4k-5l6
bons op	b2c4d-2g-2h-2k5l-2
bons raam	a-1b-3c-3d3l-5
bontdekt aan	a-3b-4d-2e-4f7g-1h-1j-1k-6l-5
bontploft in	b6d-3g-2j-1l-2
bonze achterdeur	c-2l-2
bonze boom	b-2c-6d-1e-3j-6l6
bonze kliko	a-2b5c3d-1f-2j-5l-6
bonze poort	e3f-3g-2k-1
bonze schuur	c-5d-4e-1l2
bonze straat	b-3c-6d1e-2f-2g-1j-2k-2l5
bonze tuin	d-2e-2f-2g-4h-2i-3j-5k-3
bonze voortuin	c-1d-1f-4h-1i-5j-4k-1l4
bonze wijk	a-3b-4c-3d-5e-2f-1g-1i-2j4k3l-7
bonze zoon	b-2e-1f-3g-1i3
book al	a6b-2c4d-4e7f-2g-4h-4i-2j-6k-10l-2
book een	a-4b-1c-2e-1f-1g-1i-1j1k-3l-1
bop <#>	a-3e-1j2
bop <straat>	a2d-2e-2f-2g-4h-5i-2j-4k-1
bop autos	a-1c4d1e-5g-1h2j-1
bop de	a-2b-3c-4d-4e-4f-2g-2h8i-3j-4k-7l-3
bop dit	a-3b-2c3d-4e-3f-2g-2h-3l-2
bop een	a4b-6c4d-5f-6h-11i1j-8k-4l3
bop elkaar	b-5c-5d-6e-5f-2g-6h5i-2j-3k5l-6
bop en	a-3b-1c-1d1e4f-1g-7h-3i1j-1k-1l-2
bop er	a-3c-3d-4e-4g-2h-3j-3k-4l4
bop facebook	b3e-3g-1j2k-1
bop fatbikes	a-2c-2d4e5f-4g-1h-1i-2k-5
bop het	c-6d-2e-2h2i-4j-3k-10l-3
bop hoek	a-3b-3c-4d4e-1f-1g-3h-2k-1
bop iemand	e1g-1j-1k-3l-3
bop mensen	a-3b-1c-5d1f-1g1k-1l-1
bop met	b-3c4d-7e-3f-1g-1h-3i-2j-3k-2l5
bop nummer	b2c-2d-2e-2f2g-1k-1
bop scooter	c-4d-2e-4f1g7h-4k-2l-1
bop scooters	d-4g-4h-2
bop slot	c-3e-5f4g-1l-1
bop stil	a-3b-1c-1d-2e-4f-2h-5j-2k6l-4
bop straat	a-7c-2d3e-4f-5g-8h-10i1k4l-5
bop vakantie	a-1c-1f2
bop vechten	a-2c-4d-3e-1g5k-4
bop wintersport	a-2b-3c-3d-3e1f1g-2h-2j-3l-3
bop zijn	a-1b-1c5d-2e-4f-3g-7h1k-2l5
bopen door	a5b-6c4d-2e-4f-3j-3k-1l3
bopen en	a2b-3d-4e6f-4h7j-7k-6l-7
bopgeblazen met	a3c6j-1k-6
boudere mensen	a-1b-2c-1d2g-4j-1l-5
bover de	a-3b-1c2e-7f-3g4h5i-3j1k-2l-15
bover die	b-3d-5e-3f-1h-2j1k2l-2
bover een	a-6b-4c-4d-4e-2f-2g1h-4i-3j-3k4l-7
bover het	a1b-1c2e-2f4g1h-5j6l3
bover op	b3g-1
bover straat	a-2b-2c-4d5e-1f-6g3h-3i-1j-1k-6l-1
boveral aan	a-4b-4d1e-1f-4g-1k-5l-4
boveral naar	e2f-3k-3
bpas op	a-4b-3c-7d-9e-6f-5g-6i-2j-5k5l2
bpersoon met	a-6b-1c-3d-6e4f-6g-5h-5i-5j-4k-6l-10
bplanken uit	a-2b-3c5d-5e-3f-2g-1k-1
bplat getrapt	a-6b-4c7d-5e-4f-5g-6h-3i-3j-6k-6l-3
bpoging tot	c-3f2
bpolitie bij	a-3b-5d-7e-3f2g-5h-5l-4
bpolitie en	a-1b-5d-3f-2j-1k6l-3
bpolitie heeft	a-1d-1f-2g6h3j-4k-6l-3
bpolitie is	a-4b-2d-3f7h4j-5k-7l-2
bproberen een	b1d-3e-3g-1j-1k-1
bpui van	a-5b1c4d-4e-5f-5g-1h-1i-1j-3k-2l-3
braam gegooid	a-2
braam naar	e-3f4i-1l-1
braam van	a-3b4c4d-4e-7f-6j-1k-1l-6
bracen met	a-2b-3c-4d5e-2g-1h-4i-1j-1k-2l-3
brake klappen	a-6b-2c-3d-2f-1g5h-3j-1l-6
bramen dicht	a-3b2c-4d-7e-2f-1h-5i-2j-3k5l-2
bramen van	a5b-4c4d-7e-2f-2g-1k-2l-4
brammen met	c4d-3g-3h-2
breageert nergens	a1c-3g-4h-4i-1j-4l2
breageert niet	a-1d-2g-5h-3i3k-3l5
brennen weg	a-8b5c-4d4e-8f-5g3h-4i-4k-1l-3
brichting centrum	a-7b2c-4f-3g-1h-6i-4j-6k-6l-6
brichting de	a2b2c-6d-2e4f-2g-4h-6i-2j-3k-1l-4
brieten kap	c-2
brijdt al	c-2d-5e8f-2h-4k-3
brijdt de	b-1d-2e-2h-6j7k-5l-4
brijdt door	a4c-6d-4h3
brijdt een	a-3b-4c-3d6e-6f-1g-1h-6i-2j-4k3l-4
brijdt heel	e8h-6k-2
brijdt in	e-3g-5h5i3
brijdt met	a-2b-2c4d-2e-9f-2g-1h4i-4j-6k-1l-3
brijdt rondjes	a-5c-4d-5j-5k-2
brijdt stapvoets	a-2d-5e6k-3
broepen dat	a-4b-3c-4d5e2f-4g-2h-4j-1k-4l-3
broept dat	a-1c-2e-2f-1g4i-1
broept om	a-1d-3e-3g5h-2i-1
brolstoel kan	b-3d-3e-1h2j-1l-5
brond <#>	a4b-1c-3d-8e-7f1g-4h-2i-4j-7k-6l3
brond bij	b-3c-1d8e1f-2g-3h-2j-2k-3l-4
brond en	a-4d-4e-7f-1g-1h-1i-2k-6l6
brond in	a-2d-3e-2g4l-6
brondjes om	a-2c-2d2e-7h3j-2
brook boven	a-1b2k-1l-1
brook onder	b4d-1l-3
brook op	a-5b3c-2d-2e-1f-1g-1h-2i-1j-4k-1l-3
brook trekt	a-1b3h-1j-2
brook uit	b-1c-5d-1f-2g-1h2j-3k-2l-4
brook van	a4b-1d-3j-1
brotjes en	a6b-3c-2g-3k-4
brotjes in	a-1b2c-2d-5k-3
brotjes naar	a1d1e-1j-1k-1
brotzooi gemaakt	b-1c5d1f3g-2
broze jas	a-2e-6f4h-2i-1k4l-1
bruit bij	a-5b-4c5d-2e-2f-6g-3h-4i-1j-5k-2l-2
bruit van	a-4b-5c-6d-3e-2f2g-3j-5k-4l-3
brust is	a-4b-2c-4d4f-2g1i-5j-2l-1
bruzie over	a-6b-3c-5d-6e-2f-2g5h-4i-2j-3k-1l-4
bscheuren over	a-2b-2c-1d3f-1g-1h-3j-1k-3l-2
bschieten op	a1b-3d-3j-1k-2
bschijnt met	a-1c-5d2e-1g-1h-5j-2
bschreeuwen tegen	c-1d4e-2g-5h-3
bschutting bij	a3c-5d-3e5f-5h-1k-1l-1
bschuur op	c-5d3f-1
bscooter met	d-4e-4h7k-1
bscooter zonder	a-1b-1c-1d-1e-1f-2g-1j-1l-2
bsinds <#>	a-4b-1d-4e-7f-1g-1h-1i-2j-3k-7l7
bsinds de	a1b-3c-1d-4e-1f-1l5
bslaan met	c5d-3g-1
bslaan ze	a-4b-3c4d-5e-1f-4g3i-3j-1k-2l-1
bslaat met	c3d-2g-3h-1l-1
bslaat op	c-4d-1e-1g5
bslaat zijn	d-1g4l-5
bslapen in	a-3b-1c-3d2e-1f-2g-1h-3k-5l4
bslapen truste	b-1d-3e-1f-4h-1j-1k2l-4
bsloot in	a-1b3c-6h2l-1
bsloot maar	e-2h3
bslot en	e1f5g-2l-1
bsmeult en	a-1b1d-1h-3j-1l-2
bsmeult nog	a-2b4d-3j-3
bspeeltuin de	a2b-7c2d4e-1f-1g-1h-1i-1j-1k-2l-1
bspeeltuin europa	c4d-1f-3l-3
bspeeltuin te	a-1c-4d1e2k-1
bspekglad net	b-1f-1g-1h2l-3
bspiegel eraf	c-1h6j3
bspiegels van	a-1c3d-2h-1
bspoed is	a-1b-1c-1d-1e-1f-1g-1j2k-3l-1
bspoor en	b-2c-3d-2f-6h2j-2l4
bsporthal en	a-1c-3d2e-3f-1h-4k-4l3
bstaan bij	b3d1
bstaan buiten	b2d-1f1
bstaan er	a-1b-5c3e-5f-1g-1h1i-1j3k-1l-6
bstaan met	a-1b-2c-4d-6e6f2g3l-1
bstaan nog	b2e-1l-2
bstaan nu	a-2b-1d4e-4f-3g-1l-1
bstaan op	d-3e-1h1j-1l-5
bstaan te	a2b-1c-4d-2g-2l3
bstaan tegenover	d6g-9h-2
bstaan ze	a-2b-5c-3d4e-4f-3g5h-2k-2
bstaan zeker	a-2b2d-4
bstaat al	a-3b-2c-2e-3f-3g-2h2i-3j-5k-2l2
bstaat bij	a-2d6e-4g-3i-2k-4l5
bstaat de	a-3b-3c-7d-5e-4f-4g-2h-7i-2j9k-8l-7
bstaat een	a-6b-2c-6d-3h-2i-7j-8k-11
bstaat er	a-3b6c1d-4e-2f-4g-3h-4i2j-4l-1
bstaat in	a2b5c-10d-9e-7f-5h3i-3j-5k-6l-5
bstaat los	a-2b1c-4d-2f-2h-1j-3k-2l2
bstaat met	a-7c-8d-6e-1g-6h-1i-4j-5k-4l6
bstaat midden	d-2h4l-5
bstaat nog	c6d-1e5f-2j-2k-1l-5
bstaat op	a1b-5c4d-8e-6f-7g-4h-4i-1k7
bstaat open	a-3b-5c-3d-4g-2h7j-8k-5l-7
bstaat te	a-5b2c-7d2f-4j2k-4l-5
bstaat tegen	a3b2h-3l3
bstaat vol	a-6b5e-3g-1l-5
bstaat voor	a-1b-2c-2d2e3f-4g3h-2i-2j-2k-4l-4
bstaat weer	a-6b-4c3d-6e-5f2h-1k-1l-7
bstapel pallets	a-3b5c-5d-2f-1g-1h-3i-2j-3k-4l-5
bstapvoets door	a-2d-5e2h4
bstation nu	a1b-2c-1d-2e-1f-5g5h-3i-1k-3l-4
bsteeds door	b-3c-1e-2h7k-1l-3
bsteeds meer	a-4b2c-3d3e-1g-1h-6j-1
bsteeds om	a3b-3d-3g-2h-1k-3l-2
bsteeds weg	a-1b-1c-1e2f-2g-1h-6i-1l2
bsteken de	a-2b6c2d-3e-2k-1l-2
bstel met	a-4b-1c-7d-7e5f-2g-2h-4i-1j-5k-1l-5
bstenen naar	a-3c6d-6e-1
bstoep bij	a6b-4c-5d-4e-3f-4g-6h-6j-3l-4
bstoep in	a-2b-1c5d5f-4h-7l-5
bstond bij	d-1e-2f-6i-5k5l-1
bstond er	c-1d-1e3f-5h4j-3k-2l-3
bstopt bij	d-3e6f-1g-1h-5k-2l-5
bstraat en	a2c-1d5g-6k-4l2
bstraat in	b3c-4e-1g-4h-6l-2
bstraat is	a-2d-3f-5g-1h-1i-3j-6k-4l2
bstraat kan	a-1b-1c3d4g-1h-4j-4k-3l-8
bstraatverlichting doet	a-1b-2c-3d-1e-3f-2h-3i-1j-3k-5l4
bstraks met	a3c-6d-5e-2f-1g-4j-1k4l-2
bstrijkers naar	a2b-1c-3d-8
bstuk of	b-2c-7d6e-3f-3g-1h-4l-3
btak op	a-1b-3d-2e-3f-1g-1h-2j-1
btakken op	a-1c-2d-4e-2g-1h7j-1k-2l-8
btas van	a-1c-1d-2f1g4h-1k-2l-2
bte bellen	h5
bte branden	a-3b3c-4d-2g-1h-2k-2
bte doen	a-1b-2c-1d-3e-7f-1h-5i-2j5k3l-2
bte dreigen	a-1b-1d4e-3g-2k-1l-1
bte drinken	a-3c-5d6f-4g-5h-3k-4l-3
bte fikken	b1c-1
bte gooien	b-2c-3d-8f-1g5
bte hard	b-1d-5e-2g-1h6j-3l-2
bte horen	a2b-2c-5d-2e-3f-1g-5h-2i-2j-4k-2l-3
bte kijken	a-3b-2c-2e5f-6h-3i-3j-5k2l-2
bte maken	a2d7e-4g-5l-1
bte roken	c5d-3e-2h2
bte schreeuwen	a5b-1c-2d-6e-2g2h-4i-1k-2l-3
bte slapen	a-3b-1c-3d2e-2f2g-1h-3k-5l4
bte vinden	a-2c-2d-1e-3f-3g2h-1i3k-1l4
bte wachten	a-6b-6c-6d-1e-1f-4g-1h4i-3j-4k-3l-3
bte werken	b-3c-1d-1e4f-2j-2l-6
bte zien	a1b2c-1d-2e-2f1g-3h-5i-1j-3k-7l3
bte zijn	a-3b-2c-2d-3e8f-3g-4h-2j-3k-1l-10
btegen auto	a-1b-1h10k-7l-5
btegen de	b-2c3f-6g-6h-4i-2j-3k-5l-4
btegen een	b-2c-6g3h-2
btegen het	a-1c-5d-4e-2f-2g-7h-7i-1j-6k2l5
btegen ons	c3
btegen onze	b-3c-4d2e-4g-3h-2k-5l5
btegen paaltje	c-1d-2e-3h2l-1
btegenover elkaar	b-1d3g-3h-2
bter plaatse	a-3b-1d-2f6h-2j-2k-6l-1
bterug is	b-1c-1d-3f-1g-1h-1i2j3k-2l-1
bterwijl ze	b-3c-5e5g-1i-1l-1
bthuis en	a-2b-1c-3d-3f3g1h-1k-1l-2
bthuis gekomen	a-1c-1d-1e-1f1h-2i1l-2
bthuis hoor	a-1b-2e-2f-5g-3i2j-3k3l-4
bthuis is	a-2b-4e6f-3g-2h-1i-2j-4k-1l-2
bthuis was	f-3g-3i3j-2k-4
bthuis zijn	d-2e-3f-2g-2i5j-5k-3l-3
btien minuten	a5b-4c-6d-2e-3f-5g-5h-1i-3j-2k-5l-3
btip van	a-2b-5c-4d-3f-3h-1j-4k6l-4
btkz <#>	a4d-3e6h-4j-2
btoe een	a-4b-2c-1d-3e-1f-1h-1i-2j-1k1l-1
btoen ik	e4f-2i-1k-4l-2
btoeterende autos	a-1c-3e-5
btoevoegen aan	b-3c-1d-3j5k-3l-2
btot hoe	a-2j5k-7
btot inbraak	c-3f2
btot nu	a-8b-2c-3d-5e-2f-3g-4h-3i-1j-2k6l-5
btrappen de	a-1b-1c4d-5f-4g2j-2k-4l-1
btrekken de	a-2b-1c5d-7e-5f5g-1h-3k-3l-3
btrekt van	d3
btussen <#>	a-1b-2c-1e-3g-3h-1i-5j2k-4l-1
btussen de	a-1b-4c-5e3f-3g-4h-2j-2k-4
btussen twee	a-2b-2c-2d-5e-3f-2g7h-6i-2j-2k-3l-3
btwee autos	a-3c-8d-8e-6f-1g-3h9i-1j-1k-2l-4
btwee figuren	a-1b-3c-3d-3e3f-1h-2j-1
btwee gasten	a-1c2d-4e2f-4g3
btwee groepen	a-1c-2d6e-3g-8h-2k-1l-4
btwee jongens	a-4c4d-2f-4g3h-5l1
btwee kerels	a-2d-1e3f-3g1l-2
btwee man	c-4d-1e-5f5
btwee mannen	a-1b-1c-4d-4e4f1h-4i-4j-4k-4l-2
btwee meisjes	a-2d3e2g-3h-3k-3
btwee op	a-2c-1e4f-1h-6
buit bij	a-6b-5c-4d-7e5f-2g-5h6i-2j-6k-4l-4
buit de	a-3b-2c10e-13f-6g-6h-12j-8k-9
buit een	b-3c-5d-4e7f-7g-4h-7i-2k-3l-3
buit elkaar	a-2b-1d4f-2g3h-1k-4l-1
buit het	a4b6c-5d-7e-3f-7g-2h-4i-3j-2k-2l-2
buit in	a-2b-5c-8d-3e-4f-3h-2i-1j-2k-6l6
buit op	c-2d-1e1f-1g2h-3l-5
buit voor	a-3b-2c1d1e4f-2g5h-3k-4l-3
buit zijn	a2b-1e-3g-1h3l-2
buitgebrande auto	a-4c-5d-3e-3h-5i-1j2
buitgevallen in	a-3b-5c-6d-5e-3f-3h-1j-5k-5l5
buitlaat rijdt	a-3b-3c-2d-10e-5h7j-2k-1l-3
buren met	a-2c-2d6e-2f-1g-6h-3j-3l-2
buur en	a-2b-1d-6e-1g-1h-1i-2j-2k5l-3
buur s	a2c-1d-5e5g-2h-3i-4j-7k-6l-2
buur snachts	a-2b-1c-2d2e-5g-2h-1i-2j-1k-2l-1
buur thuis	d-2e-3f-2g-2i3j-5l-1
bvals alarm	a-3b3c-2d-5e4f-9g-4h-5i-3j-2k-2l-5
bvan <#>	a2c-1e-7g-6h-5i9j5k-8l-12
bvan alles	a-4b1c-4d3e-4g-3h-1j-3k-4l-1
bvan auto	a-1b-3c-4d-3e5f5h-4
bvan autos	a-4b-2c3d-4e-4f-3h-2i-1
bvan d	a1b1c-3d-3e-1f-1j-1k-2l-2
bvan de	a-2d-7g-13h-8i-2j-3
bvan die	a-5b-5c-5d3f-3g1h-5i-4j-5k-7l-6
bvan een	c1d3e1f-7g3h-5i-2
bvan gisteren	a-1b6c-5d-3e-1j2k-4
bvan het	a-7b-2c4d-3e-8i-7j3l3
bvan huizen	a-1b4c-6d-3e3f-2k-2
bvan iemand	a-2b-4c8d-2e-6f-3g-7h-3i-3j-4k-2l-4
bvan mijn	c4d-6f-3h-5i-4j-5l-7
bvan net	a4c-4d-1e-2k-5
bvan nummer	a-1b-3d2e6f-4g-3l-7
bvan ons	a-1b-2c-4d-7e-3f-4g-3h-4i-2j-5k1l4
bvan onze	a-2b-4c1d-2e-3f1g-3h-1l-5
bvan vanmiddag	a-5b-4c-4d-2e-4f-6g-6h-3i6j1k-5l-4
bvan vorige	a-6b-1c-5g2i1j-2k-3l-2
bvan weddesteyn	b-1c-5d-1f-1h-1k-3
bvan wie	b-2c-2e1h-2i-2k-2l-2
bvan zeggen	a5d5j-4k-1
bvan zijn	c-1e-1f-1g2
bvanaf <#>	a-3b-2c-3d2e-3f-7g-2h-2i-2j-3k6l-5
bvanaf de	a-3b-2c-2e-1f-3g-2h-2i-4j-1k-1l1
bvanaf het	a4b-2c-1d4e-1f-1g-1j-4l-4
bvanmiddag is	a-5b-3c-3d-2e-4f-4g-6h-3i6j-4k-4l-4
bvanuit de	a-3b-1d-2f-1j-1k3l-2
bvanuit een	a8c-5e-6g-1h-1j-3k-8
bvast met	e-1g1h-1j-1l2
bvat vlam	a-1b4c-2h-4j-1k-2
bvechten maar	a-3d-1e-1g5k-4l-2
bvechtpartij is	a-3b-1d-2f-7g5h-2i-1j-3k-4l-1
bveel bloed	a-2d-2g2h-1l-4
bveel geschreeuw	a-4b-4c-2d-2f-1g5h-1l-6
bveel te	b-1d-5e-2h3
bverdachte auto	b-2c-3d-1h-4j5k-5
bverder alles	a-5b-4c-4d-6j-3k7l-5
bverder niks	a-2c5d2f-6h-3k-1l-1
bverf op	a-2b-5c6d-4e-1f-5g-3h-1i-2j-4l-2
bverloren tussen	d-4e-4f-2g-4h-2i-4k-4l7
bvermist in	a-2b-1d-3e-1f-4h-1i4j-2k-3l-4
bvermiste vrouw	e-3f-5h-2i2l-3
bverte richting	a3b3c-2d-1e-3f-1i-2j-3k-3l-3
bvertrouw het	d4e4j-4l-3
bverwarde man	c-2d3e-2f-1g-3h-2i2k-2l-4
bvia het	b-3c-1d-2e-4f7g-3h-3i-4l-2
bvier man	c1d-3f-2g-5h-4k4l-2
bvijf man	c-1e-1g1l-4
bvlak naast	a-5c-4d-1h-5i4l-4
bvlak voor	a6b1d-1e-1g-3h-1i-1j-2k-6l-2
bvlammen uit	b2c-4d-1g-1
bvoelen aan	c-1d-2e1f-4k-1
bvol glas	a-5b-5c-2d7e-1f-2g-1h-5i-1j-3l-8
bvol met	a4c-3d8e-3g-1h-8l-5
bvol rook	a-3b6d-4j-1k-1l-1
bvol vuur	a-4b5d-3
bvolgend jaar	a-4b-2c-2d-6e-2f-2g-5h-2i-1j-5k5l-5
bvolgende week	a-6b-3c-4e-2f-2g-5h-2i-3j-3k-6l5
bvolgens de	a-3b-2d2e1f1g-5h-2i-4j-7k-7l-8
bvolgens mij	a-2b-3c-3d-7e-6f-3g-4h-1i-3j-2k1l-6
bvoor de	b-4c-12d5f-1g4h-6i-5l-4
bvoor een	a-1c1d-5e1f-3g-5h-2i-2j-4
bvoor het	a-6b-6c-1d5e-4f-3g-6h-1j-6k1l-7
bvoor iedereen	a-2b-2c-1d-3e-2f-2g-3h-3i-2j-2k2l-3
bvoor mijn	e5g-1h-1i-2j-2k3l-3
bvoor wie	a-2b-3c-1d-1e-1f-1g-1i-1j-3k-1l5
bvoor zijn	a-2d-5e3f-7g3h-4l-2
bvoordeur en	e3g-5
bvoordeur van	b2d-3e3f-3g-3
bvorig jaar	a-7b1c1d2e-8f-6g-2h-4i-4j-6k-2l-4
bvorige maand	a-2c-1d-3e-4f4g-1h-4j-1k-3l-2
bvorige week	a4b-6c-5e-4f1g2i1j-3k-3l-2
bvreugdevuur op	a-2b4d-7j-2l-1
bvrouw aan	e2f-1g4
bvrouw in	b-2d-4e5f-1g-5h-1i-1k-1
bvrouw met	e-3f4h-2i-3l-2
bvrouw op	d-1e1f-2g1l-5
bvrouw roept	a-1d-1e-3f-3g7h-2i-1l-6
bvrouw wordt	c-1e-2g2l-2
bvuur bij	a-1b2l-2
bvuur gegooid	a4b7c4d-2
bvuur op	a-5b7c-10d-6e-2g-1h-4j-2k-1l-3
bvuurkorf in	a-1b4c-1e-4f-3h-1j3k-5l-2
bvuurpijl in	c-1k-2l-6
bvuurpijl op	l-3
bvuurpijlen naar	a2b-1c-2d-5e-1f-1g-1h-1i-1j-1k-1l-1
bvuurpijlen op	a8b-1c-3d-1g-3h-1k-2
bvuurtje in	a-3b-1c-2d-4e-3f-1j-6k3
bvuurtje op	a-1b4c-5d-3e-1h-1
bvuurwerk afsteken	a-4b-1j3k-4
bvuurwerk door	a-5b2c-2g-4
bvuurwerk en	a7b-1c-3d4j-4k-5
bvuurwerk in	d-2h-2k4l-4
bvuurwerk naar	a5b-3c-5e-2g-1h-1j-2k-1
bvuurwerk of	a-2b-2c-3d-5e6g-4i-1j2k-3
bvuurwerk ontploft	a3b2g-2j-1l-2
bvuurwerk op	a-4b-3c-4d-6g-3i2j-5k5l-3
bvuurwerkresten op	a-5b-4c-4d-1k3
bvxz <#>	f3h-2k-2
bwaar dat	a-2b-4c-1g-5j4k-4l-2
bwaar je	b-1d2f-1i-1j1k-4l-1
bwaar kan	a-5b-1c-1i-1j5k-7l-1
bwaar nog	a2c2d-2g4
bwaarom de	c-4h-7j4l-4
bwaren aan	a-3c-5d-3e-1g5k-4
bwas bij	a-6b-4d-1e-1f-3g-5h-2i4j-5k-1l-4
bwas dat	a8b-3d-1e-4f-2g-6h-1i-2j9k-8l-1
bwas de	a-1e-4f-1g-4j-4k7l-1
bwas die	a-2c-1d-1e-3f-2g-6h-1i1j-8k5l-3
bwas een	a-2b3c-7d-5f1g-6h-4i-5j-7k-6l-8
bwas er	a-1b-1c3e-2f-2h-1i-1j-2k3
bwas geen	a-6b-8c-1d-1e-6f-5h-1i-1k3l-6
bwas gewoon	a-5b-7e8f-5i-2j-2k-3l-4
bwas het	a7b-2c-3d-3e-4f-4g-8h-3i-3j-4k-3l-4
bwas hier	a-5b-2c-2d-3e-3f-2g3h-4i-2j-3k2l-2
bwas maar	a-2d-4e-2g1i-1k5
bwas niks	a-4b-4c-2d-2e-4f2g-4h-2i-2j-2k4l-5
bwas vannacht	b3j-3k-3
bwat brandt	a-2b6d-1j9k-5l-1
bwat een	a-8b-9c-8d-2e-10f-6g-8h-6i-5j-14k7l-10
bwat er	a-2b-4d-5e-4g-2h-1i-1k-4l5
bwat geknal	a2b-2c-2d2e-1f-1g-4j-1l-1
bwat is	a-5b-2c-1d-2e-2f-1g-1h-3i-1j4k-4l-3
bwat moet	a-3j3k-4
bwat na	a4b-1c-1d-6e-1f-1g-4h-2i-2j-7k-5l-2
bwat van	d5h3j-1k-1
bwat was	a6b-2c-3d-1e-2f-1g-5h-1i-1j4k-6l-1
bwater bij	b-3c-1e-4h4l-2
bwaterleiding gesprongen	a-5b-4c-5d-3e-3f-2g-1h-1j-3l4
bwe de	a-3b-2c-3d-5f-3g-1h-3j2k3l-1
bwe doen	a-4b-1c-3d-6e-5f-1g-2h-4i-2j-3k7l-6
bwe gaan	b-2d-3e-1f-1k3
bwe hebben	a4b-4c-7d-6e-1f-4h-1i-4j-5l-4
bweddesteyn is	a-2b-1e-1f-3i2j-1k-2
bweek is	a-6b-1c-1f-2g2i1j-3k-3l-2
bweer bij	a-6d-3e1f-1g-2i4k-3l-3
bweer een	a-6b-6c4d2e-5f-3j3k-2l-5
bweer op	a-1b-4d-2f-1g-3h5j-1k-1l-6
bweer open	a-5b-5c-1d-2e-4f-3g-1h-5i-2j5l-6
bweer rustig	a11b-1d-5e-1f-2g-2i-1k-7l-3
bweer thuis	b-2e-1f-3g-1i6k-3
bweer weg	a-3c-4e7f-2g-1h-7i-2l-2
bweet iemand	a2b5c-1d-4e-6f-3g2j5k-6l1
bweet ik	d-4e4g-1h-2i-2j1k-4l-3
bweet niet	a2b-6c-3e3f-1g-4h-5i1j-10k-6l3
bweg <straat>	a-1b-1d-1e-1f-1g-1h2i1k-1l-5
bweg als	b-1c-1e5f-2h-4i-1l-2
bweg bij	a2b1d3e-7f-3g-4h5i2j-2k-3l-9
bweg is	a-3b-2c-2e-3f-4g-2h6i-3j5k-1l-5
bweg kan	b-4c-1d-6e-3h4i5k-2l-6
bweg met	a-3b-3c-5d7g-2k-2l-7
bweg op	a-5b2c-7d-6e-4f2g2l-5
bweggelopen door	a-2d-1j-3k-5l7
bweggestuurd bij	a-6b-5d8e-3f-3g-5k-2l-3
bweiland langs	a-1b-1c-1d-6e-3h5k-2l2
bweten jullie	a-2b-1c-1d-1e-1f-1g-1h-1i-1j3k-5l-1
bwie die	b-2e-4i-2j5k-2l-6
bwie haalt	a-2b3c-3d-2e-4f-3h-4i-2j-4k-1
bwie heeft	a-1b-5c-4d-1e-3f-4g-2h-4j-7k7l-8
bwie het	a-3b2c-2d7g-4h-4j-1k-2l-4
bwie is	a-2b-6c-6d-2e-4f-2g-2h-2i-3k-11l4
bwie kan	b-3j6k-1l-4
bwie mist	d-3e-1f-2j-4k-5l3
bwie ruimt	a-3b-3c-4e-1g-6k-7l5
bwie weet	a-1b-3c-3d-1e-5f-1g-3h-3i-4j7k-6l-6
bwie ziet	a-1b-2d-1e-3g-1h-1i4j-2l-2
bwij hebben	a-2b-6d-2e-3f-6g-2h-3i-6j-7k7l-3
bwij lopen	a3b-4c3d-3e-3f-1g-4h-2j-2k4l-2
bwij zien	a-1b4c-1e-3f-1i-2j1k-1l-3
bwij zijn	a-2c-4d-1e-1f4g-2h-1j-3l-3
bwij zitten	b-5c-2e-3j-5k6l-4
bwijk en	a3d2e4h-2k-2
bwijk in	a-3b-3c1e-2f-3g-2j-1l-4
bwind staat	a-1b1
bwit busje	a-1c-1d-4e3f-3h-7i-1j-1k-3l-3
bwitte bestelbus	b-1h-3i-2j4k-3
bwitte bus	d-5e-3f-7h-3k6
bwonen mensen	a-1b5c-1d-2e-2f-4h-1l-1
bworden uit	a-6b-2c7d-5f-3g-1h-6l-3
bworden van	a-5b-3c6d-4e-4f-2g-1h-1i-2j-3k-1l-3
bwordt al	a5c-5d-6e-5g5h-1j-3k-2l-4
bwordt bij	d-2e3g4i-1j-1k-2l-2
bwordt de	b-1c-1d3f-3g6i-3k-3l-3
bwordt die	a-4c-5d-3e-3h-5i-1j2
bwordt door	c-1e-2g2l-3
bwordt een	a-8c5d-4e-2f-2g-6h-3j-4k7l-4
bwordt er	a-6b-6d2e-3f-4g-7h-4i-4j2k-9l-8
bwordt geschopt	c-1e-1g2l-3
bwordt geschreeuwd	a-4b-2c-5d5e-1g-6h-2l-5
bwordt gesloopt	a5c8d-5h-6j-1
bwordt het	a-3b-4d-5e-2f-2g-1h-3i-2j1k-2l-4
bwordt hier	b-2c-3d-2e-3g-4h6j-4k-7l-4
bwordt iemand	a-2b-2c-7e-5f-3g7h-1j-3l-6
bwordt met	b-2c-7d1e6f-4g-4h-4j-3k-3l-4
bwordt op	a-2b-1d-2e-3f-4g2l-1
bwordt van	a-2b-3c6d-5e-7f-4g-2j-4k-1l-5
bwordt vuurwerk	a5b-1c-2d-3e2g-3j-1
bwordt wel	a-2b3c-3d-3g-4j-1k2l-3
bzaklamp en	a-3b-1c-1d-2e-6f1g-1h-3i-1j-2k5l-1
bzal wel	c3d-3e-2f-2h-1i4j-3k-5l-5
bze de	a7b-5c2e-4f-2g-8h-3i-1j-1k-5l-2
bze doen	b-4c-6d6g-4h-4j-1k-4l-4
bze doet	b2e2f-2g-2l-4
bze duwen	a-1c3d5g-6h-5
bze er	a-2e-1f3g-1i3l-2
bze gaan	b-2c3d3e-2f-1g-4
bze gooien	b2c1d-13e-7f-3g-3h2i-2j-1l-2
bze halen	a-6b-5c-5d-4e-2f6k-5l5
bze hebben	a-8c1d-8e-1g8h-3i-2j-6k-2l-7
bze hier	a5b-1c1e-3f-2g-3i-1j-3k-6l-1
bze is	a-1b-3c-2d-3e-5f-7g3h-3i7j3k-4l-4
bze ligt	a-3c-2e-1f2g-5h-2j-2l5
bze lopen	a-5b-1c-8d5e5f-7g-2h-1i-4j-3k-3l-5
bze met	a-2b-2c-3e-1f-1g3h-2
bze moeten	a-3b-2c-3d-5e2f-2g-2h-4i-1j-5k6l-3
bze naar	a-2b-1c6d-1e-5f-3g-3h-1j-1k-1l-4
bze pakken	a-2b-2c1d-5e-2g-2
bze proberen	a-2c3d-6e-7f-4g-5h-3i-2j-4k-3l-4
bze slaan	a-1c3d-6g-3l-1
bze slopen	a-4b-6c1d-4e-4f-5i-1j-3
bze smijten	a-4b-3c3e-1l-2
bze staan	c-4d-7e6f2g2h-1l3
bze steken	a-5b8d-6e-6f-1g-1h-2j-1k-3l-4
bze stoppen	a5b4c-1
bze straks	a1b-3c-3d3e-3f-1g-3h-3j-2k-5l-3
bze te	a-1b-5c-1d6e-1f-1g-3k-2l-3
bze trappen	a-1b-1c4d-5f-4g2j-2k-4l-1
bze trekken	c4d-5e-5f6h3l-3
bze van	a-2b-3c-3d1e6f4g-2
bze zeggen	c-2d-2f-1j-3
bze zijn	a5b-4c3d2e-1f5h-4i-6j-6k-6l-12
bzeggen dat	c-2d-2f-1j-3
bzegt dat	b2d-3e3f-5h-1i-3j-5k-5l1
bzegt van	a-2b-2c-2d-2e6f-2g-2h-2i-2j-2k-2l-6
bzeker <#>	a-4b2c-1d-5e-4h-3j-2k-2l-2
bzelf niks	c2e4f-2k-3
bzelfs de	a1b-2c-2d-5e-1f-1g-1h-1i-1j-1k1l-6
bzet de	a4b-4c-4d7e-4f-2g-1i-1l-6
bzet hem	a-1b-1c-1d-1e-2f-1g-2h-1i-1j-2k2l-3
bzie een	a-8b-4c-4d-3e-4f4j-5k6l-5
bzie ik	a7c3e2f-5j-3k-7l-2
bzie net	a-1b6c2f1j-5l-2
bzie niks	a-1b5c-2e-4f-6g-1k-6l2
bziet er	d-2e5f-3g-1h-2i-2k-2l-5
bziet niks	a5b-1g-2j-1k-1l-2
bzijn al	b-1c-3d-4e-3g-3h-3i-2j-4k5l-7
bzijn allen	a-3b-2c-2d4e-2f-4g-3h-3i-1j-2k5l-3
bzijn auto	b-1d-1e-2h4i-3l-1
bzijn been	a-3g3h5l-6
bzijn bij	a-1c2d-5e-4f6g5h-2i-3k-1l-4
bzijn de	a-2b-4c5d-4e-3f-2g-4h-1j4l-4
bzijn eigen	e2f-5g-5l4
bzijn en	a-2f-2i3l-2
bzijn er	a-6b-5c1d-9e-3f-3g-5h-6i-5j9k-10l-5
bzijn fiets	e-2f-1g1h-2l4
bzijn gestopt	a8b-5c-1d-6e-3f-3g-2i-4j-4k-4l-4
bzijn gezicht	a2c-3e3g-3h-5i-2j-1k-1
bzijn hand	a6c-1d3g-6l-6
bzijn het	a-4b-2c-6d-6e-7f1g-2h-4i-3j-7k7l-6
bzijn hier	a-3b-2c3d-1e-1f5g-2k-5l-2
bzijn hoofd	a-6c-3e-1f-2h1i-1j-1l-3
bzijn jullie	a-3c-2d-3e-2i-1j-5k3l-3
bzijn kant	c7e-1f-2g-4h-2
bzijn klaar	a2b-1c-1d-4g-7i-1j-1l6
bzijn met	a-6c-6d-5e-6f4g-2j-1l-1
bzijn naar	a-1d2
bzijn net	a-3b-3c-5d3e-3f-3g-1l-2
bzijn niet	a-4e4f4g-1i-4
bzijn nu	a5b-2d-5e-2f1g-1i-1j-3k-6
bzijn op	a-3b-4c-4d-7e1f1g-5h-2j-4k-1l-3
bzijn rug	a-1g-3h-3k-2l3
bzijn vertrokken	a6c-2d-6e-2f-2g-2i-1k-3l-2
bzijn vriendin	a-2b-1d-2f-2g3i-2l-3
bzijn weg	b4d-3e-3f2
bzijn ze	b2c-2e-3g-2l-3
bzingen keihard	a-2c-5d5e-1g-3h-3l-1
bzit al	a-1c-6d-2e4f-1h-4j-2k-1
bzit bij	d-3e-1f-1g3i-1k-3l5
bzit een	a-1b-4c-3e-1f-4g-4h-4i-1j-3k-1
bzit het	a-4b-3c-4d4e-4f-3g-3h-9i-4j7k-6l-7
bzit iemand	b-4d-5e5f-1g-2h4k-1l-11
bzit in	a-3b-4c-5d-4f-2h-6i-7j-4k3l-5
bzit nog	b6h-5j-2k-1l-1
bzit nu	a-2f-3j-3l5
bzit onder	a6g2j-1k-3l-8
bzit op	b-1c-4e-2f-5g-1h-5j-1l4
bzit te	a-1d-3j-1k2l-2
bzit vast	c-4e-2f-1h-1i-1j-6k-3l3
bzo de	a1c2d-1g-3j-2
bzo hard	d-4e-1j3k-2
bzo te	f3k-3l-2
bzoekt ruzie	a-1b-1c-1g1i-1j-2k-2l-1
bzonder helm	a-1b-1c-1d-5f-1g-1h3j-1k-1l-3
bzonder kenteken	a-2b-1c-2d-1e-5f-2g-1h3i-1j-1k-1l-2
bzonder licht	a-2b-2c-3d-7e1f-2g-3h1i-1j-1k-2l-11
bzonder uitlaat	a-2b-3c-2d4e-5f-1h2k-3l-3
bzoon is	a2c-3e-1g-6i-1j-2k4
bzoon van	e-2i3j-1k-3l-3
bzou een	a-3b2c-5d-5e-1f-3g6i1j-6k-6l-4
bzou om	d-2e-3f-2g-2i5j-5k-3l-3
bzwaait met	d-2e-3g5
bzwaar spul	a4b-1c-4d-1
bzwaar vuurwerk	a8b-4c-1d-8e-2f-1g-2h-2i-1j-2k-1
bzwarte jas	e4f-2g-2i3l-6
bzwarte rook	a-1b3j2
b❤ 	a-3b-4c-3d-5e-4f-3g-3h-4i-4j-3k3l-4
canimal	a-8b-8c-5d-2e-3f-2g-10h-10i-9l6
cask	a-4c-3d-4e-4f-2h-2j4l-3
cbang	a17b-7c-2d-8e-8f-11g-5h-16i-8j-3k-4l-11
cbody	a4b-7c-9d-7e-7f-1g-1h-4i3k-3l4
cbreak	b-2c7d-3e-3f-3g-4h-2i-3j-4k-5l-2
cbuilding	f1h1i-5j-3k-6l-6
cburn	a-6b14c-5d-10e-10f-13g-5h-6i-11j-3k-4l-8
ccalm	b-1c-4d-2e-3f-2g-1h-5i-5j-8
cchild	b-4c-2e-5f-5g-2h-6i5j-7k-1l-1
cclothes	a-3b-5c-11d-4e6f-4g-3h-6j-9k-4l1
ccry	a-1c-9d6e-6f-6g5i-5j-7k-7
cdone	e-1h-2j-4
cdrive	a-2b-5c-8d-1f-13g-16h9i-4k-9l-12
center	a-2c-1d-6e2f1g-2h-2i-8k1l-8
cfood	b-12c-10d-4e-11f-1g-11h-11j-5k9l-7
cfurniture	a-3c11d-2e-4g-8h-2i-8k-14
cheight	a-3e-1f-8g-7h3i-8j-3k-4l3
chouse	c-1e4f1g-1h-9i-8j-7k-4
cill	a-4b-10c-7d-3e-5f-7g-1h-3i-7j-4k-2l10
clost	a-9b-7c-11e-8f-3g-7h-4i11j-4k-5l-2
cman	a-5b-5c-6e4g1h-8i-1j-18l-2
cnear	c-3f-6i-4j-2k-8
cnice	a-9b-6c-4d-16e-17f-4g-17h-17i-5j-15k12l-21
cnoise	a-7b-11c-1d6e-4f-3g-3h-3j-2k-4
cnow	a-1d-3e-1f-1g-1i-4k1l-4
codd	a-6c-5d-3e7g-4h-5i-2k-4
cpast	b-3c-3d-6e2g1h-1k-2l-12
crumour	b-3c-2f-1h-4i-3
cservice	a-3c-11d-3e-11h-3i-7j1l1
csomeone	d-1e3k-5
cspy	a-9b-10c-10d-3e7f-5g-12h-13i-9j2k-3l-19
csteal	a-12b-12c-9d-9e-3f16g-7h-15i-10j-9k-5l-9
cstone	a-3b-7c1e-2g-1h1i-4l-8
cstreet	c-1e-5i-4j-4k-6
cstrike	a-2b-4c6d-9e-6f-6g7h-15i-11k-3
cthing	a-6b-7c-4d-6g-2h-10i-7k-5l5
cthreaten	a-10b-1c-7d1e-8f-9g8h-5i-7j-4k-8l-9
cthrow	a2b1c2e-1f-11g-4h-4i-6j-11k-12l-11
ctraffic	a-9b-12c-13d-3e-5f-12g-9h15i-7j-4k-11l-12
cutility	a-7b-7c-9d-7e-4f-4g-11h-2i-9j-6k-10l13
cvehicle	a-1b-2d-1g-6h7i-6j-1k-2l-11
cwater	a-8b-1e-5f-14g-6h-4j-5k-19l7
cwe	a-8b-5c-1d-6e-4g-8h-10i-5k7
cweapon	a-12b-9c1d-2e-5f-3g4h-8i-6j-5k2l-4
cwoman	a-2c-2d-8e-2f1g2h-1i3k-6l-1
cyouth	a-1b-5c-2d10f-7h-5i1j-5k-1l-7
kburglary	a-15b-14c-5d-4e-5f16g-16h-4i-17j-19k-17l-12
kchatter	a-22b-20c-26d-19e-20f-23g-19h-24i-22j-26k26l-14
kfire	a-6b14c-10d-5e-16f-17g-17h-10i-16j-6k-2l-13
kfireworks	a10b-10c-9d-16e-10f-14g-7h-8i-15j-11k-3l-15
kmissing	a-5b-16c-6d-3e-5g-11h-4i12j-5l-10
knuisance	a-12b-18c-11d14e-16f-14g-8h-12i-11j-24k-3l-10
kother	a-13b-11c-5d-22e-12f-11g-18h-12i-18j-4k-7l14
kquestion	a-15b-13c-17d-18e-16f-12g-13h-11i-10j15k-7l-15
ksuspicious	a-16b-20c-5d-13e8f-12g-11h-1i-11j-10l-2
ktraffic	a-17b-9c-11d-7e-10f-16g-10h10i-14j-20k-10l-3
kvandalism	a-10b-8c13d-8e-2f-12g-5h-10i-5j-15k-10l-6
kviolence	a-10b-19c-8d-6e-10f-12g10h-9i-17j-20k-11
lagain	a-1b-4d-2f-1g-3h5j-1k-1l-6
lagainst	c-5e-1f1g-2h3i4k-6
laiming	b-5c-4d3e-2f-11g-1i-2j-3k-6l2
lalarm	a-7b3c-8d-9e-2f8g-7h-8i-1j-5k-7l-4
lanimal	a-10b-11c-10d-6e-8f-6g-9h-12i-12j-4k-2l14
laskTopic	a-6c-6e-4f1g-4h-8i-18j3l-7
laskWord	a-10b-9c-1d-8e-10f-10g-10h-7i-8j14k-4l-4
lassault	a-11b-7c-1d-13e-9f-7g5i-3j-8k-5l-2
lbadCrash	a-7b-4c2d1e-8g-5h10i-5j-8k-2l-11
lbadIntent	a-1b1c-2d14e-2f-8g-8h-11i-7j-7k-9l-12
lbeaten	c3g-2l-6
lbelongings	a-9b-9c-8d-1e4f-1g-5h-7i-3j-6k3l1
lbigClub	a-1b-1c2d2e2f-8g2h-2i-4j-1k-1l-5
lbigFire	a-4b10c-3d-1f-1g-2h-3i-1j-7k-9l-2
lblade	b-5c-13d-15e-10f-3g12h-9i-4j-4k-6l-7
lbomb	a11b-9c-7f-6g-5h-1l-5
lbonfire	a-4b5c-5d-2e-3f-3g-3h-9i-2j-4k-3l-1
lbreaking	a-11b-4c8d-2f-2g4h-6i-7j-6k-3l-10
lbroken	b-12c14d-6e-20f-5g-9h-9i-13j-5k-8l-9
lburglary	a-15b-16c-10e-11f19g-17h-19i-10j-10k-16l-8
lburglaryFaint	a1d-5e6f1g-3h1k-10
lburglaryWeak	a-4b-2c-1d-11e-1f3h-6i-6j-6k-8l-12
lcalmed	a2b7c-8e-2f-8g-7h-3i-7k-9l-9
lchatter	a-14b-14c-15d-9e-15f-11g-17h-9i-10j-18k20l-16
lchildren	b-3c-10e-6f-5g-4h-5i7j-2k-1l-1
lclub	a-7b-6c2e1f-9g-1h-3i-4j-6k-3l-8
lcold	a-3b-4c-5d-10e-6f-8g-7i5j-5l4
lcollapse	a2b-8c-6d-7e-8f-9g-3h-11i-9j-7k-8l14
lcrash	a-3b-6c-8d-5e-2f-5g-6h8i-4k-5l-12
ldeadlyThreat	a-3b-1c-4d-7e-2f-6g10h-2i-3j-1k-2l-5
ldementia	a-2b-5c-5e-7f-10g-6h-8i6j-4k-8l-3
ldenial	a-7c-11e2f-2g-6h-4i-11j-12k5l-5
ldrowning	a-5b-5c-11d-3e-2f-4g-7h-6i-3j-6k-2l10
ldwelling	g-6i-5j-1k-11l2
lease	a-3b2c-12d-5e-3f-6g7h8i-3j-6k-6l5
lelder	a-4c-9d-3i6j-2l1
lentry	a-2b2d-5e4f3g-2h-13i-9j-9k-9
lexplosion	a11b-5c5d-4e-2f-6g-6h-7i-2j-3k-8l-7
lfallsIn	d-4e-16g1i-15k-4
lfight	a-2b-7c-11d-5e-4f-13g10h-10i-5j-3k-10l-10
lfire	b10c-7d-8e-10f-14g-10h-5i-9j-1l-18
lfireBrigade	a-11b9c-6d-11e-8f-6g-8h-10i-7j-4k1l-10
lfireGear	a-2c-11d-2e-8f-8g-9h-5i-5k4l-11
lfirebomb	a-6b5c-3d-1l-1
lfireworks	a15b-7c-3d-11e-8f-14g-7h-9i-10j-3k-3l-12
lfireworksThing	a6b-3d-4e-1f-6g-3h-13i-4l-10
lfireworksWeak	a10c-2d-6e-11f-4g-7h3i-8k-5l-6
lfound	a-7b-4c-9d-9e-11f-4g-7h-10i3k-13l12
lfuel	a2b6c-6d-11e2f-4g-7h-4i-1j3k-6l-7
lfuture	a-6b-4c1d-8e-8f-10g-6h-1i-7k7l-3
lgas	a-4b-9c-5d-3e-5f-8g-6h-9i-5j-7k-4l9
lgasSmell	a-5b-8c-5d-5e-9f-7g-5h-6i-2j-4k-4l10
lgathering	a-1b-2c-5d5e-1f-10g-12h-4i-6k-12l2
lgrabbed	a-5b-4c-8d-2e-7f-3g12h-2i-6j-3k-3l-6
lharmed	b-6c-11d-2e-7f-8i-7j-13k-5l13
lharmless	a-3b-6c-2e-1f-11g-10h-2i-4j-4k5
lhearsay	a-3d1f-3g7h-8i-2j2k2l-12
lheavyFireworks	a15b-3c-5d-12e-7f-3g-7h-5i-3j-4k-7l-9
lheavyThings	a-2b-4c2d-2e-7f1h2i-2j-6k1l-4
lhelpCall	a-4b3c-2e-5f-2g4h-4j-1k-2l-1
lhit	a-1b-4d-10e-2g6h-3i-4l-2
lhomeAlone	b-2c-8d4e-1f5g-7h-7i-5k-8
lhouseExplosion	a7b-5c-7d-6e-2f-7g-7h-7i-1j-1k-2l6
lignite	a-4b4d-8e-2f-1g-2h-3i-1j-7k3l-2
lindoors	a-4c-2d-5e1f4i-10k-2
linjury	b-10c-6d-11e-8f-8g-3i-10k-6l3
linside	a-4c-7d3e-3f2g-5h-4i-4j-4k1l-1
lintoPeople	a3b-5g-3h-3i2j-2l-2
lintruder	a-5b-1e5h-2
lintruders	a-6b-6c1d-10f7g2h-5i-4k-2l-9
ljoke	a-2b-10c-1e-6f-8g-9h-2i-2j-7k4l1
llook	b-2c-1d-6e3k-8l-3
llookout	a2b-3c-6d-1e6f-4g-9h-7i-4j-7k-1l-10
llostWord	a-11b-9d-6e-13f-3g-8h-3i9j-7
llurk	a-1b-1c-4g-3
llying	a-4b-4c5d-4e3g1h1i-4j-5k-5l-1
lmany	b1d10e-12f-7g-6h-8i-6l-10
lmedical	a-5b-3c-3d-4e-3f-5g-3i-5j2k-3
lmissing	a-1b-7c-2d-14e-10f-17g-6i12j-13k-8l-3
lmissingWeak	a-10b-8c-2e-4g-12h-3i6j-2l-3
lnuisance	a-10b-10c-6d15e-10f-14g-1h-4i-12j-6k-17l-8
lnuisanceWeak	b-4c-4d7e-4f-2g-4h-4j-12k3
lobstruct	a1d4g-1j-1k-3
lofficers	a-6b-6c-3d-5e-3f-4g2h-4i-2k5l-7
lonRails	a-2b-2c-3d-5e-3g-1i-1j-2l2
longoing	b-2h-3i-3j-10l-1
lonslaught	a-6b-1c-9e-4f-2g12i-1j-1k-6l1
lopenAir	b-2e-7f-13g-5h-2j-14k-15l-3
lopenFlat	a-1b2c-1g-5h-7i-5j-8k1l2
loutsideThing	a-5b5c2e-6f-12g-5h-5i-4j-6k-4l5
lover	a5b3d3e-2g1h-1i2j-5k-22l4
loverpass	a-2b-4c1d-3e-9f-2g-4h5i-5j-8k-6l5
lownChild	b-5c-4d-3f-2h-4i3j-8
lparticiple	b-4d-4e-1f-2h-2i-2j-1k-6
lpast	b-5c-1d-2e3f5g1i1j-6k-2l-10
lpeople	a-3c-3
lpermission	a-7b-10d-10e-3f-6g-8h-7i-6j8k-4l-11
lplainFireworks	b-1c-2d-2e-7f-9g-15h-5i1j-3k3l-1
lquarrel	a-1b-6c-4d-2e-5f-15g13h-10i-6j-8k-11l-10
lquiet	a-2b-7c1d-2e1f-9g-8h-7i-5j-7k3l-10
lrobbery	a-7b-4c2d-8e-6f6g2h-5i-7j-5k2l-9
lroof	a-6b6e2f-6g-7h-8i-1j-7k-7l1
lroom	c-10d6e-5f6g-3h-9i-6j-6k-9l3
lsearching	a-6c-2d-9e1g-4i2j-8
lselfHarm	a-1b-2c-4d-3e-1f-3g-2h-8i-3k-3l7
lselfRisk	a-4b-4c-5d-6e-7f-6g-8h-11k-7l13
lshots	a-9b-5c-8d-6e-7f-7g7h-5i-2j-5l-8
lsmallAge	a2c-3e-5f-5g-3h-4i7j5k-7l-11
lsmallFire	a-9b12c-12d-1e-7f-7g-9h-11i-7j-7k-7l-7
lsmoke	a-6b10c-7d-10e-5f-6g-5h-5i-5j2k-13l-1
lsmokeOut	b4c-5d-5e-1f-2g-1h2j-4k-3l-6
lsmoulder	a-1b1c2d-8e-5f-3g-2h-7i-2k-7l-4
lstab	a-10c-10d-4e-3f-5g6h-3i-3j-6k-7l-9
lstillIn	a-5b-2c-2d-3e-9f13g-10h-3i-7j-3k-5l-9
lstones	a-8b-8c7d-4e-7f-5g-4h1i-1j-3k-2l-7
lstranger	a-2b-3e3i-4l-2
lstrayed	a-1b-6d-10f-2g-9i1j-6k-3l3
lsuspicious	a-2b-15c-10d-3e10f-3g-14h-8i-7j-6k-2l-6
lsuspiciousWeak	a-1b-1c-6d-5e6f-6i-6j-5k-4l-6
ltarget	a-2c11e-1f-1g-12h-3i-5j-3k-8
lthreat	a-6b-1c-7d5e-8f-7g2h-5i-4j-6k-9l-10
lthrow	a7d1e-1f-11g-5h-5i-5j-9k-5l-13
lthrowingDown	a-2b-2d-5f-1g-3h5k-3l5
ltraffic	a-13b-7c-16d-15e-12f-12g-8h15i-10j-6k-15l-5
ltrafficFaint	d-1g-4h3l-4
ltrafficWeak	a-13b-5c-4d-4e-2f-14g-15h8i-12j-9k-16
ltrapped	a1c-1d-1e-5f-7g-4h3i-2j-4k-2l5
ltryingIn	b-2c2d-1f3g-3l-2
lutility	a-9b-4c-4d-4e-3f-3g-8h-6i-8j-4l5
lutilityAlarm	a-1b-4c-4e-5f6g-2h-2k-1l-4
lutilityWeak	a-6c-6d-7e-2g-8h-6i-8j-3k3l1
lvandalism	a-9c11d-6e-4f-2h-7i-6j-7k-7l-7
lvehicle	a-4b-2d-1g-3h5i-5l-10
lvictim	a-1c-7d-4g6
lwaterPlace	c-10d1e-3f-8g-1h-15i1k-5l6
lwindow	d-2e-2f4g-1h-5i-5j-2k-3l-7
lwrongWay	a-2b-2c-3d-2f-2g-5h6i-2k-1l-4
lyouths	b-5d10e-4f-7g-4h-10i-16j-9k-3l-20
nagainst	c-2d1e4f-2j-2l-5
naskTopic	b-2c-7d-5f-7g-5h3i-5k-2l-9
naskWord	a-6b-5c-4d-10f-5g-5i-5j3k-11l5
nbadIntent	a-4c-4d3e-3g-3h-2k6l-1
nbroken	a5b-4c-2d-1e-3f-5g-6h-2i-1l-4
nburglary	c-3d-1e5f-2g-2h-1i-3j-3k7l-2
nburglaryFaint	a-3b-3c3d3e-4f4g-1h-6i1j-2k-3
nchatter	a-3b-5d-5e2f-2g-1i-4j-7k3l-9
ndwelling	b-3c-1e4f-4g-3h-1i-3j-3k2l-2
nentry	a2b-3f-1i-1j-3k2
nfallsIn	a5b-5c-4d-4e-5h3i-1k-4
nfight	a-5b-3c-2d-7e-5f-2g7h-3i-1j-1k-3l-4
nfire	a-5b6c-1e-1g-1i-1j-2k-6l-3
nfireworks	b-3c-3d-2e-1f-1g-2h-2i-2j5k1l-4
nfireworksThing	a1b-2g-2h-1j1k3l-3
nfireworksWeak	a4b-2d-6e-3g6h-3k-3l-4
nharmed	a1b-3c-4d-3g1h-3l1
nhelpCall	a-1b-1c-1d-1e-1f-1g-1j2k-3l-1
ninjury	a-5b2c-5d-1e-2f-1h4j-1k-2l-1
nintruder	b-1f-4h-2i-2j-2k-1l5
nlook	e2f-2g1h-3i-3k-1l-1
nlurk	a2b-5c4e-4f-10h3i-2j-12k3l2
nnuisanceWeak	a-7b-4c-1d-4e-5g-1h-2i-2j5k1l-5
nopenFlat	b-4c-3d-4e-2f-2g-1h-5i-2j-5k5l-3
nover	a-3b2c-5d-5f-1g-1h-1i2j-6k-1l-3
nparticiple	a2b-1c2e-6f-2h1j-3k-9
npast	a-1b-3c3d-3e-2f-2g-3h-1i-1j-2k3l-1
npeople	a-3b-6c-3d-4e1f-1g-7h1j-7k-4l1
npermission	a-2b-4c-2d-2e-7f-1g-2h6i-1k-2l-6
nplainFireworks	a1b-2h-1j3k-3
nsearching	a-3b-3c3d3e-4f4g-1h-6i1j-2k-3
nshots	a-9b-3c-1e-3f-2g6j-3k-2l-3
nstranger	b-1d-1e1f-2g-1h-1i-4j-3k-6l4
nstrayed	a-7b-5c2e-5f2g4h-8j-6k-5l-2
nsuspicious	a-5b-4c-3d2e6f-2g-1h5j-1k-4l-5
ntarget	a-6b-6c-4d-8f-2g3h-8i-4j-6k3l1
ntraffic	b-1c-2d-1e-6h4k-2l-3
ntrafficFaint	a-5b-4c3d2e-2f3g-2h-1i-1j-2k-7
ntrafficWeak	a-1b-1c-2d-4e-6f-2g-1h5i-1j-1k-2l-2
nvehicle	a-1d-5e-1f-2g-1h-4i-3j-2k-1l5
nvictim	b-2c-2e5f-6g-3h-2i-3j-3k-5l6
nwindow	a-5b-4c-3d-5e-2f-2g5h-6i-2j-4k5l-6
p^aang	l-5
p^aanr	l-4
p^ab	c5d-5
p^abr	c5d-5
p^abri	c5d-5
p^act	f7g-4
p^acti	f7g-4
p^ad	k3
p^ade	l4
p^adem	l4
p^af	e-5
p^afg	e-4
p^afge	e-4
p^afm	g4
p^afma	g5
p^afv	k-3l4
p^afva	k-3l4
p^al	j-5
p^ala	f4k-4
p^alar	f4k-4
p^alb	c5e-5
p^albe	c5e-5
p^all	d-6
p^alle	d-6
p^alt	b-5j-6k5
p^alti	b-5j-6k5
p^am	b-4l3
p^amb	b-3i4l5
p^ambu	b-4l5
p^ank	d-4
p^anke	d-4
p^ant	g-4
p^antw	g-4
p^ap	b3c-4
p^apo	b5c-4
p^apot	b5c-4
p^as	g-3j-4l4
p^aud	h4
p^audi	h4
p^band	c4l-3
p^bank	k5
p^bar	b-4
p^barr	d4
p^bee	l-5
p^beel	f4
p^beg	d-4
p^beh	k-4
p^behe	k-4
p^bej	b6
p^beja	b6
p^bek	h-5
p^beke	h-4
p^bell	d5
p^belt	d-4j4l-5
p^bend	k3
p^ber	l4
p^berm	h-4l6
p^bero	g5
p^bet	c4
p^bete	k4
p^beu	c5f-4
p^beuk	c5f-4
p^bev	l5
p^bewu	d-4
p^bez	d-4
p^bezo	d-4
p^bi	c-3
p^bie	b-7
p^bier	b-7
p^bij	g7k-3
p^bijz	a3
p^bik	k4
p^bike	k4
p^bit	k4
p^bitt	k4
p^bl	j-8
p^blaf	d5k-4l-4
p^blaz	c5
p^ble	d4
p^bler	d7k-6
p^bli	g-4j-7
p^blij	g-4j-7k5
p^bloe	c4
p^boe	c-6
p^boel	c-6
p^bom	c6d-6
p^bome	c6d-5
p^bomm	a4
p^bon	e-3h4
p^bonk	d4
p^boo	e-5f-4l4
p^boom	a-4f-3
p^boot	l4
p^bor	h4
p^bos	e3
p^bosj	e3
p^bot	h-7
p^bote	h-5
p^bou	b-4
p^bouw	b-3
p^box	d5h-4
p^boxe	d5h-4
p^braa	f6
p^bre	d-4l3
p^brek	d-4
p^bro	b4k-5
p^broe	d-5
p^brom	k-4
p^bru	h5
p^brui	d-4h6l6
p^bur	h3
p^bus	l-5
p^busb	h5l-4
p^busj	b-3
p^buss	b4
p^ca	e4k-6
p^car	b4e4k-6
p^cara	b7k-5
p^carp	a-4e7
p^ce	d-3h4
p^cen	d-3h4
p^cent	d-3h4
p^ch	b-4k5
p^cha	k6
p^cl	b3c5
p^clu	b4c5
p^club	b4c5
p^cob	a4
p^cobr	a4
p^col	e4
p^coll	e4
p^com	k4
p^comp	k3
p^con	c-4
p^conc	g4
p^cont	c-4
p^cr	h4
p^cro	h4
p^cros	h4
p^dag	g3l7
p^dage	g3l7
p^dak	l3
p^dakp	l6
p^dam	e-4
p^dame	e-4
p^dan	f4
p^dank	f4
p^dee	d-6
p^deel	d-6
p^den	b-3
p^denk	b-3
p^der	c-4
p^derd	c-4
p^deu	k-6
p^deur	k-6
p^di	j5l-4
p^dic	h5l-6
p^dich	h5l-6
p^die	h-6j6
p^dier	j6l-6
p^dij	e-4
p^dijk	e-4
p^dod	c-4g4l5
p^dode	c-4g4l5
p^doe	b-3
p^doel	b-6c3
p^doen	e-6k4
p^don	d-5
p^donk	d-4
p^dood	d-3e-5l-4
p^doos	a6
p^dra	c-4j4k-4
p^dran	c-7f4j6k-5l3
p^dreu	a3
p^dri	l4
p^drij	d6g-5l6
p^drin	d4
p^drug	a-4
p^druk	d-3k5
p^du	k-5
p^duiv	l4
p^duiz	a3
p^duw	e3h-3
p^duwe	h-3
p^duwt	d-4e4
p^ec	h-4
p^ech	h-4
p^echt	h-4
p^ee	a-9k11
p^een	a-5k7
p^eens	a-7k7
p^eer	a-6k6
p^eerd	k5
p^eers	a-4k4
p^ei	g-4h-3
p^eie	d-4
p^eier	d-4
p^eig	g-4
p^eige	g-4
p^elke	h4
p^em	b7k-5
p^emm	b8k-5
p^emme	b8k-5
p^en	l5
p^eni	l4
p^enig	l4
p^enk	a-4
p^enke	a-4
p^eno	k-4l3
p^enor	k-4l3
p^era	c6l-4
p^eraa	c4d-4
p^eraf	c4l-5
p^ern	l6
p^erns	l4
p^ero	d-3
p^eron	l5
p^eru	d-4k-3l3
p^erui	d-4k-3l3
p^et	d-4l5
p^ete	d-4l6
p^eten	d-4l6
p^eu	k6l-6
p^eur	k6l-6
p^euro	k6l-6
p^ev	j-5k5
p^eve	j-5k5
p^even	j-6k5
p^ex	a4
p^exp	a5
p^expl	a5
p^fam	k4
p^fami	k4
p^fat	d5
p^fatb	d5
p^fee	k4
p^fees	k4
p^fen	i5
p^fenn	i5
p^fij	c-3k6
p^fijn	c-3k6
p^fik	b8k-5
p^fikt	b7k-5
p^fl	c-3
p^fla	h-4
p^flat	h-4
p^flau	d6
p^fli	a4d-4
p^flin	a4d-4
p^fo	l-4
p^gaa	j-4
p^gaat	d-4j-3
p^gan	f4l-4
p^gang	f4l-4
p^gasl	l4
p^gat	k3
p^gate	k3
p^gebe	h-4
p^gebl	b3
p^ged	c-3
p^gede	a-5k4
p^gedo	e5h-5
p^gedr	c-4k-4
p^gedu	d-4e-5g3k-4l6
p^gef	f3
p^gefo	f3
p^geha	k4
p^gek	a5
p^gekl	c-4e4
p^gekn	a7k-3
p^gela	d3
p^geld	c-5k-4
p^gele	k-4l4
p^gep	d-6
p^gepa	d-4
p^gepl	d-3
p^ger	g4h6k-5
p^gera	h5j-3
p^gere	e4h4j7k-7
p^geru	g7
p^ges	j-4
p^gesc	g4
p^gesl	k-4
p^gesm	b4
p^gesp	b4d4
p^gest	j-3
p^get	c6k-7
p^geti	h6k-5
p^getr	c6
p^geve	c6
p^gevl	l4
p^gevo	e-5l4
p^gevr	l4
p^gewa	c-5e-3h-4l8
p^gewe	b-6e-4g5k5l-4
p^gin	a-7f4
p^ging	a-7f4
p^glad	h-3
p^glas	k-4
p^goe	d-6
p^goed	d-6
p^gol	h-4
p^golf	h-4
p^goot	b-3
p^gor	a-4k3
p^gord	a-4k5
p^gort	c4
p^gra	k4
p^graa	a-5k7
p^grap	k5
p^gron	d-4
p^grot	g-6
p^gy	c3
p^gym	c3
p^gymz	c3
p^haa	e-5
p^haal	h4k4
p^haar	e-4
p^had	c4
p^hadd	c4
p^hah	b-3
p^haha	b-3
p^hal	l6
p^hale	c-5f4l3
p^half	l4
p^hand	a8c-3
p^hap	a-4l4
p^happ	a-4k3
p^hart	k4
p^heel	h-4
p^heer	g-4
p^hef	a5k-5l3
p^heli	j6l-5
p^help	j-5
p^hen	k4
p^henk	k4
p^her	d4k-6
p^herr	d6k-6
p^hoe	j6k-7
p^hoef	l6
p^hoev	j5k-4
p^hom	a6c-5
p^hoop	a6
p^hop	b6
p^hope	b6
p^hor	b-5
p^horn	b-5d5
p^hou	j-6
p^houd	c-6j-6
p^huiz	e4
p^id	k-4
p^ide	k-3
p^idee	k-3
p^iet	b-5k-4l5
p^iets	b-5k-4l5
p^ijsb	k-4
p^il	e-3
p^ill	e-3
p^ille	e-3
p^inge	f4
p^inst	l4
p^inte	l3
p^inti	d4
p^jag	d5
p^jage	d5
p^jam	k4
p^jamm	k4
p^jar	a-3k6
p^jare	a-3k6
p^je	f-4h-3k4
p^jer	b5
p^jerr	b5
p^jeu	f-4
p^jeug	f-4
p^joc	c4
p^joch	c4
p^ka	b-4c3
p^kaa	b-4k4
p^kaar	b-4k4
p^kab	d-5
p^kac	b-6k4
p^kach	b-6k4
p^kad	d3
p^kade	d3
p^kam	h-4
p^kamp	h-4
p^kan	c3
p^kant	c5
p^kapo	l-4
p^kar	b-5d6e-4h6
p^kara	d3
p^kas	a-4
p^kast	a-4
p^kee	g-5h-5k5
p^keel	g-4l4
p^keer	h-5
p^kel	f5k-3
p^keld	f5k-3
p^kere	e4
p^kers	f3g-4
p^kip	l4
p^kipp	l4
p^kla	e-4h4
p^klaa	e-4k6
p^klan	g4k-4
p^klap	h6l-6
p^klei	i3
p^kleu	e5
p^kli	g-4
p^klik	b4
p^klin	g-4k3
p^klop	l-4
p^klu	k-4
p^klui	f4
p^klus	e5k-4
p^kn	b-5
p^kna	a5
p^knal	a5
p^kne	b-6h4l5
p^knet	b-6h4l5
p^kni	l3
p^knu	k4
p^ko	g-8
p^koe	e4l4
p^koei	l4
p^koev	e4
p^kof	l-4
p^koff	l-4
p^kom	d5g-8l3
p^kome	l3
p^komt	d4
p^koo	k4l-4
p^kor	l6
p^kort	l6
p^kou	l-5
p^koud	l-5
p^kra	h-5
p^kre	k5
p^kree	k4
p^kroe	d4
p^krom	c4
p^kroo	a4g-4
p^kru	b4
p^krui	b4
p^ku	h-4
p^kun	h-4
p^kw	g-3k-4
p^kwam	a6
p^kwar	g-3j-5l4
p^kwi	i3k-5l-4
p^kwij	i3k-5l-4
p^laa	d-7
p^laad	c4d-5
p^laat	a4c-5
p^lad	f6
p^ladd	e4
p^lade	f6
p^lal	d4
p^lall	d4
p^lam	e3
p^lamp	e3
p^land	a-5k6
p^las	d8
p^lase	d7e-3
p^lat	h4
p^late	h4
p^leek	g4
p^lege	l4
p^legg	d-4h6
p^lek	b-3
p^lif	e-5l5
p^lift	e-5l5
p^lijf	a-3l5
p^lijk	h-4
p^loei	f3
p^los	h-5
p^losw	d5h-5
p^lu	d8g-7k-5l5
p^luc	g-5l5
p^luch	g-5l5
p^lui	d5g-4
p^luid	d6g-4
p^maak	a-7g4
p^maar	j-4
p^meeu	d-3l4
p^meg	d3k-4l-4
p^mega	d3k-4l-4
p^mel	e-5j4
p^meld	e-5j5
p^mene	l5
p^mes	g4
p^mess	g4
p^mete	e4
p^min	a4d-4
p^mink	e4
p^minu	d-4
p^mis	a-6k5
p^miss	l3
p^mist	a-6k5
p^moed	h5
p^mol	a5d-3l-4
p^mole	a8h-4
p^moll	a-3c5d-6
p^mon	h-4
p^mont	h-4l4
p^moo	a-9k8
p^mooi	a-9k8
p^mor	f-5
p^muz	d4k-4
p^muzi	d4k-4
p^naam	c4k-4l-4
p^naas	i3
p^ne	k4
p^nee	g5
p^neer	g5l-5
p^nep	l-4
p^nepa	j3
p^ner	k5
p^nerg	k5
p^neu	d-4g6
p^neus	d-4g6
p^nieu	l-4
p^no	d5e-5
p^nod	d5g-4
p^nodi	d5g-4
p^noo	e-4
p^noor	e-4
p^ol	g-4
p^oli	g-4
p^olie	g-4
p^oms	d4
p^omsi	d4
p^onb	d-5
p^onbe	d-5
p^ond	c-4
p^onde	c-4
p^ong	h4
p^onge	h4
p^ont	k-5
p^ontd	c4f4k-4
p^onw	a5k-3
p^onwe	a5k-3
p^onze	k-5
p^ope	j4k-6
p^open	j4k-6
p^opg	k-5
p^opge	k-5
p^oph	k4
p^opha	k4
p^opn	e5
p^opr	j-5k6
p^opru	j-5k6
p^ops	d-4g4j5k-4
p^opsc	e4
p^opst	g5j5k-5
p^opti	f3
p^or	l-4
p^oud	h-5
p^oude	h-5
p^paa	g-5h4
p^paal	h6
p^paar	a4g-5
p^pak	e7k-5
p^pakk	e7k-5
p^pal	e4
p^pan	l-4
p^pani	k3
p^pann	e-4
p^pap	d-5
p^papi	d-5
p^pas	h-6
p^pasj	e4
p^pe	b-4d-3e4h-6l5
p^pec	h-4l8
p^pech	h-4l8
p^per	d-4e7h-3
p^pers	d-4e7h-4
p^pi	e-5
p^pie	e-5h4
p^pil	d-3k6
p^pill	d-3k6
p^pina	k4
p^pit	d-3l6
p^plaa	f6k-5
p^plat	k4
p^ploe	a3
p^plu	a-3
p^po	c-4
p^pol	l4
p^polo	a3
p^pols	l8
p^pom	l4
p^pomp	l4
p^por	c-5
p^port	c-5
p^pr	h-5j-7
p^pra	f-3j-5l5
p^praa	l4
p^prax	j-6l7
p^pro	e4h-5
p^prob	e5
p^pru	k-7
p^prul	k-7
p^put	h-6
p^putd	h-6
p^rar	k-4
p^rare	k-4
p^rat	d-7l8
p^ratt	d-7l8
p^rea	l4
p^reg	d-4
p^rege	d-4
p^rel	d6
p^rela	g6
p^rell	d5g-4
p^rem	d-4g5
p^ren	c-4g4
p^renn	c-4
p^rent	g4
p^res	a5
p^rest	a5
p^ric	g-4
p^rich	g-4
p^rij	l-3
p^rijb	h5
p^rin	c4d-5
p^rio	k-4
p^rioo	k-4
p^roe	b3
p^rom	a3
p^rood	a-4
p^rook	b5
p^rotz	c4
p^roz	b5
p^roze	b5
p^rui	k-6
p^ruik	b6k-4
p^ruz	g5
p^ruzi	g5
p^sa	d-6j-3k8
p^sam	k4
p^same	k4
p^sche	e-4g5
p^schi	g4k-4
p^scho	a-4g4
p^sco	c3
p^scou	b5c3
p^sf	d4
p^sfe	d4
p^sfee	d4
p^si	k-11
p^sie	a5k-5
p^sier	a5k-5
p^sin	k-6
p^sind	k-6
p^sir	k-5
p^sire	k-5
p^sj	a4k-7
p^sk	k-3l-5
p^ske	e4g-4h4k-3
p^slac	k5
p^slap	l4
p^sle	j4
p^sleu	j4
p^sli	c-4d-4f5h5
p^slij	c-4d-4f5
p^slip	h5
p^slop	c3
p^slot	e7
p^slu	c-4h5
p^slui	c-4h5
p^sm	h5k-5
p^sma	h6k-4
p^sn	a-10c-7k6
p^sne	a-8c-6k7
p^snee	c-4d5
p^snel	c-3
p^sno	c-4
p^so	j-5k8
p^soo	j-6k7
p^soor	j-6k7
p^spa	d5
p^spar	d6
p^spi	c4l-5
p^spie	c4
p^spo	b-4h5
p^spor	b-5
p^spr	c5e-5
p^spri	c5e-5
p^spui	k3
p^stad	h4
p^stap	d-3
p^stat	k-4
p^stee	j-4k-5
p^stek	a4b4k-4
p^step	d4h-6
p^ster	k4
p^sti	e-4
p^stin	e-5k-6l7
p^stoe	k-5
p^ston	h4l-4
p^stoo	b4k-7
p^stop	c-5
p^stor	c-6k-4
p^stri	a4
p^stro	c-4l4
p^stud	d4
p^stuu	k3
p^su	e-5k4
p^ta	a-4d-3h4
p^tak	h5l-6
p^takk	h5l-6
p^tas	a-5e8
p^tasj	a-4e7
p^tax	d-6h5k-4
p^taxi	d-6h5k-4
p^tec	l4
p^teck	l4
p^tel	c-5
p^tele	c-6
p^ten	c-6j-4k4
p^tent	c-5j-4k5
p^ter	l-5
p^terr	c5
p^terw	h5
p^th	c-4
p^the	e-4i3
p^thee	i4
p^tho	b5
p^thor	b5
p^thu	c-5
p^thui	c-5
p^ti	d4
p^tij	l4
p^tijd	l4
p^tik	c5d4
p^tikk	c5d4
p^to	b-4f-3g-5j-4k7
p^toc	j-7k7
p^toch	j-7k7
p^toen	e3
p^tor	d4f-4
p^tore	d4f-4
p^tou	b-6e4
p^touw	b-6e4
p^tr	b-6
p^tra	b-5k-3
p^traf	e4
p^tram	h5
p^trau	l5
p^tre	e-5l-4
p^trek	e-5l-4
p^tri	c-4
p^tril	c-4
p^tro	k5
p^trou	k5
p^tun	a5
p^tunn	a5
p^tus	c-4
p^tuss	c-4
p^ty	e9g-4l-4
p^typ	e9g-4l-4
p^type	e10g-3k-6
p^uitl	c5e-5
p^uitr	b6
p^uits	d-4
p^uitz	j-6l8
p^ur	d8g-5k-4l-4
p^ure	d8g-5k-4l-4
p^uren	d8g-5k-4l-4
p^vad	i4
p^vade	i4
p^vag	e6
p^vage	e6
p^val	a-6
p^vall	a-7k6
p^vals	e5f-4
p^vanm	i4
p^vanu	e-4
p^vanw	h5
p^vas	g4
p^vast	g4
p^vec	f-3g6k-6
p^vech	f-3g6k-6
p^vel	d6
p^veld	d6
p^ven	l-4
p^vent	l-4
p^verb	a5c4k4
p^verd	g-4
p^verf	c6
p^verk	b-6
p^verl	d-7k5l5
p^verm	d-3i6
p^vern	c4d-3
p^verp	a4
p^ves	e3
p^vie	k4
p^vier	k4
p^vij	h-5
p^vijf	h-4
p^vijv	c3
p^vis	c6l-5
p^vl	k-8
p^vla	k-4l-5
p^vlag	c4
p^vlak	k-5
p^vlam	b4c-5
p^vle	l4
p^vli	k-7l6
p^vlie	k-7l6
p^voet	c-4
p^vog	l4
p^voge	l4
p^volk	d8l-3
p^von	k4
p^vr	h4
p^vra	h5k-7
p^vraa	e4
p^vrac	h7k-6
p^vri	h6i6k-7
p^vrie	i8k-6
p^vrij	h8
p^vro	b-5
p^vroe	b-5k5
p^vrou	g3
p^vui	f-5
p^vuil	f-5
p^waa	j6l-4
p^waai	l4
p^waar	j7l-8
p^wap	k4
p^wape	k4
p^was	b4c-4k-4
p^we	c-4
p^wed	g-4
p^wedd	a4
p^weds	g-5k4
p^wegd	d3l4
p^wegg	d3
p^wego	h4l-6
p^wei	d-4h3
p^weil	d-4h3
p^wek	e-5l5
p^weke	e-5l5
p^wel	k4
p^wer	b-5c-7j-7k4
p^werk	c-7j-7
p^wie	c4
p^wiek	a4c5
p^wil	d4
p^wild	d6
p^win	g-4h-7
p^wink	d5g-4h-6
p^wip	d-4
p^wit	k5
p^witt	k5
p^won	a4
p^woni	a4
p^woo	g8k-4
p^woon	i4
p^woor	g8k-4
p^za	f4g-6j5
p^zac	d-4j6k-5
p^zach	d-4j6k-5
p^zak	f6g-5
p^zakk	f7g-5
p^zat	d5
p^zee	k3
p^zei	c-5
p^zeil	c-5l4
p^zel	l-4
p^zelf	l-4
p^zic	d3
p^zich	d3
p^ziek	h4
p^ziet	a4b-4
p^zijk	b-4h4
p^zol	f5
p^zold	f5
p^zon	k-5
p^zov	k-5
p^zove	k-5
p^zw	c-5
p^zwa	c-5
p^zwaa	c-5l6
p^zwag	k4
paad	d-6
paadj	a4
paadje	a4
paadp	c4d-5
paadpa	c4d-5
paag	a-6
paag$	a-6
paagt	e4
paagt$	e4
paai	c-9l5
paaid	c-9l7
paaid$	c-8l4
paaide	c-4l6
paaie	e4
paaien	e5
paail	l4
paaili	l4
paak	f5
paak$	a-6f4
paakt	j-3
paakt$	j-3
paald	k-4
paalf	k4
paalf$	k4
paalt	h8j4
paalt$	h4j5
paaltj	c-4h6
paalv	a5k-5
paalve	a5k-5
paam	h-4
paam$	h-4
paamb	c4k-4
paambo	c4k-4
paande	d-5e3
paang	l-5
paange	l-5
paangi	g4
paanr	l-4
paanri	l-3
paanv	l4
paanva	l4
paap	e4
paapk	d4e3
paapka	d4e3
paapt	l-4
paapt$	l-4
paarde	b6
paarl	l-6
paarli	l-6
paarn$	h4l-3
paaro	j6
paarom	j6
paars	b-4g-4
paarse	a4
paarsj	b-4
paart	h3j-4
paart$	h4j-4
paas	l5
paas$	d-3l5
paast	i3
paast$	i3
paats$	a-3
paatse	f6
paatst	a7
pabe	d-5l4
pabel	d-5l6
pabel$	l5
pabels	c5d-5
pabr	d-5
pabri	d-5
pabri$	c5d-5
pacen	d3
pacen$	d3
pache	b-6k6
pachel	b-6k4
pachen	k4
pachg	d4
pachga	d4
pachte	k-5
pachtw	h7k-5
pact	e-4f6g-5
pacti	f6g-5
pactie	f5g-5
pada	a4
padd	b-3e5
padde	b-3
padden	c4
padder	e4
pade	e-4f4
pade$	f5k-5l-4
padem	l4
paden	f6
paden$	f6
pader	d5j-6
pader$	j-6k4
paders	d4
padh	h-5l4
padj	a4
padje	a4
padp	c4d-5
padpa	c4d-5
padv	k3
pafe	c7
pafel	c6
pafel$	k3
paff	k-4l-4
paffe	d5k-4l-4
pafg	e-4
pafge	e-4
pafges	a4
pafi	e4
pafic	e4
pafic$	e4
pafm	g4
pafma	g5
pafv	c-4e-5h-3k-7l7
pafva	c-4e-5h-3k-7l7
pafval	c-4e-5h-3k-7l7
page$	h-7
pagee	j6k-5
pageer	j6k-5
pagens	l-5
pager	k4
pager$	k4
pagt	e4
pagt$	e4
paha	b-3
paha$	b-3
pahe	l5
pahel	l5
paheli	l5
paid	c-9l7
paid$	c-8l4
paide	c-4l6
paide$	c-4l6
paie	e4
paien	e5
paien$	d-4e3
pail	l4
paili	l4
pailic	l4
pain	c-5
paine	c-5l3
painer	c-5l3
pak$	k-3
paker	g4
pakk	k-7
pakke	k-7
pakken	l-9
pakket	e7k-5
pakp	l6
paks	f7
pala	f5k-4
palar	f5k-4
palarm	f5k-4
palb	c3e-5
palbe	c5e-5
palber	c5e-5
palc	k-3l5
pald	a5k-6
palde	a6e4k-6
palde$	e5k-4
pale	c-4i3k-4
pale$	e-3
palen	d-5
palen$	d-5
paler	i5
palf	k4
palk$	d4
palle$	c5d-6g-5h4
pallee	d-6l-5
paller	g-4k6
palles	k5
pallo	k-3
pallon	k-3
pals	e4
pals$	e5f-4
palt	b-3g-3
palti	b-5j-6k5
paltij	b-5j-6k5
paltj	c-4h6
paltje	c-4h6
palv	a7d-5k-5
palve	a7d-5k-5
palvel	a5d-5
palven	a5k-5
pamb	b-4
pambo	c4k-4
pambor	c4k-4
pambu	b-3
pambul	b-3
pamd	e3
pamen	k3
pamen$	j-4k4
pamer$	f5
pames	e-4
pamh	a-5c-6l7
pamha	d4
pamhal	d4
pami	k4
pamil	k4
pamili	k4
pamme	f-4l-5
pammen	h5
pammer	k4
pamt	c-4
pamt$	c-4
pana	g-4
panaa	a5g-4
panc	b-3
pance	b-3
pance$	b-3
pande$	d-4
pandel	a-4j-5
pandg	a3g-4
pandh	c-4
pandha	c-4
pandl	b7k-4
pandlu	b7k-4
pands	b5
pandst	b5
pandt	d-3g4
pandt$	d-3g5
pandw	b6
pandwe	b6
pang$	k-5
pangen	k5
panger	h5
panges	c4
pangev	g3
pangh	c-5d6j6k-5
panghe	c-5d6j6k-5
pangi	g4
pangif	g4
pangj	d7
pangjo	d6
pangz	h-4
pangza	h-4
panie	k3
paniek	k3
pank$	f5l4
panke	d-6
panken	d-4
panker	d-4
panm	i4
panmi	i4
panmid	i4
pann	d-4
panne	d-4
panne$	d-6e-4k6
panni	l5
pannin	l5
pano	a7k-6
panon	k-6
panr	l-4
panri	l-3
panrij	l-3
pans	b-3d-4g5l4
panse	g5
pant	k-5
pant$	c3k-5
pante	h-5
panten	h-5
pantin	c4
pants	d5
pantso	d5
pantw	g-4
pantwo	g-4
panu	e-4
panui	e-4
panuit	e-4
panv	l4
panva	l4
panval	l4
panwe	h5
panweg	h5
paok	d3
paoke	d3
paoke$	d3
pape	c-4
papel	b6d-4h-4
papel$	b6d-4h-4
papen	c-3
papen$	c-3
papi	d-5
papie	d-5
papier	d-5
papk	d4e3
papka	d4e3
papkam	d4e3
papo	l-6
papot	l-6
papoth	b5c-4
pappe	k-4l-5
papper	h6l-3
pappy	a-4k3
pappy$	a-4k3
papvo	d-4
papvoe	d-4
parao	d3
paraok	d3
parav	b7k-5
parava	b7k-5
parde$	d3
parden	b6
pare$	k-5
paren	k4
paren$	k4
pari	i3
park	k-3
parkee	d-4h4
parker	d4h-5
parl	l-6
parli	l-6
parlij	l-6
parm	f4
parm$	f5k-4
parn$	h4l-3
paro	j6
parom	j6
parom$	j6
parp	a-4e7
parpo	a-4e7
parr	d6
parri	d4
parric	d4
pars	b-5g-4
pars$	g-3
parse	a4
parsen	a4
parsj	b-4
parsje	b-4
part	g5
part$	d4j-4k-4
parti	g9j-6
partie	g-3j-5l4
partij	d-4g11k-4l-4
parts	j4l-5
parts$	j4l-5
parw	h5
pasb	l7
pasba	l4
pasbak	l4
pase	d7e-3
paser	d7e-3
pasi	d3g-3
pasj	a-4e8
pasje	a-4e8
pasje$	e4
pasjes	a-4e7
pasl	l4
pasp	j-4k4
pass	h-7k-6l-5
passa	h-6
passe	k-5l-4
passer	b4d4k-5
paste	b-4
pasten	b-4
pastg	g4
pastge	g4
pasv	c-6l5
pasve	c-6l6
pata	k4
patb	d4k-3
patbi	d5
patbik	d5
pater	l3
pater$	l6
paterl	a-4
pati	k-4
patio	k-4
pation	k-4
patj	c-4
patje	c-4
patl	d4
patla	d4
pato	b-6
pator	b-6
pats	k-3
patse	f6
patse$	f6k-5
patst	a7
patst$	a4
patste	a5
patt	d-5l4
patte	d-5l4
patten	d-5l7
pau$	c4k4
paud	h4
paudi	h4
paudi$	h4
pauf	g3k-4
pauff	g3k-4
pauffe	g3k-4
paum	l5
pauma	l5
paumah	l5
pautod	k5
pautop	e7
pautor	c3
pautos	g-7
pauw$	d5
pava	b6k-5
pavan	b7k-5
pavan$	b7k-5
pave	c-4
paven	g-4
paven$	g-4
paver	c-4g4
pavers	c-4g4
pavin	d4
paving	d4
pavo	l-5
pavon	l-5
pavond	l-5
pax$	k4l-4
paxi	d-6h5j-5k-3
paxic	g4k-4
paxich	g4k-4
paxis	d-5h4j-6l5
paxis$	d-5h4j-6l5
paze	a4c4
pazen	a4c4
pazen$	a4c4
pbaa	h4k-6l5
pbaan	h4k-4
pbaan$	h4k-4
pbaar	l6
pbaar$	l6
pbaas	d-3l5
pbaas$	d-3l5
pbak	k-9
pbak$	b3k-8
pbakk	c6
pbakke	c6
pball	d3
pballo	k-3
pban	e-4
pband	e-3
pband$	d4e-4
pbande	h4
pbank	k5
pbank$	k6
pbarr	d4
pbarri	d4
pbec	b5
pbeck	b5
pbecke	b5
pbeer	e5
pbeert	e5
pbeg	d-4
pbeh	k-4
pbehe	k-4
pbehee	k-4
pbej	b6
pbeja	b6
pbejaa	b6
pbek	h-4
pbeke	d-5h-3
pbeken	d-5h-3
pbel$	k-4
pbeld	h-4
pbeld$	h-4
pbell	d5
pbelle	d5
pbels	c6
pbels$	c6
pbelt	d-4j3l-3
pbelt$	d-4j4l-5
pbend	k3
pbende	k3
pbens	d4
pbensc	d4
pber$	i4
pberg	e6l-4
pbergi	e6l-4
pberm	h-4l6
pberm$	h-4l6
pbero	g5
pberov	g4
pbers	d5
pbers$	d5
pbert	c5e-5
pbert$	c5e-5
pbeste	l-4
pbestu	c-4
pbet	c4
pbete	k4
pbeter	k4
pbeuk	c5f-4
pbev	l5
pbewu	d-4
pbewus	d-4
pbez	d-4e5k-5
pbezo	d-4e7k-5
pbezor	e7k-5
pbhu	c4
pbhui	c4
pbhuis	c4
pbidg	a4
pbie	b-7d4
pbied	d5
pbied$	d7
pbiel	k-4l5
pbiel$	k-4l5
pbier	b-7
pbij	c-5d-4g4
pbijg	c-4g8k-6
pbijga	c-4
pbijz	j6l-7
pbijzo	a3
pbiker	k4
pbikes	d5h-5
pbit	k4
pbitt	k4
pbitte	k4
pbla	a4c6
pblaf	d5k-4l-4
pblaff	d5k-4l-4
pblaz	a7c8k-4
pblaze	a7c8k-4
pble	d3
pbler	d7k-6
pblere	d7k-6
pblev	k4
pbleve	k4
pbli	g-4j-7
pblij	g-4j-7k5
pblijf	a4g-4j-7k4
pbloem	c5h-5
pbloes	d5
pblokk	h4l-5
pblu	b5
pblus	b5
pblust	b5
pboe	c-5
pboel	c-6
pboel$	c-6
pbol	g-4
pbol$	g-3l4
pbomm	a4
pbomme	a4
pbon	e-4h4
pbonk	d4
pboo	a-4e-6f-4
pboom	a-4f-4
pboom$	a-3c-4
pboot	l4
pboot$	l4
pbord	k-4
pborde	l-5
pbosj	e3
pbosje	e3
pbot	h-7
pbote	h-5
pbox	d4h-4
pboxe	d5h-4
pboxen	d5h-4
pbraa	f8
pbraak	f9
pbran	b3
pbras	a4
pbras$	a4
pbre	d-4
pbrek	d-4l-5
pbreke	d-4
pbren	h5j3
pbreng	h5j3
pbreu	h-5l6
pbreuk	h-5l6
pbri	d-5
pbri$	c5d-5
pbro	e-4k-5
pbroe	d-5l3
pbroer	d-5j3
pbrom	k-4
pbromm	k-4
pbru	e-6
pbrug	e-4
pbrug$	e-4
pbrui	h5l5
pbruin	l6
pbul	l5
pbula	b-3
pbulan	b-3
pbusb	h5l-4
pbusba	h5l-4
pbusho	c4
pbusj	b-3
pbusje	b-3
pbuss	b4
pbusse	b5
pbusst	g4
pbuurt	j5l-9
pcad	e4
pcade	d4
pcan	b5
pcan$	b6
pcar	h-4k-6
pcara	b7k-5
pcarav	b7k-5
pcarp	a-4e7
pcarpo	a-4e7
pceb	g-4l8
pced	h4
pcee	f4
pceer	f4
pceerd	f5
pcen	g-7
pcen$	d3
pcent	g-6
pcentr	g-6
pch$	j-8k4
pcha	b-4
pchaa	l4
pchad	f6k-5
pchade	f6k-5
pchap	b-4
pchau	g3k-4
pchauf	g3k-4
pche	b-4d-4e-5f-4
pche$	l4
pchec	l-3
pcheck	l-3
pchel	b-6d-8g10
pchel$	b-6k4
pcheld	d-8g10
pchen	k4
pchen$	k4
pcher	k-4
pcherm	c4
pcheu	l5
pcheur	l5
pchg	d4
pchga	d4
pchgas	d4
pchi	k-3
pchies	c4
pchij	d4l-5
pchijn	d4l-5
pchild	e4
pchip	g5
pchipp	g6
pchoe	k-5l6
pchoen	k-5l6
pchom	c5
pchomm	c5
pchoo	l-6
pchool	l-4
pchop	d4l-4
pchopp	l-4
pchot	g6
pchot$	k5
pchote	g8
pchre	d4
pchree	d4
pchri	e3
pchrif	e4
pchte$	h-3
pchten	c-3g4
pchter	k-6
pchtg	d3e5f-4
pchtge	d3e5f-4
pchth	g-6l7
pchti	g-4
pchtin	g-4
pchtp	g5h-4
pchtpa	g5h-4
pchts	b-5h4j6l-4
pchts$	b-5h5
pchtw	h7k-5
pchtwa	h7k-5
pchud	l5
pchudt	l5
pchut	d-4
pchutt	d-4
pchuw	e-4l4
pcie	l-4
pcien	f3
pcien$	f3
pck$	l-7
pcke	b4l7
pcke$	b5
pckel	l4
pckel$	l4
pclubh	c4
pcob	a4
pcobr	a4
pcobra	a4
pcol	e4
pcoll	e4
pcolle	e4
pcom	k4
pcomp	k3
pcompl	k4
pcon	c-4
pconc	g4
pcont	c-5
pconta	c-5
pcou	b5c3
pcout	b5c3
pcouti	b5c3
pcro	h4
pcros	h4
pcross	h4
pcte	k3
pcti	f6g-5
pctie	f5g-5
pdag	k-9
pdag$	i4j5k-9
pdage	g3l7
pdagen	g3l7
pdakp	l6
pdam	e-4
pdame	e-4
pdamp	b4
pdamp$	b4
pdan	f4
pdank	f4
pdank$	f5
pdba	l4
pdbaa	l4
pdda	i4
pddag	i4
pddag$	i4
pdder	e4
pdder$	e4
pddes	a4
pddest	a4
pdee$	k-3
pdeel	d-6
pdeelt	d-5e3h5
pdeer	d4
pdeert	d4
pdek	f3h-7k-4
pdeks	h-6
pdekse	h-6
pdekt	c4f4k-4
pdekt$	c4f4k-4
pdel	j-4
pdeli	k5
pdelij	k6l-5
pdem	a-5
pdemp	a-5k4
pdempt	a-5k4
pdend	d5g5l-5
pdend$	g5l-5
pdende	d5
pdeng	k-4
pdenk	b-3
pdenk$	b-3
pdent	d4
pdente	d4
pdenw	g6
pdenwi	g6
pder$	c-4
pderbu	e-3l4
pderd	c-5f7
pderde	c-4f6k-4
pdere$	g-5
pderf	k4
pderfi	k4
pderh	c5
pderr	e4
pderra	e4
pders	k-4
pdert	d5
pdes	a4
pdest	a4
pdeste	a4
pdeurb	c4j-3k-4
pdezel	b4
pdgr	a4
pdha	c-4
pdhav	c-4
pdhave	c-4g4
pdhavi	d4
pdhe	h-5
pdhei	h-5
pdheid	h-5
pdi$	h4
pdic	h5l-6
pdich	h5l-6
pdicht	h5l-6
pdie	h-5j4
pdief	f4
pdief$	f4
pdien	j4l-5
pdiens	j5l-5
pdiep	h-6l7
pdier	j5l-7
pdiere	j5l-7
pdig	g-4k5
pdig$	g-4k4
pdij	a-4e-4
pdijk	e-4
pdijk$	e-4
pdijn	a-4k5
pdijne	a-4k5
pding$	j5k-6
pdja	d-3
pdjaa	d-3
pdjaar	d-3
pdje$	l-5
pdkla	a3
pdklap	a3
pdlu	b7k-4
pdluc	b7k-4
pdluch	b7k-4
pdod	c-4g4l5
pdode	c-4g4l5
pdode$	c-6g5l5
pdoe	b-3
pdoel	b-6
pdoeln	b-6c3
pdoen	e-6k4
pdoen$	e-6k4
pdon	d-5g4
pdonk	d-4l4
pdonke	d-4l4
pdood	d-3e-5l-4
pdood$	c4l-6
pdoof	e5h-5
pdoofd	e5h-5
pdoorg	j-5
pdoors	e-4k4
pdoos	a5
pdoos$	a5
pdpa	d-7g4
pdpar	d-4g5
pdpl	d6
pdpla	d6
pdplas	d6
pdra	c-7k-5
pdraai	c-5h3
pdran	c-7f4j6k-5l3
pdrang	c-5d6j6k-5
pdrank	c-3f5l5
pdrem	a-6h7
pdremp	a-6h7
pdreu	a7k-4
pdreun	a7k-4
pdri	l3
pdrij	d5g-5l7
pdrijf	g-5l9
pdrijv	d7
pdrin	d4
pdrink	d4
pdrone	e6l-4
pdroo	b5
pdrug	a-4
pdrugs	a-4
pdruk	d-3k5
pdruk$	k4
pds$	j-6k-5
pdsb	e-4
pdsc	e6k-4
pdsch	e6k-4
pdscha	e5k-4
pdst	b4g-5k4
pdsta	b5
pdstap	b5
pdstr	g-5k4
pdstri	g-5k4
pdui	j-9
pduik	e4j-9k7
pduike	e4
pduiv	l4
pduive	l4
pduiz	a3
pduize	a3
pdum	e-5k-4l9
pdump	e-5k-4l9
pdumpt	e-5k-4l9
pduw	d-5h-4
pduwd	d-4
pduwd$	d-4
pduwe	h-3
pduwen	h-3
pduwt	d-4e4
pduwt$	d-4e4
pdwe	b5
pdwee	b6
pdweer	b6
peag	j6k-5
peage	j6k-5
peagee	j6k-5
pear	a-4k3
pear$	a-4k3
peau	b-4k7
peau$	c4k4
peba	k-7
pebel	h-4
pebeld	h-4
pebi	d7
pebie	d7
pebied	d7
pebl	a5c4
pebla	a8c6k-4
peblaz	a8c6k-4
peble	k4
peblev	k4
peblu	b5
peblus	b5
pebo	c3
pebol	g-4
pebol$	g-3l4
pebou	b4
pebouw	b4
pebr	l3
pebro	l5
pech	b-4k-4l4
pech$	h-4l8
pecht	b-4k-4
pecht$	g-7l4
pechte	g5
pechtp	g7h-4k-6
peck	b3
pecke	b5l4
pecke$	b5
peckel	l4
pect	e4
ped$	c-4e3
pedd	a4
pedde	a4
peddes	a4
pede$	j4k-5
pedem	a-5k4
pedemp	a-5k4
pedend	g5l-5
peder$	d3h4
pedo	h-5
pedoo	e5h-5
pedoof	e5h-5
pedr	c-3k-5
pedra	c-4h4
pedre	k-5
peds	j-4
peds$	j-5
pedsc	e5k-4
pedsch	e5k-4
pedst	g-5k4
pedstr	g-5k4
pedu	d-4e-5k-4l5
pedum	e-5k-4l9
pedump	e-5k-4l9
peduw	d-4
peduwd	d-4
peed	e8j-5k-8
peed$	e8k-4
peeds	e4j-4k-5
peeds$	j-5
peedsc	e5k-4
peeg$	d4l-4
peegen	g3
peegg	c9
peegge	c9
peek	k-4
peekb	l4
peekba	l4
peekp	g4k-4l-4
peekpa	g5k-4
peekt	l4
peekt$	l4
peelt	f-5
peelt$	f-3h5
peemde	f3
peens	a-7k7l-3
peens$	a-7k7l-3
peep	b4
peept	b5
peept$	b5
peerd	d-6j4
peerd$	e-5h7j6k-3
peerde	d-6
peerg	g4
peerge	g5l-5
peerl	b-3
peerli	b-3
peerm	a4
peers	a-8
peerst	a-4k4
peert$	e3
peerte	e-4
pees	a-4b-3k8
peest	a-4b-5k7
peest$	a-5b-5k8
peestj	l5
peetj	l-4
peetje	l-4
peeu	c-5d4
peeuw	c-5d4
peeuw$	g3
peeuwd	d4
pef$	f6
pefoo	c-6
pefoon	c-6
pefor	f3
peforc	f3
peg$	d5
pega	e-4
pegd	g5k-7l6
pegd$	g5k-7l3
pegel	c4k-5
pegel$	c4
pegels	f-4g-5
pegent	l4
peger	b-5k7
peger$	b-5k7
peggeh	c-4h4
peggen	h6
pegger	h-4
pegges	c5d5
pegi	l-5
pego	l-6
pehad	k6l-3
pehad$	k6l-3
pehee	k-4
peheer	k-4
pei$	e-6h5
peid$	h-5
peide	k-4
peiden	k-4
peie	d-4
peier	d-4
peiere	d-4
peige	d4l4
peigen	d4
peil	c-4d-4
peil$	c-5l4
peila	d-4
peilan	d-4
peili	b3
peilig	b3
pein	l-5
peinde	k4l-5
peine	i4j4
peine$	i4j4
peis	c-5
peist	c-5
peist$	c-5d4
peja	b5
pejaa	b6
pejaar	b6
pekb	l3
pekba	l3
pekbaa	l4
peken	d-7
peken$	d-4
pekend	d-5h-3
pekenh	h5
pekens	e4
pekers	a4g-4
pekg	k4
peki	l-6
pekie	c3
pekiep	c5
pekk	e-4
pekke	e-6
pekken	e-5
pekn	a4
pekna	a5k-3
peknak	c4
peknal	a7k-3
pekp	g4k-4l-4
pekpa	g5k-4
pekpar	g5k-4
peks	h-7
pekse	h-6
peksel	h-6
pekt	k-5
pekt$	k-4l3
pekv	c6
pekvo	c6
pekvog	c6
pela	d7e-6
pelac	d4
pelach	d4
pelan	l4
peland	l5
pelat	g6
pelati	g6
pelc	g-4h-4
pelce	g-4h-4
pelcen	g-4h-4
pelde	d-8j6
pelde$	j6
pelden	d-8e-5g5j6
peldj	d4
peldje	d4
peldp	d-4g5
peldpa	d-4g5
pele$	f-3
pelef	c-6
pelefo	c-6
peleg	g6k-6
pelegd	g6k-6
pelf	g-4
pelf$	d3g-4
peli	h-6
peli$	l-5
pelie	b4h-4
pelie$	b5h-4
pelik	l5
peliko	l5
pelke$	h3
pell	g-5
pelle	d5g-4
pellen	d6g-4
pelli	j7
pellig	b3
pellin	j7k-5
peln	b-6c3
pelne	b-6c3
pelnet	b-6c3
pelp	j-5
pelpe	j-5
pelpen	j-5
pels	c10e-5
pels$	c10e-5
pelte	h4
pelter	h4
pelu	e-3l-4
pelui	d5h-7k-5l-4
pelui$	d4h-7
peluid	k-4l-4
peluk$	h5
pelw	l-4
pelwe	e3
pelweg	e3
pem$	k-7
pemaak	c4
pemb	c5
pemba	c5
pembak	c7
pembr	d-4g5
pemd	c-3
pemd$	c-4e5
pemde	f3
pemde$	f4
pemen$	a4
pement	h4
pemm	b8k-5
pemme	b8k-5
pemmer	b8k-5
pemo	a4
pemp	a-8h6
pempe	a-6h7
pempel	a-6h7
pempt	a-5k4
pena	j3
penb	h-5
penbe	e7h-5l-4
pend$	l-4
penden	i5k-4
pender	d4
pendi	i5
pendin	i5
pendk	a3
pendkl	a3
pene	k-5
penee	l5
peneer	l5
penes	l3
penes$	l3
penf	d3e-6
penfe	d4
penfee	d4
penfl	e-5
penfla	e-5
peng	h4k-4
penge	h4
pengen	h5j3
penh	k-5l-3
penhu	b4h5k-4
penhui	b4h5k-4
peni	j-4
penig$	l4
penk	b-4
penk$	b-5
penke	a-4
penkel	a-4
penl	c6
penla	c6
penm	d-4
penn	c-4
penna	i5
penna$	i5
penne	c-3
pennen	c-4
penni	d-6
pennin	d-5e4
peno	e-5l3
penom	g4
penome	g4
penor	k-4l3
penorm	k-4l3
penov	l7
penove	l7
penr	f5g-5
penro	f7g-5
penrol	f7g-5
pensc	d4
pensch	d4
penst	j4l-6
penst$	j5l-5
pent$	c-4
pentj	k-6l5
pentje	k-6l5
pentr	g-3
pentru	g-6
pentu	b5k-5l4
pentui	b5k-5l4
penv	b-5c3
penvl	b-5c4
penvli	b-5c4
penw	d-6k4
penwij	k4
penwis	g4
penwo	d-7k6
pep$	h-3
pepag	j3
pepage	j3
pepar	d-4
pepark	d-4
peper	c5
peperd	c5
pepl	d-3
peps	h-6k4
peps$	h-6
pept	b5g3
pept$	b6g5
pepte	h4
pepteg	h4
pera	l-6
peraa	d-4j-4
peraan	c4d-4
peraf	c4l-5
peraf$	c4l-5
peral	b-5l-5
peral$	b-5l-5
perav	a4
peravo	a4
perba	b4
perbak	b5
perbe	a-4
perbes	k4l-4
perbl	h-5
perbr	a7c6g-4
perbra	a6c6g-4
perbuu	e-3l4
perd$	e-5h5j5k-5
perda	h-4
perden	b-5k5
perder	g-3
perdeu	c-3f7k-4
pere$	g-4
pereed	e5k-4
perel	e4
perel$	e6
perena	j6l-6
perend	k-7
perf	h-5
perf$	c6
perfi	k4
perfie	k4
perga	h3j-3
perges	g5l-5
pergi	e4k-5
pergif	k-4l4
pergin	e6l-4
perhu	c5k-4
perhui	c5k-4
perij	b5k-4
perij$	b5k-4
perj	h4
perka	c-4
perke	a-5
perkee	a-5
perken	d-4e5
perko	a6b-5c3
perkoo	a4b-6c4e-4
perkr	a-3
perkre	a-3
perkt	j-8k5
perkt$	j-8k5
perl	d-7l4
perla	d-7h4
perlas	d-3h5l4
perle	a-3
perlel	b5
perli	b-3
perlij	l4
perlo	l7
perlor	l7
perm	e-6h-4
perm$	h-5k-4l4
perme	a4
permi	d-4i6
permis	d-4i6
permo	e-4
permu	c5l-4
perne	l3
pernet	l3
pernie	c4d-3
perns	l4
pernst	l4
pero	d-8
peron	l5
perond	l5
perov	d-7h6
perove	d-7h7
perovi	g4
perpe	d5
perr	k-5l-5
perra	c4
perraa	e4
perras	c5
perre	e-4
perrei	e-4
perri	d5k-3
perrie	d8k-7
perro	g5
perry	b5
perryc	b5
persc	g-4l6
persch	l6
perse	l5
persen	l4
perso	d-4e7h-4
persoo	d-3e6h-4
persp	j4k-5
perspo	j5k-5
perst	a-4
persta	e4
perste	a-4
perstm	f5g-4
perstv	k3
pert	b-8
pert$	a-3b-5k-4l7
perte	e-5
perter	e-4
pertj	b-7k3
pertje	b-7k3
pertr	a3l4
pertro	a3
pertu	e4
pertui	e4
perui	d-6
peruit	d-6
peruk	g4
perukt	g4
perus	a5g-4
perval	k4
pervu	a6k-5
pervuu	a6k-5
perwa	h4
perwac	h6
perwi	h5
perwij	h5
pesche	f-4l4
peschr	g4
pese	d4
pesem	d5
pesem$	d5
pesla	c-4
peslag	c-4
pesle	b4g5
peslee	b4
pesli	l4
peslik	l4
peslo	c8k-4
pesloo	c9k-4
peslot	l5
pesm	b3e4k-4
pesmo	b4
pesmol	b4
pesn	c4g-3k-5
pesne	c4g-3k-5
pesned	c4g-3k-5
pesp	b3
pespr	d4
pest	k4
pest$	a-4k8
peste	d-6
peste$	k4l-4
pesten	d-4l6
pestey	a4
pesti	l5
pestj	a5l4
pestje	a5l4
pestok	l-5
pestol	f4
pestop	a4
pestu	c-4d3j-6k4l-4
pestuu	c-4d3j-6k4l-4
peta	j6
petaa	j6
petaal	j6
petb	e6k-5
peter	l-4
petg	h4
petga	h4
petgan	h4
petgo	a4l-3
petgor	a4l-3
peti	h5k-5
petik	f4h6k-5
petikt	f4h6k-5
petje$	c-5
peto	c6
petr	k-4
petro	j-3
petrok	d3j-4
petse	l-6
petsen	l-6
petser	h4
petst	c-7d4
petstu	c-5d6h-4
pett	b-6
pette	b-6k-5l5
petter	b-6k-3
peug	f-4
peugd	f-4
peugd$	f-4
peuk	a4e3h-4
peuk$	a5h-4l4
peuke	e4
peuken	e5
peun	a7k-4
peun$	a5k-3
peur	h-4
peur$	h-4
peurb	c4j-3k-4
peurbe	c4j-3k-4
peurd	e-4
peurd$	e-4
peuro	k6l-6
peurop	c3
peurt$	h3
peus	d-4g6
peus$	d-4g6
peutel	j4
peuter	i4
peuwe$	l-4
peuws	k5l-4
peuws$	k5l-4
peuz	l-4
peuze	l-4
peva	c-4
peval	k-4
pevall	k-4
pevee	k-5
peveel	j5k-4
pevel	c6
pevels	c7
peven	j-6k5
peven$	j-9k8
pevend	d4
pevi	a-4l4
pevin	a-4l4
peving	a-4l4
pevl	l4
pevlo	l4
pevlog	l4
pevoc	g4
pevoch	g4
pevoe	c-3k4
pevoet	e4
pevon	e-5k-7l5
pevond	e-5k-7l5
pewa	c-7h-4l7
pewaa	c-7h-4l10
pewaai	c-7h-4l8
pewe	b-6e-4g3k5
pewee	b-6e-4k5
pewees	b-6e-4k5
pewel	g5
peweld	g5
pewone	d4
pewu	d-4
pewus	d-4
pewust	d-4
pexp	a5
pexpl	a5
pexplo	a5
peyn	a4
peyn$	a4
peze	c-8j-4
pezel	b5c-7l4
pezelf	b4
pezet	h4
pezet$	h4
pezo	e7k-5
pezor	e7k-5
pezorg	e7k-5
pfam	k4
pfami	k4
pfamil	k4
pfat	d5
pfatb	d5
pfatbi	d5
pfee	a-7k6
pfeer	d4
pfees	a-8k6
pfeest	a-8k6
pfel	c4
pfel$	k3
pfels	c5
pfels$	c5
pfen	d6i5k-5l-5
pfenn	i5
pfenna	i5
pfeu	g3k-4
pfeur	g3k-4
pfeur$	g3k-4
pffe	d4k-6
pffeu	g3k-4
pffeur	g3k-4
pffi	k5l-4
pfge	e-4
pfges	a4
pfgest	a4
pfic	e4
pfic$	e4
pfij	c-3k6
pfijn	c-3k6
pfijn$	c-3k6
pfik	b8k-5
pfikt	b7k-5
pfje	b5k-5
pfla	e-4
pflat	e-4
pflat$	e-4
pflau	d6
pflauw	d6
pfles$	a3
pfless	d3
pfli	a3d-4
pflin	a4d-4
pflink	a4d-4
pfma	g5
pfoe	h-4
pfoo	c-6
pfoon	c-6
pfor	b-6f4l5
pforc	f4
pforce	f4
pfst	i4
pfste	i4
pfti	a5k-7
pftie	h-3
pftien	h-3
pftig	a4k-7
pftig$	a5k-5
pftigd	k-4l4
pfva	c-4e-5h-3k-7l7
pfval	c-4e-5h-3k-7l7
pfval$	c-4e-5h-4k-5l5
pgaat	d-4e-4j-4
pgaat$	d-4e-4j-4
pgal	d4
pgale	d4
pgan	h6l-4
pgang	h7l-4
pgang$	h4l-4
pgange	h4
pgasl	l4
pgast	b-4
pgaste	b-4
pgat	k3
pgate	k3
pgaten	k3
pgbe	k3
pgber	k3
pgberi	k3
pgbr	h5
pgde	k-4l4
pgebe	h-4
pgebel	h-4
pgebi	d7
pgebie	d7
pgebl	a5c4
pgebla	a8c6k-4
pgeble	k4
pgeblu	b5
pgebou	b4
pgedem	a-5k4
pgedo	e4h-5
pgedoo	e5h-5
pgedr	c-4k-4
pgedra	c-4h4
pgedre	a4k-3
pgedu	d-4e-5k-4l5
pgedum	e-5k-4l9
pgeduw	d-4
pgeer	j5
pgefo	f3
pgefor	f3
pgehad	k6l-3
pgeki	c5
pgekie	c5
pgekl	c-4e4
pgekn	a5
pgekna	a5k-3
pgel$	c4
pgela	d3
pgelac	d4
pgeld	c-4k-4
pgeld$	c-4
pgeldt	j4k-5
pgele	g7k-8
pgeleg	g6k-6
pgels	f-4g-5
pgels$	f-4g-5
pgelu	e-3l-4
pgelui	d5h-7k-5l-4
pgema	c4
pgemaa	c4
pgend	j-4l6
pgend$	j-4
pgende	k-5l7
pgeno	e-4
pgenom	g4
pgep	d-7
pgepa	d-4
pgepar	d-4
pgepl	d-3
pger$	e4f-3k4
pgera	h5
pgere	j6k-7
pgeree	e5k-4
pgeren	d4
pgeru	g7
pgeruk	g4
pgesla	c-4
pgesle	b4g5
pgesli	l4
pgeslo	c8k-4
pgesm	b4
pgesmo	b4
pgesn	c4g-3k-5
pgesne	c4g-3k-5
pgesp	b4d4
pgespr	d4
pgest	j-4
pgestu	d5j-6k4
pget	k-6
pgeti	h5k-5
pgetik	f4h6k-5
pgetr	c4k-4
pgetro	d3j-4
pgevaa	l-6
pgeval	k-4
pgeve	c4
pgevel	c6
pgeven	d5j-5
pgevi	a-4l4
pgevin	a-4l4
pgevl	l4
pgevlo	l4
pgevo	e-4l4
pgevoc	g4
pgevoe	c-3k5
pgevon	e-5k-7l5
pgevr	l4
pgewa	c-7h-4l7
pgewaa	c-7h-4l10
pgewe	b-6e-4g5k5l-4
pgewee	b-6e-4k5
pgewel	g5
pgezet	h5
pggeh	c-4h4
pggeha	c-4h4
pggek	c6
pgger	h-4
pggere	h-4
pgges	c5d5
pggest	c6d6
pghe	b-4c-5d6j5
pghek	c-5d6j6k-5
pghekk	c-5d7
pgif	k-5l4
pgift	k-5l4
pgifte	g4
pgifti	k-4l4
pgin	a-5l-5
pging	l-5
pging$	l-5
pgit	l-4
pgje$	j3
pgjo	d6
pgjon	d6
pgjong	d6
pglad$	l-5
pglas	k-4
pglasb	l4
pgoe	c-4d-6
pgoed	c-4d-6
pgoed$	c-4d-5k4
pgoede	j4k-4
pgol	h-4
pgolf	h-4
pgolf$	h-4
pgor	l-4
pgord	a-4k5
pgordi	a-4k5
pgors	a4l-3
pgors$	a4l-3
pgort	c4
pgort$	c4
pgra	k4
pgraa	a-5j-3k6
pgraag	a-5k7
pgrap	k5
pgras$	l5
pgroen	b-6k-6
pgron	d-4
pgrond	d-4
pgrot	g-6
pgrote	g-6
pgs$	e4
pgspan	l5
pgte	l6
pgym	c3
pgymz	c3
pgymza	c3
pgza	h-4
pgzaa	h-4
pgzaam	h-4
pha$	b-3
phaal$	k4
phaald	k-4
phaalt	h5
phaar	e-4
phaar$	e-4
phad	f4l-4
phad$	k6l-3
phadd	c4
phadde	c4
phade	f6k-5
phade$	f6k-5
phah	b-3
phaha	b-3
phaha$	b-3
phak	l4
phale	c-5f4l3
phalen	c-5f4l3
phalf	l4
phalf$	l4
phand	a8c-4
phand$	a7g-4
phandh	c-4
phange	k4
phangj	d7
phap	a-5
phape	l5
phapp	a-5k3
phappy	a-4k3
phart	k4
phau	g3k-4
phauf	g3k-4
phauff	g3k-4
phav	c-4
phave	c-4
phaven	g-5
phaver	c-4g4
phavi	d4
phavin	d4
phe$	l4
phec	l-3
pheck	l-3
phed	c-7l6
phede	c-7l6
pheden	c-7l6
phee$	i4
pheek	b4
pheek$	b4
pheel	h-4
pheel$	h-4
pheer	g-4
pheer$	g-4
pheerd	k-4
pheerl	b-3
phef	a5k-5l3
phei	h-4
pheid	h-5
pheid$	h-5
phek	b-3d5j5k-4
phekk	c-4d7
phekke	c-4d7
phel	f-4
phel$	b-6k4
pheld	d-8g9
phelde	d-8g7
phele$	f-4
pheli$	l-5
phelik	l5
phelp	j-5
phelpe	j-5
phen	k6
phen$	k4
phenk	k4
phenk$	k4
pher	e-5g-4h-3
pherm	e-4
pherm$	c4
pherr	d8k-7
pherri	d8k-7
pheu	l5
pheur	l5
pheurt	h4
phga	d4
phgas	d4
phies	c4
phies$	c4
phij	d4l-5
phijn	d4l-5
phijne	e4
phijnl	f5l-5
phijnt	d5
phild	e4
philde	e4
phip	g5
phipp	g6
phippe	g6
phoe	j4k-3l6
phoef	l6
phoen	k-5l6
phoev	j5k-4
phoeve	j5k-4
phokj	c4
phokje	c4
phomm	c5
phomme	c5
phonde	d5k-5
phoog	c-4
phoogs	l5
phool	l-4
phool$	l-5
phoop	a4
phoop$	a5
phop	b5
phope	b6
phopel	b6
phopp	l-4
phoppe	l-4
phorb	b5
phorbe	b5
phorn	b-5d4
phorn$	b-5d4
phot	g6
phot$	k5
phote	g8
photen	g8
phou	j-6
phoud	c-6j-7l-3
phoude	j-6k4
phoudt	c-5
phre	d4
phree	d4
phreeu	d4
phri	e3
phrif	e4
phrift	e4
phroei	b5
phte$	h-3
phten	c-3g4
phten$	c-3g4
phtend	a5d-4
phter	k-6
phter$	c-5k-7
phterl	c5
phtert	e4
phtg	d3e5f-4
phtge	d3e5f-4
phth	g-6l7
phti	g-4
phtin	g-4
phting	g-4
phtp	g5h-4
phtpa	g5h-4
phtpar	g5
phts	b-5h4j6l-4
phts$	b-5h5
phtw	h7k-5
phtwa	h7k-5
phtwag	h7k-6
phud	l5
phudt	l5
phudt$	l5
phuisg	e-4i5l-3
phuisj	b-4c7k-4l5
phuiz	e4
phuize	e4
phut	d-4
phutt	d-4
phutti	d-4
phuur$	e-5
phuurd	f4
phuurt	e4
phuw	e-4l4
pic$	e6
pica	d4
picad	d4
picade	d4
picha	g4k-4
pichau	g4k-4
pichtg	d3e5f-4
pichti	g-4
pichts	j6l-7
pici	l-4
picie	f3
picien	f3
pidda	i4
piddag	i4
pide	k-5
pide$	l4
pidee	k-3
pidee$	k-3
pideer	d4
piden	k-4
piden$	k-4
pidg	a4
pidi	a-3
piea	c-3
pieb	g-4
piebo	g-4
piebol	g-4
pied$	d7
pief	f6g-4
pief$	f7g-3
pieg	c5e-4k-8
piege	c7e-4k-7
piegel	c6g-6
piegen	k-6l6
pieh	l4
pieke	h4
pieken	h4
piel	g-3
piel$	k-4l7
pield	c4j4
piele	d-3
pielen	d-4
piem$	k-4
pien	i4
piend	i8k-6
piende	i4k-4
piendi	i5
piens	j5l-5
pienst	j5l-5
piep	h-3
piep$	h-4
piepe	c5
pieper	c5
pierb	b4
pierba	b5
piere	d-4l-8
pieren	l-8
piers	c-4d4
piers$	c-4d4
piert	b-7k6
piertj	b-7k6
pieru	g7
pierv	a6k-4
piervu	a6k-5
pies	d-4k8
pies$	d-4k8
piete	l-3
pieter	h4
pietg	a4l-3
pietgo	a4l-3
pietse	l-6
pietst	c-5d5
pieu	l-6
pieuw	l-6
pieuwe	l-4
pieuws	k5l-4
pift	k-6l6
pift$	l4
pifte	g3
pifte$	g4
pifti	k-4l4
piftig	k-4l4
pigd	k-4
pigd$	l3
pigen	d4
pigen$	d5
piger	k4
piger$	k4
pigs	l5
pigs$	l5
pigte	l6
pij$	d-3g8l-4
pijb	h5
pijba	h5
pijbaa	h5
pijd	g-6
pijd$	b-5g-5j-7k5
pijder	l-4
pijdi	l-3
pijdin	l-3
pije	c-3l3
pije$	k4l-5
pijf	g-7h-4j-7l8
pijft	g-8j-7l8
pijft$	g-7j-7l8
pijfti	h-3
pijg	e-5
pijga	c-4
pijge	e-4g8k-6
pijka	b-5h4
pijkan	b-4h4
pijker	l-5
pijkt	h-4
pijkt$	h-4
pijl	l-9
pijl$	k3l-4
pijlt	j5k-3l-6
pijnb	d4
pijne	a-4k3
pijnen	a-4
pijnl	f5l-5
pijnli	f5l-5
pijnt	b-3d4
pijnt$	d5
pijs	k-5
pijs$	g3k-3
pijsb	k-4
pijsba	k-4
pijt	c-5e6k-4
pijt$	e4k-4
pijte	f4
pijter	c-4d-3f4
pijv	d4
pijve	d4
pijven	d6
pijver	c3
pijz	j6l-6
pijzel	l-4
pijzo	a3
pijzon	a3
pik$	j-10l4
pike	d5l-5
piken	h-4
piken$	h-4
piker	l-3
pikes	d5h-5
pikes$	d5h-5
pikk	d3
pikke	d4
pikke$	k3
pikker	d5
piko$	b6
pikop	l5
pikopt	l5
pikt	b5g-4k-7l5
pikt$	g-4k-4l5
pil$	e-5
pila	d-4
pilan	d-4
piland	d-4
pild	d5
pilder	e4
pildp	d6
pildpl	d6
pilic	l4
pilich	l4
pilie	k4
pilie$	k4
pilig	b3
pill	c-5e-3
pille	c-5e-3k3
pilleg	e-3
pillen	l5
pillet	k6
piln	f-5
pilni	f-5
pilnis	f-5
pilt	c-4
pilt$	c-4
pime	j-5k6
pimen	j-5k7
pimen$	j-5k6
pimi	d4
pimid	d4
pimide	d4
pimt	e4
pimt$	e4
pina	k4
pindel	k4l-5
pinds	k-6
pinds$	k-4
pine$	i3
piner	c-5l3
piners	l8
pingbe	k3
pinge	e-4
pingeg	c5
pingel	d3
pinges	c-4f4
pinget	f4i5
pinh	l-4
pink	h-6
pinke	h-6
pinke$	a5
pinkel	h-6
pinkem	e4
pinken	a-5e-4l4
pinki	k4
pinkt	k-3
pinkt$	k-3
pins	d-6j-4
pinse	a5
pinsl	b3
pinsla	b3
pinst	d-4l4
pintim	d4
pinu	d-4
pinut	d-4
pinute	d-4
pion	k-4
pion$	k-4
pioo	k-4
piool	k-4
piool$	k-4
pios	k5l-4
piot	h4
pipp	d-7g4
pippe	d-7g4
pippen	d-5h5
pipper	g4
pire	k-5
piren	k-5
pirene	k-5
pisc	d-4
pische	l4
pisg	e-4i5l-3
pisge	e-4i5l-3
pisj	c3
pisje	c3
pisje$	c5
piss	a-6e4i4
pisse	a-6c5e4l-4
pissel	a-5e5g3
pissi	i6l-3
pissin	i6l-3
pist$	a-6c-5
piste	g4
pisten	g5
pister	e4
pisz	d5f-5
pisza	d5f-5
piszak	d5f-5
pitb	d-4l6
pitbu	d-4l6
pitd	b4
pitda	b4
pitdam	b4
pitenl	c6
pitga	b-4
pitl	c4e-6
pitla	c4e-6
pitlaa	e-4h4
pitlat	c5
pitr	b5
pits	d-4
pitte$	k5
pitz	j-6l8
pitze	j-6l8
pitzet	j-6l8
piven	l4
pizen$	e4
pizend	a3
pjaard	b6
pjag	d5
pjage	d5
pjagen	d5
pjam	k4
pjamm	k4
pjamme	k4
pjar	a-4k6
pjare	a-3k6
pjaren	a-3k6
pjba	h5
pjbaa	h5
pjbaan	h5
pjd$	b-5g-5j-7k5
pjder	l-4
pjder$	l-4
pjdi	l-3
pjdin	l-3
pjding	l-3
pjer	b5
pjerr	b5
pjerry	b5
pjes	e5l-4
pjes$	e4l-4
pjeu	f-4
pjeug	f-4
pjeugd	f-4
pjft	g-8j-7l8
pjft$	g-7j-7l8
pjfti	h-3
pjftie	h-3
pjga	c-4
pjge	e-4g8k-6
pjka	b-5h4
pjkan	b-4h4
pjkant	b-4h4
pjker	l-5
pjkers	l-5
pjkt	h-4
pjkt$	h-4
pjl$	k3l-4
pjlt	j5k-3l-6
pjnb	d4
pjne	a-4k3
pjnen	a-4
pjnen$	a-4
pjnl	f5l-5
pjnli	f5l-5
pjnlij	f5l-5
pjnt	b-3d4
pjnt$	d5
pjoc	c4
pjoch	c4
pjochi	c4
pjs$	g3k-3
pjsb	k-4
pjsba	k-4
pjsbaa	k-4
pjt$	e4k-4
pjte	f4
pjter	c-4d-3f4
pjteri	c-4d-3f4
pjve	d4
pjven	d6
pjven$	d6
pjver	c3
pjver$	c3
pjzel	l-4
pjzo	a3
pjzon	a3
pjzond	a3
pkaa	b-5
pkaar	b-5
pkaars	a4b-6
pkaart	k3
pkab	d-5l4
pkabe	d-5l5
pkabel	d-5l5
pkac	b-6k4
pkach	b-6k4
pkache	b-6k4
pkad	d3
pkade	d3
pkade$	d3
pkam	f5h-4
pkame	f5
pkamer	f5
pkamp	h-4
pkan$	e-4k4
pkap	l-4
pkapo	l-4
pkapot	l-4
pkar	b-5d7e-4h7
pkara	d3
pkarao	d3
pkas	a-4l-3
pkast	a-4l-3
pkba	g4
pkbaa	l4
pkbaar	l4
pkbuss	a4
pkeel	g-4l4
pkeel$	g-4l4
pkeer$	l-5
pkeerd	d-6
pkeers	a-5
pkeert	h4l-5
pkel	e-4
pkel$	c-4
pkelc	g-4h-4
pkelce	g-4h-4
pkeld	f5k-3
pkelde	f5k-3
pkele	c4
pkele$	a-4
pkelen	c5l3
pkels	e-6k5
pkels$	e-6k5
pkem	e4
pkema	e4
pkema$	e4
pkend	h-3
pkend$	d-4h-4
pkende	l5
pkenh	h5
pkenhu	h5
pkenn	d-4e6
pkenr	f7g-5
pkenro	f7g-5
pkens	e5
pkens$	e5
pker$	d-7
pkere	e3l-4
pkere$	e4h-3
pkerel	e4
pkerk$	l4
pkers$	l-6
pkerse	l4
pkerst	g-4
pkes	d5h-5
pkes$	d5h-5
pket	e9
pketb	e7k-5
pketj	f4
pketje	f4
pkeu	e6
pkeuk	e6
pkeuke	e6
pkge	k4
pkie$	b5
pkiep	c5
pkiepe	c5
pkies	d-3k6
pkies$	d-3k6
pkiet	k-6l6
pkiet$	k-6l6
pkinde	l3
pking	l-6
pking$	l-6
pkip	l4
pkipp	l4
pkippe	l4
pkke$	k3
pkkel	e-6k6
pkkels	e-6k6
pkkend	l6
pkkenr	f7g-5
pkkers	h4
pkket	e7k-5
pkketj	f4
pkki	k5
pkkie	g-3
pkkie$	b5
pkkies	d-3k6
pklaa	e-4k6
pklaar	e-4k6
pklan	g4k-4
pklant	g4k-4
pklap	h7l-6
pklap$	a4
pklapp	h5l-4
pklapt	h4
pklei	i3
pklein	i3
pklem	c-4h7k-6
pkleu	e5
pkli	g-4
pklik	b4
pkliko	b4
pklin	g-4k3
pklink	g-4k3
pklop	l-4
pklopt	l-4
pklu	k-4
pklui	f4
pkluis	f4
pklus	e5k-4
pkme	b3
pkmel	b4
pkmeld	b4
pkna	a8
pknak	c4
pknakt	c4
pknal	a9
pknal$	a5
pknald	a10
pknall	k-4
pknalt	a4
pkne	b-6h4l4
pknet	b-6h4l5
pknett	b-6h4l5
pknu	k4
pko$	b6
pkoe	e4
pkoei	l4
pkoeie	l4
pkoev	e4
pkoevo	e4
pkof	l-4
pkoff	l-4
pkom	g-8
pkoo	e-5l-4
pkool	b-3c3
pkoop	a5e-5k5l-5
pkoop$	e-5k5l-6
pkop	l4
pkopt	l4
pkopte	l4
pkor	b7k-7l3
pkorf	b7k-6
pkorf$	b5
pkort	l6
pkpa	k-4
pkpar	g5k-4
pkpart	g5k-4
pkpl	l3
pkpla	l3
pkra	h-5
pkraa	b-3
pkraak	f5
pkraan	b-4l4
pkrass	f4
pkre	k7
pkree	k4
pkreeg	k4
pkres	a-3
pkrest	a-3
pkrijg	e-5
pkrijt	c-3e6
pkroe	d4
pkroeg	d4
pkrom	c4
pkroo	a4g-4
pkroon	a4g-4
pkruid	c4
pkruit	b4
pksc	f7k-4
pksch	f7k-4
pkscha	f7k-4
pkse	h-6
pksel	h-6
pksel$	h-6l6
pkst	e4
pkte	b4j4k-8
pkte$	b5k-5
pkun	h-4
pkur	k5
pkurk	k5
pkurk$	k5
pkvo	c6
pkvog	c6
pkvoge	c6
pkwam	a6
pkwam$	a6
pkwar	g-3j-5l4
pkwart	g-3j-5l4
pkwi	i3k-5l-4
pkwij	i3k-5l-4
pkwijt	i3k-4
pla$	d4e-5
plaad	c4d-5
plaadp	c4d-5
plaap	e4l-7
plaapk	d4e3
plaapt	l-4
plaar	e-4k6
plaar$	e-4k6
plaat	k-5
plaat$	e-4h4k-4
plac	k4
plach	k4
plache	k4
plachg	d4
plad	f4j-7
plad$	l-5
plade	f6j-6
pladen	f6
plaff	d5k-4l-4
plaffe	d5k-4l-4
plag$	a3
plage	c-4
plagen	c-4
plak	k-5
plak$	k-5
plal	d5
plall	d4
plalle	d4
plam	l-5
plamm	b4c-5h4
plamme	b4c-5h4
plamp	l-4
plampj	e4
planc	b-3
plance	b-3
pland	d-4k6
pland$	d-4
plang$	k-5
plangz	h-4
plank	d-4
planke	c3d-4
plant	k-3
plants	d5
plap	h4
plapp	h4k-5
plappe	h5l-4
plapt	h4
plapt$	h5
plar	f5k-4
plarm	f5k-4
plarm$	f5k-4
plas	g-4
plasb	l4
plasba	l4
plase	d7e-3
plaser	d7e-3
plass	d6
plasse	d6
plast	g-4
plat	e-5
plat$	e-4
plate	d-6l6
platen	d-6l5
plati	g6
platie	g6
plauw$	d5
plaz	a5c5
plaze	a5c5
plazen	a5c5
plbe	c5e-5
plber	c5e-5
plbert	c5e-5
plce	g-4h-4
plcen	g-4h-4
plcent	g-4h-4
plco	k-3
plcon	k-3
plcont	k-3
plde	d-4j4k-4
plde$	b-6c4e4j5
plden	a4e-5j4
plden$	a5e-5j5k-4
plder	f5k-5
plder$	l5
plderr	e4
pldj	d4
pldje	d4
pldje$	d4
pldpa	d-4g5
pldpar	d-4g5
pldpl	d6
pldpla	d6
pleb	k-7
plec	g-4
plech	g-4
plecht	g-4
pleeg$	c-4e-3f3
pleegg	c9
pleen	d-6l-7
pleen$	d-6l-7
pleep	b5
pleept	b5
pleer	d-5
plef	c-6
plefo	c-6
plefoo	c-6
pleg	h4
plega	e-4
plega$	a-3l4
plegd	g6k-6
plegd$	g6k-6
plege	l4
plege$	l4
plegg	d-4h7
plegge	d-4h6
plegi	l-5
plein	h-4
plein$	h-4
pleine	i4j4
plek$	g4
plekt	c-3
plel	b5
pleli	b5
plelie	b5
plem	c-5h5
plem$	h7k-6
plend	a-4d4k4
plende	a-4k4
plenv	a4
plenvl	a4
pler	g-7h-4
plere	d7k-6
pleren	d7k-6
plers	f4g-5
plers$	f4g-5
ples$	k5
pless	d3
plesse	d3
plet	c-5k5
pletj	c-4k6
pletje	c-4k6
pleu	c-4g4h-4
pleur	g5h-4
pleurd	g5
pleven	k4
plez	k6
plge	h-3j-3
plgen	j-3
plgend	j-4
plgt	e3
plgt$	e3
pli$	l-5
plie	g-6
plie$	h-4
plieb	g-4
pliebo	g-4
plieg	k-7l6
pliege	k-6l6
pliet	b-5
pliet$	b-5
plif	e-5l5
plift	e-5l5
plift$	e-5l5
plige	k4
plij	c-4j-5
plijf	g-4j-7k4l4
plijf$	a-3
plijft	a4g-4j-7k4
plijkt	h-4
plijt	c-4d-3f4
plijte	c-4d-3f4
pliko$	b6
plikop	l5
plikt	l4
plikt$	l4
pling	j4
pling$	j4
plink	d-4
plip	h5
plk$	d9k-6
plke$	h3
pll$	d-4l5
plle$	c5d-5
plleb	k-7
pllee	d-6l-5
plleen	d-6l-5
plleg	e-4
pllega	e-4
pllend	a-4d4k4
pller	f4g-7k5
pllers	f5g-5
plles	k5
plles$	k5
pllet	c-4k4
plletj	c-4k6
plli	j5
pllig	b3
pllig$	a3b3k-4
pllige	k4
pllin	j7k-5
plling	j7k-5
pllo	k-3
pllon	k-3
pllonn	d5
plm$	k4
plne	b-6c3
plnet	b-6c3
plnet$	b-6c3
plni	f-5
plnis	f-5
plnisz	d5f-5
plo$	a3
ploede	g5l-5
ploeg	a3
ploeg$	a3
ploei	f3
ploem	c5h-5
ploemb	c7
ploeme	k4
ploes	d5
ploese	d5
plof	d-4h4
ploft	d-4h5
ploft$	d-4h5
plokk	l-5
plokke	l-5
plon	a4
plon$	a4
plonn	d5
plonne	d5
ploop$	l-4
plopt	l-4
plopt$	l-4
plor	l7
plore	l7
ploren	l7
plos	h-4
plosi	a5
plosie	a5
plosw	d5h-5
ploswa	d5h-5
plot	e6
plot$	e4
plote	l5
ploten	l5
plpe	j-5
plpen	j-5
plpen$	j-5
plpl	e7
pls$	c7
plsta	e4
plstaa	e4
plte	l-4
plten	b4
plten$	b4
plter	h4
plti	b-5j-6k5
pltij	b-5j-6k5
pltijd	b-5j-6k5
pltj	a4d-4
pltje	a4d-4
pltjes	c-4h5
pltr	e4
plubh	c4
plubhu	c4
pluc	k-5
pluch	k-5
plucht	k-5
plui	a-4c-4d6k-6
plui$	d4h-7
pluid	d7k-4l-3
pluid$	d6k-4l-4
pluip	c-4
pluis	a-4h3l4
pluis$	a-4h4l4
pluit	l5
pluk$	h5
plus	b6e5k-3
plust	b5
plust$	b5
plve	a5d-6k-3
plvel	d-5
plveld	d-5
plven	a5k-5
plven$	a5k-5
plweg	e3
plweg$	e3
pmaak	a-5
pmaak$	a-6k4
pmaar	j-4
pmaar$	j-4
pmah	l5
pmahe	l5
pmahel	l5
pmaker	g4
pmal	h7k-6
pmall	h7k-6
pman$	k-5
pmat	b-5
pmba	c6
pmbak	c7
pmbakk	c7
pmbe	i5
pmber	i5
pmber$	i5
pmbo	c4k-4
pmbor	c4k-4
pmbord	c4k-4
pmbr	d-4g5
pmbu	b-3
pmbul	b-3
pmbula	b-3
pmd$	e4
pme$	l-5
pmeeu	d-4l5
pmeeuw	d-4l5
pmeg	d3k-4l-4
pmega	d3k-4l-4
pmel	j4
pmel$	l5
pmeld	e-5j4
pmeld$	c4
pmelde	e-5j4
pmels	c4l-5
pmels$	c4l-5
pmen$	j-4
pmene	l5
pmenee	l5
pmes	e-4g5
pmess	g4
pmesse	g4
pmete	e4
pmeter	e4
pmeu	c4
pmgeva	a3
pmgevi	a-4l4
pmgew	l5
pmgewa	l5
pmha	d4
pmhal	d4
pmhalt	d4
pmhe	c-6l6
pmidda	i4
pmide	d4
pmidee	d4
pmil	k4
pmili	k4
pmilie	k4
pmin	d-4
pmink	e4
pminke	e4
pminu	d-4
pminut	d-4
pmis	a-6d-4i5
pmiss	i6
pmissi	i6l-3
pmist	a-6k4
pmist$	a-6b4k4
pmme$	b6
pmmel	k-3
pmmel$	l5
pmmels	c4l-5
pmmen	h5
pmmen$	h5
pmmo	k-5l5
pmob	g5k-5
pmobi	g5k-5
pmobie	k-4l5
pmoed	a5h4
pmoede	a5h4
pmol	a4d-4h-3l-5
pmole	a7h-4
pmolen	a7h-4
pmoll	a-3c5d-6
pmolle	a-3c5d-6
pmolt	b4
pmolte	b4
pmon	h-4
pmont	h-4l4
pmoo	a-9k8
pmooi	a-9k8
pmooie	a-10k8
pmor	f-5
pmos	e-5g4k4
pmosk	e-5k4
pmpe	a-6
pmpel	a-6h7
pmpel$	a-6h7
pmpl	k4
pmpt	a-5e-5l8
pmpt$	a-5e-5l9
pmsi	d4
pmsin	d4
pmsing	d4
pmst	g-4
pmt$	c-4g-4k-4l6
pmuz	d4k-4
pmuzi	d4k-4
pmuzie	d4k-4
pmza	c3
pmzaa	c3
pmzaal	c3
pnaam	c4k-4l-4
pnaamb	c4k-4
pnaas	i3
pnaast	i3
pnad	a4
pnak	c4
pnakt	c4
pnakt$	c4
pnal	a8
pnal$	a5
pnald	a9g5
pnald$	a6
pnalde	a6k-4
pnall	k-4
pnalle	k-4
pnalt	a4
pnalt$	a4
pnam	l-3
pnar	j5k-4l-6
pnat	k4
pnau	c4
pnaut	c4
pnauto	c4
pnbe	d-5e6h-4
pnbek	d-5
pnbeke	d-5
pnbraa	f4
pndba	l4
pndbaa	l4
pndel	a-5j-4
pndeli	a-6k6
pnden	k-8
pnden$	k-6
pndend	d5
pndeng	k-4
pnder$	c-7
pnderb	e-3
pnderf	k4
pnders	j3k-5
pndg	a3g-4
pndh	c-4
pndha	c-4
pndhav	c-4
pndi	i5
pndin	i5
pndje$	l-3
pndk	c-4
pndkla	a3
pndl	b7k-4
pndlu	b7k-4
pndluc	b7k-4
pnds	k-6
pnds$	k-4
pndst	b5
pndsta	b5
pndt	d-3g4
pndt$	d-3g5
pndw	b6
pndwe	b6
pndwee	b6
pne$	d-4
pneden	k-6
pneerg	g5l-5
pneeu	c-4d5
pneeuw	c-4d5
pneg	d4
pnege	d4
pnel	c-4
pnel$	c-5l-4
pnelt	a4
pneltj	a4
pnelw	e3
pnelwe	e3
pnem	e4h3
pneme	e4h3
pnep	l-4
pnepa	j3
pnepag	j3
pner$	c-3
pnerg	k4
pnerge	k5
pners	l5
pners$	l5
pnes	k-5l6
pnes$	l3
pnet	b-5l5
pnet$	b-5
pnetj	i5
pnetje	i5
pnett	b-6h4l5
pnette	b-6h4l5
pneu	a-7g5k6
pneus	d-4g6
pneus$	d-4g6
pnfee	d4
pnfees	d4
pnfl	e-5
pnfla	e-5
pnflat	e-5
pngbe	k3
pngber	k3
pnge$	k-5
pngeg	c5
pngego	c5
pngel	d4
pnger	d4
pnger$	e4
pngere	d5
pnges	d-4l7
pngesl	c-4f5
pngest	c4
pnget	d5i5k-4l-7
pngeti	f5
pngetr	d7i5l-6
pngeva	g3
pngh	c-5d6j6k-5
pnghe	c-5d6j6k-5
pnghek	c-5d6j6k-5
pngi	g4
pngif	g4
pngift	g4
pngj	d7
pngjo	d6
pngjon	d6
pngr	i6k-4
pngro	i6k-4
pngroe	i6k-4
pngz	h-4
pngza	h-4
pngzaa	h-4
pnha	e4
pnhu	b4h5k-4
pnhui	b4h5k-4
pnhuis	b4h5k-4
pniek	k3
pniek$	k3
pniel	c4d-3
pnield	c4j4
pniele	d-4
pnieu	l-6
pnieuw	l-6
pnig	l7
pnig$	l4
pnigt	l6
pnigte	l6
pnin	d-5
pning	d-5
pning$	d-4
pnisz	d5f-5
pnisza	d5f-5
pnk$	b-4f4
pnke$	a5
pnkel	h-6
pnkel$	c-4d-3f3
pnkelc	g-4h-4
pnkele	c5
pnkem	e4
pnkema	e4
pnken	a-5e-6
pnken$	a-5e-6
pnker	d-6l4
pnker$	d-6l6
pnkere	e4h-3
pnki	k4
pnkjes	c-4
pnla	c6
pnlam	c6
pnlamp	c6
pnli	f5l-5
pnlij	f5l-5
pnlijk	f5l-5
pnna$	i5
pnne$	d-6e-4k6
pnnel$	c-5d5l-4
pnnelt	a4
pnnes	c4
pnni	d-6
pnnin	d-4l4
pnning	d-4l4
pnoc	a4
pnod	d5g-4
pnodi	d5g-4
pnodig	d5g-4
pnom	g4
pnome	g4
pnomen	g4
pnon	k-6
pnoo	e-6i4l-3
pnoor	e-4
pnoord	e-4
pnor	e-3k-3l3
pnorm	e-3k-3l3
pnorme	a4
pnov	l7
pnove	l7
pnover	l7
pnpaa	c6
pnpaal	c6
pnpal	c-6l3
pnpale	c-6l3
pnri	l-3
pnrij	l-3
pnrijd	l-3
pnro	f7g-5
pnrol	f7g-5
pnroll	f7g-5
pnse	c-3
pnse$	a5
pnslan	b3
pnst	j4
pnst$	j5l-5
pnsti	l4
pnstig	l4
pntac	e-3k4
pntact	e-3k4
pntai	c-5l3
pntain	c-5l3
pntd	c4f4k-4
pntde	c4f4k-4
pntdek	c4f4k-4
pnte	h-5
pnten	h-5l-3
pntenb	h-5
pntern	l3
pntim	d4
pntimi	d4
pntin	c4
pntine	c4
pntj	l4
pntje	l4
pntje$	l5
pntr	g-3
pntru	g-6
pntrum	g-6
pnts	d5
pntso	d5
pntsoe	d5
pntu	b5k-5l4
pntui	b5k-5l4
pntuin	b5k-5l4
pntw	g-4
pntwo	g-4
pntwoo	g-4
pnui	e-4
pnuit	e-4
pnuit$	e-4
pnut	d-5
pnute	d-4
pnuten	d-4
pnval	l4
pnval$	l4
pnvl	b-5c4
pnvli	b-5c4
pnvlie	b-5c4
pnwe	a4
pnweg	h5
pnwege	h5
pnwi	c-5
pnwis	g4
pnwiss	g4
pnwo	d-7k6
pnze	k-5
pnze$	k-5
poar	k4l-4
poar$	k4l-4
pobe	e4
pobee	e5
pobeer	e5
pobi	g5k-5
pobie	k-4l5
pobiel	k-4l5
pobr	a3
pobra	a3
pobras	a4
poch	j-4
poch$	j-7k7
pochi	c4
pochie	c4
pochte	a4g4
pock$	g4l-4
pocke	l5
pod$	a-4
pode	c-4k4l3
pode$	c-6g4l4
podeu	k5
podeur	k5
podi	d3g-4
podie	f3j3
podig	d5g-4
podig$	d5g-4
pods	e-4l3
poed	d-8
poed$	c-4d-5
poede	d-4j4
poede$	j4k-5
poeden	g5l-5
poeder	c5h5l5
poef	l5
poeft	l6
poeft$	l6
poeg	b-5
poeg$	d5k-4
poege	b-5k6
poeger	b-5k7
poeid	b5c4g4k-4
poeide	b5c4g4k-4
poeke	a4g-4
poeken	i4
poeker	a4g-4
poel	b-7
poel$	c-7k6
poele	d6
poelen	d6l-4
poeln	b-6c3
poelne	b-6c3
poem	c5h-5
poemb	c7
poemba	c7
poeme	k4
poemen	k4
poen	b-4
poeps	k4
poept	g5
poept$	g5
poepte	h4
poer$	j4
poese	d5
poesem	d5
poeste	l4
poetg	h4
poetga	h4
poets	d-4
poets$	d-4
poev	j4k-4
poeve	k-4
poevee	j5k-4
poevo	e4
poevoe	e4
pofde	e5h-5
pofde$	e5h-5
poff	l-5
poffi	k5l-4
poft	d-4h5
poft$	d-4h5
pogen	g-4
pogen$	a3g-4
pogi	f4
pogs	l5
pogsp	l5
pogspa	l5
poie	k4
poie$	a-6k6
pok$	g-7k-3
poke	e-4
poke$	d3
poken	e-4
poken$	e-4
pokj	c4
pokje	c4
pokje$	c4
pokke	k-5
pokken	k-4
pokm	b4
pokme	b4
pokmel	b4
pokt	j5k-6
pold	b-5
polde	b-5
polder	f4
pole	a6h-5l-4
polen	a7h-4
polen$	a5h-4
polenv	a4
polf	h-4
polf$	h-4
polge	j-3
polgen	j-3
polgt	e3
polgt$	e3
polie	g-4
polieb	g-4
polk	d7k-6
polk$	b4d8k-6
polle	a-5
polle$	a-4l-4
polleg	a-3l4
poller	f7g-5
polo$	a3
polp	e7
polpl	e7
pols	l8
pols$	l4
polt	b5
polte	b4
polten	b4
pomgew	l5
pomm	k-6
pomme	k-3
pommel	c4k-3
pommen	a4
pomo	c-5g8
pomp$	l4
pompl	k4
poms	c-3d4g-6
pomsi	d4
pomsin	d4
pomst	g-6h4
pomt	k-4l5
pomt$	k-4l5
ponb	d-5
ponbe	d-5
ponbek	d-5
ponc	g4
ponde	c-4
ponde$	e-5g-3k4l4
ponden	e-5k-9l4
ponder	c-4
pondk	j3
ponds	e5
pone$	e4l-4
poners	d4
ponge$	k-6
ponger	d5
poni	k-6
ponie	k-4
ponin	a4
poning	a4
ponke	l3
ponker	d-4l4
ponn	g-5
ponne	g-5
ponta	c-5
pontac	e-3k4
pontai	c-5l3
pontd	c4f4k-4
pontde	c4f4k-4
ponte	h-5l4
ponv	a-4l4
ponw	c-6k-4
ponwe	a5k-3
ponwi	c-6f3
ponze	k-5
ponze$	k-5
pood	a-4d-3
pood$	a-4c3
poods	e-4l3
poofde	e5h-5
poog	c-4
poogs	l5
poogsp	l5
pooie	k5
pooie$	a-6k6
pook	b4k-5
pookm	b4
pookme	b4
poolp	e7
poolpl	e7
poom	a-4c-4k-6
poom$	c-4
pooms	h5
poomst	h5
poon	c-4g-5
poon$	g-5
poons	e5
poonw	c-6f3
poonwi	c-6f3
poop$	c-4e-5l-9
poorbi	c-4
poord	d-9
poorde	k-3
poorg	j-5
poorge	j-5
poors	e-4k3
poorst	e-4k3
poort	k4
poort$	f-4k5l-4
poos	e-4f-4
poos$	f-4
poost	b3
pooste	b6
poot$	e-5
pootj	g5
pootje	g5
pop$	l-9
popa	c3
popa$	c3
popb	h4l-6
popel	b6
popeli	b6
popen$	j4
popeng	d3
popg	k-5
popge	k-5
popgeb	a8c5k-4
poph	k4
popha	k4
popl	c-6h4j-6k6
popli	c-6h5
poplic	c-6h5
popn	e5
popo	e7
popor	e7
poport	e7
popp	l-4
poppe	l-4
poppen	l-3
popr	j-5k6
popru	j-5k6
poprui	j-5k6
pops	d-4g4j5k-4
popsc	e4
popsch	e4
popst	g5j5k-5
popsto	g6
popte	l4
popter	l5
popti	f3
poptic	f3
porbe	b4
porbec	b5
porbi	c-4
porbij	c-4
porc	f4
porce	f4
porcee	f4
porden	l-6
pordeu	g-4
pordi	a-4c-4d-7k8
pordij	a-4k5
pore	l7
poren	l8
poren$	l8
porf	b7k-6
porf$	b5
porge	j-5
porger	c-4e7k-5
porgev	j-5k4
porh	b-6
pori	j-3
porin	k-4
poring	k-4
porm	b-7c-6e-4k-4l10
porm$	c-6k-4l8
porma	b-6l5
porme	a4
porme$	a4
porn	b-5d4
porn$	b-5d4
porr	f-4
porre	f-5
porrel	f-5
pors	e-4
pors$	a4l-3
porst	e-4
porstu	e-4k4
port	b-3
port$	k4
porti	c-7
portie	c-7
poru	c4
porui	c4
poruit	c4
pos$	f-4
posi	a4
posie	a5
posj	e3
posje	e3
posjes	e4g4
posk	e-4k4
posp	c5g-5
pospi	c5g-5
pospie	c5g-5
post	c-4k-5
post$	j4k-4
poste	b6c-5
poster	b6
posw	d5h-5
poswa	d5h-5
poswal	d5h-5
pote$	g-5
poten	g6
poten$	g6
potges	k4
poth	b4
pothe	b4
pothee	b4
potje$	g4
potz	c4
potzo	c4
potzoo	c4
poude	j-4
poude$	h-4
pouden	j-6k4
poudja	d-3
poudt	c-5
poudt$	c-5
pout	b4h4
pouti	b5c3
poutin	b5c3
pouts	h5
pouts$	h5
pouwd	e4
pouwe	b-4k7
pouwen	b-4k5
pouwt	b4
pouwtj	b4
povee	k-5
poveel	k-5
povera	b-5l-5
poverl	d-3h5l4
poverv	k4
povi	g4
povin	g4
poving	g4
poxe	d5h-4
poxen	d5h-4
poxen$	d5h-4
poze	d5
poze$	d6
pozen	k-5
ppa$	c3
ppaa	g-5
ppaal	d-4h3
ppaal$	c5
ppaalt	c-4h6
ppaar	a4g-5h-5l3
ppaar$	g-3h-4
ppag	j3
ppage	j3
ppagen	j3
ppak	e5k-6
ppakk	e6k-6
ppakke	e6k-6
ppale	d-5
ppalen	d-5
ppan$	c-5l4
ppani	k3
ppanie	k3
ppann	e-4
ppanne	e-4
ppanni	l5
ppap	d-5
ppapi	d-5
ppapie	d-5
ppar	k-4
ppar$	d6
ppart	d-4g11k-4l-4
pparti	d-4g11k-4l-4
ppas	h-6
ppas$	l4
ppasj	e4
ppasje	e4
ppe$	e6k-4
ppec	h-4l8
ppech	h-4l8
ppech$	h-4l8
ppel	a-4b7
ppel$	a-4b5d-3
ppele	d4
ppelen	d4
ppeli	b6
ppelij	b6
ppend	h4
ppende	h4
ppeng	d3
ppenge	d3
ppenh	d5
ppenhu	d5
pperd	c5
pperd$	c5
ppere	l-5
pperen	l-5
ppers	d-4e6h-4
pperso	d-4e7h-4
ppert	a-6l8
ppert$	a-6l8
ppge	k-5
ppgeb	a8c5k-4
ppgebl	a8c5k-4
ppgeho	d4
ppha	k4
ppie	c4d-6e-4g-6k-5
ppieg	c7g-5
ppiege	c7g-5
ppier	d-5
ppier$	d-5
ppierb	b5
ppij	l-3
ppijl	l-4
ppijl$	k5
ppil	d-3k6l4
ppill	d-3k6
ppille	d-3k6
ppina	k4
ppir	j-4k4l-4
ppit	d-3l6
ppje	l-4
ppka	d4e3
ppkam	d4e3
ppkame	d4e3
ppla	j-6
pplank	c3d-4
pplas	g-4
pplass	d6
pplat	l5
pplat$	k4
pplate	l8
pple	h-6
pplee	k4
pplei	h-4
pplein	h-4
pplek	g4
pplek$	g4
ppli	c-6h5
pplic	c-6h5
pplich	c-6h5
pplo	a8c-5
pploe	a3
pploeg	a3
pplos	a5
pplosi	a5
pplu	a-3k4
ppol	l4
ppolo	a3
ppolo$	a3
ppols	l8
ppols$	l4
ppom	l4
ppomp	l4
ppomp$	l4
ppool	a-4e7
ppoort	c4
pporti	c-6g4
ppos	j5k-5
ppost	j5k-5
ppoth	b5c-4
ppothe	b5c-4
pppenh	d5
pppere	l-5
pppert	a-6l4
pppy	a-4k3
pppy$	a-4k3
ppra	f-3j-5l4
ppraa	l4
ppraat	l4
pprax	j-6l7
ppraxi	j-6l7
pprin	e-5
ppring	c5e-5
ppro	h-5
pprob	e5
pprobe	e5
ppru	j-5
pprui	j-5k6
ppruim	j-5k6
pprul	k-7
pprull	k-7
pps$	h-6
ppsa	k4
ppsc	e4
ppsch	e4
ppschr	e4
ppst	g5j5k-5
ppsto	g6
ppstoo	g6
ppteg	h4
pptege	h4
ppter	l5
ppter$	l5
ppti	f3
pptic	f3
pptici	f3
ppto	f4
ppui	k3
ppuit	k3
pput	h-6
pputd	h-6
pputde	h-6
ppve	c-4h4
ppvo	d-4
ppvoe	d-4
ppvoet	d-4
ppy$	a-4k3
praadj	a4
praag	a-5
praag$	a-6k7
praagt	e4
praai	c-4e5
praaie	e5
praak	e-4f9
praak$	f4
praan	d-4
praan$	d-5
prac	h5k-6
pracen	d3
prach	h4k-6
pracht	h4k-6
praf	c4l-6
praf$	c4l-5
prafi	e4
prafic	e4
prage$	l3
prak	e-3k4
prake	l-3
praken	d-4
pral	b-5l-5
pral$	b-5l-5
pram$	d-3g-3h6
pramh	d4
pramha	d4
prandl	b7k-4
prands	b5
prandt	d-3g5
prandw	b6
prang	c-5d6j6k-5
prangh	c-5d6j6k-5
prank	c-3f5l5
prank$	c-3f5l5
prans	b-6l4
prant	c4h-5
prant$	c5
prao	d3
praok	d3
praoke	d3
prap	c4
prap$	l5
prapp	c5
prappe	c5
prar	k-4
prare	k-4
prare$	k-4
prasse	d4
prast	c6
pratt	d-5l7
pratte	d-5l7
prau	l5
praum	l5
prauma	l5
prav	b7k-5
prava	b7k-5
pravan	b7k-5
pravo	a4
pravon	a4
prax	j-6l7
praxi	j-6l7
praxis	j-6l7
prba	b4
prbak	b5
prbak$	b5
prbe	h-3
prbec	b5
prbeck	b5
prbel	k-4
prbel$	k-4
prbes	k4l-4
prbi	c-4
prbidg	a4
prbij	c-4
prbijg	c-4
prbl	h-5
prbr	a7c5g-4
prbra	a6c6g-4
prbran	a6c6g-4
prbuu	e-3l4
prbuur	e-3l4
prce	f4
prcee	f4
prceer	f4
prd$	e-5
prda	h-4
prden	l-6
prden$	b-4l-6
prdenw	g6
prder$	g-3
prdere	k4
prdeu	f4g-4k-5
prdeur	f4g-4k-5
prdi	c-4d-7k9
prdig	d-7k7
prdig$	d-7k6
prdij	a-4k5
prdijn	a-4k5
prea	l4
preag	j6k-5
preage	j6k-5
prec	b-4
prech	b-4h4
precht	b-4h4
preed	e9k-6
preeds	e5k-4
preeg	k4
preeg$	k4
preekb	l4
preeu	d4
preeuw	d4
prege	d-4
prei	e-4h4
preige	d3
prein	e-6h5
prein$	e-4h5
prek	e-4
prek$	d4
preke	d-4
preken	d-4
preki	h4l-6
prekk	d-3e-5
prekke	d-3e-5
prekv	c6
prekvo	c6
prel	f-5
prel$	e6
prela	g6
prelat	g6
prell	d5g-4
prelle	d5g-4
prem	a-6d-4h7
premp	a-6h7
prempe	a-6h7
prena	j6l-7
prend	k-7
prend$	k-4
prende	k-4
prene	k-5
prenes	l3
preng	h5j3
prenge	h5j3
prenn	c-4
prenne	c-4
prent	g4
prent$	g4
pres	d-4l3
prest	d-5l5
preste	d-4l6
preu	a4h-4
preuk	h-5l6
preun	a7k-4
preun$	a5k-3
prf$	c5
prfi	k4
prfie	k4
prfiet	k4
prga	h3
prgan	h4
prgen	k4
prger	c-4e6k-6
prger$	e7k-5
prgere	c-3
prgest	l-4
prgev	j-5k4
prgeve	j-5k4
prgi	e3k-5
prgif	k-4l4
prgift	k-4l4
prgin	e5l-4
prging	e5l-4
prhu	b-6c4k-4l5
prhui	b-6c4k-4l5
prhuis	b-6c4k-4l5
pri$	c5d-5
pric	g-4
prica	d4
pricad	d4
prich	g-4
pricht	g-4
prie	i4
prien	i8k-6
priend	i8k-6
prietg	a4l-3
prift$	e4
prij$	b4h4k-4
prijb	h5
prijba	h5
prijd	g-5l-7
prijde	l-3
prijdi	l-3
prijf	g-5l9
prijft	g-5l8
prijg	e-6
prijge	e-4
prijke	a4
prijs	g3k-3
prijs$	g3k-3
prijt	c-3e6
prijv	d7
prijve	d7
pril	c-4
prilt	c-4
prilt$	c-4
prin	e-5j-6
pring	e-6h-4
pringe	c4e-5
prinke	c3
prio	k-4
prioo	k-4
priool	k-4
prit	e4
priv	l-3
prjo	h4
prjon	h4
prjong	h4
prka	i4
prkee	h5
prkeer	h5
prken	d-4e5
prker	h-5
prkere	d4h-5
prki	k-6l6
prko	k-6
prkoo	a4b-6c4e-4
prkoop	a6e-4
prkor	b8k-6
prkorf	b7k-6
prkr	a-3
prkre	a-3
prkres	a-3
prkt	a-6j-6k4
prkt$	a-6j-6k3
prla	d-7h4
prlas	d-3h5l4
prlast	d-3h5l4
prle	a-3
prlel	b5
prleli	b5
prlo	l5
prlor	l7
prlore	l7
prm$	h-5k-6l4
prme	a5
prme$	a4
prmet	a4
prmi	d-4i6
prmis	d-4i6
prmiss	i6l-3
prmo	e-4
prmu	c5l-4
prn$	b-5e-5h6
prni	e-3
prnie	c4d-3
prniel	c4d-3
prnpaa	c6
prnpal	c-6l3
prns	l6
prnst	l4
prnsti	l4
pro$	k6l-6
prob	e4
probe	e4
probee	e5
proeg	b-5
proeg$	d4k-4
proege	b-5k7
proei	b4
proen	b-6k-6
proen$	k-6l6
proep$	i4
proeps	k4
proept	g5
proer	d-5
proer$	j4
proet	b4
proet$	b5
prokk	j-4k-4
prokke	j-4k-4
prol	c-4
proll	f4
prolle	f7
prom	k-7
prom$	j4
promm	k-5
pronde	e-4k6l4
prone	e6l-4
prone$	e6l-4
prood	a-3
prood$	a-4
prook	b5
prookm	b4
proom	c-4l5
proon	a4g-4
proos	b4
proost	b4
propa	c3
propa$	c3
pror	l4
pros	h4
pross	h4
prosse	h4
prote	g-6
prote$	g-5
protz	c4
protzo	c4
prouwe	k6
prov	d-7h4l3
prove	d-7h7
prover	d-7h7
provi	g4
provin	g4
proz	b5
proze	b5
prpe	d5
prpi	k4
prpij	k4
prpijl	k4
prplek	g4
prpo	a-4e7
prra	c4
prraa	e4
prraam	e4
prras	c5
prre	e-4f-5h4
prrei	e-4
prrein	e-4
prrel	f-5
prren	d5
prren$	d5
prri	d6l-5
prric	d4
prrica	d4
prrie	d8k-7
prrie$	d8k-7
prro	g5
prryc	b5
prryca	b5
prsc	e-3g-4
prsch	e-4l4
prschi	f5l-5
prschu	e-4l4
prsd	a-6h6
prse	a4l4
prsen	a5
prsen$	a4
prsj	b-4
prsje	b-4
prsjes	b-4
prso	d-4e7h-4
prsoo	d-3e6h-4
prsoon	d-3e6h-4
prsp	j4k-5
prspo	j5k-5
prst$	a4b-4
prsta	d-3e4
prstan	e4
prste	a-5
prste$	a-4l4
prstee	l-3
prstm	f5g-4
prstma	f5g-4
prstu	e-4k4
prstur	e-4k4
prstv	k3
prstve	k3
prte	a-4
prter	e-4
prterr	e-4
prthu	l-6
prthui	l-6
prti	c-7g8j-6
prtie	c-7j-5
prtier	c-6j-5
prtij	d-4g11k-4l-4
prtij$	d-4g11k-4l-4
prtj	b-4
prtje	b-4
prtje$	b-4
prtjes	e4
prtp	b-6
prtr	a3l4
prtro	a3
prtrok	a3l4
prts$	j4l-5
prtv	d5g-6
pruc	g5
pruch	g5
prucht	g5
prugs	a-4
prui	d-4
pruid	c4
pruik	b5k-4
pruik$	b5k-4
pruike	c4
pruim	j-4k5
pruime	j-5k6
pruin	l6
pruin$	l6
pruit$	d-6
pruitd	b4
pruk	d-4k4
pruk$	k4
prukk	k4
prukke	k4
prukt	b4
prukt$	b5g4
prul	k-7
prull	k-7
prulle	k-7
prum	g-6
prum$	g-6
prus	a5
pruz	g6
pruzi	g6
pruzie	g6
prval	k4
prvu	a6k-5
prvuu	a6k-5
prvuur	a6k-5
prwa	h4
prwac	h6
prwach	h6
prwi	h5
prwij	h5
prwijl	h5
pryc	b5
pryca	b5
prycan	b5
psal	a4
psam	k4
psame	k4
psamen	k4
psba	e-5k-3
psbaa	k-4
psbaan	k-4
psbak	l4
psbak$	l4
psban	c-5d7
psband	c-5d7
psbe	l4
pschaa	l4
pschad	f6k-5
psche	d-5e-5f-4k-4l4
psche$	l4
pschel	d-8g10
pscher	k-4
pscheu	l5
pschi	k-4
pschij	d4l-5
pschil	e4
pschip	g6
pschoe	k-5l6
pschom	c5
pschoo	l-6
pschop	d4l-4
pschot	g6
pschre	d4
pschri	e3
pschud	l5
pschut	d-4
pschuw	e-4l4
pscou	b5c3
pscout	b5c3
psdi	a3
psdie	a3
psdr	a-6h5
pse$	f6k-6
psel	e5h-7
psel$	h-6l5
pseli	g4
pselin	g5
psels	a5l-3
psem	d5
psem$	d5
psenm	f4
pser	d5e-5g-3k-6
pser$	e-5
pseri	b5k-6
psfe	d4
psfee	d4
psfeer	d4
psge	e-5i4
psgen	e-4i4
psgeno	e-4i4
pshan	l4
psho	c3
pshok	c4
pshokj	c4
psie	a6k-5
psief	a4
psief$	a4
psier	a5k-5
psierv	a6k-5
psin	i6k-6
psind	k-6
psinds	k-6
psing	c-4i5
psing$	d-4i5
psinge	d3
psir	k-5
psire	k-5
psiren	k-5
psje	b-4e7
psjes	a-4b-4e10
psjes$	a-4b-4e8
psjo	a4e4k-7
pske	f-4l-6
psket	e6g-3
pslaap	e4l-7
pslac	k5
pslach	k5
pslag	c-4
pslag$	a4
pslage	c-4
pslan	b3
pslang	b3
pslap	l4
pslap$	l5
psle	b4c-3
pslee	b5
psleep	b5
psleu	c-6g5
psleut	j4
psli	d-5f4
pslij	c-4d-4f5
pslijt	c-4d-3f4
pslik	l4
pslikt	l4
pslip	h5
psloo	c7k-3
psloop	c9k-4
pslot	e6
pslot$	e4
pslote	l5
pslu	c-5h4k-4l4
pslui	c-5h4k-3
psluip	c-4
psluis	h4
psluit	l5
psma	h5k-7
psmo	b4
psmol	b4
psmolt	b4
psne	a-9k3
psned	c4g-3k-5
psnede	c4g-3k-5
psnee	c-4d5
psneeu	c-4d5
psnel	c-3
psnelw	e3
psno	c-4
psoe	d4
psoen	d5
psoen$	d5
psoo	d-3e6h-4j-6
psoon	d-3e6h-4
psoon$	d-3
psoor	j-6k7
psoort	j-6k7
pspar	d6
pspar$	d6
pspele	d4
pspi	c5g-6l-6
pspie	c7g-5
pspieg	c7g-5
pspij	l-5
pspo	h4k-6
pspor	b-5
psport	b-5
pspr	c5e-5l4
pspri	c5e-5
psprin	c5e-5
pspui	k3
pspuit	k3
pssa	h-6
pssel	a-4e4
psseli	g4
psser	k-5
pssi	d-4i6
pssin	i6l-3
pssing	i6l-3
psst	c4g4
pssta	g4
psstat	g4
pstad	h4
pstad$	h4
pstal$	d-4
pstap	b6c-4d-6
pstap$	k3
pstape	b6d-4h-4
pstapp	c-4e3
pstapv	d-4
pstat	k-4
pstati	k-4
pstb	j4l-7
psted	i4
pstee	j-4
psteed	j-5
psteeg	c4l-4
psteek	g4k-4
psteel	a-6d5f-4
pstel	j4
pstell	j7
psten	b-4
psten$	b-4
pstep	d4h-6
pster$	a-6b4
pstera	a4
pstere	e5
pstey	a4
psteyn	a4
pstg	g4
pstge	g4
pstigs	l5
pstik	g-3k4l5
pstil$	e-5
pstin	e-5k-6l7
pstink	e-5k-6l7
pstj	a4
pstje	a4
pstm	f5g-4
pstma	f5g-4
pstmar	f5g-4
pstoe	k-5
pstoel	c3d4
pstoet	d-4h6
pstok	l-5
pstoke	l-5
pstol	f4
pstole	f4
pston	h4l-4
pstond	h4l-4
pstoo	g5k-8
pstook	k-5
pstoot	g6
pstop	c-5
pstopl	c-6h5
pstopt	a4
pstor	c-6k-4l8
pstori	k-4
pstort	l6
pstp	l5
pstri	g-4
pstrij	g-4
pstro	c-4l4
pstroo	c-4l4
pstu	d3
pstud	d4
pstude	d4
pstukk	c5j3
pstun	c-5d6h-4
pstunn	c-5d6h-4
pstur	e-4
psture	e-4
pstuu	c-4j-6k6l-4
pstuur	c-4j-6k6l-4
pstv	k3
pstve	k3
pstver	k3
psve	c-6l6
pswa	h-4
pswal	d5h-5
pswal$	d5h-5
psza	d6f-5
pszak	d6f-5
pszak$	l7
pszakk	d8l-6
ptaal	j5
ptact	e-3k4
ptad	h4
ptad$	h4
ptaf	c6
ptafe	c6
ptafel	c6
ptai	c-5l3
ptain	c-5l3
ptaine	c-5l3
ptak	h5l-6
ptakk	h5l-6
ptakke	h5l-6
ptal$	d-4
ptan	e4
ptand$	e4
ptant	e4
ptant$	e4
ptap	b5c-6d-4
ptap$	k3
ptape	b6c-4h-4
ptapel	b6d-4h-4
ptappe	c-4e3
ptapv	d-4
ptapvo	d-4
ptas	a-4e9
ptasj	a-4e7
ptasje	a-4e7
ptass	e5
ptasse	e5
ptat	k-4
ptati	k-4
ptatio	k-4
ptau	c6
ptax	d-6h5k-4
ptaxi	d-6h5k-4
ptaxic	g4k-4
ptaxis	d-5h4
ptball	d5
ptbe	e8k-5
ptbi	d5j6l-8
ptbik	d5
ptbike	d5
ptbr	h-4
ptbu	d-4l6
ptda	b4
ptdam	b4
ptdamp	b4
ptde	f3h-6k-4
ptdek	f3h-6k-4
ptdeks	h-6
ptdekt	c4f4k-4
pteb	c3l-4
ptebo	c5l-4
ptec	l4
pteck	l4
ptecke	l4
pted	i4
ptee	j-4
pteed	j-5
pteeds	j-5
pteeg	c4l-4
pteeg$	c4l-5
pteek	g4k-4
pteekp	g5k-4l-4
pteekt	l4
pteel	a-6d5f-4
ptegel	d-5
ptei	k-4
ptein	l-4
ptele	c-7
ptelef	c-6
ptell	j6
ptelli	j7k-5
ptenb	h-5
ptend	a4d-4
ptend$	a5
ptende	d-4
ptenl	c6
ptenla	c6
ptens	l6
ptent	c-5j-4k5
ptent$	c-5j-4k5
ptep	d4h-7
ptera	a4
pterav	a4
pterb	h-5
ptere	k-4
pteren	e3h3k-4
pteri	c-4
pterij	c-4d-3
pterj	h4
pterle	a-4
ptern	l3
pterne	l3
ptero	l4
pterr	l-5
pterra	c5
pterre	e-4
pters	k-3
pters$	e-3l3
ptersp	j5k-5
pterst	e5
ptert	b-6l5
ptert$	b-6l6
ptertu	e4
pterw	h5
pterwi	h5
pteu	h-4l4
pteur	h-4l4
pteur$	h-4l4
ptev	l6
ptey	a4
pteyn	a4
pteyn$	a4
ptga	b-4h4
ptgan	h5
ptgang	h5
ptgesl	k4
ptgev	d3
ptgo	a4l-3
ptgor	a4l-3
ptgors	a4l-3
ptha	g-5
pthe	b4i3
pthee	b4i4
pthee$	i4
ptheek	b4
ptho	b4l5
pthor	b5
pthorb	b5
ptici	f3
pticie	f3
ptie	c-4
ptien	d3h-4
ptien$	h-3
ptier	c-7j-5
ptier$	j-6l4
ptiere	e7
ptiers	c-4d4
ptig$	a3
ptigd	k-4l4
ptigs	l5
ptigs$	l5
ptij	b-6g8j-7
ptij$	d-4g11k-4l-4
ptijd	b-5j-6
ptijd$	b-5d3j-7
ptik	g-3h4
ptikk	c4d4
ptikke	d5
ptikt	f4g-3h6k-4
ptikt$	f4g-3h6k-4
ptil$	e-5
ptim	l-5
ptimi	d4
ptimid	d4
ptin	g-4j-4
ptine	c4
ptine$	c4
pting	g-3
pting$	g-4
ptingb	k3
ptink	e-5k-6l7
ptinke	e-4l5
ptinkt	k-4l4
ptio	k-4
ption	k-4
ption$	k-4
ptla	d4e-6
ptlaa	e-4h4
ptlaat	e-4h4
ptlat	c5
ptlate	c5
ptma	f5g-4
ptmar	f5g-4
ptmark	f5g-4
ptoc	j-7k7
ptoch	j-7k7
ptoch$	j-7k7
ptod	k5
ptode	k5
ptodeu	k5
ptoel	c3d4
ptoele	d6
ptoen	e3
ptoen$	e3
ptoept	h4
ptoes	l4
ptoest	l4
ptoet$	d-4h6
ptok	d-8k5l-6
ptoke	l-5
ptoken	l-5
ptokk	d-7k7
ptol	f6
ptole	f4
ptolen	f4
pton$	l5
ptond$	h4l-4
ptonde	d-3
ptoo	d-4g4k-7
ptook	k-5
ptoom	b4k-4
ptoot	g6
ptootj	g6
ptop	c-4e5
ptopl	c-6h5
ptopli	c-6h5
ptopo	e7
ptopor	e7
ptopt	a4
ptopt$	a4
ptor	b-6k-4l5
ptor$	f3
ptore	f-4
ptoren	f-4
ptori	k-4
ptorin	k-4
ptort	l6
ptoru	c4
ptorui	c4
ptos	g-7
ptos$	g-4
ptosp	c5g-5
ptospi	c5g-5
ptou	b-6e4
ptouw	b-6e4
ptouwe	b-5c4
ptpa	b-7g6h-4
ptpar	b-6g6
ptpart	g6
ptraf	e4
ptrafi	e4
ptram	h5
ptram$	d-3g-3h6
ptramh	d4
ptran	b-3
ptrap	c4
ptrap$	l5
ptrapp	c5
ptrau	l5
ptraum	l5
ptre	e-5
ptrek	e-5
ptrekk	d-3e-5
ptrekv	c6
ptri	g-4
ptrij	g-4
ptrijd	g-5k4
ptrijk	a4
ptril	c-4
ptrilt	c-4
ptrok	j-3k-5
ptrokk	j-4k-4
ptroo	c-4l4
ptroom	c-4l5
ptrou	k5
ptrouw	k5
ptru	g-6
ptrum	g-6
ptrum$	g-6
ptsb	c-5d7l-4
ptse	l-6
ptse$	f6k-5
ptsel	e4
ptsen	l-5
ptsen$	h-4
ptser	h4
ptsj	l4
ptsje	l4
ptsje$	l4
ptsl	l6
ptso	d5
ptsoe	d5
ptsoen	d5
ptst	j4l-5
ptsta	d-4
ptste	a5
ptstu	c-5d6h-4
ptstun	c-5d6h-4
ptte$	k3
ptten	l4
ptterb	k4
pttere	h4k-4
ptud	d4
ptude	d4
ptuden	d4
ptui	k-4
ptuin	k-4
ptuin$	k-4
ptukk	c5j3
ptukke	c5j3
ptur	e-4
pture	e-4
pturen	e-4
ptus	c-4
ptuss	c-4
ptusse	c-4
ptuu	c-4j-6k6l-4
ptuur	c-4j-6k6l-4
ptuur$	k3
ptuurd	c-4d3j-6k4l-4
ptva	d5g-6
ptwa	e-5h4k-5l-3
ptwac	e-5j6k-4
ptwach	e-5j6k-4
ptwag	h7k-6
ptwage	h7k-6
ptwo	g-4
ptwoo	g-4
ptwoor	g-4
ptyp	e9g-4l-4
ptype	e10g-3k-6
ptze	j-6l5
ptzet	j-6l8
ptzo	a4
ptzoo	c4
ptzooi	c4
pube	d5
pubers	d5
pubh	c4
pubhu	c4
pubhui	c4
puch	k-5
pucht	k-4
pucht$	k-5l4
pude	j-4
pude$	h-4
puden	j-6
puden$	j-6k4
pudent	d4
puder$	h-4l5
pudere	g-4
pudi	h4
pudi$	h4
pudja	d-3
pudjaa	d-3
pudt	c-5
pudt$	c-5
puff	g3k-4
puffe	g3k-4
puffeu	g3k-4
pugd	f-4
pugd$	f-4
pugs	a-4
pui$	d4h-7l-4
puid	l-3
puid$	d4k-4l-4
puik	h-3j-5
puik$	b3j-9
puike	d4h-4
puiken	h-4
puiln	f-5
puilni	f-5
puim	d5j-4k4
puime	j-5k6
puimen	j-5k6
puin	k-5
puin$	k-5
puinsl	b3
puip	c-4
puisg	e-4i5l-3
puisge	e-4i5l-3
puisj	b-4c6k-4l4
puisje	b-4c6k-4l4
puit$	d-6
puitd	b4
puitda	b4
puitga	b-4
puitl	c4e-6
puitla	c4e-6
puitr	b6
puits	d-4
puitz	j-6l8
puitze	j-6l8
puiv	l4
puive	l4
puiven	l4
puke	e4
puken	e5
puken$	c5e6
pukj	c-4
pukje	c-4
pukje$	c-4
pukk	k7
pukke	k6
pukken	c3e4j3
pukt	b4d4k-4
pukt$	b5d5g4k-4
pula	b-3
pulan	b-3
pulanc	b-3
pulle	j-4
pullen	j-4
pum$	g-7
puma	l5
pumah	l5
pumahe	l5
pump	e-5k-4l9
pumpt	e-5k-4l9
pumpt$	e-5k-4l9
pun$	a5k-3
pur$	h-5
purb	c4j-3k-4
purbe	c4j-3k-4
purbel	c4j-3k-4
purd	j-5
purd$	e-5j-4
purde	f4k-4l-3
purder	c-4
purdeu	f4
purk	a-4b6
purk$	k5
purko	b8k-6
purkor	b8k-6
purkt	a-5k4
purkt$	a-5k4
puro	k6l-6
purop	c3
puropa	c3
purp	k4
purpi	k4
purpij	k4
purt	j4l-6
purt$	j5
purth	l-6
purthu	l-6
purto	b7d-4
purton	b7d-4
purtv	d5g-6
pus$	d-4
pusb	h5l-4
pusba	h5l-4
pusbaa	h5l-4
pusho	c4
pushok	c4
pusj	b-3k-4
pusje	b-3k-4
pusje$	b-3
pusjes	e5k-4
puss	c-3
pusse	c-4
pussen	c-4
pusst	g4
pussta	g4
putd	h-6
putde	h-6
putdek	h-6
pute	d-5
putel	j4
putel$	j5
puten	d-4
puten$	d-4
puter	i4
puter$	i4
puti	b5c3
putin	b5c3
puting	b5c3
putod	k5
putode	k5
putop	e7
putopo	e7
putor	c3
putoru	c4
putos	g-7
putos$	g-4
putosp	c5g-5
puts$	h4
putti	d-4
puttin	d-4
puurd	j-7l-4
puurd$	d5j-6k4
puurde	f4k-4l-3
puurk	b8k-6
puurko	b8k-6
puurp	k4
puurpi	k4
puurt	j4l-9
puurt$	j5
puurth	l-6
puurto	b7d-4
puurtv	d5g-6
puwe	b-4
puwen	b-4
puwen$	b-3
puwens	k6
puws	k5l-4
puws$	k5l-4
puwt	e5
puwt$	e4
puwtj	b4
puwtje	b4
puze	d5e-5l-5
puze$	g3l-4
puzel	d5e-5
puzi	g4k-4
puzie	g4k-4
puziek	d4k-4
pvaarl	l-6
pvad	g-4i4
pvade	g-4i4
pvader	g-4i4
pvag	e6
pvage	e6
pvage$	e6
pval	c-3
pval$	c-5e-5g-3h-5k-5l5
pvals	e4f-4
pvals$	e5f-4
pvan$	b7k-5
pvanm	i4
pvanmi	i4
pvanu	e-4
pvanui	e-4
pvanw	h5
pvanwe	h5
pvastg	g4
pvat	c4e-4
pvat$	c5
pve$	e-4
pvec	f-3g6k-7
pvech	f-3g6k-7
pvecht	f-3g6k-7
pvee	k-6
pveel	k-7
pveel$	k-7
pveili	b3
pveld$	a4
pveldj	d4
pvels	c7
pvels$	c7
pvend	d4
pvent	l-4
pvent$	l-4
pvera	b-5l-5
pveral	b-5l-5
pverbr	a6c6g-4
pverd	g-5h-4
pverde	d4g-3
pverf	c6
pverf$	c6
pvergi	k-4l4
pverk	b-4
pverke	a-5
pverko	a5b-6c3
pverl	d-7l6
pverla	d-7h4l4
pverlo	l7
pverm	d-4i5
pvermi	d-3i7
pvern	c4d-3
pverni	c4d-3
pverp	a4
pverpl	a4
pvers	c-5g4
pvers$	c-4g4
pverst	l-4
pvertr	a3l4
pverv	k4
pverva	k4
pvie	k5
pvier$	k4
pvij	h-5
pvijf	h-4
pvijft	h-3
pvijv	c3
pvijve	c3
pvin	h-3
pving	d4
pving$	d4
pvis	c6l-5
pvla	k-4l-5
pvlag	c4
pvlak	k-5
pvlak$	k-5
pvlam	b4c-5
pvlamm	b4c-5h4
pvle	l4
pvli	k-7l6
pvlie	k-7l6
pvlieg	k-7l6
pvliet	b-5
pvlog	l4
pvloge	l4
pvoc	g4
pvoch	g4
pvocht	g4
pvoel	c-4k5
pvoet	c-4
pvoet$	e4
pvoetg	h4
pvoets	d-4f3
pvolge	j-3
pvolgt	e3
pvolk	d8l-3
pvolk$	d8l-4
pvond$	l-3
pvonde	e-4k-7l5
pvoorb	c-4
pvoord	g-4
pvra	h5k-7
pvrac	h7k-6
pvrach	h7k-6
pvri	h6i6k-7
pvrie	i8k-6
pvrien	i8k-6
pvrij	h8
pvrij$	h6
pvroe	b-5k5
pvroeg	b-5k5
pvui	f-5
pvuil	f-5
pvuiln	f-5
pvuur$	b4
pvuurk	b8k-6
pvuurp	k4
pvuurt	b3
pwaa	j3
pwaai	c-7l9
pwaaid	c-7h-4l8
pwaaie	l4
pwaail	l4
pwaal	l-5
pwaalf	k4
pwaalv	a5k-5
pwaan	c-5l4
pwaan$	c-5l4
pwaar	j6
pwaar$	j4l-6
pwaaro	j6
pwac	e-4h4
pwach	e-4h4
pwacht	e-4h4
pwagen	k-6
pwager	k4
pwal	d4h-5l-4
pwal$	d5h-5l-4
pwam	a6
pwam$	a6
pwap	k4
pwape	k4
pwapen	k4
pware$	j4
pwart	j-4
pwarti	g-3j-5l4
pwas	b4c-4k-4
pwed	g-4
pwedd	a4
pwedde	a4
pweds	g-5k4
pwedst	g-5k4
pwees	b-6e-4k5
pweest	b-6e-4k5
pwegd	d3l4
pwege$	h5
pwegg	d3
pwegge	d5
pwego	h4l-6
pwei	d-5e-4h7
pweil	d-4h3
pweila	d-4h3
pwek	e-5l5
pweke	e-5l5
pweken	e-5l5
pwel	k4
pweld	g5
pweld$	g5
pwen	b-4
pwens	k6
pwens$	k6
pwerke	e4
pwerkr	a-3
pwerkt	j-8k5
pwie	c4
pwiek	a4c5
pwiek$	a4c5
pwijk	c-3
pwijl	h5j4l-6
pwijl$	h5
pwijn	b-5
pwijt	i3k-4
pwijt$	k-4
pwil	d4
pwild	d6
pwildp	d6
pwin	h-6
pwink	h-6
pwinke	h-6
pwip	d-4
pwis	a-5e4
pwiss	a-5e4
pwisse	a-5e4
pwit	k5
pwitt	k5
pwitte	k5
pwol	b6k-4
pwolk	b6k-4
pwolk$	b6k-4
pwoni	a4
pwonin	a4
pwoor	d-8
pwoord	d-8
pworde	c5
pws$	k5l-4
pwt$	e4
pwtj	b4
pwtje	b4
pwtje$	b4
pwus	d-4
pwust	d-4
pxen	d5h-4
pxen$	d5h-4
pxic	g4k-4
pxich	g4k-4
pxicha	g4k-4
pxis	d-5h4j-6l5
pxis$	d-5h4j-6l5
pxpl	a5
pxplo	a5
pxplos	a5
pyca	b5
pycan	b5
pycan$	b6
pyea	a-4k3
pyear	a-4k3
pyear$	a-4k3
pymz	c3
pymza	c3
pymzaa	c3
pyn$	a4
pype	e10g-3k-6
pzaa	h-5l5
pzaal	c3
pzaal$	c3
pzaam	c-7h-4l7
pzaam$	h-4
pzac	d-4j6k-5
pzach	d-4j6k-5
pzacht	d-4j6k-5
pzak	g-5
pzak$	e4f-4
pzakk	d5g-4l-4
pzakke	d5g-4l-4
pzakt	l3
pzakt$	l3
pzan	b4d3k-5
pzat	d5
pzee	k3
pzei	c-5
pzeil	c-5l4
pzeil$	c-5l4
pzel	g-4
pzel$	c-7l5
pzelf	g-4
pzelf$	d3g-4
pzelli	b3
pzend	a5
pzendk	a3
pzet	h4
pzet$	h5j-3
pzett	k-5
pzette	k-5
pzic	d3
pzich	d3
pziek	k-5
pziek$	d4k-4
pzieke	h4
pziet	a4b-4
pziet$	a4b-4
pzig	k-3l4
pzijk	b-4h4
pzijka	b-4h4
pzoeke	a4g-4
pzol	f5
pzold	f5
pzolde	f5
pzon	k-5
pzond	k-4
pzonde	k-4
pzooi	c4
pzooi$	c4
pzor	e6
pzorg	e6
pzorge	e6
pzov	k-5
pzove	k-5
pzovee	k-5
pzuil	c3
pzwa	c-5
pzwaa	c-5l5
pzwaan	c-5l4
pzwag	k4
pzwage	k4
pzware	j4
rburglary	a-9b-9c-4d-2e-4f16g-8h-8i-10j-14k-14l-8
rchatter	a-6b-6c-10d-7e-5f-7g-6h-9i-7j-12k16l-5
rfire	a-5b15c-7d-5e-10f-14g-14h-8i-11j-4l-7
rfireworks	a14b-5c-4d-9e-5f-9g-4h-1i-5j-10k-3l-11
rmissing	a-5b-5c-4d-2e-6g-8i11j-2l-12
rnuisance	a-6b-5c-3d12e-7f-5g-5h-4i-7j-12k-3l-4
rother	a-10b-8c-4d-7e-7f-6g-12h-10i-17j-3k-4l13
rquestion	a-13b-11c-15d-17e-14f-9g-11h-9i-8j12k-4l-14
rsuspicious	b-14c-5d-3e11f-4g-2h-2i-6j-9l-5
rtraffic	a-10b-5c-8d-4e-10f-10g-8h12i-9j-14k-11l-4
rvandalism	a-1b-4c12d-7e-7f-2g-4h-5i-4j-7k-11l-11
rviolence	a-4b-5e-7f-4g11h-9i-9j-14k-9l-10
s!	a-8d-9e-5f-5g-5h-2i-3j-5l-2
s1	a-35b-35c-30d-35e-35f-34g-35h-33i-35j-30k23l-33
s2	a-27b-31c-19d-27e-27f-24g-17h-15i-31j-20k8l-16
s3	a-10b-10c-8d-5e-11f-15g-10h-5i-11j-3k-1l-4
s4	l1
s?	a-5b-13c-2d-6e-2f-11g-8h-8j25k-17l-3
tdanger	a1b-8d-1e-9f4g-5h3i3j-8k-9l1
tfire	a-8b15c-5d-6e-12f-15g-12h-7i-10j-4k-2l-11
tinjury	b-7c-3d-14e-11f-7i-6j-1k-11l11
tviolence	a-1b-10c-2d-1e-9f-3g17h-11i-13j-3k-5l-8
tweapon	a1b-15c-6d-4e-15f-8g12h-14i-9j-11k-7l-14
u-	c-3k-3l-2
u3	e-4f-4h-12j-1k-6l-12
u6	a-2c-5d-19e-16g5j-7k-29l5
w	a-3b-4c-3d-5e-4f-3g-3h-4i-4j-3k3l-4
w<#>	b-2c-5e-3f-8g-5h-1i1j-4l-8
w<straat>	a2b-2c-7e-4g-3h2i-10j-8k-20
wa	a-1b-3c4e2f-2g-3h5i-2j-1k-4l-7
waan	a-2b1c-2f-4j-2k-1
waangehouden	d-1f2g-3h4j-4k-2l-2
waangereden	a-1g-4h6l-7
waangestoken	a-2b1c5d-6g-1h-3i-1j-7k3l-1
waangevallen	a-2b-2c-2d-5f-1g7j-2k-1l-5
waangifte	a-2b-4d-2e-2f-7g4h-1i-3j-2k-5l-2
waanrijding	a-1b-1f-3g-4h3i-1j-1k-3l-7
waanspreekbaar	a4d-5e-1g-2i-1k-3l5
waanspreekpunt	b-3c-1g-1i-1j6k-3l-6
waansteker	b3c-1d-1k-2
waardig	a1b-2c-2d-3e-1f-1k-2l-1
wabri	a-4b3c8d-7e-4f-4g-1h-2i-1j-4l-6
waccu	a-5b2c-2d-5e-1f2g-3h-4j-1l4
wach	a-5b-6c-1d-6e-3f-1g3h-1i-3j-2k6l-3
wachter	a-4b2c-15d-1f-3g-3h-4i-1j-12k-9l-6
wachterdeur	a-3b-4c-7d-3e2f3i-1k-1l-3
wachterom	d-2e1f-1g-1l-3
wachterruit	a-2c1d-5e2f-6h-2k-1
wachterveld	a-3b-4c3d-2e-2h-1i-4k5l-5
waction	a-2b-4c-5d-7e-6f6g-3h-4i-1j-4l-4
wademt	a-4c-2e-2f-2g-4h-3i-2j-3l7
waed	a2b-1c1e-3g-4h-6j6k-2l-5
waf	c1d-3e-5f3g-1h-9i-2j-9k-6l-3
wafgegaan	a2f-1g-1h-2j2k-4
wafgelopen	a-1b-1c-2d-3e-5f2g-1h-3i-1j-1k-1l-2
wafgepakt	f-2g3
wafgesloten	a-3b-2c-3e-4f-4g-2h1i-3j-4k-2l4
wafgestoken	a6b-5c-8d-1e-1f-1g-1h-3j-5k-4l-2
wafsteken	a-2b-4c-5d-1e-1f-1g-3i-1j-2l-1
wafval	a-4b-3c-7d4e-4f-4h-5j-1k-2l1
wafvalbak	a3b3c-2d-1f-1i-2j-2l-2
wagenten	a-3b-5c-2d-3e-3f-3g-3h-3i-1j2k4l-4
wah	a-4b-7c1d-5e-4f-7g-5h-5i-3j8k-7l-8
wal	b-10e-1f-12g-4h-7i-3l1
walarm	a-7b2c-9d-8e-1f7g-7h-8i-1j-5k-7l1
walbert	a-4b-3c6d-3e-6f-5g-1h-4i-2j-3k-2l1
waldi	c3d-1e1f-1g-3h-1i-5j-3k-2
walle	b-2c7d-10e-1g-8h-9i-4j-4k2l-7
wallebei	a-5b-4c-7d-5e-5f-6h4i-1j-4l-2
walleen	a-5c4d-12e-10g3h-5i-6j-4k2l-10
wallemaal	a-6b-5c-6d-4e-6f-7g-5h-8i-4j-2k5
wallen	a-3b-4c-2d1e-3f-5g-4h-3i-3j-2k6l-8
walles	a-3b-8c-3d-6e-8f-2g-7h-6i-6j-7k9l-9
wals	a-8b-6c-10d1e-1f-4g-7h-4i-6j4k1
walsof	b-1d-1e6f-5g-2h-1i-3k-3l-7
waltijd	a-6b-7c-7d3e-6f-6g-5h-7i-4j-7k7l-6
walweer	a-6b5c2d-6e-4f-7g-6h-4j-5k-6l-6
walzheimer	f-2i3k-2l-4
wambulance	a-1b-7c-2d3e-3f-3g-5h-5i-4j-3l3
wamper	c-1d-1e-3g3h4l-3
wander	a-1b-1c-2d-6e2f-1g3h-1k-5l-6
wandere	a-6b2d-1f-3g-3i-6j-1k-8l3
wanders	b4c-3d-4e1f-3g-2h-5i-2j6k2l-6
wanker	a-3c-2d-5e-2g5l-2
wantwoord	b-1c-1f-3g-2h-1i-6j4k-3l2
wapotheek	b6c-6e4f-2j-1k-1l-5
wapp	a-3b-8c-2d-4e-8f-6g-6h-5i-4j2l-6
wappjes	a-1b-4c-2e-1f-2g4i2j-2k-5l-3
waudi	a-3b-3c-2d-5e-3f-2h4k-3l-2
wauto	d-6h3i-1k-1l-2
wautobanden	a-1d-3
wautodeur	a-1e-3f-1g-5j-3k6
wautodeuren	c-1f-2
wautoportieren	b-3c-7d-5e8f-5g-4h-4l-3
wautoruit	a2b-2c6f-1j-4l-6
wautos	a-5b-6c2e-1f-10g-10i-4l-11
wautospiegels	a-2b-1c4f-3g-6j-3l-1
wavond	a-5b1c-5d4f-4g-4h-8i-3j-6k2l-9
wbaby	a-2b-1d-2e-4f2g-3i-2j-2l3
wbabypijltjes	a2b-2c-2d-2g-2h-1j-2k-1l-1
wbakker	a5b-4c-5d-4e-1f-1h-7i-2j-3k-3
wbal	a-4b-4d6e2f-2g-5h-3i-3j-2k-4l-7
wbalkon	c-2d-2e-3g2h-3i-2j2k-1l2
wband	a-1b-5c5d-6e-7f-6g-6i-3j-5k-6l-7
wbanden	a3c3d-1e-7f-3g-5h5i-3j-6k-5l-8
wbang	b-2d-2e-1f-3g-1i-1j3k-5l-2
wbank	a4c-4d-4e-4f-4g-1h-4j-7k8l-8
wbankje	a1b-1c3d2e-3f-3g-2h-7i-2j-3k-1l4
wbankjes	a-3b-2c-6d1e-1f-1g-1h-1i-1j-1k-1l-2
wbankstel	a-2b2c-5d-3k-3
wbarwouts	a-3b-1c-2e2f-1g-1h-2i-1j-1k-1l-3
wbas	a-4b-2c-5d6e-4f-8g-1h-5i-1j-1k-1l1
wbasisschool	a-6b-8c4d2e-1f-3g-4h-4j-5k-1l-3
wbatterij	a-1b3e-2f-3g-1j-4k-3
wbbq	a-8b-8c-2d-4e-4f-2g-2h-2i-4j-2k2l-4
wbed	a-6b-2c-8d-7e-4f1g-6h-4i-3j2k2l-7
wbedankt	a-3b-3c-1d-5e-3f-3g-1h-1i3j-1l-7
wbedreigd	a-1c-1d-5e-3f-3g6
wbedreigt	a-4c-4d7e-2f-2g-4h-2i-2j-3k-6l-3
wbeelden	b3e-1f5j4k-3
wbeen	c-1d-1e-1f-1h4i-1k-1l-1
wbeetje	b-2c-7d-3e2f-5h-6i-3j-6k-2l-7
wbegint	a-7b1c1d-7e-4f-5g-3h-8i-2k3l-5
wbegraafplaats	a-3b-2c5d-3e3f-4g-4h-5j-4k-3l-3
wbeige	f-1i2k-1l-1
wbekend	a-1c-1d-3h-6j4k-1l-1
wbeklad	a-5b-4c6d-1e-2f-1g-1h-6i-4l-5
wbekogeld	a1c1d-3g-1
wbekogelen	b-4c-5d3k-2
wbel	c-3d-3e-2f-3g-4h-6i-3j1l1
wbelde	e1j-1k2l-1
wbellen	a-4b-6c-3d6e-2f-4g-5i-4j-3k-6l-2
wbelletje	c-3d5e-4f-1g-3h-2i-2j-1k-8l1
wbelt	a-2c-3d-9e-3f3g1h-6i-6j5k3l-12
wben	a-5b-5c-10d-3e-11f-2g-6h-7i-4j-7k8l-4
wbende	b4d-1e-4h-1i-1k4
wbeneden	a-6b-5c2e-3f5g-5h2i-1j-2k-5l1
wbenen	a3d4e-3h4
wbenieuwd	a-3c-2d-4e-2g-4i-1j-6k7l-3
wbenzine	a2b2c-3d-5e2f-3g-5h-1j-1k-3l-3
wbericht	a-5b-4c-4d-4e-5f-8g-6h-6i-7j5k-7l3
wberichten	a-1b-1c-1d-3e-1g-1j-3k5l-1
wberm	a-3b-5c-2d-1e-5f-3g-3h-8i-1j-3k-5l7
wberoofd	a-1b-2c-2e-3f-4g5i-2k-1l-6
wberoving	a-3b-1c-1f-3g5h-2i-5j-1k-2l-1
wbeste	a-4b-3c-1d-2e-1f-3g-2h-4i-4j-1k4l-2
wbestelauto	a-2b-3d-4e-5f-3h3i-4j-1
wbestelbus	a-3b-2c-1e4f-4i-3j1k-5l-2
wbestuurder	a-1c-6d-7e1f-1g-3h6i-1l-8
wbeweegt	g-1h3l-3
wbewoner	a-2b-2c-2d-5e-5f2g-1h-1i4j-2k-4l1
wbewoners	a1c3d8f3g-4h-1j2k-1l-6
wbewusteloos	a-3b-2c-2d-2e-2f-2h3i-1j-1k-1l-4
wbezig	a4b-2c-2d-9e-7f1g-6h-4i-2j-6k-3l1
wbibliotheek	a-2b-2c-4d5e-2f-1l-1
wbie	a-4b6c-3d-1f-4g-2h-2j-5l-4
wbieb	a-2b-1c-1d1e-2f-2g-1h-1i-1j-1k-1l-2
wbier	a-5b-4c-5d1f-3g-3h-3i-1j-3k-4l-3
wbij	c-5f-2h-1j-6k-9
wbijl	d-2e-2g3
wbijna	a-6c-3d-6e-4f-5g-4h5i-5j-2k1l-8
wbijzonders	a8d-3h-1k-5l-2
wbike	c-6d-4e-1f2
wbinnen	c-9d-13f4h-2i-6j-1k6l-6
wbitterballen	a-3b-2c-1d-7e-4f-3g-6i-1j-1k6l-5
wbivakmuts	a3c-3d4f-3g-1h-4l-4
wbivakmutsen	a-4d3e-3g-2
wblauw	a-2d-2e-1g-3h-1i-2j-2k5l-4
wblauwe	a2c-3e6f-5g-2h-7j-2k-3l-6
wblazen	a1b-7c7d-4e-7f-1g-4h4i-2j-3k-4l-3
wbleek	b-3c-4d-7e2f1g-5h-5i-2j-4k-2l-1
wblijft	a4b-2c-3e3f-4g-6h-5i-1j-9k6l2
wblikjes	a-5b-6d5e-1f-1g-4h-5k-6l-5
wblikken	a-3b-3c-3d5g-4k-1
wblikschade	b-1c-1d-2e-5f-3g-3h6i-1k-3l-2
wbloed	c-1d-2g-2h-3i-1l-4
wbloedend	a-3e-3f-1g6h-1l-8
wbloedt	d-3g5h4i-2l-11
wbloembakken	a-3b-3c9d2e-1f-4g-1h-4k-5l-4
wbloesem	a-2b-2c-2d6e-2f-3g-4h-2i-1k-3l-3
wblok	a-2c-4d2e-6f-2g-1h-4k-4l3
wblokkeert	a-2b-3c-1d-5e-3h6j-2l-7
wblokkeren	a-3b-6c-4d2e-5f-4g-7h3i-3j-3k-6l-9
wblowen	a-4b-1c-1d2e-5f-1g-3k-1l-7
wboel	a-4b-4c-7d-6e-2f3g4h-1j-1k4l-7
wboer	b-3d-1e-1h-3j-1k-3l4
wbom	a2b-1d-3e-2f-2g-1j-2k5
wbommen	a7c-2d-4
wbommetjes	a2b-2c3d-6e-1f-1g-1h-3i-1j-1k-1l-1
wbonken	a-2b-1c-5e-5f-4g4h-2l-1
wboom	a-6c-11d-4e-7f-1g-1i-1j2k-5l7
wboompjes	a-5b-4c8d-6e-1f-4g-4h-5i-1j-2l-4
wboot	a-2b-3c-3d-5e-5f-2g-2h-5i-2j-2l5
wbos	a-6c4d-8e-1f-2g-2h-3i1j-1k-3l-6
wbosje	a-1b4c-2d-1g-3j-3k-4
wbosjes	a-3b-2c-1d-7e5f-2g5h-4i-4k-4l-7
wbouwmarkt	b-4c-2d-4e-6f4g-1h2j-1l-5
wbouwplaats	a-1b-1d-3f1g-2h-2i-1j-1k-1l-2
wboven	a-2c-9d-10e2g2h-8i-5j-1k-4l1
wboxen	a-4b-6c-5d7e-5f-4g-4h-6i-4j-5k-8l-8
wbrand	a-4b5c-3d-9e-5f-4g-7h-10i-6j-5k-3l-7
wbranden	a-5c-4d-3e-1g-1h-5j-2k2l-1
wbrandend	b3c-1
wbrandende	a4b-1c-1d5h-5j-1k-3
wbrandgang	a-3b-2d-6e4f-3h-2i-1k-5l-4
wbrandje	a-3b4c-5d-9j-2
wbrandlucht	a-4b8c-5d-6e-7f-3g-2h-2i-2j3k-6l-8
wbrandstapel	a-4b8c-2d-6e-1h-4i-1l-5
wbrandt	a-3b1c-8d-7e-2f-3g-2h-3i-2j4k2l-7
wbrandweer	a-8b8c-5d-8e-5f-4g-5h-9i-4j-3l-7
wbreekijzer	d-2e4f-7g-2k-1l-2
wbreken	a-5b-5c5d-5e-6f-1g-3h-2i-3j-1k-2l-2
wbrengen	i-3j3k2l4
wbrievenbus	c5d-8e-4f-7g-3h-6i-2j-8k3
wbroer	a-2b1c-1d-1e-2f-1g-3i4j5k-1l-2
wbrommers	a-4b-4c-6d4e-6f-2h-3j-3l-2
wbrug	a-2b-9e-8f-6g-7h3i-5j-1k-10l-2
wbruin	b-6c-3d-4e-4f-1g-1i-2j-4k-5l7
wbruine	e-1f-1i1l1
wbuiten	a-6b-5c-8d-3e-7f-6g-9h-9i-8j3k4l-1
wburen	a-4c-2d-4g1h-9i-5j-3k1l-7
wbus	a-5b-5c-7d3e-7f8g-5h2i-3j1k2l-7
wbusbaan	a-4b-6c-7d-5e-8f-4g-5h8i-3j-6k-5l-9
wbushalte	a2b-6c1e-5f-10g-5h1i2j-7k-8l-8
wbushokje	a-6b-9c8d-7e-6f-9g-6h-6i-4k-6l-7
wbusje	a-7b-6c-5d-10e6f-2g-5h-2i-3j-4k-11l-7
wbussen	b4c-7d-11e-4f-3g-4h-6i-1j-1k4l-3
wbusstation	a-5b-1c-3d2f-5g6h-6k-1l-3
wbuurman	b3c-4d-8g2h-3j-4k-7l-7
wbuurt	b3c-5d-1e-1f-2g3h-4i-2j2k-3l-8
wbuurtapp	b-1c-2d-1e-2f1g2j-3l-1
wbuurthuis	a-3b-4c2d-3e-2f-4g-1h-1i-2j4k3l-7
wbuurtpreventie	a-3b-4c-4d-4e-4f-4g-2h-2i-4j3k-2l-4
wbuurvrouw	a-4c2d-3e-5g-5h-4i-2j1l3
wcafe	a2b-4c4d-7e-4f-2g-1h1i-1j-2k-1l-8
wcamera	a-3b-4d-4e3f2g-2h-2i-3j-6k-2l-5
wcapuchon	a1b-4c-5d-5e8f-4g-3h-4j-1k-4l-5
wcapuchons	d5e-3j-1l-1
wcaravan	b8k-6
wcarbid	b-3c-4d-2e-2f-1g-2h-1i-1j2k-7l-1
wcarport	b2g-1h-2
wcentrum	a-8b2c-4d-6e-2f-3g-1h5i-4j-6k-6l-6
wchauffeur	c-2d3h-3
wclubhuis	a-1c4d-2e-2f2g-2i-3k-4l-3
wcobra	a2b1g-1j-2k-1l-5
wcobras	a8b-2c-5d-1e-6g-3h-2j-3k-2l-4
wcollega	a-5b-4d-3e-2f-2h-3j-4k3l4
wcom	a-3b3d-4e-3g-1h-1i-1j2k-4l-1
wconducteur	a-4b-1c-3g3h-1k-1l-4
wcontainer	a-6b9c-10d-4e2f-1h-4j-5k-5l-8
wcontainers	a-4b-3c-8e-1f-2g-3h-9i-1j-2k-4l6
wcontrole	a-4b2c-3d-5e-3f-3g-2h-7i-2j2k-3l-5
wcrossen	a-1b-2c-3d-3e-3f-1g-1h4l-6
wd	b1c-4d1e-3f-2g-3h-4j-4k-2l-3
wdaar	a-2b1d-1g-8h-4i-5k2l-8
wdacht	a2e-4f2k2l-1
wdader	a-3b-3c-4d-1f-2g3h-2i-3j-1k-2l-7
wdaders	a1b-6c4d-4e-8f-1h-4i-5j-3k-2l-5
wdagen	a-2b-4c-6e-7g5h-5i-1j-3k-7l9
wdak	a-4b4e2f-6g-7h-8i-1j-6k-5l1
wdaken	a2b-2c3e-5h-4j-1k-3l-2
wdakgoot	a-3b1c-1e1k-2
wdakpannen	b4c2d2l-3
wdam	a-3b3c-6d-5e-1f-5g-4h-3i3j-2k-2l-2
wdan	a-8b-4c1d-8e1f-8g-10h-12i-6j-9k9l-5
wdank	a-2b-3c-2d-2e-2f6g-3h-2i2j-2k-4l-4
wdat	a-6c-7d-6g3h-7i-11j4k3
wde	a-3b-1f-2g-4i-5k-1l-3
wdeelscooter	a-4b3c4d-1e-1f-3g-3h-5k-4
wdeelt	a-6b-7c-6d-8e4f-3g-6h6i-5j-3k-7l-6
wdelen	b-3c-2d-5e-7f-4g-4h-2i-3j-1k4l-6
wdement	f-3h-1i1k-1l-5
wdenk	a2b-9e-6f1h2i-1j-7l4
wderde	a-4b4c-5d-3e-2f-1j-1
wdeur	a2c2d-2g2h-2j-1k-10l-2
wdeuren	b-3c-7d5f-7g-2h-4j-1k-5l-6
wdeze	a-3b-4c-4d-2f-4g-4h-3i-3j-6k4l-6
wdezelfde	a-5b5c-3e-7f-1g-1h-2j-1k-3l-3
wdicht	a-1b-5c-11d-8e-7g-2h9i-2j-2k4l-4
wdie	c-9d4e4f-8g-6h-9i-4j7l-7
wdierenambulance	b-1c-4e-3f-2j2k-6l-3
wdieven	c-2d-2e-2f2k-2l-1
wdijk	a-2c-5e-7f-3g-2h3j-2k-4l-7
wdikke	a4b5c-4d2e-3g-1j2k-1l-1
wdingen	a-3c-4d3e-3f-1k-1l-1
wdirk	a-2b-1c-1d3e-4i2
wdit	a-8b-7c-5d-13e-9f-7g-9h-8i-8j-8k12l-14
wdochter	a1b-4c-1e2g1h-2j-2k-4l-5
wdode	a-4b-4c-8d-5e-4f-1g7h-1j-6k-3l7
wdoden	a-1b-2c3f-2g-5h2k3l-2
wdoe	a-2b-4c-4d-2e-3g-1h-2i-1j-4k3l-4
wdoelnet	a-4b-7c4f-1j-5k-3l4
wdoen	a-4b-9c-1d2e-11f-9g-7h-6i-5j-2k5l-13
wdoet	a-1b-3c-5d-2f-9g-7h-3i-8j-3k-14l5
wdolle	f-2g4h-2k-4l-2
wdonker	b-1c-2d-5e-3h2l4
wdonkerblauwe	d-3
wdonkere	a-6b-1c-2d-4e7f-5g-4h-7i-3j-4k-8l-6
wdood	a-6b-3c5d-7e-6f-3g-3h2i-3j-4k3l-9
wdoor	a-4b-1d-1e-5f-9h1i-4j-8l5
wdoorgeknipt	c1d-3e-2f1h-1i-1k-3l-4
wdoorgereden	c-4h7
wdoorgesneden	a-6b-7c4d-5e-4f-3g-6h-5i-4j-3k-6l3
wdoorgestuurd	a-5b-1c-2d-4e-5f-4g-6h-3i-1k6l-3
wdoorgeven	a-4c-2f-1j-5k6l-1
wdoorsturen	a-3b-5c-3d-3e-6f-3g-3h-3i-4k5l-6
wdoos	a7c-3d-1h-2k-4l-1
wdraaiende	a-2c-4d1e4f-6h-4i-1k-1l-5
wdranghekken	a-4b-6c-7d8e-2f-1g-4h-4j-4l-2
wdrank	a1c-5d-4f6g-4h-3i-1j-2l6
wdreigen	a-1b-1d4e-3f-2g-1i-1k-1l-1
wdreigt	a-3b-1c-4d-6f-3g8h-2i-3j-1k-2l-4
wdreunt	a5b-7c-3d-1e-1f-1g-4h-4i-2j-5k-3l-5
wdrie	a-4b-5c4d-7f-2g3i-4j-7l4
wdrijft	a-3b-3c-6d-6e-4f-1g-7h-4i-1j-3k-6l10
wdrinken	a-3b-3c-5d6e-2f-5g-5h-3i-3k-7l-5
wdrone	a-3b-2c-3d-5e7f-2g-3h-4i-3j-2k-7l-7
wdronken	a-4b-2d-2e-4f-2g4i-2j-2k-3l3
wdroog	a-5b-4c-5d-6e-6f-4g-6h-4i-5j-3k6l-5
wdruk	a1b-6c-2d-7e-2f-3g-4h-3i-4j-4k5l-5
wdubbel	a-1b-4c-4d-5e-4f-2g-1h5j-2k-2l-5
wduiken	a-1b-3d-3e6f-1h-5j-1l-2
wduizendklapper	a6b-4c-4e-6g-4j-2k-4
wdurf	a-2b-2c-1d-4e5f2h-2i-1j-5k-6l-5
wdurft	a2d2e-2l-1
wdus	a-4b-2d-5f-5g-6h-1j-3l3
wduwen	a-5b-1d-3e-1f-1g5h-5j-1k-3l-4
wduwt	d-5e5f-3g-3
wdwars	a-3b-3c3d-7e-2f-3g-2h3j-3l-6
we	a-7c-5e-5f4g-3h-5i-2j-1k-5l-8
wecht	b-5c-4e-5f-2g-9h-6i-4j-5k-8
ween	a-2d-2f-2h-10i-4j-3
weens	a-9b-5c-6d-4e-6f-4g-3h-3i-3j-6k9l-4
weentje	a-1b-2c-6d1f2g-1j-1l-2
weerste	a-5d-2e-3f2k3l5
weet	a-2b-2c-1d-4e-2f-3g-3h-5i-2j-1k3l-6
weh	a-5b2c-6d5e-3j-4k-3l-4
weieren	a-3b-1c7d-5h-2
weigen	a-3b-2c-2d4e2f-6g-6h-2i-2k-3l3
weigenaar	a-1b-3c-4d-4e1h-6i-1j-8k-6l3
weigenlijk	a-2b-3e-1j4k-4
weindelijk	a-7b-5c-5d-6e-5f-6g-6h-6i-5j-4k8l-9
welk	a-7b-5c-5d2e3f-5g-8h-7i-3j-2k-3l-11
welkaar	a-5b-7c-2d-1e-8f-6g3i-5j-5l-11
welke	a1b-6c-6d1f-4h5i-1j-4k-7l-5
wemmer	a-6b9c-3d-8e-2f-2g-3i-1j-1k-6l-4
wen	a-1c-10d9e-3i-7j-4k-6l-4
wene	a-2b5c6d-4e1g-2h-1i-5j-4k2l-3
wenergie	d-1e-1g-1j3k-2l-2
wenig	b-3d-3e4h-1j-3k-4l5
wenkele	a-5b-4c-2d-1e-1f-1k1l-1
wenorme	a5b-3e-1g-1i-1j2k-1l1
wer	a-2b-2c-7e-2h-1i-7
weraan	a3b-1c5d-7e-5f-7g-6h-7i-5j-6k-3l-3
weraf	a1b-6c7d1e-5g-7i-2j1k-6l-11
werbij	a2c-5d-6e-8f-3g-4h-3i-4j-7k-1l-4
werg	a-2b-4c-4d-4e-5f-5g-5h-4i-4j-7k5l-5
wergens	a-1b-1c-3e3f-3g-1h-5j3k-4
werin	b4c-4f-1g-1j-1k-5l-1
wernaast	c-5d-2e-2h2j-3k-1l5
wernstigs	a-1b-2d-1e-2f-1g-5k-6l5
weromheen	a-3b3c-1d-7e-3f4g-4h2j-4l-4
weronder	a-3b2d-5e-1f-5g-2h-3l6
werop	a-1f-1h1i-2j-3k-2
weruit	c-3d-7e-7f2g-8h-3i-4j-7k-9l4
wetage	d-2e-3f2
weten	a-2b5e-2k-5
wetos	a-1b4c-1d-3e3f-5g-2h-2i-1j-2k-1l-3
weuropa	c4d-1f-3l-3
weven	a-3b-2c-4d-6e-6f-3g-4h-4j-8k8l-5
wex	a-1b-4c-4d-1e-2f-4g6i-3j-2k-4l-1
wexplosie	a4c-4f-3h-1l-2
wfacebook	b3e-3g-1j2k-1
wfakkels	a-4b-1c-1d1e-1
wfamilie	d-5e-6f1k6l-3
wfatbike	a-4b5c-2d-5g-1h4i-1j-1
wfatbikes	a-1b-1c-3d8e3f-5g-1h-8i-2k-5l-1
wfeest	a-9b-2c-10d-2e-1f-6g-7j-7k7l-1
wfeestje	a-4d-3f-2h-3k-1l6
wfenna	i6j-1k-4l-5
wfiets	a-3c-7d-9e1h6l3
wfietsen	a2b-9c6f-4g-5h-10i-2j-2k-2l-9
wfietsenrek	b-1e-4f-5g-2
wfietsenrekken	a3b-2c-1d-1g-2
wfietsenstalling	a-1b-4c-6d1f4g-2j-1l-1
wfietser	a-4b-6c-5d-5e-5f-6g-7h6i-1j-4k-1l-5
wfietsers	b-3c-5d2f-1g-1h3j-1l-4
wfietspad	a-4b-1c-5d-6e-5f-2g-5h4i-1j2k-3l3
wfietst	a-1b-1c-1d-5f-2g-1h2j-1k-2l-5
wfietstunneltje	a-2b-2c-1e-5f-2g-3h-5i-2j-1k-2l4
wfiguren	a-1b-3c-3d-3e3f-1h-2j-1
wfiguur	a-3b-2c-5d-6e8f-3g-2h-5j-2k-5l-4
wfijn	a-5b-6c-6d-7e-4f-5g-5h-3i-4j-5k9l-5
wfijne	b-1c-1d-2e-1f-2g-1h-1i-1j-1k2l-1
wfik	a-4b6c-7d-6e-2f-2g-2h-7j-5k4l-6
wfikken	b1c-1
wfikkie	a-7b10c-8d-7e-2f-3g-4h-5i-4j-4k-7l-5
wfikt	a-4b4c-4d-3f-1h-1j-4k-2l-3
wflat	c-7e-4g-3h-7i-2j-2k-2l6
wflatgebouw	a-3c-4d-2e-1f-3h-1j-3k-4l3
wflauwgevallen	a-1g-1l3
wfles	a2c-6d-4e-2f-3g3h-2j-2k3l-4
wflessen	a-6b-5c-2d6e-2f3g-5h-4i-2j-4k-3l-2
wflink	a-3b-3c-4d-5e-2f-2g4h-4i-2j-3k-2l-6
wflinke	a7b-4c-1d-7e-4f-4g1h-3i-1j-2k-4l-6
wfoetsie	a-2b-1d-2e-3f2h-1k-3l-3
wfolders	d-1e2f-2g-2h-1i-1l-4
wfoto	d-1e-4g-1i-1j2
wfotos	b-1c-1d-3e2f-3j2k-4l-1
wfoutje	a-1b-2d-3e-3f-2g-2h-2i-2k2l-3
wfrontaal	c-1d-1g-1h2i-1l-1
wga	a-1b-2d-2e-2f-7g-1h-1j-2k3l-4
wgaan	a-1b-3c-1e-4i-1j-3k1l-7
wgaat	a-9c-3d-7e-8f2h3i-5j-7
wgalerij	a-7b2c-7d5e-1f-5g-2h-2k-1l-7
wgamma	a3b-3c-2d-4e-7f2h-2j-2k-3l-4
wgang	b4c-1d-5e-6f5l-6
wgans	a-1d-1g6l-2
wgarage	a2b-5c-4d-5e-4f2g-3j-2k-7l7
wgaragebox	a4b3d-2e-4f4g-3k-2l-1
wgarageboxen	c-3d2e5f-4g-4h-5i-1j-4k-6l-6
wgarages	a-1c-4d-3e4f-2g-4h-2j-1l-5
wgas	a-1b-2c-4d-3e-4h-2l6
wgasfles	a7b-1c-1e-4g-2h-1i-1j4k-3
wgasflessen	a-3b1d-1f3l-1
wgaslucht	a-1b-1c-1d-3e-3f-2k-4l6
wgast	a-8b-4c-11d2f-6h-5i-7j-4k-7l-13
wgasten	a2b-5c7d1e1f-3h-6j-1k-7l-7
wgat	a-4b-5c-6d-7e-4g-4h-2i-4j-2l4
wgaten	a-3b-4c-4d-4e-5f-5g-3h-2i-2j-4k5l-7
wgebeld	a-5c-6d-5e-3f-1g1h-6i-2j-5k-3l5
wgebeurd	a-5b-5e-7f3h-3i-3k-4l-6
wgebeurt	a-2b-4c-3d-3f-6g-1j5k-6l2
wgeblazen	a1c3d-1g-1l-1
wgebleven	a-5b-3c-1d-5e-2g-3i-5j-6k6l-5
wgeblust	a-4b7c-5d-6e-1f-3g-4h-1i-4j-4k-6l-5
wgebouw	a4b1c-2d-2g-2h-2k-3l-1
wgebroken	a-6b-2c-4d-4e-2f-2g-5h-3i-1j-1l4
wgedaan	a-1b-4c-3d-2e-1f-3g4i-3j-2k-3l-1
wgedoofd	a-3b4c-2d-3e-1f-1g-4h-1i-2j-4k-4l-2
wgedoofde	a-3b-4c-4d-3e7f-2g-2h-8i-3j-1l-5
wgedreigd	a-3d2f-1g-1j-1
wgedumpt	a-5b-2c-6d-6e-8f-6g-5h-8i-1j-6k-9l10
wgeduwd	a1b-3c2d-5e-2f-3g6h-3l-2
wgeeft	d6g5i-4j-1l2
wgeen	a-8b-1c-5d-12f-5h-2i-2j-6k-1l1
wgeforceerd	b-1c3d-4e-5f5g-2l-1
wgegaan	a-2b-2d4f-1g-6h2i-4j4k-3l1
wgegooid	b1d2e-3f-4g-5h-1i-2j-2k-5l-5
wgehaald	a-7b-4c6d-5f-4g2h-5j-3k-4l-2
wgehad	a-4b-5d-5e-1g-5h-2i1j-9k7l-7
wgehoord	a-2b-5c-7d-6e-6f-6g1h-4i-5l-8
wgejat	a-2b-2c-6d-7e-5f6g-5j-3l-5
wgek	a1b-2c-2d1e-1f-1g-1j-2k-1l-5
wgeknal	a6b-8c-7d-1e-7f-3g-10h-7i-4j-10k-9
wgeknald	a10b-6c1d-6e-5f-4g-4h-2i-1j-2k-4
wgekomen	a-1c-1d-1e-1f1h-2i1l-2
wgekregen	a4b-5d-2e-1f-1g-3h-4j-1l2
wgeks	a-1b-3c-2d3f-6h-2k-3l4
wgeld	a-7b-3c-8d5e2f-1g-3h-7i-1j-1k-5l-3
wgeldautomaat	a-1c-3d-5e2f1g-1h-2l-4
wgeldt	a-4b-2c-2d-2e-3f-2g-2h-2i-3j9k-8l-3
wgele	a-3d-1e2f-2g-1h-3i3k-1l-3
wgeleden	a-3c2d-1g4i-2j-2k-4
wgelegd	b-4c-5d-3f-1g-7h4k-1l4
wgeloof	a-2b1c-4e-1f-2g2k-6l-1
wgelopen	a-5b-5c-3d-3e-3f-3h-3i2j-6k4l-5
wgeluid	a-2c-2d-6e-1f-1g3h-3i-1j4k-5l-2
wgeluidsoverlast	b-1c-1d2e-1h-2i-1j2k-3l-4
wgelukkig	a-9b1d-8e-7f-8g-8h-6i-7j-5k8l-7
wgemaakt	a-4b4c3d-2f3g-2j-1l-2
wgemaskerde	a-3c2d2e-2f-2g3
wgemeente	a-4b2c-1e1f-3g-3j2k-8l-3
wgemeentehuis	a-1b-3c4d-2f-3g-3h-3j4l-1
wgepakt	a-3c-4d-1e-5f-3g-1h-2i-5j3k-1l-4
wgeparkeerd	a-1b-2c-2d-2e-6f-2g-2h5i-1j-2k-1l-3
wgeparkeerde	a-2b-2c5d-8e2f-3g-1h-7j-3k-2
wgeraakt	a5b-4c-5d-4e-2h4i-2j-6k-2l-3
wgereden	a-3c-5d-3g-1h7i-2j3l-3
wgereedschap	a-3b-1d-2e6f-3g-3h-1j-2k-6l-5
wgericht	a5b-2c-6d-1h-2k-4
wgerukt	a-2b-3c5d-3e-4f-4g5j-4k-3l-2
wgeschept	h1
wgeschopt	c-1e-1g2l-3
wgeschoten	a3c-4d-6e-2f-2g2h-6i-1j-3k2l-4
wgeschreeuw	b-6c-4e-5f-3g8h-1k-3l-10
wgeschreeuwd	a-5b-2c-5d5e-1h-2l-5
wgeslagen	c-2e-1f-1g6k-4l-7
wgeslikt	a-4b-2c-1d-4f-1g-5h-4i-1l5
wgesloopt	a-7b-2c16d-1e-7f-8g-7h-8i-5j-8k-9l-9
wgesmolten	a-4b5c5f-2h-1j-5l-2
wgesprongen	a1b-4c3d-3e-3f-2g-1h-1i-1j-3k-1l3
wgestoken	a-9b2d-4e-2f-3g2h-3i-2j-5k3l-4
wgestolen	a-2b-2c-9d-5e-6f10g-3h-5i-1j-1k-4l-5
wgestopt	a6b2c-1d-6e-5f-4g-6h-1i-4j2k-4l-4
wgestuurd	a-3b-4c-4d-2e-2f-3g3h-4i-4j-8k2l-5
wgetikt	b-2c4d-2f-6h7k-7l-2
wgetrapt	a-12b-7c6d-9e-7f-7g-6h-5i-4k-7l-10
wgetrokken	a-9b-11c6d-9e-10f-10g4h-8i-6j-11k-8
wgevaarlijk	a3b-1d-1e-3h7k-2l-7
wgevallen	a3c-6d-6e-2f-6g3h-5i-5j-4k-9l4
wgevel	b-1c1d-5e3f-4g-3h3j2l-4
wgevels	a-3b-1c8d1e-4f-1g-1h-1i-1j-1k-1l-4
wgevlogen	a3b2c-4d-1e-1f-2g-1h-1k-1l5
wgevochten	a-3b-1c-1d-2f-2g5j2l-2
wgevonden	a-9b-7c-6d-7e-8f-10g-9h-7i4j-4k-11l10
wgewaaid	a-2b-6c-7d-5e-5f-1g-1h-6j-2k-3l9
wgeweest	b-6c4d-3e-7h-1j-5k5l-2
wgeweld	a-2e-3f-1g5h-1k3l-6
wgewerkt	a-1b-1c-1d-1e-1f-1g-1h-1i-1j-1k1l-3
wgewond	a-2e-1f-1h3j-1l-3
wgewonden	b2c-4e-2g-4h5j-1k-2l-7
wgewone	a-1c-3d5e-3h-2
wgewoon	a-3c-3d-1e-3g-10i-9k2l1
wgezakt	a-1c-3d-1g-3h-4i-2k-1l7
wgezellig	a6b5e-1f-1k-6
wgezet	a-2b-5d-3e4f-3g-2h2i-4j-1k2l-2
wgezicht	a1c-3e1f3g1h-5i-2j-1k2
wgezien	a-1b-4c3d-10e1f-2g-5h-6i6j2k1l-2
wgezocht	a-1b-2d-2e-1f2i-2j-2k-3l-3
wgierende	a-5b-7c-3d-6e-4f-2g-3h6i-2j-5l-5
wgillen	b2d-2g-3k-1l3
wgillende	a5b-4c-5d-3e-3f-1g-2h-1i-3j-4k-3l-1
wgilt	a-2b-1d-2f-2g3i-2l-3
wging	a-8c-5d-2e-5f6g-1h-2i-3j-4k2l-4
wgisteravond	a5b1c3e-2g2h-3i-2j-3k-3l-3
wgisteren	a-9b2c3d-7e4g1h3i-3j-1k-5l-3
wglas	a-8c3e-7g-5h1i-6j-4k-4l-5
wglasbak	a-2c-1d-5e-4f-2h-3j-4k-2l5
wglazen	a-6b-3c-7d-2e-2f-1h-2i-2k3l-4
wglijbaan	a3b-2c-2d-2f-3i2
wgluurder	c-2d-2e5f1i-2j-4k-5l-1
wgoed	a-3b-4c-3d-9e-5f-5h-5i-6j-9k7l-3
wgoede	a-2b-3c-3d-4e-1f-2g-3h-3i-1j8k-9l-7
wgoedemorgen	a-1b-2c-1d-1e-1f-1g-1h-2i-2l-1
wgoedenavond	f-1i-1
wgolf	a-3b-1c-5d-4e5f-3h-6i-1k-3l-4
wgoogle	a-3b3e-3g-1h-1i-1j2k-4l-1
wgooien	a5c-1e-1f-6h1i-3j-3k-6l-7
wgooit	a3c2e2f-2g-2h-6i-1j-2k-4l-2
wgoot	a-6b-8c1d-5e-5f-5g-5h-4i-5j-6k-4l-1
wgordijnen	a-6b-3c-5e-2f-1g-2h-3j-1k6l-3
wgort	a-2b-4c5d-2e-7f-2g-2h-2i-3j-4k-2l-4
wgouden	a-2b-1c-2d-2e-2f-5g-2h-2i-2j-2k-1l3
wgraag	a-7b-5c-6d-3e-5f-4g-6h-4i-2j-8k9l-3
wgracht	a-4b-4c2e-6f-4g-1h-7i-3j-6k-5l-2
wgraffiti	a-7b-6c6d-8e-6f-7g-2h-4i-1l-4
wgrapje	a-3b-6c-2d-5e-5f-3g-3h-3i-2j-2k7l-5
wgras	a-5b-3c-7e-4f-5g-2h-3j-3k-4l7
wgrasveld	a3c-4d-2g-2j-1k-3l-4
wgrijs	a-2b-3c-1d-5e3f-2h-4i2j-3k-5
wgrijze	a-3b-3c-2d-4e4f-3i2j2k-5l-8
wgroen	a2b-1c-3d-2e-4f-2g-4h-1i-1j-1k-7l7
wgroene	a-2b-2c-5f-8g-6h-4i3j-5k-5l-9
wgroep	a-2b-2c-4d8e-8f-1g-2h-7i-7j-3k-2l-6
wgroepen	a-2c-4d4e-5f-1g-4h-2i-2k5l-9
wgroepje	a-1d5e5f-2g-9h-6i-4j-1k-8l-5
wgroetjes	a-3b-3c-2d-3e-1f-2g-2h-1i-1j-1k3l-2
wgrond	b-2c5d-7e-4f-1g-2h-7k-1l-1
wgrote	b-2c-4d2f-3g-7h-3i-2j-6k-7
wgymzaal	a-2b4c4k-1l-1
whaal	a-1b-7c-4d-3e-1f-3h-2k7l-3
whaalt	a-3b-2c-4d-2e-5f-3h5i-2j-4k-1l3
whaar	a-2b-3c-4d-8e-12f1g2h-6i6l-7
whad	a-4b2c-1d-2e4f-4g-2i-2k1l-3
whadden	a-6b-5c4d4e-2f-2g-3i-2j-1k-3l-3
whaha	b-7e-4f-5g-3i-8j-5k2l5
whahaha	a-1g-2i-1j-2k3l-3
whal	a-3c-2d5e-3f-4g-4h-2i-4j-1k-6
whalen	a-6b-5c-5d-4e-2f4h-1i2k-5l5
whalf	b-10c-8d-10f-7g-7h-4j-8k-4l6
whalsband	e-6f-1i-1j-4l6
whalte	a-4b-3c3d-5e-2f-4g-5h-1i-3k-1l-2
whamer	c3d-3e-3f-4
whand	a9b-4c-3f-1g-6i-2l-10
whandhavers	a-3c-6d-2f-1g5
whandhaving	a4b-6c-1d5g-5k-2l-2
whandschoenen	a-3c-1d-5e4f-5i-1k-4l-4
whandtas	a-1d-2e3g-1h-5i2
whangen	c-1d6f-2g-5h-2i-1k-1l-8
whangjeugd	a-5b-2c2d8e-2g-4j-2k-4l-1
whangjongeren	a-4b-3c-6d8e-4f-4g-5h-3j-1k-4l-3
whangt	a-4c-4f-6g-5h-7i-3k-9l2
whappy	a-6b-4c-5d-5e-4f-4g-7h-7i-4j-4k6l-6
whard	b-2c-2d-4e1f-2g-3h5k-3l-3
wharde	a8b-3c-1d6e-5f-8g-6i-3j-3k-12l-9
wharder	a-3b-4d-2e-4f-1g-3j-2k5l-2
wharen	a-3b4f-1g2i-3l-1
wharmelen	a-6b-1d4e-2f-3g-4h-4i-2j4l-6
whaven	a-4c-2e2f-1g-4h-3j4k-3l-8
whe	a-4b-4c-4d-5e-4f-4g-4h-4i-4j-4k5l-5
wheb	b-3d-6e-9f-6g-6h-5i-1j-10k6l2
whebben	b-3d-9e-12f-1g5h-10i-10k-3l-13
wheeft	a-1c-9d-4e-5f-1g-3j-2k6l-2
wheel	a-8b-8c-7d-2e-2f-9g-9h-9i-7j-7k5l2
wheen	a-2b-6c-6d2e-3f-3g2h-2i-1j-2l-4
wheer	a-2g-5h-2l4
wheet	a-1b-2c-4e-4f-3g-2h-2i-3j-7k-5l7
wheg	a6b6c-2d-6e-2g-2h-3k-6l6
wheijn	a-2b-2c-2f-3i-1j-1k-1l3
whek	a-4b-8d5e-3f1g-1h-3i-1j-6k-1l3
whekken	a-3b-4d3e-3h3k-2l-7
whele	b-8c1d1e-6f-12g-13h-14i-8j-12k-3l3
whelemaal	a-2b1c-4d-3e-3h4i-4j-2k5l-7
whelikopter	a-3b-2c-1d-3e-3f-1h-4i-1j4k-6
whelm	a-2b-1c-1f-5g1h3j-1k-1l-3
whelp	a-3b3c-2d2e-3f-1g-1h-2j-1k-2l-5
whelpen	b-1c-2e-3f-1h-1i-2j-6k3l4
whem	a-5b-4d-6e2f-2h-5i-2j-5k4l2
whema	a-3b-2c-7d3e-5f3g-5h2j-3k-3l-6
whenk	a-3b-6c-5d-4e-4f-5g-5h-6i-3j-5k8l-5
whens	a-3b4c-3d-3h-4
wherrie	a-6b-4c-7d10e-5f-4g-8h-10i-5j-4k-9l-8
whesje	c-2d-3e3f-4g-3h-1i-3j-1k-1l-4
whet	a-1c-3e-3f-4h-4i-7
whetzelfde	a-8b-5d-6e4f-8g-5h1i-4j-5l-10
wheuveltje	a-6b3c-1d-2j-2
whier	b-1c-8d-8e-3f-4g-7h-2i-14j-6k-5
whiernaast	a-5b7c-3d-1e-1f-3g-1j1k-4l-5
whij	a-11c-10d-14e7f-4g6h-9i1j-5k-5l3
whoe	a-7b-7c-9d-7e-6f-7g-7h-10i-9j4k-20l3
whoek	e1f-6g2h-8i-5j-6k-3l-3
whoeveel	a-3b-3c-5d-4e-2f-3g-4h-4i-3j8k-8l-5
whoge	b-1c-4e-2h-2l4
whond	a-3b-4c-6d-6e2f-7g-3h-3i-2j5k3l-1
whonden	a2b-4c-6d5e-5f-2g-5h-3i-1j-5k-7l1
whoodie	d-2g-3h-1i2j2k-2l-3
whoofd	a-6c-3e-1f-2h1i-1j-1k-1l-3
whoog	a-4b4j-1
whoop	a7c-8d-8e-4g-3h-1k-5l-2
whoor	d-8e-4h3j2k3l-7
whoorde	a1b1c-2e-5f-3g-6j-6k3l-3
whoort	a3b-4c-6d-4e5f-2g-2h-1j-2k-3l-7
whopelijk	a-1b6d-1h-4j-4k-3l3
whoren	a4b-3c-5d-5e-4f-2h-2i-2j3k-2l-4
whorn	a-1b-5c-4d6k-4l-3
whou	a-3b-4c-4d-4e-5f-5g-3h-2i-2j-4k5l-7
whouden	a2b-7c-5d-5e-3f-3g-3i-4j-7k8l-6
whoudt	a3b-7c-10d7e-10f-5g-6h-9i-4j-5k-5l-6
whout	a-6b7c-8d-8e-3j-3k-2l-3
whouten	a-1b3c1d-4
whttps	a-3b3e-3g-1h-1i-1j2k-4l-1
whuilend	b-1e-2f3g-1j-2l-2
whuis	b-3c-5d-2e5f-1g-1h-9i-3j-5k1
whuizen	a-6b1c-4d-3e8f-6g-5h-5i-3j-1k-4l-10
whulp	a-3b-3d-4e-3f-2g3i-1j-1k2
whun	a-2b-4c-2d8e-2f-3g-2h-3i-2j-1k-5l-3
widee	a-3b3c1d-4e4f-2g-2h-5i-2j-6k-10l4
wieder	b-3c-3d6e-3f-3g-5h-2i-1k-3l-3
wiedereen	a-3b2c-10e-6f-5g4h3i2j-5l-5
wiemand	a-1d-6j1k-6
wiets	a-2b-8c-6d-7e-9g-8h-9i-1j2k-9l8
wijs	a-1c-3d-1g-2h-3i-2k-1l6
wijsbaan	a-3b-5c-4d-5e-2f-5g-4h-7k-8l5
wijzeren	b-2c-4d-2e4f-1g-4h-4j-1l2
wik	a-5b-10c-1d-11e2f-4g-2h-3i-9k1l-3
willegaal	a2c-6d-2e-3f-3g-3h-3i-4j-4k-7l-4
willegale	d4e-8f-1g-1l-2
win	a-2d-4g-2h-6i-2j-5k-3l1
winbraak	a-2b-1c-5d-5e-6f5g-5h-2i-3j-6l-3
winbreker	a-1b-1c-5d-2e-1f2g-3h-1j-2k4l-2
winbrekers	c-3e-7f6g-2h-1k-1l-3
windustrieterrein	a-3b-1c-3d-4e-2h4j-2k-1l-4
winfo	b-2d-4f-3g-3h-5j4k3l-3
wingang	b-1g-4
wingebroken	a-2b-2c-3d-6e-2f5g-3h-4i-3j-6k-1l-5
wingegooid	a-4b-8c7d-5e-4f-8g-4i-1j-3l-2
wingeslagen	a-4b-3c-5d-6e-1f9l-1
wingestort	a-2b-1c-1d-1e-2f-5g-2h-5i-1j-1k-1l4
wingetikt	a-4b-4c-4d-3e-4f6l-5
winmiddels	a-6b5c-5d2e-1f-1g-4h-1i-2j-4k-4l-2
winternet	a-4b-3d-2e-6f-1g-1h-2i-3j-2l4
wintimideert	b-1c-1d7e-2k-2l-1
winzittenden	a-3b-1c-2d-2e4f-2g-1h-6i-1j-1k-1l-6
wis	c-2d-8e-5f-1h-8i2j3k-8l-1
wja	a-4b-5c-4d-5e-5f-5g-5h-4i-4j-5k5l-5
wjaar	a-6b-4c-1e-12f-9h-10i-9j-5k3l-6
wjaarwisseling	b-1d-2e-1f-2g-1h-1j-1k2l-1
wjagen	a3b-5c-2d6e-4f-3g-2h-4i-2j-1k-3l-2
wjammer	a-6b-6c-5d-6e-6f-4g-7h-5i-5j-7k7l-8
wjan	a-1b-2c-1d4e-1g-7h-3j-2k-1l-5
wjaren	a-6b-2c-2d-3e-3f-3g-4h-4i-4j-3k8l-3
wjas	a-4b3c-1d-3f3g-6h-3k2l1
wje	a-7b-14c-14d-5e-13f-12g-13h-4i-9j-5k16l-2
wjerrycan	a-7b7c-5d-6h-3j-2l-4
wjeugd	a-4b-7c-1d2e-9f-8g-8h-9i-4j-5k3l-6
wjochies	c6d-6e-4f-3h-2i-1k-2
wjoggingbroek	d-1e2f-2
wjoh	a-6b-7c-2d-7e-6f-3g-3h-3i-3k7l-5
wjongelui	a-5b-7d6e-4f-3g-3h-10i-2j-2k-6l-5
wjongen	a3b-4c-8d-10e2f-10g1h3k-9
wjongens	a-2b-3c1d-1e-1h1i-4j-7k-3l-4
wjongeren	a-8b-6c-5d5e-6f-1h-2i-1j1k-3l-6
wjongetje	d-1e-2f-2g-4h2i3k-4l-7
wjongetjes	a-4b-1c-5d3e-2f-1g-4h-3i-3k-6l-2
wjullie	a-3b-7c-6d-5e-2f-4g-8h-6i-4j4k-3l-8
wjumbo	d2e-1f-3g-4i-1j-3l4
wjuwelier	a-2b-2c5e-4f2g-1h-2l-2
wkachel	b-7d-2k6
wkade	a-4b-1c2d4f-1g3h-2i1j-2k-1l-9
wkan	a-8b-5c-5e-7f-5g-10h1i-2j3k-4l-1
wkanaal	a3b-2c-6e-2f-2g-1h-1i-1j4k-1l5
wkant	a-6b-5c4d5e-7f-5g-7i-2j-2k-3l-7
wkantine	c5d1e-6f-3g-4
wkap	b-1c4h-1l-5
wkapot	b-8c3d-10e-8i-7j-11l-11
wkapotgeslagen	a-4b-2c-2d-4f-4g-6j-3k5l-1
wkapotte	a-4b-3c5d-3e1f-8g-4h-4i-2l-6
wkapper	a-2b-3c4d-1e-2f-5g-1j-2l-1
wkaraoke	a-2b-3c-2d5e-3f-1g-5h-1i-2j-2k-2l-3
wkassa	a-3b-2c3d-5e-3g1h-1i2j-1k-5l-3
wkassiere	c-1d-3g2
wkat	a-8b-6c-4d-4e-1f4g-2h-2i-5j-3
wkatalysator	a-1b-2c-4f4h-4
wkeel	a-5b-1d-1e-1f-1g-6h-4j-2k-1l5
wkeer	a-10b-3c-1d2e1f-3g-6h-8i-6j-5k4l-11
wkeihard	a-4b-2c-1d6e-5f-3g-6j-2l-5
wkelder	b1c-2d-5e-2f-7g-2h-1k-2l5
wkelderboxen	a-3c-2e-4f1k-2l-1
wkelderraam	b-1c-4d-1e5f1g-1j-1l-2
wkenteken	a-4b-3c-4d-8e5f1g-4h-4i-3j-1k-6l-6
wkentekenplaten	a-2b-2c-7e2f3h-2j-1l-1
wkentekens	d-1e2f-2j3k-5l-2
wkerel	a-3b-4c-8d-11e10f-9g-3h-5i-4j-2k-6l-8
wkerels	a-4b-3c-3d4e-1f-3g5h-4i-3j-1k-2l-5
wkerk	a1b-3c-3e-7f-3g-5h2i-4j-3k-5l5
wkerkdeur	a-2b-5c2d4e-4f-4g-6h-4i-2j-4k-1l-6
wkermis	a-5b-3c-5d-5e-1f-3g3h-7i-3j4k-7l-8
wkerstbomen	a-6b-3c-5d3e-2f-1h-4j-4l-4
wkerstboom	a-2b-1c2d-4e-2f-2g-2h-2i-2j-2k-2l-2
wkerstmarkt	a-3b-1c-5d-3f6g-5h-5i1k-3l-4
wkerstverlichting	b-1d-4e-5f3h-2k4l-7
wketting	c2e-2g-2h-1i-1k-3l-4
wkettingbericht	a-1b-5d-2e-3f-2g-3h-2i-5j-5k5l-3
wkettingen	a-3c-2d-3
wkeuken	a-1c-1d-1e-1f1g-4h-1
wkeukenmeiden	a5b-4c-5d-3e-3f-1g-2h-1i-3j-4k-3l-1
wkeukenraam	b1c-4d-1f3g-1
wkids	a5b-4c-4e3f-1g-6h-5i-4j-4k-7l-1
wkijk	a-1b-2c-2d-2e2f-2g-1h2i-1k-1l-5
wkijken	a-6b-4c-5d-7e2f-10g-3h-6i-3k3l-5
wkijkt	a-2b-1c-1d-9e5f-3g-2h-3i-1j-5k1l-5
wkikkerbeet	a-4c-4j-4l6
wkind	c-1d-4f-5g-4i2k-7l-1
wkinderen	c-3d2e-5g-2h-4i-11k-2l3
wkinderwagen	c-1d-4f2i-1l-1
wkippen	d-6e-1k-2l5
wklaar	a-4b1c-9d-10e-7f-7h-5i-5j-9k8l-2
wklap	a7b-4c-6d-4e-4f-2h-2i-1j5l-5
wklappen	a2b-3c-5d-7e-3f-2g2h-5j-3k-2l-10
wklein	a-5b-5c5d-4e-4f-5g-7h-2i3j-3k-4l-4
wkleine	a-6c-1e-2g-4i5j4k-3l-2
wkletsen	a-3b-3c-4e-1f-1g-3h-2j2k-2
wkleuter	a-4b-1d-3f-3h-1i5j-2k-3l-3
wkliko	b8c5d-5e-3f-4g-1h-3j-6k3l-9
wklikos	a-3b-7c-3d-3e-5f-4h-2j6k1l-2
wklimmen	a-4b-3c-8d6e-6f4l-2
wklopt	a-4c-2d-6e2f-3g3i-5j3k-3l-10
wknal	a6b-10d-5e-7f-3g-4h-4i-4j-6l-6
wknallen	b-9c-12d-11e-9f-4h-7i-5k-7l-5
wknallers	a7b-1c-1d1
wknalt	a7c-1d-3e-7g-3h-2i-2j-3k-5l-2
wknipperen	a-2b-3c-3d-6e-3f-2g-5h7i-2j-5k-5l-7
wknokpartij	a-1d-6g4l-1
wknuppels	c4d4e-3f-1g-1h-1i-4
wkoeien	b1c-5d-1e-1f-1h-6j-2k-3l6
wkoevoet	b-2e6g-1i-1l-1
wkofferbak	a4c-2d-4e5f-2h-3j-4k-7
wkom	a-6b-6c-7d-7e-6f-4g-4i-4j-4k6l-8
wkomen	a2c-2e2f2g-3h-2i-5j-4k-3l3
wkomt	a-2b1c-6d7f-6g-9h-7i-6j2k-10l6
wkonijn	a-1b-2c-4d-1e-4f-3g-2h-2i-1j-3k-5l5
wkop	b-2c-6d-1f-2h7j-4l-1
wkoud	a-3b-2c-3d-3e-3f-3g-4j-4k5l-9
wkraken	a-3b-4c-7d-6e-6f3g1h-3i-1j-2k-1l-7
wkras	a-4b-3c5d-4e-3f-3h-3i-1j-2k-2
wkrassen	e4f5
wkreeg	a-2b-3d-3f-1g4h-2j-5k5l-3
wkrijg	a-2b-2c-2d-1e-2f-5g-4h-3i-3j-4k-1l3
wkrijgen	b-2c-1e-5g-1h-1i-6j5k-5l-3
wkrijgt	a-6b-5c-7d-5e-4f-3g-4h-6i-2j-5k4l4
wkroeg	a-5b-6c-5d5e-2f-3g5h-4i-1j2k-5l-7
wkrom	a-4b-5c7d-5e-3f-6g-5h-3i-3j-4k-6l-6
wkruising	a-5b3c-4d-6e-4f-2g-2h2i-4j-4k-1l-8
wkruispunt	a-2b1c2d-2e-3f-3g-1i-1j-2k-4l-3
wkruitdamp	a-2b4c3d-2e-4f-2g-2h-5j-3k-2l-3
wkun	a-1c-1d-3e-1g-1h5i-1j7k-5l-3
wkunnen	a1b1c-4d-6e-1f-4g2h-7i-6j-4k-1l-8
wkus	a-2b-3c-2d-6e-3f-3g-2h-2i-3j-2k3l-6
wkwam	a7b-5c-3d-2e-4f-4g-3h-1k-5l-5
wkwartier	a-6b-5c-4d3e-4f-6g-6h-8i-3j-7k-5l7
wkwijt	a-3c-1d-5e-2g-1h-4i5j-5k-7l-2
wlaan	a-1d-1h1j-1k2l-1
wlaat	a-2b-5c-8d-8e-3f-5g2h3j4k-6l-9
wlabrador	a-1b-1c-2d-1e-2f-2g-1h-1i-3j-6k-2l4
wlachen	b-3c4d-7e-1f-5g-3h-8i-3j-1k6l-7
wlachgas	a-1d7e-1f-1g-4h-6k-4l-5
wlacht	a-6b-4c-5d3e-3f-3g-6h-3i-1k-3
wladder	a-2b-3c-2d-4e5f-1h-1j-5k4l-6
wladen	a-3b-1c-6d-9e-4f7h-5j-3k-8l-3
wlag	a5b-1c3d-6f2g-1h-4j-1k-4l-1
wlampen	a-5b-5c-5d-1e2f-1g-2h-4i-3j-6k1l-8
wlampje	c-4d-3e7h-3j-5
wlampjes	a-4b-3c2d-5e3f-2g-5h-3i-4j-5k-2l-4
wlang	a-1b-2c-6d3e-1g-3h-4i-2j7k-8l-3
wlange	b-1c-1d3e-1h-2i-1k-1l-4
wlangs	b-3c-1d-4e6f-8g-10i-5j-9l-5
wlangskomt	a-1b-3d-3e6f-1h-5j-1l-2
wlangzaam	a-2b-1c-2d-2e4f-2h-6i-1l-5
wlantaarn	a-2b-3c-4d-1e-1f-1g-1h5j-1l-6
wlantaarnpaal	a-4b-5c9d-6e-2f-1g-1h-2i-1k-2l-6
wlantaarnpalen	a-6b-4c-8d-3e-2f-2g-1h-2j-3k-3l5
wlaptop	a-1b-2c2d-2e-1f4
wlas	b-4e-2f-2g4j-2k-1
wlaser	a-3b-2c-3d4e-6f-1g-2h-4j-1k-1l-1
wlast	a-6b-4c-6d4e-3f-5g-4h-3i-6k-1l-5
wlastig	a-2b-2c-3d7e-5g-6h-1i-2k-5l-3
wlaten	a-4b-5c-3d-3e-6f-5g-6h5i-4j-2k-5l-8
wlawaai	a-5b-3c-5d5e-2f-4g-6h-5i-3j-2k-2l-8
wleeg	a1c-5d5e-6f7g-6j-6l-7
wleeggehaald	f4j-2
wleegstaand	a-3b-6d4f-7g-3k-1l3
wleegstaande	a-7b-2d-12e6f-2g-5h-7j-5k-4l-6
wleek	a-2d-1e-2f-2g5i2k-4l-1
wlees	b3c-1e-2f-1g2j-4k-4
wlege	a-2b-5c-3d2f-2g-6h-4j-2k-2l4
wleggen	a-4c-7d-7e-2f-6g-1h7l-5
wlek	a-5b-7d7f-3g-3h-3i-2j-6k-5l2
wlekkage	a-3b-4c-2d-3e1f-4g-3i-1j-4k-3l1
wlekker	b-3c2d-3e-2f-3g-4h-4i-3j-2k3l-4
wlet	a-7b-6c-8d-8e-3g-8h-1i-3j-7k6l-3
wlicht	a-5b-6c-9d-2e5f-2g-4i-3j-4k3l-4
wlichten	a-8b-9c-9d-5e-2f-4g-4h5i-3j-2k-3l-7
wlichterlaaie	a3b3d-2e-1f-1
wlidl	a-4b2c-2d5e-3f-4g-2h-3i-1j-2k-1l-6
wlief	a-1c-1e-1f-2g-2h-1i-2j-4l-4
wliep	a3b-5c-3d-6e-3f-2g-4h-3i5j-5k-1l-6
wliepen	a-2e1i-2k3
wlift	a-4b-2c-4d-2e-9f-5g-1h-5i-1j-4k-7l6
wliggen	a-9b-8c2d-10e-5f2g-10i-3j-9k5l-7
wligt	a3b-6c1d-8e-11f-2i-10k-1l1
wlijf	a-6b-1c-1d-3f-1g-1h-2l5
wlijkt	b-3c-10d-6e6f-9g-4h-7i-6j-9k-2
wloeit	b-4c-2d-3e-4f4g-1h-3j-2k5l-4
wlol	a2b-2c-3d3e-2f-1g-3h-2i4j-1k-7l-6
wloods	a-1c-4e-4h-1l3
wloopt	a-13b-5c-13e4f-1g-5h-12i-4j-11k-7
wloos	a-2b3c-1d-2e-6f-7g-2h-2i1j-2k2l-3
wlopen	b-8c6e-4f1g-8h-5i-7j4k-3l-5
wlos	a-1b-6d-9e-5f-4g2h4i-4j-8k-9l3
wloslopende	a-2b-3c-5d-5e-3f-1g-4h-2j-2k-3l1
wloswal	a-3b-3c-2d6e-3f-2g-3h-8i-1j-2k-6l-2
wlucht	a1b-1c2d-6e-4f-3g-8h-8i-5j-6k-5l6
wlui	a-4b-4c3d1e-4f-2g1h-4i-2j-4k2l-4
wluidruchtig	a-6c-3d7e-5g-1h-3k-1l-4
wmaak	a-7b-3d-1e-1f-2i-1j-1k4l-1
wmaakt	a-4b-2c-4d3f-7g4h-3i-1j-1k-4l-3
wmaand	a-2c-1d-3e-4f4g-1h-4j-1k-3l-2
wmaar	a4c-16d-4e-8f1g-4h-6i-4j-15l-3
wmac	a-2b-1c-3d6e-2g-1h-8k-1l-1
wmag	a-7b-12c-6d-9e-4f-4g-5h3i-3j5k-2l-9
wmaken	b-5c-2d3e-7f-4g-2i-3j-3k-3
wman	a-6c-7d1e2f-6h-8i-5j-6k4
wmanege	a4b2f-2j-2l-1
wmannen	a-6b-3c-6d-6e2f3g2h-10i-5j-5l-12
wmaps	a-3b3e-3g-1h-1i-1j2k-4l-1
wmarkt	a-3b1d-3e-2f-3h2i-2k-2l1
wme	b-6c-5d2e-3f-4g-2h-1i-2j2k2l-4
wmee	a-8b-7c-8d-11e-8f-11g-12h-14i-6j-5k9l-1
wmeegenomen	a-1b-1c-2d-1e-4g6h-3i-1j-3k-6l-6
wmeent	a-4d-2e1f-1g4h-2i-3k-1l-5
wmeer	a-1b-5c2e-7f-6h2i2k2l-4
wmeerdere	a1d-2e2f-2g-4h-3i-3k-2l-6
wmeeuwen	a-3b-1c-6d-9e-3f-6g-2h-3i-1j-2l4
wmeiden	a-3b-2d1e-4f1g-6h-2i-1k-1l-2
wmeisje	a-5c-4d-6e-4f-5g4h4i1j-6l-1
wmeisjes	a-3b-3c-2d4f-1g-7h-4i-4j-1k-7l-3
wmeld	c5e-2f-1g-1h-2j8k-6l-6
wmelden	a-1b-3c-2d-1e-7f-3g-2h-3i-1j7k-5l-3
wmelding	a-3b-3c-6d-4e-1f-4g-5h-2i-4j9k-10l-5
wmeldingen	a-6b-8c-7d-7e-4f-6g-8h-6i-7j-3k5l-7
wmeldt	a-3b-1c-1d-6e-2f-2g-4h-4i-2k1l-4
wmelkbussen	a6b-3c-3d3e-1g-3j-3k-4
wmen	a-2b-3d-4e-3f-2g-2h3j-2k-2
wmeneer	a-4b1c-3d-3f-3g-7h-3i3j-3k-7l7
wmensen	c-12e-13f-4h4i-2j-3k3l-6
wmes	a-5b-2c-2d-8e-4g5h-2i-3j-2k-2
wmessen	a-3c-1d-5f-1g5j-1
wmet	b-6d1e1f-2g-6h-4i-3j-5k-5
wmeten	b-2c-1f-3g-2h-2j-1l3
wmeter	a-2b1c-1d-2e-2h-3j1k-1l-1
wmeterkast	a-2b2d-1f-1g-1j-1l-4
wmetro	a-5b-4c-5d-1e-2f-3g3h-1i-2j-2k-1l-4
wmevrouw	a-6b-1c-2d-3e-9g-2h-6i3j-7k-2l1
wmiddag	a4b-2c-5d-3e-3g-3h-2i2j-4k-2l-4
wmiddelland	a2b-3c-1d-4e2f-2g-2h-2i-3j-1k1l-2
wmidden	b2c-5d-4e3f-3g-1h-1i-3k-4l-6
wmij	a-2b-3c-3d-7f-3g-4h-1i-3j-3k1l-6
wmijn	a-8b-4c-3d-6e-9g-2h-3j-7k5
wmin	a-4b-1c3e-1f-3h-2i-3j-2k4l-3
wminkema	b-1c-3d-2e6f-4j-2k-3l-2
wminstens	a-1c4d-5e-5f-2g-2h4
wminuten	a4b-6c-7d-5e-5f-6g-8h-6i-5j-6k2l-6
wmisselijk	a-3b-1f-3g-4h-3i-1j-1l4
wmist	a-8b4c-6d-3e-3f-6g-2h-2i-1j-7k6l-5
wmoeder	a-2b-1d-3e-1f-4h4i-3j4
wmoet	a-1b-4c-5d-4e-4f-4g-3h4i-2j5k-10l-5
wmoeten	a-5b-7c-4f-6g-3h1i-2j4l-5
wmogen	a-2b-4c-2d-3g-1h-1i-3j5k-7l-1
wmolen	a7b-5c-2d-7e-2f-3g-4h-6i-4j1k-3l-5
wmolenvliet	a5b3c-2d1e-3g-1
wmoment	a-3b-2c3d-4e-3f-2g-2h-3l-2
wmooi	a-1b-4c-5d-2e-1f-1g-1h-2i-4j-5k3l-3
wmooie	a-8b-5c-4d-3e-1f-3h-3j-2k8l-6
wmorgen	a-3b-4d-3e-5f-7g-2h-6i-4j-5k4l-9
wmortierbommen	a2b-2c-6k-4
wmotor	a-5b-1c-6f3h2i-1j-5k-7l-6
wmotorkap	b-4e2f-5h1j-2k-2
wmuts	a-1b-1c-2d2e1f-3g-2h-1i-2j-2k-1l-2
wmuur	a-8b-5c-1e3f-8g1h-6i-2j-3l-10
wmuurtje	a-6b-3c1d3e-4f-4g-4h-5i-1j-3k-1l-3
wmuziek	b-5c-6d8f-7g-9h-4i-4j4k-11l-9
wna	c1d-5e-7f-5g-2h-12k-9l3
wnaam	a-1b-1d-3e-3f-4g-2h-1i3j-2k-2l-4
wnaar	b-4c-2d2e-4f-1g-12h-9i-11l2
wnaast	a-6c-4d-3e2f-2h-5i4j-2l1
wnacht	a-4b-4c-1e1f-6g-6h-3i-1j-4k5l-7
wnee	a-8b-4c-9d4e-4f-9g-8h-7i-9k2l-4
wneef	d-2f-2g1j-1k3
wneemt	b-3d-4e-2i1j-1k-3l2
wneergestoken	a-3b-2c-5e-2f-2g8j-5k-5l-6
wnek	a4b-4g-1i-2
wnergens	b-3c-7d-2e-1f-4g-5i-1j-7k7
wnet	a2b1d-3e-1g-9h-7i-2j-4l-2
wnetjes	a4b3d-1j-1k-4l-2
wneus	a-3d-6e-3f-4g7h-3k-3l-7
wnew	a-1b-2c-1d-3e-2f-2g-4h-4i-2j-1k2l-4
wnichtje	a2g-3i1j-1k-2
wniemand	a6b-6c3d1e-3f-8h-6i-8j-5k-6
wniet	a-13c-8d-3f-6g-16i1j-6k-5l4
wnieuw	a-4b-4d-4e-5f-3g-6h-5i-4j6l-6
wnieuwe	a-2b-4d-6e2f-4h-3i-4j-6k2l-7
wnieuwegein	a-3b-3c-4d-1e-2f-1g-3h-2i-1j-4k1l-2
wnieuwjaar	a-7b-3c-5d-2e-1f-1g-1h-2i-2j-1k3l-2
wniks	a-2b-4d1g-7h-1i-4j-7k2
wnitraat	a5c4d-3e-3g-1h-1i-1l-3
wnitraatbommen	a2b-1c-6
wnitraten	a3b2c-7d-5e-3i-1j-2k-2
wnodig	a-7b-1c-2d6e-4f-5g-5h-2i3j-10l3
wnog	a-5b-3e-8f-5g-1j2l-5
wnoord	a-3c-2d-2e-6f-2g1i-3j-6k-1l-5
wnormaal	e-4j3
wnou	a-2b-1c-8d-7e-12f-7g-8h-6i-8j11k-1l-7
wnr	a-4b1c-4d1e-5f2g-3h-5i-3j-3k2l-5
wnu	a-1b-6e-4f-2h-2i-3j1k2l-2
wnummer	a-3c-2d1e1f-1g-4h-6i-4j1k-7
woeps	a-3b-3c-3d-5e-3f-4g-3h-3i-3j-4k4l-7
wof	a-12b-1c-10d2e1f-8g-7h2i-6j12k-5
wok	a1b-5c-3d-6e-4f-4g4h5i-4j-2k-7l-6
woke	a-2b3c-6d-3e-3f-2g-2h-3i-3j-2k2l-3
woliebol	a-2c-1g-5l5
woliebollen	a-6b-2c-2d-8e-3f-1g-2h-4i-5j1k3l-10
wom	a-4b-15c-4f-12h-10i-1j-6l-3
woma	a-3b1d-1e-5f2g-8h-1i6j-3k-5l-4
womgeduwd	a-6c7d-4e-5f-6g-6h-6i-3j-4k-6l-6
womgegooid	a-7b-4c5d-5e-5f-3g-3h-5j-1k-4l-3
womgevallen	a5b2c-1g-2h5j-2l-6
womgeving	a-6b-1c-2d-1e-2f-2g-1h-1i-2j-1k-1l6
womgewaaid	a-1b-3c-3d-1e-1f-1g-1h-2l2
womheen	a-2b2d-4
womver	a-3b-3c3d-3e-1f-3g-1h3i-1j-1l-1
wonbekend	a-9b-7d-8e4f-7g-7h-8i-6j-3k-7l-6
wonbekende	a-1c-1d-5e4f2g-1h-2i-1j-4k-6
wonder	b1c-15d3e-10f1g-4i-5j-7k-2l-3
wonderuit	b-1f-1g-5h4l-6
wonderweg	a-5b-3c-6d-6e-6f-3g-5h-3i-5j-1
wongedeerd	c-1d-1e-2f-1g1h2l-1
wongeluk	a-1b-4c-1d-4e-2f-1g-2h8i-1j3k-4l-5
wons	b-5c-2d-2e-9h-9j-4
wontdekt	a-8b-6c6d-7e-9f5g-5h-6i-3j-5k-7l-9
wontploft	a4b3c-4d-4g-3i-1j-1k-4l-4
wontsnapt	a-1b-2c-4e-4f-4g-2h-2j-7k-6l6
wonze	a-4b-2f-8g-2h-11i2k-16l2
woog	a3i-2l-6
wook	a-3b-7c-4d-4f-8g-15h-12i-7j3k-2l-6
woorbel	a-1b-1c-4d-1f-4g-1h-2i-2j-4k-2l4
woorlog	a-3b-3c-3d-4e-3f-3g-4h-5i-2j-5k2l-4
wop	a-3b-5c-2e-3h1i-6j-3k-3
wopa	a-1b-1c-4d-2e-2f-2g-4h-2k2l4
wopen	b-5c-4d-6f2g-9h-3i-5j9k-9l3
wopengebroken	b-1c-3d-7e-7f8g-3k-3
wopgeblazen	a10b-4c7d-4e-2f-5g-4h-5i-2j-3k-8l-4
wopgehaald	a-3b-1c-5d-2e-3f-2g-2h-4i-3j4k-2l-2
wopgehouden	a2b-4c-4d5e-1f-2g-7h-2i-3j-3k-6l-5
wopgelost	a-6b-3c-3d-3f-5g2i1j-4k-5l2
wopgeruimd	a-1b-4c2f-2h2j-1
woprit	a-3d-1e6g-1h-4j-2l-7
wopruimen	a-4b-4c-3d-4e-4f-5g-5h-4i-2j-6k8l-7
wopschrift	d-4e5f-2h-4k-1
wopstootje	a-8b-5c-8d-7e-6f-7g9h-5i-5j-5k-4l-7
wopticien	b-2c-2e-2f5g-1h-1j-2k-2l-5
woud	a-2b1c-5d-5e-4f-1g-3h-1i-3j4k-5l-3
woude	a-5b1d-4e-2f1h-5k-6l-3
wouder	a2b-5c-2d-5e-4f-3g-1h-5i1j-3k-4l5
woudere	a-3b-2c-1d2g-6h-2j-1l1
wouders	a5b-8c-1d-7e-4f2g-4h-2i3j-5k-5l-4
wouwetjes	a1b-2c-5d-3e-3h-1k-2
wover	a-6b-3d1e-10f-3g3i-7j1k1
woveral	a2b-9c-3d2e2f-8g-3h2j-7k-4l-12
woverburen	a-4d-5e4f-3g-3h-3i-2j-5l-8
woverhoop	a-1b-1c-2d-1e-1f2i-1l-1
woverkant	a3b5c-6d-2f-1j-6k-7l-2
woverlast	a-5b-4c-7d6e-5f-4g-7h-4i-4j4k-6l-9
wp	a6b-3c-3d-4e-2f-2g-2j-5k-6l-3
wpaal	a-4b-5c6d-4e-4f-4g-4j-4k-2l-3
wpaaltje	c-1d-2e-3h2l-1
wpaaltjes	c-6d-3e-2f-2h7j-5
wpaar	a4c-6d1e-3f-2g-4j-1l-6
wpaard	a-1b-2c-1f-2h-6j-2k-2l5
wpaarden	a4b3j-2l-4
wpak	a-1b-1c-2d5e-9g-4h-2i-4j3k-1l-4
wpakken	a-6b-5c-2e-4f-1g1h-3j-1k-4l-4
wpakketje	d-1e-5f6i-3l-2
wpal	a-1b7k-2
wpallets	a-3b3c-7e-1f-1g-2h-5i-2j-4k-5l-6
wpand	a-6b-1c-4d2e3f-5g-5h-4j-3k-3l-5
wpaniek	b-3d-1e-4f-3g-5h-5i-1j-3k5l-5
wpantoffels	a-1b-3c-3d-4e-4f-5g-2h-3i4j-2k-4l-6
wpapa	a-2e-2k3
wpapier	a-2b-3c4d-7e-2f-2g-2h-4i-2j2k-2l-2
wpapierbak	a-6b6c-3d-6e-5f-1g-3h-2i-1j-3k-3l-4
wpapiercontainer	a-4b4c-1j-1l-3
wpark	a-2b1c1f-5g-4h-7i-6j-5k-8l2
wparkeergarage	a-4b-4c2d-3e-1f3g-1h-1i-3
wparkeerplaats	a-6c-2d-1e-4f-7g-1i-5j-6k-4l1
wparkeerplek	a-6b-6c-5d-7e-2f-3g6h-6i-2j-3k-4l-5
wparkeert	a-2b-3d-4e2f-2g-2j-1k-2l-4
wparkeerterrein	a-6b-7c-5e-6f-3g-5h3i-3j-3l-7
wparkeren	b-3c-2d6e-1h-6j-1
wpas	a-1b-6c-3d-12e-6f-3g-7i-4l5
wpaviljoen	a-3c3d-5f3g-1h-4l-1
wpech	a-4b-6c-5d-7e-5f-2g-2h-5i-4j-6k-5l9
wperron	a-4b-1c1d-2g5h-1k-1l-5
wpersoon	a-7b-4c-8d-9e7f-7g-7h-10i-6j-8k-10l3
wpet	a-1d-2e2f-3g-4h-3i-3k-2l-6
wpff	a-5b-3c-3d-5e-3f-3g-4h-4i-3j-2k5l-5
wpiept	a-1b3e-2f-3g-1j-4k-3
wpijl	b3c-6d-2e-1f-1g-2h-3j-7k3l-5
wpijlen	a10b-6c-7d-5e-2g-3h-2j-3k-9l-3
wpijltjes	a4b-3c-4d-3e-1g-3h-1j-2k-6
wpillen	a-4b-2c-1d-6f-1g-5h-4i-1j-3l7
wpinautomaat	a4b-4c5d-1e-3f-3g2j-2k-1
wpistool	a-2c-1d-2e-3f-2g6k-1l-2
wplaatse	a-3b-1d-2f6h-2j-2k-6l-1
wplafond	a-4b-5c-1d-4e-2g-6h-4i-4j-3k4l1
wplanken	a-2b-3c5d-5e-3f-2g-1k-1
wplantsoen	a-5c-4d5e-3k-3l-1
wplas	a-6b-6c-1d-4g-3h-2i4l-4
wplast	a-1c-5d4f-1g-7h-3k-3l-7
wplastic	b-5d-5e5f-5g-4h-2i-4j-5k-4l-6
wplat	a-6b-5c-2d-7e-5f-6g-7h-5i-3j-9k6l-5
wplaten	a-2e4f-1g-1h-5i-2j-3k-3
wplein	a-5b-7c-3d3e-4f-4g2h-9i-4k-6l-8
wpleintje	c-3e-4g-4h-1j-3k-4
wplek	a-1b5g5k-5
wploeg	a5d6g-4
wplus	b4c-5d-6e1f-1h-1i-1j-1l-2
wpoes	b-1c-3d-2e-5h-3j-2l2
wpoging	c-3f2
wpolitie	a-4b-11c-4d-4e-5f2g3h1i-1l-12
wpolo	a5d-2e4h-6i3j-3
wpols	c-4f-1g-3h-2l5
wpomp	a-1b-2c-5d-7e-1l5
wpoort	a-3b-3d-3e3f-10g-4h-2j2k-1l-3
wportemonnee	a-1b-2c-3d-3e-3g-3h-3i-1j-3k-3l2
wportiek	b3d4e-6f-4g-2j-1k-1
wportieken	a-2b-1d-4f-3l-3
wportiekhal	a4b-2c-4d-1j-2
wportier	d-7e-5g8l-3
wportiers	a-5b-2c-5d5e-3f-4
wpot	a6b1d-2g-4l-1
wpotje	b-3c-4d-2f-1g-3h-1i-1j-1l2
wpotten	a5b-2c-5d-1g-1k-2
wpraat	d-3e-1g-4i-1l5
wprachtig	a3d-1k-2
wpraten	a-3b-8c-6d5f-4g-1h-6i3j-3k2l-10
wpraxis	a-2c-2e-2f-7g-2h-1i-1j-6k-3l8
wprecies	a-4b-6c-4d-5e-5f-5g-4h-5i-4j-5k4l-6
wprima	a-3b-3c-2d-6e-3f-3h-4i-4j-4k5l-7
wprobeert	a-3b-4c-4d-6e6f3g-3h-6i-4j-1k-3l-5
wproberen	b4c2d-5e3f-7g-5h-3i-2j-4k-3l-4
wproost	a-2b-4c-2d-2e-1f-2g-1h-1i-3j-1k6l-2
wprullenbak	a2b3c1d3e-2f-1g-1j-5k-4l-3
wprullenbakken	c2d-3e-1f-1g-1h-1i-1j-1k-1l-2
wpuber	b-1c-1d-4f-1g-1h-1i3j-4k-2l-1
wpubers	b-5c-6d7e-6f-4g-7h-4i-4j-4k-7l-4
wpubliek	c-6d-3e-6f-1g-2h3i-1j-4k-2l-5
wpui	c3d-4e-6f-5g-1h-2i-1j-3k-2l-3
wput	b-5c-5d-3e-3f-2h-3j-1k-3l6
wputdeksel	b-4c-7e-1f-3h-7i-1j-2k-1l7
wr	a6c-3e-5f3g-1h-3j-2k-6
wraam	a-7b2d1f-2g-2h-2i-2j-4
wraar	a-4c-2e-2f-1g-6j-2l4
wracen	a-5b-4c-4d5e-5f-1g-4i-1j-1k-2l-4
wrake	a-6b-2c-3d-2f-1g5h-3j-1l-6
wraken	a4d-4h2j-2l-4
wramen	a2b-2c-1e-6f-5g-2h-8i-2j-4k2l-6
wrammen	c4d-3g-3h-2
wrare	a-4b3c-6d-4e2f-3g-4h-7i-3j-5k-7
wreactie	a-6b-2d-4e-2f-2g-4h-4i-3j-2k2l1
wreageert	c-3d-2f-1g-3h-5i3j-4k-3l5
wregenjas	a-1b-1d-2e-2f-4g-1h-1i5j-2k-2l-4
wregenpijp	b-6d-2e-6f-3g-5h-3i-1j-5k-5l-3
wrellen	a-7b-3c-2d5e-1f-1g-6h-1i-2j-3k5l-4
wrenault	d-1e5f-3h-1
wrennen	a-10b4c-6d2e-7f3g2h-6i-4j-1k-2l-7
wrent	a2d2e-6f4g5h-3l-7
wrichting	a2d-4f-1g-9h-2i-6j-7k-9l-11
wriet	a-3b4c-3k-3l-1
wrieten	b3c-4h-1k-3
wrietgors	a5b-2c-2d-5l-5
wrietveld	a3b-3c-3d-1e-1g-3j-3k-4
wrij	d-6e-3f-1g-2h-4i-1j-4k-5l-1
wrijbaan	a-2c-2e-3h7l-1
wrijden	a-7b-7c-6d1e1f-3g-5h-4i-2j2k-4l-2
wrijdende	a3c-4d-6
wrijdt	a-6b-1c-4d-8f-5g-7h4k-3l-11
wriool	a2b-3c-4d-2e-3f-4g-2h-4i-2j-5k-6
wrode	c-1d-1e-6f-4g-3h3i-3j-5k-2l3
wroepen	a-5b-4c-6d7f-7g-5h-1i-2j-2k-5l1
wroept	a-5b-1c-3e-6f-4g7h-4i-2k-4
wroken	b-2c2d3e-2f-3g-1h2l-4
wrollator	a-1b-1d-2e-2f-4g-1h-5i4j-2k-2l-3
wrolstoel	b-3d-3e-1h2j-1l-5
wrond	b-4c-6d4e5h-6i-3k-4l-2
wronde	a-4b-2c-6d-4e-6f-3g-5h-3i-1j-2k7l-3
wrondje	a-3b-1c-1d-6e-4f-1h-2i-2j-6k7l-8
wrondjes	a-7b-2c-5d-2f-3g-1h-3i-1j-7k-5l1
wrood	a-7b-9d-3f-5g-5h-1i4j-8k-5
wrook	a1b6c-4d-7e-2f-3g-2i-2k-9l-8
wrookmelder	a-1b3e-2f-3g-1j-4k-3
wrookwolk	a-4b4c-2d-1e-3f-1i-2j-4k-2l-4
wrotje	a-1b-4c7d1k3l-3
wrotjes	a10b-3c-7e-5g-3h-1i-1j-6k-5l-1
wrotonde	b-3d-5e-4f-2g-1i-1j-1k-6l4
wrotzooi	b-1c5d4e-1f3g-5
wroze	a-2e-6f4h-2i-1j-1k4l-1
wrug	a-1g-3h-3k-2l3
wrugzak	a2d-5e2f-1g-1i-1l-5
wruik	a-1b6e-6f-2g-1k-6l2
wruikt	a-6b3c-7d-4e-5f-1g-4h-3i-2j4k-1l2
wruimt	a-3b2c-4e-1g-6k-7l4
wruit	a-1b-7d-8e-5f3g1h-5i-3j2k-5l-7
wruiten	a2b-3f-5g-5h-3i-1j-5l-1
wruitje	a-2b-3c4d-4e-1f-6g-1i-1l-1
wrust	a-4b-2c-4d4f-2g1i-5j-2l-1
wrustig	a5c-2d3e2f-3g-3h-3i-2j-5l-5
wrustige	a-2b-1c-2d-4e-2g-2k7l-7
wruzie	a-13b-9c-10d-4e-8f-6g4h-8j-5k-5l-8
ws	a2c-1d-5e5g-2h-3i-4j-7k-6l-2
wsaai	a-4e-1h-1j-4k8l-1
wsamen	a-2b-2c-5d2e-2f-1g-2i-3j-5k6
wschade	a5b-3d-2e-5f-4g-4h-5i-1j-4k-5l-2
wschelden	a1c-5d-7e-1g7h-4k-1l-2
wscheldt	a3c4h-1
wscherven	b-2c-1d-2e-2f-2g-2h-2i-2j-2k-2l-2
wscheuren	a-2b-2c-1d3e-1f-1g-1h-5j-1k-4l-2
wscheurt	d4e-3h6
wschiet	a4b-1c-1d-5e-2g-8h-1i-1j-4k3l-4
wschieten	a2b-4c-2d-7e-1f-1g-1h-1i-1j-2k-2l-1
wschietpartij	a-3c-5d-2e-4f-2g3h-2k-6l-1
wschijnen	a-2b-1c-2d1e5f-5g-1
wschijnt	a3c-6d6e-3f-2g-2h-5j-3k-3
wschipper	a-2d-3f-2g7h-2k-4l-6
wschommel	a-7b-6c3d-6f-3h-2i-2k-6l5
wschommels	a-4b-4c6d-6e-5f-3g-2h-5i-2j-2k-4l-8
wschool	b-7d-1e-5f3g-1i-1j2k-3l-8
wschoolplein	b3c-6d-7e3f-1h-4i-3l-4
wschoonmoeder	a-4j-1k4l-1
wschoorsteen	a-2c-1j-3l-4
wschoppen	a-1d-1e-1f-2g4h-3j-2l-8
wschot	a-5b-3e-5f-3g-9j-3k6l-3
wschoten	a-9b-2c-1d-4e-1f-3g9h-2j-3k-7l-1
wschreeuwen	a4b-3c-4d4e-2g-4h1i-1j-1k-3l-7
wschreeuwende	a-3b-2c-3d6e-1g3h-5k-1l-3
wschreeuwt	a-3b-2d2e-1f-2g3h-1i-6l-5
wschroevendraaier	d-4e1f-3
wschudt	a-5b-1c-1d-2g-4h-1j-1k-2l6
wschutting	a1b-2d-7e3h-2j-1k-2l-2
wschuttingen	b-1c2d-2e4g-1
wschuur	a-5b4c-9d3e-8f1g-2h-1i-1j-3k-2
wschuurdeur	a-4b-2c1d-3e-3f6g-1k-4l-4
wschuurtjes	a-3b-3c-2d-4e8f-6g-4h-3k-4l-4
wscooter	a-6c2d-9e-4f3h2i-3j-7k-7l-6
wscooters	c-1d2e-5g-4h-2k-3l-1
wscootmobiel	a-1b2j-2
wserieus	b1c-1d-3e-1f-1h-1j5k-6l-2
wsfeer	a-2c-2d5e-1g-4k3l-4
wsiervuurwerk	a10b-3c-4d-4j-4k-9l-1
wsinds	b-6d-11e-2f-3g-3h-3i5j-7k-8l5
wsingel	a-3b3c-4d-1i-1j-2l2
wsirenes	a-5b4c-4d-5e-6f-3g-2h-4i-3k-8l3
wskatebaan	a1b5e-3g-5j-3l-3
wslaan	a-9b-1c4d-3e-8f1g1h-1i-3j-2k-5l-5
wslaapkamer	b-1d5e-2f3g-1i-2j-4l-2
wslaapt	a-4b2c-7d2e-8f-6g-6h-6i-4j-3k3l-9
wslaat	a-4b2c-2d-2e-3f-2g3h-2j-3l2
wslachtoffer	g2
wslap	a-1d-2e-1f-3g-2h-3l6
wslapen	a-5c-4d4e-6f1g-3h-5i-2j-3
wslepen	a-2b3c-4e-1h-4k-1l-2
wsleutel	c-1e-1f1i-3j6k-3l-6
wsleutelbos	c-1d-1e-3f-4h-1i-3j-1l5
wsleutels	e-1i-2j-3l3
wslijptol	a-5b-3c-6d-5e-6f5g-2j-1k-2l-1
wslijterij	a-1c-5d-4e5f5h-1
wsloopt	b-1c4d-6g-1
wsloot	a-4b-3c3d-4e-5f-3g-1h3i-3j-3k-4
wslopen	a-4b-6c5e-3f-6g-2h-2i-2j-4k-1l-1
wslot	a-5b-4c-9d-8e7f2g-6h-2j-3k-4l-8
wsluis	a-7c-4e-6f-6g-4h5i-6j3k-4l2
wsluiten	a-3b-4c-3d4e-3f2g-1j-1k-1l-3
wsmeult	a-5b7c-1d-4h-4j-4l-2
wsmijten	a-4b-3c3e-1l-2
wsnachts	a-3b-1c-3d2f-1g-2h-1i-4j-1k-2l-3
wsnackbar	b-1c-5d3e-7f-4g4h-4i-1j-3k-3l-5
wsnap	a-3b-3c-4d-3e-6f-5h-2i-2j-4k3l-5
wsneeuw	a-4b-4c-4d4e-3f-2g-3h-3i-2j-2k1l-4
wsnel	a-2b-2c-2d-5e-3f-2h-2i-2j-3k2l-3
wsnelweg	b-2c-5d-3e4g-1j-1l-5
wsoort	a-4c-1d-3g-1j-7k8
wsorry	a-5b-6c-3e-6f-4g-3h-2i-2j-4k6l-4
wspar	b-3c-1d8e-7f-2g-2h-2i-3j-2k-3l-4
wspeeltuin	a-4b-1c5d-3e-2f-5g-3h-6i1j-3k-4l-8
wspekglad	b-1f-1g-1h2l-3
wspelen	a-4b-3c-4d6e-2f-1g-3h-2i-6j2k-3l-7
wspiegel	a-1b-1c4d-4e-5f-6g-1h-1i-1j1k-6l-5
wspiegels	a-3b-1c4d-2e-1f-1g-2h-2j-3k-2
wspoed	a-1b-1c-1d-1e-1f-1g-1j2k-3l-1
wspoor	c-3d-5e-5f-2g-1h5i-6j3k-4
wsporthal	a-6c-5d-6e3f-5g-5h3i-1j-4k-6
wsporttas	d-3e3f-1g-2h-2l-4
wspringen	a-4b-5c5d2e-6f-6g-5h-4i-4j-3k-6l3
wspuitbussen	a-5b3c-1d-4e-2g-1h-1i-4l-1
wspuiten	a-2b-1c3d-3f-2g-2h-3i-1l-1
wspul	a3c-6d-3e-1f-2g-1j3k-3l-2
wspullen	a-4b-3c5d-2e3l-5
wstaan	a-5b-1c-3d2e-2f-2h3i-8j-1k-12
wstaat	a-6c-3e-2f-1g-5h3i-5k-4
wstap	d-1e-4f-5g-3i3k4l-4
wstapel	b4c-6d-7e-4f-2g-2h-7i-2j-3k-5l1
wstappen	a-1e6f-2h-5i1k-3
wstapt	d-3e4f-2g-2k-3
wstapvoets	a-5c-2d-6e4f-1h2j-3k-3l-2
wstation	a-2b-2c-2d-7e2f-2g4h-6j-4k-8l-7
wsteeds	b6c-10e4f-7g-6h2i-3j-12k-11l-1
wsteeg	a-7b-2c6d5e-3f-4g3h-6i-3j-1k-8l-10
wsteekpartij	a-6b-2c-4d-3e-2f-4g7h-4i-2k-8l-7
wsteekt	a4b-3c-5d-3f-1h-4k-2l5
wsteen	a-1b-3c4d-1e-3f-4h-4j-1
wsteiger	a-2c-2d-2e-2f-1g-2h-6i-1j-1k-1l2
wsteken	a6b7c-4d-8e-8f-5g-6h-3i-3j-4k-9l-7
wstel	a-4c3d3e3f-2g1h-3i-2j-3k-2l-5
wstelletje	a-4c-7d2e-1h-3k2l-5
wstenen	a-5b-1d-1e-1g-1h3
wsterk	e-4l5
wsterretjes	a4b-2c-1d-4e-1i-1k-6
wstil	a3b-8c-9d-10e-10f-9g-10h-3i-7j-9k2l-4
wstinkt	a-4b-4c-4d-3e-3f-4g-2h-5i-2j-5k-6l6
wstoep	b-6c-1e-9f1g2h-4i-3j-7k-7l-1
wstoeptegels	a-5b-1c-3d-3g-2h4l-2
wstoet	a-5c-3d-4e-5h6k-1
wstokken	a-3b-1c-7d-3f-2l-1
wstond	a-4b-6c-5d-7e1f1g-6h8i-7j-4k4l-12
wstonden	a-5b-1c-4d-4g5l-2
wstoppen	a4b4c-1d4h3
wstopt	a-3b-2d-3e4f-1g-5h-7i-1j-2k-5l1
wstoring	a-4b-7c-6d-5e-6f5g-4h-6i-2j-6k-8l-2
wstraat	a-10c-1d4e-7f-6h-4i-8j-3
wstraatverlichting	a-1b-2c-3d-1e-3f-2h-3i-1j-3k-5l4
wstraks	a-3c-5d-3e-5f-2g-4i-3j-3k5
wstrand	a-2b3c-2d-1e-1g-2h-2i1j-1k-4l-3
wstrandje	a-3c-2d7e-1g-2h-1j-4k-1l-1
wstrijker	a5c4l-2
wstrijkers	a6b-6c-7e-4f-1g-2h-3j-4k-7l-2
wstroom	a-2b-5c-6d-4e-5f-2h-4j2k-6l2
wstuk	a-1b-5c-3d3e-6f-7g-5h-6i-2k-2l1
wstukken	a3b-4c7d-1e-2f-1h-2j3k-4
wsturen	a-1c-2d-3e-2f-1g-1h-3i-1j6k-6l-2
wstuur	a4d-5e-4g2h-2i-1k4l-3
wsucces	a-2b-1d-1e-3f-2g-2h-1i-1j-1k2l-1
wsupermarkt	a-3b-2c-4d4e-4f-4g-1h-3i-1k-4
wtak	a-1b-4c-1d-2e-3f-1g-1j-2l-1
wtakken	a-1c-2d-4e-2g-1h7j-1k-2l-8
wtandarts	a-2f2g-1j-3l-2
wtankstation	c-2d-5e4f-3g-3h-7i-1j-3k-3l-3
wtas	a-1c-2d-2e-2f3g4h-2i-1k-3l-6
wtasjes	a-6c-2d-6e7g-2j-4
wtaxichauffeur	a-4b-4c-6d-5e-2f-4g6h-4i-1j-2k-6l-6
wtaxis	a-4b-6c-4d-7e-5f-4g-5h5i-2j-2l-6
wte	a-4b-4c-2f-1g-1h-2i-6j-2k4l-9
wteckel	c-1d-2e-6f-3j-3l5
wtegen	a-3b-6e-5f-8h6i-4j-9k-7
wtegenover	b-1d3g-3h-2
wtelefoon	a-3b-4c-2d-5e-6f-6g-2h-5i2j-6k3l-2
wtelkens	a-1c-1d-3e5f-1g-1h-6l-4
wtellen	b-1d-2g-2j-3k-1
wtent	b-3c-8d-3e-3f-3g-3h-6j-6k6l4
wter	a-3b-1d-2f6h-2j-2k-6l-1
wterecht	a-5b-3d-5e-3f-6g-5h-6i2j1k-6l-6
wterras	a-5b-1g1h-5j-1k-5l-3
wterug	a-9b-7c-8e-9f-7g-1h-2i5j2k1l-6
wterwijl	a-1b-5c-6d-2e-1f1g-3h6i-2j-5k-4l-8
wtest	a-3b-3c-2d-4e-3f-2g-3h-3i-4j-2k2l-3
wthee	a-1b-1e-1f-3i5k-4
wthorbecke	a-2b7c-2d-4e-2f-1h-4j2
wthuis	a-8b-5c-10d-8e4f4g-6h-7i4j-11k-3
wthuisgekomen	f-1i1k-2l-1
wtien	a1b-6c-8d3f-5g-6h-3i-5j-6k1l-9
wtieners	a-6b-5c-4d6e-5f-3h-3k-2l-4
wtijd	a-5b-5c-6d2e-2g-5h-1i-3j-5k-1l4
wtijdens	a-1b-1c-1d-2e-4f-2g-1h-1i-1j2k-5l2
wtip	a-6b-7c-8d-7e-6f-5g-2h-7i-2j-7k10l-7
wtkz	a4d-5e6h-4j-2
wtoch	a-5b-4c-3d2e-2f-5g-4h-3i-3j-8k8l-7
wtoe	a-5b-3c-3d-6e-2f-3g-4h-4i-3j-2k3l-7
wtoen	e4f-2i-1k-4l-2
wtoeterende	a-1c-3e-5
wtoevoegen	b-3c-1d-3j5k-3l-2
wtop	a-1b2c-1d-1e-1f-3g-3h-1i-1j-1l-1
wtoren	a-1b-1c-4d5e-3f-6g-5h-1i-1j-3k-1l3
wtot	a-8b-8c-11d-2e-1f-6g-10h-7i-8j5k2l-4
wtouwen	a-4b-6c5
wtrafic	a-1b-3c-1d-2e7f-2h-3j-2k-3l-5
wtram	a-2c-4d-5f-2g-6h7l-4
wtramhalte	a-8b-5c-2d5e-2f-3g-4h-4i-2j-1k-3l-2
wtrap	a-2b-4c-1e-1f-3g-6h-5i-5j-3k-2l6
wtrappen	a-4b-4c8e-6f-5j-2k-4l-4
wtrappenhuis	a-3b1d6e-1f-3g3k-6l-8
wtrekken	a-9b-5c5d-6e-8f2g1i-5j-5l-10
wtrekkers	a-4b-1c-3d-4e-6f-1g-1h7j-3k-2l-6
wtrekt	a-4f-2h-1j-2l-6
wtrekvogel	a-2b-3c7d-6e-1f-3g-1h-3j-1l-6
wtrillen	a4b-2c-6d-1
wtrilt	a-2b-2c-5d1e-1f-1g-1h-1i-1j-1k-1l-2
wtrouwens	b-6c-3d-1f-2h-2j-6k7l-5
wtruste	b-1d-3e-1f-4h-1j-1k2l-4
wtuin	a3b2c-5e3g-7h-5j-3k-3l-5
wtuinen	a-5b-6c1d1e4f-4g-2h-2i-1j-3k-6l-4
wtuinslang	a-5b4c-1d-3e-2f-4g-4h-1i-4j-2k-3l-5
wtunnel	a-2b-2d-4e-2h4i-1j3l-1
wtunneltje	a6b-4c4d-8e-3f-2g-2i-1k-3l-4
wtussen	a-1b-5c-6d-5f-3g2h-7i-1j-1k-6l2
wtv	a-8b-4c-5d2e-2g-6h-2i-2j-6k9l-3
wtwaalf	a-1b-3c-1e-2g-3i-5j-5k5l-5
wtwaalven	a5b-4c-1d-2e-2f-1g-3h-5i-1j2k-8l-2
wtwee	b-6c-3d-6e2h-2i-8j-8k-9l-1
wtweeling	a-2b-2c-2d-2e-2f-1g-3i2j-2k3l-2
wtwintig	c-3d3e-2f-3g-2h-1i-3j-3k4l-4
wuit	a-3c1d-4e1f-6i-6j-18l-3
wuitgang	a-5b-6c-3d-2e-6f-5g-6h4i-3j-3k-3l-6
wuitgebrand	a-1b7c-5e-2j-3k-4
wuitgebrande	a-4c-5d-3e-3h-5i-1j2
wuitgedeeld	a4e4g-1h-4i-3j3l-2
wuitgescholden	a-2b-1d5e-4f-2h-6j-3k-5l-5
wuitgetrapt	a-3b1d-4f-1j-4l-4
wuitgevallen	a-3b-5c-6d-5e-3f-3h-1j-5k-5l5
wuitlaat	a-3b-3c-3d4e-7f-1h5j-2k-3l-4
wun	a-3b-4c-4d-3e-2f-4g2h-3i-2j-2k3l-6
wuren	a-3b-1c-2d9e-4f-2g-7h-4j-3k-6l-7
wuur	a-1b-9c-9d5e-3f-8g-10h-13j-2k-3
wvader	a-4b-3c-4d-8e-3f-3h-3i5k-2l-2
wvage	a-3b-3c-5e7f-3g-1h-6i-3l-2
wvakantie	a-1c-1f2
wvaker	a-1b-3c-3d-3f-6g-1h-1i2j-5k-4l4
wvallen	a-6b-4d-3e-5f-3g-4h3i-3j-2k-1l-5
wvals	a-3b3c-2d-5e4f-9g-4h-5i-3j-2k-2l-5
wvalt	a-4b-8c-8d-7e-6f-7g-9h-10i-3k2l2
wvan	a-2d-2f-1g-4h-11
wvanaf	a-3b-4c-4d4e-4f-9g-4h-3i-5j-6k2l-3
wvanavond	a-7b-11d-9e-5f-7g-8h-5i-6j3k2l-10
wvandaag	a-2b-7c-4d-1e-2f-4g3h-3i-3j-2l-4
wvandaan	a2b6c-4d-3e-2f3g-1h-5i-1j3k-4l-4
wvanmiddag	a-6b2c-5d-3e3g1h1i5k-6l-5
wvannacht	a-8b2c-2d-7e-1f-5g-8h-9i-7j1l-11
wvanuit	a6b-4c-8d-4e-7f-2h-3i-1j-6k-2l-3
wvanwege	a-3b-2c-5d-1e-4f-4g-2h7i-3j-3k-1l-6
wvast	a2b-2c-7d-8e-6f-3g-1h1j-8l-1
wvat	a-1b5c-5d-3h-4j-1k-2
wvechten	a-6c-7d-6e-1f-1g7j-2k-4l-6
wvechtpartij	a-5b-3c-2d-4e-3f-7g9h-4i-2j-4k-10l-6
wveel	a2b-7c-5d1e-4f-3h-3i-3j-6k-5
wvegen	a2b-3c2d-5g-2h-1j-4l-6
wveilig	a-4b3c-3d-7e-3f-4g1i-1j3k-2l-4
wveld	a-1b7c-6l-3
wveldje	a3b-4d8k-2
wvent	a-1b-1c-5d-3e4f2g-2h-2j-2k-1l-7
wverbrand	a3b-1c6i-3j-2
wverdacht	a-6b-3c-3d-4e7f-4g-3h-6i-2j-6k-5l-7
wverdachte	b-2c-3d-3e2f-4h-4j5k-5
wverder	b-5c1d6e-6f-8g-7h-5i-3j-6
wverdieping	a-2b1f-1j-1
wverdwenen	b-5c2e-4f4h-1i-5j-3l-7
wverf	a-8b-9c8d-5e-4f-6g-4h-3i-2j-5k-1l-3
wvergeten	a-1c-1d-1e-3f1g-1j-1k3l-3
wvergunning	a1c-5d-2e-4f-2g-2i-1j-4k-6l-1
wverhaal	a-4b-3c-3d-6e-2f-5g-5h-4i-2j-6k1l-6
wverkeer	a-3b-4c-7d-2e-6f-3g-3h5i-1j-5k-2l-9
wverkeerd	a-2b-1c-6d-1e-2f-1g-2h7j-3k-1l-7
wverkeerde	c-2d-7e-1f-2g-3h-2j-2k4l-2
wverkeersbord	a-3b-6d-3e-5f-2g-2j-4k-3l2
wverkeersborden	b-1c6d-2f-1g-1h-5l-3
wverkeerslicht	c5d-1h-6
wverkocht	a3d-1e2g-3j-1k-2
wverlichting	b-1c-1d-1f-1g-1h-1j-1l-3
wverloren	a-1b-3c-5d-4e-6f-6g-4h-4i-5j-5k-7l8
wvermissing	a-5b-3c-3d-5e-4f-5g-6h-3i7j-2k-6l-7
wvermist	a-2b-1d-4e-4f-5g-1h-2i4j-2l-3
wvermiste	a-2c-1d-2e-4f-6g-3h-5i3j1k-1l-4
wvernield	a-7b-5c6d-5e-4f-4g-6h-5i-6j-5k-7l-8
wverte	a-4c-5d-4e-5f-2g-1h-3i-3j-6k3l-6
wvertrokken	a4b-2c-6d-1e-5f1g-3i-5j-1k-4l5
wvertrouw	d4e4j-4l-3
wverwarde	c-2d3e-2f-1g-3h-2i2k-2l-4
wverzamelen	a-6b2c-2d1e-4f-1g-4j-3l-1
wverzamelt	a-4b-3c-5d4e-2f-1g-4h-2i-1j-1k-2l-1
wverzorgingshuis	a-2b1c-1d-1e-3f1h-1l-2
wvespa	e4g1h-2i-2j-1k-4l-3
wvest	a-1b-3c-1d-4e2f-1g-3h-1j-1l-5
wvia	a-3b-5c-4d4e-6f6h-3i-4j-1k-7l-7
wviaduct	a-1b-3c1d-3e-7f-2g-3h4i-2j-3k-6l1
wvier	a1b-2c4d-5e-1f-3g-2h-5i-1j-1k5l-6
wvijf	b-4c-2e-4j-1k-2l-5
wvijfde	a-4b-5d-2f-4h-5i-3k-2l4
wvijftien	a2d4f-1g-6h-5
wvijver	a-7b-9c6d-8e-3f-3g-5h-7i-3j-6k-9l-2
wvinden	a3b3c-4d-1e-3f-3g1h-1i2j-2k-4l3
wvingers	a5g-1h-3i-1j-2l-3
wvlak	a4b1c-4d-4e-2f-1g-3h-6i4j-2k-6l-5
wvlam	a-4b7c-5d-3h-4j-1k-2
wvlammen	a-4b1c-8d-4e-4f-2g-2h4i-1j-5k-2l-3
wvliegen	a-5c4d-7e-6f-2g-1h-4i-1j-1k-8l6
wvliegt	a2c-7d-5e-3f-3g-5h-6i-2j-7k-7l2
wvlinders	a2b-1c5
wvoelen	c-1d-2e1f-4k-1
wvoetballen	a-2b-4d6e-4k-2
wvol	a-3c-3d4e-2f-6g-8h-12i-4j-8l-1
wvolgend	a-4b-2c-2d-6e-2f-2g-5h-2i-1j-5k5l-5
wvolgende	a-6b-4c3d-1e-6f-4g-5h-3i-3j-3k-6l5
wvolgens	a-7c-1d-2e-1g1h-4i-8j-9k2l-13
wvolgt	a-3b-1e4f-4g-5h-3i-5j-2k-5l-4
wvolk	a-8b-7c-2d9e-6f-4g-5h-4i-3j-4k-6l-7
wvolkstuinen	b-1c-1d-3e3f-1g-3i-5l-3
wvomar	b-1c-4d-1f-3g-3j-2
wvonken	a-1b3c-1d-4l-2
wvoor	a6b-2c-6f-9g-4h-6i-4k-2l-3
wvooral	a-2c-1e-5g-2j-4k-4l-3
wvoorbij	a-8b-6c-4d-7e1f-8g-1h3i-3l-7
wvoorbijgangers	c-1d-6e-1
wvoordeur	a-3b2c3d-5e4f-3g-7j-2k-2l-6
wvoordeuren	b-3c1d-5e4f-3g-6h-5i-1j-3l-7
wvoortuin	b-8c-2d-1f-4h-2i-6j1k-4l3
wvorig	a-7b1c1d2e-8f-6g-2h-4i-4j-6k-2l-4
wvorige	a3b-7c-7d-5e-8f3h-6j-6k-1l-6
wvraagt	a-2b-1c-1d-5e6f-2g-4h-3i-1j-5k-4l-3
wvrachtwagen	a-3b-7c-5d-7e-6f-6g-3h8i-1j-5k-8l-6
wvreemde	b-1d-4e-4f5g-5i-1k-3l1
wvreugdevuur	a-4b2d-7k-4l-1
wvriendelijk	a-4b-2d2e-2f-2g-2i-2k-5l-2
wvrienden	a-1c-5d-2e-3f-3i3k-4
wvriendin	a-3b-4d-4f-6h-3i2j-2k-2l-5
wvrij	a-8b-4c-2d-8e-5f-5g-2h7i-6j-2l-8
wvroeg	a4e3j-1k-5
wvroeger	a-9b-7c-5d-2e-6f-6g-6h-4i-4j-5k9l-3
wvrouw	a1b-3c-2d-4e2f2g6h-4i-3j-2k-3l-4
wvrouwen	a-2b-1c-3d-1e-4f-2g2h-3i-1j-1k-1l-4
wvrouwtje	c-2d-3f-2g-1h3j-1l-5
wvuilcontainer	b-3d-2j-1l-5
wvuilnisbak	a3c-1d-6g-2j-2
wvuilniszak	a-3c-6d-9e-5f-5h-2j-1k-3l8
wvuist	a-5b-3c-3d-5e-1f-3g6h-4i-2j-4l-3
wvuur	a-3b5c-4d-7e-4f-5g-4h-6i-2j-4k-4l3
wvuurkorf	a-5b7c-4d-6e-6f-3g-1h-2i-1j3k-6l-4
wvuurpijl	c1d-3e-4f-2g-2h-2i-3j-5k5l-8
wvuurpijlen	b-5c-8d-8e-1f-1g-7h-5i-1j-5l-2
wvuurtje	a-4c-9d2e-4f-2g-4h-2i-3j-8l-3
wvuurton	a-3b8c-5d-8f-1g-2
wvuurwapen	e-1f-2g2l-2
wvuurwerk	a-1d-5e1f-5g2h-9i-1k-2
wvuurwerkafval	a4b-2c-5d-3f-2g-6h-7i-1j1k-7l-3
wvuurwerkbommen	c-6
wvuurwerkpot	a2b-1g-3h-3j-2
wvuurwerkresten	a-5b-4c-4d-1k3
wvuurwerkverbod	a-2b-3c-6d-1e-4f-2g-5h-3i-1k3l-2
wvw	a3b-1c-2d-4e5f-1h-3i-1j-3l-4
wvxz	f3h-2k-2
ww	a-3b3e-3g-1h-1i-1j2k-4l-1
wwaaien	a-3c-2d-4e-2f-3g-2h-2j-1k-5l6
wwaar	b5c1d-6e-3f-10h-3i-4j8k-3l-12
wwaarom	a-1b-4c-4d-2e-1f-3g-3h-9i-1j8k-5l-6
wwaarschijnlijk	a2b-5d-4e-3f6g-2i2j-1k-1l-7
wwaarvoor	a-3b-5d-5g-2h-3j4k-4l-2
wwacht	b-2d-3e-1f-1i3k1l-3
wwachten	b-6c-6d-1e-1f-4g-1h4i-3j-4k-7l-3
wwagen	a-2b-4c-3d-5e5f-3g-2h4j-3k-3l-1
wwagens	b-1c-1d-2g-1h4j-1k-2l-5
wwakker	b2f-3g-2l1
wwanneer	a-4b-5d-2e-2f-2g-2h-2i-4j1k-5l-6
wwapen	a-3b-4c-3d-2e-3f-3g-3k6l-5
wwaren	a-1b-3c-4d-3f-2g1h-2i-3j-4k2l-3
wwas	a-1c-5d-12g2h-6k-3l-7
wwat	a-3b-3c-16e-4f-9g-10h-8i-13j6k3l-9
wwater	b-1c-1d-3e-10f-7g-7i-3j-12k-9l10
wwaterleiding	a-5b-3c-3d-2e2f-2g-2h-2i-2j-2k-2l-1
wwaterlelie	a-2b6c-6e-1l-2
wwaterrijk	a-4b-3c3d-2e-3f-3g-5h-2i-3j-4k5l-3
wwc	a-1b-2c7d-5e-2h-5
wwe	b-3c-13d-5e-12f-12g-4h-10j-9k8l-17
wweddesteyn	a6b-4c-5d-7e-4f-6g-3h-2j-5k-6l-5
wweek	a2b-8c-8d-2e-5g2h-3j-5k-7l3
wweekend	a-1b-1c-2d-1e-4f2g-1h-3i-1j-1k-1l-2
wweer	b1c-9d2e-1g-2h-2j-1k-6l-3
wweet	a3b2c-6d-5f-6g2h-2j4k-12
wweg	c-1d3f2g-3h2i2j-2k-13l-1
wweggelopen	a-3b-1c-2d-6e-3f-2g-3h1i4j-3k-6l5
wweggerend	a-2c3d-1e-4i-2l-1
wweggestuurd	a-6b-5d8e-3f-3g-5k-2l-3
wweiland	a-1b-2c-1d-6e-3f-2h5k-2l3
wweken	a-2b-4c-4d-2e-6f-2g-2h-1i-1j-4k-2l6
wwel	a-5b-3c-3d-1e-10f-9g-8h-8j-1k-1
wwelkom	a-2b-1c-2d-6e-2f-2g-3h-4i-2j-3k5l-4
wwensen	a-4b-3c-1d-2e-1f-3g-2h-4i-4j-1k4l-2
wwerken	b-3c-1d-1e4f-2j-2k1l-6
wwest	a-2b2c-5d-2e-3f-3g-3h-6i-3j-4k5l-3
wweten	a-5b-6c-4d-1e-4f-4g-5h-5i-6k1l-5
wwie	a-13b-3c-5d-3e-8f-11g-11h-13i-5k1l3
wwiek	a5b-4c7d-4e-3f-4g-1h-2i-1j-3k-4l-2
wwiet	a-5b-2c-7d4f-3g-3l-5
wwij	a-2d-8e-11g-8h-7i-10k2l-13
wwijk	a-2b-5c-6e-2g-5h2i-6
wwijkagent	a-2b-4c-3d-1f-3h-1k1l-5
wwil	a-5c-3d-1e1f-10g-7h-7i3j-2k-3l7
wwind	a-2c-4d-2e-4f-3l4
wwinkel	a2d-10e3f4g-1k-2l2
wwinkelcentrum	a2b-4c-6d5e-3f-5g-6h-8j1k-6l-6
wwinkelwagen	c7d-2e-3h-5
wwinkelwagens	a-1b-5c-2d7e-2f-2g-2h-5i-1j-1k-2l-5
wwinkelwagentjes	a-4b-6d1e-2f-3g-2h-2i-2j-2k-2l-6
wwintersport	a-2b-3c-3d-3e1f1g-2h-2j-3l-3
wwit	a-1c-1d-5e3f-4h-7i-4j-1k-4l3
wwitte	a-1b-1c-1d-5f-8i-2j3k5l-2
wwonen	a-1b5c-1d-2e-2f-4h-1l-1
wwoning	a6b-2c-4
wwoonkamer	d-2f4h-1l-5
wwoont	a-1b-2d3e-3g-1h-1i3j-2l-2
wwoorden	a-4b-4c-3d-8e-1f-3g7h-4j-2k-5l-1
wwoordenwisseling	a-2b-2c-2d-2e-3f-2g7h-6i-2j-2k-3l-4
wworden	a-3b-9c10d-4e-7g-10h-5i-4j-7k-6l-9
wwordt	b-1d-2e-2f-5g2h-6i-5j-2k-1l-5
wwrikken	b-1c2d-1e3g-3l-2
wx	a-2b-2c-2d-3f-2g-2h-6i-3j-1l-3
wyear	a-1b-2c-1d-3e-2f-2g-4h-4i-2j-1k2l-4
wz	a-5c-4d-6f-4g-5h-4i-4j-6k3l-6
wzag	a-5b-5c-6d-5e2f-7g2h-4i-4j-4k5l-6
wzaklamp	a-4b-2c-2d-4e-1g-2h-4i-2j-3k2l-3
wzal	a-1b4c1d-7e-3f-3g-1h-1i4j-9k4l-7
wzat	a-2b-3c-3d-5e-4f-4g-6h-3i10j-1k-3l-8
wze	b-1c4d4e-4f2g2h-13i-6j-7k-15l-10
wzeg	a-7b-3c-1d-4e-3f-2g-3h-2i-1j-5k6l-4
wzeggen	a1b-2c-2d3e-2f-5g1h-1i4j-5k-2l-4
wzegt	a-4c-1e4f-5g-2i-2j-6k-6
wzei	b-2c-2d-3e3f-3g-4h-2i-3j-5l-6
wzeil	a-3b-6c-7d-4e-5f-3g-2h-2i-3j-4l5
wzeker	a-5c-3e-8g-5h-6i-5j-5l-7
wzelf	a-4b3c3d-5f3g-5h4i-4j1k-3l-9
wzelfde	a-4b-4c-3d-4e-4f-2g-3h-4i-2j-3k5l-5
wzelfs	a1b-2c-2d-5e-1f-1g-1h-1i-1j-1k1l-6
wzes	a-4c-5d5e-4f-1g-4h-5j-4l5
wzet	a1b-7c-8d4e-8f-6g-4h-8i-3j-6k8l-8
wzetten	a-2b-1c-2d4e-4f-2g-2j4k-8l-1
wzich	a5b-3c-11d-5e-3f-3i-3j-3k-4l1
wzie	a-6b2c2d-6e-1g-6h-10i-3j-6k4l-1
wziekenhuis	a-4b-6c-2d-4e-6f-3g-4h6i-2j2k-4l-4
wzien	a-1b5c-3d-7e-5g2h-6i-3k-8
wziet	a6b-6c-2d-3e1f1g-3h-3j-5k-5l-8
wzij	a5b-5c-6d-3e-5f4g-2h-1i-4j-2k-6l-6
wzijkant	a-4b-6c3d-4e-4f-1h4
wzijn	b-7d-1h-3j-7
wzingen	a-3b-3c-5d6e-2f-2g-6h-5i-4k-7l-6
wzit	a-6b-6c-6d-7f-3g1h2j-6k-2l4
wzitten	b-10c-5d2e-7f-4g-7h-6i-5j-7
wzo	a-5b-10c-5d-14e-11f-8g-8h2i-9j-6k10l-1
wzocht	d-2e7f-2g-4h-2i-3j-1k-8l-6
wzoek	a-2b-2c-6d3e-4f-3g-3h-2j-4k-3l-2
wzoeken	b-1f-1g-1i6k-4l-4
wzoekt	a-3b-1c-2g1h-3i-1j-2k-2l-1
wzoiets	a-3b-5e-4f-3g-2h-4i-1j-5k-1l2
wzolder	a4b3c-1d-1e-1f5g-1k-5l-1
wzon	b-6c-4d7e-5g-3h-1j6k-3l3
wzondag	a-1b-1c2d-3e-4f2g-1j-3k-1l-3
wzonder	a-11b-8c-7d-4f-7g-3h5i-5j-7k-11l3
wzoon	a1c-3e-3f-2g-1h-1i2j-3k1l-2
wzoontje	a-3d-1f-1h-2i4k-1l-3
wzorgen	a-4c-1d-1e-2f-3g-1j-2k4l-2
wzou	a-4c1d-7e-6g5i5k-10l-8
wzoveel	a6b5j2k-6
wzuid	a-4c3d-6e-2f-4g-6h-1i-3j-3k-1l-2
wzuidwijk	a4b-4c-4d-5g-1h-4i-4j4k-3l-2
wzus	a-2b-4c-3d-3e2f-6g3j-5k-6l-3
wzwaailichten	a-2b-3c-2d-3e-2f-3g-2h-3i-2j-2k-2l6
wzwaait	a-1d-4e-4f-1g7k-1l-5
wzwaan	a-1c-7d-1e-3f-1g-3h3k-3l6
wzwaar	a9b-8c-4d-10e-2f-3g-7h-4i-4j-4k-2l-4
wzwager	a-5b-5c-3d-6e-4f-3g-7h-5i-3j-4k6l-7
wzware	a6b3c-1e-2j6k-2l-2
wzwart	a1b2c-1d2e5f-1g-4i-4k-3l-2
wzwarte	a-8b2c-5d-7e-3f-1g-5h3i-1j-1k-5
wzwembad	a-3b2c-5d-3e4f-1g-4h-5j-4k-4l1
w❤	a-3b-4c-3d-5e-4f-3g-3h-4i-4j-3k3l-4
w🎆	a-8b-3c-5d-2e-3f-3g-4h-6i-3j-4k6l-3
w🎉	a-4b-6c-2d-4e-3f-2g-3h-5i-5j-2k5l-5
w👀	a-4b-4c-4d-5e-5f-4g-4h-4i-4j-4k4l-5
w👍	a-3b-4c-3d-5e-4f-3g-3h-4i-4j-2k2l-5
w🔥	a-5b10c-3d-1e-1f-1g-1h-3j-3k-5l-5
w🙏	a-3b-3c-3d-5e-3f-3g-3h-4i-4j-2k2l-4
w🥂	a-2b-3c-2d-3e-2f-2g-2h-2i-3j-1k1l-3
xanimal+ask	a-8d-6f-6g-1i-2j7
xanimal+bang	a-2b-1c-1d-4j3k-7l7
xanimal+body	a-2b-2c-4d-1e-3f-1h2k-2l6
xanimal+break	a-2d-5f-2g-5h-4j-5k2l2
xanimal+building	a4c2d-2e-2f-1h2k-2l-3
xanimal+burn	b2
xanimal+calm	e2k6l-4
xanimal+clothes	a-5c-1e-3f-2i-5j-5k-2l8
xanimal+done	a-1b-1c-4f-3h-5i-1k-2l10
xanimal+enter	b2f-4j-4k3
xanimal+furniture	a-2b-2c-5d-4f-3h-2j-3k-5l8
xanimal+height	b-2c6d-4k-4l-2
xanimal+house	b1d-2e6f-1k-6
xanimal+lost	a-2d-1e-1f-1i-4j-2k-6l9
xanimal+man	d-2e7h3k-8l-7
xanimal+near	a3b-3c-4d-1e-2f-3h-2j-1k-4l6
xanimal+noise	a-2c4d5f-2h-1j-2k-6
xanimal+now	a-6b2e5h4j5k-7
xanimal+odd	a-1c-4d-4f-1g-4h-2j-6k3l4
xanimal+past	b-3e-1f7k-4l-4
xanimal+rumour	a-5b-1c6d-4f-1h-2j5k-3l-3
xanimal+someone	b-1d-3e-3j5k-3l-5
xanimal+street	a-1b-3d-4e-6f-3h-8i-4j-4l10
xanimal+thing	k2l2
xanimal+throw	a4c4d-4l-2
xanimal+utility	c3d-2e-5h-2j-3k-4l3
xanimal+vehicle	d-3e1h3l-1
xanimal+water	c-6g-2j-1k-2l7
xanimal+we	a-3b-4c-3d-2e-7f-7g-1h-2i-2k4
xanimal+woman	b1e2j-5l5
xask+bang	a3b-9c-4e-4f-6g-13h-6i-7l-6
xask+body	b-6c-6d-2g-2i3j2
xask+break	a-3c8f-5g-3h-1k2l-5
xask+building	b-2c4e-4f1g2i-3k-5l-3
xask+burn	a-3b16c2d-7e-3f-3g2h-7i-5k-3l-8
xask+calm	a5d-6e1g-6h-5i-6
xask+child	a5d-7f-1h-5i5l-5
xask+clothes	e1f-4g2i6
xask+cry	a-5c-3d4f-5g4i-4j-2k-2
xask+done	a3i4k-3
xask+drive	a-5b-2d-6e-6f-5g-5h9j3l-7
xask+enter	a-2c-4d-4f9g1i-5j1k-12l-6
xask+food	a-5b-2c-2e-2f-3g-7h-5
xask+furniture	a-3c6d-4e-3h3i-2j2k-10
xask+height	a-1c3e-8g-8h4i-3k1l-3
xask+house	b4f2h-5
xask+ill	b-5d-5e1f-8g-2j3k-6l7
xask+lost	a-4b-3c-1d4e-6g-9i7k-6l-2
xask+man	a-2c-6g3i2j-8k-1
xask+near	a-2c-9d-2e-5g5i-3j1k4
xask+nice	a-9b4c6d-4e-4f7g-2j-5k3l-3
xask+noise	a-6f-3g-3j3l-2
xask+now	a1e1g-3h-3j4k-7
xask+odd	a-2b4c-4d-1e4f-5h-2j8k-3
xask+past	b-5d-5e-2h-5i2l-8
xask+rumour	a2g2k-3
xask+service	b4c-5e-6f3i-3j6k-10l-6
xask+someone	c-2d-4h2
xask+spy	a-2b-4c-3g-2h-2j6k-9l-9
xask+steal	a-3b-4c-10d-11e-7f12h-5i-5j-3
xask+stone	c-3d6f-2g3j-3k-2l3
xask+street	a2b1k-7
xask+strike	a-1b-1d-13e-8f-9g11h-8i-3
xask+thing	a-1b-2c-5d1f-2g3h-5i-2j4k-3
xask+threaten	a-4c-2d-4e-4f-6g9i-5j-2k-3l-5
xask+throw	a1c-1d2e-5f-3g-3h2j-4k-1
xask+traffic	a-5b-5c-6e-1f-6g-6h8i-4k-2
xask+utility	a-2c-4e4g-3h-4i-3k-2l4
xask+vehicle	a2d2e5i-1j2k-2l4
xask+water	a-5c-8d2e-6f-2g5k-7l7
xask+we	d-3e-13j4k-5
xask+weapon	a-5b-2c1f-5g3i-2j-1k-2
xask+woman	c-2d-5i2k-2
xask+youth	a-2g6h-2i5k2
xbang+body	a7b-3d1e-2g-5h-2i-4j-2k3l-9
xbang+break	a12b-1e-2f-1g-2h-2i-2k-2l-2
xbang+building	a8b-4c-4d-7e-1f-2g-3h-2j-3k-5l-4
xbang+burn	a3b6c-5d-4k-2l-1
xbang+calm	a-3b-5c-6d-3e-2f-2g6h-2j-6k-2l-5
xbang+child	a8b-5c-5e-1g-5j-4l-7
xbang+clothes	b-2c-1g-2i-2k3l5
xbang+cry	a5d4g-5
xbang+done	a6c-6e-6f-3g-7h-5i-3k1l-5
xbang+enter	a3b5c-2f-3
xbang+food	a2c-4e-1h-1j-2k-4l-2
xbang+furniture	a8b3c4d-5e-4f-3g-1h-2j-5k-3l-6
xbang+height	a5c-4d-4e-2f-2g-2h-3i-2j-2k-8l-5
xbang+house	a10c-8e-5f-5g-2h-2i-2j-2k-7l-2
xbang+ill	a10b-2c2d-1e-3g-7h-2i-2j-2k-2l-11
xbang+lost	a-3i2j-2k-5l6
xbang+man	a-1c-2d2e-8i-3j-1k4l-4
xbang+near	a9b-7c-8e-4f-3g-8h-5i-2j-8k-2l-8
xbang+nice	b-2c5j-2k-3
xbang+noise	a10b-2d2e6f-1g-4j-3
xbang+now	c-1d-5e-8f-3g3h-2i-2
xbang+odd	a8c-5g-1
xbang+past	a2b-4c-7d-4e-5f-1g5i-1k-4l-1
xbang+rumour	a3b-4c-3d-4e-3f-2g4h-2i-1j2l-3
xbang+service	a5b-4d-5
xbang+someone	a9c-3e-6f-5g-5h-4k-5l-5
xbang+spy	d-3e-2i-2j-1k2
xbang+stone	a8b-2c-2d-3e-3g-2j4k-5
xbang+street	a14c-6e-8f-4h-6i-3j-8k-9l-3
xbang+strike	a5b-3c-6d-3g-5j2k-2l-1
xbang+throw	a14c-18d-4e-5f-2g-2h-3j-4k-4l-2
xbang+utility	a1b3c-2e-1j-1k-1
xbang+vehicle	a10c-4d-2e-2h-4j-3k-8
xbang+water	a4b3c6d-2e-1g-3h-2i2j2k-2l-9
xbang+we	a-1c3e-5f-2g-6i-4j-2k4
xbang+woman	c-4j2l-4
xbang+youth	a11c-5e-5g-7h-3i-1j-3k-1l-2
xbody+break	a5b-7c-3d-2f-4g4h-1k-2l4
xbody+building	a-1d3e-5f2g2h4l2
xbody+burn	a7b-1d-2g-2i-2j-2k-2l-2
xbody+calm	a3b-6c-1d3g-2j-4
xbody+child	a2b-2d3e-2f-2g-4h2i2k1l-9
xbody+clothes	b-4d-2f-4g1h-4i3j-5l-8
xbody+cry	a4b2d-6e-2f2i-5l-6
xbody+done	b2d1e-1f1h2j-3l-6
xbody+enter	a4b4e-3f4g2l2
xbody+furniture	a2c-5d-1e-1f-3g-6h2l8
xbody+height	d-3h-1j4
xbody+house	a5b-2c-1e-2f3g1i-2l1
xbody+ill	b-2c-2d1e-2f-4g-2i-3j-2k-2
xbody+lost	e-2g-2i3l-1
xbody+man	a-3b-1c-5d-2e-4f3g2i-5l6
xbody+near	c-5e-5f1j-1k-2l3
xbody+noise	a2d2g2
xbody+now	a-1c1e2f-2
xbody+odd	b-3c-2d-2f4g4i-4l-1
xbody+rumour	a1d-2e-4f-4g-7h1i5j4k4
xbody+service	a-2e-1f3g-1j2
xbody+someone	a1b-1c-5d2e-4h-5i6k-4l-7
xbody+spy	a-2d-2i-2k2
xbody+stone	a-4c2g6l-2
xbody+street	a-2b2d-3f-2g5i2l-9
xbody+strike	a-6c-4f-1g7h-2l-9
xbody+thing	d3e3g-1h-3l-4
xbody+threaten	f-1g4h-2i-2k-2l-5
xbody+traffic	e3g2h-2l-4
xbody+vehicle	a-2c-3e2h3k-4
xbody+water	a-3c-3e-2f-2g-3h2l2
xbody+we	a-1c-2e-7f-5g-6h-3i4j2
xbody+weapon	d3g-4l4
xbody+woman	a-1b-1e-6f6j-2
xbody+youth	a8c-3d2e2g-7h2j-3l-7
xbreak+building	a-10b-7g-6j-3
xbreak+burn	a5b1c-2d-4e-1j-2k2l-5
xbreak+calm	a5b-7d4f-5g1k2l-4
xbreak+child	a-5b-2c-3d7e-6f-1h-2i-5j-1k4l-2
xbreak+clothes	a-4d-7f-3h-2i-5k-2l4
xbreak+cry	a-3c-2d-5f-1g5h-2k-2l3
xbreak+done	a2b-6c5d7g-2h-6i5k-3l-7
xbreak+drive	a-2b-2c-4d-5e-6f-5g-2h8i-3j1k6
xbreak+enter	b2c-4e5l-1
xbreak+food	a2b-2c-1e-3g-1i5j-3k-5
xbreak+furniture	b-2c8d-1g-10h-7i-5j-3k-4l-9
xbreak+height	b3c-2d-4e-6f-2g-3h-3i-2k-2l4
xbreak+house	d-4e1f1g-4h-3i-2k-8
xbreak+ill	a5c3d6e-3h-2l-2
xbreak+man	a-6b-4c-5d-2e7g-3i-5j-3k-3l4
xbreak+near	a-4b2e-3f-3g-1h1j-2l4
xbreak+nice	a-1b-6c-1d-1e-1f-2g-1h-1i3j-1k2l-1
xbreak+noise	d10e-4g-5i-1j-4k-6l-3
xbreak+now	b2e-3f-4g-3h2i-2j-2l-8
xbreak+odd	a-4c7d-10e2g-4h-5i-3j-6k-7l-9
xbreak+past	a-4b-3c4d-4e3f3g3h-2i-2j-4k-3l-3
xbreak+rumour	a-2b-2c3f-5g-6i-4j-4k2l1
xbreak+service	a-1b-2c-2d-5e-2f-2g-1h-1i-1k2l-2
xbreak+someone	a-3d5f-4g-1i-4j5k-8l-4
xbreak+spy	d-3e5f-3k-1
xbreak+steal	c-6f4j-1
xbreak+stone	a-6c2d-2e-3f-3g-1h-5j-1k2l-3
xbreak+street	c3g-1j-6k-8l-4
xbreak+strike	a-3b-7c5f-5h-2i-2k-4l-6
xbreak+thing	b-1d-2e4f-1g-2k-3l-5
xbreak+threaten	g3h-2
xbreak+throw	c7e-4g-1
xbreak+traffic	a-1b-1c-4d-1e-1h2l-1
xbreak+utility	a-2c-3d-2f-6g-2h4i-2k-2
xbreak+vehicle	a-2b-9d-2f-4h1i-2j-4l-6
xbreak+water	a-1b3c-1g-3i-2k-1l1
xbreak+we	a-2b-7c8d-11g-5h-3i-6k3
xbreak+woman	a-1c3d-3f-4g2h3i3k-5l-3
xbreak+youth	b-6c3e-7f-3h-5i2j2k1l1
xbuilding+burn	a-5b7c2d-3e-1g-1h-5l-2
xbuilding+calm	a-3b-2d7f-4k-4l3
xbuilding+child	a4c-2d-3f2g-1i2k-1
xbuilding+clothes	a-5b1c-5e2f-1g-2h-1i2k-2l-2
xbuilding+cry	d2g-2
xbuilding+done	b2c-9d5e-10f7g4h3i-1k-9l-6
xbuilding+drive	a-1c-1d-4e-4g-4h8
xbuilding+enter	a-2b-2c-7d4e2f4g2l1
xbuilding+furniture	a-3c1d-9f2g-3h-3i-2j-2k-2l-4
xbuilding+height	a-2b1d4e-4f-1l2
xbuilding+house	a4c7e2g-7h-3l-4
xbuilding+ill	b-2c-3d-4e-1f-2g4h-5i-1j-2k-2
xbuilding+lost	f-2g-1i3
xbuilding+man	a-3b-2c-3d4f2g6i-3k-5
xbuilding+near	a4b1c-1d-5e-5f3g3j-3k-3
xbuilding+noise	b-2d-3e-10f2h5i-2j-4k4l-3
xbuilding+now	b-4e-4f-1g3i-1j2k-3l2
xbuilding+odd	a-7b-5c-4d-2e6g-8i-2j-7k3
xbuilding+past	a-3b3c-2d-1f5g3h-1j-1
xbuilding+rumour	b-3c2d2e-6f-3g5h-3j2k-2l-3
xbuilding+someone	a-2b-4c-1d-6e-2g2i-2j-1k3
xbuilding+steal	a-1b-2c2d-7e5f5g-2k-2l-2
xbuilding+stone	a-6b-1d-5f5h-1l-1
xbuilding+street	a2b-1d2e-5f2g-8h-4i-3j3k-4
xbuilding+strike	a-6c3d-8e-2f-7g5j-2k-1l-2
xbuilding+thing	a-1b-1c-2d-2e-4g-1h-2j-2k-5l3
xbuilding+threaten	d-4g4
xbuilding+throw	a-4b-9c7e-4f-2j-1
xbuilding+utility	a-1b-5c-6d2e-3f4
xbuilding+vehicle	a-3c-6h2i-1j-2k-3l-6
xbuilding+water	b-2c-1f-2l4
xbuilding+we	a3c2d-4e-3f1i-3k-4l6
xbuilding+weapon	a-1d-2e-3f-2g5l-2
xbuilding+woman	d-2e-2f2g1l4
xbuilding+youth	a-2b-4c1g-7h-3i-2j-2k-5
xburn+calm	b-2c-7d-1e-2f-2g-2h-5i-1j-5l4
xburn+child	b3c5d-3g-3i-3j-1k-1
xburn+clothes	b2j2k-2l-2
xburn+cry	a-2b4g-3i-2l-2
xburn+done	a-5b4d-8e-1f-2g2i-3j-7l-5
xburn+drive	d-2
xburn+enter	b8c-3f-1h-3
xburn+food	a-5b-8c-2d-2f-4j-7k6
xburn+furniture	a-6b13c-5d-9e-1f-2g-2i-2j-7k-6l-7
xburn+height	a-7b7c2d-7e-1f-2g-2h-2j2k-4l-5
xburn+house	b8c-9d-6e-2f-4g-2h-2j-4k-4l-9
xburn+man	a-4e-2g4h1j-1k-1
xburn+near	a-2b8c-7d-7e-2f-4g5h-3k-1l-7
xburn+nice	b-5c-2d-1k7
xburn+noise	a-2b7c-2d-6j-3l-4
xburn+now	c3d2e-1f-1g-2j-5k7l-2
xburn+odd	a3b3c-5d-3h-1k3l-4
xburn+past	a-5b-1c-5e-1f-4h-1j-8k9
xburn+rumour	a3b5c-1g-2k1l-1
xburn+service	a-2b2c-1j-4k-4
xburn+someone	a-7b11c-2d-3e-2f-4h-7j3k-3l-2
xburn+stone	a-2b2
xburn+street	a-7b8c-1e-2f-2g-2h-11i-3k-7l-7
xburn+strike	a-3b4d-2g-3j-4k4
xburn+thing	b1
xburn+throw	a5b7c-4d-5
xburn+utility	a-7b8c-1d-3l-5
xburn+vehicle	a-1b2c-9d-3e-3f-1h1j-4k5
xburn+water	a1b6c-4d-1j-2k-3l-2
xburn+we	b5d-1e-2f-2g-3h-1i-1j-3k4l-6
xburn+woman	a-4b7c-3d-2i-2j3k-4
xburn+youth	a1b8d-7g5k-4
xcalm+child	b-2d-3j3k2l-2
xcalm+clothes	e4f-3g2h-3k-3
xcalm+done	a3b-2c3d-7f6h-3i-4l-4
xcalm+drive	b4c-2e2f-4h-3j-5k2
xcalm+food	a-3b-5f-2k6l-2
xcalm+furniture	a-4b-3c6d-3e-4g-1j-5l-4
xcalm+house	a-5b-1c3d-2e-5f7g-1h-2j3
xcalm+ill	a-6c-4d-3e-6f-2g-2i-3j-2k-2l8
xcalm+lost	a-1b-2c-2d-5e-3f2g-4h-2i3k-5l-6
xcalm+man	a-1b-2d3f3g-2h1i-5k-4
xcalm+near	a5b3e-3k-6l-2
xcalm+nice	a-1b-1k4l-3
xcalm+noise	b-2c-2d-4e-3f-3g-5h-2i6j-2k-7l-6
xcalm+now	b-11c-3d2e-2f-3g-5i-1k6l-1
xcalm+odd	a-1b2c-3d2e3f-3i-1k-4l-9
xcalm+past	a-5b-11c-5d-4e-7g7h-4i-5j-5
xcalm+rumour	a6b-7c-4e2f-5i-3j-4k1l-8
xcalm+service	a-1b3e-2h-4k-4l3
xcalm+someone	a-4b-3c-2d-5g4j1k-3l-11
xcalm+steal	c-2i-3j-1k5l-1
xcalm+street	a5d-3f4h-2j-4l3
xcalm+strike	a-1b-6e-2f-3h-2k4l4
xcalm+thing	f1i-3k2
xcalm+traffic	d2e-2f-1g1k-1l-2
xcalm+utility	a-3b-2c-2d-2f-3g-2h-3i-2j-1k-7l5
xcalm+vehicle	a-3b-4c-6e5f-3h4i-2k3l-3
xcalm+water	b-2c-1d3e-2h2l3
xcalm+we	a-10b-7d-7f-2g-2h-2i-4j-8k9l-6
xcalm+woman	a-1b-1c-2d-1e5f-1g-1h-1i-1j-1k-2l-6
xcalm+youth	a-5b-2c-2d9e-3g-4h-2i-2k4l-5
xchild+clothes	b-5c-2e1f-3g-5h-6i3j-2k1l-6
xchild+cry	a-2b4d4e2h-3k-2l3
xchild+done	a-3c-6d6e-6f-3h-1i6k-5l-9
xchild+drive	d-4e6h-1
xchild+enter	a-3b-2c2d2e-5h-1
xchild+furniture	a-3b-4c-8d1f2g-3h-5k-5l8
xchild+height	a-1b-1c-1d3l-4
xchild+house	a2c-2d5e-3g-1h-2l1
xchild+ill	a1d-2f-2g-4h2j-1k-3l4
xchild+lost	a-4b-2c-1d-4e-2f-5g-2h-3i7k-4l-9
xchild+man	a-3b-1c-1e3h-3k3l-6
xchild+near	a-3b3c-2d5g2h3j1k-2l-5
xchild+noise	a1b-2c-2d7e-4g-3h-2k-10l-6
xchild+now	c-7d-6e-2f-4g2h-1i2k-3l-5
xchild+odd	a-1b-2d5e-5g3i-3l-5
xchild+past	a-6e-1f-4g-5h-1i5j-4k-2l-3
xchild+rumour	a-4b1d-9f-5i5j-7l4
xchild+service	a-2b2d-4f-2j-4k5l-4
xchild+someone	a-2b-2e3f2g-6h-6i2k-5l-6
xchild+spy	a-3e4f-3g-4i-2j-2l-2
xchild+steal	h-3l5
xchild+street	a2d1e-7f-2g5i3j-3l-11
xchild+strike	b3g6l-4
xchild+thing	e-1f-1g1i2k-2l-2
xchild+threaten	d-2f-1g3
xchild+throw	a2
xchild+traffic	g-3h6l-7
xchild+utility	d-3l1
xchild+vehicle	a-4b1c5d-5e7g-2i-3k-6l2
xchild+water	a-2b1c3d-2i3l-3
xchild+we	a-2c-6h-2i4j-7l-6
xchild+woman	b-3d-4h-1i2k-4l-2
xchild+youth	a2b2c3d4e-4g-5h-1k-3l-2
xclothes+done	a-4c-5d-6f4h-6i-4j-2k2l6
xclothes+drive	a-3b-4d-2e4f-2h-3i2k3l-1
xclothes+enter	a-2d-3e4f-4h-5k-4l-2
xclothes+furniture	a-4b5c-7d-7e9f-6g-1h4i-2j-4k-1l3
xclothes+height	a2d-3e3i1l-3
xclothes+house	c-2e2f-2g-2h-1j-5k-2l-4
xclothes+ill	a-2c-2d3e1f-2g2j-1k-2l-5
xclothes+lost	d-1e-3f-8g-2h-3i4j-1k-2
xclothes+man	a-4c-4d-13e6f-9g-8h-2i-2j-2l-4
xclothes+near	a-3d-4f-2i-2j-4k5l-4
xclothes+noise	c-2d1e6f-2g-2h-2j-1k-3l4
xclothes+now	c-2d-5e9g-3h-9i-8j-5k-5
xclothes+odd	a-2c-4e4f-7h-3i-3k-2l3
xclothes+past	a2b4c-2e2g-3i-2j-3k-5l-2
xclothes+rumour	c-2d2f-3h-1k-3
xclothes+someone	a-7b-2c-5d-9f-1g-2h-2i4k-6
xclothes+spy	a-3d-7e3f-6g-1h-2i-2j-3l-2
xclothes+steal	a-1c-1d-3e-3g-1h-3k-3l-3
xclothes+street	a-2b-4c-1d-11e2f3h-4i-4j-6l2
xclothes+strike	e1g-3h-4l3
xclothes+thing	f-3g-2i-3l2
xclothes+threaten	g3h-2
xclothes+throw	c-2d4e3h-4
xclothes+traffic	a-1c-2d-3e-2f-1h7j-4l-3
xclothes+utility	c-1d-2e2f-2h2j-2k-1l-5
xclothes+vehicle	a-3b-5c-9d-3e2f-4g3h-3j-3l-3
xclothes+we	b2c-2d-4f-5g-5h-4i3j-2l3
xclothes+woman	a-2d-2e-7f2g4h-2i4j-2k-4l-7
xclothes+youth	a-3c-3d2e-2f-2g5h2i4j3k2l-4
xcry+done	d3g-4k2l5
xcry+drive	a-2d3e3g-3h2
xcry+enter	h2
xcry+furniture	a-3b-3c-1d-5g5l4
xcry+height	a-2c-2d3g-5h-3l2
xcry+house	a-3c-3d-3e-3g1i-2k-2l4
xcry+ill	d-2e-1g-1h1
xcry+lost	a-1c-1d5g-2h-3l-2
xcry+man	c-2d3h-3i-3l2
xcry+near	c-1d3e3g-4h-3
xcry+noise	b-1c-2d4e-4f-2g-2h-2j-1
xcry+now	k2
xcry+odd	d-2e-1f3g-3i-2l6
xcry+past	g3k2
xcry+rumour	a-4b1c-3d2e-3f-3i-1k-2l3
xcry+someone	e-1f1g2h2i-2l4
xcry+street	b-5c-4d8e-3f-3g4h-4k-4l-10
xcry+strike	a-4c-3e-3f-4g3h-2l-3
xcry+vehicle	a-4c-1e3f-2g-4
xcry+we	a-5b1c-2d4e-2f-3g4l5
xcry+weapon	a-1f-2
xcry+woman	a-3b-2c-2d1e-5g4h1i-3j-1k-1l-11
xcry+youth	a2b-2c-3d7e-3g-4h3k-3l-5
xdone+drive	a3c-3d-1f-2g-2h5j-3k-4l-7
xdone+enter	a-6c5d-4e3f3h-1i-4k-1
xdone+food	a-4b-3c-3d-4e-4g-5h-2i4k2l-8
xdone+furniture	b2c4e-3g-10k-7
xdone+height	b2c5d-3e-5i-1k-2l-1
xdone+house	c4d2e3h-4j-9k-1l-4
xdone+ill	a-10c-5f-4g2h-3j-4k-10l2
xdone+lost	a-3b-1c-2d-5f-4g-5h-4i7j1k-6l-5
xdone+man	a3c2d-3f-3g7h-2i4j-4k-3
xdone+near	a4d-7f-1g-2h3i3j-6k5
xdone+nice	a-8b6d-3e-4f-4g-2h-2i1j-1k2l-4
xdone+noise	b-5d4g4i-3j-8k-4l-11
xdone+now	a-9c-5e2h-6i2l1
xdone+odd	a-10b-6c-1d-2e10f-4h-8i3k-4
xdone+past	a-2b-6d-5h-3i3l-6
xdone+rumour	a7b-8e-10g-3h-9k4
xdone+service	a3b4c-2e-1f-7g6i-1l-6
xdone+someone	a1b-1e3f1j5k-8
xdone+spy	a-2c-1d-2e-3h-2k4l-3
xdone+steal	a-3b-2c-12d-8e-13f11g-3h-3i-3j-3k-6l-5
xdone+stone	b-1c1d-9e3f5g5k-4l-2
xdone+street	b-1c2e-11j2k-4l2
xdone+strike	a-7b2c4d2e-2f-2g6h-4i-1j-2k-5l3
xdone+thing	a-3b-2c-5e-8g-3h-3i-5j3k-10l1
xdone+threaten	a-2f-3g6h-2i-4j-1k-2l-3
xdone+throw	a3b5c3d-2e-4f-4g-4j-2
xdone+traffic	a-2b-3c-2e-2f-4g1h4i-2j2l-4
xdone+utility	a-1c4d-10f-5g-3i-3j1
xdone+vehicle	b-4c2e3f1h-2i-7j-4l-2
xdone+water	a3c-5d2e-3f-1g-3h-3i5j-6k-2
xdone+we	a-4c-4d-9i2k3
xdone+weapon	a-2e-3g4h-3l3
xdone+woman	a-5c-2d-7e-7f5g3h-3i4k-6
xdone+youth	c1e3f1g-4i4j-4k1l-9
xdrive+furniture	b1c-3d-4e-1h7j4l-5
xdrive+house	a-2h2l4
xdrive+ill	a-2h4l-2
xdrive+man	a5c-5g-1i3k-2
xdrive+near	a-6c-7d-6f-2g-2h6i-2j-6k-4l-8
xdrive+noise	a-2b-3c-3d2e1f-1g-1i-2j-3k-5l-4
xdrive+now	a-4c-6d-1e2f-1h5j6k-4l-2
xdrive+odd	a-2b-2c-3d-4f-1g-1h3i-2j-4k3
xdrive+rumour	a-5b2c-2d-6e-4f-1h5j-3k-4
xdrive+service	b5e-2h-6j3k-5l-4
xdrive+someone	a3b-2c2e-10f-2g-7h6i-3j1k-1l-4
xdrive+street	a1e-2f-2g-3h1i-3j-4k-7l-2
xdrive+strike	c3g-1h4j4l-1
xdrive+traffic	d2e-4h3
xdrive+utility	a-1b-2c4d-5e4g-1l-2
xdrive+vehicle	b-6c-5d-4e-2f-4g-6h5i1l-5
xdrive+we	c5d-2e3f-4h-3j3k4l5
xdrive+woman	d-2e4
xdrive+youth	b-3c-3d5e-6g-3h-5k3l-2
xenter+furniture	d-5e4g-2h-2j-2k4
xenter+height	a-3c-5d4e-4f1l-1
xenter+house	a4d-2f3g-2i-3j-1k-1l-1
xenter+lost	f4i-1
xenter+man	b-1d-3f4h-5k-4l-2
xenter+near	a-3c-4e3f2g3h-3
xenter+now	a-3b2c-1d-1e2f4g-3h-1i-2j-4l1
xenter+odd	b2c-4e5l-1
xenter+past	b-3c-2d-2e-3f-2h4k4
xenter+rumour	a2c-6e5k-7l-3
xenter+someone	a-1b4d-4f2g-1h3i-4j-3k-2l-6
xenter+spy	a-2d-3e3f1k-2
xenter+steal	b-1c-2f-2g-1
xenter+stone	b2
xenter+street	a-6b4c-3d-4e1l2
xenter+throw	a2c-5d3
xenter+utility	a-5b4c-4d3f1
xenter+vehicle	a-4b-2c2d-5e3f-6j2k-8
xenter+water	e-3f-2h4l2
xenter+we	a-2b-6c-3d-2e-2f3i-2l-8
xenter+woman	e-3f4i-2l2
xenter+youth	a-4b-3c3d-3e4f-4g3h-2j-4k-3l-1
xfood+furniture	a1c-2d-4e-3g-1h-1j-1k2l-3
xfood+height	b2c-2k-1
xfood+house	d-1e-4f3k-3l-2
xfood+ill	a-2e-3f2g-5l4
xfood+man	d-4e-2g-4k2
xfood+near	d-3e-2g-4h-2j3l-5
xfood+nice	b-4d-1i4k1
xfood+now	d-3e-2g-4i-1j-1k3l-5
xfood+odd	a2b-2c-1e-3g-1i5j-3k-5
xfood+past	a-1b4e-2k-4
xfood+rumour	a1b-4c-2d-3e-1f-3k4l-1
xfood+service	c-1
xfood+someone	c-2d2e-3f2l-3
xfood+steal	e-2
xfood+street	a4b-2c-4d3g-1h-2j-3k-2l-4
xfood+we	a-2b-4c-1d-5e-4f2j-2k2l-5
xfood+woman	f-2i4l-1
xfood+youth	a2c-2d4e-1k-2l-1
xfurniture+height	a-3b-2d-4e-2f-4h7i-4j-2k-4
xfurniture+house	d-12e3g-3h-5i-2j-7k-3l-3
xfurniture+ill	c-2d-1e-3f2g-2h2
xfurniture+man	a-3b-1d-1g2h3i-3j-1k-3l1
xfurniture+near	b-4d3f-2g-2i-2k-4l1
xfurniture+nice	b5k-2
xfurniture+noise	b-5c3d-6e-3g-4i-2j-5k-3l5
xfurniture+now	b3c5e-10h4k-3
xfurniture+odd	a-2e2g-4h-3i-3j-6k-1l3
xfurniture+past	b3c2d-3e-2f-1g1i-1j2l-1
xfurniture+rumour	a2b-2d-3e-2h-7i-3j-5l3
xfurniture+service	b2c-3f-1h-3j-3k2l-3
xfurniture+someone	a-3e-1g-6h4i-3k-2
xfurniture+spy	b-1c-3d5j-2k-1l-6
xfurniture+steal	c-6d-3e-8f4h-1k3l-3
xfurniture+stone	a-8b-4d-4e-4f4g-4h-4j-3k-2
xfurniture+street	a-1c11d-3e-10f-4h-3k-8l-10
xfurniture+strike	a-4b2c7d3e-5f-7g-4h-2k-4l-4
xfurniture+thing	k3
xfurniture+threaten	c-2d-3f-3g6
xfurniture+throw	a-2c4d-2e-6f-4g2h-2j-2l-2
xfurniture+traffic	a-1b-1c-9d-6f-6g-1h10j-5k-1l-5
xfurniture+utility	a-4b-2c-3d7h-1j-2l-9
xfurniture+vehicle	a-7b-6c3e-2g-6h5i-4j-7k-6l-1
xfurniture+water	a-3b-6c9e-2f-3g-2h-4j-1k-1l-6
xfurniture+we	c7d3e-3g2h-4j-3k-5
xfurniture+weapon	c5d-2e-2f-2g-6
xfurniture+woman	a2d-3e-3f-3g-3j-2l2
xfurniture+youth	a-2b-6c3d-2e-4f2g-3h1i-2j-3k-2l-4
xheight+house	c-3e7g-3h-2i-1j-2k-2l-8
xheight+man	a-4b2c4d-9f1g5h-3
xheight+near	c2d-3f-2g-4j-4k-2l6
xheight+noise	c3d3e-3f-2g-6j-2k-3l3
xheight+now	a4c-4d-2e-2f-1j-5k5l-5
xheight+odd	b5c-7d-4e-4g-3h-4i-3j3l6
xheight+past	a-2c3d-2e-2h-3
xheight+rumour	a3b-1c5e-2f1h1k-3l-2
xheight+someone	a-4b-4c-6g-6i-1k-3l9
xheight+spy	d2h-2
xheight+steal	a-2b-1c-2d5e-3f-3g-1h-3j-1l-3
xheight+stone	a-2b-2d2h5l-2
xheight+street	a-2c1e2g-4h-5j-1k-2
xheight+strike	a-3c-3d-3j-3k-4l8
xheight+throw	a-5b-6c6e-5f-3h2i-2j-3l-5
xheight+traffic	a-2b-3c-3e-2f-1g-2i-1j-2k-3l-11
xheight+utility	a-3b-6c-1e-4f-3h-1j-2k-6l6
xheight+vehicle	a-9b-1c6d-11e-6f-5h9i-5j-7l-8
xheight+water	a2b-3c-2d3e-7h3j-1k-1
xheight+we	a1c-3e-1f-3j-2k-2
xheight+weapon	a-1c-1d3e-1f-1g5l-5
xheight+youth	b-4c-6d10e-5f-7g-3h-5i-3j-1k-2l2
xhouse+ill	a-1d-2e-4g2h2l1
xhouse+lost	f3i1
xhouse+man	b-7c-6d-2e2g-1h-6j-3
xhouse+near	b1c-2d-4f3h-2j-3k-6
xhouse+nice	a-2b5c4d-2e-4f-3l-3
xhouse+noise	a-2b-1c-1d9e-12g-2h-9i-4j-1k-7l2
xhouse+now	a3c-7i-2j2k5l-9
xhouse+odd	a1b1c-2d-4e4f3g-6h-5i-2k-8l-2
xhouse+past	a-2b-3c-2d-2e-5f4g-4i2j-1k1l-3
xhouse+rumour	a3c-4d-6f4g1h-2i2j-3k4
xhouse+service	a-2b-2c-2d-3e-2g2h-6i-2j-1k-1l7
xhouse+someone	b-5c1d-8e11f1k-7l-8
xhouse+spy	a-2b-1c-3d-6e6f-2g-3i-1j-3k-3l-5
xhouse+steal	a-3b-3d-6e-1f9g-5i-2j-1k-4l-3
xhouse+stone	a-5c-6d7f-4h-1l-5
xhouse+street	a4c1d-7f2g2h2j-2k-5l-6
xhouse+strike	a-6c4d-2h-1k3l-4
xhouse+thing	d-2e5f-2k-3l-3
xhouse+threaten	d-7e-2f-4g6
xhouse+throw	e-4f-1h-1l-2
xhouse+utility	a-5b-3c-6d-5e2f-9g-3h-5j-3k-4l7
xhouse+vehicle	a-2b3c-3e1f3g-3h-3j-6k5l-7
xhouse+water	b1d-7e-4i-3l4
xhouse+we	a-1f4h-3i1j-6k1
xhouse+weapon	a-1b-1c-1d-3g4l-6
xhouse+woman	b3d-3f2g5h-1i-3l-2
xhouse+youth	b-6c4d8e-1f-8g-6h-2i-1j-2k-8l-7
xill+man	c-1d-6e-1g2i-3k-1
xill+near	b-1c-4e-3f-2h5j-3k-5l-5
xill+nice	d-2k6l-3
xill+noise	a-1c-1d-12e-2g4h-6j-2k-2l9
xill+now	c3g-5h-4l5
xill+odd	a-3c-1d6e-3h-3l5
xill+past	a-1e-2g-2h3k-4l3
xill+rumour	a-4c-2d4e-2f-1g4h-1i3k-2
xill+service	b-5d-2f-1g4h-2k3l2
xill+someone	b-2c5d-6g-7h-2i-3j-8k-3l4
xill+stone	a-4c-2d-3g7l-2
xill+street	b-3c-4e-3f-2h-10i-1j-4k-1l1
xill+strike	a-1d-8e-3f-1g7h-3j-1k-4l-4
xill+thing	d3
xill+threaten	g3h-2l-3
xill+throw	a-3c-2d4e-2
xill+traffic	e-2h3l-7
xill+utility	a-1d-2e-2f-1h1k-3l1
xill+vehicle	a-5b-1c4d4e-4f-3g-5h9k-1
xill+water	a-3c-9d-2e-3g3h-3i-2l3
xill+we	a2c2d-2e-3g-7h-2i2j-1k-4l2
xill+weapon	g-1
xill+woman	c-1d-5e-3f-4g2k-1l4
xill+youth	a-1b-2c-10d3e-4f-1i-2j-2k-5
xlost+man	c-1e-3h-3k5l-8
xlost+noise	a-3b-2c-2d-7e-3f-3g-1h-2i7k-5
xlost+now	f-2i2l-4
xlost+past	a-3d-1e-1f1g-4i2j-5k-2l-3
xlost+rumour	a-2c-5d7e-2f1g-1h-3j-5k-1l-4
xlost+service	d1f3
xlost+someone	a-3c-4d2g4h2j1l-2
xlost+steal	f3i-3
xlost+street	a-2b-2c-2d4e-2f-4g-3k-2l2
xlost+strike	d-3g2
xlost+thing	f4i-5l4
xlost+vehicle	a-1c-1d1e-4i2
xlost+water	a-2i4l-4
xlost+we	a-2d-3e-2i3j-5
xlost+woman	d-2e-3f-1g-3h-2i6j-5k-5l-5
xlost+youth	a-2c-2d5f-1h-4i5j-2k-7l-2
xman+near	b-5d-9e2f-1g6i-1j-3k-3l-4
xman+nice	b3e-1f-1
xman+noise	b-3e-6f-2i-3k-7l2
xman+now	a-7b-6d4e4f-5g3h2i-2j-2k-3
xman+odd	a-5c-5d-4e8f4g-3h-2i-7j-3k-2
xman+past	a4b-2e4f4i-1j-2k-6l-3
xman+rumour	a-7c-1d-3e2h1j-2l-7
xman+service	b3g2k-2
xman+someone	a5b-1c-1d-3e8f3g-2i-3j-4k-5l-7
xman+spy	a-4b-2c-1e12f-7g-5h-2i-3j-2k-1l-6
xman+steal	d-2f5g-3i-3k-2l-2
xman+stone	a-4c2d-6e-1g5k2l-2
xman+street	a1b-2c-2d6e3h-4j-1l-3
xman+strike	a-2b-3d-5f-8h-3j-2k2l-2
xman+thing	e4g-2h-4i-3k-2l-5
xman+threaten	a-2b-1c-2e-3f-2g4l-3
xman+throw	a-3c3d-5g4
xman+traffic	d-2e3f-4h3l-1
xman+utility	a-1b-2c2d1f-6g-4j-2k-2
xman+vehicle	a2c-1e5f-3h-1i2j-5k-5l-1
xman+water	c1e2g2l-4
xman+we	a-8b2c-2d4e-3g-4h-3i-3j-3k9
xman+weapon	a-4b-1d-9e-3f-6g9l-9
xman+woman	a-1b-3d-3e-2f4h-3j-2k-4l-10
xman+youth	a1c2d4g2i-3k-4l1
xnear+nice	a-1c-2k2
xnear+noise	a-3b-5d2e1f-5j1k-3l-1
xnear+now	a3d-4e-2f4h7i-1l2
xnear+odd	b4c-2d-3e-4g-1h3j-2l4
xnear+past	a6d-3e2j1k-6l-2
xnear+rumour	b-2c-3f4g3j-4l4
xnear+service	a3b1c-2d-6e-5f-3g-3h-7j2k1l-3
xnear+someone	c3d-4e-6g-6h2i-2k2l3
xnear+spy	d-3e2f3k-2l-3
xnear+steal	c-2e-9f4l-3
xnear+stone	a-3b-2c9d-2e-1f-1j-3k-1l3
xnear+street	c-4d3e-1f-6g-6i2j2k-10l1
xnear+strike	a-6d3e-6f3j-2k-2l-9
xnear+thing	b1d3g-3l-2
xnear+threaten	d-4g4l-3
xnear+throw	a2c9e-4f-2g-2j-1l-2
xnear+traffic	h-1j2l-3
xnear+utility	a-4c-8d4e-1f-5g-2j3k-2l3
xnear+vehicle	e-4f2g-5h8j-5l-6
xnear+water	b-2c-2f-2g-5h-1i3j-5k-3l-1
xnear+we	d2e-3
xnear+weapon	c1e1f-1l-6
xnear+woman	a-3b1e-1f2g3h-4j-1
xnear+youth	a-5b-4c2d7f-4i-2k-5l-9
xnice+noise	i5k-2l-4
xnice+now	a-4b-7c-6d-3e-4f-4g-3h-3i-3j-5k9l-4
xnice+odd	a-1b-6c-1d-1e-1f-2g-1h-1i3j-1k2l-1
xnice+past	a-1b-5c-2d-1e-1f-1g-1h-1i-1j-1k4l-1
xnice+rumour	a-7b-3c-3i-1j-3k4l-1
xnice+service	a-3b-3c-6d-4e-3f5g-4h-3i-3j-4k5l-4
xnice+street	a7c-4d-2f-2h-2j-1k2l-5
xnice+utility	c-3f-1h-1k4l-4
xnice+we	b-5c5e-3i-2j-3l-2
xnice+woman	i3k-2
xnice+youth	k3
xnoise+now	a-2b-5c-4d-3f-5i-2k2
xnoise+odd	a-5b-3d4e-6f-4g-6i-2j4k1l-5
xnoise+past	a-3b-2c-6d-4e-3g-3h-3i-1k6l-2
xnoise+rumour	b-3c3d-3e-2f-1g-5h-2j-2k-6l-5
xnoise+service	e-2g-4h3j2k-3l-5
xnoise+someone	a-3b-2e-5f-3i-2j-6k2l2
xnoise+steal	c3d-4f4g-2k-1
xnoise+stone	a-2c-6d-6e4f4g-1j-1k4
xnoise+street	b-7c-15d9e-9f-1h-2i-1j-8k-8l-5
xnoise+strike	d-8f-1g5j2k3l-3
xnoise+throw	a2c6d6g-2h2l-2
xnoise+utility	a-3b-3c2d-10e-7f-5g-1h-4j-4k-7l12
xnoise+vehicle	a3b-1d2f4g-1h3i-1k-6l-1
xnoise+water	a-2b-2c2d-4g3h-5j-2l-5
xnoise+we	b-5f-5g-9h1i-2k7l-2
xnoise+woman	a-2c-2d-3e-1f-1g3h-2l-2
xnoise+youth	b-3f2g-8h-5i-2j-2k-3l1
xnow+odd	b4c-3e-1f-7g-3h3i-2l-7
xnow+past	a4b-2c-2d-5e-1f-7g-8h-7l-4
xnow+rumour	a-4b-4d2f-6g3h-8i1j5k3l-5
xnow+service	a-5b2c-6d-5e-4f-4g-3h-5i-3j-2k6l-4
xnow+someone	a3c-6d-7h2i-1j-2k2
xnow+spy	c-2d-4e2f3h-1i-1k-5l-2
xnow+steal	a-2b-2c-5d-5e-6f6g-2h-2i-1j-1k-2l-2
xnow+stone	a-3c2d-4e2f-2g-4h-2j-2k4
xnow+street	a-3e-8g2h7k-6
xnow+strike	a2b-8c4e-7f-5g3i-2j4l-7
xnow+thing	a-1c-2e1f2h-4k-1l-3
xnow+threaten	d-5e-3f-2g5
xnow+throw	a-2b2c2d-7f-2g-2j-3
xnow+traffic	a-1b-2c-6d6e1f-2g-1j-4l-3
xnow+utility	a-2c-2d-6e1h-2i-1j-2k-4l3
xnow+vehicle	a-7b1e2f-2g1i-3k1l-7
xnow+water	a-1f-2h-1i2l2
xnow+we	c4d-2g-2h-2i3k4l-3
xnow+weapon	c1d3g3
xnow+woman	c-1e1g-7h-2l4
xnow+youth	a-6c-2d4e1f-4g-2h-6j-4k-8l-4
xodd+past	a-2b-1c-3d-2e4f4g4h-1i-2j-2k-1l-2
xodd+rumour	a-5b-3c-1d1e4f-2g-9i-2j-2l2
xodd+service	a-2b-2c-2d-3e-2f-2h-1i-1j2l-2
xodd+someone	a-6b-2e4f-7g-5i-6j-2l-1
xodd+spy	c-1d-5e5f-5h-2j-1k-2l-2
xodd+steal	f2g-1k-3l-1
xodd+stone	c2d-4e-3f-2h-4k2l-2
xodd+street	e7f-6i1j-4k-8l-3
xodd+strike	b-2d-2e3f-3j-3k-3l-3
xodd+thing	b-1d-2e5f-1g-2k-3l-5
xodd+threaten	g3h-2
xodd+throw	a-4c6d-3e-4
xodd+traffic	d-1e4f-4g2l-3
xodd+utility	a-2c2d-2e5f-6g-2h-3i-2j-3k-2l-1
xodd+vehicle	a-6b-2c-5d-8e6f-10i-3j2
xodd+water	a-1b2c-6d-2g-4i-2k-1
xodd+we	a-1c2d-6f5g2h-2i-3k-8
xodd+weapon	d-1e-3g2
xodd+woman	a-2b-1c-2d-2e2f2g-3h-2i2k-4l-9
xodd+youth	a-5b-6d-5f-3h-5i1l1
xpast+rumour	a-4b1c-1f-3j-4k5l-2
xpast+someone	a-5c-3d-1e1g8h1i-3k-12l-6
xpast+spy	e2
xpast+steal	a-2b-1c-5d-4f8g-3h-4i-4j-2l-2
xpast+stone	a7b-3e-2g-2j4k-3
xpast+street	b-1c-3d-2e3f7g1h-2k-3l-2
xpast+strike	a3b-5c-2d-3e-3f-2g3h-1i-1j3k-1l2
xpast+thing	e-7f4g-1i-3l-1
xpast+threaten	a-2c-1d-1f-4g6i-4j-1k-2l-1
xpast+traffic	e-1h7k-3
xpast+utility	e2h-1
xpast+vehicle	b5c-3e-2f2g-1h4i-1j-4
xpast+water	b2e-3h4
xpast+we	a3b-6c-1d3h-3j-3k-1l-8
xpast+weapon	b-2e-2f-2k5l-2
xpast+woman	a-1d-1g-1i2j-5l-3
xpast+youth	a-4c-5d3e2j2k-3
xrumour+service	a-2b2c-4d-5e-2f-4g3h-3i-2j-3k2l-6
xrumour+someone	c-6e3g7j-5k-8
xrumour+spy	b-1c-4d-3e6f-6g-2h-4j-4l-2
xrumour+steal	b-2c-2d-4e-4f3g-3i-2j-4k4l-2
xrumour+stone	a-10d2e-4f-5g-4l-3
xrumour+street	a2c1e1f-2g3h-8k-8l5
xrumour+strike	a-5c-7d4e2f2g4j-8k-6l-3
xrumour+thing	k3
xrumour+threaten	b2d2f-2g3
xrumour+throw	b-3d1e-6f-3g-5h3j-2k-1l-3
xrumour+traffic	a-1b-2c-2d7e-2h-2k-1
xrumour+utility	a-3b-2g-2h-5i-3j-3k3
xrumour+vehicle	c-2d8e-3g-2j2k2l2
xrumour+water	b2c3d-3e-3g-3h2
xrumour+we	a-4c-1i3j3k3l-5
xrumour+weapon	a-2c-4d4e-4f-1g-2i-3l4
xrumour+woman	b2e3f-2g-4h-1i-3j2k-4l-7
xrumour+youth	c-7d4f-3h-5j-5
xservice+someone	a-3b5c-3d-4e-4f-3g-5j2l2
xservice+steal	d-1f-3g7j-3k-4l-2
xservice+street	a-5b2c-1d5e-3g-3h-8j2k-6l7
xservice+strike	c-1d1f-2g4
xservice+throw	a7b-6c-1d-6
xservice+traffic	h5j-4
xservice+vehicle	j4k-4
xservice+we	c-2d-4e-1f-3g3h4j3k3l-9
xservice+youth	a-1b3c-2d-4g3j5k-5
xsomeone+spy	a-4b-3c-5d-1e4f-2g-5h-7k-6l-9
xsomeone+steal	a-1c-3d-3f7g-3h-2j2l-4
xsomeone+stone	a-2c-4d2g-2h4l-3
xsomeone+street	c-2f3g5j5k-5l-8
xsomeone+strike	a-4c5d-4e-6f-4g-4h-4i-2k-6l3
xsomeone+thing	e-3f2j-2k-6l2
xsomeone+threaten	d-5e-3f-3g5h-2
xsomeone+throw	a4b-1c-2d4e2f-2g-2h-5j-2k-3l-3
xsomeone+traffic	a-1c-5e-2f-2h6l-6
xsomeone+utility	b1d-2f-3g-2h-4i-2k-3
xsomeone+vehicle	c3f-12g-4h3i-7j-13k-7l-6
xsomeone+water	a-4c-6d-3e-1f-2g-8h3j-4k-2l3
xsomeone+we	a-4c-6d-4e5f4i1j-4k-7
xsomeone+weapon	a-2b-1d2e3f-5h-2i-4j-1l-6
xsomeone+woman	f4g-2i-2l-2
xsomeone+youth	b-2f-2g1h2i3j1k-3l-2
xspy+street	b-2c-2e10g-5h-3j-5k-4l-5
xspy+utility	d4e4j3l-2
xspy+vehicle	a-3c-5d-2e4f-4g-2h-6k-5l-1
xspy+we	a-3c-5d4e6g-3i-2k-2l-6
xspy+woman	d-3e5g-4i-1l-3
xspy+youth	a-3c-1d1e8f-4g-3h-3k-5l-4
xsteal+street	a-2b-1c-7d-4e-4f12h-2j4l-4
xsteal+strike	e2g-3l-1
xsteal+thing	a-1b-1c-6d-3e-2f5g-4h-2i-4l-5
xsteal+utility	c-4f3h-1l-1
xsteal+vehicle	a-2b-2c-12d-10f4g-2h-6j-3k-6l2
xsteal+we	a-2b-2c-7d-3e-9f9g-5h-2i-4j-5l-6
xsteal+weapon	c-4d-1e-2f3g-2k-3l-2
xsteal+woman	d-2e-6f3
xsteal+youth	c-4d4e-2l-2
xstone+street	a-7d-4g-2h3l-2
xstone+strike	a-4c-6d4g5l-2
xstone+throw	a-8c5d1e-2f-3g-4h3i-1j-1k-1l-3
xstone+vehicle	a-2b-1c3f-4h1
xstone+we	a2b-3c1d-6e3g-2h-2j-2k4l-1
xstone+youth	a-2b-4e-2f4g-5h3j-1k-5l-2
xstreet+strike	c4e-3f-1g-3h-5j-2k-4l-4
xstreet+thing	a-2b-1c-6d-3e-3h-2i-5j-2l4
xstreet+threaten	d-3e-1g5h-2l-1
xstreet+throw	a-3b6c-3d2e5f-3g-5h-9k-5l-3
xstreet+traffic	a-3b-4c-7d-7e1f-5h9i-3k-1l-8
xstreet+utility	a-11c-6d3e5f-7g-4h3i-2l1
xstreet+vehicle	b3c-4g-4i-5j-9l-3
xstreet+water	a-3b-4c-4e-2g2h-1i4
xstreet+we	a-1b-3k5
xstreet+weapon	a-4b-2d-6e-2f-4g5h-4
xstreet+woman	c-4d-3e-1f3g7h-6i-3j-2k-1l-5
xstreet+youth	c-3d9f-5g-3h1k-9l-3
xstrike+thing	e2g-3l-3
xstrike+threaten	d-4f-3g4
xstrike+utility	c6g-1h-1l-1
xstrike+vehicle	a-2b-1c9f3g-4h-3j-4k5
xstrike+water	a-1b-3c-3h-2i-1l3
xstrike+we	d-5e-2f-4g5h-1k4l-2
xstrike+weapon	a-2b-2c5e-6h-4l2
xstrike+woman	c2d-3e-4f-2g2l-2
xstrike+youth	a-6c6e-2f-7g11h-3k-5l-10
xthing+threaten	f-2g2
xthing+vehicle	c-5d-2e-1f4g4h-2k-4l-1
xthing+we	b-2c-3d-2e-4h-1i-4j-4l3
xthing+woman	b-2d-2f-5g6h-2i3k-2l-2
xthing+youth	e4f-2g3i1k-1l-2
xthreaten+vehicle	g3h-2
xthreaten+we	a-1c-2d-4f-3g9
xthreaten+weapon	d-1e-2f-2g3i-1l-2
xthreaten+woman	d-2e-2f-1g3i-1l-4
xthreaten+youth	a-2c-3d8f-2g-4i-1j-2k-5l-2
xthrow+traffic	a-2d4e3
xthrow+utility	a2b-1c2d2l-2
xthrow+vehicle	a-1b-9e2f-2g-1i-2j-3l-4
xthrow+water	a-5b-4c6d-7e-1g-2l-3
xthrow+we	b-1d-6f-1g4k-1
xthrow+youth	b2d4e-4f-1g-3h-3i-1j-2k-3l-1
xtraffic+utility	a-2b-2c-7d-2e-5g-1h7j-1l-3
xtraffic+vehicle	a-3b-3c-3d5e-6f-2h4i-2j-2k-2l-5
xtraffic+water	h3j-3l4
xtraffic+woman	g-4h-1
xtraffic+youth	c-2e-6h1
xutility+vehicle	b-2c-2d-5e3g-2j-1l-10
xutility+water	b-3c-3d-2e-3f-1j-5l2
xutility+we	a-5b-1c-2d-5e-4g-3i-2j-4k-1l9
xutility+woman	a-2b-1c-2d-1e6f-1g-1h-5i-1j-1k-1l-6
xutility+youth	a-1b2c6d-3e5f-1h-2k-2l-2
xvehicle+water	a-5b-5c3d-8e2f-2h4j-1k-1l-11
xvehicle+we	c2e-5f3h-4i-5j3k-2l2
xvehicle+weapon	c5d-4e-3f3g-1k-2
xvehicle+woman	b2c2d-5g4i-1k-1
xvehicle+youth	a-1b-2c-3d4e-2f-3g3k2l-6
xwater+we	b3c-4d-7e-3f-2g-4j-3k-6l4
xwater+woman	b-2e-1f-2g2j3
xwater+youth	a-2b-3c-1d4e-3g1h-2k-2l2
xwe+weapon	g3l-2
xwe+woman	c2g-5h5i-4
xwe+youth	a-5b-3d6f-4g4h-2i3j3k-11
xweapon+woman	c3d-3e-4f-4g1i-1l-2
xweapon+youth	a-2d1e-3f-2g2l-2
xwoman+youth	b1d-2g5k-1
`,
};
