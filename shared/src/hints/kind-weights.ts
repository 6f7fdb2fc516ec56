/** Made by `node scripts/hints-model/train.ts` from the messages in its folder; not written by hand. */
export const kindWeights = {
  version: 'kinds-2',
  weights: `b<#> <#>	a-4b-8c-10d-2e-8f-8g-10h-11i-9j-7l-10m-12
b<#> al	a-1c-1e-2f-1h-3i3j-2l5m3
b<#> bellen	b-5c-1h-1j5k-3l-1m-1
b<#> bewoners	b-1d-2e1f1g-4l-1
b<#> bij	a-4b-4c-5d-4e2f-4g8h-1i-2j-2k-5l-8m8
b<#> die	c6d-4e-3f2h3
b<#> e	a-6d2e-4f-6g-3h-5i-2j-3k-6l-6m3
b<#> en	a-4b-3c-1d-2e1f4h-5j-1k-6l-5m-7
b<#> hoog	a-3b3d-1j-1l-1m1
b<#> in	a-2b-3c-4e-1h6i2j-1l-9
b<#> is	a-4c-6d-8e-3f-1h-3i4j-7k-8l-7m6
b<#> jaar	g4i-1j-3k-3l-1m2
b<#> kwijt	f-4i1m8
b<#> ligt	a6d-5e-2g-6i-2l3m5
b<#> man	a-1c-3d4e-5f-4h-1i-3k2l-7
b<#> mensen	a-3b-4c-1d-3f-2g-2h-4i-3k4l-3m-6
b<#> met	a2b-2d-1e-5g-2i5j4k-2m-7
b<#> meter	a-2b3c-2d-2e-2f-2g-1h-3i-2k-2l-2m-2
b<#> min	a-4b-2c3d-6f-3h-2i-2j-2k4l-3m-2
b<#> minuten	a2b-3c-3d-2e-3f-2g-5h-4i-3j-4l-4m-5
b<#> niet	b-3c-1d-3e-2h-3j-1l-2m-8
b<#> nog	a-1b-3d-5e4g-6h-6i2j-6k2m-7
b<#> op	a2d-1e-6l5
b<#> staat	a-5b-6c-6d5e2f-4g-5j-2k-6l2m-6
b<#> uur	b-5c-6d1e-2f-6g-6h-9i-6j2k-5l2m-15
b<#> vermist	f-2l-5m-6
b<#> was	a-3b-1d-1e-2f2i3k-3m3
b<#> weggelopen	e-1f-1g-3i4l-4m2
b<#> z	a-3b3d-3e4h-1j-5k-1l-3
b<straat> <#>	a4b-2c-4d-9g2h-1i-1j-1k-1l-5m-3
b<straat> aan	b-3c1e-1f-1h-2j-3l6m-5
b<straat> al	a-5b-3c-5d-4e4f-4g-2h-5i-2j4l-5m-5
b<straat> alleen	a-5b-8d4e-1f-2g-3h-2k-2l-1m-4
b<straat> auto	c-1d-1e-5f-1h5l-1m-4
b<straat> bij	d-2e-1g-1h-5j2l-3m3
b<straat> brandt	a-5b3d-3g-2j-4m-6
b<straat> container	b3h-3m-3
b<straat> de	a-3b2c-3d6h-4i-1k-4l-8
b<straat> elke	b-4c-4d-3e-3f-1g-3h5j-3k-5l-3m-5
b<straat> en	a-3b-2c3d5f1g-6h-5i-2j-1k-1l-1m-2
b<straat> er	a-1b2d-3e-1m5
b<straat> fietser	a-4b-5c-5d-5e-5f-5g-5h6j-2l-2m-1
b<straat> gooien	a7b-4c-7d-4e-4g-4h-2k-4l-1m-4
b<straat> iemand	a-2c-1d2e-3f-1h-3j-2l-5
b<straat> ik	c4d-1f-4h2
b<straat> is	a7b4c-4d4e-2g-3h-7i-3j-8k-6l-6m-5
b<straat> loopt	b5d-3e1m-3
b<straat> mensen	h-2l3m6
b<straat> met	a-3b-6c-4d6e-2f-2h-4i-3j-4l3m-5
b<straat> staat	c-3d-2e-2f3h-2l-1m-3
b<straat> vrouw	f-3g2l-2m4
b<straat> wordt	b-1c1d1e-1f-3g2l-2
b<straat> zijn	a-4b-7c-3d-6e-6f-5g-1i-2j-3k-2l-2m-4
b<straat> zonder	b-1e4h-4k-3l3m-1
ba <#>	a-1b-5c5e1f-2g-4h4i-2j-2k-5l-9m5
baan alle	f-2
baan de	b2c-4e3g-9h-4i4j2k-4l-2m1
baan een	a-3b-4c1d-8f-4g3h-2i-1j-2k-1l-7
baan gort	a-1b-4c5d-2e-6f-2g-1h-3i-2j-4k-3l-5m-4
baan het	d-4e2f-4h-5i-2j-6k-2l-1m-1
baan in	a-2b2c2d-4e1f-7h6l-6m-7
baan met	d-4e2f-3g-1k-4l-1m-2
baan onze	e-5f4i-1m5
baan staat	b1f-1m3
baan tafel	e-4g-4h-1i-2j-1k4l4m2
baangereden op	a-1b-1g-4h3l-8m6
baangestoken door	a-1b6c3d-5k-2m-5
baangifte doen	a-1b-1c3e-1f-5k-3m-1
baangifte gedaan	a-1b-4c-3d-1e-1f-2g5h-1i-3j-1k-5l-2m-2
baccu van	a-4b3c-1d-3f4l-2m4
bachter de	a-6b3c-9d-3e1f-6g-3h-9i-3j-6k-4m2
bachter het	a-4d-5e5f-5g-6h-5j-4k-6l-4m-10
bachterdeur van	b-2c-3e4f5m-7
bademt niet	a-2g-2h-1i-1j-2k-1l2m1
baf bij	b-3e-5f5g-1h-1l-6m-4
baf en	a3b-5c3d-2e-2f2g-3h-2i-4j-4k-8
baf in	a4b2d-3f-2g-3j-2l3m1
baf maar	a-4b-1c-2d-1e-4f6g-2i-1j-1k-9m-5
baf te	d-1f-1m-6
bafgelopen weekend	c-1d-1e-4f3g-1h-3i-1k-2l-2
bal <#>	a-2b-2c2d-3e-5f-4h-3i-1j-5k-5l3m-8
bal de	a2b1c2d-10e4f-3g-4h-1j-6k-4l-5m-4
bal drie	a-3b-4c-7e4g-6h-7i-1j-3k2l3m-7
bal een	a-4b-4c-5d4e-7f-2h-7j-6k-7l1m2
bal het	a2b-2c3f-3l-2m-5
bal in	a-3b-2c5d-4e-2f2g-6i-1k-1l-2m-7
bal jaren	a-1c-1d-2e-2f-2g-5h-2j-2k4l-5m-4
bal kwartier	a-3b-2c-1d-4e1f-3g-2h-1i-2j-7k-1l6m-2
bal lang	c-4d-1e2f1j-1m-1
bal onderweg	a-3b-5c-3d-4e-3f-3g-4h-3i-3k2l-7m-6
bal sinds	a3b-1c-3d-2e1f-1g-2h-3i1j-2l-6m-4
bal twee	a-4b-1c-5d1e5f-6g-6h-6i-4j-2k-5l2m-1
bal uit	a-7c7d-2e-5f-4g-2i-3k-2l-4m-4
bal uren	a-3c-2d10e-5f-1g-6h-3i-1j-3k-7l-8m-4
bal vertrokken	a-1b-1d-3e-3f2g-1l-1m-2
bal wat	a-1b3c-1g-4j6k-6
bal weg	a6b4c1d-4f-1h4i-2j3l-1m-2
bal weken	a-1b-4c-4d-3e-7f-2g-3h-2i-1j-5k-1l6m-1
bal zwart	b3m4
balarm bij	a-5b4c-1d-5e-8f6g-4h-5i-2j-2k-5l-8m-6
balarm gaat	b-4c-5e-6f6g-1h-2l-6m-5
balarm ging	a-2b1e-4f6g-1i-1j-1k-9l-5m-1
balarm van	b-6c-4e-4f3h-3j-3k-4l3m-6
balbert heijn	a-2b-2c-2d-2e-3f-4h-1i-2j-2k-3l3m1
balle autodeuren	f-2
balleen een	a-3b5e-6f-2g-5i-2j-5k-6l3m-5
balleen het	a-4b4c7j3k-3m-3
balleen met	a-2c-1d-5e-4g4m3
balleen nog	a-2b7c-2g-4j-1k-3m-3
balleen thuis	b-1c-6d-2e-4f7g-1h-3i-1k-2l-4m7
balleen wat	a-4b5c-7d-1e-1j-2k6l-3m-1
balles heen	a-1b-5c-3d-6e-2f-2g-4h-2i-2j-1k2l-4m-7
balles overhoop	c-1d-1e-3f1i-2l-1m-3
balles rustig	a-3b-3c-1d-2e-1f-1g-1h-1i-2j-1k4l-2m-2
bals een	a-4b3c-3d-2e-2f-1h-1j-5l-6m-7
bals er	a-1b-4c-1d2e2f-2h-2j3l7m-2
bals het	b-1d-1f-1j2l-3m-2
bals iemand	b-3c-2d-2e-6f1h-3j-5k7l-5m-3
bals ik	c-2d-1e2f-1j2k-2l-1
bals je	a-3b-5c-5e-1f-4g-4h-4i-3j-2k2l-10m-5
balsof hij	c-1e4f-3g-1h-1i-3k-1l-5m-1
bambulance gebeld	a-1g3l-8m2
bandere kant	a-2c-3d-3g5h-2l-3m-7
bauto af	a-2b-3c5d-1f-7h-6j-3k-6l-3m-3
bauto die	a-1b6c-4d-2e-3f-2g-1h-5j-5l-2m2
bauto en	a-2c-6d2e-3f2h-7j-1l5
bauto gaat	b-1c-3e-2f-3j-2l7m-2
bauto in	a-3c-7d-1f-2g6h4j-3l-2m5
bauto is	a-3c-8e7f-2g-2i-2j-6l-3
bauto met	a-2b-4c-8d4e3f-7g-2j-4l-2m-8
bauto naar	a-3b-3c-3d-4e3f4m-4
bauto op	b-1c7d-2e5g-7h-7m-7
bauto rijdt	a-3b-3c-5d-7e8f-1g-6h-3j-4k-3l-1
bauto staat	a2b9c-10d-4e-12f-5g-1h7i3j-8k-1l-5m5
bauto te	a-3b1c6d-3e-5f-3g-5h-1j-2l-8m-2
bauto tegen	c-1d-1e-4h1l-5
bauto van	a3d-8e-8g-2h-9i-1j-6k7l-4m-10
bauto waar	c3d-2g4j-1m8
bautodeur van	b-1e-5f-2g-4j-4k7m-3
bautos af	a-3b-3c5d-4e-5f-4g-1h-3i-1k-1m-6
bautos die	a-1c-2d6h-3m-2
bautos en	a5d9g-2h6m-5
bautos in	a-1b-5c2d-4g-6h-4j-4k5m3
bautos met	c-3d5e-3
bautos op	b-1c-5d-4g-4h5k-2l-3m-6
bautos racen	c-1d-6e-5h5k-1m-4
bbalkon van	a-7b2f-1j-1m5
bbanden lek	b-1c6g-1h-2l-1m-3
bbankjes aan	a-2b-1c-6d4m-4
bbbq van	a-4b1j-5m-5
bbedankt voor	a-2b-2d-4e-2f-1g-1h-1i-5j-1k6l-2m-4
bbedreigd met	c-1d-1g3j-1l-1m6
bbeetje saai	a-4b-1c-1d-1e-1f-1g-1h-1i-1j-3k7l-1m-1
bbegint met	a-2b-2c-2d-4e9f-2g-3h-8j-3k-4l-2m-5
bbegint te	a-4b5c-2k-4m6
bbekend over	d-3g-3h-5j4k-1l-1m-2
bbel je	a-4b-2c-2d-3e-2f-2g-4h-5i-1j3k4l3m-6
bbellen aan	a-2b-2d6e-5f-4g-4h-6i-4k-2l-3m-5
bbelt dat	b-1d-2e-5f4g2i-5j-2l-1m8
bben alleen	b-1c-6d-2e-6f7g-1h-3i-1k-2l-4m8
bben net	d2g3h-1k-4l-4m4
bbeneden op	b-2d-2h2l-6m-6
bbericht over	e-2h-2j6k-7l-1
bbeste wensen	a-4b-4c-2d-3e-1f-2g-3h-4i-4j-1k3l-2m-2
bbestuurder is	e-1h3l-1m-6
bbeweegt niet	e-2h3l-4m6
bbewoners zijn	d-3e2g-4m-7
bbezig bij	a-6c-5d-4e-4f4g-3h-2j-1m-4
bbij cafe	a5b-5c4d-5e-3f-2g-6h2k-1l-8
bbij dat	a-4b-4c-4d-6e6f-4g-4h-8j2k-2l-5m-7
bbij de	c-8d-1i-2j-9k-16l-1m-1
bbij een	a1b-5d-3e-8f-4g-1h-2i6j9k-6l-10m-5
bbij elk	d-5e5k-4l-4m-2
bbij elke	a4c-4d-3e3f-2m-1
bbij het	a-2b-1c-1d3e2f-8h1i-2k-17l-10m-6
bbij mijn	a-2b-3c-1d-4e-2f3g-5h-2i-3j-1k5l-6m-1
bbij nr	b2c-1d-4f4h-3i-2j-1k-1l-1m2
bbij nummer	a-2e-1f-1g-1h-6i-3j-12k-3l2m2
bbij ons	a3b-9e-5h-4i-7j-9k4m-5
bbij onze	c3d-3e3f-3j-3l-3m-3
bbij speeltuin	c4d-2f-3l-2m3
bbinnen bij	a-2b-2c-1e-4f5m7
bbinnen en	a-2b-4c-3d-3e-4f4g3i-1k3m4
bbinnen met	a-1d-1e-1f-5g4j-5k1l-3m-5
bbinnen op	a-3c-3d-5e1f4m2
bbivakmuts op	a4c-2d6e-5h-2
bblauwe auto	d-2e5h-2j-2l-2
bblauwe muts	e2f-2i-2l-2m3
bblauwe polo	a3d-1e-1i3m5
bbleek een	b-3c-4d-6e3f-1g-3h-3i-1j-4k-6l4m-7
bblijft bij	a6c-3d5g-5k-6l-4
bbloedt uit	a-4d-1g5h4i-1l-8m2
bblokkeert de	a-1b-4c-2d-6e-3f-1h4j-1k-1l-7m-7
bblokkeren de	a-2b-6c-6d2e-5f-4g-8h5i-3j-2k-7l-8m-8
bbom afgegaan	a5b-2f-2m4
bboom bestuurder	e-2h3l-6m6
bboom omgewaaid	a-1b-3c-3d-1e-1f-1g-1h-2j-1k-1l2m-2
bboven de	a-9b4c-3d-8e6f-6g-5h-7i-4j-4k-8l4m-3
bboven het	b-2j-1m-1
bbrand <#>	a-1b2d-1j-1l-1m5
bbrand bij	a-4b4e-2g-4h-2j-4k3m-2
bbrand en	a-4b3d-1f-1j-1k-1l-1m9
bbrand gestoken	a-3b6c-11g-2j-3k-3m-10
bbrand in	a-2b9c-3d-1h-4k-3m10
bbrand is	a-1b2g-2j-7k-4m-6
bbrand maar	b4g-1k-4m-3
bbrand onder	a-2b6c-1m6
bbrand op	a-6b10c-6d-4g-2h-3j-5k-6l-3m-11
bbrand van	a-1b-5c-2j-7k5l-2m-6
bbranden op	a-1b5c-1d-1e-1f-1g-1h-4i-1j-2k-2l-1m-2
bbrandje in	a-3b6c-5d-8j-3l-1m-4
bbrandstapel bij	a-1b6d-4h-3l-3m-1
bbrandt bij	a-5b7c-3d-3h-2j-3k-1
bbrandt een	b2c-1j-3m-4
bbrandt en	a-1b2d-1j-1k-2l-1m7
bbrandt het	a-6b6c-1m5
bbrandt iets	a-2b1j-1l-3m4
bbrandt in	j-1l-2m5
bbrandweer is	b6d-3j-2k-4l-1
bbrandweer rijdt	a-1b4e-2h-5j-5k-2l-1
bbreekijzer in	d-1e3f-4g-1k-2l-2m-2
bbrievenbus ligt	a-3b-3c4d-1f-5g-2h-4i-1j-2k-5l-8m-7
bburen binnen	b-4d-1e4f7g-5i-4k-2m1
bburen is	a-4b-3c-2d5e-1f-1g-6i-1l2m5
bburen ook	a-6b-8c-6d-6e4f-4g-5i-1l2m-7
bburen op	c-3e-5f5m3
bbushokje aan	a-1b-2c2f-2j-4m-1
bbushokje in	a-3b-1c6f-4g-4j-2k-3l-2m-3
bbusje is	a-2e8h-6j-1k-5
bbusje met	a-2b-6d-6e1f-1h6j-1k-1l-3m-6
bbuurman heeft	a-2b3d-1e-2f2g-3i-4j-2k-3l-5m-1
bbuurman van	a-2b-3c-1d-2e-3f-4g-3h-4i4j-2k-2l-2m-5
bbuurt van	a2b4c-1d-3j2m-3
bcafe de	a6c-5d-1e-3f-1g-6h4l-3
bcapuchons op	d4
bco melder	a-3b-1c-1d-1f-3g-3h-2i-1j-3k-2l6m5
bcobra in	a2b-3c1d-1j-2k-1l-5m-5
bcobras bij	a4c-1d3j-3l-5m-3
bcobras in	a2b-1c-4d-2g-1m-4
bcobras naar	b-3d-2m2
bcom maps	a-3b3d-4e-3f-1g-1h-1i-1j2k-4l-1m-3
bdaar gaat	b5d1g-1h-2m-3
bdacht ik	a3e-5f2
bdader van	a-3b-2c-4d-2e-1h-3i-2j-2k-4l-4m-7
bdak begint	b1c4d-1f-1g-1j-2k-1l-1m7
bdak van	c1d1e3f-4g-2h-3j-1k-2l-2m-4
bdaken van	a-2b-2c5e-4f-1g-1h-4l-1m-5
bdank voor	a-1b-1d-2f-2g-2i3l-1m-1
bdat de	a-7b-4c-1d-4e-2f-1g-6i-4k9l-5m-7
bdat er	a-2d-1e-4f5g2h-1i-6l-9m-5
bdat gaat	a-1b1d-4g5j-1k-1l-3m7
bdat het	a-3b-7c-2d-4e-6f-3g-8h-5j-7k8l-9
bdat hij	a-3b-2c-4d-7e1f-6g3h-4i-5j-2k-6l-1
bdat ik	a-1b-1d-2e6f-2g-2h-1i-1k-5m2
bdat is	a-9b4d-5e-1f-3g-3i-1j-9k7l-10m-7
bdat jullie	a-2b-1c-1d-1e-3f-3g-5h-1i-1j-5k6l-5m-5
bdat niet	a4b-3c-2d-3e-7f-2g-3h5i-3j-6k-5l-5m-6
bdat nou	a7b-4c-1e-4g-2j1k3m-1
bdat ongeluk	c-1g-1h-3i-1j5l-2m-7
bdat was	a-6b-5c-2e-7f-3g4h-1i-1j-6l-4m-1
bdat ze	b-5d1e3f-9h-5j-3k-6l-6m4
bde <#>	a-5b5c-1d-8e-1f-3h6j1k-1l-6m6
bde <straat>	a-2b-4d-3f-2g-9h5i-4j-1k-6m-4
bde a	a-2b-4d-6e-4f-2g-3h3i-2j-2k-4l-5m8
bde abri	a-3b-7c4d-6e-5f-4h-2j-3l-6m-6
bde achterdeur	b-2d-1e5f2m-7
bde action	a-2b-4c-5d-6e-6f5g-3h-5j-3l-4m-5
bde agenten	a-1b-1c-1d-1e-2f-1g-2h-1j-3k3l-1m-2
bde albert	a-3b-4c6d-4e-6f-4g2h-4i-2j-3l-9m-2
bde aldi	c5d-1e1f-1g-3h-1i-5j-3k-2m-5
bde ambulance	a-3c-2d7e-1g-3h-2i-1j-1k-6l-5m4
bde andere	a-3b5c6d4e-3f-1g-2h-3i-1j-1k-6l-5m-2
bde apotheek	a-1b6c-7d-1e3l-6m5
bde app	b-2c2e-1i-1j2l-3m-4
bde auto	a3b2c6d-7e-8f4g-3h-11i-1j-6k-4l-4m-4
bde autodeur	b-1e-5f-2g-4j-4k7m-3
bde autos	b-3c8d-7e-1f-2g-6h-7j4k-6m-12
bde baby	e-4f4g-3l-1m5
bde bakker	a5b-3c-5d-5e1f-6g-7h-6i-2j-2k-2m-7
bde bank	a3b-3c-2d-4e-3f-4g-1h-3j-6k7l-8m-2
bde basisschool	a-6b-4c6d-6f-3g-5h-4j-4l-3m-3
bde bbq	a-5b-7j-7k6m-6
bde begraafplaats	a-4b-2c4d-2e3f-4g-3h-4j-4k-3l-3m-5
bde berm	a-2b-7c-3d-1e-4f-4g-3h-6j-2k-5l8m-3
bde beste	a-1b-1e-1g-1h-1k3l-1m-1
bde bestuurder	b-1d-1e4h-5i-1l-2m-5
bde bibliotheek	a-2c-4d3e-1f-1l-2m3
bde bieb	a-1d2e-2f-2i-1m3
bde bloesem	a-3b-3c-2d6e-2f-3g-5h-2k-3l-3m-4
bde boel	a-4b-3c-6d-4e-2f2g3h-1j-1k2l-5m-5
bde bosjes	a-3b-4c-1d-7e6f-2g5h-6i-4k-5l-8m3
bde bouwmarkt	b-5c-3d-3e-7f3h3j-2l-5m-7
bde brand	a-4b-4c-6d-4e-3f-1g-1h-6i-1j5k-7l-1m4
bde brandende	a5b7d-1e-1h-5j-3k-3m5
bde brandgang	a-2b-5d-7e7f-4k-5l-4m-3
bde brandstapel	a-4b6c-1d-4e-2f-1h-3j-1l-3m-3
bde brandweer	a-1b4c-1d-1e-1g-4h-5j6k-7l-1m-6
bde brievenbus	a-4b2d-3e-1f-4h-2j-4k6l3m5
bde brug	a-2b-9c-6e-9f-5g-9i-5k-8l2m-3
bde buren	a-2b-2d-6g-1h-8i-4j-1k1l-6m-4
bde bus	a-3c-6d6e3f-2g-2h-6j4k-3m-7
bde busbaan	a-4b-7c-6d-7e-6f-5g-6h7i-2j-5k-4l-10m-6
bde bushalte	a4b-4c-11d2e-2f-9g-5h1i4j-6k-9l-7m-9
bde bussen	b-6c-4d-3e-2g-2h-6j3k-5m-5
bde buurt	b4c-5d-5e-1f-2g3h-2i-2j2k-2l-7
bde buurvrouw	b-3c3d-3e-3f-4g-3h-2j-4k1l-7m-8
bde camera	c-3d-1e6f-7h-1j-2k-1l-2m-3
bde camping	a-1b6c-3h-4j-2k-3m7
bde container	b-1c-4d-1e4j-2l-6m5
bde daken	a-2b-1c5e-5f-1g-1h-4k-1l-1m-1
bde dakgoot	a-2b1c-2e1k-3m4
bde dam	a-2b3c-5d-5e-1f-5g-5h-2i4j-1l-3m-4
bde deur	b-6c-2f-11g3h-2j-2k-10l-1
bde deuren	b-1c-1e3f-3g-3k-2l-5m-3
bde dijk	a-1b-4c-5d-1e-4f-2g-2j-1k-3l-6m5
bde dirk	a-1b-2d4e-4i2m5
bde dolle	f-1g5h-1k-4l-2m-1
bde een	a-2b-4c-6d-4e-2f-2g-2h7i-4j-1l-3m-1
bde eerste	a-5d-3e-4f2g-1i-3k2l5m-3
bde eigenaar	d-3e5h-1j-1k-6l-4
bde energie	d-1f-2g-1j3k-2l-2m-3
bde etos	a-1b4c-1d-3e5f-4g-1h-2i-1j-2l-3m1
bde fiets	b-2c-4d-1e-3g-1h-1j3k4m-4
bde fietsen	b-2c-4d-3e6h-5j-1l-2m-2
bde fietsenrekken	a5b-1c-1g-2
bde fietsenstalling	a-1b-4c-7d1f4g-3h-2j-1l-3m-4
bde fik	a-3b6c-9d-7e-3f-2g-3h-3i-1j-6k3l-6
bde flat	c-7d-2e-6g-3h-7i-2j-3k-4l5m-3
bde galerij	a-3b2c-3e-1g-2h-1l-3m4
bde gamma	a2b-2c-3d-3e-5f2h-2j-1k-3l-4m-3
bde gang	a-2b5c-1d-5e-6f4g-1k-1l-6m6
bde gans	a-2d-2e-1f-1g4l-1m2
bde garage	a-3b-6c-3d-5e-3f2j-2k-7l8m-6
bde garageboxen	a1b-3c-2d2e6f-3g-3h-4j-1k-5l-6m-5
bde garages	a-1b-1c-4d-4e4f-2g-6h-2k-1l-5m-5
bde gaten	a-3b-4c-4d-4e-4f-5g-5h-2i-1j-4k5l-6m-6
bde geldautomaat	c-3d-4e3f2g-1h-3l-4m-4
bde gemeente	a-3b2c-2d-1e1f-4g-3h-1i-2j1k-3l-2m-2
bde gevel	a2b-2c-2d-5e3f-1h-1j2m-2
bde gevels	a-4c8d2e-3g-2h-2l-4m-5
bde glasbak	a-1b-4c-6d-3e-3f-2h-3j-3k-1l7m-2
bde glijbaan	b-3c-2d-1f-2i3m5
bde goot	a-5b-6d-4e-4f-5g-5h-3i-4j-5k-3l-1m-8
bde gracht	a-3b-3c3e-5f-4g-6h-3i-2j-4k-4l-1m-6
bde groep	a-4b-2c-8d-9e-2f-3g-8h-4i2j-1k9l-2m4
bde grond	b-1c2d-3e-5g-1h-6k-3l-1
bde hal	a-4c-3d6e-2f-4g-3h-1i-4j-1k-6
bde hand	b1c-1e2f-1j1k1l-4
bde haven	a-3b2c-2e-3f-1i1j4l-6m-3
bde heg	a4b5h-2
bde hele	a-3b-4c-2d3e-5f-10g-8h-11i-6j-9k-8l4
bde hema	a-2b-3c-7d2e-5f3g-6h1i-1j-2k-2l-5m2
bde hens	a-2b3c-3d-3h-5m2
bde hoek	a-4b4c-7e2f-3g5h-7i-3j-1k-2l5
bde hond	a-6b-1c-1d-5e-5f-5g-1h-1j3k5l-9m-4
bde horn	a-1b-5c-4d7k-5l-3
bde houten	a-1b1c2d-1f-1g-1k-1m3
bde huizen	a-3d-2e4f-5g-4h-4i-3k-2l-9
bde ijsbaan	a-5b-5c-5d-5e-4f-5g-5h-7k-6m-7
bde inbraak	b-1c-1d-3e-6f4g-4j-5k-4l-2m-3
bde inbreker	c-4f5j-1m-1
bde info	d-3g-1k3m-1
bde ingang	a-5b-2d4e-3f-2g-2h-2i-1m-4
bde jongens	a3b2c-3d-3k-2m-1
bde jumbo	a-1c-1d2f-3g-3j-3l3m-1
bde juwelier	a-2b-2c5e-4f1g-1h-1l-3m-4
bde kachel	a-3b-6c-3d-3e-5f-4g-2h-2i-2j-4k5l-6m-5
bde kade	a-4b-2c2d5e-1g7h-2i1j-4k-5l-9m8
bde kant	a-2b-3c-2d-4e-3f-1g-2h3i-1j-1k-1l-3m-2
bde kantine	a1b-1c4d2e-6f-3g-4h-1i-1j-1k-1l-1m-7
bde kapper	a-1b-3c5d-1e-2f-6g-1j-1l-1m-4
bde kassa	a-2c-6d-3f-5g1i4k-5l-3m-6
bde kassiere	c-1d-5g3j-1m1
bde kelder	a-1c-2d-6e-1f-3h-1j-1k-3l5m1
bde kelderboxen	a-3c-3e-3f1k-2l-1m-2
bde kerk	b-1c-3d3e-5f-1g-1h3i-1j-2k-5l2m2
bde kerkdeur	a-1b-5c2d3e-5f-3g-5h-3i-3j-3l-5m-3
bde kermis	a-5b-4c-5d-6e-3f-3g3h-6i-2j3k-5l-6m4
bde kerstmarkt	a-3b-1c-5d-4e-1f6g-5h-5k-4l-4
bde keuken	c-1f1g-5i-1l1m3
bde kinderen	a-6b-3c3d-6e-5f3h-3i-4k1l-2m2
bde klikos	a-3b-6c-3d-3e-5f-4h-1j5l-2m-3
bde knallen	a-9i5j-2k5l-6m-2
bde kou	a-2b-2c-4d-7e-3f-3g-2h-2i-1j-3k2l2m-5
bde kraampjes	a-5e-1f-2g-3i4k-2l-1
bde kroeg	a-4b-4c-6d5e-2f-4g5h-4i-2j1k-6l-7m1
bde kruising	a-5b4c6d-5e-2f-1g-3h-5i-2j-4l-6m-9
bde laan	b-2d-1e-1h2j-1k4m-4
bde leegstaande	c4d-5e-4f4m-5
bde lidl	a-3b2c-3d6e-3f-3g-2h-3i-1j-2l-6m-4
bde loodgieter	a-1b-2d-2e5f-5g-4j-1k-1l-7m-6
bde loods	c-5e-4l3m-2
bde loswal	a-3b-3c-2d8e-2g-2h-6k-5l-3m-5
bde lucht	a4b-2c3d-5f-1h-2j-3k-2l-8m2
bde mac	a-2c-3d6e-1h-7
bde man	c-1d-3e6g-3i-4l-5m-6
bde manege	a3b4c-1d-1f-2j-4k-1l-1m4
bde markt	a2b4d-5e-3f-5h1i-2k-3l2
bde meent	a-2d-2f-1g2h-1i-3l-6m4
bde molen	a7b-5c-2d-6e-2f-3g-5h-6i-3j3k-3l-6m-4
bde motorkap	b-3e2f-4g-2h-2j-2k-1m-3
bde muur	a-4b-4c-5d-3e4f-8h-4i-1j-2l-6m-5
bde nacht	b-1e3f-3g-2h-2l-1m-4
bde nieuwe	a-1b-4c-3d-2e5f-2g1h-3i-3j-5k-1l-5m2
bde oprit	a-3d-1e1g-1h-3l-6
bde oude	b4c-3e-2f3g3i-5l-4
bde overburen	a-6c-1d-5e3f-2g-3h-3i-1j-4l-7m5
bde overkant	a3b6c-5d-2e-2f-1j-5k-7l-2m2
bde parkeergarage	a-3b-4c4d-4e-1f3g-2h-1i-2j-2k-2
bde parkeerplaats	a-3c-1d6f-6g-4h-5k-2l-7
bde pinautomaat	b-1e-2f-2g3m-2
bde plas	a-6b-6d-5e-1g-5h-2i4l-5m2
bde plus	b4c-5d-5e-2f-3g-2h-2i-2j-2k-1l-2
bde politie	b-5c-2e-2f-4g-8h-6j-2k4l-8m-8
bde portiek	a1b-2d4e-3f-2g-1l-2
bde portiekhal	a2b-2c-5j-1m2
bde portiers	a-5b-2c-6d5e-3f-4m-2
bde praxis	a-1c-2e-1f-6k-3l4m6
bde pui	a-1b3c2d-1e-4f-4g-1h-2j-2l-2m3
bde put	b-5c-4d-2e-2f-2h-3j-5k-3l5m-6
bde ramen	a5b-3c2d-3e-2f-3g-1h-6k-2l-5m-3
bde regenpijp	a1b-4c-6d1e-2f-1g-2h-2i-1j-2k-4l-3m-5
bde rietgors	a5b-1c-2d-5l-5m-3
bde rijbaan	a-1c-3e-3g-1h6l-2m2
bde rook	a5b-3c-3g-1h-2j-6k-2l-3
bde rotonde	b-2d-5e-3f-3g-5j-1k-6l2m-5
bde ruit	a-4b-2c6d-2f-6g-6h-1i-1j-6k-3l-1m-4
bde ruiten	b-1c1d3e-1f-2h-4m-3
bde schipper	a-1d-4g6l-5m1
bde schommels	a-4b-6c6d-6e-5f-2g-2h-4i-1j-2k-3l-8m-5
bde school	b-6c1d-1e-5f2g-3h4j3k-1l-7
bde schutting	b-2c1d-7e1g-2h-2i-2j-2k-2l-2
bde schuur	a-2b1c-4d5e-5f1g-1i-1l-4
bde schuurdeur	a-1b-1c3e-1f-4m-2
bde schuurtjes	a-3b-4c-1d-4e7f-5g-4h-2k-2l-4m-4
bde sfeer	d2g-5k5l-2m-3
bde singel	a-2b5c-4d-1e-1f-1g-1i-1j-2k-4m-4
bde skatebaan	a-6b6e-5g-4h-1j-3l-3m-3
bde sleutel	c-3f-3j6k-2l-6
bde slijterij	a-1c-6d-4e4f5m-1
bde sloot	a-3b-3c2d-4e-7f-3g-3h3i-2j-5k-3l1m-4
bde sluis	a-6c-4e-6f-5g-5h5i-6j3k-3l2m-5
bde snackbar	b-1c-5d2e-6f-3g4h-5i-1j-5k-2l-5m4
bde snelweg	b-3c-4d-3e5h-2l-7m1
bde spar	b-2d9e-7g-2h-3i-2j-2k-3l-5
bde speeltuin	a-4f-1g-2h-4i2j-3k-3l-2m-1
bde spiegels	b-1c5d-1g-4h-2m-6
bde sporthal	a-4c-4d-5e2f-6g-5h4i-2j-5k-4m-7
bde steeg	a-2b-1c-4d6e-2f-3g2h-3i-2j-1k-3l-7m4
bde steiger	a-1c-3d-2e-2g-1h-2k-1l1m3
bde stoep	b-5e-9g1h-5i-4j-6k-7
bde straat	a-2b3c2d2e-3g2h-2i-7k-7m-12
bde supermarkt	a-4b-1c-4d4e-6f-4h-3i-1k-4m2
bde tandarts	a-1c-1f3j-3l-2m-3
bde thee	a-2b-1e-1f-3i5k-4m-1
bde thorbecke	a-1b5c-2d-3h-3j3
bde tram	a-1c-4d-8e-2f-2g-1h5k-3l-4m4
bde trap	a-3c-2g-7h-5i-5j-3k-6l3m5
bde trekvogel	b-3c6d-3f-1l-4m-1
bde tuin	a5b1c-7e3g-4h-4i1j-1k-4l-10
bde tuinen	a-3b-3c-3d6g-2k-1l-4m-4
bde tunnel	a-1b-3c-1d-5e-2h4i-1j3l-2m-5
bde uitgang	a-5b-5c-4d-4e-5f-5g-6h6i-3j-2k-2l-6m-6
bde verte	a-4c-4d-4e-4f-2g-1h-1i-3j-6k3l-6m-3
bde vijfde	a-3b-6c-1d-2f-5h-4i-2k-2l4m-4
bde vijver	a-6b-10c4d-9e-2f-4g-7h-7i-4j-6k-7l-1m-7
bde vlammen	b1c-4m5
bde volgende	b-1c4d-4e-4f-3h-1j-1m-3
bde volkstuinen	c-1d-3e4g-3i-5l-4m-4
bde vomar	b-1c-2d-2f-3g-3j-2m-2
bde voordeur	a-6b1c3d-4e1f1g-4k-3l-2m3
bde voordeuren	b-2c-8d-3e5f-3h-3i-1j-1l-6m2
bde voortuin	b-8c-2g-1j3k-3l-1
bde weddesteyn	a5b-4d-4e-3f-5g-3j-4k-4l-5m-4
bde weg	b-5e-10f-13g-10h9i-3j-6k-5l-2m-10
bde wiek	a5b-4c7d-4e-3f-3g-1h-2j-2k-4l-1m-3
bde wijk	a1b-1c1g-4h4k-9m-10
bde wijkagent	a-2b-3c-3d-2e-2f-3g-2h-2i-1k2l-3m-4
bde wind	b-2c-4d-2e-3f-3l4m2
bde winkel	a1c-8d-5e2f3g-3h-1j-1k-1l1m1
bde woonkamer	e-4f5g-3k-4l-4m5
bde zaklamp	a-3b-2d-4e-5f-3h-3i-2j-2k3l-3m-4
bdementie is	a-1b-1c-1d-1e-1f-1g-1h-1i2j-1k-1l-1m-4
bdenk ik	a4b-8c2d1e-5f2g2h3i-2j-5k-6l5
bderde verdieping	a-2b1j-1m4
bdeur bij	a6b-1c-5d-3e-3f-5g-2l-3m4
bdeur dicht	a1b-2c-7f3m-6
bdeur en	b-1c-2e-6f2g4i-1m6
bdeur in	a-1b-1c-4d-4e-3f-5g6m5
bdeur van	b-5c7d-9e-7g-1j-1k-1l-2m-2
bdeuren en	a-2b-1c-2d5e1f-4g-7h-4k-2l-3m-4
bdeze app	a-2b-5c-5d-2e-3f-4g-5h-3i-3j2k-2l-4m-4
bdeze groep	c-2d-5g-3i-1j-5k6m-1
bdie auto	b4c-2d-3e5f-1h-4j-3
bdie brand	b2g-1j-6k2m-1
bdie brandt	a4b4c-1l-1m-5
bdie ene	c-2d-1e5f-1g-1h-1i-5j-4k2m-4
bdie gasten	a5b-6c1d5e-6f-2g-4h-1i-1j-1k-4l-2m-4
bdie groep	a-3c-2d7e-2g-6h-1i-1j2k-9l-1m-3
bdie hier	a-4b-6c-3d-2e-5f-1g-3h4i-1j-1k-2l-3m5
bdie is	a-1g-1j-1k2l-4m2
bdie jongen	e-5g1i-4j3k-5l-2m-4
bdie lui	a-4b-1c-2d4e-4f-1g-4h-3j-2k-1l-3m-2
bdie man	d-1e5k-7l-3
bdie muziek	b-3d1e-4h-1i-1j5k-8l-5m-4
bdie niet	a-3b-3c-2d4e2f-6g-4h-6j-6k-4l5m7
bdie rook	a-5b6e-1j6k-2l-1m-5
bdie staat	a4b5c-3d-1h-2j-1m-4
bdie steeds	a-1b-3d-6e6f-1h-1j-1k-4l-4m-2
bdie vechtpartij	a-1b-2g6i-1j-3k-6l-1m-4
bdie witte	e-6j4k-3l-2
bdie zijn	a-5b-5d-5e6f-4g-4h-3j-6k-5l-7m-7
bdingen naar	a-3c-4d5e-3g-5m-3
bdit is	a-6b-6c-3d-4e-4f-3g-5h-2i-5j-4k9l-7m-6
bdit jaar	a-3b-7c-3d-6e-2f-2g-6h-3i-2j4k6l-9m-8
bdit moment	a-3b-2c3d-3e-4f-1g-1h-3l-2m-3
bdochter van	a3b-4d-2f-3i3l-3m7
bdoen het	a3b-4c-2d-4e-5f-1g-1h-3i-1j-2k4l-6m-3
bdoen met	a-4d-4j2l-3
bdoen niks	d3e-1h-3
bdoet alsof	b-1c-1d-1e4f-5g-2h-1i-3k-2l-8m-4
bdoet de	c-1e-2j5k-8l-1
bdoet het	a-1b-5c-6d-5e-6f-2h-7i-1j-5k-8l9m-8
bdoet niet	b2e-2f-4h-1j-4l4m5
bdolle schipper	f-1g5h-1k-4l-2m-1
bdoor alles	a-1b-5c-3d-6e-2f-2g-4h-2i-2j-1k2l-4m-7
bdoor de	a-11b-1c-2d5e-4f-10g-9h-4i1j-10k1l2m-2
bdoor drie	c4d-3e-6g2l-6m4
bdoor een	a4b1c5d-4e-7f1g2h-7i-2j-5k-7m6
bdoor het	a-2b-2d-1e-2f-1g-5h5i-8j-6k-2l6m1
bdoor jongens	c-3d-4g5h4k-1l-3m-7
bdoor vijf	e-1g2k-1l-5m3
bdoor vuurwerk	a3b5k-2l5m5
bdoos vuurwerk	a5h-1
bdraaiende motor	a-2b-1c-5e3f-5h-4j-1k-1l-4m-2
bdreigt met	a-1d-4g2m-8
bdrie gasten	c5d-6e-1f2g-2k-2l-5m-5
bdrie jongens	a1c-1d-6e-3g-1h5m-2
bdrie keer	a-3c-4d5g-4h-5i-1j-2k4l-7m-1
bdrie man	c3e-7f-5g3l-8m2
bdronken lui	a-2d2g4h-4l-6
bdronken man	d-6e-1g2l5m-1
bduiken weg	d-1e4h-3l-2m-4
bdurf niet	a-2b-3c-2d-5e4f1h-1j-5k-5l-5m1
bduwen en	a-3c-5d-5g2l-1m-6
bdwars over	a-2b-2c3d-5e-1f-1g-2k-1l-6m-5
be bike	b-1c-6d-3e-1f2l-1m-3
been <#>	a-5b-7c-9f-6g-4h5i-6j-5k-7l-6
been ander	a-1b-1c-1d-5e3f-1g3h-1k-4l-7m2
been auto	b-5c2f-7g4h-3j2k-4l-7m3
been bankje	c-6e-2k-1l6m-3
been beetje	a-7b1c-1d-5e-5f-1g-7h-4i-2j-4k6l-5m-9
been bestelbus	a-2b-1d-2e2f-3h3l-2m5
been bijl	c-1d-3e-3g6m5
been blauwe	b-4c-2e-5f-3g-4i-1j-5k-2l4m-8
been boom	h-1j4k-5l7m-3
been brandende	b-6d6j4k-2m-1
been bus	a-2b-5c-5e-9f10g-1h-6j-4k-4l-5m-5
been busje	a-1b1c-1d-5e-2h-1l-2m2
been buurman	e4f-4g-2
been cobra	a1g-3m5
been container	a-4b4c-6d-3e-2f-2g-2h-2i-2j-2k-1l-2m-3
been dode	a-3b-3c-4d-4e-3g6j-7k-1l3m-3
been emmer	a-6b7c-2d-6e-2f-1g-2i-1k-7l-2m-3
been enkele	a-4b-3c-2d-1f-1k1l-1m-3
been feest	a-6b2c-2f-1g-2h-3i1j-2k4l-5
been fietsenrek	a1b-2e-5f-5g-3l-1m-6
been fles	a5c-4d-3f-2g-3j-1k-7m4
been gast	b-1c-5d5e-6g2h-1i-1k-4l-6m-3
been geparkeerde	a-1b-1c3e2f-3g-2h-7j-1l2m-6
been gewonde	d-5g3l-1m7
been glas	a-2b-1c-3d-3e-1f-2g-1h-2l5
been groep	a-4b-4c-7d-3e-2f3g4h-2i-1j1k-3l-3
been groepje	b4c-6d-4e-2h-1k-2m-3
been grote	a-5c-2d-3e-2g-3h-1j-2l2m-7
been half	a-2b-2d-5e2f-1g-1i1j-4k-2m4
been hamer	a-1b-1d-2e-3f-4h-1i-1j-1k-1l-2
been handtas	a-1d-1e3f-1h-6i2l-1m-2
been harde	a6c4d-1k-3l-4
been heel	a-5b-4c-3d3e-4f-4g-5h-5i-2j-2k-5l1
been hek	a-2c3d5e-3f-1l-1
been hele	a2b-4d-5e-2f-1h-2j-1k-5l-2m-2
been huis	a-1b2e-1f-1g-1h-1j-1k-1l2m-1
been idee	c-4e5h-1j1l-3m-4
been ijzeren	a-1b-2c-4d-2e4g-5h-4i-1k-1l3m-3
been jaar	a2b-3c-2d4e-5f-1g3h-1i-1k-2l2m3
been jongen	a-5b-5c-8d-7e-3f-5g8h-5i2j1k-4m2
been kapot	a-3b-1c-3e-5f3j-2m-1
been kapotte	a-2c3e4f-4g1h-1j2k-1l-3
been kat	b-5c-3e-5f7j-3k1l-9m-3
been kind	a3b3f-1g-4i-1j-6k-6l4
been kinderwagen	b1c-1d-2e-3f3g-1m6
been klap	a4b-1c-1d-1g-4j-2l-1
been knal	a8b-2c-3d-2e-1j-4k-7l-6m-1
been koevoet	b-2e4f5i-1m2
been kwartier	b-1d-5e-5f-1g-2h-4i1j-1l5
been ladder	b-3c-2d-4e5f-2h-1j-5k4l-6m-3
been leegstaand	a-3b-6d3f-8g-3k-1l4m-5
been man	a-7b-4c-9d8f1h-4i-3k-5l-13m6
been mes	a-1b-2c-1d-6e-4f-5g4h-2i-3j-2k-5l-1m7
been met	a-2b-1c-1d-3e-1f-2g4h-2j-1l-5m5
been mooie	a-6b-4d-1j-3k6
been nummer	b-3c-2d-2f-3i-2j5k-5l-1m-1
been oliebol	a-2d-1g-4h-1k-2l5m4
been ongeluk	d-3g-2h6j-1k-3m-4
been oude	a-3c2d-4e-3f-2g-4h-1i-1j-2k-1l-2m-6
been paal	a-2b-2c3d-2g-2k-1l-1m-1
been paar	a-4c-5d2e-3f-2l-4m-4
been pijl	a-6b1c-4j-5k6l-4m3
been pistool	a-2b-2c-2d-3e-3f-2g2h-2j-1l-2m5
been rondje	a-3b-2c-1d-7e-4f-1g-2h-2i-2j-5k4l-6m-2
been rotje	a3b-5c7d1j-3l-3m-1
been rustige	a-2b-1c-1d-2e-1f-1g-2k5l-4m-1
been schroevendraaier	d-4e1f-3k-1m1
been scooter	a-2b-1c6d-1e3f4g-7h-9j-1l-2m-7
been stapel	a-5b-1c-3d-4e-2f-1h-5l4m-2
been steen	a-1b-3c3e-3f-3g-1h-5l-1m-5
been stel	a-5b4c5e-3g2l-5m-5
been strijker	a6c4k-2l-2
been stuk	b-2c-9d5e-4f-3g-2h-5j-2k-1l-7m1
been tas	f1g-1l-1m-2
been tijd	c-1e4f1l-1
been uur	a-2b-3c-4d7e-7f-5g-6h-4i-2j-7k3l-2m-8
been voor	a-4b-1c2d-3e-1j-2l-1m-3
been vreemde	b-3d-1e-6f4g-1k-1l2m5
been vreugdevuur	a-1c-1d-5j2k-3l-1m-1
been vrouw	a-1b-3c-1d-4e5f2g3h-3i-3k-4l-2
been vuurkorf	a-1b7c-2e-4f-2g-1h-1k-6l-2m-2
been vuurpijl	a10b-3c6e-1i-2k-6m-6
been vuurwerkverbod	a4b-1g-2j1k-7
been winkelwagen	c7d-3e-4h-6m-5
been witte	d-5e-5h4k4m-3
been zaklamp	d-1e2f3k-3m1
beieren tegen	b-2c6f-1h-1l-1m-5
belkaar af	a4d-5g2l-1
belkaar geen	a-2b-1c-4d-2e-1h4k-2l-3m-5
belkaar getrapt	c3g-3j-1l-4m-1
belkaar gezakt	e-3g-5h-1i-2k-2l6m5
belkaar op	c-1d5g-6h-3l-5
belkaar uit	c-1d-8g8h-2l-3m-6
belke klap	a2b-1c-4d-1g-1h-1j-1k-1l-1m-5
ben <#>	a-3b-4c-1d-6e-4g-2h-2i-5l-4m-5
ben <straat>	a-3b-3c-4d4e-1f-1g-3h-1k-1m-3
ben alle	a-1c-3d-3f3h-2k1l-3m-4
ben beroofd	g2l-3m4
ben bij	a-3b-5c3d-3e-2f-5h-1l2m-7
ben blokkeren	a3d6e-2g-2i-1m-2
ben dan	a-4b-6c-1d-8e3f-4g-2h-6i-2j-2k4l-6m-8
ben de	a2b1c-5e-3f-10i-3j-5k2l2m6
ben die	a5b2c-1d-3e5f-6g-2h-2j-4k-1m-6
ben duwt	d-4e5f-4g-3l-2m-6
ben een	a2b-9c-5d-3e3f-9g-1h-6i-4j-4k6l-11m-9
ben er	a4c-2d-6f2g2h-5j-4k-1l1m7
ben geeft	a-2c-1d5g5i-5j-1k-1l3m3
ben gooien	a-7b1d2g-7h2l-3m-5
ben heeft	b-2g-4h-6i1j-1l5
ben het	a5c-3d-5f-1g-2i-2j-5k-7l-1m2
ben ik	a-4b-1d-4e2f2h-1i-1j-4k-6l-1m2
ben in	a4b3d-5e-2
ben is	a1b-2c-1d-3e-4f-7g-3i2j-1k-2m5
ben laat	a3d-3f-3g6i-2l-4m3
ben lachen	b-2c6d-2e-2f-3g-1h-6i-1j-1k-3l-4m-3
ben lacht	a-6b-3c-4d2e-3f-2g-5h-3i-1k-2l-1m-3
ben ligt	a-7b-5d-5e-1f-5g1h-3i-2j-6k7l-9m4
ben mensen	b-3d-7f-3g2h-3i-1l-4m4
ben mijn	b-1e-6g-1i-2j-3k-2l4m7
ben niet	a-3b-4c-1d-3e-2f-4g-3h-3j2k-5l-3m-6
ben nu	a-9c-4e-5f-3g6h-3i1j-3k-7l-3
ben op	a-6b6c8d-3e-1m-3
ben pantoffels	a-2b-1c-1d-2e-2f-2g-1h-1i3j-1k-1l-2m-2
ben reageert	a-1d-3g-6h-3l6m2
ben rennen	a-7b6c-7d5e-6f-4g-7h-3i-4k-1l-2m-7
ben rijdt	a2c-6d-4h5m-5
ben roepen	a-5c-3e-4f-4g1h-2i-1l-6
ben roept	a-2d1e-3k-2l3
ben rotjes	a4b-3c-1d-3e-1k-4m-3
ben scheldt	a3c4d7g-2h-1
ben schiet	a2b-1d-1g-6h-1j-1k-3l-2m3
ben schreeuwen	a-3b-2c-1d5g-6h5l-2m-7
ben staat	a-5b5c-2g-2l1m8
ben stokken	a-2c-1d-6e-2f-1h-1i-1k-1l-2m4
ben stopt	d-1e3h-2k-2
ben toe	a7b-1d-2g-1i-2k-6m-5
ben trekken	a-3c-5d-5g2l-1m-6
ben valt	a-4b-2c-2d2e-1f-2g-5h-1i-1j-1k-4l2m1
ben wat	b-2c-1d-4f-1g-2h-1i-2j1k-6l-4m-3
ben weer	a-4b-1c-2d3e-1f-2h-3i-1k-4l-5m-2
ben wij	a-2b-4c-5d-1e-3f9g-3k-6l-1m8
ben wil	b-2d1e-1f-4g-1h-5j-2l5m6
ben wordt	b-1d-4g-5h-5i-4k-7l7m6
ben ze	a-1c-5e-2f6g4h-5i-3k-3l-8
ben zegt	e3g-2l1m2
ben zij	a-3b-3d-1e-2f3i-3l-5m6
ben zijn	a-2b-3c4e-4f-1l-6
ben zou	d-2e-2f-2g-2i3j-4l-1m-2
benig idee	b-3d-3e3j-3k-4l5m-1
ber <#>	a-2c4d4l-5
ber aan	a-4b-3e-1f-1h-3j3l-3m-5
ber al	a-3b-2c-1d-8f-1g-4h-1j6k-6l-6m-5
ber bij	b5c-1d1f5g-4j3k-3l-1m-6
ber brand	b3g-2j-2k3m-4
ber brandt	a-3b7e-7f-2j-2k-4l-6m-1
ber dit	b-5j5k-6l-1
ber drie	b-3c6d-4g-4h3k4l-2m3
ber drijft	a-3b-3c-6d-6e-5f-1g-7h-3i-1j-2k-5l9
ber een	a-7b-7c-6e-5f-8g5h-4i-4j3k-7l4m5
ber eentje	f2g1l-1
ber gevochten	a-2b-1c-2d-1f-1g6j2k-5l-3m-4
ber hangt	a-1c-2d-5e-7h-2j-3k-6l7
ber iemand	a2b-5c-6d-4f4g-6h-9i-5j7k-11l-10m-6
ber in	a-1b2e-5f1g2j-3l-2m-5
ber is	a4b-3c-9f2g7h-6i-3j-7k-10l-7m12
ber komt	a1b1c-3d6e-1f-4g-4h-2i-2j-3k-3l1m5
ber liggen	a-7b-5c-3d-7e-1f-2g-5h4i-1j-6k-2m-7
ber ligt	c-9d-8e-4f-7g-2i-1j-5k-9l6m-4
ber loopt	a-3b-2c-1d-5e6f-3g4h-3j-4k-6l-9m3
ber met	a-3b-2c-1d-4f-1g3h-1i-2j5k-6l-4m-3
ber naar	b-1d-4e-4g-3j-7k5l-4m-3
ber niet	b2c-4f-5g-2h-2i-1j-5k-4l-1
ber nog	a-6b4d3e-8g-2h4i-3j-2k5l-8m-3
ber nu	a-1b-3c2d-7e-3f1g-1h-1j-5k-1l-4m-2
ber ook	a-2b-4c-3d-3e-3f-1h-3i-2j9l-7m-5
ber rijdt	a-3b-4c-4d6e-5f-1g-1h-6i-1j-3k3l-5m-4
ber staan	a-4b2c5e-3f-4g-5h3j-1k-1l-5m4
ber staat	a-5b-1c-4d-3e-3f5h-1i-1j-5k-9
ber vanavond	a-3b-1d-1j4k-5l-4m-2
ber worden	a3b-3c2f-4h-5j-3l-1m-8
ber wordt	a4b-3c-5d1e6f-3g1h1i-2j-10k-11l-13m-4
ber zijn	a-4b-3c-4d-3e-3f-4g-7h-4i-3j1l-6m-7
ber zit	a-5b1c-7d-7e5g-3i-2j-6k-6l-4
ber zo	e-4j5k-2l-1m-2
ber zou	a-2b2c-5d-4f-4g2h1i2j-4k-6l-2m-6
beraf geblazen	c4d-1m-1
beraf gereden	c-3h3i-1j4l-2m-3
beraf getrapt	a-7b-3c5d-5e-3f-3g-4i-1j-5k-1l-2m-4
beruit en	a5b-7c-1d-1e-1f-2g-5h2k-1l-1m5
beruit gehaald	b3c-4m5
beruit in	a-3b-4c5d-6f4g-1l-6m-5
beven kijken	a-2b-2c-2d-4e-6f-2g-2h-4i-3j-2k4l-4m-4
beven serieus	c-1d-2e-1j-1k-2l-1m2
bex en	f-4g5l-1m-3
bfatbikes scheuren	a-1b-1c-1d5e-1f-1g-1h-7l-1m-1
bfeest aan	b2c-2d2e-2h-2i-1l-4m1
bfiets in	b5c-5g-2j4k-5m-7
bfietsen bij	a-5b-5d-4f-3g-5h-5j-2l-3m-3
bfietsen in	a-5b-4c4d-8h-3k-1l-6m-6
bfijn dat	b-2c-1d-4g-1j-1k2
bfijne jaarwisseling	d-2f-1g-2j-1k2
bfik gestoken	c3g-2j-2k5m-7
bfik op	a-4b4c-2d-1g-1j-1k-2l-2m-7
bflat aan	b1l-3m5
bfotos sturen	j2k-5
bgaan af	a2b3c-2d-3l-3m2
bgaan pakken	a-3b-4c-3d6e-2f-1g-6h-3i-1j-1k-5l-3m-7
bgaan slapen	b-2d-6f-4h-2i-1j-1k3l-2m-6
bgaan ze	a-1b-3c-3d1f4m-5
bgaat af	a-5b-8c-3d-1e-6f5g-4h-3i-1j-4k-5l1
bgaat al	a-1b-2c-3d-1e-4f-5g-5h-2i-1j-3k5l5m-3
bgaat de	a-5b-1c-5d-1e-1f-1g-4h-3i-2j7k-6l-4m-6
bgaat er	a-3b-3c-4d-3e-8f-6g-3h-7i-4j-5k6l-8m-5
bgaat eraan	a-3b3c6d-6f-3h-3i-2j-3k-3l-4m4
bgaat nu	b2f-1m2
bgaat weer	a-3b-6f5g-5h-2i-4j-1k-5l3m-1
bgang staat	a-2b6d-3m5
bgarage in	a4d-1e-3f-1g-1j-1l-1m-2
bgas in	a-1b-2d-2e-4f-2j-1k-2l3m3
bgast bij	a-1c-2d-4e4f-2l-1
bgast met	a-3b-1c-2d4e-4f-3g-5h-2i-6j-3k-6l-8m-5
bgasten bij	a-3c-3d6e-7f-3g-4l-4m-5
bgasten in	b-5c-4d7e2k-3
bgasten met	c-1d-2e2f-4g2k-1l-1m2
bgasten op	a5c-5d1e3f-4g-3h-1k-1l-1m-5
bgasten schieten	a1d-3k-2m-4
bgat in	a-3b-7c-6d-7e-3g-4h-2i-4j-1k-1l4m-7
bgebeurd is	a-2b-2c1d-3g-1i-1j3l-2
bgedoofde lichten	a-3b-4c-4d-3e7f-2g-2h-7i-3j-1l-5m-4
bgeduwd bij	a3c-2e-3g2l-2m4
bgeen brand	a-4b7c-1e-1f-1g-1h-1j-2k-6l-2m-3
bgeen gewonden	a-2b2c-4g-5h5k4l-4m-6
bgeen idee	a-3b2c2d-1e-2f-1g-2h-3j-9k-8m-4
bgeen inbraak	f1i-4k2
bgeen inbreker	a-1b-1e1f-5k4l-1m-1
bgeen lucht	a-3b-2c-3e-1f-2g-7h-4i-1j-1k-6l7m6
bgeen schade	a5c-6d-1e-2g-4h-2i-3j-4k-6l-1m-2
bgeen schot	a-4b-3e-3f-2g-7k5l-3
bgeen spoed	d-1f-1j3k-3l-2
bgeen zorgen	a-4b1c-1e-3f-3j-2k2l-3m-2
bgegooid en	b7c-3g-2m6
bgegooid op	a5b2c-1d-1m-5
bgehaald en	a-7b-3c6d-7f-4g-1h-4j-3l-1m-6
bgehad en	a-3c-5d-4e-1f-2g-1h1i-1j-5k7l-6m-3
bgehoord dat	a-3b-3d-2e-2f-1g-4i-1j-2k5l-3m-7
bgehoord en	a-7b-3d-5f-3g7h-3i-1l-3m8
bgejat uit	c-4d-3e-1f4l-2m-1
bgeknald met	a7c6m-5
bgeleden denk	a-1c-3f3g-1l-2m-1
bgelukkig nieuwjaar	a-7b-2c-4d-2e-1f-1g-2h-2i-4j-1k3l-2m-2
bgeparkeerd op	b-1d-1h2l-3m-1
bgeparkeerde auto	a-1b-1c-5e3f-2g-1h-4j-1l2m-5
bgeparkeerde autos	b-2c4d-7e3f-1g-1h-4j-2k-1l-3m-6
bgeraakt door	a5g-1i-2k-2l-4m2
bgeslagen door	e-1f-1g2k-1l-3m3
bgesloopt en	a-6b4c5f-2h-1k-2l-3m-4
bgesprongen door	a2c4l3m-1
bgestoken bij	a-4c1d-3e-2f-3g3h-2i-2j-3k-5l-4m2
bgestoken in	a-2b4c-3d-1l-2
bgestoken is	a-3b-1c-1g5k-1l-2m5
bgestolen van	c-3e-3f4h-1k-1l-3m-1
bgevallen en	a4b3g-1h-7j-1l6m4
bgevallen maar	a5b-4g3i-1l-5m-5
bgevel van	a-4b-2c-2d-5e3f-1h-1m-3
bgevochten is	a-2b-1c-2d-1f-1g6j2k-5l-3m-4
bgevonden bij	a-3b-1c-2d-1e-1f-3g-1i-6j-5l8
bgevonden in	a-4b-3c-5d-1e-6f-1g-4i4j-7l1m4
bgevonden op	a-1b-1e-2f-3g-1h-1j-2l3m-1
bgezien bij	a-1c-2d-4e1f-1g-5h-1i-6j-3k4l-5m2
bgezien die	a-2e-2f-3k4l-1m-6
bgierende banden	a-4b-5c-3d-4e-3f-2g-3h4i-2j-3k-2l-6m-5
bgillende keukenmeiden	a4b-4c-5d-3e-3f-1g-2h-1i-4j-4k-2l-2m-4
bging af	a-2b1e-4f6g-1i-1j-1k-9l-5m-1
bglas ligt	a-1c6f-3l-2m-2
bglas op	a-1b-3c1d-2f-1h4l-7m-3
bglas van	a-1b-3c7f-2h-2l-5m-6
bgluurder in	a-1b-2c-2d-2e4f1g-1h-1i-2j-1k-6l-1m-2
bgoed dat	a-2b-1c-1d-1e-3f-3g-5h-1i-1j-5k6l-5m-5
bgoed wordt	a-2e-2h-2i-1j-4k-2l4m6
bgoedenavond allemaal	f-2i-1k2
bgooien cobras	b-3d-2m2
bgooien flessen	a-2b-1c-8d6g-5m-5
bgooien met	a-1b-6c2d-4k-1m-5
bgooien naar	a-3b-5d2e-4f-1g-2h3j-1m-8
bgooien rotjes	a3d5
bgooien stenen	c2d-5e-1h4m6
bgooien stoeptegels	a-4b-2c-5d-4h5m5
bgooien vuurwerk	a4b-2c-4d4m-6
bgooien vuurwerkbommen	a1b-1c-6d-1m-6
bgooien ze	a6b-7c1d3e-5g-6h-2k-5l-5m-8
bgooien zwaar	b-2c-3d-4g-1j-1m4
bgooit strijkers	a3d6k-1m-1
bgooit vuurwerk	a6b3c-2d-4
bgrijze hoodie	d-1f-1g-3h-1i2j3k-2m-5
bgroene jas	d3e-2f-1h-1i-1l-4m3
bgroep gooit	a3b3c-4
bgroep intimideert	d5e-2h-1j-1k-1m-3
bgroep is	a-3b-3c-4d5f-2g-6i-5j-1k-2m-2
bgroep jongens	a1b-3d-5e-4f2g-4h-2i-2j-2k-3l-3m-6
bgroep jongeren	a-3b-3c1d6e-1g3i-2k-2l-1m-6
bgroep met	a3d5
bgroep trekt	c2d-1g-1l-1m-1
bgroep van	a-1b3c2d6g-6j4k-2m-5
bgroep voor	d5g-2j5k-9m-3
bgroepje jongens	a-5b4c2d3g-5h-1k-2m-3
bgroepje van	a-3c-4d5e-2k-4m-6
bgrote groep	a-3b-2c-2d5g-3j-1k-2
bgrote tak	b-4d-1e-2h-1l3m-5
bhaar haren	a-2b4e-1f-1g1i-3j-2k-2l-2m1
bhaar naam	a-1b-1d-2e-3f-3g-2h-1i3j-1l-5m-5
bhaar rollator	f-1i1j-1k-1l-2
bhadden we	a-5b-5c-1d5f-3g-4i-2j-1k-1l-4m-3
bhaha mijn	a-3i-3k4l-4m-2
bhaha nee	a-1c-1d-5e-2f-5g-1h-1i-6j4k3l-4m-2
bhal van	c-1d-4i-4l3
bhalf <#>	a3b-3c-3d-2e3g-1h-1i1k-4l-6m-7
bhalf open	a-2b-2c-4d-4e-3f-3h-1j-2k-6l8m-3
bhalf uur	a-2b-3c-1d-5e1f-3g-1i1j-5k-2l4m3
bhalte zuid	a-4b-3c6d-4e-1f-4g-6h-1i-3l-3m-5
bhangen rond	a-2d3e2g-1l-5m-2
bhangjongeren bij	a-5b-2c-5d7e-3f-4g-5h-3k-3l-3m-7
bhangt aan	c5d-6e-2g-4j-3l3m3
bhangt boven	a-1b-2c-2d-4e6f-3g-1h-2j-7k-2l2m-3
bhangt een	b-3c-2d-3e-7h-2j-3k-6l8m-6
bhappy new	a-1b-2c-1d-3e-2f-2g-4h-4i-3j-1k2l-4m-4
bharde knal	a7b-1c4d-1e-2g-3j-7k-6l-4
bharde knallen	a4b-1c-1d-5g-1h-1i-1j-5k-3l-1m-2
bharde muziek	b-2c-6d7e-3f-3g-4i-2j-4k-5l-6m-3
bharder dan	a-4b-3d-1e-3g-3i-2j-2k6l-2m-6
bheb een	e-7f-3j-3l3m-5
bheb het	c3d-3g-2i-3j-1l-1m-1
bhebben de	a-2c3d-5f-1g-5j-3k4l-1m3
bhebben een	a-6b5c1d-6e-2f-3h-1j-4l-2
bhebben hem	a-4b-3c-1d-2e-3f2h-1i-2j-4k4l-3
bhebben jullie	a-1b-4c-5e-4f-2g-5j7k-10l-1m-1
bhebben mijn	c-1g2i-1l-2m-5
bhebben ze	a1b-5c-2d-2e-4f-4g1j-5m-2
bheeft de	a-6b-6c-7d-9e-5f-7g1h2i-4j4k5l-13m-11
bheeft een	b3c-1e-4f-9g-7h-1i-5j-8k-11l6m2
bheeft er	a-5b3c-3e-1f-3g-1h-4i-1j-11k11l-8m-4
bheeft geen	a-5c-1d-1e1f-2g-5h-5i-3j-2k-3l2m2
bheeft het	a-3b2c-2e-5f-4g1h-3i-3j-5k-7l4m-9
bheeft iemand	a-1b-3d-1e-6f-3g-4h6i3j3k-6l-9m3
bheeft onze	b-1c-2e-3f6g-4h-2i-3j-5k-1l2m-6
bheeft vuurwerk	a4b-3i-4m7
bheeft zijn	a2b-2c-4d-2e-1f-3g4h3i-4j-1k-1l-6m3
bheel langzaam	e5h-5l-1
bheen en	a-2b-1c-2d3e-4f-1h-2i-1k-4l-3m-1
bhek van	a-3b-3c1d-3e-3f-2g-2h-2i-1j-7k-1m-2
bhele avond	a-3b4c-4d6e2f-3h-5j-5k-4l-6m-2
bhele huis	a-1b-1c-2e-1j-1k-2l-2m-4
bhele pui	a2b-5c7d-3e-4f-5g-1j-1k-2l-2m-5
bhele rij	a-4b3c1d-4e-1f-1h-2i-1j-3k-1l-1m4
bhele straat	a-1b-1d-4e-4f-1g-5h-5i-1j-4k-6m-1
bhele tijd	a-1b-4c-5d3e-6g-5i-1j-4k-9l5m-8
bhelemaal in	a-1b3c-1e-1g6l-4m8
bhelm op	d3f-4g-1h1m-4
bhem op	g-2h-1k2l-3m-4
bhet <straat>	a1c-8f1g1h4i-4j-2k-5
bhet afsteken	a4b-4c-4g-2j2k-2m-5
bhet alarm	c-2e-2f4j-2k-2l2m-4
bhet anker	a-3c-2d-5e-2g4l-1
bhet balkon	a3b-2c-3e-3f1g-5j3m-5
bhet bankje	a1b-5c-2d7f-2g-2h-7j-3l-1
bhet bericht	a-1b-1c-1e-2f-2g-1h-2i-3j8k-8l-1m-2
bhet bloed	a2g3l-7m2
bhet bos	a-5b3c-4d-7e-1f-1g-2j-1k-4l-3m5
bhet bushokje	a-6b-6c5d-5e-5f-7g-6h-5i-2j-8k-4l-6m-5
bhet buurthuis	a-3b-4c1d-2e-1f-3g-2h-2i-1j4k3l-8m-5
bhet cafe	a-4b-1c-2d-1e-1f-1g2h-2i-1j-1k-1l-4
bhet clubhuis	a-1c4d-4e-1f3g-3i-2k-3l-2m-1
bhet dak	b-3c-2e2f-5g-3h-5i-1j-5k-4m-5
bhet donker	b-1c-2d-5e-3h3l4m-3
bhet feest	c-1d-5g-4h2i-2k-2l5m4
bhet fietspad	a-3b-2c-5d-9e-3f-1g-6h2i-1j2k-2l3m-9
bhet fietstunneltje	a-2b-4d-2e-3f-1g-3h-4k-1l5m-5
bhet gebouw	a4b2c-2g-1h-2k-3l-1m-4
bhet geen	d-1f-1g6j3k-8l-2
bhet geknal	a3b-1i-4j-1k-1l3m-1
bhet glas	a-2b-2c6f-4h-2l-5m-6
bhet gooien	a-4c4d-4e-4j-1m1
bhet gras	a-4b-3c-7e-4f-3g-1h-3i-1j-3k-5l6m-5
bhet grasveld	a4b-1c-2d-2g-3h-1j-1k-3l-3m-5
bhet hek	a-3b-6d3g-2h-3i-2j-7k-2l3m-4
bhet hele	a-1b4d-3l-5m7
bhet heuveltje	a-6b5c-1d-4j-3m-5
bhet huis	a1b-4c-1d-3e4f2h-5j-1k-5l-3m5
bhet ijs	a-1c-3d-2g-1h-4i-1j-1k-4l4m5
bhet in	a-3b-4c-5d-6e-6f4g-4h-2j-4k4l-4m-5
bhet industrieterrein	a-2b-2c-2d-3e-1f-1g-2h2i-1j-2k-1l-3m-5
bhet is	a7c-4d4e-5f-2g-8h-4i-4j-7k-2l-8m-4
bhet kanaal	a3b-3c-6d-2e-2f-2g-2h-1i-1j2k-4l5m7
bhet kelderraam	b-2c-3e4f1g-1j-3l-2m-5
bhet keukenraam	b2c-4e-2f4m5
bhet kruispunt	a-1b1c-5d-2e-4f-3g-2h3j-2k-4l-3m3
bhet leegstaande	a-4b6c-6d-6f-2g-2h-4j-2k-4l-6m-4
bhet licht	a-2b-5c-2d-5e-6f-1g-1h-6i-2j-2k5l3m-4
bhet mee	a-3b-4c-3d-7e-4f-3g-3h-5i-1j1k3l-7m-6
bhet minkema	a-1b-1c-3d-3e6f-5h-1j-2k-2l-1m-4
bhet net	a-2b-1c-1d-1g1i-1j-1k-1l-3m-2
bhet niet	a-2b-8d1e5f-4g-3h-11i-5j-10l1m-10
bhet nodig	k2l-2m-2
bhet nummer	a-1b-1c-1d-1e-3f-2g-1h-1i-1j4k-5l-9m-1
bhet park	b3c-1d2e1f-2g-3h-7i-5j-4k-8m-5
bhet parkeerterrein	a-4b-2c-3d-1e-7f-3g-3h3i-2j-2k-2l-7m-4
bhet paviljoen	a-3b-1c2d-5f3g-2h-4k-1l-1m-1
bhet perron	a-3b-2c1d-2e-2f-1g3h-2i-2j-1k-2l-5m5
bhet plafond	a-4b-4c-1d-5e-2g-6h-4i-4j-2k4m-6
bhet plantsoen	a-4b1c-6d-8e-3f-3g-5h-4i-1j-2l6m5
bhet plein	a-4b-7c-2d4e-4f-3g1h-8i-3k-6l-10
bhet pleintje	c-2d1e-4g-4j-4k-4l-1m-7
bhet portiek	a-2b1c-1d1e-5f-2g-1k-1m2
bhet publiek	a2h-2m6
bhet raam	a-6b6c-1d-7e-1h-2j-1m6
bhet rietveld	a3b-3c-2d-1e-1g-2j-4k-4m-1
bhet schoolplein	b3c-7d-6e4f-1g-1h-4i-3k-1l-5m-4
bhet slot	e4f-1g-1m-3
bhet spoor	a3c-6d-5e-3g-2j4k-3l1m2
bhet station	b-1d-5e3g2h-4i-2j-5k-7l-4m-3
bhet strand	a-1b4c-2d-1g-3h-2i1j-2k-4l-4m-2
bhet strandje	a-3b-1c-2d6g-2h-1j-4k-1l-2m-1
bhet tankstation	b-2c-3d-4e7f-3g-4h-5j-4k-3l-4m-4
bhet terras	a-3b-1c1d1f-1g3h-5k-6l-3m-1
bhet trappen	c4e-3f-1g-2m-4
bhet trappenhuis	a-3b1d6f-4g4k-5l-8
bhet tunneltje	b-3c4d-5e-2l-2m-2
bhet veld	a-2b7c-5i-1l-3m-6
bhet veldje	a4b-4d8k-2
bhet verzorgingshuis	a-2b3c-1d-1e-4f1g-1h-1i1j-1k-1l-2
bhet viaduct	b-1c2d-2e-7f-1g-3h4i-2j-2k-6l2m3
bhet vuur	a1b9c-2d-3g-2m-6
bhet vuurwerk	a-7b-4c-3i2k5l7
bhet waar	a-2b-3c-2g-6j2k-4l-1m-1
bhet was	b6c-5e-6f-9g2h-1i-1k-3l-3m-4
bhet water	b-10c3d1e-5f-1g-6h-6i-1j-8k-7l6m6
bhet weiland	a-1b-2c-1d-5e-3f-1g-1h5k-2l3m-2
bhet winkelcentrum	a3b-4c-7d5e-4f-5g-6h-5i1k-6l-7
bhet wordt	a-3b-8c-6e-2f-1g-5h-4i-2j-6k6l-7m-7
bhet zeil	a-2b-6c-7d-3e-4f-3g-3h-3i-2j-4l5m-5
bhet ziekenhuis	a-4b-6c-3d-5e-6f-3g-5h6i-2j3k-4l-4m-5
bhet zijn	a-5b-6d3f-3g-7h-2i-3j-4k6l-8m-6
bhet zo	a-4b-5c-2d-3e-3f-2g-5h-6i-4j-5k7l-1
bhet zwart	a-1b-2d2e5g-4k-1l-6m-4
bhet zwembad	a-3b1c-3d-4e4f-1g-5h-5j-5k-3m-9
bhier alles	a-2b-3c-1d-1f-1g-1h-1i-1j-1k3l-1m-1
bhier een	a5d3e4f-2g-4h-2j-4k-9l-8m5
bhier in	b-3d-4e-2f-1g-5h-2j-3k2l-6m-4
bhier maar	a7d-2e3f-3h-2k-8l-4m-2
bhier ook	a4b-5c-2d-6e6f-4g-6h-6i-4k-6l-6m-4
bhier oorlog	a-2b-3c-3d-2e-2f-2g-2h-4i-3j-4l-3m-2
bhier op	a-1b-2h-3k-6l5m2
bhier rustig	a-7j-1k5l-1
bhij bloedt	d-1g-1h2l-1m3
bhij de	e3l-4
bhij haar	a-1f-1g3k-1l-2
bhij heeft	a-7b2c-3d-5e-2f-6h-6i-5j-2k5l3m2
bhij is	a1b-6c-2d-4e-7g-4h-3i3j-3k-7l3
bhij ligt	a-3b-2c-1d-1e-2g8h-6k-4l-7m9
bhij staat	a-3b-3d-5e-2f-1g5h-2j2k-2l-2m-5
bhoe het	c-3g-1h-1i-4j8k-7l-2m-3
bhoe laat	a-3b-1c-2d-1f-1g-1h-2j4k-7m-1
bhoe meld	c-2d-1g-1j3k-5l-2
bhoek van	a-2b5d-1e2f-3g-1h-1i-3l-1m-2
bhond die	d-5e5g-1j-1l-5m-2
bhond in	b-1c-4f-1j-2l5m-1
bhond zit	a3b-1j-1k-1l-2m-1
bhoodie gezien	d-1f-1g-3h-1i2j3k-2m-5
bhoor dat	a-3b-3c1g-2h-1j-8k-1l-3m-4
bhoor geen	b-5e-1f-2k6l-1m-1
bhoor glas	a-3b-2c3d-6e-1f3g-1h-5i-1j-1k-3l-4m5
bhoor iemand	d-1e-3f4g-1h2k-1l-3m5
bhoor ik	a-2b-1d1e-7f-5h-1i2j5l-1m-4
bhoor kinderen	a-3b4c-1d-1g1h-1m5
bhoor was	a-4b-2f-5g-1i3k2
bhoor ze	a-2c-1d-1f5g1k-5l-3m-3
bhoorde van	a1b4d-1e-2g-4j-3k-1m-4
bhouden een	a-3b-3c-3d-6e-3f-1g3h-1i-3k1l-7m-4
bhoudt de	a-3b-1c-1d-3e-1f-1i-1k3l-1m-3
bhttps w	a-3b3e-3f-1g-1h-2i-1j2k-4l-1m-3
bhuis in	b2e3f-7g2k-1l-2m2
bhuis van	b-3c-3e5g-4l-1
bhuizen in	d-3e2f-2g-1k-1l-1m-2
bhuizen te	d-4e6f-1g-1h-1i-1k-1l-5m-5
bidee wat	b-3d-3e4f-1g-1h-1j-5k-4l6m-1
biedereen is	a-3c-1d-1e-2f-5g-3h-4i-2j-3k7m1
biedereen uit	b-3c-5d6e-3f-2g3h-5i-2k-3l-3m-3
biemand al	a-4b-1c-1d1f-3g-2h-3i-1j-3l-4m-2
biemand anders	a-2b2c-2d-5e-4f-2g-2h-1i-2j4k2l-4m-5
biemand binnen	e-2f4h3j-1k-2l-5m2
biemand dat	c-4d-1e-2f-2g-2h-1j6l4m-8
biemand die	a-1b-1d-1e2f4g-2h-1j3k-2m6
biemand een	a-3b-4c-7f-1g6h-3i5j3l-4m3
biemand enig	b-3d-3e3j-3k-4l5m-1
biemand geraakt	c-1d-1h7j-6k-1l-1m5
biemand gezien	c2e-2f-3h-2i3j3k-2l-4m-5
biemand heeft	a-7c-5d-4f2g-7h7i-4j-10k-6l-2m-5
biemand het	b-2c-1e-2f3g-1h-1i-1j4k-3l-8m-3
biemand hoe	a-2b-1c-1e-1f-1g-2h-1i-2j-6k-1l7m-1
biemand in	a-4c2d-6e9g-12i-4j-7k-8l-1m3
biemand is	a-3c-5d-1e-5f-4g4i-2j-7k-2l4m3
biemand kijken	d-1e-6f-1h-1i1j3k-2l-1m5
biemand ligt	b-5c-6d-4e-3f-3g-6h-4i-1j-4k-2l6m9
biemand loopt	c-1d-4g5h-1k-3l-4m4
biemand met	a-5b-3c-6d-8f-6g5h-5j-2k-2l-6m3
biemand mijn	c-2d-1e-6f-5g-5h-3i7j-7k-5l-6m-6
biemand of	b-2e-1f-1g-2h3i1j6l-3m-3
biemand onder	a-2b-3g-2h-7j-3k-2l8m7
biemand op	a-2b-3d-6e5f4h-4k-1l-9m-2
biemand rijdt	a-2b-3c3d-5e-9f-3g-2h7i-3j-7k-6l-7m3
biemand schijnt	a-1c-5d2f-1g-2h-4j-2k-1m-2
biemand staat	a-2b-2c6d-3e-3f-3g-4h-4j-2l-5m-8
biemand waar	a5b7e-1g-4h-2i-1j9k-2l4m-4
biets in	a-3b-7c-2d-2e-4g-1j-1k-1l7
biets van	a5e2f-4g-1i2j-6l-3m-4
bik ben	a-1c-7d-1e-6f2h-2i-3j-3k4l-8
bik de	e-3f-3g-1j4k-2m-3
bik doen	a-4j2k-5
bik een	c5e-3f-2j9k-6m-2
bik heb	a-2c-2d-4e-4f-2g-5i-1j-2k6l-6m-1
bik het	a-3b-3c-6d-3e3f-4g-3h-2i-2j-2l-7m-6
bik hoor	a-5b2c1d-3e2f6h1i-1j-6k-8l3m9
bik hou	a-3b-4c-4d-4e-4f-5g-5h-2i-1j-4k5l-6m-6
bik iemand	b3c-2e4f-3g-1j-2k-2m-3
bik iets	e-1f-1j2k-2l-1
bik las	b-3k4m-3
bik maar	a3
bik naar	j4k-6l2m3
bik net	a5c5d-2e3h-2j-3m-4
bik niet	a-1b-1d-2e6f-2g-2h-1i-1k-5l-8m-5
bik nu	a-1c4f-3j-3k1l-2
bik ook	a-3b-3c-5d-3e-6f-4g-5h-2i-2j-7k5l-7m-7
bik ruik	a-1b-2d-2e-4f-2j-1k-2l3m3
bik zet	g-2h-1k2l-3m-4
bik zie	a-4b-2d-2e-3f-2g-2h-4j-10k8l-6m-1
billegaal vuurwerk	a3b-5c-4d-3e-4f-2g-5h-3i-3j-4k-2l-5m-7
bin auto	b-1c-3d-1e3f-3h-6l5
bin autos	a-1b-1c-1d-5e6f-2h-4j-3k-8l-2m-3
bin barwouts	a-3c-1e2h-1l-2
bin bed	a-2b-2c-1e-3f4g-4l-1m6
bin bij	b-2c-5d-4e-1f-1g5h-1i-2l-3m8
bin blauwe	c-3d-1i2l-4m3
bin brand	b4c-1d-6e-2f-3g-7h-5i-4j-8k-8l-5
bin de	a-3d-2e-3h-5i-2j-2m-2
bin een	a5b-3c-10e2f5g-4h-6i-5j-9k-10l4m1
bin elkaar	b-1c3e-3g-4h-2i-2j-1k-3
bin getrokken	b-2c-1d-1e-2f-2g7i-3k-4l-4m5
bin haar	a4b-5e-5f5g-7i-6j-3k-2l-2m8
bin heel	a-5b-3d-6e-7f-4g-4h-2i-4j-1k5m-6
bin het	a-9b-2c-4e-3f-7g-4h-7i-1j-7k-3l6m3
bin huis	b-4c-4e2g-1i-1k-3l-3m5
bin lichterlaaie	a3b4d-2e-2f-1m4
bin ons	a-3b-5c-4d-1e-5f2g-3h-3i-1j-3k-6l3m-4
bin onze	a-3b-7c-10d5e4f-10g-7h-3i-8j-1k-7l4m-10
bin op	a-1b-2c-2d-8e-8f-1g5h2j-1k-3l-2m7
bin pyjama	d-1f-2h-1i2l-3m5
bin roze	a-2e-2k4m3
bin stukken	a1c3d-1j5k-1m-2
bin te	a-3b-4c-5d-6e-2f3g6k-3l-1m7
bin tuinen	d-7e4f-2k-4l-2
bin zijn	a1b-1d-6e-2f-4g3h2i-7j-2k-4l-4m8
binbraak bij	a-1c-3f1g-1l-1m-1
binbraak op	c-1d-3e-6f3j-3k-1l-2m-1
binbrekers in	c-1e-4f4g-1k-3l-1m6
bingang van	b-1e-1g-2m-3
bingebroken bij	a-2b-1c-1d-1e-3f2g-2k-1l-1m-7
bingegooid bij	a-1b-5c7d-3f-3m-3
bingeslagen en	a-4b-3c-8d-3e-1f5l-1m-2
bintimideert mensen	d5e-2h-1j-1k-1m-3
bis <#>	a-1b-4d-3e-5f-7g-7h-2i6j3k-1l-5m-5
bis afgesloten	a-2c-1d-1e-4f-4g-3h2i-3l-5m-4
bis al	a-2b4c-3d-4e-5f-1g-2h-1i2j-6k4l-3m-3
bis bij	a-5b-5c-1d-4e-5f-1g2h-3i-3l2m-7
bis daar	c-1d-3e-1f5g-4i-2j-1l-1m5
bis dat	b1c-4e-6f-4h-1i2j5k-4m4
bis de	a-7b-7d-10e-9f-1g-6h-6i-2j15k-5l-13m-9
bis die	a-1b-1c-2d-1f-2g-6h-1i-4k-1l2m-4
bis dit	a-1b-1c-2d-4e-1g-2h-1i-3j7k-9l-5m-1
bis door	a-1b1c-4d-8e-2f-4h-7i3j-3k-4l4
bis doorgereden	m-2
bis een	a7b-7c-3d-7e-7g-7h-8i-6j-6l4m2
bis er	a-8c1d-10e-5f4g-7h-6i-7j9l-10m-13
bis eruit	b5c-1h2m-3
bis flauwgevallen	a-1g-1i-1j-2k-1l3m3
bis gebeld	a-3c-3d-5e-2f-2g-3h-6i-2j-4k-1l6
bis geen	b3c-1d-4e-3g-3i-2j-5l-5m-2
bis goed	a-2b-2c-1d-1e-1f-1g-3h-1i-2j-2k3l-4m-3
bis het	a-3b-6c-6d-6f-3g-8h-7i-4j5l4m-7
bis hier	a4c-1d4e-6f-1g-2j-2k-6l-2m-3
bis iemand	a-2b-4c-2d-2e-5f3h-1i-3j-3l-8m10
bis in	c-2d-1e-3f-2g1h-1i1k-7l3m2
bis ingebroken	b-1d-1e-1f2g-2j-3l-1m2
bis maar	a-7b-8c-2d-7e-2f-3g1h-2i-5j-6k8l-7m-7
bis naar	a-2f-1g5j-1k-2m-7
bis neergestoken	a-1b-3c-4d-1e-2f-1g2j-3l-1m4
bis net	a-5b-1d-5e3g5h-3i-2j-3k-4l-4m3
bis niet	a2b-3c-1d-3e-6g-2i3j-2k-4l-6m5
bis nog	b5c-1e-2f-1g-4h-2i3j3k-4l-4
bis nu	b-1d4e-2f2g-4i-1j-1l-3m7
bis onderweg	a-2c-4d-4e-3f-2g-5h-2i-4j-5k-7l4
bis opengebroken	f2m-3
bis opgelost	a-6b-1f-5g3i1j-1k-3l-2
bis opgeruimd	a-1b-4c2d-1f-2h3j-2m-3
bis over	a-3b-2c-2d4f-1h-6l-5m-2
bis slap	a-1d-3e-3f-3g-3h-4i-1l7m3
bis ter	a-2b-1d-1f7h-2i-1j-2k-7l-1m-4
bis terecht	a-3b-2d-3e-1f-4g-3h-3i3j-4l-5m-4
bis terug	a-4b-3c-5d2e-1f-2h-1i4j-2k-1l-9m-5
bis thuis	b-2i-2l-2
bis uit	a1c-2d2e-1f2g-6h-4i-2j-1k-2l-5m-6
bis van	a-10b3c1d-1e3f-6g1h-5i-8j-11k-1l-1m-10
bis verdwenen	b-4c3f-6h-2j-3l-6m2
bis voorbij	a-4b-3d-1e-1f-7g4h-2i-1j-2l-1m-6
bis weer	a9b-11c-10d1e6f-9h4i2j-5k-9l-1m-3
bis weg	a-6b-3d-4e-2f-3g-1h-2i8j-3k-2l-5m2
bis weggelopen	a-1b-1f-3h5i-4j-1k-3l4m-1
bjaar hadden	b-5d6j-1k-3
bjaar of	a2b-3c-2d4e-5f-1g3h-1i-1k-2l2m3
bjaar ook	a-1b-2c5d-3e-2g-1j3k-4l-1
bjaar was	a-1b-4g4j-6k1m-1
bjaar weer	a-1b-5d-2j3l-3
bjagen mensen	a3b-4c-2d6e-4f-3g-3h-4i-2k-3l-2m-5
bjan <straat>	a-1b-1c-1d4e-2g-6h-2j-2l-5m-1
bjas en	a-1b-1c-1d-1f-1g-1h-1i2j-1k-1l-1m-2
bjas met	a-2d4e-4k4l-2m-5
bje er	a-1b-1c-1d7e-3f-1g-4h4j2k-1l-3m-3
bje hier	a-3d-3g-1h-2i-1j6k-7l-2
bje ziet	a7b-6c-1j-2k-2l-1m-7
bjeugd gooit	a-2c6d-2g-1h-2m-3
bjeugd van	a-4b-2c-6d-7e-4f-2g-5h-2i-3j-3k7l-4m-4
bjeugd verzamelt	a-4b-2c-5d4e-2f-1g-3h-3k-2l-1m-3
bjongen aan	a-2b-3c-5d-3e-4f-1g7h-4i-4j-3k-1l3m10
bjongen beroofd	a-2b-1d-2e-3g3h-1i-2l-3m-1
bjongen die	a-1g5k-5m-5
bjongen heeft	d-4g-4h-3i-2k-2l5m5
bjongen met	c-1d-2f-1i-4j3k-3l-4
bjongen op	c-2d-1e1g1j2k-1l-7m1
bjongen van	a5b-1d-7e-5f-3g-4h-2i6j3k-2l-5m6
bjongens gooien	b3c-3d4e-2g-2m-2
bjongens leggen	b5c-3d-6e-3h4l-1m-4
bjongens met	c1e2f-2g-7h-3j-1k-5l-1m-9
bjongens op	a-5b-5c-1d8e-6g4h-5j-3k-3l-1
bjongens trekken	a-2c5d-4e-2f-3h-3i-2k-3l-4m-2
bjongens zit	c-5d7k-1l-5m-1
bjongens zonder	a-4c-3d3e-2g-1h4m-2
bjongeren met	b-3c-2d6g-3l-2
bjongeren van	a-2c-1d4g-4j-1m-1
bjongetje van	i1l-4m5
bjongetjes met	a-3c-5d3e-1f-1g-4h-4i-3k-6l-3m-4
bjullie al	a-1b3c-1g-4j6k-6
bjullie of	b-5e2f-1k-6l-1m-1
bjullie ook	a-3b-3c-3d-3e-3f-2g-3h-2i-2j-7k4l-4m-3
bkade is	a-3b-5c-5d3g1h-1i-3j-2k-1l-7m-3
bkan de	a-5b-3c-1d-3e-1f-3h2j4k-4l-5m-5
bkan er	a4b-6c-3d-5e-1f-1h5j-5l-8m-6
bkan iemand	b-2c1d-4e-6f-3h-8j-5k2l4m1
bkan ik	a-5b-1c-4d-3e-1f-3g-4h-3i-2j8k-11l-4m-4
bkan niet	a-2c-6e-7f-4g-6h1i1j-10k4l-3m1
bkan ook	a-1c-3d-1e7f1h-1j-1k-5
bkant op	a-4c-6d5e-3f-4g-4h1i-2j-1k-4l-5
bkantine van	g-1
bkapot getrapt	a-5b-2c3d-1f-1g-3h-1j-4l-4m-4
bkapotte ruit	a-4b-3c5d-2e-3f-6g-3h-4j-3k-1l-2m-3
bkapper is	a-1b-3c5d-1e-2f-6g-1j-1l-1m-4
bkat is	a-5i4j-2l1m-1
bkatalysator onder	a-1b-3c-4d-2e-2f3h-4j-2l-1m-7
bkelderraam van	b-2c-3e4f1g-1j-3l-2m-5
bkenteken begint	d-3e5h-6k-2m-2
bkerel met	d-5e4f-4h-1i-3k-1l-3m-2
bkerstbomen in	a-1b4c-2d-5m-5
bkerstboom in	b1m3
bketting doorgeknipt	c3d-2e-2g-1h-1k-3l-3m-4
bkids met	a5b-4c-4d-2e-3f-1g-4h-2i-5j-4k-7l-2m-5
bkijken in	d-5e1k-3l-1
bkijken naar	d2e2h-3
bkijken of	d-1e-6f-1h-1j6k-2m-6
bkijkt in	a-1b-1c-1d-4e6f-2h-4j-2k-7l-3m-3
bkijkt steeds	a-1d-4e3f-2g-1l-1m-2
bkind in	a-2b-1g-3j-2l6m6
bkind is	a-3b-3c-2d-2e-2f-2g-5h-2i5j-3k-3l-4m-1
bkinderen met	a5b-4d-8e-3f-1g1h-3i-2j-6k-6l-2
bkinderen van	b-2c-1d6e-3f-1g-1l-1m-3
bkinderen zijn	a-3c-1f-6g4h-1j-3k-1l5m6
bklaar op	b3g-6i-1j-1k-5l6m-4
bklaar wie	a-2b5d-2g-1i-2j-2k2l-7
bklap van	a5g-2j3k-1m1
bkliko staat	a-2b1c-5d-1h-1j-1k-1m-3
bklimmen op	b-2c-6d5e-1l-2m-2
bklimmen via	a-2b-2c-1d1e-4f2l-2m-3
bklopt het	c-1g5h-2j6k-9l-1
bklopt niet	a-3b-4d-5e4f-1h2i-4j-6k-4l-3m-3
bknal bij	a4b-7c-2d-1e-3h-1j-1k-3m1
bknal in	a-5b-2c-1d-3i-3k2l-1m1
bknal maar	a3c-1d-2g-5h-3k-4l-3
bknallen bij	a7b-1d-2e-2j4l-1m-3
bknallen en	a5b-3d-2g-1i-2j-1k-2m-9
bknallen uit	a6b-1c-3g-1i-1k-1l-5m-2
bknallen ze	a-4b-1c-3d-1g-1i-2j5k-4l-1m-2
bknock out	a-5b-2c-2d-4e-3f-1g5h-4i-1j-2k-1l-6m6
bknuppels op	c6d-5m1
bkomt er	a-3b-5c-1d-6e-5f-2g-1h-2i-1j3k-6l-1m-3
bkomt niet	a-1b-3c-1d-1e-1f-1g-2j-3l2m3
bkomt rook	a2c-1d-1h-1j-1l-4m5
bkrassen op	e3f6g-1
bkrijgt geen	a-3b-2c-3e-1f-2g-7h-4i-2j-1k-8l7m7
bkrijgt klappen	a-4b-1c-2d-1e-1f-1g4h-6k-1l-5m6
bkun je	d-3g-1h5i-1j5k-5l-2m-2
bkunnen er	b5e-1h-6k-3l-2
bkunnen we	a-2b-3c1f-1g-2h-2i-2j-7k7m-4
bkwijt bij	f-2m6
bkwijt op	d-2f-2h-2i2l-3m6
blaat het	a-2j5k-2
blaat zijn	e3j1k-4l-5
blampen aan	a-1b-4c-4d-6e-6f2g-1h-2i-2j-6k4l-5m-5
blangs de	b-5d-8e2f-6g-6h2i-2j-5k-8l-1m-11
blangzaam langs	e5h-5l-1
blaptop weg	b-2c3d-2e-1f5h-2m-2
blas ik	a-1c-2e-5f-4g8i-1j-4k-8m-4
blaser op	a-3b-2c-3d4e-7g-3h-4m-4
blast van	a-5b-1c-6d4e-3f-6g-3h-4i-5j-7l-5m-5
blaten weten	a-2b-1c-2d-4g-2h-4i-3j1k-3l-3
bleegstaand huis	a-2b-6d-1e2f-8g-1k-1l4m-5
blees ik	b2c-1e-2g1j-3k-3m-2
blek gestoken	b-1c6g-1h-2l-1m-3
blet op	a-4b-4c-7d-6g-6i-1j-5k1l-2m-8
blicht in	a-1b6d-4e-8f-1h-4k-4l3m-4
blicht over	a-1b-2c-1d-5e-2f-1g-2h2i-1j-1k-1l-4m-2
blichterlaaie er	b4d-2m3
bliep bij	a-6b-2d-3e-1f-2g-5h-3i6j-4k-2l-6m-6
bliggen op	a-5b-2c-2d-3e-1f-5g-4h-5i-2j-2k5l-5m-3
bligt al	a-5b-3c4d-5e-2g8h-6i-2k-4l-7m4
bligt een	a-7c-9d-6e-4f-5g-3h-1j-6k-4l8m-4
bligt er	a-7b-1c-2d-3e-4f-3g5h-3j-3k-2l4m9
bligt eruit	a-2b-8c-7d-6e-2g-4h-4i-2j-4k-6l4m-4
bligt iemand	a-4b-2c-3h-5k-2l4m6
bligt in	a4b-9c9d-2e-2f-5g-6h-7i-3j-2k2l-11m-11
bligt op	a2b-3c6d-1f-5g-8h2i-1j-4l-8m5
bligt open	a5b-5c6j-3k-1l-3m-7
bligt te	a5b-1c-3d1e-1f-2g-6h-3i-2k-6l4
blijkt dronken	a-2e-2g-6h-2k-2l5m-2
blijkt het	a-5b-4c-1e3f-5g-4k-2l-6m-3
blijkt me	a4b-3c-1d-4k2
blijkt wel	a5b-6c-6d5e-6f-3g-6h-4i-5j-6k-8l-8m-4
bloopt al	a-1b-1c-2d4e-4f-1g-5h-1i-1k-5l-9m-5
bloopt bij	a-1b-2c-1d-3f2g-1h-2i-1l-5m-4
bloopt de	a-3b-5c-6d2e-6f-4g-3h-2j-3k-2m-8
bloopt een	d-2e5f-3g-1i-1l-4m-6
bloopt er	a-2b-1c-1d-3e-3f1g4h-2j-1l-6m4
bloopt hier	b-1d-4e7f-1g-1h-1j-3k-8l3m-5
bloopt iemand	c-1d-4e3f-3g-4h-3l-3m-2
bloopt in	d-1f-2h-1i2l-3m5
bloopt met	a-1b-1c-4d-6e3f-1h-2j-1k-4l-7m2
bloopt over	b-3c-1d-3e-5f-2g2h-4j-1k-1l2m2
bloopt richting	a-4b-1c-1d-1e4g-2l-1m-3
bloopt rond	e-1h2m-5
bloopt te	a-3c-2e-4h-2m3
bloopt uit	b5d-5g3m5
bloos alarm	a-2b3c-2d-2e-4f-7g-2h-2j-2k1l-3m-2
blopen met	a-1b-1c-7d4e5f-7g-3h-1i-3j-3k-4l-4m-6
blopen over	c6d1e-3h-4l-1m-4
blos en	a-7c4d-2g-5h7i-1j-3k-6l-4m-5
blos op	a-3b1c-3d-3e-2f-2g-2h-5i-2j-3k-2l2m-3
blos van	a-2b3c-4d-2h-2j-4k-3l-3m-5
blucht bij	a-5b-8c5d-5e-3f-1h-5i-1j-4k-1m-9
blucht in	a5c-5j-2k-2l-4m3
blui op	a-4b-1c-4d5e-4f-1g5h-5j-2k-1l-5
bluidruchtig maar	a-4c-2d3h-3l-1
bmaar bestuurder	e-2h4m-2
bmaar dat	a-7b7c-5d-6e-4f-3g-3h-8j-6k2m-6
bmaar die	a-2d-1h-2i-3j-1k3l-4m-5
bmaar doet	a-4d3e3f-3g-2h-2i-4k-2l-5m-3
bmaar een	a-3b5d-4e-6f-4g-2h-1l-7m-2
bmaar er	a-3b-2f2g-1j-1l-5
bmaar gaat	a-1b-5f-4g-5i-4k-5l7m-1
bmaar het	a9b-2c-4d-3e-2f-6g-7h-2i-1j-5k-6l-4m-3
bmaar hij	a5c-4j-1l4m-4
bmaar is	a-2b3f-1g1i1l-4m3
bmaar niemand	a5b-1c-3d-3e-1g2h-3i-1j-2k-9l-4m-5
bmaar niks	b-2c-4d-4e-3f7g-2k-5l-4m-2
bmaar wat	a-6b-3d-5g-1h3i-1j-6k5l-2
bmaar ze	b-3c-3d5e-5f-5g5k-7l-5m-3
bmaar zie	a-3b-2e-4f-1g-2j-1k-6l5m-3
bmag er	a-3b-1c-4d-1e-1f-1g-1h-1i-1j2k-3l-2m-1
bmag ik	a-1b-1c-2d-3e-3f-1g-2h-1i-1j5k-10l-2m-1
bmag je	a-6b-4c-1e-3j7k-10l-1m-2
bman belt	b5d-1e4f-3g-1h-2k-4l-5m2
bman bij	b-4c-4d5f-1g-1h-2i-1l-2m-2
bman een	c3d-4e-7f-6g-1k3l-5m-2
bman en	b4d-5l-1m-4
bman erin	e5h-6k-3m-2
bman heeft	a-1b-1d-6e-6f-3h-3i2j-1k-7l2m8
bman in	a-3b-4c-3e3f5g-9h-2i-8k1l-13m-6
bman is	b-1c-1e-6f1g1h-1i1j-1k-4l-2m1
bman laden	c-4d-1e-1l-1m-2
bman ligt	a3d-1e-1g-6h-3l6m6
bman loopt	d-5e5f-4g-3k-1l-6m-3
bman met	a-1b-3c-2d-9e5f-9g1h-3i-3j-3k-11m3
bman of	a-1b4d5e-3g-5h-2k-1l-1m-6
bman op	a-6b-2d-1e3f-4g5h-3k-4l-5m-3
bman probeert	c-4d-1e1f1g-2h-4l-2m4
bman schreeuwt	d8e-2g-6i-4k-2l-4m-3
bman staat	a-1b-2c-3d8e-5f-3g-6h-2i-2k-3l-6m-5
bman van	c-3e-2h-1l5m2
bman wordt	b-1c-2d-4e-5g5h-1k-1l-6m-2
bman zit	a2b-4d-1e-3f-5g-5h2l1m6
bmannen in	a-1e-2f3g-6i-3j-2k-3l-1m3
bmannen met	a-1d-6e-2f1h-2k5l-2
bmannen zijn	e-6f6g-4m4
bme maar	a-5b-3d-4e-1f-1g-4h-5j-1k6l-7m-7
bmee met	a-1d-2e-5j-2k2l1
bmeer op	a-7b2c-3d-6e5f-1g-2h-5i-2j-4k-4
bmeer te	a-6b4f-1i3j-3k-3m1
bmeer uit	a-1b5e-1f-1i-1j-2k-3l1m3
bmeisje in	a-3b-4d-2e-3f-1g3h-1i-4k4l-6
bmeisje is	a-6b-2d-3e-1f-2g-5h-3i6j-4k-2l-6m-6
bmeisje van	a3e-1g-2k-1l-4
bmeisjes en	a-2d4e2g-2h-3k-2m-5
bmeld ik	c5d-1e-1g-1j4k-5l-4
bmelder gaat	a-3b-1c-1d-1f-3g-3h-2i-1j-3k-2l6m5
bmensen bij	a-3b-2d-7e-1f-1g-6h2i2j4l-4m3
bmensen binnen	a2f-4j-1m2
bmensen die	a-2c-2d2e-3f-2g-3h-1i-1j5k-7l-2m-6
bmensen erin	a-1b2e-4f-1g-1h3j-2k-3l-1m3
bmensen gewond	g-1h4l-3m6
bmensen in	b-4c-7d2e-4f-2g3h-6i-1j-2k-2m3
bmensen met	a1d-3g-2k-2m-5
bmensen op	a-1c-4d4f2g-4h-3l-5m-3
bmensen rennen	a-3b-3d-5e-1f-3g5h-3i-1l-3m6
bmensen weg	a2b-5c-2d7e-6f-4g-3h-5i-2k-3l-2m-6
bmensen worden	a-1b3c-4d5g-2h-1m4
bmes bij	a-2b-1c-1d-5e-3f-2g6h-2j-1l-5m6
bmes in	c-1e-1f3g-3l-2m4
bmes op	a-1b-2c-1d-3e-3f-2h-2i-2j-1k-2m5
bmet <#>	a-1d-2e-5g-1h4j-2k-3l-2m-6
bmet autobanden	d-3j-1m-4
bmet bivakmuts	d1e2f-1l-2m-1
bmet bivakmutsen	a-5d4e-4g-2
bmet capuchon	a-5b-2c-4d-5e4f-4g-1h-3k-4l-3m-3
bmet capuchons	a1d6e-2
bmet de	a2b-10c-8d-8g-7j-1l-3m-4
bmet dementie	a-1b-1c-1d-1e-1f-1g-1h-1i2j-1k-1l-1m-4
bmet die	a-3d-3i-1j-1k2l-4m-2
bmet draaiende	a-2b-1c-5e3f-5h-4j-1k-1l-4m-2
bmet een	a-2c1d-4e1f-1h-3i-3l-9
bmet fakkels	a-5c-1d5
bmet flessen	a-5c4d-4f5g2h-2l-1m1
bmet gedoofde	a-3b-4c-4d-3e7f-2g-2h-7i-3j-1l-5m-4
bmet glazen	a-5c-5h-1l-1m3
bmet grijze	d-1f-1g-3h-1i2j3k-2m-5
bmet haar	a-3e-4f-3g-2i2j4k3l-2m-5
bmet harde	a-1c-3d6h2
bmet helm	d4e1f-4g-1h-5
bmet kettingen	a-2b-1c-1d-3e-1m4
bmet kinderen	a4b-6c-5d-5g-4h-4i-1k-5l7m-5
bmet knallers	a6d3g-2j-1
bmet knuppels	c5d4e-5f-1g-1i-3m-1
bmet lege	b-4d-2g-3h-5j-1l4m-5
bmet mes	a-1b-2c-2d-3e-3f1g2h-2i-2j-1k-2l-3m6
bmet messen	a-3c-2d-4f-1g6i-1k-4l-1m2
bmet mijn	a-2d2i-2j3k-3l-3
bmet nitraat	a1c4d-1m-4
bmet open	a-2c-1d3e1f-4h-4k-3m-1
bmet pech	a-2b-5c-1d-4e-3f-2g-3h-3i-4j-2k-4l6m-4
bmet pet	a-1d-1e2f-2g-4h-2i-3k-1l-6m-6
bmet pijlen	a4b-4c-3d-4e-1g-3h-2j-2k-3m-4
bmet publiek	a-4c-2d-5e-3f-2g-2h2i-1j-4k-2l-3m-2
bmet rode	c-1e-1f-4g-3h-1i-3j-1l3m-5
bmet rotjes	a3b-1c-2e-2f-1g-1h-1i-1j-1k-3l-1m-2
bmet rugzak	a4d-4f-1i-1l-4m-5
bmet stenen	a-5c-4d5g-1m-5
bmet sterretjes	a7b-4c-1d-6e-3g-2h-1i-2j-5k-7m-3
bmet stokken	a-1b-1c-7d-1e-1g1h-2l-2m-6
bmet twee	a-1b-2d-6e7f-2g-2h-3j-4l-1m-4
bmet vuurwerk	a7b-5c6e-2f-1g-3h-2i-1j-2k-7l-1m-9
bmet winkelwagens	a-3b-4c-7d6e-2f-1g-1h-4k-1l-1m-2
bmet zijn	a-6b-3c-6d-3e-6f2g2i3j-2l-3m-2
bmet zwaar	a6c5d-4e-1k-1m-5
bmet zwarte	e3l-5
bmevrouw van	a-2b-3c-2d-2e-3g-2h-5i-5j-3k-5l5m4
bmidden in	a2b-1c-6e3f-3g-1h-1k-4m-4
bmidden op	a-3b1c-6d-6e-1g-1i-2j-3l-5m-6
bmijn dochter	a-1e1g3h-2i-5j-2k-4l-3m-2
bmijn hoofd	f-2g3j-1k-2m3
bmijn kat	d-4f-2g-1i-1m-2
bmijn man	a-8b1c-2d-6e-10f-5g-2h-3i-5j-4k9m-2
bmijn moeder	b-2e-4f1g-4h6i-3j3k-1l-1
bmijn neef	c-1d-2f-2g2k4m-3
bmijn oude	a-2b-2c-1f3g-4i-3j3k-1l-2m4
bmijn schoonmoeder	a-4g-1k5l-1m-2
bmijn telefoon	e-1f-2g-1j-1k4l-4
bmijn vader	d-4e-3f-2g-5h-2i-4k-1l5m-3
bmijn vrouw	a3f4g-3l-1m1
bmijn zoon	a2c-3d-1e-1f1g-4h-1i-4j-4k2m-3
bmijn zus	a-2b-3c-3d-3e4f-6g3j-5k-7l-3m-3
bmist en	a-4b6c-3e-2f-5h-1i-1j-3l-7m-4
bmist er	d-2j-4l4m-4
bmoet ik	a-7b-5c-5d-1e-3f-4g-2h-3i-1j6k-11l-2m-6
bmooie avond	d-1k2
bmorgen aangifte	a-1b-1c4e-1f-5j-1k-1m-1
bmotor in	a-2b-1c-3d-5e-2f6g-1h-5j-3k-8l-1m-4
bmuts met	j-1m6
bmuziek vanaf	a-3b-1c-1d5j-4l-2
bna een	a3e-1g-5i1l-3
bna het	a-3b-1c-2d-1e-1f-1g2h-1i-1j-1k-1l-1
bnaam niet	a-1b-1d-2e-3f-3g-2h-1i3j-1l-5m-5
bnaar autos	a1c-4d5h2k-2m-5
bnaar bed	a-1b-1c-7d-5e-2f-1g-1h-1i-1j3k-1l-3m-5
bnaar beneden	a-5b-3c5e-3g-2h1j-1k-6l2m-1
bnaar binnen	a3c-4d-6e2f2g-1h-3k-7l-3
bnaar buiten	a2b-2c-1d-3e-3f-4g-3i-3j5k-6m2
bnaar de	a1d1e-10f-8h-7j-1l-10m-2
bnaar fietsers	b-1c-2d3g-1m-6
bnaar het	c3d3e-2f-4g-1h-5j3k-1l-1m-5
bnaar huis	b-4c-1d-1e-4f-4g2i-1j-3k7l-4m-7
bnaar kinderen	a-3d-7g-3h-3i-2k-5l7m-4
bnaar ramen	a-3c-2d-3k-1m-3
bnaar voorbijgangers	a2c-1d-6e-2g-2h-2j-2k-1m-4
bnaar vrouwen	a-2c-3d5e-3f-1g-5l-4m-4
bnaast de	a-4c-4d-4e-1f-1h-1i4m6
bnee joh	a-2b-7c-1d-4e-3f-2g-3h-2i-2j-2k4l-4m-3
bnee sorry	a-2b-3c-2d4g-2j-4k-4m-4
bneemt niet	b-3d-5l3m-3
bnergens meer	a-6b-1c-2d-1f-1g-1h-4i2j-3k-4l3m5
bnet dat	b6c2j-5l-2m-3
bnet een	a-7c-7d1e-4f-5g-4h-3i-3j-4k6l-3
bnet gebeurd	b-1c-6d-3f3g1i-1m-4
bnet iemand	b-1c-2e4f-6h2l-3m-7
bnet langs	a1b-7c3e-4f-3g-4h-3j-6k3l-3m-5
bnet nog	a-3b-3c-6d-2e5f-3g-1h-1j-3k-4m6
bnet nu	a5b-2c4d-5e-5f-2g-2h-6j-2k-4l-2m-7
bnet ontdekt	a-6b-3c6d-5e-6g-5h-5i-2j-4k-5l-4m-3
bnet thuis	a-1b-2c-7d-4e-3f3h-2i-1k-3l-3m-5
bnet zelf	a-1b-1c-2e-1f-1h1k2
bnew year	a-1b-2c-1d-3e-2f-2g-4h-4i-3j-1k2l-4m-4
bniemand geraakt	a1b-1c-4d-3g2h-1l-1m-1
bniemand gewond	b-2c-2d-4e-1f-2i-1j-2k-3l-3m-7
bniemand heeft	a-4d-6e-3f-2g2h-2i-2j-3k5l-4m-4
bniemand meer	a3b-3c5d-2e-2f-1g-1h-2j-2k-4l-4
bniemand wat	a-2b-1c-3d6g-2i-4m-1
bniet aanspreekbaar	a3g-2l-4m2
bniet afgegaan	a-4j2k-5
bniet bij	a-1b2e-2g-1h-1j-3k-1l2
bniet door	b-3c-3h4l-3m-3
bniet gezien	a-1c-1e-2f-1h-3i3j-2l5m3
bniet goed	e-2h-2i-4j-4k-3l4m6
bniet kan	a6b-1d-1e-3f-1g-1h-2i-4j-2k-8l5m-6
bniet langs	a-1e-2f-1g-1j-1l-8m-2
bniet meer	a-5c-4d-8e-6f-4g-5h10j-9k1l-1m3
bniet naar	a2b-3c-2d-4e-1f2g-1i-1j-3k1l-4m1
bniet op	a5b-3c-5d-8e-2g-4h-6i2j-5k-8m-7
bniet open	b2e-2f-4h-1j-4l4m5
bniet praten	b-4c-3d-9e-7g-3h-5i3j-2k6l-7m-7
bniet te	a-2b-3c-3d-3e3f-4h-5j-5k-5l7m-5
bniet terug	b-4c-1d-6e-3f-4g-1h-1i5j-5k-7l-5m-7
bniet thuis	a-5d-2e2f3g-4h-2j-1k-6l-3m-3
bniet thuisgekomen	a-1b-1f-2h-1i1k-3l-1
bniet wat	a-2b-3d2e4j-3l-6
bniet weg	b-1c-1d3e-3f-3g-2h-7j-2l3m5
bniet zien	a-5c-1d-6f-1g4h-1j-6l-4m-7
bniks aan	b-3c-3d6e2j-1k1l-1m-2
bniks bijzonders	a7d-3g-1k-5l-4
bniks ernstigs	a-1b-2c-1d-1e-2f-1g-5k-5l5m-2
bniks geks	b-2c-2d2f-6h-3k-3l4
bniks gezien	a-3c-1d-2e4f-2g-3h-1i-1l-3
bniks in	b4c-4h-2k-1l-1m-3
bniks meer	b-5c-3g-3j-3k5l-3
bniks te	b-2c-2d-4e-3f-2g-2h-2i-2j-2k6l-7m-3
bniks van	a-5b-2d-1e-1f-3g2j-1k4l-4m-5
bniks weg	a-4b-2c4d-5e-3f5g-1k-3l-4m-5
bnodig is	k2l-2m-2
bnog <#>	a-8b-4c-3d-9e-5f-2g-6h-5i-4j-5k9l-6m-8
bnog aan	a-2b-6d-6e-7f-2h6j-4l-4m-6
bnog bij	b-2c-6d-2f-2i6m5
bnog binnen	b5f1j-1m5
bnog boven	a4f-2k-1m4
bnog een	a-9b4c1d-7e-5f-3h-5i-3j-8k6l-8
bnog iemand	a-1b4c-2d-1e-7h-2j3k-5l-1m1
bnog in	a-3b-6c-1d-3e-1f-2g3h2i2k-3l-6m6
bnog niet	a-2c3d-4e-4f-4g-5h-2i5j-6k-7l-4m-3
bnog opgehaald	a-3b-1c-5d-2e-3h-3j2m-4
bnog steeds	a9b5c-4d3e-7g-2h-3i-3j-9k-7l-2m-6
bnog twintig	a-2c-3d-2h-1j-2k5
bnog wat	a3b-2c-3d-5e3f-2g-7h-8i-2j-4k2l-4m-10
bnog wel	e-1f-2g-1l5
bnou al	b-4e-4g-6i-4j1k4l-2m-3
bnou wel	a-3b-1c-4d-1e-1f-1g-1h-1i-1j2k-3l-2m-1
bnr <#>	a-3b1c-5d1e-5f2g-3h-5i-3j-3k2l-5
bnu al	a4b4c-7d-5e-5f-2g-1i-2j-6k-7l-1m-4
bnu bij	a-2b-2c-1d4e3f-3g-3i-5j-4m-4
bnu in	a4b2c1e-3f3g-4h4i-2j4k-1l-2m-2
bnu met	a1b-2c-1d4e-4f-3g-3l2m-4
bnu ook	a-5c-5d2e-4f-3g-5h-3i-4j-5k-4l-3m-1
bnu toe	a-8b-1c-3d-5e-2f-3g-4h-2i-1j-1k6l-6m-4
bnu weg	a-1b-1c-2d4f-1g-4i-3j-1l-1m3
bnummer <#>	a-3d1e3g-3h-6i-4j-13k-4l3
bnummer van	b-3c-2e-3f-3g-2h-1i-1j5k-6l-8m-2
bof <#>	b3c-5d3e-4f-1g-2h-4i-1k-5l1
bof dat	f-1g-1h4i1j5l-1m-3
bof de	b-5e-4f-1g-1h-4j7k-5l-4m-2
bof een	a-6b-3c-5d-5e-4g-2j3k5l-1m-5
bof hij	e5f-1h-2j-4m-2
bof niet	a-1b-1c-3d-1e-4h-2j3k-2l-1m-5
bof tien	a-5b-2c-4d5e-3f-1g-2h-1l-2m-4
bof twintig	a4d5l-1m-1
boliebollen zijn	a-1b-5c-1f-1i-2j-3k5l-5m-5
bom <#>	a-3b-4c-5d3e1f-5g-6h-5i-3j-8k1l-9m-8
bom de	a4b-5c4d-9e-5f-4g-5h3i-3j-3k-4l-5m-5
bom en	a-5b-6c-9d8e-2f-2g-11h-3k-4l4m2
bom half	a3b-3c-3d-2e3g-1h-1i1k-4l-6m-7
bom het	c-1d6e-6h-6
bom hulp	a-4b-2d-8e-5f-2g7h-5i-3k-4m7
bom te	a-7b-4c5e-5f-7g-6h-6i-3l-7m-5
boma van	a-2b-1e-4f4g-5j-2k-1l-1m4
bomgeduwd op	a-2c2d-2e-3f-3g-3h-4j-1k-3l-3m-5
bomgegooid en	a-4b-1c5d-3e-2f-3g-3h-5k-4l-1m-4
bomgevallen boom	a-1b-2c-2d-1e-1f-1j-4k-1l-2m4
bomgevallen en	a5b3g-2j-1k-2m5
bomver geduwd	a-4b-3c5d-1e-2f-3h-4l-1m1
bonbekend stel	d-2e1h-1m-1
bonbekende man	d-1e7f3g-2h-2k-4l-5m-3
bonder auto	a6b-5c-4d-1f-1h-3j-2k-3
bonder controle	a-3b5c-1d-3e-2j-4k-1m-1
bonder de	b1c-7d-9e-5f4g-9h2i-2k2l-8m-1
bonder een	a-3b-3c-1d-3e-5f-4g-3h5j-3l2m10
bonder het	a1b1c-2g3h-1j-2l-8
bonder ons	a-3b5c-7d3f-4h-1j-2k-5l-5m5
bongeluk bij	b-3d-1g-3h5i-1j3k-3m-4
bongeluk op	h2j-1l-3m6
bons achter	a1b3c-2d-3e-1f-5g-2i-2j-4k-8l-4m6
bons blok	b-5c-4d-1e-3f-1h-1k-4l6m-8
bons huis	e-3f2g-3l-3m3
bons in	a-8b-2d4e-3f-5g3j-1k7l-2m-3
bons is	b-1c-1e-2g-1i-3j-4k-6l7m-6
bons op	b3c5d-1h-2k4l-2
bons raam	a-1b-4c-2d5f-3h-1l-4m-8
bontdekt aan	a-3b-4d-2e-4f6g-1i-1j-1k-6l-5m-6
bontploft in	b5d-3g-1k-1l-3m5
bonze achterdeur	c-2e-1m5
bonze boom	b-1c-6e-3j-5l7m-2
bonze kat	a-5i4j-2l1m-1
bonze kliko	b5c3f-1j-5l-5m-1
bonze poort	e2f-4g-3
bonze schuur	b-1c-5d-3e-1f1l2m-4
bonze straat	a3b-3c-5d3f-2j-2k-4l5m-4
bonze tuin	d-1e-2f-2g-4h-2i-3j-5k-2m-4
bonze voortuin	c-2d-1f-6h-1i-5j-4k-1l4m-1
bonze wijk	a-2b-5c-2d-5e-2f-1g-2i-3j3k3l-7m-5
bonze zoon	b-3f-5g-1i3m4
book al	a6b-5c5d-4e7f-3g-6h-4i-2j-5k-8l-4m-2
book een	a-4b-1c-1g-1k-2m-1
bop <#>	a-3j2k-1m2
bop <straat>	a2d-2e-2f-1g-3h-4i-2j-3k-2l1m-1
bop autos	a-1c-4e-7h5m7
bop de	a-1b-3c-4d-4e-4f-1h7i-4j-5k-9
bop dit	a-3b-2c3d-3e-4f-1g-1h-3l-2m-3
bop een	a3b-7c3d-4f-7h-12i1j-5k-4l2m-4
bop elkaar	b-5c-5d-8e-6f-2h4i-2j-3k5l-7m2
bop en	a-3d3e4g-6h-3i2l-3m-4
bop er	a-3b-1c-2d-3e-3f2g-1h-2j-3k-4l4m-2
bop facebook	b2e-2j2k-1m-2
bop fatbikes	a-1c-2d5e5f-4h-2i-2k-4m-3
bop het	c-5d-2e-2h2i-4j-4k-12l-4
bop hoek	a-3b-3c-4d4e-1f-1g-3h-1k-1m-3
bop iemand	e1k-2l-3m-4
bop mensen	a-1b-1c-5d1e-2f-1g1j-1k-2l-2m-1
bop met	b-3c3d-7e-2g-2h-3i-1j-1k-2l7m-7
bop nummer	b2c-3e-2f2k-1l-1m5
bop scooter	a1c-5d-1e-6g7h-3k-1m5
bop scooters	c-1d-2g-4h-2m-2
bop slot	c-1e-4f4g-1l-1m1
bop stil	a-3d-2e-3f-2g-1h-5j-1k6l-5m-1
bop straat	a-7c-2d4e-4f-6g-8h-9i-1k5l-2
bop vakantie	d-1f2m-3
bop vechten	a-1c-4d-4g6k-4l-1m-6
bop wintersport	a-2b-3c-3d-3e3g-2h-2j-3l-3m-4
bop zijn	a-2b-1c6d-7e-5f-4g-8i-4k-7l8m1
bopen door	a5b-6c5d-2e-3f-3j-4k-2l3m-4
bopen en	a2b-3d-5e6f-5h7j-6k-5l-7m-9
bopgeblazen met	a3c7k-7m-2
boudere mensen	a-1b-1c-2d3g-2l-5m-3
bover de	a-4b-1c1e-8f-4g2h3i-3j1k-5l-15m-4
bover die	b-4c-1d-4e-3g-3h-2i-1j2k3l-3m-1
bover een	a-5b-4c-4d-5e-2f-3h-4i-2j-1k4l-9m-5
bover het	a1b-2c2d-2e-3f1g4h-6i-1j5k-2l3
bover op	b4g-2m2
bover straat	a-1b-1c-5d5e-2f-5g5h-4j-1k-6l-1m7
boveral aan	a-3b-3c-1d1f-4g-1k-4l-4m-4
boveral naar	a-1e2f-3k-3m-1
bpas op	a-5b-4c-7d-9e-6f-3g-6i-1j-4k5l2m-8
bpersoon met	a-6b-2c-3d-5e5f-6g-6h-5i-5j-5k-6l-10m-7
bpijl in	a4b4g-1l-1
bplanken uit	a-2b-3c5d-6e-3f-2g-1h-1k-1l-1m-3
bplat getrapt	a-6b-4c7d-5e-3f-4g-6h-3i-3j-5k-6l-5m-7
bpoging tot	a-1c-3f2g-1l-1m-1
bpolitie bij	a-3b-3c-2d-7e-2f2g-5h-5i-1j1k-2l-4m-4
bpolitie en	b-6d-1j-1k7l-3m-3
bpolitie heeft	b-1d-1e-1f-4g7h3j-4k-6l-2m-3
bpolitie is	a-2b-2d-2f8g-3h6i-1j-7k-8l-2m-5
bproberen een	b3d-3e-3f-1g-1j-2k-1m-3
bpui van	a-4b2c5d-5e-4f-7g-2h-1i-1j-2k-3l-4m1
braam gegooid	a-1b-1m3
braam gevlogen	a-5c-5d-2e-1f-2h-1k-2l5
braam naar	d-1e-3f4l-1m-4
braam van	a-3b6c2d-4e-6f-6j-1k-1l-6m6
bracen met	b-3c-5d6h-5i-1j-1k-2l-3m-5
brake klappen	a-6b-2c-3d-3f-1g5h-3i-1j-1l-4m6
bramen dicht	a-4b2c-5d-7e-2f-1g-1h-5i-1j-4k4l-3m-4
bramen van	a5b-3c4d-7e-2f-2g-1h-4k-2l-5m-2
brammen met	c4d-4g-2h-3m-3
breageert nergens	c-2g-3h-4i-1j-3k-1l2m3
breageert niet	a-1d-3g-6h-3i2k-3l5
brennen weg	a-9b4c-7d2e-8g2h-4i-5k-1l-4m2
brichting centrum	a-7b1c-4f-2g-1h-6i-4j-7k-6l-7m-4
brichting de	a2b2c-5d-2e4f-1g-4h-6i-2j-3l-4m-5
brieten dak	a-3b6c-2d-2h-1j-1k-2m7
brieten kap	c-1m4
brijdt al	c-2d-6e9f-2h-4k-2m-1
brijdt de	b-1c-1e-1h-7j7k-5l-6m-1
brijdt door	a2b-1c-6d-5h-4k-2l7m-10
brijdt een	a-3b-4c-4d6e-5f-1g-1h-6i-1j-3k3l-5m-4
brijdt heel	e6h-5k-2l-1
brijdt in	d-1e-5g-5h3i3m6
brijdt met	a-3b-3c4d-3e-8f-3g-2h5i-3j-7k-5l-4m4
brijdt rondjes	a-4b-2c-5d-5e-1f-1j-4k-2l-2m-3
brijdt stapvoets	a-1d-5e4h1k-2m-5
broepen dat	a-3b-4c-5d4e2f-4g-2h-4i-1j-1k-5l-3m-3
broept dat	a-1c-1e-1g4i-1j-1k-2l-3
broept om	d-6e-5f-1g4i-1k-1l1m5
brolstoel kan	b-3d-4f-1h3l-6m-3
brond <#>	a3b-2c-2d-7e-7f2g-3h-3i-5j-7k-5l3m-2
brond bij	b-2d8f-1g-3h-3j-2k-3l-6m-2
brond en	a-4d-4e-6f-1g-4h-3i-2k-5l6m-4
brond in	a-2d-1e-1g4l-6m-3
brondjes om	a-2c-2d2e-6h4j-1l-1m-2
brook boven	a-6b7e-1k-1m-10
brook onder	b4c-1h-1l-1m4
brook op	a-6b5c-2d-3h-2j-4l-3m2
brook trekt	b2j-1
brook uit	a2b-2c-5d-2f-1h2j-5k-2l-5m10
brook van	a4b-2d-3j-1m-6
brook we	b6e-1k-3l-3m7
brotjes en	a6b-3c-2k-7m-3
brotjes in	a-1b3c-2d-5k-3m-2
brotjes naar	a1d2e-2
brotzooi gemaakt	c5d1f4g-2
broze jas	a-2e-7f5h-2i-2k4l-1m2
bruit bij	a-6b-4c5d-3e-3f-7g-5h-5j-4k-1l-2m-3
bruit van	a-2b-5c-8d-3e-2f3g-5j-5k-3l-3m-5
brust is	a-3b-2c-4d3e-1f-2g1h-1i-5j-2k-1l-1m-5
bruzie over	a-6b-3c-4d-6e-1f-3g5h-4i-1j-2k-2l-5m-5
bschelden elkaar	d-7g6h-2l-1m-3
bscheuren over	b-1c-1d4g-1h-4j-1k-3l-2m-7
bschieten op	a2b-2d-2g-1k-3m-1
bschijnt met	a-1c-5d2f-1g-2h-4j-2k-1m-2
bschreeuwen dat	a-2b-1c-1d-5e-1f-2g6h-2i-1j-1k-3l-2m1
bschreeuwen tegen	c-1d3e-1g-3h-2m-3
bschutting bij	a2c-4d-3e5f-4h-1m-4
bschuur op	b-1c-5d3l-1m-3
bscooter met	d-5e-4g-1h6k-1m-4
bscooter zonder	f-2l-3m-3
bsinds <#>	a-4b-2d-4e-6f-1g-1h-2i-3j-3k-7l7m-6
bsinds de	a-1b-3c-1d-4e-2i5j-2k-1l3m-1
bslaan met	c5d-5e-1g-1h-1m1
bslaan ze	a-4b-4c4d-6e-1f-4g4h-1i-3j-2k-4l-1m3
bslaapt door	a-1b-5c-3d-6e-2f-2g-4h-2i-2j-1k2l-4m-7
bslaat met	c3d-4e-1g-3h-1l-2m-6
bslaat op	c-5d-2g6h-1l-1m4
bslaat zijn	g3l-6m3
bslapen in	a-4b-1c-3d3e-1f-2g-1h-3k-6l5m-4
bslapen truste	a-1b-1c-1d-4f-4g-1h-2j-1k2l-5m-6
bsloot in	b2c-4e-1j-1k-1l-2
bsloot maar	c-4e-2h4l5m-2
bslot en	f6g-2l-1m1
bsmeult en	a-1b1d-3h-3j-3l-3m-6
bsmeult nog	a-2b3c-1d-3j-3m-1
bspeeltuin de	b-7c3d4e-1k-3
bspeeltuin europa	c4d-2f-3l-2m3
bspeeltuin te	a-1c-5d1e1k-2l-1
bspekglad net	e-1f-1h3l-3m-1
bspiegel eraf	c-1h3i-1j3l-2m-3
bspiegels van	b-1c6d-2g-4h-2m-6
bspoed is	d-1f-1j3k-3l-2
bspookrijder op	a-2b-3c-5d-4e-3f-2g-3h6i-2j-2k-4l-5m8
bspoor en	b-3c-3d-3e-1f-5h2j-2l4m8
bsporthal en	c-3d5e-3f-1g-2h-4i-1k-4l4m-3
bstaan bij	b2d2e-1m-2
bstaan buiten	a-1b2d-1e-1f2k-1l-1
bstaan er	b-6c4d1e-5f-1g-1h1j4l-5
bstaan met	a-1b-3c-3d-7e5f2g5l-2m-8
bstaan nog	a-1b2d-1l-1m4
bstaan nu	a-1b-2d5e-5f-2g-1l-2m-3
bstaan op	d-5f-1j-1l-5m2
bstaan te	a2c-4d-3g-2l3
bstaan tegenover	d7g-8h-3l-1m-4
bstaan ze	a-2b-6c-3d2e-3f-3g5h-3k-2l-1
bstaan zeker	a-1d-4m-4
bstaat al	a-3b-2c-2e-2f-4g-3h1i-4j-6k-1l3m-6
bstaat bij	a-2d6e-4g-3i-1k-4l4m4
bstaat de	a-2b-2c-7d-6e-4f-5g-3h-6i-1j9k-10l-7m-1
bstaat een	a-5b-1c-4d-2f2h-4i-3j-6k-10m-1
bstaat er	a-3b6d-3e-3f-4g-3h-5i2j-1k-1l-1m-5
bstaat in	a2b9c-11d-9e-7f-5g-2h2i-2j-6k-7l-5m10
bstaat los	a-2b2c-2d-2e-2f-2g-2h-2i-2j-3k-3m-5
bstaat met	a-6c-9d-5e-2f-1i-4j-3k-4l8
bstaat midden	b-1d-1h4l-4
bstaat nog	c7d-1e3j-1k-1l-4m-4
bstaat op	a2b-8c4d-7e-6f-6g-6h-3k6l2m5
bstaat open	a-2b-5c-3d-4e2g-2h6j-6k-4l-8m-9
bstaat te	a-4b1c-6d2f-5i-1k-4l-6
bstaat tegen	a3b2h-4l3m2
bstaat vol	a-5b4d-1e-2g-1j-1l-5m5
bstaat voor	a-1b-3c-2d1e3f-4g3h-1i-2j-2k-4l-4m2
bstaat weer	a-5b-3c4d-6e-6f3l-5m-1
bstapel pallets	a-2b6c-5d-3g-2h-4i-1j-3k-4l-6m-3
bstapvoets door	a-1d-5e1h4m-2
bstation nu	b-3c-3d-4e-3f-5g6h-4i-2j-2k-6l-5m9
bsteeds door	b-2e-2h7k-1l-5m-2
bsteeds meer	a-5b2c-2d3e-2g-1h-6m-5
bsteeds om	a3b-2d-4f-1h-1i-1k-3l-1m-3
bsteeds weg	a-2c-2d-1e3f-1h-6l3m2
bsteken de	a-1b6c3d-3e-2l-3m-4
bstel met	a-4b-4c-7d-6e6f-1g-2h-4j-5l-3m-1
bstenen naar	a-2c5d-5e-1m-3
bstoep bij	a7b-3c-4d-4e-2f-4g-6h-6j-2l-5m3
bstoep in	a-2c4d6f-5h-6l-4m-5
bstond bij	d-1e1f-6g-2i-6k5m-3
bstond er	b-1c-1d-1e3f-6g-1h4j-2k-1l-3m-2
bstopt bij	b-1d-3e6g-1h-4k-2l-4m-3
bstraat en	a2c-1d5g-6h-1k-4m1
bstraat in	b4c-4d-1g-5h-6l-3m-7
bstraat is	a-2b-1d-2f-5g-1h-1i-5j-6k-4l3m-7
bstraat kan	a-1c2d5f-1h-3j-3k-4l-8m-7
bstraatverlichting doet	b-1c-3e-4f-1h-3j-4k-6l3m-3
bstraks met	a4c-5d-6e-2f-3g-3k4l-4m-4
bstrijkers naar	a3b-1c-4d-7g-3h-3j-2k-1m-5
bstuk of	a-1b-2c-6d6e-4f-3g-2h-4j-1l-4m-4
bstuk op	a-2b-1c-7e-1f-1g-3h-5j-1k-2l7m-4
btak op	b-3d-2e-2h-4l1m-1
btakken op	c-2d-4g-1h7k-1l-7m-2
btas van	f1g5k-1l-1m-3
bte bellen	e-1h3m-4
bte branden	a-3b6c-3d-1g-2h-3k-3m5
bte doen	a-2b-3c-2d-3e-8f-1g-1h-5i-1j5k3l-2m-3
bte dreigen	b-2d4e-3g-3k-1l-1m-1
bte drinken	a-3c-5d6e-1f-4g-5h-3k-4l-4m-5
bte fikken	a-1b2c-2d-1e-2f-1g-2h-1i-2j-1k-1l-1
bte gooien	b-2c-3d-5f-2g5m-4
bte hard	d-6g-1h7j-3l-1m-2
bte horen	a2b-2c-5d-2e-2f-1g-6h-2i-2j-4k-2l-3m-4
bte kijken	a-3b-2e4f-6g-1h-4i-3j-5k2l-2m-7
bte maken	a3d6e-3g-6l-1m-1
bte roken	c5d-2e-2f-1g-1h2k-1m2
bte schreeuwen	a5b-1c-2d-8e-2f-1g1h-3i-3j-1k-2l-2m-3
bte slapen	a-4b-1c-4d3e-3f3g-1h-3k-7l5m6
bte vinden	a-3c-2e-2f-2g2i3k-3l4m1
bte wachten	a-4b-6c-6d-1e-2f-4g-2h5i-2j-3k-3l-2m-6
bte werken	b-2d-1e3i-1j-2l-5m-3
bte zien	b2c-1d-2e-2f3g-2h-2i-1j-4k-5l3m-7
bte zijn	a-3b-2c-3d-3e6f-3g-3h-2i-1j-3l-10m-1
btegen auto	b-2c-1e-1h9k-7l-7
btegen boom	e-2h3l-6m6
btegen de	c3d-1f-6g-5h-4i-2j-2k-5l-5
btegen een	b-2c-5g4m1
btegen het	b-2c-6d-4e-3f-3g-8h-7i-1j-6k2l4m-9
btegen ons	b-1c5f-1m-5
btegen onze	b-4c-5d2e-5g-3h-2k-5l5m-5
btegen paaltje	e-4m-3
btegen zijn	a-1b-1c-3d6e-3f-2g-3h-3j-1k-2l-6
btegenover elkaar	b-1d3g-3h-3l-1m-7
bter plaatse	a-2b-1d-1f7h-2i-1j-2k-7l-1m-4
bterug is	b-2c-1d-5e-1f-1g-2h-1i2j3k-4l-1m-4
bterwijl ze	b-3c-3e4i-2l-1m-3
bthuis en	a-1c-3d-3f2g1h-2i-1l-3m-5
bthuis gekomen	c-1d-1e-3h-2k-1l-2m-6
bthuis hoor	b-2d-1e-1f-9g-3i2j-2k5l-4m-8
bthuis is	a-2b-3e5f-3g-3i-2j-4l-1m-3
bthuis was	e1f-3g-4i5j-2k-4m-4
bthuis zijn	d-2e-2f-2g-2i4j-4k-3l-4m-3
btien minuten	a5b-4c-5d-2e-3f-4g-4h-2i-3j-2k-5l-2m-4
btip van	a-2b-6c-4d-3e-1f-3h-2j-4k6l-3m-4
btkz <#>	a4d-2e5h-3j-2m-2
btoe een	a-4b-2c-1d-2g-1i-2k1l-1m-5
btoen ik	e5f-2g-1i-2k-3l-1m-1
btoeterende autos	a-1b-1c-3e-5h-1
btoevoegen aan	b-2c-1d-3i-1j4k-1l-3m-6
btot hoe	a-3j5k-8
btot inbraak	a-1c-3f2g-1l-1m-1
btot nu	a-8b-1c-3d-5e-2f-3g-4h-2i-1j-1k6l-6m-4
btrap en	a-2c-1e-4f3g-3h-2k-5l3m5
btrappen de	c3d-4e-1f-4g2j-2k-3m2
btrekken de	a-1b-2c5d-7e-5f5h-3k-3l-4m-2
btrekt van	c-1d3
btussen <#>	a-1b-3c-1d-1e-3g-2i-4j2k-3l-3m-4
btussen de	a-1b-5c-6e5f-4g-5i2k-4l2m-4
btussen twee	a-2b-2c-2d-5e-4f-2g8h-5i-1j-1k-3l-5m2
btwee autos	a-3c-5d-9e-8f-1g-4h8k-2l-3m2
btwee figuren	b-3c-3d-2e4f-1h-1j-1m-3
btwee gasten	d-2e1f-4g2l-1m3
btwee groepen	a-1c-2d3e-3f-1g-5h-4i-2k-1l-5m-2
btwee jongens	a-4c4d-3e-1f-4g3h-5l1m4
btwee kerels	a-2e2f-2g2l-3m-5
btwee man	c-4d-2e-7f5g1l-1m1
btwee mannen	a-2b-1c-6d-5e5f1h-3i-3j-4k-3l-2
btwee meisjes	a-2d4e2g-2h-3k-2m-5
btwee op	e4f-2h-7
buit bij	a-6b-6c-5d-7e6f-2g-5h7i-2j-6k-4l-3m-5
buit de	a-2b-6c9e-12f-6g-7h-11j-8k-9
buit een	b-2c-5d-3e8f-6g-2h-9i-3k-3l-5m-3
buit elkaar	a-2c-1d4f-1g3k-4l-1m-3
buit en	d-6e7f-3g2h-5i-1k-2l-1m-5
buit het	a4b5c-4d-9e-2f-8g-2h-6i-1j-2k-3l-2m5
buit in	a-3b-4c-8d-3e-3f-3h-2j-2k-6l7m-1
buit op	a1c-1d1e2f-1g1h-2l-5m-3
buit voor	a-2b-2c3d1e3f-1g5h-3i-1k-3l-3m-1
buit zijn	a2d-1e-3h3i-2l-3m-2
buitgebrande auto	a-3b-1c-5d-2e-3h-3j2m-4
buitgevallen in	a-3b-5c-6d-4e-1f-2g-1h-3j-5k-5l6m-7
buitlaat rijdt	a-2b-3c-2d-9e-4h8j-1k-2l-5m-3
buren met	a-2c-2d5e-3f-1g-6h-3j-2l-2m-3
buur en	a-3b-1d-6h-2i-2j-2k5l-3m-2
buur s	a2b-1c-1d-5e5f-1g-1h-3i-4j-6k-5l-3m-3
buur snachts	a-3b-1c-1d3e-4f-1g-2i-1k-1l-1m-2
buur thuis	d-2e-2f-2g-2i3j-4l-1m-2
bvals alarm	a-4b2c-2d-7e5f-11g-5h-6i-4j-3k-2l-7m-4
bvan <#>	a2b-1c-1d-2e-9g-6h-7i11j3k-7l-14m8
bvan alles	a-3b2c-4d3e-3g-2h-2j-4k-4l-3m-6
bvan auto	b-3c-4d-2e5f4h-4m-4
bvan autos	a-3b-3c5d-4e-5f-3g-4h-4i-1k-1m-9
bvan d	b2c-5d-4j-1k-2l-2m4
bvan de	a-3d-10g-15h-6i-1j-4k1m-1
bvan die	a-5b-5c-4d4f-4g2h-4i-4j-4k-7l-7m-7
bvan een	a3b-2c2d3e2f-8g5h-6i-3j-2l-2
bvan gisteren	a-2b5c-6d-3e-4f-4g4i-2k-8l-1
bvan het	a-5b-7c5d-2e-9g2i-6j3l3m-2
bvan huizen	a-2b4c-6d-3e2f-2g-1k-1l-1m-6
bvan iemand	a-1b-5c8d-2e-6f-3g-7h-3i-2j-4k-3l-5m-6
bvan mijn	c5d-5e-2h-6i-4j-5l-7m-2
bvan net	b-2c-4e-3f-1g1j1k-6m-4
bvan nummer	a-1b-2d3e6f-3g-4l-8m-8
bvan ons	a-3b-2c-5d-5e-1f-3g-4h-5i-3j-5k1l4m-3
bvan onze	a-1b-5c1d-1e-3f1g-4h-1i-1l-6m-7
bvan vanmiddag	a-5b-4c-4d-2e-4f-6g-7h-2i6j2k-7l-5m-5
bvan vorige	a-6b-1c-3f1g3i1j-1k-3l-2
bvan weddesteyn	c-4e-1f-1h-1k-3m-1
bvan wie	b-2c-2e1f-1g-1h-2i-2j2k-3l-2m-1
bvan zeggen	a5d4j-5
bvan zijn	g2l-1m1
bvanaf <#>	a-3b-1c-3d2e-4f-5g-1h-1i-3j-3k8l-7m-3
bvanaf de	a-3b-1c-3f-2g-1h-1i-2j-1k-1l2m-2
bvanaf het	a5b-3c-1d4e-1f-2g-2j-5k-1l-4m-5
bvanmiddag is	a-4b-4c-3d-2e-4f-4g-7h-2i6j-4k-6l-5m-3
bvanuit de	a-2b-2c-1d-2e-1f-1g-1h-1i-1j-1k4l-1m-2
bvanuit een	a6c-5d-1e-7g-1j-3k-7l-1m-2
bvast met	e-2h-1j-2l3m7
bvast op	a-2b-4c-3d-7e-4f-2g-6h4j-2k-2l-8m-9
bvat vlam	a-3b5c-2d-2f-1h-4j-2k-3l-1m7
bvechten maar	a-3b-1f-1g5k-4l-2m-1
bvechtpartij is	a-2b-1d-1f-7g4h-2i-2j-4k-3l-2m-6
bveel bloed	a-4c-1d-4g4h-2l-4m7
bveel geschreeuw	a-5b-3c-1d-3f-2g4h-1l-5m-4
bveel te	d-5h4m-2
bveilig binnen	a-3b-7e-3f-5g-6h-3i-1j-3k9l-4m-4
bverdachte auto	b-3c-4d-1f-1h-4j5k-5m-1
bverder alles	a-4b-4c-4d-7e-1j-3k6l-6m-1
bverder niks	a-2c5d1f-6h-2k-2l-2m-4
bverf op	a-1b-5c5d-4e-2f-4g-3i-2j-3l-2m-3
bverloren tussen	d-4e-5f-2g-4h-1i-5k-4l6m-5
bvermist in	a-2b-2c-2d-5e-1f-4g-1h-1i7j-4k-4l-7m1
bvermiste vrouw	e-3f-5g-2h-2i2k-1l-3m-6
bverte richting	a2b3c-1d-2e-3f-1i-2j-4k-3l-3m-2
bvertrouw het	d5e6j-4l-4
bverwarde man	c-2d2e-1f-1g-2h-3i1k-3l-5m-5
bvia het	b-3c-1d-3e-5f8g-4h-3i-2j-1l-2
bvier man	c1d-4f-3g-4h-5k4l-4m-6
bvijf man	e-1g2k-1l-5m3
bvlak naast	a-4b-1c-4d-4e-2h-6i4l-5m6
bvlak voor	a6b1e-1g-5j-2k-6l-2m2
bvlammen komen	m6
bvlammen uit	b4c-5m7
bvoelen aan	d-3e2f-4m-1
bvol glas	a-5b-4c-3d7f-3g-1h-4j-3l-7m-4
bvol met	a4c-2d8e-2g-1h-6l-5
bvol rook	a-3b6d-3e-1f-1j-1k-4l-2m1
bvol vuur	a-4b4d-3m7
bvolgend jaar	a-4b-1c-2d-5e-1f-1g-5h-2i-1j-5k6l-6m-3
bvolgende week	a-7b-3c-6e-2f-2g-4h-2i-2j-3k-6l5m-2
bvolgens de	a-3b-2d3e2f1g-5h-1i-3j-6k-7l-6m-1
bvolgens mij	a-4b-3c-3d-6e-6f-3g-5h-2i-4j-2k1l-5m-1
bvoor de	b-4c-12d2f-3g4h-8i-7l-3m5
bvoor een	a-7c2d-4e4f-2g-6h-1i-1j-5m-9
bvoor het	a-6b-6c-1d4e-4f-3g-6h-2j-6k2l-7m-8
bvoor iedereen	a-3b-3d-4e-2g-5h-5i-3j-1k4l-3m-3
bvoor mijn	e4g-3i-1j-2k4l-3
bvoor wie	a-2b-3d-2g-2j-3k-1l4m-5
bvoor zijn	a-1b-1d-6e3f-6g2h-4i-1l-2m-6
bvoordeur en	e4f-4g-5l-2m-4
bvoordeur van	b2d-2e3f-3g-4m-4
bvorig jaar	a-7b3c1d1e-7f-6g-2h-4i-3j-5k-3l-5m-6
bvorige maand	a-1d-1e-3f5g-1h-4k-4l-2m-5
bvorige week	a4b-6c-4d-2e-5f2h-1j-3k-3l-3m-3
bvreugdevuur op	a-1b4d-7j-3k-1l-1m-3
bvrieskou en	c-1f-3h-2i2l-5m5
bvrouw aan	b-1e3f-1g2l-2
bvrouw in	b-1d-3e5f-1g-6l-3m-4
bvrouw met	e-3f5g-1h-3i-3l-2m-9
bvrouw op	b-1e2f-3l-6
bvrouw roept	a-1d-3e-4f-4g6i-1k-1l-6m6
bvrouw wordt	e-4g3l-3m6
bvuur bij	a-1b2c-1d-1k-1l-1m-3
bvuur gegooid	a3b5c5d-1m-6
bvuur op	a-5b9c-8d-8g-2h-4j-1k-1l-2m-7
bvuurkorf in	b3c-2e-4f-2g-1j3k-5l-2
bvuurpijl door	b3c-1k-2m4
bvuurpijl in	b1c-2k-3l-6m5
bvuurpijl op	a1c-1k-2l-4m4
bvuurpijlen naar	c-3d-5m-4
bvuurpijlen op	a7b-2c-1g-3h-1k-3m-8
bvuurtje in	a-2b-2c-2d-1e-2f-1g-1j-6k1l-1m-1
bvuurtje op	b6c-5d-4h-2m-3
bvuurwerk afsteken	a-5j3k-4
bvuurwerk door	a-3b6c-2g-3m5
bvuurwerk en	a5b-2c-2d4e-1f-1g-1h-1i-1j-4k-5l-1m-3
bvuurwerk in	b-1c3d-4f-1g-1h-3i-4k4l-4m3
bvuurwerk naar	a9b-3c-3e-1g-1j-1k-1m-7
bvuurwerk of	a-2b-2c-4d-4e7g-3j3k-4m-1
bvuurwerk ontploft	a3b2g-1k-1l-3m3
bvuurwerk op	a-2b-4c-4d-7g-4h-1i1j-5k4l-3m-3
bvuurwerkresten op	a-4b-4c-4d-1j1k4l-2m-1
bvxz <#>	f2h-2k-2
bwaar dat	a-2b-3c-2g-6j2k-4l-1m-1
bwaar is	a-3b-10c-4d-1e-1f-1g-2h-4i-1j10k-8l-8m-12
bwaar je	b-1d3f-2i-2j1k-4l-1
bwaar kan	a-4c-1i-2j5k-6
bwaar mensen	b-1c-1e-4h3j-2m5
bwaar nog	a2c2d-2g4j-1m4
bwaarom de	c-4h-7j5l-5m-5
bwaren aan	a-2c-5d-2e-1g7k-4l-1
bwas bij	a-6b-5d-1f-5g-6h-3i3j-4l-5m-6
bwas dat	a8b-5c1e-4g-6j9k-9m-1
bwas de	b-1e-5f-1g-3j-4k6l-2
bwas die	a-2b-2c-1e-4f-3g-6i2j-7k8l-6m-1
bwas een	a-1b2c-7d-4f2g-7h-4i-4j-7k-5l-9m-5
bwas er	c3e-2f-1g-1h-1j-2k3m-1
bwas geen	a-5b-7c-1e-6f-4g-3h-1k5l-6m-3
bwas gewoon	a-4b-8e7f-5i-1j-2k-4l-3
bwas het	a8b-3c-3d-3e-4f-4g4h-3i-1j-3k-6l-6m-4
bwas hier	a-6b-4c-2d-2e-2f-2g3h-4i-3j-3k1l-3m-3
bwas maar	a-2d-4e-3g1i-1j-1k6l-2m-5
bwas niks	a-3b-3c-2d-2e-4f2g-4h-2i-2j-2k4l-5m-2
bwas vannacht	b3g-1j-2k-2m-1
bwat brandt	a-1b8d-1i-1j9k-4m-6
bwat een	a-8b-10c-7d-3e-9f-5g-8h-6i-4j-13k7l-9m-8
bwat er	a-2b-5d-5e-4g-2i-1k-4l5m-1
bwat geknal	a2b-2c-1d3g-4j-1m-2
bwat is	a-4b-3d-1e-1f-2h-3j5k-3l-3m-5
bwat moet	a-4j2k-5
bwat na	a4c-2d-5e-1f-1g-2h-3i-2j-8k-7l-2m-7
bwat van	a1d4h2
bwat was	a6b-4c-3e-1g-5j4k-7
bwater bij	b-3c-2d-1e-6f-1g-1h3m7
bwaterleiding gesprongen	a-4b-4c-5d-2e-4f-1h-2j-3l6m-6
bwe de	a-2b-1c-4d-5f-2h-3j3m-1
bwe doen	a-3b-2c-2d-6e-5f-2g-2h-3i-2j-2k6l-6m-3
bwe gaan	a-1b-1e-1f-1g-1k3l-1m-4
bwe hebben	a3b-6c-7d-5e-1f-3g-1h-1i-4j-6k2l-3m-5
bweddesteyn is	a-2b-1e-1f-3i2j-1k-2m-1
bweek is	a-6b-1f-3g3j-3k-3l-2m-1
bweer bij	a-5d-3e1g-3i4k-2l-4m-5
bweer een	a-6b-6c3d2e-4f-3j3k-3l-6m-5
bweer op	a-2b-2d-4g-3h4j-3k-1l-7m-5
bweer open	a-5b-4c-2d-3e-4f-4g-2h-5i-2j5l-6
bweer rustig	a11b-1d-6e-1f-1g-2i-2k-7l-3
bweer terecht	a-2d-1g-2h-3i6j-2k-4m-4
bweer thuis	b-2f-5g-1i5k-4
bweer weg	a-3c-5e7f-1g-2h-8i-2l-2m-1
bweet iemand	a2b5c-1d-4e-7f-4g1h2j3k-4l2m-9
bweet ik	b-1d-5e4h-1i-2j1k-4l-3m-3
bweet niet	a3b-2c-3e2g-5h-5i1j-10k-6l2m-5
bweg <straat>	d-1e-1h5i1l-5m3
bweg als	c-2d-1e6h-4l-2
bweg bij	a1d2e-10f-5g-5h4i2j-2k-3l-10m2
bweg is	a-2b-1c-1d-1e-4f-5g-3h7i-4j5l-5m-4
bweg kan	b-5c-1d-6e-4h4i4k-2l-5m-3
bweg met	a-3b-6c-8d7e-1f3g-2i-1k-3l-9m3
bweg op	a-5b4c-6d-5e-5g1h2l-5m-1
bweg sinds	a-4e-5i5j-3m-1
bweg uit	a-1b-1c-1d-1e-1f-1g-1h-1i2j-1k-1l-1m-4
bweg van	a-1b-1c-2d-5f-1g-1h3i2j-3k-1m7
bweggelopen door	a-2i-4j-3k-5l7
bweggestuurd bij	a-6b-5d8e-3f-3g-6j-1k-2l-4m-4
bweiland langs	a-1b-1c-1d-5e-3g-1h5k-2l1m-2
bweten jullie	b-3j6k-5m-1
bwie die	e-5i-1j5k-3l-7
bwie haalt	a-2b3c-4d-2e-4f-3g-1h-4i-2j-5m-3
bwie heeft	b-4c-5e-2f-4g-1h-4i-2j-7k7l-5m-6
bwie het	a-3b2d4e-1g-4h-4k-1l-3m-4
bwie is	a-1b-5c-4d-1e-3f-3g-2h-1i-4k-12l3m-2
bwie kan	b-2c-1i-1j4k-1l-3m-4
bwie mist	d-2f-2j-4k-4l5m-4
bwie ruimt	a-3b-2c-4e-1g-5k-7l5m-3
bwie weet	a-1b-2c-3d-1e-5f-1g-3h-4i-3j7k-7l-6m-2
bwie ziet	a-1b-2e-2g-1h-1i5j-2l-4m2
bwij hebben	a-2b-4d-2e-2f-7g-3h-3i-6j-6k8l-3m-7
bwij lopen	a4b-3c3d-4e-3f-3g-4h-2j-2k2l-4m-5
bwij zien	a-1b3e-3f-1i-2l-3m-2
bwij zijn	a-2b-1c-4d-1e-1f4g-2h-1j-3l-3m8
bwij zitten	a-2b-6c-5d-2e-5f4g-2j-5k4l-4m2
bwijk en	a4d1e3h-2k-2
bwijk in	a-3b-4c2e-4f-4g-3j-1k-2l-5m-5
bwil springen	a-1b-2c-2d-3e-1f-2g-2h-1i-2j-1k-1l2m2
bwind staat	m3
bwit busje	a-1b-2d-5e3f-2h-7i-1j-1k-2l-3m-1
bwitte bestelbus	h-3j4k-3l-2
bwitte bus	d-5e-4f-6h-2k6l-1
bwonen mensen	a-1b5c-1e-1f-3h-1m7
bwoonkamer van	e-4f5g-3k-4l-4m5
bworden eruit	b3c-4m5
bworden uit	a-6b-1c6d-7f-4h-5l-4m-5
bworden van	a-5b-3c8d-4e-3f-3h-2i-2j-3k-1l-3
bwordt al	a3c-5d-5e-3g4h-1j-3k-2l-4
bwordt bedreigd	a-1d-6e-2f-2g5
bwordt bij	d-3e1f-2g4i-3j-1k-2l-2m4
bwordt de	a-1b-2c-2d2e-2f-3g6i-3j-1k-4l-5m6
bwordt die	a-3b-1c-5d-2e-3h-3j2m-4
bwordt door	e-3g3l-4m6
bwordt een	a-8b1c5d-4e-1f-1g-4h-2j-4k7l-4m-8
bwordt er	a-5b-7d2e-2f-3g-6h-4i-3j2k-8l-6m-5
bwordt geschopt	e-1g2k-1l-4m3
bwordt geschreeuwd	a-3b-2c-3d5e-1g-5h-2l-5
bwordt gesloopt	a5b-1c9d-4g-1h-7j-1m-4
bwordt het	a-5b-4d-6f-2h-4i-2j1k-3l-5m-7
bwordt hier	a1b-3c-4d-3e-1g-4h7i-1j-4k-6l-5m-7
bwordt iemand	a-3b-4c-7e-6f-4g8h-2j-3l-5m8
bwordt met	b-6c-5d2e6f-3g-6h-3j-4k-1l-4m-10
bwordt niet	a-3b1c-5d-5e-1h-5i-4j-3k-4l3m-5
bwordt op	a-2d-1e-3f-3g2l-2
bwordt van	a-2b-3c5d-4e-6f-4g-3h-1j-4k-1l-6m-4
bwordt vuurwerk	a5b-1c-2d-4e3g-3m-2
bwordt wel	a-3b4c-3d-3g-4k3l-4m-2
bzaklamp en	a-3b-2d-3e-6f1h-3i-1j-2k5l-2m1
bzal wel	b-1c4d-3e-3f-2h-1i3j-4k-4l-5m-5
bze de	a7b-5c3e-4f-1g-8h-3k-4l-1m-9
bze doen	b-4c-4d6e-1g-4h-4k-4l-3m-4
bze doet	b2e2f-3g-1l-6m-3
bze duwen	a-1c4d5g-9h-5m-7
bze er	a-3d-2e-2f2i2l-4m4
bze gaan	a1b-2c3d3e-2g-3m-4
bze gooien	b1d-11e-7f-3g-5h3i-1j-1k-1l-2m4
bze halen	a-5b-4c-4d-3e-1f6k-4l4m-5
bze hebben	a-9c2d-7e-2f-2g8h-2i-2j-7k-2l-8
bze hier	a6b-1e-3f-2g-4j-3k-5l-1m-1
bze is	a-1b-4d-3e-5f-7g2h-2i7j3k-2l-6m-7
bze ligt	a-3b-1c-2d-3e-4g-6h-3j-3k-2l5m7
bze lopen	a-5b-1c-8d5e5f-7g-3h-2i-3j-3k-4l-4m-6
bze met	a-2b-3c-3e-1f-1g3h-3m6
bze moeten	a-3b-1c-3d-5e2f-2g-3h-4j-6k6l-5m-6
bze naar	a-3c7d-3e-4f-3g-3h-1j-1l-4m-4
bze pakken	a-2b-1e-3g-1m-1
bze proberen	a-2c1d-8e-8f3g-5h-3i-2j-5k-5l-5m1
bze rennen	a-1b-6c-2d-4e-1f2m-1
bze schreeuwt	a-4b-2d-6f-3g8h-5i-4k-3l-6m4
bze slaan	a-1c1d-4e-1g-4h-1l-1
bze slopen	a-4b-7c2d-4e-5f-5h-1j-4m-2
bze smijten	a-4b-3c4d1h-1l-3m-4
bze staan	a-1c-4d-8e5g3l3
bze steken	a-5b8c1d-6e-5f-1g-1h-2k-4l-5m-4
bze stoppen	a6b5m-3
bze straks	a2b-4c-3d4e-2f-1g-2h-3i-1j-1k-5l-3m-2
bze te	a-1b-4d4f-1g-3k-2l-4m-4
bze trappen	c3d-4e-1f-4g2j-2k-3m2
bze trekken	b-2c5d-3e-5f6h2l-2m-2
bze van	a-2b-3c-3d1e5f3g-3m-4
bze zeggen	a-3b-1c-2d-2f-1g2j-3k1l-1m-3
bze zijn	a5b-4c5f3h-4i-5j-5k-5l-11
bzeggen dat	a-3b-1c-2d-2f-1g2j-3k1l-1m-3
bzegt dat	a-1b1c1d-3e4f-5h-1i-3j-5k-6l1m2
bzegt van	d-1e6f-2g-2j-1k-2l-6m-3
bzeker <#>	a-5b2c-1d-6e-4f-2g1h-3i-2j-2k-3l-3m1
bzelf niks	c3e4f-2g-1k-4
bzelfs de	a2b-1c-1d-3h-1k1l-7m-3
bzet de	a4b-4c-4d7e-3f-2g-1i-1l-6m-4
bzet hem	g-2h-1k2l-3m-4
bzich dood	a7b-1c-6d-1e-2h-1j-4k-6l-6m-1
bzie een	a-8b-3c-4d-3e-4f4h-1j-5k6l-4
bzie ik	a7c4e4f-5j-3k-7l-2m-6
bzie net	b6c2j-5l-2m-3
bzie niks	a-1b6c-2e-4f-6g-1k-6l2
bziet er	d-3e3f-3h-2i-3j-1k-3l-5
bziet niks	a5b-2g-3k-2l-3m3
bzij liggen	e-2f4k-2m7
bzijn al	a-1b-2c-3d-5e-3g-4h-3i-3j-4k5l-7m-6
bzijn allen	a-3b-2c-1d4e-3f-4g-4h-3i-1j-2k5l-4m-4
bzijn auto	h5i-2m-5
bzijn been	a-3d-1g2h3l-7m7
bzijn bij	a-1b-2c4d-5e-3f5g5h-1i-3j-1k-1l-4m3
bzijn de	b-3c5d-5e-2f-2g-5h-1j4l-5m-1
bzijn eigen	e4f-4g-5l4m1
bzijn en	a-2d-2f-1i3l-3m3
bzijn er	a-6b-6d-8e-3f-4g-4h-5i-3j8k-12l-5m-3
bzijn ex	f-4g5l-1m-3
bzijn fiets	e-2f-2g2l3m2
bzijn gestopt	a8b-5c-1d-6e-3f-4g-3i-4j-3k-4l-5m-4
bzijn gezicht	b-1c-4d-1e2f-1h-5i-4j-1k-3m4
bzijn hand	a3c-2d3e-1g-6i-3j-1k-1l-5m2
bzijn het	a-5b-4c-5d-7e-8f5g-5h-3i-2j-7k7l-5m3
bzijn hier	a-2b-2c2f5g-2k-5l-2m4
bzijn hond	d6e2g-5k-2l-6m-3
bzijn hoofd	a-6b-1c-3d-2f-2g1h1i-2j-1l-3m5
bzijn jullie	a-2b-1c-1d-2e-2f-1g-1i-1j-5k3l-3m-2
bzijn kant	c7d-2f-3g-7h-1m-3
bzijn klaar	a3b-1c-1d-3g-6i-2k-1l6m-3
bzijn kop	c-6h4m5
bzijn met	a-6c-5d-4e-4f4g-3h-2j-1m-4
bzijn naar	d2f-1
bzijn net	a-2b-3c-5d4e-3f-2g-1l-2m-3
bzijn niet	a-4e5f5i-4m-3
bzijn nu	a3b-3c2d-6e-3f1g-1i-1j-3k-6m4
bzijn onze	d-3f-2i5k-6l-1m3
bzijn op	a-2b-4c-3d-6e3g-5h-1j-3l-3m-10
bzijn rug	a-1g-3h-3k-2l3m-3
bzijn vertrokken	a6b-1c-3d-6e-1f-1g-2i-2k-3l-2
bzijn vriendin	a-3b-1d-2f-3g5i-3l-4m5
bzijn weg	b3d-3e-3f3m-2
bzijn ze	b2c-3e-2f-1g-2j-1l-2m-1
bzingen keihard	a-2c-5d5g-3h-2l-3m-1
bzit al	a-1b-2c-5d-3e3f-2g-1h-5j-3k-1m-5
bzit bij	d-4e-1g4k-4l5m-3
bzit een	a-2b-4c-4e1f-5g-3h-4i-1j-3k-1m-5
bzit het	a-3b-2c-3d4e-3f-3g-2h-8i-3j4k-5l-6m-3
bzit iemand	b-4d-6e5f-2h5j-1l-10m1
bzit in	a-3b-4c-6d-2e-2f-2g-3h-6i-7j-4k4l-4m-7
bzit met	e-3f2g-5l-3m6
bzit nog	a-1b6c-2e-1h-1j-3k-5l-2m5
bzit nu	a-3c-1f-2j-4l5m-4
bzit onder	a4b-1d-1e-1g2j-1k-2l-8m1
bzit op	b-1c-7d3e-1f-3g-1h-5j-2k-1l4m2
bzit te	a-1d-4e-1h1j-1k2l-2m-3
bzit vast	a-1b-2c-4d-4e-2g-2h1j-6k-4m3
bzo de	a2d-2g-2j-1k-2m4
bzo hard	d-4g-1j5k-1m-4
bzo te	a-1b-1f4g-2h2k-3l-3m-1
bzoekt ruzie	a-1d1g1h-1i-3j-1k-1m-7
bzonder helm	d-5g-1h3k-1l-3m-4
bzonder kenteken	e-5f-2h4j-1l-3
bzonder licht	a-1b-4c-2d-9e1f-2g-4h2i-2j-2k-4l-12m-8
bzonder uitlaat	a-1b-3c-1d4e-7h2k-4l-5m-2
bzoon is	a3c-3e-1g-7j-4k3
bzoon van	e-1i2j-1k-2l-3m4
bzoontje van	a-3b-1d-1f-3i3j-1k-5l-1m6
bzou een	a-3b2c-5d-5e-1f-4g5h1i2j-5k-6l-4m-7
bzou om	d-2e-2f-2g-2i4j-4k-3l-4m-3
bzwaait met	d-4e-4g4k-1l-2m7
bzwaar spul	a4c-4m-2
bzwaar vuurwerk	a5b-4c-2d-8e-3f-1g-2h-2j-2k-2l-1m1
bzwarte jas	e3f-1g-3i4l-5m-6
bzwarte rook	b3j3m5
b❤ 	a-4b-4c-3d-5e-4f-3g-4h-5i-4j-4k4l-5m-5
canimal	a-5b-8c-7e-1f-3g-13h-9i-4l6m-12
cask	a-5c-3d-3e-4f-2h-3j5l-3
cbang	a16b-8c-2d-7e-9f-12g-5h-20i-6j-3k-7l-14m-2
cbody	a4b-5c-8d-6e-6g-1h-1i1k-6l5m9
cbreak	a-1b-2c7d-2e-3f-2g-4h-3i-4j-4k-6m-3
cbuilding	f2h1i-4j-3k-11l-7
cburn	a-8b16c-7d-11e-15f-14g-6h-7i-9j-3k-4l-11m6
ccalm	b-2c-4d-2e-2f-2g-2h-6i-4j-9m-9
cchild	b-4c-3e-5f-4h-2i4j-5k-2m4
cclothes	a-5b-5c-14d-7e8f-6g-4h-6j-9k-3l2m-4
ccry	c-7d7e-6f-1g1h-2i-5j-4k-5m7
cdone	e-1i1j-5
cdrive	a-3b-4c-8d-2f-13g-16h9i-3k-9l-5
center	a-1b-2c-2d-5e1g-2h-2i-6j-2k2l-3
cfood	b-12c-12d-4e-11f-1g-13h-13j-6k9l-7m-6
cfurniture	a-4c12d-1e-2f-1g-11h-3i-11j-1k-14m-6
cheight	a-3c-2e-2f-9g-4h4i-7j-5k-6l3m2
chouse	c-1e4f2h-12i-7j-7k-5
cill	a-4b-10c-7d-5e-6f-7g-1h-3i-5j-4k-3l11m9
clost	a-7b-5c-7e-8f-2g-6h-4i11j-4k-5l-3m2
cman	a-5b-5c-6e3h-7j-13l-2
cnear	a-1c-3f-1h1i-5j-3k-6m1
cnice	a-9b-6c-4d-14e-16f-4g-10h-14i-2j-15k11l-20m-18
cnoise	a-5b-13c-3d7e-4f-5g-4h-3j-1k-3m-11
cnow	a-2d-1f-1g-1i-4k1l-3
codd	a-6c-4d-5e6g-3h-4i-2k-5
cpast	c-5d-8g2h-2j-1k-3l-10m-12
crumour	b-3c-2e-1f-1h-4i-3j-1l-1m-5
cservice	a-5b1c-13d-4e-14h-5i-10m-1
csomeone	c-2e4k-5
cspy	a-10b-9c-11d-2e9f-6g-14h-14i-8j1k-3l-20m-13
csteal	a-11b-10c-12d-12e-2f17g-7h-16i-9j-8k-4l-10m-4
cstone	a-4b-7e-2f-1i-5j-1k1l-9m2
cstreet	c-1d1e-4i-3j-4k-7m-3
cstrike	b-3c7d-10e-11f-8g8h-18i-10j-3k-3m3
cthing	a-6b-7c-4d-4h-12i-7k-7l4m-7
cthreaten	a-10b-1c-7d2e-9f-11g8h-5i-7j-5k-11l-10
cthrow	a5e-2f-10g-5h-3i-6j-10k-11l-11m-1
ctraffic	a-8b-13c-15d-3e-4f-12g-5h15i-8j-3k-12l-13m-2
cutility	a-12b-4c-10d-9e-7f-7g-14i-11j-4k-8l11m-1
cvehicle	a-4b-2d-1g-5h6i-7j-3k-1l-10
cwater	a-9e-4f-13g-4h-3j-6k-20l7m2
cwe	a-7b-5c-1d-6e-5g-7h-8i-2k6l-2m-3
cweapon	a-10b-7c1d-6e-5f-5g9h-9i-7j-6k-3l-5m10
cwoman	a-2c-1d-11e-3f2h-3i1j-1k-9
cyouth	b-7c-1d10e-1f-9h-6j-5k-3l-7
kburglary	a-20b-22c-7d-6e-3f16g-13h-1i-18j-20k-17l-11
kchatter	a-22b-21c-27d-19e-18f-23g-16h-24i-23j-27k24l-13
kfire	a-8b15c-12d-8e-18f-19g-17h-10i-13j-5k-4l-16
kfireworks	a10b-12c-9d-17e-10f-15g-9h-9i-11j-12k-2l-14
kmissing	a-4b-12c-4d-2e-4f-1g-9h-2i14j-4k-1l-10
knuisance	a-12b-18c-12d14e-11f-13g-11h-11i-11j-23k-3l-9
kother	a-11b-13c-5d-25e-16f-12g-20h-14i-22j-4k-10l15
kquestion	a-15b-15c-18d-18e-19f-12g-13h-11i-12j15k-7l-15
ksuspicious	a-17b-17c-6d-12e8f-9g-14h-3i-10j-9l-1
ktraffic	a-21b-8c-15d-8e-11f-19g-11h12i-14j-23k-11l-4
kvandalism	a-10b-9c12d-8e-3f-11g-7h-11i-5j-15k-11l-4
kviolence	a-13b-21c-13d-6e-12f-12g11h-7i-18j-24k-12
lagain	a-2b-2d-4g-3h4j-3k-1l-7m-5
lagainst	c-5f2g-4h3i4k-10m3
laiming	b-9c-5d2e-2f-13g-4h1i-3j-3k-8l3
lalarm	a-5b2c-6d-7f7g-6h-6j-4k-7l-3m-3
lanimal	a-7b-11c-10d-3e-6f-6g-8h-11i-5j-2k-2l13m-14
laskTopic	a-5c-6e-5g-3h-4i-11j2l-9m-4
laskWord	a-11b-9d-11e-11f-12g-12h-9i-7j14k-4l-5m-19
lassault	a-12b-9c-2d-17e-11f-9g9i-6j-7k-11l-4m16
lbadCrash	a-9b-8d-2e-13g-6h12i-4j-9k-8l-12m16
lbadIntent	c-7d14e-5f-3g-7h-13i-8j-8k-8l-11m-9
lbeaten	c3g-3j-1l-5
lbelongings	a-10b-10c-8d-2e5f-2g-4h-5i-2j-6k2m-7
lbigClub	a-1b-1c3d2e3f-6g1h-2i-4j-1k-1l-6
lbigFire	a-6b15c-4d-6f-2g-3h-4i-1j-8k-10l-3m14
lblade	a-2b-7c-14d-17e-16f-5g13h-11i-4j-5k-3l-9m22
lbomb	a12b-10c-6d-2e-2f-4g-7j-1k-3l-6m11
lbonfire	a-5b7c-8d-3e-4f-3g-5h-9i-3j-7k-5l-1m-6
lbreaking	a-9b-5c6d-2e-3f-2g2h-5i-4j-7k-6l-10
lbroken	b-11c14d-6e-19f-4g-8h-8i-12j-5k-8l-6m-10
lburglary	a-13b-13c-10d-1e-14f20g-21h-19i-7j-8k-16l-7m-10
lburglaryFaint	a1d-4e7f2g-5h2i-1k-7l1m-2
lburglaryWeak	a-3d-13e-2f2h-7i-6j-6k-9l-14
lcalmed	a3b8c-7f-7g-5h-3i-5k-9l-9m-10
lchatter	a-13b-12c-15d-10e-18f-12g-20h-7i-8j-18k20l-18m-27
lchildren	b-3c-11e-7f-3h-2i7j-3k-3m9
lclub	a-7b-6c3e1f-9h-4i-5j-6k-5l-10
lcold	a-4b-4c-6d-12e-8f-8g-7h-1i3j-6k2m-3
lcollapse	a1b-7c-6d-12e-11f-9h-7i-6j-6k-12l16m24
lcrash	a-3b-7c-9d-8e-4f-4g-8h10i-3k-6l-12m9
ldeadlyThreat	a-4b-1c-5d-7e-5f-6g9h-5i-4j-1k-6l-7m12
ldementia	a-3b-5c-5d-2e-7f-11g-6h-8i7j-5k-8l-5m-8
ldenial	a-7b-1c-10e1f-3g-9h-4i-8j-10k6l-4m-18
ldrowning	a-7b-8c-11d-5e-4f-3g-8h-6i-4j-9k-7l8m14
ldwelling	b1g-5h-1i-3j-2k-11l1m2
lease	a-2b1c-13d-5e-5f-6g5h8i-4j-5k-5l2m-19
lelder	a-5b-2c-11d-3g1i4j-3k-1l4m7
lentry	a-1b2d-3e3f4g-2h-12i-7j-10k-6
lexplosion	a12b-6c5d-4e-1f-6g-5h-6j-3k-8l-8m3
lfallsIn	d-5e-18f-1i-11k-5m2
lfight	a-3b-10c-14d-10e-9f-15g14h-15i-6j-2k-12l-8m10
lfire	a-2b12c-9d-9e-11f-15g-11h-6i-8j-1k-4l-18m14
lfireBrigade	a-10b11c-6d-8e-7f-6g-9h-9i-7j-9l-10
lfireGear	a-2c-13d-3e-11f-8g-11h-6i-7k4l-13m-12
lfirebomb	a-6b6c-6d-2g-2j-1k-1l-1m9
lfireworks	a14b-7c-3d-11e-8f-14g-8h-8i-9j-5k-3l-11m-9
lfireworksThing	a5b-1d-4f-5g-1h-13i-6l-8m-1
lfireworksWeak	a10c-3d-10e-13f-3g-6h2i-9k-4l-6
lfound	a-10b-5c-11d-12e-12f-3g-12h-12i4k-12l12
lfuel	a3b6c-9d-12e2f-4g-7h-4i-1j1k-8l-8m5
lfuture	a-7b-3c1d-7e-10f-8g-10h-2i-6j-2k9l-4m-8
lgas	a-8b-12c-8d-6e-9f-9g-6h-6i-4k-8l5m9
lgasSmell	a-5b-9c-7d-6e-9f-7g-4h-6i-3j1k-9l4m14
lgathering	a-2c-4d4f-9g-12h-5i-6j-2k-12l2m-5
lgrabbed	a-5b-6c-8d-4e-10f-4g12h-2i-6j-3k-5l-7m12
lharmed	b-6c-11d-2e-7f-10g-2h-4i-10j-6k-5l15m-1
lharmless	a-5b-1c-4e-2f-4g-11h-2i-2j-6k7m-6
lhearsay	a-3d1f-8g6h-6i-5j2l-13m-14
lheavyFireworks	a18b-7c-3d-14e-12f-3g-11h-7i-5j-8k-13l-13
lheavyThings	a-1b-4c1d-2e-7f1h4i-2j-6l-4m2
lhelpCall	a-4c-2d-2e-5f-3g6h-3i-1j-2k-3l-2m9
lhit	a-3b-6d-7e-1f2g9h-4i-6k-3l-6m1
lhomeAlone	b-4c-10d2e-1f8g-9h-7i-5k-10l-1m10
lhouseExplosion	a9b-6c-6d-7e-5f-7g-9h-7j-2k-7l6m12
lignite	a-7b4c1d-8e-3f-2g-3h-4j-8k2l-4m-2
lindoors	a-4d-5f5g-3h-1i-7j-1m3
linjury	a-1b-12c-10d-19e-15f-12g-4h1i-11j-1k-10l7m26
linside	c-5d4e-3f1g-4h-1i-4j-3k3m2
lintoPeople	a2b-4c-1g-2h-2i2j-2k-3l-1m10
lintruder	a-4b-2e3h-4i-1
lintruders	a-7b-6d-12e-3f6g4h-3i-4j-2k-5l-9m13
ljoke	a-1b-9c-1e-8f-8g-9h-1i-2j-6k4m-9
llook	b-2d-7e3g-2k-9l-3
llookout	a2b-4c-5d-3e6f-5g-10h-7i-3j-8k-1l-11m-10
llostWord	a-10b-6d-4e-13f-2g-8h-3i11j-7l-1m5
llurk	a-1b-1c-3g-3m-2
llying	a-4b-9c2d-7e2f-1g1i-4j-7k-7m10
lmany	b2d11e-12f-7g-3h-9i-6j1l-11m-3
lmedical	a-7b-7c-6d-5e-9f-6g-6h-2i-7k-9l6m12
lmissing	a-3b-6c-3d-15e-13f-16g-7i13j-13k-5l-3
lmissingWeak	a-11b-8c-3e-5g-13h-6i6j-3l-3m-3
lnuisance	a-11b-12c-6d14e-13f-17h-5i-15j-7k-20l-6m-21
lnuisanceWeak	a-1b-3c-5d6e-7f-2g-2h-3i1j-14k3m-2
lobstruct	b-1c-3d2e-1f-2g-2h-1i-1j-2k-4l-2m-3
lofficers	a-7b-6c-5d-7e-4f-5g1h-4i-1k5l-9m4
lonRails	a-1b-4c-3d-4e-3g-2j-2k-1l3m8
longoing	b-2c-1g-2h-2i-1j-9m-2
lonslaught	a-7b-4c-9d-4e-7f-2g14h-2i-2j-3k-9m11
lopenAir	b-1e-6f-10g-5h-4j-12k-11m-7
lopenFlat	a-4b4c-2f1g-7h-4i-8j-10l2m7
loutsideThing	a-6b7c1e-7f-15g-6h-6i-6j-6k-4l3m-16
lover	a5b4d2e-3h-4j-6k-22l3m-19
loverpass	b-2c2d-3e-10f-2g-3h7i-4j-8k-6l4m6
lownChild	a1b-2c-4d-2f-1h-4i2j-9l-1m-4
lparticiple	b-3d-4f-2h-2i-2k-5m-1
lpast	b-3c-4d-4e2f4g3i1j-6k-2l-14m-13
lpeople	a-2b-1c-4f-1j-1
lpermission	a-6b-12d-12e-3f-8g-10h-10i-9j9k-6l-13m-14
lplainFireworks	c-2e-6f-6g-16h-4k4l-5m-17
lquarrel	b-7c-4e-6f-12g11h-11i-7j-8k-13l-14m-7
lquiet	a-4b-5d-2e2f-9g-6h-6i-5j-7k5l-10m-5
lrobbery	a-6b-4c1d-10e-7f5g6h-6i-8j-7k-4l-10
lroof	a-6b5e1f-7g-8h-8i-2j-7k-9l2m7
lroom	b1c-10d6e-8f6g-5h-8i-7j-10k-12l2m10
lsearching	a-8d-6e2g-3i4j-6
lselfHarm	a-1b-3c-5d-3e-2f-2g-2h-7i-2j-2k-5l7m7
lselfRisk	a-3b-6c-5d-9e-10f-5g-7h-9i1j-4k-8l13m15
lshots	a-8b-7c-8d-7e-10f-7g9h-7i-4j-6k-5l-9m13
lsmallAge	a2b-1c-2e-5f-8g-2h-4i8j4k-4l-12m15
lsmallFire	a-10b14c-12d-1e-6f-6g-9h-11i-6j-8k-5l-12m-11
lsmoke	a-8b10c-9d-9e-6f-8g-4h-5i-5k-13l-2m-7
lsmokeOut	b4c-5d-5e-1f-2g-1h1i-1j-6k-5l-6m10
lsmoulder	a-3b2c3d-7e-5f-4g-3h-10i-1k-5l-5m-2
lstab	a-12c-12d-8e-5f-6g2h-5i-4j-7k1l-12m8
lstillIn	a-5b-2c-4d-5e-10f11g-4h-1i-6j-5k-7l-11m14
lstones	a-6b-8c4d-4e-7f-4g-5h3i-1j-2k-2l-7
lstranger	a-1b-3d-1e3i-4
lstrayed	b-7d-9f-1g-4j-4k-3l2m-3
lsuspicious	a-2b-11c-12d-2e11f-4g-16h-9i-7j-7k-4l-10m-21
lsuspiciousWeak	b-1c-8d-4e7f-5h-1i-7j-7k-3l-5m-4
ltarget	a-3c11e-1f-1g-9h-2i-7j-2k-7m-3
lthreat	a-5b-1c-7d4e-12f-10g4h-8i-5j-6k-12l-12m-1
lthrow	a8d1e-2f-10g-1h-2i-5j-9k-2l-15m-4
lthrowingDown	a-1b-2c-4d-8e-1g-5h7k-5l5m12
ltraffic	a-12b-6c-14d-16e-16f-11g-11h15i-10j-4k-16l-3
ltrafficFaint	g-2h2i-2l-6
ltrafficWeak	a-13b-6c-4d-2f-12g-6h7i-10j-6k-16m-6
ltrapped	c-4d-4e-9f-8g-5h6i-1j-7k-8l6m18
ltryingIn	b-2d-1e-1f2g-3k-1l-2m4
lutility	a-9b-5c-7d-4e-1f-4g-8h-4i-8j-4l3m-5
lutilityAlarm	b-4c-5e-6f6g-1h-2l-6m-5
lutilityWeak	a-8c-8d-8e-3g-8h-5i-7j-5k3l2
lvandalism	a-13c11d-9e-5f-3h-10i-7j-11k-10l-11m-12
lvehicle	a-4b-1d-1g-2h6i-7j-1k-1l-11
lvictim	a-2c-8d-4g5m7
lwaterPlace	b1c-11e-7f-8h-15i1k-8l7
lwindow	a-1b1c2e-3f3h-2i-3k-3l-4m-1
lwrongWay	a-2b-4c-5d-4e-3f-2g-7h5i-2j-2k-4l-5m8
lyouths	a-1b-6d10e-4f-8g-2h-10i-8j-7k-3l-19m-8
nagainst	b1c-2d1e4f-1g-1h2j-1l-5m-4
naskTopic	c-7d-5f-7g-5h4i-6k-2l-9
naskWord	a-5b-9c-4d-10e-1f-6g-6i-5j3k-13l4m-7
nbadIntent	a-4c-4d4e-2g-3h-2k6l-1
nblade	a-2b-3e-3f-2g2k-1l-4m-1
nbroken	a5b-4c-3d-1e-2f-5g-6h-2i-3l-4m-8
nburglary	a-1b-2c-3d-2e3f-2g-2i-4j-3k6l-3m-9
nburglaryFaint	a-4b-3c3d2e-5f5g-3h-7j-2k-3m2
nchatter	a-3b-5d-5e3f-1g-1h1i-4j-7k2l-8m-4
ndwelling	b-3c-1d-1e4f-4g-3i-2j-3k2l-1m-5
nentry	a2b-2g-1j-3k3m-4
nfallsIn	a6b-5c-5d-4e-4f-1h3k-3m-5
nfight	a-6b-4c-2d-9e-3f-2g7h-2j-1k-2l-4m-4
nfire	a-4b7c-1e-1f-1g-1h-1i-1j-2k-5l-2m-3
nfireworks	b-3c-4d-1e-1f-1g-4h-2i-2j4k2l-3m-5
nfireworksThing	b-2g-4j1k4l-3m-4
nfireworksWeak	a4b-2d-7e-1g4h-2k-3l-3m-5
nharmed	a1b-3c-5d-4g2h-2l1m-1
nhelpCall	d-1f-1j3k-3l-2
nhit	a-3c-2d-2g2k-1l-3m-8
ninjury	a-2c-5d-4e-2f-2g-2h4i-1j-2l-4m-10
nintruder	a-1b-2c-1d-1f-6g-1h-2i-3j-2l5m-4
nlook	e2f-2g1h-2i-3l-1m2
nlurk	a1b-5c4d-3e-3f-10h3i-4j-12k4l1m-2
nnuisanceWeak	a-6b-5c-1d-6e-5g-5h-5i-5j5l3
nopenFlat	b-4c-2d-3e-2f-1g-2h-4i-2j-4k5l-3m-5
nover	a-3b3c-5d-5f-1i2j-5l-5m-2
nparticiple	a2b-1c1e-8f-2g1h2i-1j-4k-8m-3
npast	a-1b-3c3d-3e-2f-2g-4h-1j-2k5l-1m-1
npeople	a-4b-5c-4d-4e2f-1g-6j-7k-3l2m-10
npermission	a-2b-3c-2d-3e-7f-2g-3h6i-2k-2l-5m-5
nplainFireworks	b-1g-1h-1j2k-2l-1
nsearching	a-4b-3c3d2e-5f5g-3h-7j-2k-3m2
nshots	a-9b-4c-1e-3f-2g6h-1j-2k-2l-3m-1
nstranger	b-1c-1d-1e1f-2g-1h-1i-4j-2k-8l4m-3
nstrayed	a-5b-5c2e-6f2g1h-2j-6k-5l-3
nsuspicious	a-6b-3c-3d2e5f-1g-1h5k-4l-7m-3
ntarget	a-6b-6c-3d-10f-3g2h-9i-4j-6k3l1m-7
ntraffic	b-2c-2d-1e-5h6k-2l-1m-2
ntrafficFaint	a-4b-4c2d1e-1f4g-3h-2i-2j-3k-5l-1m1
ntrafficWeak	a-1c-1d-4e-6f-2h5i-1j-1l-3m-1
nvehicle	b-1c-1d-5f-2g-2h-5i-3j-2k-1l5m-5
nvictim	b-2c-2d-1e6f-7g-3h-2i-3j-2k-7l6m-7
nwindow	a-5b-5c-3d-7e-2f-2g4h-5i-1j-3k4l-5m-4
p^aanr	l-4
p^aans	m3
p^ab	c4d-4
p^abr	c4d-4
p^abri	c4d-4
p^act	f7g-4
p^acti	f7g-4
p^ad	l4
p^ade	l5m4
p^adem	l5m4
p^af	e-6
p^afg	e-4
p^afge	e-4
p^afm	g4
p^afma	g4
p^afs	h4
p^afv	k-4l4
p^afva	k-4l4
p^agr	g4m-4
p^agre	g4m-4
p^al	j-5m-5
p^ala	f5k-3
p^alar	f5k-3
p^alb	c5e-5
p^albe	c5e-5
p^all	d-5
p^alle	d-5
p^alt	b-4j-6k5
p^alti	b-4j-6k5
p^am	b-4l4
p^amb	b-4h-5i4l5
p^ambu	b-4h-5l6
p^ank	d-4
p^anke	d-4
p^ant	g-4
p^antw	g-4m4
p^ap	c-4
p^apo	b5c-3m4
p^apot	b5c-3m4
p^as	d3j-4m-4
p^aud	h4
p^audi	h4
p^av	h-4
p^avo	h-4
p^avon	h-4
p^ban	m-5
p^band	c4h4l-3
p^bank	k4m-4
p^bar	b-4
p^barr	d5
p^bee	l-6
p^beel	f4
p^beet	m-7
p^beg	d-4
p^beh	k-4
p^behe	k-4
p^bej	b6
p^beja	b6
p^bek	h-4
p^beke	h-4
p^bel	d3
p^bell	d7
p^belt	j3l-4
p^bend	k4
p^bere	m-5
p^berm	h-3l6
p^bero	g6
p^bet	c5j5k4
p^bete	k4
p^beu	c5f-3m-3
p^beuk	c5f-3m-3
p^bew	m4
p^bewe	c-4l5m9
p^bewu	d-4m5
p^bezo	d-4
p^bi	c-4
p^bie	b-7
p^bier	b-7k3
p^bij	g6
p^bijl	m6
p^bijz	a3
p^bik	f4k4
p^bike	f4k4
p^bit	k5m-3
p^bitt	k5m-3
p^bl	j-9
p^blaf	d4l-4
p^blaz	c5
p^ble	k-4m-4
p^bler	d7k-5
p^bli	g-4j-8m-6
p^blij	g-4j-7k6m-3
p^blik	l-3m-4
p^boe	c-5
p^boel	c-5
p^bom	c6d-6
p^bome	c5d-5
p^bomm	a4
p^bon	e-3m-5
p^bonk	g4m-4
p^boo	a-3e-4f-5
p^boom	a-4f-4
p^boot	l4
p^bor	h4
p^bot	h-7
p^bote	h-5
p^bou	b-4m-3
p^box	d5h-4
p^boxe	d5h-4l-4
p^bra	b4h-4
p^braa	f5
p^bran	b5h-3
p^bre	d-4l4
p^brek	d-4
p^bro	b4k-5
p^broe	d-5
p^brom	k-5
p^bru	c-4h5
p^brug	c-4
p^brui	d-4h5l6m-4
p^bus	l-5
p^busb	h5l-4
p^buss	b3
p^ca	e5k-6
p^camp	l4
p^car	b4e4k-6
p^cara	b7k-5
p^carp	a-4e6
p^ce	h4
p^cen	h4
p^cent	h4
p^ch	b-5g-5k6m-5
p^cha	b-4g-3k6
p^che	m-6
p^chi	d4
p^cl	b4c3
p^clu	b4c4
p^club	b4c4
p^cob	a5
p^cobr	a5
p^col	e4l3
p^coll	e4l3
p^com	c-4
p^comp	c-4
p^con	c-4
p^conc	g5m5
p^cont	c-4
p^cr	h4
p^cro	h4
p^cros	h4
p^dad	e-3
p^dade	e-3
p^dag	g4l7
p^dage	g4l7
p^dak	l4
p^dakp	l6
p^dam	e-4
p^dame	e-4
p^dan	f5m-6
p^dank	f5
p^dans	g4m-6
p^dee	d-6m-5
p^deel	d-6m-5
p^del	l-4m-4
p^dele	l-4m-4
p^den	b-4
p^denk	b-4
p^der	c-4
p^derd	c-4
p^deu	c4k-5
p^deur	k-5
p^di	l-4
p^dic	h5l-8
p^dich	h5l-8
p^die	h-6j5
p^dier	j5l-6
p^dij	e-3
p^dijk	e-3
p^dik	a4
p^dikk	a4
p^dir	m4
p^dirk	m4
p^doe	b-5
p^doel	b-6c4
p^doen	e-7
p^doet	k-4l4
p^dol	g3
p^doll	g3
p^don	d-5
p^donk	d-4
p^dood	d-4e-4l-6
p^doos	a7
p^dra	b-5c-4j4k-4
p^dran	c-6f4j5k-4
p^dreu	a3
p^dri	l4
p^drij	d6g-5l5
p^drin	d4
p^dro	m-4
p^drug	a-4
p^druk	d-4g-5k6
p^du	k-7m-4
p^dui	l7m-5
p^duiv	l4m-3
p^duiz	k-4l6
p^duw	e4m-7
p^duwe	m-4
p^duwt	e4m-4
p^ec	h-4
p^ech	h-4
p^echt	h-4
p^ee	a-8k10
p^een	a-5k7
p^eens	a-7k7m-3
p^eer	a-6k6
p^eerd	k4
p^eers	a-4k4
p^ei	g-5h-4
p^eie	d-4
p^eier	d-4
p^eig	g-4l4
p^eige	g-4l4
p^elke	h5
p^em	b7k-5
p^emm	b7k-5
p^emme	b7k-5
p^en	l5
p^eni	l4
p^enig	l4
p^enk	a-4
p^enke	a-4
p^eno	k-3l3
p^enor	k-3l3
p^ep	l4m3
p^epi	l4m3
p^er	k-3
p^era	c6l-5
p^eraa	c4d-5
p^eraf	c4l-6
p^erg	m-4
p^erge	m-4
p^ern	l5m3
p^erns	l4m4
p^ero	d-5l4
p^eron	d-4l6m6
p^eru	d-4k-4
p^erui	d-4k-4
p^et	d-4l5
p^ete	d-4l6
p^eten	d-4l6
p^eu	k6l-5
p^eur	k6l-5
p^euro	k6l-5
p^ev	j-6
p^eve	j-6
p^even	j-6
p^ex	a4c-4m4
p^exp	a5c-4m5
p^expl	a5c-4m5
p^fat	d4
p^fatb	d4
p^fee	a-3
p^fees	a-3
p^fen	i5k-3m4
p^fenn	i5k-3m4
p^fij	k6
p^fijn	k6
p^fik	b9k-7
p^fikk	b4
p^fikt	b8k-5
p^fil	m-4
p^film	m-4
p^fla	h-4k-6
p^flat	h-4k-4
p^flau	d6
p^fli	a4d-5
p^flin	a4d-5
p^fo	l-4
p^fr	g4m5
p^fro	m4
p^fron	m4
p^gaat	d-5
p^gan	e-4f4m5
p^gang	e-4f4m4
p^gat	k4
p^gate	k4
p^geb	h-4
p^gebe	h-4
p^gebl	b4
p^gebr	m-4
p^gede	a-5k4
p^gedo	e5h-5
p^gedr	c-4h4
p^gedu	d-4e-5k-4l7
p^gega	f3
p^geha	k4
p^gek	a4
p^gekl	c-4e4
p^gekn	a7k-4
p^gela	d4
p^geld	c-5k-5
p^gele	k-4l4
p^gem	a4
p^gema	m4
p^gen	l4
p^geno	l4
p^gep	d-5k-4
p^gepa	d-4k-4m-6
p^gepl	c4h-4
p^ger	g4h5k-6
p^gere	e5h5j7k-7
p^geru	g7
p^ges	j-4
p^gesc	g6
p^gesl	k-4
p^gesm	b4
p^gesp	d3
p^gest	j-4
p^get	c6k-6
p^geti	h6k-4
p^getr	c5
p^geve	c7
p^gevl	l4m3
p^gevo	e-4l4
p^gevr	l4
p^gewa	c-5h-4l8
p^gewe	b-6e-4g5k5l-6
p^geza	g-3
p^gezo	m-3
p^gin	a-7f5
p^ging	a-7f5
p^gis	k-4m-4
p^gist	k-4m-4
p^glad	h-4l4
p^glas	k-5
p^goe	d-5
p^goed	d-5
p^gol	h-4
p^golf	h-4
p^goot	b-4m-6
p^gor	a-6
p^gord	a-6k4
p^gort	c4
p^graa	a-5k7
p^grap	k6
p^gras	m-6
p^gre	m5
p^groo	g-4k4m-4
p^grot	g-6
p^gy	m3
p^gym	m3
p^gymz	m3
p^haa	e-7
p^haal	h4k3
p^haar	e-6
p^had	c4d3
p^hadd	c4d3
p^hal	l6
p^hale	l4
p^half	l4
p^hals	l3
p^hand	a7c-3
p^hap	a-4l3
p^happ	a-5
p^har	f-3
p^hard	f-4
p^harm	j4
p^hart	m5
p^heel	h-4
p^heen	m-4
p^heer	g-4
p^hef	a5k-5
p^heli	j6l-6
p^help	j-5m5
p^hen	k4
p^henk	k4m-3
p^her	d4k-5m-6
p^here	m-6
p^herr	d7k-6
p^hes	m-3
p^hesj	m-3
p^heu	m-5
p^heuv	m-5
p^hoe	j5k-6l5
p^hoef	l6
p^hoev	j4k-4
p^hom	a5c-4m4
p^homo	c-4g4m4
p^hon	c-4d4
p^hond	d5g-6m-4
p^hoop	a5
p^hop	b6
p^hope	b6
p^hor	b-4
p^horn	b-4d5
p^hou	j-6l-3
p^houd	c-5j-6l-4
p^huil	m4
p^huiz	e4
p^hul	g4
p^hulp	g4
p^id	k-3
p^iet	b-5k-4l6
p^iets	b-5k-4l6
p^ij	k-4m-9
p^ijs	m-6
p^ijsb	k-4m-4
p^ijz	m-5
p^ijze	m-5
p^il	e-3
p^ill	e-3
p^ille	e-3
p^in	g-5
p^inb	m6
p^inbr	m6
p^ind	m-4
p^inf	j4
p^info	j4
p^ing	f3m-4
p^inge	f4i4m-3
p^ins	d-4
p^inst	d-4l4
p^inti	d4
p^inz	j4
p^jag	d5
p^jage	d5
p^jam	k4l-3m-4
p^jamm	k4l-3m-4
p^jar	k6
p^jare	k6
p^je	f-4m-4
p^jer	b5
p^jerr	b5
p^jeu	f-4
p^jeug	f-4
p^joc	c4
p^joch	c4
p^kaa	b-4
p^kaar	b-4
p^kab	d-5
p^kac	b-5k5
p^kach	b-5k5
p^kad	g4m3
p^kade	g4m3
p^kam	h-4
p^kamp	h-4
p^kan	g-4k-4
p^kana	m6
p^kant	c5g-4
p^kap	c3l-4
p^kapo	l-4
p^kapp	c3
p^kar	b-4d6e-4h6
p^kara	d3
p^kee	g-5h-5k4
p^keel	g-5l4
p^keer	h-5k3
p^kel	f5
p^keld	f5
p^kere	m-3
p^kerm	m4
p^kers	f4g-3
p^kip	l5
p^kipp	l5
p^kla	e-5h4
p^klaa	e-5k6
p^klan	g4k-3m-6
p^klap	h6l-6
p^kle	i4
p^klei	i4m-7
p^kleu	e5m6
p^kli	g-4m-5
p^klik	b4
p^klin	e3g-3m-4
p^klop	l-4
p^klu	k-4
p^klus	e4k-4
p^kn	a4b-6
p^kna	a6
p^knal	a6
p^kne	b-6h4l5
p^knet	b-6h4l5
p^kni	c-3l3m-4
p^kno	g5
p^knoc	m4
p^knul	m3
p^knup	c4
p^ko	g-8
p^koe	l3
p^koei	l3
p^kof	l-4
p^koff	l-4
p^kom	d6g-8l4
p^komt	d4g-5
p^koo	k4l-4
p^kor	l5m-4
p^kort	l5m-4
p^kou	l-5m-6
p^koud	l-5m-6
p^kra	h-5
p^kre	k4
p^kree	k4
p^krij	l4
p^kroe	d4
p^krom	c5
p^kroo	a4g-5
p^ku	h-5
p^kun	h-4
p^kw	g-4k-4
p^kwam	a6
p^kwar	j-5
p^kwi	k-5
p^kwij	k-5
p^laa	d-7
p^laad	c4d-5
p^laat	c-4
p^lad	f5
p^ladd	e3k3
p^lade	f6
p^lal	d3
p^lall	d3
p^lam	e4
p^lamp	e4
p^land	a-5k6
p^las	d9e-4
p^lase	d7e-4
p^last	d5
p^le	m-12
p^lee	m-8
p^leeg	m-8
p^leek	g4
p^leg	h4
p^lege	l4
p^legg	d-4f-3h6
p^lek	b-5m-6
p^lid	d4
p^lidl	d4
p^lie	m-5
p^liep	m-4
p^lif	e-4l5
p^lift	e-4l5
p^lij	c-3
p^lijf	l5m4
p^lijk	h-4
p^los	h-5m-5
p^losl	g-3
p^losw	d4h-5
p^lu	d7g-7k-6l5
p^luc	g-4l5
p^luch	g-4l5
p^lui	d5g-4
p^luid	d6g-4
p^maak	a-5f-3
p^mas	g3m8
p^mass	g3m8
p^meeg	g4
p^meeu	d-4l4
p^meg	k-4l-4
p^mega	k-4l-4
p^mel	e-5j4
p^meld	e-5j5
p^mes	g5m6
p^mess	g5m6
p^mete	e4
p^metr	m6
p^mev	l5
p^mevr	l5
p^min	a4d-4
p^mink	e4
p^minu	d-3
p^mis	a-5k4
p^mist	a-5k5
p^moed	h4
p^moet	b-4
p^mol	a6d-6h-3l-4
p^mole	a8h-4
p^moll	a-3c6d-6l-3
p^mon	h-4l4
p^mond	k-4
p^mont	h-4l4m-4
p^moo	a-8k8
p^mooi	a-8k8
p^mor	f-6
p^mu	k-4
p^mut	m5
p^muts	m6
p^muz	d4k-5
p^muzi	d4k-5
p^naam	c4k-4l-4
p^naas	i4
p^ne	k4
p^nee	g4
p^neer	g4l-6m7
p^nep	l-4
p^ner	k3
p^nerg	k3
p^neu	d-3g6
p^neus	d-3g6
p^niem	m-4
p^nieu	a-3
p^no	d4e-4
p^nod	d3g-4j-4
p^nodi	d3g-4j-4
p^noo	e-3
p^noor	e-4
p^oe	m-5
p^oms	d4
p^omsi	d4
p^omv	m4
p^omve	m4
p^onb	d-5
p^onbe	d-5
p^ont	k-4
p^ontd	c4f4k-4
p^onw	a5k-3
p^onwe	a5k-3
p^onze	k-5
p^ope	j4k-6
p^open	j4k-6
p^opg	k-6
p^opge	k-6
p^opn	e5
p^opr	j-4k6
p^opru	j-4k6
p^ops	d-4g5j5k-4
p^opsc	e4
p^opst	g5j5k-4
p^or	l-4m-5
p^oud	h-5
p^oude	h-6
p^paa	g-4
p^paal	h5
p^paar	a4g-4
p^pak	e6k-5
p^pakk	e6k-5m-4
p^pal	e4m-6
p^pall	m-6
p^pan	l-4m-3
p^pani	k4
p^pann	e-4
p^pant	i4
p^pap	d-5
p^papi	d-5
p^pas	d3e3h-6m-5
p^pasj	e4
p^pe	b-5h-7
p^pec	h-4l8
p^pech	h-4l8
p^per	e5h-4
p^pers	e6h-4
p^pi	d-3e-5l4
p^pie	e-5h5
p^pil	d-5k5l6m4
p^pill	d-5k5l6m4
p^pit	l6
p^piz	d4
p^pizz	d4
p^pla	g-5
p^plaa	f6k-5
p^plaf	m-4
p^plas	l-3
p^plat	k4l-4
p^plei	h-3
p^plek	l4
p^plu	a-3
p^plus	c-3
p^pol	l4
p^polo	a4
p^pols	k-5l9m4
p^por	c-4g3
p^port	c-4g3
p^pr	h-5j-7m-5
p^pra	f-4j-5l5
p^praa	l4
p^prax	j-6l7
p^pri	m-7
p^pro	e4h-5
p^prob	e4
p^pru	k-7
p^prul	k-7
p^put	a3h-6
p^putd	a3h-6
p^py	m4
p^pyj	m4
p^pyja	m4
p^qu	d-5
p^raa	a-4
p^raam	a-4
p^raar	m3
p^rar	k-4m-5
p^rare	k-4m-5
p^rat	d-7l8
p^ratt	d-7l8
p^rea	j-3l5m5
p^reg	d-3m-5
p^rege	d-3m-5
p^rel	d5
p^rela	g6
p^rell	d4g-4m-4
p^rem	d-3g5
p^ren	c-6g4
p^renn	c-6
p^rent	g5
p^res	a5c4m-4
p^rest	a5c4m-4
p^ric	g-4m-5
p^rich	g-4m-5
p^rijb	h5
p^rijn	d4
p^rin	c4d-4
p^rio	k-3
p^rioo	k-3
p^rol	m-4
p^rolc	m-4
p^rom	a4l-3
p^roo	b4
p^rood	a-4m-4
p^rook	b5
p^rotz	c4
p^roz	b5f4
p^roze	b5f4
p^rui	k-5
p^ruik	b4k-4m6
p^ruz	g5
p^ruzi	g5
p^sa	d-5k8
p^sam	k4
p^same	k4m-4
p^scha	m-5
p^sche	g8m-7
p^scho	a-4
p^schr	d4j-3
p^schu	k-5
p^sco	l-3
p^scou	b5
p^sf	d5
p^sfe	d5
p^sfee	d5
p^si	k-11
p^sie	a6k-5
p^sier	a6k-5
p^sin	i4k-7
p^sind	i4k-6
p^sing	b4
p^sir	k-5
p^sire	k-5
p^sj	a4k-8
p^sk	l-4
p^ske	e4g-4h4m-5
p^slac	k5
p^slag	m6
p^slap	l4
p^sleu	j4
p^sli	c-4d-4f6h4
p^slij	c-5d-4f6
p^slip	h5
p^slot	e7
p^slu	c-3h5m-3
p^slui	c-3h5m-3
p^sm	h5k-5
p^sma	h6k-4
p^sn	a-9c-5k5l-4
p^snap	m-5
p^sne	a-8c-6g4k4l-3
p^snee	c-4g5l-3m-5
p^sno	c-5
p^so	j-5k8m-4
p^soo	j-6k7
p^soor	j-6k7
p^spa	d5
p^spar	d7
p^spel	m-6
p^spi	l-5
p^spo	b-4
p^spoo	m6
p^spor	b-5
p^spr	c5e-5
p^spri	c5e-5
p^spui	k4
p^stad	a-5
p^stap	d-4m-6
p^stat	k-4
p^sted	l5
p^stee	j-5
p^stek	a4b5k-5
p^sten	m4
p^step	d5h-6
p^ster	k4
p^stil	b-3
p^stin	e-4k-6l6
p^sto	c-5k-5
p^stoe	g4k-8
p^ston	h5l-4
p^stoo	b4k-8
p^stop	c-5
p^stor	c-6k-4l4m-3
p^stri	a4
p^stro	c-4l5
p^stud	d4
p^su	e-5m3
p^ta	e4
p^tak	h4l-6
p^takk	h4l-6
p^tank	l4
p^tas	a-4e8
p^tasj	a-4e6
p^tax	b-4d-6h5
p^taxi	b-4d-6h5
p^tel	c-5m-5
p^tele	c-5m-4
p^ten	c-6j-3k4
p^tent	c-5j-4k4
p^ter	l-7
p^terr	c6m-4
p^teru	m-7
p^terw	h5m3
p^th	c-4
p^the	e-5i3
p^thee	i4
p^tho	b4
p^thor	b4
p^thu	c-5
p^thui	c-5
p^ti	d6m-7
p^tie	m-4
p^tien	m-4
p^tik	c5d5
p^tikk	c5d5
p^to	b-3g-4k5
p^toc	j-7k7
p^toch	j-7k7
p^toes	m-5
p^toev	k-4l4
p^tor	d5f-4
p^tore	d5f-4
p^tou	b-5e4
p^touw	b-5e4
p^tr	b-4
p^tra	b-4
p^traf	e4
p^tram	h4
p^trap	d3
p^trau	l5
p^tre	e-4h4j-4l-3
p^trek	e-4l-3
p^tri	c-4
p^tril	c-4
p^tro	k6
p^trou	k6
p^tun	a5h3
p^tunn	a5h3
p^twa	a4
p^twaa	a4
p^ty	e8g-4l-3m-4
p^typ	e8g-4l-3m-4
p^type	e10g-4k-6m-4
p^ui	m-3
p^uit	m-3
p^uitl	c5e-5
p^uitr	b6
p^uits	d-4
p^uitz	j-6l8
p^ur	d8g-4l-4
p^ure	d8g-4l-4
p^uren	d8g-4l-4
p^vad	i4
p^vade	i4
p^vag	e7
p^vage	e7
p^val	a-6
p^vall	a-7k6m3
p^vals	b4e3f-4
p^vanm	i3
p^vann	h-4
p^vanu	e-4
p^vanw	h4
p^vas	g5
p^vast	g5
p^vec	g6k-6
p^vech	g6k-6
p^vee	m-3
p^vel	d6
p^veld	d6
p^verb	a5c4g-4k6
p^verd	g-4
p^verf	c6
p^verg	m-5
p^verk	b-6
p^verl	d-6k5l5
p^verm	i5m3
p^vern	c4d-3
p^verp	a4
p^verw	m-5
p^ves	e4
p^vier	k4
p^vij	h-4
p^vijf	h-5
p^ving	m4
p^vis	c6l-6
p^vl	k-9
p^vla	k-5l-5m5
p^vlag	c3m-4
p^vlak	i3k-5
p^vlam	b3c-5m6
p^vle	l5
p^vli	k-7l6m-4
p^vlie	k-7l6m-4
p^voe	k-3
p^voet	c-4d4
p^vog	k4l3
p^voge	k4l3
p^vol	m-6
p^volk	d7l-3m-5
p^von	k4
p^vr	h4
p^vra	h5k-7m-4
p^vraa	e5
p^vrac	h7k-5
p^vri	h5i6k-7
p^vrie	i7k-6
p^vrij	h7
p^vro	b-4g3k3
p^vroe	b-5k5
p^vrou	g5
p^vu	f-5
p^vui	f-5
p^vuil	f-5
p^vuis	g3
p^waa	j7l-5
p^waai	l4
p^waar	j8l-9
p^wac	m-3
p^wach	m-3
p^wak	l5
p^wakk	l5
p^wan	m-3
p^wand	j-4m-3
p^wap	k5
p^wape	k5
p^was	b5c-4k-4
p^we	c-4m-8
p^wed	g-5
p^wedd	a4
p^weds	g-5k4
p^wegd	l4
p^wego	h5l-6
p^wei	d-4h3
p^weil	d-4h3
p^wek	e-5l5
p^weke	e-5l5
p^wel	k4
p^wer	b-6c-6j-8k4
p^werk	c-6j-8
p^wes	m-3
p^west	m-3
p^wet	k3
p^wete	k3
p^wie	c4
p^wiek	c5
p^wij	m-4
p^wijk	c-4m-4
p^wil	d3
p^wild	d5
p^win	d4g-4h-7
p^wink	d5h-6
p^wip	d-5
p^wit	k5
p^witt	k5
p^won	a4c-4m9
p^woni	a4c-4m8
p^woo	g7k-4
p^woon	f4i4m4
p^woor	g8k-3m-7
p^wr	m-5
p^za	f4g-6j4
p^zac	d-4j6k-5
p^zach	d-4j6k-5
p^zak	f5g-5
p^zakk	f6g-5
p^zat	d6
p^zee	k5
p^zei	c-5m-3
p^zeil	c-5l5
p^zel	l-5
p^zelf	l-5
p^zet	k-4
p^zett	k-4
p^zic	a4d4
p^zich	a4d4
p^zie	d-4
p^ziek	h5
p^ziet	a5b-4
p^zijk	b-5h4m-4
p^zol	f4m5
p^zold	f4m5
p^zon	k-4
p^zor	m-4
p^zorg	m-4
p^zov	k-5
p^zove	k-5
p^zw	c-4
p^zwa	c-3
p^zwaa	c-4l6
p^zwag	k4
paad	d-6
paadj	a4
paadje	a4
paadp	c4d-5
paadpa	c4d-5
paag	a-6
paag$	a-6k3
paagt	e4m-5
paagt$	e4m-5
paai	c-10l3
paaid	c-9l7m-5
paaid$	c-7l4
paaide	c-4l6
paaien	e4m-6
paail	l5m-6
paaili	l5m-6
paait	m4
paait$	m4
paak	f5
paak$	a-6
paald	k-5
paalf	k4
paalf$	k4
paalt	h7j3
paalt$	h4j4
paaltj	c-4h5
paalv	a5k-5
paalve	a5k-5
paam	h-4
paam$	h-3
paamb	c4k-4
paambo	c4k-4
paande	d-4
paangi	g4
paanr	l-4
paanri	h3
paans	m3
paanst	m4
paanv	l5m6
paanva	l5m6
paap	e5m-3
paapk	d3e3
paapka	d3e3
paapt	l-5
paapt$	l-5
paard	b4
paarde	b6
paarl	l-6m-4
paarli	l-6m-4
paarn$	h4
paaro	j5l-3
paarom	j5l-3
paars	g-4
paarse	a4
paarsj	b-4
paart	g-5h4j-4k6m-7
paart$	g-4h5j-4k4m-6
paas	l5
paas$	l5
paast	i4m3
paast$	i4m3
paatl	c-4l8
paats$	a-3
paatse	f6
paatst	a6
pabe	d-4l4
pabel	d-5l5
pabel$	l4
pabels	c4d-5
pabr	d-4j-3m-4
pabri	c4d-4m-4
pabri$	c4d-5
pace	m-5
pacen	d3
pacen$	d3
pache	b-5k7
pachel	b-5k5
pachen	k4
pachg	d4
pachga	d4
pacht$	h-4
pachti	m-3
pachtw	d-3h7k-5m-4
pact	e-3f6g-5
pacti	f6g-5
pactie	f5g-4
pad$	a-4
pada	a3
padd	b-4e4
padde	b-4
padden	c4d3
padder	e3k3
pade	e-4
pade$	f6k-4l-6
padem	l5m4
padem$	l4
paden	f6
paden$	f6
pader	d4j-6
pader$	j-7k4
paders	d4g-4
padh	h-5l4
padj	a4
padje	a4
pado	d4
padp	c4d-5
padpa	c4d-5
paf$	l-5
pafe	c7
pafel	c6
paff	l-4
paffe	d5l-4
pafg	e-4
pafge	e-4
pafges	a5c-3m-5
pafi	e4
pafic	e4
pafic$	e4
pafm	g4
pafma	g4
pafo	d3m-4
pafon	m-4
pafond	m-4
pafv	c-4e-5k-7l7
pafva	c-4e-5k-7l7
pafval	c-4e-5k-7l7
page$	h-6
pagee	j6k-5
pageer	j6k-5
pagens	l-4
pager	k4
pager$	k4
pagr	g4m-4
pagre	g4m-4
pagres	g4m-4
pags	k-5m6
pagt	e4m-5
pagt$	e4m-5
pahe	l5
pahel	l5
paheli	l5
paid	c-9l7m-5
paid$	c-7l4
paide	c-4l6
paide$	c-4l6
paien	e4m-6
paien$	e3m-6
pail	l5
paili	l5m-6
pailic	l5m-6
pain	c-4
paine	c-4
painer	c-4
pait	m4
pait$	m4
pake$	m4
paker	g4
pakk	k-7
pakke	k-7
pakken	k-4l-9m-5
pakker	l4
pakket	e7k-5
pakp	l6
paks	f6g-5k5
paks$	g-5k7
pala	f4k-3
palar	f4k-3
palarm	f4k-3
palb	c4e-5m-3
palbe	c5e-5
palber	c5e-5
palc	k-3l5
pald	a5g5k-7
palde	a5e4k-6
palde$	e4k-4
pale	i3
pale$	e-3m6
palen	d-5
palen$	d-5l4
paler	i5
palf	k5
palk	g5
palk$	d4
palle$	c5d-6g-5h4m-7
palleb	m-6
pallee	d-6
palles	k5
pallet	m-6
pallo	k-4
pallon	k-4
palo	m5
pals	e4f-4m-4
pals$	b4f-4
palsba	l3
palte	m-4
palte$	m-4
palti	b-4j-6k5
paltij	b-4j-6k5
paltj	c-4h5
paltje	c-4h5
palv	a7d-5k-5
palve	a8d-5k-5
palvel	a5d-5
palven	a5k-5
palz	m-4
pama	m4
pama$	m4
pamb	b-5h-5
pambo	c4k-4
pambor	c4k-4
pambu	b-4h-6
pambul	b-4h-6
pamd	e3
pame$	m-4
pamen	k4
pamen$	j-4k4
pamer	f5
pamer$	f6m5
pames	e-4
pamh	a-5c-6l7m-4
pamha	d4
pamhal	d4
pamm	c-4
pamme	c-4f-4l-6
pammen	f-4h4
pammer	k4l-3m-4
pampi	l4
pampin	l4
pamt	c-4
pamt$	c-4
pana	g-5
panaa	a5g-5m7
panaal	m6
panc	b-4h-5
pance	b-4h-5
pance$	b-4h-5
pande$	d-4
pandel	j-5
pandg	a4g-5
pandh	c-4m4
pandha	c-4m4
pandl	b7k-4
pandlu	b7k-4
pands	b4
pandst	b4
pandt	g4
pandt$	e-4g4
pandw	b6
pandwe	b6
pang$	k-5
pange	k4
pangen	k6
panges	c4g-3k5
pangev	g4m5
pangh	c-5d6j6k-4
panghe	c-5d6j6k-4
pangi	g4
pangif	g4
pangj	d6
pangjo	d5
pangs$	m-3
pangz	h-4
pangza	h-4
panie	k4
paniek	k4
pank$	f6l5
panke	d-7
panken	d-4
panker	d-4
panks	e3
pankst	e3
panm	i3
panmi	i3
panmid	i3
panna	h-4
pannac	h-4
panne	l-4
panne$	d-6e-4k6
panni	l4
pannin	l4
pano	a7k-7
panon	k-6
panr	l-4
panri	h3
panrij	h3
pans	d-4g5
panse	g6m-4
pansen	g4m-6
panst	m4
panste	m4
pant	k-5
pant$	k-5
pante	h-5
panten	h-5
panti	c4
pantin	c4
panto	i4
pantof	i4
pants	c-4d3l4
pantso	c-4d3l4
pantw	g-4m4
pantwo	g-4m4
panu	e-4
panui	e-4
panuit	e-4
panv	l5m6
panva	l5m6
panval	l5m6
panwe	h4
panweg	h4
paok	d3
paoke	d3
paoke$	d3
papa	g4
pape	c-4
papel	b5h-4
papel$	b5h-4
papen	c-4
papen$	c-4
papi	d-5
papie	d-5
papier	d-5
papk	d3e3
papka	d3e3
papkam	d3e3
papm	k3
papo	l-6
papot	l-6
papot$	l-4
papoth	b5c-3m4
papp	l-4
pappe	k-4l-6
pappen	l-4
papper	h7k-3l-3
pappy	a-5
pappy$	a-5
papvo	d-4
papvoe	d-4
para	g-6
parao	d3
paraok	d3
parav	b7k-5
parava	b7k-5
parde	b4
parde$	d4
parden	b7
pare$	k-5
paren	k4
paren$	k4
pari	i4
parkee	d-3h4
parker	g4h-5
parl	l-6m-4
parli	l-6m-4
parlij	l-6m-4
parm	f3m-4
parm$	f4k-3
parme	j4
parmel	j4
parn$	h4
paro	j5l-3
parom	j5l-3
parom$	j5l-3
parp	a-4e6
parpo	a-4e6
parr	d6
parri	d5
parric	d5
pars	b-6g-3
parse	a4
parsen	a4
parsj	b-4
parsje	b-4
part	g4
part$	d5g-3j-4
parta	m4
parti	g9j-5k-4
partie	j-5l4
partij	d-4g12k-5l-4m3
parts	j4l-6
parts$	j4l-6
parw	h5
pasb	l6
pasba	l4
pasbak	l4
pase	d7e-4
paser	d7e-4
pasi	d4
pasj	a-4e8
pasje	a-4e8
pasje$	e4
pasjes	a-4e7
pask	m3
paske	m3
pasker	m5
pasle	l5
paslu	j5m4
pasluc	j5m4
pasp	j-4k3
pass	h-6k-5l-5
passa	h-6
passa$	m-4
passe	k-5l-4
passer	b4d4k-5
paste	b-4
pasten	b-4
pastg	g5m5
pastge	g5m5
pasti	m-3
pastic	e3
pasv	c-6l4m-6
pasve	c-6l5m-6
pasvel	m-5
pata	k3
patb	k-5m4
patbi	d4
patbik	d4
pateb	b3
pateba	b3
paten	m-4
paten$	m-4
pater$	l6
paterl	b3
pati	g5k-4
patie	g4j-4
patie$	e3j-4
patio	k-4
pation	k-4
patl	c-4d4l7
patla	d5
pato	b-6m-4
pator	b-6m-4
pator$	m-4
patse	f6
patse$	f6k-5
patst	a6
patst$	a4m4
patste	a5
patt	d-5l5
patte	d-5l6
patten	d-6l7
pau$	b-4c4k5
paud	h4
paudi	h4
paudi$	h4
pauf	k-4
pauff	k-4
pauffe	k-4
paum	l5
pauma	l5
paumah	l5
pautod	k5
pautop	e7
pautos	g-8
pauw$	d5
pava	b6k-5
pavan	b7k-5
pavan$	b7k-5
pave	c-4
paven	g-4
paven$	g-4
paver	c-4m6
pavers	c-4m6
pavin	a4d4
paving	a4d4
pavo	l-5
pavon	l-5
pavond	l-5
pax$	k5l-5m-6
paxi	d-6h5j-5l3
paxic	g4k-4
paxich	g4k-4
paxis	d-4j-6l5
paxis$	d-4j-6l5
paze	c4
pazen	a4c5
pazen$	a4c5
pbaa	h4k-5l5
pbaan	h4k-4
pbaan$	h4k-4
pbaar	l5
pbaar$	l5
pbaas	l5
pbaas$	l5
pbad	m-4
pbad$	m-5
pbak	k-9
pbak$	k-8
pbakk	c6
pbakke	c6
pbalk	g5
pball	d4m-4
pballo	k-4
pban	e-3m-5
pband	e-3
pband$	d5e-4
pbande	h5
pbank	k4m-4
pbank$	k6
pbarr	d5
pbarri	d5
pbaz	m-4
pbaze	m-4
pbazen	m-4
pbbe	i-3
pbber	l4
pbeb	m4
pbec	b4
pbeck	b4
pbecke	b4
pbee	l-3
pbeer	e4
pbeert	e4
pbeet	m-7
pbeetj	m-7
pbeg	d-4
pbeh	k-4
pbehe	k-4
pbehee	k-4
pbei	m-7
pbei$	m-6
pbej	b6
pbeja	b6
pbejaa	b6
pbek	h-4
pbeke	d-5
pbeken	d-5
pbeld	h-4
pbeld$	h-4
pbell	d7
pbelle	d7
pbels	c6
pbels$	c6
pbelt	j3
pbelt$	j3l-4
pbend	k4
pbende	k4
pbens	d4
pbensc	d4
pber$	i3
pberg	e6l-4
pberg$	m4
pbergi	e6l-4m-4
pberm	h-3l6
pberm$	h-3l6
pbero	g6
pberoo	g3
pberov	g4
pbers	d4
pbers$	d4
pbert	c5e-5
pbert$	c5e-5
pbeste	l-4
pbestu	c-4
pbet	c5j5k4
pbete	k4
pbeter	k4
pbeu	m-3
pbeuk	c5f-3m-3
pbew	m4
pbewe	c-4l5m9
pbewee	m4
pbeweg	c-4l7m7
pbewu	d-4m5
pbewus	d-4m5
pbez	e4k-5
pbezo	d-4e8k-5
pbezor	e8k-5
pbhu	c4
pbhui	c4
pbhuis	c4
pbidg	a4
pbie	b-7d5
pbied	d5m-5
pbied$	d7
pbiede	k3
pbiel	k-5l5
pbiel$	k-5l5
pbier	b-7k3
pbij	c-5m-5
pbijg	c-4g7k-6
pbijga	c-4
pbijl	m6
pbijz	j5l-7m-6
pbijzo	a3
pbik	l-3
pbike	l-3
pbike$	m4
pbiker	k3l-4m-5
pbikes	d6h-5
pbit	k5m-3
pbitt	k5m-3
pbitte	k5m-3
pbla	c6
pblaf	d4l-4
pblaff	d5l-4
pblaz	a7c8k-4
pblaze	a7c8k-4
pble	m-6
pbler	d7k-5
pblere	d7k-5
pblev	k5
pbleve	k5
pbli	g-5j-8
pblij	g-4j-7k6m-3
pblijf	g-4j-7k5
pblik	l-3m-4
pblikj	d4
pbliks	l-3
pbloed	m5
pbloem	c5h-4
pbloes	d5
pblokk	h5l-5
pblu	b5
pblus	b5
pblust	b4
pboe	c-4
pboel	c-5
pboel$	c-5
pbol	b-4
pbol$	l5m4
pboll	b-4
pbolle	b-4
pbomm	a4
pbomme	a4
pbon	e-3g4
pbonk	g4m-4
pbonke	g4m-4
pboo	e-4f-5
pboom	a-4f-4
pboom$	c-3l4
pboot	l3
pboot$	l4
pbord	k-4
pborde	l-6
pbot	h-7
pbote	h-5
pbox	d4h-4
pboxe	d5h-4l-4
pboxen	d5h-4l-4
pbraa	f7
pbraak	f9
pbran	b5h-3
pbrand	b4h-3
pbras	a4
pbras$	a4
pbre	d-4m7
pbrek	d-5l-6m7
pbreke	d-4m8
pbren	h5j4
pbreng	h5j4
pbreu	h-5l7m4
pbreuk	h-5l7m4
pbri	d-5
pbri$	c4d-5
pbro	k-5
pbroe	d-5l4
pbroer	d-5
pbrok	f4m-5
pbroke	f4m-5
pbrom	k-5
pbromm	k-5
pbru	e-7
pbrug	e-5
pbrug$	e-5
pbrui	e-4h4l5m-4
pbruin	l6m-4
pbul	b-4h-5l6
pbula	b-4h-6
pbulan	b-4h-6
pbusb	h5l-4
pbusba	h5l-4
pbusho	c4
pbuss	b4
pbusse	b4
pbusst	g4m6
pbuurm	m-6
pbuurt	j4l-8
pcad	d4e4
pcade	d5
pcamp	l4
pcampi	l4
pcan	b5
pcan$	b6
pcar	h-4k-6
pcara	b7k-5
pcarav	b7k-5
pcarp	a-4e6
pcarpo	a-4e6
pce$	b-5
pceb	g-4l8m-4
pced	h3
pcee	f4
pceer	f4
pceerd	f4
pcen	g-6
pcen$	d3
pcent	g-6
pcentr	g-6
pch$	j-9
pcha	b-3m-5
pchaa	m-6
pchaaf	m-5
pchad	f6k-4l-4m-4
pchade	f6k-4l-4m-4
pchap	b-3
pchap$	e4
pchau	k-4
pchauf	k-4
pche	b-4d-4e-5f-3g4
pche$	l5
pchec	l-3
pcheck	l-3
pchei	m4
pcheid	m4
pchel	b-5d-9g10k4m-4
pchel$	b-5k5
pcheld	d-9g11
pchen	k4
pchen$	k4
pcher	k-3m-5
pcherm	c4k-3
pcheu	l5
pcheur	l5
pchg	d4
pchga	d4
pchgas	d4
pchies	c4
pchij	l-5
pchijn	l-5
pchild	e4
pchip	g5
pchipp	g6
pchoe	k-6l7
pchoen	k-6l7
pchol	d4
pchold	d4
pchom	c5
pchomm	c5
pchoo	l-5
pchool	l-4
pchoon	m-5
pchopp	l-4
pchot	g7m6
pchot$	g-3k5
pchote	g9m6
pchre	d6
pchree	d6
pchri	e3
pchrif	e4
pchro	a4l-5
pchten	g6
pchter	k-4
pchtg	d4e5f-4
pchtge	d4e5f-4
pchth	g-7l6
pchti	g-3m-7
pchtig	m-3
pchtin	g-4m-5
pchtj	m4
pchtp	g4
pchtpa	g4
pchts	b-5h4j5m-10
pchts$	b-5h5m-6
pchtw	d-3h7k-5m-4
pchtwa	h7k-5
pchu	k-4l4
pchud	l5
pchudt	l5
pchui	d5k-4l4
pchuim	d5k-4l4
pchut	d-4
pchutt	d-4
pchuw	l4
pck$	l-5
pcke	l6
pcke$	b4
pclubh	c4
pco$	m6
pcob	a5
pcobr	a5
pcobra	a5
pcol	e4l3
pcoll	e4l3
pcolle	e4l3
pcom	c-4
pcomp	c-4
pcompl	k4
pcon	c-4
pconc	g5m5
pcont	c-4
pconta	c-4
pcootm	m5
pcou	b5
pcout	b5
pcouti	b5
pcro	h4
pcros	h4
pcross	h4
pcte	k3
pcti	f6g-5
pctie	f5g-4
pdad	e-3
pdade	e-3
pdader	e-3
pdag	j4k-10
pdag$	i4j5k-9
pdage	g4l7
pdagen	g4l7
pdak	l4
pdak$	m3
pdakp	l6
pdal	m4
pdam	e-4
pdame	e-4
pdamp$	b3
pdan	f4m-6
pdank	f4
pdank$	f5
pdans	g4m-6
pdanse	g4m-6
pdba	l5
pdbaa	l5
pdda	i4
pddag	i4
pddag$	i4
pdde$	b4h-5l4
pdder	k3
pdder$	e3k3
pddes	a4
pddest	a4
pdee	m-5
pdeel	d-6m-4
pdeelt	d-6h5
pdeer	d4
pdeert	d4
pdek	f4h-7k-4
pdeks	a3h-6
pdekse	a3h-6
pdekt	c4f4k-4
pdekt$	c4f4k-3
pdel	j-5l-4
pdeld	m6
pdeld$	m6
pdele	l-4m-6
pdelen	l-4m-6
pdeli	k6l-4m-5
pdelij	k6l-6m-5
pdem	a-4
pdem$	l4
pdemp	a-5k4
pdempt	a-5k4
pdend	d4g5l-6
pdend$	g5l-6
pdende	d4
pdeng	k-4
pdenk	b-4
pdenk$	b-4
pdent	d4
pdente	d4
pdenw	g5
pdenwi	g5
pderbu	l4
pderd	c-5e-3f6m-4
pderde	c-5f6
pdere$	g-4m-3
pderee	c-4
pderen	d3
pderf	k5
pderfi	k5
pderh	c5
pderr	a4
pderra	a4
pders	g-4k-5
pders$	g-4
pdert	d4
pderu	h3
pderui	h3
pdest	a4
pdeste	a4
pdeurb	c5j-3
pdeure	e4
pdezel	b4
pdgi	e3
pdgie	e3
pdgiet	e3
pdgr	a4
pdha	c-4m4
pdhav	c-4m4
pdhave	c-4m6
pdhavi	a4d4
pdhe	h-5
pdhei	h-5
pdheid	h-5
pdi$	h4
pdic	h5l-8
pdich	h5l-8
pdicht	h5l-8
pdie	h-6j4
pdief	f4
pdief$	f4
pdien	j4l-6
pdiens	j5l-6
pdiep	h-6l7
pdier	j4l-6
pdiere	j4l-6
pdig	g-4k4
pdig$	g-4
pdij	a-5e-3
pdijk	e-3
pdijk$	e-3
pdijn	a-6k4
pdijne	k5
pdik	a4
pdikk	a4
pdikke	a4
pding$	j5k-6
pdinge	k3
pdir	m4
pdirk	m4
pdirk$	m4
pdja	m-4
pdje	g-4
pdje$	g-3l-5
pdkla	a3
pdklap	a3
pdl$	d4
pdlu	b7k-4
pdluc	b7k-4
pdluch	b7k-4
pdode$	c-5g5l4
pdoe	b-5
pdoel	b-6c4
pdoeln	b-6c4
pdoen	e-7
pdoen$	e-7
pdoet	k-4l4
pdoet$	k-4l4
pdol	g3
pdoll	g3
pdolle	g3
pdon	d-5g6
pdonk	d-4l3
pdonke	d-4l3
pdood	d-4e-4l-6
pdood$	c3d-4l-8
pdoof	e5h-5
pdoofd	e5h-5
pdoorg	j-5
pdoors	k3
pdoos	a6
pdoos$	a6
pdpa	d-6g5m-5
pdpar	d-3g5
pdpl	d5
pdpla	d5
pdplas	d5
pdra	b-4c-7
pdraad	m4
pdraai	c-4h4
pdran	c-6f4j5k-4
pdrang	c-5d6j6k-4
pdrank	f5l5m3
pdrem	a-6h7
pdremp	a-6h7
pdreu	a7k-4
pdreun	a7k-4
pdri	l4
pdrij	d6g-5l6
pdrijf	g-5l8
pdrijv	d7
pdrin	d4
pdrink	d4
pdro	m-3
pdrone	e6l-4
pdroo	b5
pdrug	a-4
pdrugs	a-4
pdruk	d-4g-5k6
pdruk$	d-4k4
pds$	j-5k-6
pdsb	e-4m4
pdsc	e6k-4
pdsch	e6k-4
pdscha	e5k-4
pdse	m-4
pdse$	m-4
pdst	g-5k5
pdsta	b4
pdstap	b4
pdstr	g-5k4
pdstri	g-5k4
pdui	j-8l5m-7
pduik	j-8k7
pduiv	l4m-3
pduive	l4m-3
pduiz	k-4l6
pduize	k-4l6
pdum	e-5k-4l9
pdump	e-5k-4l9
pdumpt	e-5k-4l9
pduw	d-5h-4m-3
pduwd	d-4
pduwd$	d-4
pduwe	m-4
pduwen	m-4
pduwt	e4m-4
pduwt$	e4m-4
pdwe	b6
pdwee	b6
pdweer	b6
peag	j6k-5
peage	j6k-5
peagee	j6k-5
pear	a-5
pear$	a-5
peau	b-4k8
peau$	b-4c4k5
peba	b4g-4k-7m-5
pebaa	b3
pebaan	b3
pebei	m-6
pebei$	m-6
pebel	h-4
pebeld	h-4
pebi	d7
pebie	d7
pebied	d7
pebl	a6c4
pebla	a8c5k-4
peblaz	a8c5k-4
peble	k5
peblev	k5
peblu	b4
peblus	b4
pebo	c4
pebol	b-4
pebol$	l5m4
peboll	b-4
pebou	b4
pebouw	b4
pebro	f4l5m-5
pebrok	f4m-5
pech	b-3k-4l4
pech$	h-4l8
pecht	b-3k-5
pecht$	g-7l4
pechte	g6
pechtp	g7k-6
pecke	b4
pecke$	b4
pect	e4
ped$	e5
pedd	a3
pedde	a3
peddes	a4
pede$	j3k-4
pedem	a-4k4
pedemp	a-5k4
peden	b-4
peden$	a-3b-4
pedend	g5l-6
peder$	d4h4
pedere	c-4
pedh	m-4
pedhe	m-4
pedin$	l5
pedo	e3h-5
pedoo	e5h-5
pedoof	e5h-5
pedra	c-4h4
pedre	k-4
peds	g-4j-4
peds$	j-5
pedsc	e5k-4
pedsch	e5k-4
pedst	g-5k4
pedstr	g-5k4
pedt	m4
pedt$	m4
pedu	d-4e-5k-4l4
pedum	e-5k-4l9
pedump	e-5k-4l9
peduw	d-4
peduwd	d-4
peed	c-3e8j-5k-8
peed$	e8k-4
peeds	c-3e4j-5k-6
peeds$	c-3j-5
peedsc	e5k-4
peeg$	d3
peege	g4
peegen	g4
peegg	c9
peegge	c9
peegs	m-4
peegst	m-4
peegt	m4
peegt$	m4
peekp	g6k-4l-4
peekpa	g6k-4
peekt	g-3k5
peekt$	g-3k5
peelt	f-5
peelt$	f-4h4
peemd	k-5m5
peemde	k-4m6
peens	a-7k7m-5
peens$	a-7k7m-5
peep	b7h-4
peep$	g4
peept	b7h-4
peept$	b7h-4
peerd	d-6j5
peerd$	e-4h7j6
peerde	d-6
peerg	g3m7
peerge	g4l-6m7
peerm	a4
peers	a-7m-4
peerst	a-4k4
peerte	e-5
pees	a-6b-3k8
peest	a-6b-5k8
peest$	a-6b-5k9
peeste	m-3
peestj	l5m5
peet	m-9
peetj	l-4m-8
peetje	l-4m-8
peeu	c-4d5
peeuw	c-4d5
peeuw$	g8m-6
peeuwd	d4
peeuwt	d4
pef$	f6
pefo	m-5
pefoo	c-5m-4
pefoon	c-5m-4
peg$	d4
pega	e-4
pega$	l3
pegaan	m4
pegal	e-4
pegale	e-4
pegd	b-4g4k-7l6
pegd$	b-4g4k-7l4
pegel	k-4
pegel$	c4
pegels	f-3g-5h5
pegeno	m-5
pegent	l4
peger	b-5k7
peger$	b-5k7
peggeh	c-4h4
peggel	l4
peggen	h6
pegger	h-3
pegges	b4c4d5h-5
pegin	m3
peging	a4c-4l3
pegl	l5
pego	l-6
pegs	f-3m-5
pegst	f-3m-5
pegsta	m-4
pehad	k6l-5
pehad$	k6l-5
pehee	k-4
peheer	k-4
pei$	e-6h5m-6
peid$	h-5
peie	d-6g6
peien	d-5g6
peien$	d-5g6
peier	d-4
peiere	d-4
peige	d3g-4l4
peigen	d4g-4l3
peil	c-5d-3
peil$	c-5l5
peila	d-4h3
peilan	d-4h3
peili	m-3
peilig	m-3
pein	l-4
peinde	k4l-5m-4
peine	i4j4
peine$	i4j4
peis	c-4
peist	c-5h-3m-5
peist$	c-5d3h-3m-4
peit$	g3
peja	b5
pejaa	b6
pejaar	b6
pek$	k-3
peken	d-8
peken$	d-6h-4
pekend	d-5
pekenh	h5
pekens	e4
pekers	a4g-4
pekg	k4
peki	l-7m-4
pekiep	c5
pekj	c3
pekje	c3
pekje$	c3
pekk	b-3
pekke	b-4e-6
pekken	e-5
pekn	a4k-4
pekna	a5k-4
peknal	a7k-4
pekp	g5k-4l-4
pekpa	g6k-4
pekpar	g6k-4
peks	h-7l4
pekse	a3h-6
peksel	a3h-6
pekv	c5
pekvo	c5
pekvog	c5
pela	d7e-6
pelac	d4
pelach	d4
pelan	l4
peland	l4
pelat	g6
pelati	g6
pelau	m-5
pelaut	m-5
pelc	g-4h-4
pelce	g-4h-4
pelcen	g-4h-4
peld$	h-3
pelde	d-9j3
pelde$	j6
pelden	d-8e-5g5j5
peldi	m-3
peldin	m-3
peldj	d4
peldje	d4
peldp	d-3g5
peldpa	d-3g5
pele$	g-3
pelef	c-5m-4
pelefo	c-5m-4
peleg	b-4g5k-7
pelegd	b-4g5k-7
pelen	d4m-7
pelen$	d4m-7
pelf	g-5m-4
pelf$	d4g-5
peli	h-6
peli$	l-5
pelie	b4h-4
pelie$	b4h-4
pelij	j-4
pelijk	j-4
pelik	l5
peliko	l5
pelke$	h4
pell	g-5m-8
pelle	d6g-4m-6
pelle$	e3
pellen	d7g-4m-6
pellet	c-4
pelli	j7
pellig	b4
pellin	j8k-4
peln	b-6c4
pelne	b-6c4
pelnet	b-6c4
peloo	m3
peloof	k-3
pelp	j-5
pelpe	j-4
pelpen	j-4
pelpo	c4m-3
pelpoo	c4m-3
pelpt	m5
pelpt$	m5
pels	c7e-4m-4
pels$	c8e-5m-4
pelte	h4
pelter	h4
pelu	l-4
pelui	d6h-6k-4l-5
pelui$	d5h-7
peluid	k-3l-4
pelw	l-5
pelwa	l-4
pelwag	l-4
pelwe	e4
pelweg	e4
pem$	k-7
pemaak	c4
pemas	m5
pemask	m5
pemb	c4
pemba	c4m-6
pembad	m-5
pembak	c7
pembr	g5
pemd	k-5m4
pemd$	c-4e5
pemde	k-4m6
pemen$	a3
pemm	b8k-5
pemme	b7k-5
pemmer	b7k-5
pemo	a4d-3
pemp	a-8h6
pempe	a-6h7
pempel	a-6h7
pempt	a-5k4
penaa	j-4
penaar	j-4
penb	h-5
penbe	e7h-5l-4m-5
pend$	l-6
pende	m-5
pende$	m-5
penden	i5k-4
pender	d4
pendi	i5
pendin	i5
pendj	m-6
pendk	a3
pendkl	a3
pene	k-4
penes	l3
penes$	l3
penf	d4e-5
penfe	d4
penfee	d4
penfl	e-4
penfla	e-4
peng	h4
penge	h4
pengen	h5j4
penh	k-4
penhok	m4
penhu	b5h5
penhui	b5h5
peni	j-4
penig$	l4
penk	l3
penk$	b-5
penke	a-4
penkel	a-4
penl	c5
penla	c5
penn	c-6k-3
penna	i5k-3m4
penna$	i5k-3m4
penne	c-5
pennen	c-6
penni	d-6
pennin	d-5e4
peno	e-4l6m-3
penor	k-3l3
penorm	k-3l3
penov	l7m-4
penove	l7m-4
penr	f4g-5
penraa	m4
penro	f6g-5
penrol	f6g-5
pensc	d4
pensch	d4
penst	j4l-5
penst$	j5l-6
pensta	f3
pent$	c-4
pentj	k-6l4
pentje	k-6l4
pentru	g-6
pentu	b5k-5l4
pentui	b5k-5l4
penv	b-5c4
penvl	a3b-5c4
penvli	a3b-5c4
penw	d-6k4
penwi	m-4
penwis	g4m-3
penwo	d-7k6
penz	m4
pep$	h-4
pepa	g5k-6
pepak	g7k-5
pepakt	g7k-5
pepar	d-3
pepark	d-3
peper	c5m-4
peperd	c5
pepl	c4h-4
peps	h-6k4
peps$	h-6
pept	b7c-6
pept$	b8g4h-4
pepte	c-6h5
pepteg	c-6h5
pera	l-3
peraa	d-4
peraan	c4d-5
peraf	c4l-6
peraf$	c4l-6
peral	b-5l-5m-3
peral$	b-5l-5
perav	a4m-4
peravo	a4m-4
perba	b3
perbak	b4
perbal	m-3
perbe	a-4j-3m-5
perbes	k4l-4m-5
perbl	h-5m-5
perbla	m-5
perbr	a7c5g-4
perbra	a6c5g-4
perbuu	l4
perd$	e-4h5j5k-4
perde$	d-4
perden	b-5k5
perder	g-4
perdeu	c-4f8
pered	h4m4
perede	h4m4
peree	c-4
pereed	e5k-4
pereen	c-4
perei	m-4
perel	m-3
perel$	e5
peren	m-4
perena	j5l-6
perend	e-4k-7l-3
pereni	m-4
perf	f-3h-5k4m-6
perf$	c5
perfi	k5
perfie	k5
perg$	m4
perga	h4j-5m5
pergee	m-3
perges	g4l-6m7
pergi	e5k-6
pergif	k-5l4
pergin	e6l-4m-4
perhu	c5k-4
perhui	c5k-4
perij	b5k-4
perij$	b5k-4
perj	h4
perka	c-5
perkan	c-4
perkas	m3
perkb	b-3
perkbo	b-4
perke	a-5
perkee	a-5
perken	d-5e4
perko	a7b-5c4
perkoo	a5b-6c4e-4m-3
perkp	m4
perkpo	m4
perkt	j-8k6
perkt$	j-8k6
perl	d-6l4
perla	d-6h4
perlas	h5l5
perlel	b5m3
perlij	l4
perlo	l7
perlor	l7
perm	e-6h-4
perm$	h-4k-5l4
perme	a4
permi	d-5i5
permis	d-5i5
permo	e-5m5
permoo	m7
permu	c5l-3
perne	m-5
perni	m-4
pernie	c4d-3
perns	l4m4
pernst	l4m4
pero	d-9
peron	d-4l6m6
perond	d-4l6m6
perov	d-7h6
perove	d-7h8
perovi	g4
perp	j-3
perpe	d5
perr	k-5l-6
perra	c4
perras	c6m-4
perre	e-5
perrei	e-5
perret	a4
perri	d5
perrie	d8k-7
perro	g5m5
perry	b5
perryc	b5
persb	m-4
persba	g4m-4
persc	g-3k-4l6m-4
persch	k-4l6
perse	l6
persen	l5
perso	e6h-4
persoo	e6h-4
persp	j4k-5
perspo	j5k-5
perst	a-4
persta	e4
perste	a-4c4
perstm	f5g-4
pert	b-7m-5
pert$	a-4b-6k-5l7
perte	e-5
perter	e-5
perti	d4m-3
pertig	d4m-3
pertj	b-7k4l-3m-4
pertje	b-7k4l-3m-4
pertr	a3k-3
pertro	a3
pertu	e4
pertui	e4
perug	m-7
perug$	m-4
perui	d-6k-3
peruit	d-6k-3
peruk	g4
perukt	g4
perus	a5g-4
perval	g3
pervu	a6k-5
pervuu	a6k-5
perw	h4
perwa	h4
perwac	h6
perwar	m-5
perwi	h5m3
perwij	h5m3
pes$	m-4
pesc	g4
pesche	d-4f-4k-3l4
pescho	m4
pese	d4
pesem	d5
pesem$	d5
pesj	m-3
pesje	m-4
pesje$	l3
pesk	m4
pesko	m4
peskou	m4
pesla	c-5
peslag	c-5
pesle	b6c-5g5h-4m4
peslee	b7h-4
pesli	l4
peslik	l4
peslo	c8k-4
pesloo	c8k-4
peslot	l5
pesm	c3e4k-4
pesmo	b4
pesmol	b4
pesn	c4g-5
pesne	c4g-5
pesned	c4g-5
pespr	d3
pessi	g4m-4
pessie	g4m-4
pest	k4
pest$	a-6k9
peste	d-6m-7
peste$	k4l-4m-5
pesten	d-4l6
pester	m-3
pestey	a4
pesti	l6m3
pestj	a5d-4l5
pestje	a5d-4l5
pestok	l-5
pestol	f4
pestop	a5
pestu	c-4d4j-6k5
pestuu	c-4d4j-6k5
peta	j5
petaa	j6
petaal	j6
petb	e5k-5
peterk	m3
petg	h4
petga	h4
petgan	h4
petgo	a4
petgor	a4
peti	h5k-4
petik	h6k-4
petikt	h6k-4
petje$	c-6
peto	c6
petp	k-3
petpa	k-3
petpar	k-3
petr	k-4
petro	j-4k-3
petro$	m6
petrok	d4i3j-4k-3
pets$	m-4
petse	l-7m-3
petsen	h-4l-6m-4
petst	c-7d3
petstu	c-5d6h-4
pett	b-6
pette	b-6k-5l4
petten	k-3
petter	b-6l3
petz	m-5
peub	d4
peube	d4
peubel	d4
peug	f-4h-3
peugd	f-4h-3
peugd$	f-4
peuk	a3h-4
peuk$	a5h-4l4
peuken	e5
peult	m-4
peult$	m-4
peun	a6k-4
peun$	a6k-3
peur	h-4
peur$	h-5
peurb	c5j-3
peurbe	c5j-3
peurd	e-3h-3
peurd$	e-3h-3
peure	e3h-4m-4
peuren	e3h-4m-4
peuro	k6l-5
peus	d-4g6
peus$	d-4g6
peutel	j4
peuter	i4m6
peuv	m-5
peuve	m-5
peuvel	m-5
peuw$	g7m-6
peuwe$	l-3
peuws	k6l-4
peuws$	k5l-4
peuwt	d4
peuwt$	d4
peuz	l-4
peuze	l-4
peva	c-4
pevaa	m-5
pevaar	m-5
peval	k-6
peval$	k-4l5m5
peve$	g3m-4
pevee	k-4
peveel	j4k-4
pevel	c7
pevels	c7
peven	j-6
peven$	g-3j-8k6
pevend	d4
pevi	a-4l5
pevin	a-4l5
peving	a-4l5
pevl	l4m3
pevlo	l4
pevlog	l4
pevoc	g4
pevoch	g4
pevoe	k5
pevon	e-4k-8l6
pevond	e-4k-8l6
pevr	l6
pevro	k-4l7
pevrou	l5
pewa	c-7h-4l7m-5
pewaa	c-7h-4l10m-5
pewaai	c-7h-5l8m-5
pewe	b-6e-4k5
pewee	b-6c4e-3k4
peweeg	m4
pewees	b-6c4e-4k4
peweg	c-4l7m7
pewel	g5
peweld	g5
pewond	m5
pewone	d5
pewu	d-5m7
pewus	d-4m5
pewust	d-4m5
pexp	a5c-4m5
pexpl	a5c-4m5
pexplo	a5c-4m5
peyn	a4
peyn$	a4
peza	g-4
pezak	l4m4
pezakt	l4m4
peze	c-7j-5m-7
pezel	b3c-7m-5
pezelf	b4m-3
pezell	b3
pezet	h4
pezet$	h4
pezie	i3
pezien	i3
pezo	e7k-5m-4
pezoc	m-3
pezoch	m-3
pezor	e8k-5
pezorg	e8k-5
pfat	d4
pfatb	d4
pfatbi	d4
pfee	a-8k6
pfeer	d4
pfees	a-8k6
pfeest	a-8k6
pfel	c4m-4
pfels	c5i4m-5
pfels$	c5i4m-5
pfen	b3d4i4k-8l-4
pfenn	i5k-3m4
pfenna	i5k-3m4
pfer$	m4
pfeu	k-4
pfeur	k-4
pfeur$	k-4
pffe	d4k-5
pffel	i4
pffels	i4
pffer$	m4
pffeu	k-4
pffeur	k-4
pffi	k5l-4
pfge	a4e-4
pfges	a5c-3m-5
pfgest	a5c-3
pfic$	e4
pfie	m-4
pfiet	m-4
pfiets	m-4
pfij	k6
pfijn	k6
pfijn$	k6
pfik	b9k-7
pfikk	b4
pfikki	b4m-4
pfikt	b8k-5
pfil	m-4
pfilm	m-4
pfje	b5k-5m4
pfla	k-6
pflat	k-4l3
pflat$	e-3l4
pflau	d6
pflauw	d6
pfless	d3
pfli	a4d-5
pflin	a4d-5
pflink	a4d-5
pfma	g4
pfo$	j4
pfoe	h-4
pfond	m-4
pfond$	m-4
pfoo	c-5m-6
pfoon	c-5m-5
pfoon$	m-4
pfor	b-7f4l5
pforc	f4
pforce	f4
pfro	m4
pfron	m4
pfront	m4
pfst	i3
pfste	i3
pfte$	g3
pfti	a6h-4k-7m-5
pftie	h-4m-5
pftien	h-4m-5
pftig	a5k-7
pftig$	a5k-5
pftigd	k-5l4
pfva	c-4e-5k-7l7
pfval	c-4e-5k-7l7
pfval$	c-4e-5h-4k-5l5
pga$	l3
pgaat	d-4
pgaat$	d-4
pgal	d4
pgale	d4
pgale$	e-4
pgan	h7
pgang	h7j-4
pgang$	h5j-4
pgasle	l5
pgaslu	j5m4
pgast	b-4
pgaste	b-4
pgat	k4
pgate	k4
pgaten	k4
pgbe	k4
pgber	k4
pgberi	k4
pgbr	h5m4
pgde	k-4
pgebe	h-4
pgebel	h-4
pgebi	d7
pgebie	d7
pgebl	a6c4
pgebla	a8c5k-4
pgeble	k5
pgeblu	b4
pgebou	b4
pgebro	f4m-5
pgedem	a-5k4
pgedo	e5h-5
pgedoo	e5h-5
pgedr	c-4h4
pgedra	c-4h4
pgedre	a4
pgedu	d-4e-5k-4l4
pgedum	e-5k-4l9
pgeduw	d-4
pgeeft	g4
pgeer	j5
pgeet	m-3
pgega	m4
pgegaa	m4
pgegl	l5
pgehad	k6l-5
pgei	j-4
pgeki	c5
pgekie	c5
pgekl	c-4e4
pgekn	a5k-4
pgekna	a5k-4
pgel$	c5
pgela	d4m3
pgelac	d4
pgeld	c-4k-5
pgeld$	c-4
pgeldt	j4k-5
pgele	g5k-9
pgele$	m4
pgeleg	b-4g5k-7
pgeloo	k-3
pgels	f-3g-5h5
pgels$	f-3g-5h5
pgelu	l-4
pgelui	d6h-6k-4l-5
pgema	c4
pgemaa	c4
pgemas	m5
pgena	j-4
pgenaa	j-4
pgend	j-4l6
pgend$	j-4k3
pgende	k-4l7
pgeno	e-4m-4
pgenov	m-4
pgep	d-6g4k-4
pgepa	g5k-4
pgepak	g7k-5
pgepar	d-4
pgepl	c4h-4
pger$	e4g-4k4
pgere	j6k-7
pgered	h4m4
pgeree	e5k-4
pgeren	d5
pgeru	g7
pgeruk	g4
pges	j-3
pgesc	g4
pgesch	g4
pgesla	c-5
pgesle	b6c-5g5h-4m4
pgesli	l4
pgeslo	c8k-4
pgesm	b4
pgesmo	b4
pgesn	c4g-5
pgesne	c4g-5
pgesp	d3
pgespr	d3
pgest	j-4
pgestu	d6j-6k5
pget	k-5
pgeti	h5k-4
pgetik	h6k-4
pgetr	c4k-4
pgetra	c3
pgetro	d4i3j-4k-3
pgevaa	l-6m-4
pgeve	c5
pgevel	c7
pgeven	d5j-5
pgevi	a-4l5
pgevin	a-4l5
pgevl	l4m3
pgevlo	l4
pgevo	e-4l4
pgevoc	g4
pgevoe	k5
pgevon	e-4k-8l6
pgevr	l4
pgewa	c-7h-4l7m-5
pgewaa	c-7h-4l10m-5
pgewe	b-6e-4g5k5l-6
pgewee	b-6c4e-4k4
pgewel	g5
pgeza	g-4
pgezak	l4m4
pgeze	m-3
pgezel	b3
pgezet	h5m-3
pgezic	m4
pgezie	i3
pgezo	m-3
pgezoc	m-3
pggeh	c-4h4
pggeha	c-4h4
pggek	c6m-3
pggel	l4
pggelo	l4
pgger	h-3
pggere	h-3
pgges	b4c4d5h-5
pggesl	b7h-4
pggest	c6d6
pghe	b-4c-5d6j5m-4
pghek	c-5d6j6k-4
pghekk	c-4d7
pgie	m-3
pgier	m-3
pgiet	e3
pgiete	e3
pgif	k-6l3
pgift	k-6l3
pgifte	g4
pgifti	k-5l4
pgin	a-3
pging	c-4
pging$	l-6
pgis	k-4
pgist	k-4m-5
pgiste	k-4m-4
pgit	e3l-4
pgjo	d5
pgjon	d5
pgjong	d5
pglad$	l-4
pglas	k-5
pglasb	l4
pgle	l4
pglo	c-4
pgloo	c-4m4
pgoe	d-5
pgoed	d-5
pgoed$	c-4d-5
pgol	h-4
pgolf	h-4
pgolf$	h-4
pgor	l-4
pgord	a-6k4
pgordi	a-6k4
pgors	a4
pgors$	a4
pgort	c4
pgort$	c4
pgra	g-4
pgraa	a-5j-3k5
pgraaf	m5
pgraag	a-5k7
pgrap	k6
pgras	m-6
pgras$	l4
pgrasv	m-5
pgre	g5
pgree	g4
pgreep	g4
pgres	g4m-4
pgress	g4m-4
pgroen	b-6k-6
pgroo	g-4k4m-4
pgroot	g-4k4m-4
pgrot	g-6
pgrote	g-6
pgs$	e5m-3
pgspan	l4
pgst	f-3m-5
pgsta	m-4
pgstaa	m-4
pgte	l6
pgym	m3
pgymz	m3
pgymza	m3
pgza	h-3
pgzaa	h-4
pgzaam	h-4
phaaf	m-5
phaag	k-5m5
phaal$	k4
phaald	k-5
phaalt	h4
phaar	e-6
phaar$	e-6
phad	f4l-7
phad$	k6l-5
phadd	c4d3
phadde	c4d3
phade	f6k-4l-4m-4
phade$	f6k-4l-4m-4
phale	l4
phalen	l4
phalf	l4
phalf$	l4
phals	l3
phalsb	l3
phalt	m-4
phalte	m-4
phand	a7c-4
phand$	a7
phande	m5
phandh	c-4m4
phange	k4
phangj	d6
phap	a-5b-3
phap$	e4
phape	b-4l6
phapp	a-5
phappy	a-5
phard	f-3
pharde	f-4
pharm	j4
pharme	j4
phart	m5
phau	k-4
phauf	k-4
phauff	k-4
phav	c-4
phave	c-4
phaven	g-5
phaver	c-4m6
phavi	a4d4
phavin	a4d4
phe$	l5
phec	l-3
pheck	l-3
phed	c-6l6
phede	c-6l6
pheden	c-6l6
phee$	i4
pheek	b4m4
pheek$	b4m4
pheel	h-4
pheel$	h-4
pheer	g-4
pheer$	g-4
pheerd	k-4
pheet	j-3m-5
pheet$	j-3m-5
phef	a5k-5
phei	h-4
pheid	h-5
pheid$	h-5
phek	d6j5k-4
phekj	c3
phekje	c3
phekk	c-3d8
phekke	c-3d8
phel$	b-5k5
pheld	d-9g10
phelde	d-8g7
pheldt	c4
phele$	g-3
pheli$	l-5
phelik	l5
phelp	j-5m5
phelpe	j-4
phelpt	m5
phem	c-3
phen	k6
phen$	k4
phenk	k4m-3
phenk$	k4m-3
pher	e-5m-9
phere	m-6
pherm	c4e-4
pherm$	c4k-3
pherr	d8k-7
pherri	d8k-7
phes	m-3
phesj	m-3
phesje	m-3
pheu	l4m-6
pheur	l5
pheure	h-3
pheuv	m-5
pheuve	m-5
phga	d4
phgas	d4
phiern	b4m4
phies	c4
phies$	c4
phietp	k-3
phij	l-5
phijn	l-5
phijne	e4
phijnl	f5l-5
phijnt	d4
phild	e4
philde	e4
phip	g5
phipp	g6
phippe	g6
phoe	j4k-4l8
phoef	l6
phoen	k-6l7
phoev	j4k-4
phoeve	j4k-4
phokj	c4
phokje	c4
phol	d4
phold	d4
pholde	d4
phomm	c5
phomme	c5
phomo	c-4g4m4
phomos	c-4g4m4
phon	c-4
phond	d5g-6m-4
phond$	g-6
phonde	d5g-3k-4
phoog	c-4
phoogs	l4
phool	l-4
phool$	l-5
phoon	m-5
phoop	a4
phoop$	a5
phop	b5
phope	b6
phopel	b6
phopp	l-4
phoppe	l-4
phorb	b4
phorbe	b4
phorn	b-4d4
phorn$	b-4d4
phot	g7m6
phot$	g-3k5
phote	g9m6
photen	g9m6
phou	j-6
phoud	c-5j-6l-4
phoude	j-6k4
phoudt	c-5
phre	d6
phree	d6
phreeu	d6
phri	e3
phrif	e4
phrift	e4
phro	a4l-5
phroei	b4
phten	g6
phten$	g6
phtend	a5d-5
phter	k-4
phter$	c-6k-7
phterl	c5
phtert	e4
phtg	d4e5f-4
phtge	d4e5f-4
phth	g-7l6
phti	g-3m-7
phtig	m-3
phtig$	m-3
phtin	g-4m-5
phting	g-4m-5
phtj	m4
phtp	g4
phtpa	g4
phtpar	g5
phts	b-5h4j5m-10
phts$	b-5h5m-6
phtw	d-3h7k-5m-4
phtwa	h7k-5
phtwag	h7k-5
phud	l5
phudt	l5
phudt$	l5
phuil	m4
phuile	m6
phuim	d5k-4l4
phuim$	d5k-4l4
phuisg	e-4i5l-4m-4
phuisj	b-4c7k-4l5
phuiz	e4
phuize	e4
phul	g4
phulp	g4
phulp$	g4
phut	d-4
phutt	d-4
phutti	d-4
phuur$	e-5
phuurd	f4
phuurt	e5
phuw	l4
pic$	e5
pica	d5
picad	d5
picade	d5
pich$	a4
picha	g4k-4
pichau	g4k-4
pichte	j-4
pichtg	d4e5f-4
pichti	g-4m-5
pichts	j6l-6m-6
pici	l-3
pidda	i4
piddag	i4
pide	k-4
pide$	l5
pideer	d4
pidg	a4
pidl	d4
pidl$	d4
piea	c-3k4
piebo	b-4
piebol	b-4
pied$	d7
pieden	k3
pief	f7g-3
pief$	f7g-3
pieg	c5k-8m-8
piege	c6k-7m-6
piegel	c5g-6m-6
piegen	k-6l5
pieh	l4
pieke	h5
pieken	h5
piel	c3
piel$	k-5l7m3
pield	c4j5
piele	d-4
pielen	d-4
piem$	k-4
pien	i3
piend	i7k-6
piende	i4k-5
piendi	i5
piens	j5l-6
pienst	j5l-6
piep$	m-4
piepe	c5m-4
pieper	c5
pierb	b3
pierba	b5
piere	d-4l-8
pieren	l-7m-4
piern	b4m4
pierna	b4m4
piers	c-3d4
piers$	c-3d4
piert	b-7k6m-4
piertj	b-7k6m-4
pieru	g6
pierv	a6k-5
piervu	a6k-5
pies	d-4k8
pies$	d-3k8m-3
piesk	m4
piesko	m4
pieter	h5
pietg	a4
pietgo	a4
pietp	k-3
pietpa	k-3
piets$	b-4
pietse	l-7m-4
pietst	c-5d4
pieu	l-6
pieuw	k4l-6
pieuws	k6l-4
pift	k-7l6
pift$	l5
pifte	g3
pifte$	g4
pifti	k-5l4
piftig	k-5l4
pigd	k-4
pigen	d4
pigen$	d5
pigena	j-4
piger	k4
piger$	k4
pigs	l4
pigs$	l4
pigte	l6
pij$	d-4g7l-5
pijb	h5
pijba	h5
pijbaa	h5
pijd	g-6
pijd$	b-4g-6j-7k6
pijden	m-5
pijder	m7
pijdi	h3
pijdin	h3
pije	l4m-6
pije$	k4l-4m-6
pijf	g-5h-4j-7l8
pijft	a3g-7h-4j-7l8
pijft$	g-7j-7l8
pijfti	h-4m-5
pijg	c-4e-6
pijga	c-4
pijge	e-5g8k-7
pijgen	e-4
pijgt	l4
pijgt$	l4
pijk	m-4
pijka	b-5h3m-5
pijkan	b-5h4m-4
pijker	l-4
pijkt	h-4
pijkt$	h-4
pijl	l-10
pijl$	l-6
pijle	m-5
pijlen	m-5
pijlt	j5l-6
pijnb	d4
pijnen	k3
pijnl	f5l-5
pijnli	f5l-5
pijnt	d4
pijnt$	d4
pijp$	m-3
pijpt	f3
pijpto	f3
pijs	k-5m-5
pijs$	g4
pijsb	k-4m-4
pijsba	k-4m-4
pijt	c-4e6k-4
pijt$	k-4
pijte	f4
pijter	c-4d-3f4
pijv	d4m-4
pijve	d4m-4
pijven	d7
pijz	j5l-4m-7
pijze	m-4
pijzel	l-3m-4
pijzer	e3
pijzo	a3
pijzon	a3
pik$	j-10k3
pike	d4l-6
pike$	m4
piker	l-4m-5
pikers	h-4m-6
pikes	d6h-5
pikes$	d6h-5
pikj	d4
pikje	d4
pikjes	d4
pikk	d3
pikke	d4
pikker	d5
pikki	m-5
pikkie	m-5
piko$	b6
pikop	l5
pikopt	l5
piksc	l-3
piksch	l-3
pikt	b5g-3k-8l5m6
pikt$	g-3k-4l5m6
pil$	b-4e-4
pila	d-4h3
pilan	d-4h3
piland	d-4h3
pild	d5
pilde$	m-4
pilder	e4
pildp	d5
pildpl	d5
pile	l4m6
pilen	m5
pilend	m5
pili	m-9
pilic	l5m-6
pilich	l5m-6
pilig	m-3
pill	c-6
pille	c-6l4
pilleg	e-3
pillen	c-4l8
pillet	k7l-4
pilm	m-4
piln	f-5
pilni	f-5
pilnis	f-5
pim$	d5k-4l4
pima	j-3
pimat	j-4
pimati	j-4
pime	j-4k6m-4
pimen	j-4k6
pimen$	j-4k6
pimi	d4
pimid	d4
pimide	d4
pimt	e5
pimt$	e5
pinau	c3
pinaut	c3
pinb	m5
pinbr	m6
pinbre	m9
pindel	k4l-5m-4
pindj	k4
pindje	k4
pinds	i4k-6
pinds$	i5k-4
pine$	i3
piner	c-4
piner$	c-4
piners	l8m-5
pinf	j4
pinfo	j4
pinfo$	j4
pingbe	k4
pingbr	m5
pinge	e-4
pingeg	c6
pingel	b4
pinger	m3
pinges	c-5f3
pinget	f5i5
pingl	c-4m4
pinglo	c-4m4
pinh	e-3l-4
pink	h-7
pink$	e3
pinke	h-6
pinke$	a5d-4
pinkel	h-6
pinkem	e4
pinken	a-5e-4l3
pinki	k4
pins	d-7j-4
pinse	a5f3
pinst	d-5l4
pinti	d4
pintim	d4
pinu	d-3
pinut	d-4
pinute	d-4
pinz	j4
pion	k-4
pion$	k-4
pioo	k-3
piool	k-3
piool$	k-3
pios	k5l-4
pipp	d-6g4
pippe	d-6g4
pippen	d-5h5l4
pipper	g4
pire	k-5
piren	k-5
pirene	k-5
pirk	m4
pirk$	m4
pisc	e-4
pische	l5
pisg	e-4i5l-4m-4
pisge	e-4i5l-4m-4
pish	m8
pisha	m8
pisj	c3
pisje	c3
pisje$	c4
piss	a-6e4i5
pisse	a-6c5e5
pissel	a-4e6g4
pissi	i7l-3m-3
pissin	i7l-3m-3
pist$	a-4c-6h-4
piste	k-4
pisten	g4
pister	k-4m-5
pisz	d5f-5
pisza	d5f-5
piszak	d5f-5
pitb	l5
pitbu	l5
pitd	b3
pitda	b3
pitdam	b3
pitenl	c5
pitga	b-4k4
pitgeg	l4
pitges	d4
pitgev	m-4
pitl	c4e-5
pitla	c4e-5
pitlaa	e-4h4
pitlat	c5
pitr	b5
pits	d-4
pitte$	k5
pitter	m-4
pitz	j-6l8
pitze	j-6l8
pitzet	j-6l8
pive	m-5
piven	l4m-3
pizen$	e4
pizend	a3
pizz	d4
pizza	d4
pjaard	b6
pjag	d5
pjage	d5
pjagen	d5
pjam	k4
pjama	m4
pjama$	m4
pjamm	k4l-3m-4
pjamme	k4l-3m-4
pjar	k6
pjare	k6
pjaren	k6
pjba	h5
pjbaa	h5
pjbaan	h5
pjd$	b-4g-6j-7k6
pjden	m-5
pjden$	m-5
pjder	m7
pjder$	m7
pjdi	h3
pjdin	h3
pjding	h3
pjer	b5
pjerr	b5
pjerry	b5
pjes	e4l-5m-6
pjes$	e3l-4m-5
pjeu	f-4
pjeug	f-4
pjeugd	f-4
pjft	a3g-7h-4j-7l8
pjft$	g-7j-7l8
pjfti	h-4m-5
pjftie	h-4m-5
pjga	c-4
pjge	e-5g8k-7
pjgen	e-4
pjgen$	e-4
pjgt	l4
pjgt$	l4
pjka	b-5h3m-5
pjkan	b-5h4m-4
pjkant	b-5h4m-4
pjker	l-4
pjkers	l-4
pjkt	h-4
pjkt$	h-4
pjl$	l-6
pjle	m-5
pjlen	m-5
pjlen$	m-5
pjlt	j5l-6
pjnb	d4
pjnen	k3
pjnen$	k3
pjnl	f5l-5
pjnli	f5l-5
pjnlij	f5l-5
pjnt	d4
pjnt$	d4
pjoc	c4
pjoch	c4
pjochi	c4
pjp$	m-3
pjpt	f3
pjpto	f3
pjptol	f3
pjs$	g4
pjsb	k-4m-4
pjsba	k-4m-4
pjsbaa	k-4m-4
pjt$	k-4
pjte	f4
pjter	c-4d-3f4
pjteri	c-4d-3f4
pjve	d4m-4
pjven	d7
pjven$	d7
pjze	m-4
pjzel	l-3m-4
pjzer	e3
pjzo	a3
pjzon	a3
pjzond	a3
pkaa	b-5
pkaar	b-5
pkaars	a4b-5
pkab	d-5l4
pkabe	d-5l5
pkabel	d-5l5
pkac	b-5k5
pkach	b-5k5
pkache	b-5k5
pkad	g4m3
pkade	g4m3
pkade$	g4m3
pkam	f6h-4m6
pkame	f6m7
pkamer	f6m7
pkamp	h-4
pkan	g-4
pkan$	e-5k4
pkana	m6
pkanaa	m6
pkant	g-4
pkant$	g-4
pkanti	c4
pkap	l-5
pkapo	l-4
pkapot	l-4
pkappe	c3
pkar	b-4d7e-4h6
pkara	d3
pkarao	d3
pkassa	m-4
pkateb	b3
pkba	g4
pkbo	b-3
pkbom	b-4
pkbuss	a4
pkeel	g-5l4
pkeel$	g-5l4
pkeer	h4
pkeer$	l-5m-4
pkeerd	d-6
pkeers	a-5
pkeert	l-5
pkel	e-4
pkel$	c-4
pkelc	g-4h-4
pkelce	g-4h-4
pkeld	f5
pkelde	f5
pkele	c4l4
pkele$	a-4
pkelen	c5l4
pkeli	m4
pkels	e-6k5
pkels$	e-6k5
pkelw	l-4
pkelwa	l-4
pkem	e4
pkema	e4
pkema$	e4
pkend	h-3
pkend$	d-4
pkende	l4
pkenh	h5
pkenhu	h5
pkenn	d-5e5
pkenr	f7g-5
pkenra	m4
pkenro	f6g-5
pkens	e5
pkens$	e5
pker$	d-7
pkerb	m-5
pkerbl	m-5
pkerd	m5
pkerde	m5
pkere	l-4m-4
pkere$	e4
pkerel	m-3
pkerk$	l4
pkerm	m4
pkermi	m4
pkers$	l-5
pkerse	l5
pkerst	f4g-3
pkes	d6h-5
pkes$	d6h-5
pket	e9g-4
pketb	e7k-5
pketj	f5
pketje	f5
pkeu	e6
pkeuk	e6
pkeuke	e6
pkge	k4
pkie	m-7
pkie$	b6m-5
pkiep	c5
pkiepe	c5
pkies	k6
pkies$	k6
pkiet	k-6l6
pkiet$	k-6l6
pkij	f-3
pkindj	k4
pking	l-6
pking$	l-6
pkip	l5
pkipp	l5
pkippe	l5
pkje	m-5
pkjes	d4
pkjes$	d4
pkkee	l-3
pkkeer	l-3
pkkel	e-6j-3k6
pkkels	e-6j-3k6
pkkend	l5
pkkenr	f6g-5
pkker$	d-4
pkkere	h4
pkkers	h5
pkket	e7k-5
pkketj	f5
pkki	m-6
pkkie	m-5
pkkie$	b6m-5
pkkies	k6
pkla	h3
pklaa	e-5k6
pklaar	e-5k6
pklan	g4k-3m-6
pklant	g4k-3m-6
pklap	a4h6l-6
pklap$	a5j4
pklapp	h5l-5
pklapt	h4l-3
pkle	l-4
pklei	i4m-7
pklein	i4m-7
pklem	c-4h7k-5
pkleu	e5m6
pkleut	m6
pkli	g-4m-5
pklik	b4
pkliko	b4
pklin	e3g-3m-4
pklink	e3g-3m-4
pklo	m-4
pklop	l-4
pklopt	l-4
pklu	k-4m-5
pklus	e4k-4
pkme	b3m3
pkmel	b3
pkmeld	b3
pkna	a8
pknal	a9
pknal$	a6
pknald	a10k-4
pknall	k-4
pknalt	a4
pkne	b-6h4l4
pknet	b-6h4l5
pknett	b-6h4l5
pkni	m-4
pkno	g5
pknoc	m4
pknock	m4
pknokp	m6
pknul	m3
pko$	b6
pkoei	l3
pkoeie	l3
pkof	l-4
pkoff	l-4
pkom	g-9
pkomt	d4g-5
pkomt$	d4g-5
pkoo	e-4l-3
pkool	b-3c4
pkoolm	m4
pkoop	a5e-4k5l-5m-4
pkoop$	e-5k5l-6
pkop	l3
pkopt	l4
pkopte	l4
pkor	b7k-7m-4
pkorf	b8k-7
pkorf$	b5
pkort	l5m-4
pkou$	m4
pkpa	g4k-4
pkpar	g7k-4
pkpart	g7k-4
pkpl	l4
pkpla	l4
pkpo	m4
pkpot	m4
pkpot$	m4
pkra	h-5
pkraak	f5
pkraan	b-4l3m-5
pkrass	f4
pkre	k5
pkree	k4
pkreeg	k4
pkrijd	m6
pkrijg	e-5l4
pkrijt	e6
pkroe	d4
pkroeg	d4
pkrom	c5
pkroo	a4g-5
pkroon	a4g-5
pkruid	c3m-5
pksc	f7l-4
pksch	f7l-4
pkscha	f7l-4
pkse	h-6
pksel	a3h-6
pksel$	h-6l5
pkst	e5
pksta	e3
pkstat	e3
pkte	b5j5k-8
pkte$	b5k-5
pkun	h-4
pkur	g-5k5
pkurk	g-5k5
pkurk$	g-5k5
pkvo	c5
pkvog	c5
pkvoge	c5
pkwam	a6
pkwam$	a6
pkwar	j-5
pkwart	j-5
pkwi	k-5
pkwij	k-5
pkwijt	k-4
pla$	d4e-5
plaad	c4d-5
plaadp	c4d-5
plaap	e5l-7
plaapk	d3e3
plaapt	l-5
plaar	e-5k6
plaar$	e-5k6
plaat	k-4
plaat$	h4j4k-4
plac	k5
plach	k5
plache	k4
plachg	d4
placht	k4
plad	f4j-7k4
plad$	l-4
pladd	k3
pladde	k3
plade	f5j-6
pladen	f5
plaff	d5l-4
plaffe	d5l-4
plafo	m-4
plafon	m-4
plag$	a4l-4
plage	c-5
plagen	c-5
plak	i3k-5
plak$	i3k-5
plal	d4
plall	d3
plalle	d3
plam	l-5
plamm	c-5m6
plamme	c-5m6
planc	b-4h-5
plance	b-4h-5
pland	d-4k6
pland$	d-4
plang	m-3
plang$	k-6
plangz	h-4
plank	d-4
planke	c3d-4
plants	c-4d3l4
plap	h3
plap$	a4j4l3
plape	d3
plapen	d3
plapp	h4k-4
plappe	h5l-5
plapt	h4l-3
plapt$	h5l-3
plar	f4k-3
plarm	f4k-3
plarm$	f4k-3
plas	g-5
plasb	l4
plasba	l4
plase	d7e-4
plaser	d7e-4
plass	d5
plasse	d5
plast	g-4m-7
plast$	m-5
plasti	m-3
plat	e-5
plate	d-5l6
platen	d-5l4
plati	g6
platie	g6
plaut	m-5
plauto	m-5
plauw$	d5
plaz	a5c6
plaze	a5c6
plazen	a5c6
plbe	c5e-5
plber	c5e-5
plbert	c5e-5
plbus$	m3
plce	g-4h-4
plcen	g-4h-4
plcent	g-4h-4
plco	k-3m-3
plcon	k-3m-4
plcont	k-3m-4
plde	d-6k-4
plde$	b-5c4e4j5m-4
plden	a3d-5e-5j4
plden$	a4d-5e-5j4k-4
plder	f4k-3
plder$	l6m4
plderr	a4
pldi	m-3
pldin	m-3
plding	m-3
pldj	d4
pldje	d4
pldje$	d4
pldp	g3
pldpa	d-3g5
pldpar	d-3g5
pldpl	d5
pldpla	d5
pleb	k-7m-7
plebe	m-6
plebei	m-6
pled	m-4
pleeg	m-8
pleeg$	e-3f4m-6
pleegg	c9
pleegs	m-4
pleen	d-6
pleen$	d-6
pleep	b7h-4
pleept	b7h-4
pleer	d-4
plef	c-5m-4
plefo	c-5m-4
plefoo	c-5m-4
pleg	h4
plega	e-3
plega$	l4m4
plegal	e-4
plegd	b-4g5k-7
plegd$	b-4g5k-7
plege	l4
plege$	l4
plegg	d-4f-3h7
plegge	d-4f-3h6
plegi	a4l-5
plein	h-4
plein$	h-4
pleine	i4j4
plek	m-3
plek$	l3m-4
plel	b5m3
pleli	b5m3
plelie	b5m3
plem	c-5h5
plem$	h7k-5
plend	a-4d4k4
plend$	m4
plende	a-5k4
plenv	a4
plenvl	a4
pler	h-5
plere	d7k-5
pleren	d7k-5
plers	f4g-4
plers$	f4g-4
ples$	k5
pless	d3
plesse	d3
plet	c-5k5
pletj	c-5k6
pletje	c-5k6
plets	m-6
plets$	m-6
pleu	g4h-5
pleur	g5h-5
pleurd	g5h-4
plev	m-4
pleven	k4
plez	k6
plf$	g-5
plge	h-3j-4
plgen	j-3
plgend	j-4
plgt	e4m-5
plgt$	e4m-5
pli$	l-5
plic	m-3
plich	m-3
plicht	m-3
plid	d4
plidl	d4
plidl$	d4
plie	g-5
plie$	h-4l3
plieb	b-4
pliebo	b-4
plieg	k-7l6m-4
pliege	k-6l5
pliep	m-4
pliep$	m-3
pliet	b-5
pliet$	b-5
plif	e-4l5
plift	e-4l5
plift$	e-4l5
plig$	l3
plige	k5
plij	c-5j-6
plijf	g-3j-7k4l5
plijft	a3g-4j-7k5
plijkt	h-4
plijp	f3
plijpt	f3
plijt	c-4d-3f4
plijte	c-4d-3f4
plikj	d4
plikje	d4
pliko$	b6
plikop	l5
pliks	l-3
pliksc	l-3
plikt	l4
plikt$	l4
pling	j4
pling$	j4
plink	d-5
plink$	e3
plinke	d-4
plip	h5
plk$	d9k-5m-5
plke$	h4
pll$	l5
plle$	c5d-5m-7
plleb	k-7m-7
pllebe	m-6
pllee	d-6
plleen	d-6
plleg	e-3
pllega	e-3
pllend	a-5d4k4
pller	e-3h-4
pllers	f5g-4
plles	k5
plles$	k5
pllet	c-5k4
plletj	c-5k6
pllets	m-6
plli	j6
pllig	b4
pllig$	b4k-4
pllige	k5
pllin	j8k-4
plling	j8k-4
pllo	k-4
pllon	k-4
pllonn	d5
plm$	k4
plmo	m4
plmon	m4
plmono	m4
plmt	m-3
plmt$	m-3
plne	b-6c4
plnet	b-6c4
plnet$	b-6c4
plni	f-5
plnis	f-5
plnisz	d5f-5
plo$	a4
ploe	l-3
ploed	m3
ploede	g4l-6m4
ploedh	m-4
ploedt	m4
ploem	c5h-4
ploemb	c7
ploeme	a3
ploes	d5
ploese	d5
plof	d-5h4
ploft	d-5h5
ploft$	d-5h5
plokk	l-5
plokke	l-5
plon	a4b-3
plon$	a4l4
plonn	d5
plonne	d5
ploodg	e3
ploof	k-3
ploof$	k-3
ploop$	l-4
ploos	c-4m7
ploos$	c-4m7
plopt	l-4
plopt$	l-4
plor	l7
plore	l7
ploren	l7
plos	h-5
plosi	a5c-4m5
plosie	a5c-4m5
plosl	g-3
ploslo	g-3
plosw	d4h-5
ploswa	d4h-5
plot	e5
plot$	e5
plote	l5
ploten	l5
plpe	j-4
plpen	j-4
plpen$	j-4
plpl	e8
plpo	c4m-3
plpoo	c4m-3
plpoor	c4m-3
plpt	m5
plpt$	m5
pls$	c5m-4
plsba	l3
plsban	l3
plst	e3k-3
plsta	e4
plstaa	e4
plte	l-4m-5
plte$	m-4
plten	b4
plten$	b4
plter	h4
plti	b-4j-6k5
pltij	b-4j-6k5
pltijd	b-4j-6k5
pltj	a4d-4
pltje	a4d-4
pltjes	c-4d-3h5
plubh	c4
plubhu	c4
pluc	k-6
pluch	k-6
plucht	k-6
plui	a-5d7k-5m-7
plui$	d5h-7
pluid	d7k-3
pluid$	d6k-4l-4
pluip	c-4h3
pluis	a-4l5m-4
pluis$	a-4h4l5
pluit	l5
plus	b6c-3k-4
plus$	c-3
plust	b4
plust$	b4
plve	a6d-5
plvel	d-5
plveld	d-5
plven	a5k-5
plven$	a5k-5
plwa	l-4
plwag	l-4
plwage	l-4
plweg	e4
plweg$	e4
pmaak	a-4
pmaak$	a-6k4
pmah	l5
pmahe	l5
pmahel	l5
pmaker	g4
pmal	h7k-5m-4
pmall	h7k-5m-4
pman$	k-5m-6
pmas	m10
pmask	m5
pmaske	m5
pmass	g3m8
pmassa	g3m8
pmat	b-5j-3l3
pmati	j-4
pmatie	j-4
pmba	c5m-5
pmbad	m-5
pmbad$	m-5
pmbak	c7
pmbakk	c7
pmbe	i5
pmber	i5
pmber$	i5
pmbo	c4k-4
pmbor	c4k-4
pmbord	c4k-4
pmbr	g5
pmbu	b-4h-6
pmbul	b-4h-6
pmbula	b-4h-6
pmd$	e5
pmde	k-5m5
pmeeg	g4
pmeege	g4
pmeer$	e-4
pmees	m-3
pmeest	m-3
pmeeu	d-4l5
pmeeuw	d-4l5
pmeg	k-4l-4
pmega	k-4l-4
pmel	j4
pmel$	l5
pmeld	e-5j4
pmeld$	c4
pmelde	e-5m4
pmeldi	m-3
pmels	c5l-5
pmels$	c5l-5
pmes	e-4g6m8
pmes$	m4
pmess	g5m6
pmesse	g5m6
pmete	e4
pmeter	e4
pmetr	m6
pmetro	m6
pmeu	c4
pmeub	d4
pmeube	d4
pmeult	m-4
pmev	l5
pmevr	l5
pmevro	l5
pmgev	m4
pmgeva	a3m5
pmgevi	a-4l5
pmgew	l4
pmgewa	l4
pmha	d4
pmhal	d4
pmhalt	d4
pmhe	c-6l6
pmidda	i4
pmide	d4
pmidee	d4
pmin	d-4
pming	m-5
pming$	m-5
pmink	e4
pminke	e4
pminu	d-3
pminut	d-4
pmis	a-4d-4i4
pmis$	m4
pmiss	i6
pmisse	m4
pmissi	i7l-3m-3
pmist	a-5k4
pmist$	a-5k4
pmme$	b5m6
pmmel$	l5
pmmels	c5l-5
pmmen	c-5h4
pmmen$	c-5h4
pmmo	k-4l5
pmob	g5k-5l4
pmobi	g5k-5l4
pmobie	k-5l5
pmoe	b-4
pmoed	a5
pmoede	a5
pmoet	b-4
pmoet$	h3
pmol	a4c4d-6h-3l-5
pmole	a7h-4
pmolen	a7h-4
pmoll	a-3c6d-6l-3
pmolle	a-3c6d-6l-3
pmolt	b4
pmolte	b4
pmon	h-4l5
pmond	k-4
pmond$	k-4l5
pmono	m4
pmonox	m4
pmont	h-4l4m-4
pmoo	a-8k7m3
pmooi	a-8k8
pmooie	a-9k8
pmoor	m7
pmoord	m7
pmor	f-6
pmos	e-5g4k4
pmosk	e-5k4
pmost	c-4g4m4
pmoste	c-4g4m4
pmpa	g-4
pmpe	a-6
pmpel	a-6h7
pmpel$	a-6h7
pmpi	l4
pmpin	l4
pmping	l4
pmpl	k4
pmpt	a-5e-5l8
pmpt$	a-5e-5l9
pmsi	d4
pmsin	d4
pmsing	d4
pmst	g-5
pmt$	g-6k-4l6
pmuz	d4k-5
pmuzi	d4k-5
pmuzie	d4k-5
pmve	m4
pmver	m4
pmver$	m4
pmza	m3
pmzaa	m3
pmzaal	m3
pnaal	m6
pnaal$	m6
pnaam	c4k-4l-4
pnaamb	c4k-4
pnaas	i4m4
pnaast	i4m4
pnach	h-3
pnacht	h-3
pnad	a4m6
pnal	a9
pnal$	a6
pnald	a9g6k-4
pnald$	a6
pnalde	a6k-4
pnall	k-4
pnalle	k-4
pnalt	a4
pnalt$	a4
pnap$	m-5
pnar	j5k-4l-6
pnat	k3
pnau	c4
pnaut	c4
pnauto	c4
pnav	l-4
pnbe	d-5e8h-4m-7
pnbek	d-5
pnbeke	d-5
pnbr	l-4m7
pnbraa	f4
pnbre	m9
pnbrek	m9
pnce	b-4h-5
pnce$	b-4h-5
pnci	m5
pndba	l5
pndbaa	l5
pndel	a-4j-5
pndeld	m6
pndeli	a-6k6m-5
pnden	k-8
pnden$	k-5
pndend	d5
pndeng	k-4
pnder$	c-7
pnderd	m-4
pnderf	k5
pnders	j4k-5
pnderu	h3
pndg	a4g-5
pndh	c-4m4
pndha	c-4m4
pndhav	c-4m4
pndi	i4
pndin	i4
pndj	m-6
pndje	m-4
pndjes	m-6
pndk	c-3m-6
pndkla	a3
pndl	b7k-4
pndlu	b7k-4
pndluc	b7k-4
pnds	k-7
pnds$	i4k-5
pndst	b4
pndsta	b4
pndt	g4
pndt$	e-4g4
pndw	b6
pndwe	b6
pndwee	b6
pned	g-5
pnede	g-5
pneden	g-5
pneer	m5
pneerg	g4l-6m7
pneeu	c-4g5l-3m-5
pneeuw	c-4g5l-3m-5
pneg	d4
pnege	d4
pnel$	c-4d4l-4
pnelt	a5
pneltj	a5
pnelw	e4
pnelwe	e4
pnem	e4h4
pneme	e4h4
pnep	l-4
pner$	c-3
pnerge	k3
pners	l5
pners$	l5
pnes	k-6l7
pnes$	l3
pnet	b-5i3l5
pnet$	b-6
pnetj	i5k-4
pnetje	i5k-4
pnett	b-6h4l5
pnette	b-6h4l5
pneu	a-7g5k6m-4
pneus	d-3g6
pneus$	d-3g6
pnfee	d4
pnfees	d4
pnfl	e-4
pnfla	e-4
pnflat	e-4
pnfo	j4
pnfo$	j4
pngbe	k4
pngber	k4
pngbr	m5
pnge$	k-6
pngeg	c6
pngego	c6
pngel	d4
pngel$	b4
pnger	d4
pnger$	e4
pngere	d6
pnges	d-3l6
pngesl	c-5f5
pngest	c4
pnget	d7i4k-4l-7
pngeti	f6
pngetr	d7i5l-6
pngev	m6
pngeva	g4m7
pngh	c-5d6j6k-4
pnghe	c-5d6j6k-4
pnghek	c-5d6j6k-4
pngi	g4
pngif	g4
pngift	g4
pngj	d6
pngjo	d5
pngjon	d5
pngl	c-4m4
pnglo	c-4m4
pngloo	c-4m4
pngr	i5k-4
pngro	i6k-4
pngroe	i6k-4
pngs$	m-3
pngz	h-4
pngza	h-4
pngzaa	h-4
pnha	e4
pnhok	m4
pnhu	b5h5
pnhui	b5h5
pnhuis	b5h5
pniek	k4
pniek$	k4
pniel	c4d-3
pnield	c4j5
pniele	d-4
pniem	m-4
pniema	m-4
pnieu	k4l-6
pnieuw	k4l-6
pnig	l7
pnig$	l4
pnigt	l6
pnigte	l6
pnij	f-4m-6
pnin	c-4d-4k-4
pning	c-4d-4k-4
pning$	c-4d-5
pnis	m-5
pnisz	d5f-5
pnisza	d5f-5
pnk$	b-4f4
pnka	f4m5
pnkam	f5m5
pnkame	f5m5
pnke$	a5d-4
pnkel	h-6
pnkel$	c-4d-3
pnkelc	g-4h-4
pnkele	c5
pnkelw	l-4
pnkem	e4
pnkema	e4
pnken	a-4e-5
pnken$	a-4e-6
pnker	d-6
pnker$	d-6l5
pnkerb	m-5
pnkere	e4
pnki	k4
pnkjes	c-4
pnks	e3
pnkst	e3
pnksta	e3
pnla	c5
pnlam	c5
pnlamp	c5
pnli	f5l-5
pnlij	f5l-5
pnlijk	f5l-5
pnna	h-4
pnna$	i5k-3m4
pnnac	h-4
pnnach	h-4
pnne$	d-6e-4k6
pnnel	a3
pnnel$	c-4d5l-5
pnnelt	a5
pnnes	c5k-3
pnni	d-6
pnnin	d-5
pnning	d-5
pnoc	a3m4
pnock	m4
pnock$	m4
pnod	d3g-4j-4
pnodi	d3g-4j-4
pnodig	d3g-4j-4
pnokp	m6
pnokpa	m6
pnon	k-6
pnoo	e-6i4l-3
pnoor	e-4
pnoord	e-4
pnor	k-3l3
pnorm	k-3l3
pnorme	a4
pnot	c-4
pnov	l7m-4
pnove	l7m-4
pnover	l7m-4
pnox	m4
pnoxi	m4
pnoxid	m4
pnpaa	c6
pnpaal	c6
pnpal	c-6l4
pnpale	c-6l4
pnraa	m4
pnraam	m4
pnri	h3
pnrij	h3
pnrijd	h3
pnro	f6g-5
pnrol	f6g-5
pnroll	f6g-5
pnse$	a5
pnst	j4
pnst$	j5l-6
pnsta	f3
pnstek	m4
pnsti	l4m4
pnstig	l4m4
pntac	k4
pntact	k4
pntai	c-4
pntain	c-4
pntd	c4f4k-4
pntde	c4f4k-4
pntdek	c4f4k-4
pnte	h-5
pnten	h-4l-4
pntenb	h-5
pnti	m-4
pntim	d4
pntimi	d4
pntin	c4
pntine	c4
pntje$	l4
pnto	m-4
pntof	i4
pntoff	i4
pntru	g-6
pntrum	g-6
pnts	c-4d3l5
pntso	c-4d3l4
pntsoe	c-4d3l4
pntu	b5k-5l4
pntui	b5k-5l4
pntuin	b5k-5l4
pntw	g-4m4
pntwo	g-4m4
pntwoo	g-4m4
pnui	e-5
pnuit	e-5
pnuit$	e-4
pnul	m3
pnut	d-4m-4
pnute	d-4
pnuten	d-4
pnva	m4
pnval	l5m6
pnval$	l5m6
pnvl	a3b-5c4
pnvli	a3b-5c4
pnvlie	a3b-5c4
pnwe	a4
pnweg	h4
pnwege	h4
pnwi	c-4m-4
pnwis	g4m-3
pnwiss	g4m-3
pnwo	d-7k6
pnze	k-5
pnze$	k-5
poar	k5l-4m-5
poar$	g-4k5l-4m-5
pobe	e4
pobee	e4
pobeer	e4
pobi	g5k-5l4
pobie	k-5l5
pobiel	k-5l5
pobr	a4
pobra	a4
pobras	a4
poch	j-4
poch$	j-7k7
pochi	c4
pochie	c4
pocht	a4
pocht$	m-4
pochte	a4g4
pock	g3m5
pock$	g4m4
pocke	l5
pod$	l-3
pode	k5
pode$	c-5g4l4
podeu	k5
podeur	k5
podg	e3
podgi	e3
podgie	e3
podi	g-3
podie	j3
podig	d3g-4j-4
podig$	d3g-4j-4
pods	e-4l4
poed	d-8
poed$	c-3d-5
poede	a4d-3j4
poede$	j3k-5
poeden	g5l-6
poeder	c5h4
poedh	m-4
poedhe	m-4
poedt	m4
poedt$	m4
poef	m-4
poeft	l6
poeft$	l6
poeg	b-5
poeg$	d5
poege	b-5k7
poeger	b-5k7
poei	d-4g8m-6
poeid	b4
poeide	b4
poeie	d-3g6m-4
poeien	d-3g6m-4
poeit	g3
poeit$	g3
poeken	i4
poeker	a4g-4m-5
poel	b-7h-4m-5
poel$	c-5k6m-4
poele	d6
poelen	d6l-4
poeln	b-6c4
poelne	b-6c4
poem	c5h-4
poemb	c7
poemba	c7
poeme	a3
poemen	a3
poen	b-5
poeps	k4
poept	c-6g3h5
poept$	g4
poepte	c-6h5
poer$	j4
poert	m-6
poes	m-7
poese	d5
poesem	d5
poest	m-6
poeste	l4m-5
poetb	d3
poetba	d3
poete	j4
poetg	h4
poetga	h4
poets	d-4
poets$	d-4
poev	j4k-6
poeve	k-3
poevee	j4k-4
pofde	e6h-5
pofde$	e6h-5
poff	l-5
poffe	i3
poffel	i4
poffi	k5l-4
poft	d-5h5
poft$	d-5h5
pogel$	c4
pogen	g-4
pogen$	g-3
pogi	f5
pogs	l4
pogsp	l4
pogspa	l4
poie	k4
poie$	a-5k6
pok$	g-6k-5
poke$	d3
pokj	c4
pokje	c4
pokje$	c4
pokke	k-5
pokkee	l-3
pokken	k-4
pokker	h4
pokm	b3
pokme	b3
pokmel	b3
pokp	m6
pokpa	m6
pokpar	m6
pokr	m6
pokri	m6
pokrij	m6
pokt	j4k-5m-7
pokt$	m-6
polc	m-4
polco	m-4
polcon	m-4
pold	b-4
polde	b-4
polden	d4
pole	a6h-5l-3
polen	a6h-4
polen$	a4h-4
polenv	a4
polf	h-4
polf$	h-4
polge	j-3
polgen	j-3
polgt	e4m-5
polgt$	e4m-5
poli	b-5
polieb	b-4
polk	b4d7k-6m-5
polk$	b4d8k-6m-5
poll	b-4
polle	a-5b-4
polle$	a-4l-4
polleg	l4m4
pollen	b-4
poller	f6g-5
polm	m4
polmo	m4
polmon	m4
polo	a3m4
polo$	a4
polp	e8
polpl	e8
pols	k-5l8
pols$	l4
polt	b4
polte	b4
polten	b4
pomgev	m4
pomgew	l4
pomm	k-6
pomme	k-3
pommel	c5
pommen	a4
pomo	c-4g8
pomos	c-4g4m4
pomost	c-4g4m4
pompl	k4
poms	c-3d5g-6
pomsi	d4
pomsin	d4
pomst	g-6
pomt	g-4k-4l6
pomt$	g-4k-4l6
pomv	m4
pomve	m4
pomver	m4
ponb	d-5
ponbe	d-5
ponbek	d-5
ponc	g5m5
ponde$	e-4l4m4
ponden	e-5k-8l5
pondk	l-4m-3
ponds	e4m-4
pone$	e5l-4
poners	d4
ponge$	k-6
ponger	d5
poni	c-4k-6
ponie	k-5
ponin	a4c-4m6
poning	a4c-4m6
ponk	g4
ponka	f5m5
ponkam	f5m5
ponke	m-4
ponker	d-4l3
ponn	g-5m-7
ponne	g-5m-7
ponnen	m-6
ponox	m4
ponoxi	m4
ponta	c-4
pontac	k4
pontai	c-4
pontd	c4f4k-4
pontde	c4f4k-4
ponte	h-4l4
pontj	m5
pontje	m5
ponv	a-4l5
ponw	c-5k-4
ponwe	a5k-3
ponwi	c-5
ponze	k-5
ponze$	k-5
pood	d-4
pood$	d-4l-3m-3
poodg	e3
poodgi	e3
poods	e-4l4
poof	k-4
poof$	k-3
poofde	e6h-5
poog	c-4
poogs	l4
poogsp	l4
pooie	k5
pooie$	a-5k6
pook	b4k-5
pookm	b3
pookme	b3
pookr	m6
pookri	m6
pookt	m-6
pookt$	m-6
pool$	l-3
poolm	m4
poolmo	m4
poolp	e8
poolpl	e8
poom	a-4k-5l4
poom$	c-4
pooms	h4
poomst	h4
poonk	f5m5
poonka	f5m5
poons	e4
poont	m4
poontj	m5
poonw	c-5
poonwi	c-5
poop$	e-5l-9
poorbi	c-4
poord	d-9
poorg	j-5
poorge	j-5
poorl	m4
poorlo	m4
poors	e-4
poorst	e-4
poort	k4m-6
poort$	f-5j-3k5l-5m-4
poos	e-4f-3
poos$	c-4f-3
poost	b4
pooste	b6
poot$	e-5g-4
pootj	g4m-4
pootje	g4m-4
pootm	m5
pootmo	m5
pop$	l-9
popb	h4l-6
popel	b6
popeli	b6
popen$	j4
popend	g-3
popeng	d4
popg	k-6
popge	k-6
popgeb	a8c5k-4
popj	m-4
popl	c-5h4j-7k6
popli	c-5h5
poplic	c-5h5
popn	e5
popo	e7
popor	e7
poport	e7
popr	j-4k6
popru	j-4k6
poprui	j-4k6
pops	d-4g5j5k-4
popsc	e4
popsch	e4
popst	g5j5k-4
popsto	g6
popte	l4
popter	l5
porbe	b3
porbec	b4
porbi	c-4
porbij	c-4
porc	f4
porce	f4
porcee	f4
porde$	m-4
porden	g4l-6
pordeu	e4g-5
pordi	a-6c-4d-7k8
pordij	a-6k4
pore	l8
poren	l9
poren$	l9
porf	b8k-7
porf$	b5
porg	j-4
porge	j-5
porger	c-4e7k-5
porgev	j-5k4
porh	b-6l4
pori	j-4m-6
porin	f4k-4
poring	f4k-4
porl	m4
porlo	m4
porm	b-7c-6k-3l11
porm$	c-6k-4l8
porma	b-6l5
porme	a4
porme$	a4
porn	b-4d4
porn$	b-4d4
porr	f-4
porre	f-5
porrel	f-5
pors	e-3
pors$	a4
porst	e-4
porstu	k3
port$	j-3k4
porti	c-6
portie	c-6
poru	c4l-3
porui	c4l-3
poruit	c4l-3
pos$	g-4
posi	a4c-4m5
posie	a5c-4m5
posie$	c-4m4
posjes	g4
posk	e-5k4
posl	g-3
poslo	g-3
poslop	g-3
posp	c5g-5m-5
pospi	c5g-5m-5
pospie	c5g-5m-5
post	k-4
post$	j4k-4
poste	b6c-4
postel	c-4g4m4
poster	b6
posw	d4h-5
poswa	d4h-5
poswal	d4h-5
pote$	g-4
poten	g7m4
poten$	g8m4
poters	d3
potges	k3
poth	b4m4
pothe	b4m4
pothee	b4m4
potm	m5
potmo	m5
potmob	m5
potz	c4
potzo	c4
potzoo	c4
pou$	m4
poude$	h-4
pouden	j-6k4
pouder	g-4
poudt	c-5
poudt$	c-5
pout	b5h4
pouti	b5
poutin	b5
pouts	h5
pouts$	h5
pouwd	e5
pouwe	b-4k6
pouwen	b-4k5
pouwt	b4
pouwtj	b4
povee	k-5
poveel	k-5
povera	b-5l-5m-3
poverk	c-4
poverl	h5l5
poverv	g3
povi	b-3g4h-3
povin	b-3g4h-3
poving	g4
poxe	d5h-4l-4
poxen	d5h-4l-4
poxen$	d5h-4l-4
poxi	m4
poxid	m4
poxide	m4
poze	d7
poze$	d6
pozen	b3d4k-5
ppaa	g-4
ppaal$	c5
ppaalt	c-4h5
ppaar	a4g-4h-5l4
ppaar$	a3h-4m-4
ppag	g-3
ppak	g5k-8
ppakk	e6k-5
ppakke	e6k-5
ppakt	g7k-5
ppakt$	g7k-5
ppal	m-6
ppale	d-5
ppalen	d-5
ppall	m-6
ppalle	m-6
ppan$	c-5l4
ppani	k4
ppanie	k4
ppann	e-4
ppanne	e-4
ppanni	l4
ppant	i4
ppanto	i4
ppap	d-5
ppapi	d-5
ppapie	d-5
ppar$	d7
ppart	d-4g12k-5l-4m3
pparti	d-4g12k-5l-4m3
ppas	g-4h-6m-7
ppas$	l4m-4
ppasj	e4
ppasje	e4
ppau	g3
ppe$	e6k-4m-4
ppec	h-5l8
ppech	h-4l8
ppech$	h-4l8
ppel	a-3b6m-4
ppel$	a-3b4
ppele	d5m-6
ppelen	d5m-6
ppeli	b6
ppelij	b6
ppels	c3
ppels$	c3
ppend	h4
ppende	h4
ppeng	d4
ppenge	d4
ppenh	d5
ppenhu	d5
pper$	g4
pperd	c5
pperd$	c5
ppere	a4l-4
pperen	a4l-4
ppers	e6h-4
pperso	e6h-4
ppert	a-6l8
ppert$	a-6l8
ppge	k-6
ppgeb	a8c5k-4
ppgebl	a8c5k-4
ppgeho	d3
ppie	c3d-5e-4g-5k-4
ppieg	c6g-5m-5
ppiege	c6g-5m-5
ppier	d-5
ppier$	c3d-5
ppierb	b5
ppij	l-4
ppijl	l-5
ppijl$	k5l-4
ppijle	m-5
ppijp	m-3
ppijp$	m-3
ppil	d-5g-3k4l7m6
ppill	d-5k5l6m4
ppille	d-5k5l6m4
ppinau	c3
pping	l4
pping$	m4
ppir	j-4l-4m-3
ppit	l6
ppiz	d4
ppizz	d4
ppizza	d4
ppje	l-4
ppka	d3e3
ppkam	d3e3
ppkame	d3e3
ppla	j-7
pplaf	m-4
pplafo	m-4
pplank	c3d-4
pplas	g-4
pplas$	m4
pplass	d5
pplast	m-5
pplat	l4m-5
pplat$	k5l-4
pplate	l8m-4
pple	h-7
pplee	c-3k3
pplei	h-4
pplein	h-4
pplek	m-4
pplek$	m-4
ppli	c-5h5
pplic	c-5h5
pplich	c-5h5
pplo	a8c-5m5
pplos	a5c-4m5
pplosi	a5c-4m5
pplu	d-3g-6k4
pplus	c-3
pplus$	c-3
ppoe	m-5
ppol	l4
ppolo	a4
ppolo$	a4
ppols	k-5l9m4
ppols$	l4
ppon$	m5
ppook	m6
ppookr	m6
ppool	a-4e6
ppoort	c3m-4
pporti	c-6g4
ppos	j5k-5
ppost	j5k-5
ppot$	l-4
ppoth	b5c-3m4
ppothe	b5c-3m4
pppels	c3
pppenh	d5
pppere	a4l-4
pppert	a-6l4
pppy	a-5
pppy$	a-5
ppra	f-4j-5l5
ppraa	l4
ppraat	l4
pprax	j-6l7
ppraxi	j-6l7
ppri	h-3m-4
pprin	c4e-5l4
ppring	c5e-5
ppro	e3h-5
pprob	e4
pprobe	e4
ppru	j-5m-3
pprui	j-4k6
ppruim	j-4k6
pprul	k-7
pprull	k-7
pps$	h-6
ppsc	e4
ppsch	e4
ppschr	e4
ppst	d-3g5j5k-4
ppsta	m5
ppsto	g6
ppstoo	g6
ppte	c-6
ppteg	c-6h5
pptege	c-6h5
ppter	l5
ppter$	l5
ppto	e-3f4
pptol	f3
pptol$	f3
ppui	k4
ppuit	k4
pput	a3h-6
pputd	a3h-6
pputde	a3h-6
ppve	c-4h4
ppvo	d-4
ppvoe	d-4
ppvoet	d-4
ppy$	a-5
ppyj	m4
ppyja	m4
ppyjam	m4
praad	m4
praadj	a4
praag	a-6m-5
praag$	a-6k6
praagt	e5m-5
praai	c-4e5h4
praaie	e5
praak	f9
praak$	f4
praan	d-4
praan$	d-4
praar	m3
praar$	m3
praatl	c-4l8
prac	h6k-5m-4
prace	m-5
pracen	d3
prach	h4k-5
pracht	h4k-5
praf	c5l-6
praf$	c4l-6
prafi	e4
prafic	e4
prage$	l4
prak	k8
prake	l-3
prake$	m4
praks	g-5k7
praks$	g-5k7
pral	b-5l-6m-3
pral$	b-5l-5
pram$	d-3h5
pramh	d4
pramha	d4
pran	h-5
prand	b4
prande	g-4
prandl	b7k-4
prands	b4
prandt	e-4g4
prandw	b6
prang	c-5d6j6k-4
prangh	c-5d6j6k-4
prank	f5l5m3
prank$	f5l5m3
prans	b-6l4
prant	c4h-5
prant$	c6
prao	d3
praok	d3
praoke	d3
prap$	l4
prapp	c4d3
prappe	c4d3
prar	k-4m-5
prare	k-4m-5
prare$	k-4m-5
pras	m-6
prasse	d4f3
prast	c6m-4
prasv	m-5
prasve	m-5
prat	m-5
prate	l-3m-4
praten	l-3m-4
pratt	d-6l7
pratte	d-6l7
prau	l5
praum	l5
prauma	l5
prav	b6k-5
prava	b7k-5
pravan	b7k-5
pravo	a4m-4
pravon	a4m-4
prax	j-6l7
praxi	j-6l7
praxis	j-6l7
prba	b3
prbak	b4
prbak$	b4
prbal	m-3
prball	m-3
prbe	m-5
prbec	b4
prbeck	b4
prbes	k4l-4m-5
prbi	c-4
prbidg	a4
prbij	c-4
prbijg	c-4
prbl	h-5m-5
prbla	m-5
prblau	m-5
prbr	a7c5g-4
prbra	a6c5g-4
prbran	a6c5g-4
prbuu	l4
prbuur	l4
prce	f4
prcee	f4
prceer	f4
prd$	e-4
prden	l-6
prden$	l-6
prdenw	g5
prdere	k3
prdeu	f4g-5k-5
prdeur	f4g-5k-5
prdi	a-5c-4d-7k8
prdig	d-7k7
prdig$	d-7k5
prdij	a-6k4
prdijn	a-6k4
prea	l5
preag	j6k-5
preage	j6k-5
prec	b-4g-4m-6
prech	b-4h4m-5
precht	b-4h4m-5
pred	h4
prede	h4
preden	h4
pree	c-3
preed	e10k-7
preeds	e5k-4
preeg	k4
preeg$	k4
preen	c-4
preen$	c-4
preep	g4
preep$	g4
preeu	d6
preeuw	d6
preg	m-4
prege	d-4m-4
pregen	m-4
prei	e-4j-4
prein	e-7h5j-5
prein$	e-5h5j-5
prek$	d4
preke	d-4m8
preken	d-4
preker	m9
preki	h4l-6
prekk	d-5e-5
prekke	d-5e-5
prekv	c5
prekvo	c5
prel	f-5m-5
prel$	e5
prela	g6
prelat	g6
prell	d4g-4m-4
prelle	d4g-4m-4
prem	a-6d-3h7
premp	a-6h7
prempe	a-6h7
prena	j5l-6
prend	e-4k-7l-3
prend$	c4
prende	e-4k-5
prene	k-5
prenes	l3
preng	h5j4
prenge	h5j4
preni	m-4
prenig	m-4
prenn	c-6
prenne	c-6
prent	g5
prent$	g5
pres	d-6m-7
press	g4m-4
pressi	g4m-4
prest	d-6l5m-4
preste	d-4l6
pret	a4
pretj	a4
pretje	a4
preu	a4h-4
preuk	h-5l7m4
preun	a6k-4
preun$	a6k-3
prfi	k5m-4
prfie	k5m-4
prfiet	k5m-4
prg$	m4
prga	h4m5
prgan	h5m6
prgee	m-3
prgeet	m-3
prger	c-5e6k-6
prger$	e7k-5
prgere	c-4
prges	m7
prgesn	k-5
prgest	l-4
prgev	j-5k4
prgeve	j-5k4
prgi	e3k-6
prgif	k-5l4
prgift	k-5l4
prgin	e4l-4
prging	e4l-4
prhu	b-6c5k-4l5
prhui	b-6c5k-4l5
prhuis	b-6c5k-4l5
pri$	c4d-5
pric	g-5m-5
prica	d5
pricad	d5
prich	g-5m-6
pricht	g-5m-6
prien	i7k-6
priend	i7k-6
pries	m4
priesk	m4
prietg	a4
prift$	e4
prij$	b4k-4
prijb	h5
prijba	h5
prijd	g-5
prijdi	h3
prijf	g-5l8
prijft	g-5l7
prijg	e-6l4
prijge	e-5
prijgt	l4
prijke	a4
prijn	d4
prijs	g4
prijs$	g4
prijt	e6
prijv	d7
prijve	d7
pril	c-4
prin	e-4j-7
pring	e-5h-4
pringe	c4e-5
prinke	c3
prio	k-3
prioo	k-3
priool	k-3
prit	e4
priv	l-4m-5
prjo	h4
prjon	h4
prjong	h4
prka	i4
prkan	c-4
prkant	c-4
prkas	m3
prkast	m3
prkb	b-3
prkbo	b-4
prkbom	b-4
prkee	h5
prkeer	h5
prken	d-5e4
prker	h-5
prkere	g4h-5
prki	k-6l6
prko	k-6
prkoo	a5b-6c4e-4m-3
prkoop	a6e-4m-3
prkor	b8k-6
prkorf	b8k-7
prkp	m4
prkpo	m4
prkpot	m4
prkt	a-5j-6k5
prkt$	a-5j-6k5
prla	d-6h4
prlas	h5l5
prlast	h5l5
prlel	b5m3
prleli	b5m3
prlo	l5
prlor	l7
prlore	l7
prm$	h-4k-7m-4
prman	m-6
prman$	m-6
prmat	b-6l5
prme	a4
prme$	a4
prmel	j4
prmele	j4
prmet	a3
prmi	d-4i5
prmis	d-5i5
prmis$	m4
prmiss	i7l-3m-3
prmo	e-5m5
prmoo	m7
prmoor	m7
prmu	c5l-3
prn$	b-5e-4h6m-5
prne	m-4
prni	e-4m-4
prnie	c4d-3e-3
prniel	c4d-3
prnpaa	c6
prnpal	c-6l4
prns	l6
prnst	l4m4
prnsti	l4m4
pro$	k4l-6m3
prob	e4
probe	e4
probee	e4
proeg	b-5
proege	b-5k7
proei	b4
proen	b-6k-6
proen$	k-6l6
proeps	k4
proept	g4
proer	d-5
proer$	j4
proert	m-6
proet$	b4
prog	m-4
proge	m-3
prok	k-4
prok$	a5e4l-4
prokk	j-4k-5
prokke	j-4k-5
prol	m-5
prolc	m-4
prolco	m-4
prolle	f6
prom	k-7
prom$	j4l-5
promm	k-5
pronde	d-4e-5k5l4
prone	e6l-4
prone$	e6l-4
pront	m4
pronta	m4
prood	a-4b4m-4
prood$	a-4m-4
prook	b5
prookm	b3
proom	c-4l6
proon	a4g-5
proos	b5
proost	b5
proot	g-4k4m-4
proot$	g-4k4m-4
pror	l5
pros	h4
pross	h4
prosse	h4
prote	g-6
prote$	g-4
protz	c4
protzo	c4
prouwe	k5
prouwt	m5
prov	b-4d-7h4l4
prove	d-7h8
prover	d-7h8
provi	b-3g4h-3
provin	b-3g4h-3
proz	b5f4
proze	b5f4
proze$	f4
prpe	d5
prpo	a-4e6
prra	c4
prras	c6m-4
prre	e-4f-6
prrei	e-5
prrein	e-5
prrel	f-5
prren	d6
prren$	d6
prret	a4
prretj	a4
prri	d6l-4
prric	d5
prrica	d5
prrie	d8k-7
prrie$	d8k-7
prro	g5m5
prryc	b5
prryca	b5
prsb	m-4
prsba	g4m-4
prsc	l4m-4
prsch	e-3k-4l4
prschi	f5l-5
prschu	l4
prsd	a-6h6
prse	a5l5
prsen	a5l3
prsen$	a4
prsj	b-4
prsje	b-4
prsjes	b-4
prso	e6h-4
prsoo	e6h-4
prsoon	e6h-4
prsp	j4k-5
prspo	j5k-5
prst$	a4b-4
prsta	d-3e4
prstan	e4
prste	a-4
prste$	a-4l5
prstm	f5g-4
prstma	f5g-4
prstu	k3
prstur	k3
prta	m4
prte	a-4e-3m-5
prter	e-5
prterr	e-5
prthu	l-6
prthui	l-6
prti	c-6g8j-5k-3
prtie	c-6j-5
prtier	c-6j-5
prtig	d4m-3
prtig$	d4m-3
prtij	d-4g12k-5l-4m3
prtij$	d-4g12k-5l-4m3
prtj	b-4l-4m-7
prtje	b-4l-4m-7
prtje$	b-4l-3m-7
prtjes	e5
prtp	b-6c3
prtr	a3k-3
prtro	a3
prtrok	a4
prts$	j4l-6
prtv	d6g-7
pruc	g5
pruch	g5
prucht	g5
prug$	e-4
prugs	a-4
pruid	c3m-5
pruik	b4k-4m5
pruik$	b5k-4
pruike	c4l-3
pruikt	m4
pruim	k5
pruime	j-4k6
pruin	l6m-4
pruin$	l6m-4
pruit$	d-6
pruitd	b3
pruk	d-4k4
pruk$	d-4k4
prukk	k4
prukke	k4
prukt	b5
prukt$	b6g3
prul	k-7
prull	k-7
prulle	k-7
prum	g-6
prum$	g-6
prus	a4
pruz	g7m-3
pruzi	g7m-3
pruzie	g7m-3
prval	g3
prvall	g3
prvu	a6k-5
prvuu	a6k-5
prvuur	a6k-5
prwa	h4
prwac	h6
prwach	h6
prwar	m-5
prward	m-3
prwi	h4l-4
prwij	h5m3
prwijl	h5m3
pryc	b5
pryca	b5
prycan	b5
psa$	m-4
psaa	m3
psal	a4m6
psam	k4
psame	k4m-4
psamen	k4
psba	e-5k-4m-8
psbaa	k-4m-6
psbaan	k-4m-6
psban	c-5d7
psband	c-5d7
psbe	l3
pscha	m-9
pschaa	m-6
pschad	f6k-4l-4m-4
pschap	e4
psche	d-4e-4f-3g5k-3l5
psche$	l5
pschei	m4
pschel	d-9g11
pscher	k-3m-5
pscheu	l5
pschij	l-5
pschil	e4
pschip	g6
pschoe	k-6l7
pschol	d4
pschom	c5
pschoo	l-5
pschot	g7m6
pschre	d6
pschri	e3
pschro	a4l-5
pschu	k-4l4
pschud	l5
pschui	d5k-4l4
pschut	d-4
pschuw	l4
psco	l-4
pscou	b5
pscout	b5
psdr	a-6h4
pse$	f6k-7
psel	e6h-7
psel$	h-6l5
pseli	g4
pselij	m4
pselin	g4
pselp	c4m-3
pselpo	c4m-3
psels	a4
psem	d5
psem$	d5
psenh	m4
psenho	m4
psenm	f4
psent	m4
pser	d5e-5g-3k-6
pser$	e-5
pseri	b5k-6
psers	l-3
psers$	l-3
psfe	d5
psfee	d5
psfeer	d5
psge	e-5l-4m-6
psgeb	m-5
psgebr	m-3
psgen	e-4i3m-3
psgeno	e-4i3m-3
pshan	l4
psho	c3
pshok	c4
pshokj	c4
psie	a7k-4
psief	a4
psief$	a4
psier	a6k-5
psierv	a6k-5
psin	i6k-8
psind	i4k-6
psinds	i4k-6
psing	b3c-5i5k-3
psing$	i5
psinge	b4
psir	k-5
psire	k-5
psiren	k-5
psje	e7
psjes	a-4e9l-4
psjes$	a-4e8l-3
psjo	a4e5k-7
pske	l-6
psker	m5
pskerd	m5
psket	e6g-4
pskou	m4
pskou$	m4
pslaap	e5l-7
pslac	k5
pslach	k5
pslag	c-5m4
pslag$	a4
pslage	c-5
pslap	l4
pslap$	l6
pslape	d3
psle	b5c-5h-5
pslee	b7h-4
psleep	b7h-4
psleu	c-6g4j3
psleut	j4
psli	d-4f5
pslij	c-5d-4f6
pslijp	f3
pslijt	c-4d-3f4
pslik	l4
pslikt	l4
pslip	h5
psloo	c6k-4
psloop	c9k-5
pslop	g-4
pslope	g-4
pslot	e5
pslot$	e5
pslote	l5
pslu	c-5h4
psluc	j5m4
psluch	j5m4
pslui	c-5h5l3m-4
psluip	c-4h3
psluis	h4
psluit	l5
psma	h5k-7
psmo	b4
psmol	b4
psmolt	b4
psna	j-4
psnap	j-3
psnap$	m-5
psne	a-9
psned	c4g-5
psnede	c4g-5
psnee	c-4g5l-3m-5
psneeu	c-4g5l-3m-5
psnelw	e4
psno	c-5
psoe	c-4
psoen	c-4d3l4
psoen$	c-4d3l4
psoo	e6h-4j-6
psoon	e6h-4
psoor	j-6k7
psoort	j-6k7
pspar	d7
pspar$	d7
pspel	m-6
pspele	d5m-6
pspi	c5g-5l-4m-6
pspie	c6g-5m-5
pspieg	c6g-5m-5
pspij	h4l-5
pspo	k-6
pspoo	m5
pspook	m6
pspor	b-5
psport	b-5
pspr	c5e-5l4
pspri	c5e-5
psprin	c5e-5
pspui	k4
pspuit	k4
pssa	h-6
pssa$	m-4
pssel	a-4e5
psseli	g4
psselp	c4m-3
psser	k-5
pssi	d-4i7
pssie	g4
pssin	i7l-3m-3
pssing	i7l-3m-3
psst	c4g4m6
pssta	g4m6
psstat	g4m6
pstad	a-5
pstad$	a-5
pstal$	d-4
pstap	b3c-4d-5
pstap$	k4
pstape	b5h-4
pstapp	c-4e4
pstapt	m-3
pstapv	d-4
pstat	k-4
pstati	k-4
pstb	j4l-6
pste$	d-3
psted	i4
pstedi	l5
pstee	j-5
psteed	c-3j-5
psteeg	c4l-4
psteel	a-5d5f-4
pstek	b4
psteke	b4
pstel	j5
pstela	m-5
pstell	j8
psten	b-4
psten$	b-5
pstep	d5h-6
pster$	a-6
pstera	a4m-4
pstere	e4k-4
psterk	m3
psterr	a4
pstey	a4
psteyn	a4
pstg	g5m5
pstge	g5m5
pstic	e3
pstic$	e3
pstigs	l4
pstik	k4l4m4
pstil	b-3
pstil$	b-3e-5
pstin	e-4k-6l6
pstink	e-4k-6l6
pstj	a4d-5
pstje	a4d-5
pstm	f5g-4
pstma	f5g-4
pstmar	f5g-4
pstoe	g4k-8
pstoei	g9k-7m-4
pstoel	c4d5m-4
pstoep	c-3
pstoet	d-4h5
pstok	l-4
pstoke	l-5
pstol	f4
pstole	f4
pston	h5l-4
pstond	h5l-4
pstoo	g5k-8
pstook	k-5
pstoot	g6
pstop	a4c-4
pstopl	c-5h5
pstopt	a4
pstor	c-6k-3l9
pstori	f4k-4m-5
pstort	d-4l6m5
pstp	l4
pstrak	g-5k7
pstri	g-5
pstrij	g-4
pstro	c-4l5
pstroo	c-4l5
pstud	d4
pstude	d4
pstuk$	l3
pstukk	c5
pstun	c-5d5h-4
pstunn	c-5d5h-4
pstur	e-3
psture	e-3
pstuu	c-4j-6k6
pstuur	c-4j-6k6
psve	c-6l5m-6
psvel	m-5
psveld	m-5
pswa	h-5
pswal	d4h-5
pswal$	d4h-5
psza	d6f-5
pszak	d6f-5
pszak$	d-4l7
pszakk	d9l-6
ptaal	j5
ptaand	m-5
ptaar	g-3m-6
ptaart	g-3h5k4m-4
ptac	m-3
ptact	k4
ptad	a-5
ptad$	a-5
ptaf	c6
ptafe	c6
ptafel	c6
ptai	c-4
ptain	c-4
ptaine	c-4
ptak	h4l-6
ptakk	h4l-6
ptakke	h4l-6
ptal$	d-4
ptan	e4
ptand$	e4
ptank	l4
ptanks	e3
ptant	e4
ptant$	e4
ptap	c-6d-4
ptap$	k4
ptape	b5c-5h-4
ptapel	b5h-4
ptapp	e4
ptappe	c-4e4
ptapt	m-3
ptapt$	m-3
ptapv	d-4
ptapvo	d-4
ptas	a-4e10
ptasj	a-4e6
ptasje	a-4e6
ptass	e5
ptasse	e5
ptat	k-4
ptati	k-4
ptatio	k-4
ptau	c6m-4
ptax	b-4d-6h5
ptaxi	b-4d-6h5
ptaxic	g4k-4
ptaxis	d-4h3
ptball	d5
ptbe	e7k-5
ptbi	d4j5l-8
ptbik	d4
ptbike	d4
ptbr	h-5k-5m6
ptbu	l5
ptda	b3
ptdam	b3
ptdamp	b3
ptde	f4h-6k-4
ptdek	f4h-6k-4
ptdeks	a3h-6
ptdekt	c4f4k-4
pteb	c3l-4
pteba	b3
ptebaa	b3
ptebo	c5l-5
pted	i4
ptedi	l5
ptedin	l5
ptee	j-5
pteed	c-3j-5
pteeds	c-3j-5
pteeg	c4l-4
pteeg$	c4l-5
pteekp	g6k-4l-4
pteekt	g-3k5
pteel	a-5d5f-4
pteen$	m-3
ptegel	d-5h5
ptei	k-4
ptein	l-4
pteken	m-4
pteker	m4
ptel	j4
ptela	m-5
ptelau	m-5
ptele	c-6m-4
ptelef	c-5m-4
ptell	j7
ptelli	j8k-4
ptenb	h-5
ptend	a4d-5
ptend$	a5
ptende	d-4
ptenl	c5
ptenla	c5
ptenn	m-4
ptens	l6
ptent	c-5j-4k4
ptent$	c-5j-4k4
ptep	d4h-6
ptera	a4m-4
pterav	a4m-4
pterb	h-5m-3
pterba	m-3
ptere	k-6m-5
pteren	k-5m-4
pteri	c-4
pterij	c-4d-3
pterj	h4
pterk	m5
pterk$	m4
pterka	m3
pterl	b4
pterle	b3
ptero	l4
pterr	l-5m-6
pterra	c6m-4
pterre	e-5
pters	k-5
pters$	l4
ptersb	g4m-4
ptersp	j5k-5
pterst	e5
ptert	b-6e4l5
ptert$	b-6l6
ptertu	e4
pteru	m-7
pterug	m-7
pterw	h5m3
pterwi	h5m3
pteu	h-4l5
pteur	h-4l5
pteur$	h-4l5
ptev	l6
ptey	a4
pteyn	a4
pteyn$	a4
ptga	b-4h5k3
ptgan	h6
ptgang	h6
ptgeg	l4
ptgesc	d4
ptgesl	k3
ptgev	d4m-4
ptgeva	m-4
ptgo	a4
ptgor	a4
ptgors	a4
ptha	g-5
pthe	i3
pthee	b4i4m4
pthee$	i4
ptheek	b4m4
ptho	g-3l6
pthor	b4
pthorb	b4
ptic	l-4m-4
ptic$	e3
ptie	c-3
ptien	d4h-4m-7
ptien$	h-4m-6
ptier	c-7j-5
ptier$	j-6l3
ptiere	e7
ptiers	c-3d4
ptig	m-4
ptig$	a3
ptigd	k-5l4
ptigs	l4
ptigs$	l4
ptij	b-4g9j-5
ptij$	d-4g12k-5l-4m3
ptijd	b-4j-5
ptijd$	b-4j-7
ptik	e-5h4
ptikk	c5d5
ptikke	d5
ptikt	h5k-5l3
ptikt$	h5k-5l3
ptil	b-3
ptil$	b-3e-5
ptim	d3l-4
ptimi	d4
ptimid	d4
ptin	g-4
ptine	c4
ptine$	c4
pting	g-4
pting$	g-5
ptingb	k4
ptink	e-4k-6l6
ptinke	e-4k-3l5
ptinkt	k-4
ptio	k-4
ption	k-4
ption$	k-4
ptis	m5
ptisc	m5
ptisch	m5
ptjes	a4m-6
ptjes$	a5m-5
ptla	d4e-5
ptlaa	e-4h4
ptlaat	e-4h4
ptlat	c5
ptlate	c5
ptli	c-4l6
ptma	f5g-4
ptmar	f5g-4
ptmark	f5g-4
ptmo	m5
ptmob	m5
ptmobi	m5
ptoc	j-7k7
ptoch	j-7k7
ptoch$	j-7k7
ptod	k5
ptode	k5
ptodeu	k5
ptoe	k-8
ptoei	g9k-7m-4
ptoel	c4d5m-4
ptoele	c3d6
ptoep	c-3
ptoept	c-6h5
ptoes	l4m-5
ptoest	l4m-5
ptoet$	d-4h5
ptoev	k-4l4
ptof	i4
ptoff	i4
ptoffe	i4
ptok	d-8k4l-5
ptoke	l-5
ptoken	l-5
ptokk	d-7k7
ptol	f6
ptol$	f3
ptole	f4
ptolen	f4
pton$	l5
ptond$	h5l-4
ptonde	d-4
ptoo	d-4k-8
ptook	k-5
ptoom	b4k-4
ptoot	g6
ptootj	g6
ptop	a4e6
ptopl	c-5h5
ptopli	c-5h5
ptopo	e7
ptopor	e7
ptopt	a4
ptopt$	a4
ptor	b-7k-3l5
ptore	d3f-4
ptoren	d3f-4
ptori	f4k-4m-5
ptorin	f4k-4
ptort	d-4l6m5
ptoru	c4l-3
ptorui	c4l-3
ptos	g-7
ptos$	g-4
ptosp	c5g-5m-5
ptospi	c5g-5m-5
ptou	b-5e4
ptouw	b-5e4
ptouwe	b-5c4
ptpa	b-6g5
ptpar	b-6g6
ptpart	g6
ptraf	e4
ptrafi	e4
ptrak	g-5k7
ptraks	g-5k7
ptram	h4
ptram$	d-3h5
ptramh	d4
ptran	b-4
ptrap	c4
ptrap$	l5
ptrapp	c4d3
ptrat	m-4
ptrate	m-4
ptrau	l5
ptraum	l5
ptre	e-4j-4
ptrek	e-4
ptrekk	d-5e-5
ptrekv	c5
ptri	g-5
ptrij	g-4
ptrijd	g-5k4
ptrijk	a4
ptril	c-4
ptro$	m6
ptrok	j-3k-5
ptrokk	j-4k-5
ptroo	c-4l5
ptroom	c-4l6
ptrou	k6
ptrouw	k6
ptru	g-5l-3
ptrum	g-6
ptrum$	g-6
ptsb	c-5d7l-5
ptse	k-4l-6m-4
ptse$	f6k-5
ptsel	e4
ptsen	h-4l-6
ptsen$	c5h-4
ptsenh	m4
ptsj	l5
ptsje	l5
ptsje$	l5
ptsl	l6
ptso	c-4d3l4
ptsoe	c-4d3l4
ptsoen	c-4d3l4
ptst	l-5
ptst$	m4
ptsta	d-4m5
ptste	a5
ptstu	c-5d6h-4
ptstun	c-5d6h-4
ptte$	k4
ptterb	k5m-3
pttere	h4
ptud	d4
ptude	d4
ptuden	d4
ptui	k-4
ptuig	m-4
ptuin	k-4
ptuin$	k-4
ptuinh	e-3
ptuk$	l3
ptukk	c5
ptukke	c5
ptun	a3
ptunn	a3
ptunne	a3
ptur	e-3
pture	e-3
pturen	e-3
ptuu	c-4j-6k6
ptuur	c-4j-6k6
ptuurd	c-4d4j-6k5
ptva	d5g-7
ptwa	e-4h4k-5l-4m-5
ptwaa	a4
ptwaal	a4
ptwac	e-5j7k-3
ptwach	e-5j7k-3
ptwag	h7k-5
ptwage	h7k-5
ptwee$	k-5
ptwo	g-4m4
ptwoo	g-4m4
ptwoor	g-4m4
ptyp	e8g-4l-3m-4
ptype	e10g-4k-6m-4
ptze	j-6l4
ptzet	j-6l8
ptzo	a4
ptzoo	c4
ptzooi	c4
pube	d6
pubel	d4
pubels	d4
pubers	d5
pubh	c4
pubhu	c4
pubhui	c4
puch	k-6
pucht	k-6
pucht$	k-6
pude$	h-4
puden	j-6
puden$	j-6k4
pudent	d4
puder	g-4
puder$	h-4l4
pudere	g-4
pudi	h4
pudi$	h4
pudt	c-5
pudt$	c-5
puff	k-4
puffe	k-4
puffeu	k-4
pug$	e-4
pugd	f-4h-3
pugd$	f-4
pugs	a-4
pui$	d5h-7l-4
puid	m-5
puid$	d5k-4l-4
puig	m-4
puik	j-5
puik$	j-8
puike	d4
puikt	m4
puikt$	m4
puile	m5
puilen	m5
puiln	f-5
puilni	f-5
puim	g-4
puim$	d5k-4l4
puime	j-4k6
puimen	j-4k6
puin	k-4
puin$	k-4
puinh	e-3
puip	c-4
puisg	e-4i5l-4m-4
puisge	e-4i5l-4m-4
puisj	b-4c5k-4l4m-3
puisje	b-4c5k-4l4m-3
puit$	d-6
puitd	b3
puitda	b3
puitga	b-4k4
puitl	c4e-5
puitla	c4e-5
puitr	b6
puits	d-4
puitz	j-6l8
puitze	j-6l8
puiv	l4m-3
puive	l4m-3
puiven	l4m-3
puken	e5
puken$	c5e6m-5
pukenr	m4
pukj	c-4m-4
pukje	c-4m-4
pukje$	c-4m-4
pukk	k4
pukke	d-4k6
pukt	b5d5k-4
pukt$	b6d5g4k-5
pula	b-4h-6
pulan	b-4h-6
pulanc	b-4h-6
pull	m-5
pulle	j-4m-4
pullen	j-4
pulp	g4
pulp$	g4
pult	m-4
pult$	m-4
pum$	g-7
puma	l5
pumah	l5
pumahe	l5
pump	e-5k-4l9
pumpt	e-5k-4l9
pumpt$	e-5k-4l9
pun$	a6k-3
punnel	a3
pur$	h-5
purb	c5j-3
purbe	c5j-3
purbel	c5j-3
purd	j-5
purd$	e-4j-4
purde	k-4
purder	c-4
purdeu	f4
pure	h-3
puren	h-3
puren$	h-3
purg	g3m5
purk	a-3b7g-4
purk$	g-5k5
purko	b8k-6
purkor	b8k-6
purkt	a-5k5
purkt$	a-5k5
purm	m-5
purma	m-5
purman	m-6
puro	k6l-5
purt	j4l-6
purt$	j5
purth	l-6
purthu	l-6
purtj	m-3
purtje	m-3
purto	b7d-4
purton	b7d-4
purtv	d6g-7
pus$	d-5
pusb	h5l-4
pusba	h5l-4
pusbaa	h5l-4
pusho	c4
pushok	c4
pusj	k-4
pusje	k-4
pusjes	e4k-4
puss	h-4
pusst	g4m6
pussta	g4m6
putd	a3h-6
putde	a3h-6
putdek	a3h-6
pute	d-4
putel	j4
putel$	j5
puten	d-4
puten$	d-4
puter	i3m5
puter$	i4m6
puti	b5
putin	b5
puting	b5
putod	k5
putode	k5
putop	e7
putopo	e7
putoru	c4l-3
putos	g-8
putos$	g-5
putosp	c5g-5m-5
puts	h3
puts$	h5
putte	m-3
putten	m-3
putti	d-4
puttin	d-4
puurd	j-7
puurd$	d6j-6k5
puurde	k-4
puurk	b8k-6
puurko	b8k-6
puurm	m-6
puurma	m-6
puurt	j4l-8
puurt$	j5
puurth	l-6
puurto	b7d-4
puurtv	d6g-7
puve	m-5
puvel	m-5
puwe	b-4
puwen	b-4
puwen$	b-3
puwens	k6
puws	k6l-4
puws$	k5l-4
puwt	b4e5
puwtj	b4
puwtje	b4
puze	d5e-5l-6
puze$	g4l-4
puzel	d5e-5
puzi	g4k-4m-4
puzie	g4k-4m-4
puziek	d4k-5
puzien	g7
pvaa	m-7
pvaar	m-6
pvaarl	l-6m-4
pvad	i4
pvade	i4
pvader	i4
pvag	e7
pvage	e7
pvage$	e7
pval$	c-5e-6g-4h-4k-7l7m4
pvals	b3f-4
pvals$	b4e3f-4
pvan$	b7k-5
pvanm	i3
pvanmi	i3
pvann	h-4
pvanna	h-4
pvanu	e-4
pvanui	e-4
pvanw	h4
pvanwe	h4
pvas	g5
pvast	g5
pvastg	g5m5
pvat	e-5
pvat$	c5
pve$	e-5m-5
pvec	g6k-6
pvech	g6k-6
pvecht	g6k-6
pvee	k-7m-4
pveel	k-7
pveel$	k-7
pveer	m-4
pveili	m-3
pveld$	a4
pveldj	d4
pvels	c7
pvels$	c7
pvend	d4
pvera	b-5l-5m-3
pveral	b-5l-5m-3
pverb	g-4
pverbr	a6c5g-4
pverd	g-5
pverde	d3g-4
pverf	c6
pverf$	c6
pverge	m-4
pvergi	k-5l4
pverk	b-3
pverka	c-4
pverke	a-5
pverko	a6b-6c4
pverl	d-6l6
pverla	d-6h4l4
pverlo	l7
pverm	i5
pvermi	d-3i6
pvermo	m7
pvern	c4d-3
pverni	c4d-3
pverp	a4
pverpl	a4
pvers	c-5
pvers$	c-4m6
pvertr	a3k-3
pverva	g3
pverw	m-5
pverwa	m-5
pvie	k4
pvier$	k4
pvij	h-4
pvijf	h-5
pvijft	h-4m-5
pvin	l4
pvind	l4
pving	d4
pving$	d4l4
pvinge	m4
pvis	c6l-6
pvla	k-5l-5m5
pvlag	c3m-4
pvlak	i3k-5
pvlak$	i3k-5
pvlam	b3c-5m6
pvlamm	c-5m6
pvle	l5
pvli	b-4k-7l5m-4
pvlie	b-4k-7l6m-4
pvlieg	k-7l6m-4
pvliet	b-5
pvlog	l4
pvloge	l4
pvlu	m4
pvluc	m4
pvluch	m4
pvoc	g4
pvoch	g4
pvocht	g4
pvoel	c-4k5
pvoet	c-4
pvoetb	d3
pvoetg	h4
pvoets	c-3d-4
pvog	k4
pvoge	k4
pvogel	k4
pvol	m-4
pvolge	j-3
pvolgt	e4m-5
pvolk	d7l-3m-5
pvolk$	d8m-5
pvond$	l-4m-4
pvonde	e-4k-8l6
pvoorb	c-4
pvoord	e4g-5
pvra	h5k-7m-4
pvraa	e3
pvraag	e3
pvrac	h7k-5
pvrach	h7k-5
pvri	h5i6k-7
pvrie	i7k-6
pvrien	i7k-6
pvries	m4
pvrij	h7
pvrij$	h5
pvroe	b-5k5
pvroeg	b-5k5
pvui	f-5
pvuil	f-5
pvuiln	f-5
pvuis	g3
pvuist	g3
pvuur$	b4
pvuurk	b8k-6
pvuurt	b4
pwaa	j5
pwaai	c-7l8
pwaaid	c-7h-5l8m-5
pwaaie	l4m-4
pwaail	l5m-6
pwaait	m4
pwaal	l-5
pwaalf	k4
pwaalv	a5k-5
pwaan	c-5l4
pwaan$	c-5l4
pwaar	j8l-4
pwaar$	j5l-6
pwaaro	j5l-3
pwac	e-4h5m-5
pwach	e-4h5m-5
pwacht	e-4h5m-5
pwagen	k-6
pwager	k4
pwak	l5
pwakk	l5
pwakke	l5
pwal	h-5l-4
pwal$	d4h-5l-4
pwam	a6
pwam$	a6
pwan	m-3
pwand	j-4m-3
pwande	j-4m-3
pwap	k4
pwape	k4
pwapen	k4
pward	m-3
pware$	a4j4
pwart	j-4
pwarti	j-5l4
pwas	b5c-4k-4
pwed	g-5
pwedd	a4
pwedde	a4
pweds	g-5k4
pwedst	g-5k4
pwee$	k-5
pweeg	m4
pweegt	m4
pwees	b-6c4e-4k4
pweest	b-6c4e-4k4
pweg	c-5
pwegd	l4
pwege$	h4
pwegge	b3d4
pwego	h5l-6
pwei	d-5e-4h7
pweil	d-4h3
pweila	d-4h3
pwek	e-5l5
pweke	e-5l5
pweken	e-5l5
pweld	g5
pweld$	g5
pwemba	m-5
pwen	b-5
pwen$	b-3
pwens	k6
pwens$	k6
pwerkb	b-4
pwerke	e4
pwerkp	m4
pwerkt	j-8k6
pwes	m-3
pwest	m-3
pwest$	h-4m-3
pwet	b-3
pwete	k3
pwie	c4
pwiek	c5
pwiek$	c5
pwiel	c3
pwijk	c-5
pwijk$	c-3
pwijl	h4j4l-7m3
pwijl$	h5m3
pwijn	b-4
pwijt	k-4
pwijt$	k-4
pwil	d3
pwild	d5
pwildp	d5
pwin	h-6
pwink	h-6
pwinke	h-6
pwip	d-5
pwis	a-4e5m-3
pwiss	a-4e5m-3
pwisse	a-4e5m-3
pwit	k5
pwitt	k5
pwitte	k5
pwol	b6k-4
pwolk	b6k-4
pwolk$	b6k-4
pwonde	m7
pwone	d4
pwone$	d4
pwoni	a4c-4m6
pwonin	a4c-4m6
pwoonk	f5m5
pwoor	d-8
pwoord	d-8
pworde	c5
pws$	k5l-4
pwtj	b4
pwtje	b4
pwtje$	b4
pwus	d-4m5
pwust	d-4m5
pxen	d5h-4l-4
pxen$	d5h-4l-4
pxic	g4k-4
pxich	g4k-4
pxicha	g4k-4
pxid	m4
pxide	m4
pxis	d-4j-6l5
pxis$	d-4j-6l5
pxpl	a5c-4m5
pxplo	a5c-4m5
pxplos	a5c-4m5
pyca	b5
pycan	b5
pycan$	b6
pyea	a-5
pyear	a-5
pyear$	a-5
pyja	m4
pyjam	m4
pyjama	m4
pymz	m3
pymza	m3
pymzaa	m3
pyn$	a4
pype	e10g-4k-6m-4
pzaa	h-5l5
pzaal	m3
pzaal$	m3
pzaam	c-6h-4l6
pzaam$	h-4
pzac	d-4j6k-5
pzach	d-4j6k-5
pzacht	d-4j6k-5
pzak	g-6
pzak$	d-4e5f-4m-5
pzakk	d6g-4l-3m-3
pzakke	d6g-4l-3m-3
pzakt	l5m5
pzakt$	l5m5
pzan	b4d4k-5
pzat	d6
pzee	k4
pzei	c-5m-3
pzeil	c-5l5
pzeil$	c-5l5
pzel	g-7m-6
pzel$	c-6l5m-6
pzelf	g-5
pzelf$	d4g-5
pzeli	l6
pzell	b3
pzelli	b4
pzend	a5
pzendk	a3
pzer	k-4m-4
pzet	h5k-4
pzet$	h6j-3
pzett	k-5
pzette	k-5
pzic	d4
pzich	d4
pzich$	a4
pziek	k-6
pziek$	k-5
pzieke	h5
pziet	a5b-4
pziet$	a5b-4
pzig	l4
pzijk	b-5h4m-4
pzijka	b-5h4m-4
pzin	m3
pzin$	m5
pzoc	m-4
pzoch	m-4
pzocht	m-4
pzol	f4m5
pzold	f4m5
pzolde	f4m5
pzon	k-5
pzond	k-4
pzonde	k-4
pzooi	c4
pzooi$	c4
pzoont	m5
pzor	e5k-3
pzorg	e5k-3
pzorge	e6k-3
pzov	k-5
pzove	k-5
pzovee	k-5
pzuil	c4
pzwa	c-3
pzwaa	c-4l5
pzwaan	c-5l4
pzwaar	l4
pzwag	k4
pzwage	k4
pzware	a4j4
pzza	d4
rburglary	a-10b-7c-2d-2e-4f15g-4h-8i-8j-14k-15l-8
rchatter	a-5b-5c-9d-6e-4f-6g-4h-8i-7j-11k16l-3
rfire	a-7b16c-8d-7e-12f-17g-14h-9i-10j-4k-3l-10
rfireworks	a14b-5c-5d-9e-6f-12g-7h-2i-5j-9k-2l-11
rmissing	a-5b-6c-4d-3e-7g-9i13j-3k-2l-12
rnuisance	a-6b-5c-2d13e-6f-5g-6h-4i-8j-15k-3l-4
rother	a-9b-9c-4d-8e-11f-6g-15h-10i-19j-2k-6l14
rquestion	a-13b-13c-15d-15e-16f-8g-10h-8i-9j12k-4l-13
rsuspicious	b-9c-5d-2e11f-4g-2h-1i-6j-7l-3
rtraffic	a-9b-4c-6d-2e-11f-9g-7h12i-8j-17k-11l-4
rvandalism	b-6c12d-8e-7f-3g-6h-3i-4j-9k-14l-13
rviolence	a-4b-9c-4d-4e-11f-5g16h-11i-13j-19k-8l-10
s!	a-7d-9e-5f-5g-4h-3i-2j-6k-1l-1m12
s1	a-37b-36c-30d-37e-38f-35g-37h-36i-37j-31k25l-34m-43
s2	a-26b-31c-18d-27e-29f-24g-17h-16i-31j-21k8l-14m-23
s3	a-10b-9c-7d-6e-11f-16g-9h-4i-10j-3l-5m-9
s?	a-5b-9c-3d-7f-12g-11h-7j24k-17l-3m-12
w	a-4b-4c-3d-5e-4f-3g-4h-5i-4j-4k4l-5m-5
w<#>	b-1c-5e-4f-6g-8h-1i1j-3l-8
w<straat>	a2b-2c-7e-4g-4h2i-11j-8k-18m-1
wa	a-1b-5c5e1f-2g-4h4i-2j-2k-5l-9m5
waan	a-1b1c-2f-3j-1k-1
waangehouden	d-1f4g-4h4j-4k-1l-2m-1
waangereden	a-1b-1g-4h3l-8m7
waangestoken	a-3b3c5d-6f-1g-3h-4j-7k2l-3m2
waangevallen	a-2b-2c-1d-6g7j-2k-3l-7m6
waangifte	a-2b-4d-1e-2f-6g5h-1i-3j-1k-6l-2m-3
waanrijding	a-3b-3c-2d-2e-3f-3g-5h6i-2j-3k-4l-8m2
waanspreekbaar	a3d-6g-3k-2l3
waanspreekpunt	b-4c-1i-1j4k-4l-4m-1
waansteker	b4c-3d-1e-1g-2k-2m5
waardig	a1b-2c-1d-3j1k-2
wabri	a-4b4c6d-6e-5f-4h-2j-3l-6m-8
waccu	a-4b2c-1d-4f3g-3h-5j-1l4
wach	a-5b-6c-1d-6e-3f-2g3h-1i-2j-2k6l-4m-5
wachter	a-4b2c-12d-2e1f-4g-4h-5i-1j-9k-12l-6
wachterdeur	a-1b-4c-7d-3e2f5g-1i-2k-3l-1
wachterom	d-2e1f-1g-1l-4m-4
wachterruit	a-2c1d-5e2f-5h-2j-1m-1
wachterveld	a-3b-3c4d-2e-3g-1i-4k5l-6
waction	a-2b-4c-5d-6e-7f5g-3h-5j-3k-1l-4m-6
wadem	e-2g-4h-1k-5l5m5
wademt	a-5b-1c-3d-3e-4f-3g-4h-3i-2j-4k-3l7m6
waed	a2b-1e-4f-1g-2h-5j3k-4l-3m-3
waf	a-1c2d-2e-5f4g-5h-12j-12k-1l-4m-5
wafgegaan	a3b-2f-2g-1h-2j2k-5m6
wafgelopen	b-1c-2d-3e-4f3g-2h-3i-1k-2l-2m-1
wafgepakt	f-3g2i-1m-4
wafgesloten	a-2b-1c-1d-1e-4f-4g-3h2i-3j-3k-2l4m-6
wafgestoken	a7b-7c-7d-2f-1h-4j-5k-3m-8
wafsteken	a-2b-4c-4g-2h-1j-3m-5
wafval	a-4b-3c-8d5e-3f-3g-2h-5k-1l2m-3
wafvalbak	a3b4c-2d-2h-2j-2l-2m-3
wagenten	a-4b-5c-2d-2e-4f-3g-4h-3j2k4l-4m-5
wah	a-3b-6c2d-6e-4f-6g-7h-6i-4j8k-7l-8m-7
wal	b-9f-7h-7i-2k-3l2m-8
walarm	a-5b2c-8d-6f8g-6h-8j-4k-7m-6
walbert	a-3b-4c6d-4e-6f-5g-1h-4i-2j-3k-3l1m-4
waldi	c5d-1e1f-1g-3h-1i-5j-3k-2m-5
walle	b-4c8d-9e-1g-9h-8i-4j-3k3l-7m-12
wallebei	a-5b-5c-7d-6e-6f-5h3i-1j-3l-4m-8
walleen	a-3c5d-13e-5f2g1h-5i-6j-7k1l-9
wallemaal	a-6b-5c-6d-4e-5f-7g-5h-8i-4j-2k4m-8
wallen	a-4b-4c-1d2e-3f-5g-4h-3i-4j-2k6l-8m-7
walles	a-5b-7c-4d-6e-8f-6g-9h-7i-7j-7k8l-10m-6
wals	a-8b-6c-10e-1f-3g-6h-6i-6j2k3l1m-12
walsof	b-1c-1d-1e4f-5g-2h-1i-3k-2l-8m-4
waltijd	a-5b-7c-7d2e-6f-6g-5h-7i-3j-7k7l-5m-4
walweer	a-5b4c3d-5e-2f-7g-5h-3j-5k-6l-5m-3
walzheimer	f-3i2k-2l-3m-6
wambulance	a-2b-8c-2d3e-2f-2g-4h-8i-5j-4l5m-1
wamper	d-1e-2g4h4l-4
wander	a-1b-1c-1d-5e3f-1g3h-1k-4l-7m2
wandere	a-6b2f-4g-4i-5j-1k-8l3m-11
wanders	b2c-3d-5f-2g-2h-5i-3j5k1l-5m-6
wanker	a-3c-2d-5e-2g4l-1
wantwoord	a-2b-1c-2f-3g-2h-1i-6j4k-2l3m5
wapotheek	a-1b6c-7d-1e3l-6m5
wapp	a-3b-7c-2d-4e-7f-5g-6h-5i-5j2k2l-7m-7
wappjes	a-1b-3c-2e-1f-2g4i1j-1k-6l-3m-3
waudi	a-2b-4c-1d-6e-4f-2h5k-3l-4m-3
wauto	d-7g-1h3i-3k-2l-4
wautobanden	d-3j-1m-4
wautodeur	b-1e-5f-2g-4j-4k7m-3
wautodeuren	f-2
wautoportieren	b-4c-7d-6e8f-4g-4h-5l-4m-6
wautoruit	a3b-2c4f-1h-1j-5k-1l-6m-3
wautos	a-6b-4c-1f-9g-12i-3j-1l-9m-1
wautospiegels	a-1c4d-1e-1f-2g-6h-1j-4l-2m-6
wavond	a-5b1c-5d4f-5g-3h-7i-3j-7k3l-8m-4
wbaby	a-3b-1c-1d-3e-4f4g-4h-1i-2j-2k-2l3m7
wbabypijltjes	a2b-1c-1d-1g-2j-2k-2l-1m-2
wbakker	a5b-3c-5d-5h-6i-2j-2k-2m-3
wbal	a-3b-4d7e2f-2g-5h-4i-4j-1k-3l-8m-6
wbalkon	c-3d-4e-5g3h-3j3k-1l2m2
wband	a-2b-5c5d-8e-6f-4g-6i-2j-5k-7l-8m-7
wbanden	a2b1c3d-6e-6f-2g-4h6i-2j-4k-5l-8m-7
wbang	b-1c-1d-2f-4i-2j3k-5l-2m-4
wbank	a2b-1c-3d-6e-3f-4g-1h-3j-6k7l-8m-2
wbankje	a1c3d4e-2f-2g-3h-7j-3k-1l3m-2
wbankjes	a-5b-2c-7d2l-2m-5
wbankstel	a-3b3c-6d-2g-2k-3m-4
wbarwouts	a-3c-1e2h-1l-2
wbas	a-4b-1c-5d7e-4f-7h-5i-1k-1l1m-5
wbasisschool	a-6b-5c4d1f-3g-5h-4j-4l-3m-3
wbatterij	a-2b4e-3f-3j-4k-2m-3
wbbq	a-7b-9c-1d-2e-3f-2g-2h-2i-4j-2k2l-3m-7
wbed	a-4b-3c-7d-6e-4f1g-6h-4i-3j1k3l-6m-3
wbedankt	a-3b-4c-1d-5e-3f-3g-3h-2i4j-2l-5m-4
wbedreigd	a-1b-1c-2d-7e-2f-2g4h-1i-2j-1l-2
wbedreigt	a-4b2c-4d7e-1f-1g-6h-3i-2j-2k-5l-4
wbeelden	b2f4g-1j3k-2l-1m-2
wbeen	d-2e-1f-1h3i-1k-2l-1m2
wbeetje	b-2c-8d-3e2f-5g-2h-6i-4j-6k-1l-7m-13
wbegint	a-7c3d-8e-3f-5g-1h-10i-2k2l-5m6
wbegraafplaats	a-4b-2c4d-2e3f-4g-3h-4j-4k-3l-3m-5
wbeige	f-1i2k-1l-3m-4
wbekend	d-3g-3h-5j4k-1l-1m-2
wbeklad	a-4b-3c5d-2e-3f-2g-1h-6i-4l-5m-1
wbekogeld	d-3j-1
wbekogelen	a1b-4c-3d2e-1f-2g-2h-1i-1j-1k-3l-2m-2
wbel	a-1c-2d-4e-3f-3g-5h-5i-4j2k-1l2m6
wbelde	e2i-1j-2k1m-1
wbellen	a-4b-6c-3d7e-1f-6g-5h1i-4k-4l-2m-10
wbelletje	a2c-3d6e-3g-4h-2i-5k-8l2m-4
wbelt	a-2c-3d-10e-5f3g1h-5i-7j5k2l-13m3
wben	a-6b-6c-10d-4e-10f1g-8h-8i-4j-8k8l-3m2
wbende	b5e-3h-1k4m-2
wbeneden	a-6b-5e-4f3g-7i-2j-3k-9l2m6
wbenen	a2d3e-2h4m-3
wbenieuwd	a-2c-1d-4e-2f-1g-4i-1j-6k7l-3m-2
wbenzine	a1b2c-3d-6e2f-4g-4j-2k-4l-3m4
wbericht	a-5b-4c-4d-3e-4f-7g-7h-5i-7j6k-6l2m-7
wberichten	c-2d-3g-1i-1j-5k5l-1m-1
wberm	a-2b-6c-4d-1e-4f-4g-3h-7j-4k-5l7m-5
wberoofd	a-2b-2c-2d-2e-4f-3g6h-2i-3j-1k-2l-6m2
wberoving	a-3b-1e-1f-3g5h-2i-4k-3l-1m2
wbeste	a-4b-4c-2d-3e-1f-2g-3h-4i-4j-1k3l-2m-2
wbestelauto	a-2b-3c1d-4e-5f-2h2i-4l-1m-9
wbestelbus	a-2b-4d-2e3f-4g-1i-1j1k-5l-3m5
wbestuurder	a-1b-1c-7d-7e1f-2g2h3i-2j-1k-1l-10
wbeweegt	e-2h3l-4m7
wbewoner	a-1b-3c-1d-5e-6f2h-1i3j-3k-3l2
wbewoners	a2c4d6e-1f2g-6h-1j1k-1l-6
wbewusteloos	a-4c-2g2h3l-6m6
wbezig	a2b-2d-8e-5f2g-6h-5i-2j-7k-3l1m-8
wbibliotheek	a-2c-4d3e-1f-1l-2m3
wbie	a-5b6c-3d-5e-1f-5g-2h-2i-2j-6k-4l-5m9
wbieb	a-1d2e-2f-2i-1m3
wbier	a-5b-4c-7d5f-2g-3h-4j-2k-5l-6m-1
wbij	c-5f-3i-2j-3k-9l-2
wbijl	c-1d-3e-3g6m5
wbijna	a-6c-3d-8e-4f-5g-5h5i-5j-2k2l-8m-8
wbijzonders	a7d-3g-1k-5l-4
wbike	b-1c-6d-3e-1f2l-1m-3
wbinnen	b-2c-8d-11f3h-2i-5j-1k5l-6
wbitterballen	a-3b-2d-7e-4f-3g-4h-1i-1j-1k7l-4m-7
wbivakmuts	a3b-1c-3d4f-3g-1h-3k-2l-4m-2
wbivakmutsen	a-5d4e-4g-2
wblauw	a-3b2d-2e-2g-3h-1i-2j-2k4l-6
wblauwe	a1b-4c-4e4f-5g-5h-5j-6k-5l1
wblazen	a1b-7c7d-4e-7f-1g-4h4i-1j-2k-2l-3m-6
wbleek	b-3c-3d-5e3g-4h-3i-2j-3k-2m-8
wblijft	a5b-1c-4d1e3f-3g-6h-5j-9k7l3m-4
wblikjes	a-7b-6d7g-4h-5i-1k-6l-6m-5
wblikken	a-3b-2c-5d5g-4k-2m-2
wblikschade	a-2b-2c-2d-4e-5f-2g-5h7i-1j-1k-3l-8m-5
wbloed	c-1d-4e-1h-4l-3m7
wbloedend	a-3e-4f-1g6h-1l-9m4
wbloedt	a-1c-1d-6g6h4i-2j-1k-2l-10m8
wbloembakken	a-3b-3c9d2e-1f-4g-1h-4j-1k-6l-5m-1
wbloesem	a-3b-3c-2d6e-2f-3g-5h-2k-3l-3m-4
wblok	a-2c-4d3e-7f-1h-6k-4l3
wblokkeert	a-1b-4c-2d-6e-3f-1h4j-1k-1l-7m-7
wblokkeren	a-2b-6c-6d2e-5f-4g-8h5i-3j-2k-7l-8m-8
wblowen	a-4c-1d2e-3f-1g-4l-7m-5
wboel	a-4b-3c-6d-5e-2f2g3h-1j-1k4l-8m-5
wboer	b-3h-3k-3l4m-1
wbom	a2b-3d-3e-1f-2g-1j-2k5l-1m4
wbommen	a6c-2d-3k-1m-6
wbommetjes	a2b-2c3d-5h-1m-1
wbonken	a-1b-1c-5e-5f-4g5h-3l-5m-7
wboom	a-7c-12d-4e-9f-3g-2i-1k-6l7m2
wboompjes	a-6b-3c4d-7e-1f-4g-3h-5i-1j-2l-5m-3
wboot	a-3b-4c-4d-5e-5f-1g-3h-5j-2k-2l7m2
wbos	a-7c4d-9e-1f-2g-2h-2i1j-1k-5l-8m-1
wbosje	a-1b5c-3d-1g-4j-3k-3l-2m-5
wbosjes	a-3b-4c-1d-7e6f-2g5h-6i-4k-5l-8m3
wbouwmarkt	b-5c-3d-3e-7f3h3j-2l-5m-7
wbouwplaats	a-1b-1c2d-3g-1i-1k-2l-1
wboven	a-8b2c-10d-11e2f3h-8i-5j-2k-7m6
wboxen	a-4b-5c-5d6e-6f-4g-4h-6i-3j-4k-9l-8m-6
wbrand	a-5b1c-4d-10e-6f-5g-11h-11i-6k-4l-9
wbranden	a-5b1c-6d-2e-2f-2g-2h-4i-2j-3k1l-2m4
wbrandend	b3c-2
wbrandende	a5b-4d5e-1h-5j2k-4m4
wbrandgang	a-2b-5d-7e7f-4k-5l-4m-3
wbrandje	a-3b6c-5d-8j-3l-1m-4
wbrandlucht	a-3b8c-4d-5e-6f-2g-2h-1i-2j3k-6l-9m-4
wbrandstapel	a-5b6c-1d-4e-2f-1h-3i-1j-1l-5m-3
wbrandt	a-2b5c-11d-9e-9f-3g-4h-5i-2j3l-10m4
wbrandweer	a-7b11c-6d-7e-5f-5g-7h-8i-4j-8k-3l-9m3
wbreekijzer	d-1e5f-5g-3k-2l-2m-3
wbreken	a-4b-5c4d-6e-6f-1g-5h-4i-3j-2k-2l-2m-2
wbrengen	i-3j5k3l5m-1
wbrievenbus	b-1c5d-7e-4f-8g-3h-6i-2j-8k4l-1
wbroer	a-1e-3f-2i3j5k-2l-2m5
wbrommers	a-3b-5c-6d2e-4f-2g-1h-3j-1k-1l-3m-5
wbrug	a-2b-10c-6e-9f-6g-9h4i-5k-9l-3m-4
wbruin	a-1b-5c-2d-3e-2f-1g-1i-2j-4k-5l8m-8
wbruine	a-1b-1c-1e-1f-1g-1j-1l2m-2
wbuiten	a-4b-4c-7d-4e-7f-1g-9h-8i-8j2k5
wburen	a-3c-1d-5g2h-9i-5j-3l-8m-1
wbus	a-5b-4c-4d4e-8f7g-5h2i-3j1k2l-6m-6
wbusbaan	a-4b-7c-6d-7e-6f-5g-6h7i-2j-5k-4l-10m-6
wbushalte	a2b-6c2d-1e-2f-10g-6i3j-7k-10l-8m-9
wbushokje	a-7b-9c9d-6e-6f-8g-7h-5i-2k-5l-6m-6
wbusje	a-7b-4c-5d-10e5f-2g-4i-2j-4k-11l-8m-4
wbussen	a-1b5c-6d-11e-2f-2g-6h-7i-1k4l-2m-7
wbusstation	a-4b-2c-4d2e-1f-5g7h-6j-1k-4l-3m7
wbuurman	b2c-4d-7e1g2h-5j-4k-7l-7m-12
wbuurt	b4c-6d-1e-1f-2g3h-4i-3j2k-2l-10
wbuurtapp	b-1c-1d-1e-1g3j-3
wbuurthuis	a-3b-4c1d-2e-1f-3g-2h-2i-1j4k3l-8m-5
wbuurtpreventie	a-4b-4c-4d-7e-4f-5g-2h-2i-4j6k-2l-6m-4
wbuurvrouw	a-4c2d-3e-5f1g-6h-4i-2l2m1
wcafe	a3b-4c3d-6e-4f-2g-2i-2j-2k-2l-10
wcamera	a-2b-3d-3e3f3g-2h-2i-3j-5k-2l-4m-8
wcamping	a-1b6c-3h-4j-2k-3m7
wcapuchon	a1b-5c-4d-5e4f-4g-3h-3k-4l-6m-3
wcapuchons	a1c-1d6e-2
wcaravan	b8c-1d-1e-1j-1k-6m3
wcarbid	b-3c-4d-2e-2f-1g-3h-1i-1j2k-8l-1m-1
wcarport	b3d-2f-1g-2h-3j-1m4
wcentrum	a-7b1c-4d-5e-2f-2g-1h5i-4j-7k-6l-7m-4
wchauffeur	c-1d3h-4m-1
wclubhuis	a-1c4d-4e-1f3g-3i-2k-3l-2m-1
wco	a-3b-1c-1d-1f-3g-3h-2i-1j-3k-2l6m5
wcobra	a5b2d-2g-3j-2k-1l-5m3
wcobras	a7b-5c-3d-1e-6g-5h-2i-1j-3k-5l-5m-2
wcollega	a-6b-5c-1d-5e-1f-1h-4j-5k2l5m4
wcom	a-3b3d-4e-3f-1g-1h-1i-1j2k-4l-1m-3
wconducteur	a-5c-3g1k-1l-5m4
wcontainer	a-5b6c-8d-4f-2g-2h-4i-2j-1k-3l-7m-2
wcontainers	a-3b-2c-7e-1f-1g-2h-9j-2k-4l6m-5
wcontrole	a-3b3c-2d-5e-2f-2g-1h-6i-1j3k-3l-4m-4
wcrossen	a-1b-2c-3d-2e-3g-1h4l-6m-2
wd	a-1b2c-6d1e-3f-1g-2h-3i-1j-3k-2l-4m1
wdaar	b1c-1d-5g-9h-5i-5k2l-10m-2
wdacht	a2e-5f1g-1k2l-2m-1
wdader	a-4b-5c-5d-4e-2f-1g3h-4i-4j-2k-5l-7m-2
wdaders	a2b-6c6d-4e-7f-6g1h-3i-4j-2k-2l-7
wdagen	a-1b-5c-7e-6f-1g6h-5i-1j-3k-6l9m-2
wdak	a-3b5e2f-6g-7h-8i-2j-7k-7l3m4
wdaken	a2b-2c4e-5f-1g-1h-4k-3l-1m-3
wdakgoot	a-2b1c-2e1k-3m4
wdakpannen	b3c2d2h-1l-3m2
wdam	a-2b3c-5d-5e-1f-5g-5h-2i4j-1l-3m-4
wdan	a-10b-4c3d-10e3f-9g-10h-12i-6j-9k9l-5m-8
wdank	a-2b-3c-1d-3e-1f7g-4h-2i2j-1k-3l-4m-3
wdansen	a-1d-1e-1g6k-5l-3m-8
wdat	a-7c-8d-7f-2g3h-8i-7j4k2m-7
wde	a-4b-1g-2i-6k-1l-3m-3
wdeelscooter	a-3b3c3d-2f-3g-3h-6k-4l-2m-5
wdeelt	a-5b-7c-5d-8e4f-3g-6h5i-5j-3k-7l-6m-7
wdelen	b-3c-2d-6e-8f-4g-5h-2i-3k6l-7m-7
wdement	f-2k-1l-3m4
wdementie	a-1b-1c-1d-1e-1f-1g-1h-1i2j-1k-1l-1m-4
wdenk	a3b-8c2e-6f1h3i-2j-7l4m-5
wderde	a-5b3c-7d-3e-2f-2j-2m-1
wdeur	a3b-3c1d-3f-1g3h-2i-1j-2k-11l-1
wdeuren	b-3c-7d6f-8g-2h-4k-3l-6m-7
wdeze	a-4b-7c-6f-6g-4h-4i-6j-5k4l-9m-8
wdezelfde	a-5b5c-3e-6f-1g-1h-2k-3l-3m-1
wdicht	b-5c-11d-9e-9g-3h9i-2j-3k5l-8m-1
wdie	b1c-7d3e3f-5g-5h-10i-8j6l-6m-10
wdierenambulance	a-1b-2c-3e-3f-2g-1h-1i-1j2k-6l-4m-2
wdieven	a-1b-1c-2d-2e-2f2g-1k-2l-2m-2
wdijk	a-1b-4c-6d-2e-6f-2g-2h3j-1k-3l-7m4
wdikke	a4b4c-4e-4j3k-2l-2m4
wdingen	a-5c-4d3e-3f-1h-1k-1m3
wdirk	a-1b-2d4e-4i2m5
wdit	a-9b-7c-6d-14e-9f-6g-10h-8i-9j-7k12l-14m-12
wdochter	a1b-4e1g2h-2j-2k-4l-5
wdode	a-4b-3c-8d-4e-3f-1g5h-1j-7k-3l7m-4
wdoden	b-2c2g-4h2k4l-2m3
wdoe	a-1b-4c-3d-2e-3g-2h-2j5k1l-10m-9
wdoelnet	a-4b-7c4j-5k-3l4m-4
wdoen	a-4b-6c-3d1e-12f-8g-6h-6i-4j-4k6l-10m-7
wdoet	a-6b-5c-6e2f-10g-7h-1i-6j-4k-14l5m-2
wdolle	f-1g5h-1k-4l-2m-1
wdonker	b-1c-2d-5e-3h3l4m2
wdonkerblauwe	d-3g-1i1m-6
wdonkere	a-4b-3c-3d-4e9f-6g-4h-8i-3j-4k-7l-7m-5
wdood	b-4c4d-8e-7f-2g-3h2i-4j-7k2l-10m-6
wdoor	a-4e-6f-7i-5j-7l6m1
wdoorgeknipt	b-1c1d-3e-2f2g-1h-1k-3l-4m-5
wdoorgereden	c-5h4l-2m-3
wdoorgesneden	a-3b-4c1d-3e-4f-2g-4h-3i-2j-2k-7l3m4
wdoorgestuurd	a-4c-2d-4e-5f-3g-6h-2i-2k6l-2m-2
wdoorgeven	a-4c-2f-1h-2j-6k6l-1
wdoorsturen	a-3b-5c-3d-4e-5f-3g-3h-2i-4k4l-6m-6
wdoos	a9c-3d-2h-1k-4
wdraaiende	a-2b-1c-5e3f-5h-4j-1k-1l-4m-2
wdranghekken	a-3b-6c-8d9e-1g-5h-4j-4l-2m-2
wdrank	a2c-5d-4f6g-3h-3i-1j-2k-1l6m5
wdreigen	b-2d4e-3f-2g-2i-1k-1l-1m-2
wdreigt	a-3b-1c-3d-5e-1f-3g7h-4i-4k-4l-4m-3
wdreunt	a4b-7c-3e-1f-1g-2h-3i-2j-4k-5l-6m-3
wdrie	a-2b-5c4d-8f-1g3h-1i-3j-7l3m2
wdrijft	a-3b-3c-6d-6e-5f-1g-7h-3i-1j-2k-5l9
wdrinken	a-3b-3c-5d7e-2f-6g-6h-3i-3k-6l-5m-6
wdrone	a-2b-3c-3d-5e8f-3g-3h-4i-4j-2k-7l-9m-4
wdronken	a-7c1d-1e-7g6i-2k-3l3m-8
wdroog	a-4b-4c-4d-5e-6f-4g-6h-4i-4j-3k6l-5m-5
wdruk	a1b-6c-3d-7e-2f-3g-5h-3i-4j-5k5l-6m-4
wdubbel	a-1b-5c-3d-5e-3f-2g-2h6j-1k-1l-5m-8
wduiken	b-4d-3e4f-1h-3j-1l-2m-4
wduizendklapper	a5b-3c-4e-5f-1g-4j-1k-4m-3
wdurf	a-2b-3c-2d-5e4f1h-1j-5k-5l-5m1
wdurft	a2d2e-2h-1j-1m-3
wdus	a-5b-2c-1d-6f-6g-6h-3i-1j-3l2m-7
wduwen	a-4c1d-2e-1f-1g3h-5k-4l-2m-9
wduwt	d-4e5f-4g-3l-2m-6
wdwars	a-2b-4c2d-7e-2f-3g-2h1j-3k-1l-8m-8
we	a-7c-5e-7f4g-3h-5i-3j-3k-6l-7m1
wecht	b-6c-5e-6f-3g-9h-6i-6j-6k-8m-4
ween	d-2f-3h-7i-4j-2
weens	a-9b-6c-7d-4e-6f-4g-3h-2i-4j-7k9l-4m-8
weentje	a-1b-2c-5d1f2g-1h-1l-3
weerste	a-5d-3e-4f2g-1i-3k2l5m-3
weet	a-3b-2c-1d-5e-2f-2g-3h-5i-2j-1k3l-6m-4
weh	a-4b2c-4d6e-1g-2j-4k-1l-5m-4
weieren	a-2b-2c4d-4f-1h-2l-1m-6
weigen	a-2b-3c-2d4e2f-4g-5h-2i-1k-3l3m1
weigenaar	b-2c-5d-3e2f-1h-5j-7k-6l5
weigenlijk	a-2b-3j3k-4
weindelijk	a-5b-4c-4d-5e-4f-4g-5h-4i-4j-3k7l-9m-8
welk	a-8b-5c-5d2e4f-5g-9h-6i-3j-3k-3l-10m-6
welkaar	a-4b-7d-3e-8f-5g3i-7j-6l-9m-2
welke	a2b-6c-2d1f-4h5i-1j-3k-7l-4m-6
wemmer	a-6b9c-2d-6e-2f-1g-2i-1j-2k-8l-3m-3
wen	a-1b-1c-9d6e-6i-6j-6k-7l-1m4
wene	a-2b6c6d-4e1f-1g-2h-1i-5j-4k2l-3m-4
wenergie	d-1f-2g-1j3k-2l-2m-3
wenig	b-3d-3e3j-3k-4l5m-1
wenkele	a-4b-3c-2d-1f-1k1l-1m-3
wenorme	a5b-1j4l2m3
wer	a-2b-1c-4e-2h-2i-6
weraan	a2c6d-7e-5f-6g-6h-6i-5j-9k-4l-2
weraf	b-6c7d2e-4g-6i-3j1k-5l-9m-6
werbij	a1b1c-4d-5e-7f-3g-4h-3i-4j-7k-3l-3m-6
werg	a-2b-4c-4d-4e-6f-5g-5h-4i-4j-7k4l-5m-4
wergens	a-1c-3d-2e2f-3h-5j2k-4m-8
werin	a-1b4c-4f-1g-1j-2k-5l-3m4
wernaast	b1c-4d-1e-2f-1h2j-3l4m2
wernstigs	a-1b-2c-1d-1e-2f-1g-5k-5l5m-2
weromheen	a-3b2c-2d-6e-2f3g-4j-4l-2
weronder	a-3b1d-6e-2f-5g-1h-4k-4l7m10
werop	b-2d-1f-1h1i-1j-3k-3m-3
weruit	c-4d-7e-4f1g-6h-2i-2j-4k-7l5
wetage	b1d-2e-3f2
weten	a-1b3e-2g-1k-5m1
wetos	a-1b4c-1d-3e5f-4g-1h-2i-1j-2l-3m1
weuropa	c4d-2f-3l-2m3
weven	a-4b-6c-4d-6e-6f-3g-8h-5j-9k5l2m-4
wex	a-2b-4c-3e-3f-7g8i-3j-1k-5l-2m1
wexplosie	a4b-2c-5e-2f-3l-2m6
wfacebook	b2e-2j2k-1m-2
wfakkels	a-4c-1d1
wfamilie	d-5e-4i-1k5l-4m-2
wfatbike	a-4b4c-3d-4h4i-1j-1m8
wfatbikes	a-1b-1c-3d8e3f-5g-1h-7i-2k-5l-2m-4
wfeest	a-9b-1c-9d-3f-5g-9j-7k7l-2m-1
wfeestje	a-3b-1d-5f-1h-3k-4l6m7
wfenna	d-1g-1i6j-1k-5l-3m4
wfiets	a-3c-6d-8e1f-1g-1h5i-2l3m-6
wfietsen	a1b-8c6d-1f-3g-6h-11i-1j-2k-2l-9m-8
wfietsenrek	a1b-2e-5f-5g-3l-1m-6
wfietsenrekken	a5b-1c-1g-2
wfietsenstalling	a-1b-4c-7d1f4g-3h-2j-1l-3m-4
wfietser	a-4b-6c-6d-5e-6f-5g-7h6j-3k-1l-6m-2
wfietsers	b-3c-5d2f-1g-1h5l-5m-7
wfietspad	a-3b-1c-6d-9e-4f-2g-6h4i-1j1k-3l2m-11
wfietst	d-4h4k-1l-6
wfietstunneltje	a-2b-4d-2e-3f-1g-3h-4k-1l5m-5
wfiguren	b-3c-3d-2e4f-1h-1j-1m-3
wfiguur	a-3b-2c-4d-7e8f-3g-2h-4j-1k-5l-3m-3
wfijn	a-5b-7c-7d-8e-5f-5g-7h-4i-4j-5k8l-6m-7
wfijne	a-1b-2c-1d-3e-1f-2g-2h-1i-2j-2k3l-1m-2
wfik	a-3b6c-9d-7e-3f-4g-3h-7i-1j-6k3l-7m2
wfikken	a-1b2c-2d-1e-2f-1g-2h-1i-2j-1k-1l-1
wfikkie	a-6b10c-8d-8e-2f-3g-5h-5i-4j-5k-7l-5m-11
wfikt	a-5b5c-5d-4e-1f-3g-1h-4j-6k-3l-4m2
wflat	c-8d-2e-7g-3h-7i-2j-3k-4l5
wflatgebouw	a-2c-4d-1f-2g-1h-2j-3k-4l3
wflauwgevallen	a-1g-1i-1j-2k-1l3m3
wfles	a4c-8d-6f-3g4h-2i-1j-3k1l-4m4
wflessen	a-6b-6c-3d6e-2f4g-1h-7i-1j-3k-2l-2m-4
wflink	a-4b-3c-4d-5e-1f-2g4h-4i-1j-2k-2l-6m3
wflinke	a7b-3c-1d-6e-5f-4h-4j-1k-3l-6m-7
wfoetsie	a-2e-2f2g-1h-1k-3l-3m-5
wfolders	d-1e4f-3g-1i-1l-4m-6
wfoto	d-1e-3g-1i-1j2
wfotos	b-1c-1d-3e2f-3g-1j2k-5l-1m-1
wfoutje	a-1b-2c-1d-3e-2f-1g-1h-2i-2j-1k2l-3m-2
wfrontaal	b-1c-1d-3g-2h1m5
wga	a-1b-2d-3e-1f-6g-1h-1j-1k3l-4m-5
wgaan	a-1b-5e-9g2j-4l-11m2
wgaat	a-12c-4d-10e-11f1h3i-9j-7k-2l2
wgalerij	a-7b1c-8d4e-2f-4g-3h-2l-6m1
wgamma	a2b-2c-3d-3e-5f2h-2j-1k-3l-4m-3
wgang	a-2b5c-1d-5e-6f4g-1k-1l-6m6
wgans	a-2d-2e-1f-1g4l-1m2
wgarage	a2b-5c-3d-5e-4f1g-1j-2k-7l7m-7
wgaragebox	a4b3d-1e-3f4g-2l-1m2
wgarageboxen	b1c-2d1e6f-3g-3h-4i-1j-3k-6l-7
wgarages	a-1b-1c-4d-4e4f-2g-6h-2k-1l-5m-5
wgas	a-1b-4c-5d-4e-4f-2h-2j-2k-2l5m9
wgasfles	a8b-1c-1e-4g-2j4k-4
wgasflessen	a-4b1c-1d-1f2j-1l-1m6
wgaslucht	a-1b-2c-1d-2e-4f-1g-1h-1i-1j6k-7l-2m6
wgast	a-8b-4c-11d1f-5g1h-5i-7j-3k-8l-13m-3
wgasten	a3b-5c7f-4h-7i-1j-2k-8l-7m-7
wgat	a-3b-7c-6d-7e-3g-4h-2i-4j-1k-1l4m-7
wgaten	a-3b-4c-4d-4e-4f-5g-5h-2i-1j-4k5l-6m-6
wgebeld	a-4c-4d-5e-3f-3h-7i-2j-5k-3l4
wgebeurd	a-4b-5e-7f5g-4h-4i-3k-4l-7m-5
wgebeurt	a-1b-3c-3d-2f-6g-2i-1j5k-6l2m-2
wgeblazen	c4d-1m-1
wgebleven	a-5b-3d-5e-1g-3h-1i-5j-6k7l-6m-4
wgeblust	a-4b6c-5d-5e-1f-2g-3h-1i-4j-4k-5l-3m-3
wgebouw	a4b2c-2g-1h-2k-3l-1m-4
wgebroken	a-5b-2c-3d-4e-1f-2g-5h-2j-1l4m-8
wgedaan	a-2b-4c-3d-1e-1f-4g4h-1i-3j-2k-3l-2m-2
wgedoofd	a-2b4c-2d-2g-4i-3j-4k-5l-1m-4
wgedoofde	a-3b-4c-4d-3e7f-2g-2h-7i-3j-1l-5m-4
wgedreigd	a-2d2g-2k-3m-3
wgedumpt	a-6b-3c-6d-6e-8f-7g-5h-8i-1j-6k-8l10m-4
wgeduwd	a1b-4c2d-5e-5f-3g6h-4l-3m1
wgeeft	a-2c-1d5g5i-5j-1k-1l3m3
wgeen	a-6b-2c-4d-13f-3i-2j-7k-3l2m-4
wgeforceerd	a-1b-1c3d-5e-6f4g-3h-1i-2j-1k-1l-1m-5
wgegaan	a-2c-2d4e-4f5g-7h1i-4j4k-3m4
wgegooid	b3d3e-2f-4g-7h-1i-2j-1k-5l-5
wgehaald	a-7c6d-7f-4g4h-4j-3k-4l-2m-1
wgehad	a-4b-5c2d-6e-1g-6h-2j-8k7l-9m-4
wgehoord	a-3b-6c-6d-8e-5f-5g2h-5i-6l-8m1
wgejat	a-1b-4c-7d-6e-4f7g-5h-2i-1j-4k-1l-5m-7
wgek	b-1c-2d1j-1l-6m-2
wgeknal	a6b-7c-9d-1e-6f-2g-9h-6i-8j-10k-9m-10
wgeknald	a9b-6d-6e-3f-4g-4h-2i-1j-3k-3l1m-8
wgekomen	a-3b-1c-2d-3e-4g-3h4k-2l-3m-3
wgekregen	a5b-4d-1e-1g-4h-5j-2k-2l1
wgeks	b-2c-2d2f-6h-3k-3l4
wgeld	a-6b-3c-6d4e2f-2g-3h-6j-1k-3l-4m-6
wgeldautomaat	c-3d-4e3f2g-1h-3l-4m-4
wgeldt	a-4b-3c-2d-2e-2f-1g-2h-1i-2j7k-8l-3m-2
wgele	a-2c-1d-2e2f-2g-1h-3i3j-1k-1l-4m5
wgeleden	a-3b-1c2e-1f1g3h-1i-2j-3k-3l-2m-4
wgelegd	b-5c-3d-4f-1g-6h4k-3l3m-2
wgeloof	a-2b1c-5d-1e-1f-3g3j-1k-6l-1m4
wgelopen	a-5b-5c-4d-4e-3f-3g1h-4i1j-6k4l-5m-8
wgeluid	a-2c-1d-6g3h-2i-1j5k-5l-2m-1
wgeluidsoverlast	c-2d2e-2h-2i-1j2k-3l-4
wgelukkig	a-8b1d-6e-6f-8h-5i-1j-4k3l-9m-7
wgemaakt	a-5b3c2d-3e-1f4g-3j-1l-2
wgemaskerde	a-3b-1c2d2e-6f4j-1k-2l-1m6
wgemeente	a-3b2c-2d-1e1f-4g-3h-1i-2j3k-8l-2m-2
wgemeentehuis	b-2c2d-2e-1f-4g-3h-3j2k-1l-1m-3
wgepakt	a-3b-2c-5d-3e-6f-6g4h-3i-5j2k-7l-4m-7
wgeparkeerd	b-2c-3d-3e-6f-1g-1h7j-1l-5m-9
wgeparkeerde	a-1b-3c6d-7e3f-3g-3h-9j-3k-1l1m-9
wgeraakt	a5b-4c-6d-4e-1f-1i-3j-2k-3l-4m1
wgereden	a-1c-4d-3g-2h8i-2j3l-3m7
wgereedschap	a-4b-1d-4e7f-6g-5h-2j-3k-5l-7m-5
wgericht	a6b-2c-5d-1e-1h-2k-5m-5
wgerukt	a-2b-3c3d-2e-4f-4g5h-1j-4k-2l-3m-2
wgeschept	m4
wgeschopt	c-3e-1g2k-1l-4m4
wgeschoten	a2b-4c-5d-7e-4f-3g7h-7i-2j-4l-7m5
wgeschreeuw	a-1b-5c-4d-1e-3f-4g10h-1k-2l-7m-8
wgeschreeuwd	a-5b-2c-3d5e-1g-2h-2l-5m2
wgeslagen	a-2c-2d-1e-2f-2g7i-1j-1k-5l-7m-2
wgeslikt	a-4b-2c-1d-5e-1f-1g-6h-3i-2j-1k-2l5m4
wgesloopt	a-6c13d-2e-7f-8g-7h-9i-5j-8k-8l-7m-10
wgesmolten	a-3b4c4f-2j-5k-1l-2m-2
wgesprongen	a1b-5c3d-3e-4f-2g-1h-2i-1j-4l4
wgestoken	a-9d-4e-2f-4h-3i-3j-5k3l-6m-1
wgestolen	a-2b-2c-7d-5e-7f8g-5h-4i-2j-2k-4l-6m-7
wgestopt	a5b2c-2d-6e-4f-4g-7h-1i-4j2k-4l-5m-3
wgestuurd	a-3b-4c-4d-2e-1f-2g3h-4i-3j-7k4l-5m-5
wgetikt	b-3c4d-2e-1f-6h7k-7l-2m-4
wgetrapt	a-12b-7c6d-9e-6f-6g-7h-5i-4k-7l-8m-4
wgetrokken	a-10b-10c4d-9e-10f-10g5h-8i-6j-10k-9m-2
wgevaarlijk	a3b-1d-1e-2g-2h4k-2l-7m-2
wgevallen	a3c-7d-6e-3f-5g2h-6i-6j-5k-8l5
wgevel	a1b-3c3d-5e3f-4g-5h4j2l-3
wgevels	a-4c8d2e-3g-2h-2l-4m-5
wgevlogen	b1c-5d-3e-1f-2h-1k-2l5m2
wgevochten	a-3b-1c-2d-1f-1g6j2k-1l-3m-4
wgevonden	a-12b-8c-9d-4e-9f-10g-11h-8i6j-6k-10l10m-2
wgewaaid	a-1b-5c-7d-5e-5f-1g-1h-6j-1k-2l7m-5
wgeweest	b-7c4d-2e-6f-1h-1j-5k6l-3m-7
wgeweld	a-4e-4f-1g6h-1k3l-6m3
wgewerkt	a-1b-1c-1d-1e-1f-1g-1h-1i-2j-1k2l-3m-1
wgewond	b-2c-2d-4e-2f-2i-2j2k-4l-6m-5
wgewonde	d-5g3l-1m7
wgewonden	b1c-5d-1e-1f-1g-6h6i-1j-1k2l-5m5
wgewone	a-3c-2d4e-2h-1
wgewoon	a-2c-2d-2e-2f-1g-11i-9m-4
wgezakt	a-1b-1c-3d-2e-3g-6h-5i-3j-2k-5l6m6
wgezellig	a6b5d1j-1k-5
wgezet	a-2b-4d-3e4f-3g-3h4i-3k2m-7
wgezicht	b-1c-4d-1f2g1h-5i-4j-1m7
wgezien	b-6c2d-9f-3g-3h-10i7j2k3m-5
wgezocht	a-1b-1d-2e-3f3h-1i-2j-3k-3l-3m-5
wgierende	a-4b-5c-3d-4e-3f-2g-3h4i-2j-3k-2l-6m-5
wgillen	b4d-3f-1g-2l3m4
wgillende	a4b-4c-5d-3e-3f-1g-2h-1i-4j-4k-2l-2m-4
wgilt	a2b-2d-2e-2f-4h-1i-3k-1l-5m4
wging	a-9c-6d-2f5g-2h-1i-4j-4k1l-5m-7
wgisteravond	a6b3c3d-1e-4g2h-3i-2j-5k-1l-3m-6
wgisteren	a-10b2d-6e4g3h4i-4j-1k-7l-4m-6
wglas	a-8c3e-6g-4i-6j-4k-4l-5m-3
wglasbak	a-2c-1d-4e-3f-2h-5j-3k-1l6m-3
wglazen	a-7b-3c-7d-1e-2f-1h-3i-2j-1k4l-5
wglijbaan	a2b-3d-3f-3i3m4
wgluurder	a-2b-2c-2d-2e3g-1h-1i-2j-6k-7l-2m-3
wgoed	a-2b-5c-3d-9e-8f-6h-5i-6j-11k9l-6
wgoede	a-1b-2c-3d-5f-1g-4h-3i1j10k-10l-7m-4
wgoedemorgen	a-1b-2c-1d-1e-1f-1g-1h-2i-3k1l-1m-2
wgoedenavond	f-2i-1k2
wgolf	a-2b-2c-6d-6e7f-3h-5i-1k-4l-5m-4
wgoogle	a-3b3e-3f-1g-1h-2i-1j2k-4l-1m-3
wgooien	a5c-1d1e-3f-5g-1h2i-3j-4k-7l-8
wgooit	a4c2e3f-1g-1h-6j-1k-4m-7
wgoot	a-5b-6d-4e-4f-5g-5h-3i-4j-5k-3l-1m-8
wgordijnen	a-5b-4c-8e-1f-1g-2h-3k6l-2m3
wgort	a-1b-4c5d-2e-6f-2g-1h-3i-2j-4k-3l-5m-4
wgouden	a-2b-1c-2f-5g-2h-1i-1j-3l4m-2
wgraag	a-8b-6c-7d-3e-5f-4g-6h-4i-2j-7k9l-3m-5
wgracht	a-4b-4c1d1e-7f-4h-7i-3j-6k-4l-2
wgraffiti	a-6b-6c6d-7e-5f-7g-1h-4k-1l-3m-5
wgrapje	a-3b-6c-3d-4e-4f-2g-3h-3i-2j-1k8l-5m-3
wgras	a-4b-3c-7e-4f-3g-1h-3i-1j-3k-5l6m-5
wgrasveld	a4b-1c-3d-2g-3h-1j-2k-3l-5m-8
wgrijs	a-2b-2d-3e4f-2g2h-4i2j-3k-4l-2
wgrijze	a-3b-3c-2d-4e3f-3i3j2k-5l-9m-4
wgroen	a2c-3d-2e-4f-1g-4h-1i-1j-1k-7l7m-4
wgroene	a-1c-5e1f-7g-6h-4i4j-5k-5l-9m-3
wgroep	a-4b-2c-5d8e-11f-1g-1h-8i-2j-3k-2l-7
wgroepen	a-2c-4d1e-5f-1g-1h-4i-3j-1k5l-10m-3
wgroepje	a-1d4e4f-1g-9h-7i-3j-2k-8l-4m-9
wgroetjes	a-2b-2c-2d-2f-1g-2h-2i-2k3l-1m-1
wgrond	b-1c3d-5e-5g-1h-6k-3l-1
wgroot	a-2b2d-1g-6k5l-2m-7
wgrote	b-1c-6d3e-2f-1g-7h-3i-4j-7k-8m2
wgymzaal	a-3b4c4d-2f-1g-1k-2l-2m6
whaal	a-2b-6c-5d-3e-1f-3h-1k6l-3m-2
whaalt	a-3b-3c-4d-3e-6f-3g-1h6i-2j-5k-1l3m-2
whaar	a-3b-5c-4d-7e-11f1g2h-7i7k-1l-10m4
whad	a-4b2d-2e5f-4g-3i-3k1l-3m-2
whadden	a-5b-6c5d4e-2f-3g-5i-2j-2k-3l-4m-4
whaha	b-6c1d1e-4f-5g-3i-9j-5k2l3m-4
whahaha	a-1b-1f-1g-2i-1j-1k4l-4m-2
whal	a-4c-3d6e-2f-4g-3h-1i-4j-1k-6
whalen	a-5b-4c-4d-3e-1f4i1k-4l3m-7
whalf	b-10c-8d-12f-7g-7h-5j-7k-3l6m-2
whalsband	a-1e-6f-1i-2j-4l6m-1
whalte	a-4b-3c6d-4e-1f-4g-6h-1i-3l-3m-5
whamer	a-1b-1d-2e-3f-4h-1i-1j-1k-1l-2
whand	a10b-5c-3e1f-2g-8i-5l-10m2
whandhavers	a-3b-1c-7d-2e-1f-1g4h-1i-1j-2k-3l-1m7
whandhaving	a4b-6c-2d6g-6j-1k-2l-2m-4
whandschoenen	a-2c-1d-4e4f-4g-1i-2k-4l-4m-3
whandtas	a-1d-1e3f-1h-6i2l-1m-2
whangen	b-1c-1d5f-1g-2h-3i-2k-1l-9m-2
whangjeugd	a-5b-2c1d6e-2g-4j-2k-4l-2m-1
whangjongeren	a-3b-2c-6d6e-3f-4g-5h-3i-1j-1k-4l-3m-7
whangt	a-4c-3f-6g-7h-5i-3j-2k-10l3
whappy	a-6b-3c-5d-4e-3f-3g-5h-6i-4j-4k6l-5m-5
whard	b-2c-2d-2e1f-2g-4h3i-1k-2l-3m-6
wharde	a8b-3d7e-4f-7g-6h-1i-3j-2k-11l-10m-7
wharder	a-4b-3d-1e-3g-3i-2j-2k6l-2m-6
wharen	a-2b4e-1f-1g1i-3j-2k-2l-2m1
wharmelen	a-6b-1d3e-1f-2g-3h-4i-2j5l-7m-3
whaven	a-3c-3e4f-2g-3h-3j3k-2l-8m-6
whe	a-4b-4c-4d-4e-4f-4g-5h-4i-4j-3k5l-5m-5
wheb	b-2d-8e-8f-6g-6h-5i-2j-11k7l2m-10
whebben	d-9e-9f-3g7h-9i-10k-1l-15m-4
wheeft	a-3c-8d-5e-3f-2g-6k3
wheel	a-8b-5c-7d-2e-2f-8g-9h-9i-5j-7k4l2
wheen	a-3b-6c-6d2e-1f-3h-3i-2j-2k1l-5m-7
wheer	a-3g-5h-3j-1l4m3
wheet	a-2b-1c-4e-3f-3g-2h-2i-4j-6k-6l4m-5
wheg	a4b4c-3d-6e-2g-3h-3k-5l6m-2
wheijn	a-2b-2c-2d-2e-3f-4h-1i-2j-2k-3l3m1
whek	a-5b-6d3e-2g-2h-3i-2j-7k-2l2m-5
whekken	a-3b-5c-2d4e-3f-1h3k-3l-7m-3
whele	a-1b-7c3e-8f-12g-14h-13i-7j-14k-2l2
whelemaal	a-2c-3d-2e-4h4i-4j-1k5l-8m4
whelikopter	a-2b-2c-1d-3e-2h-4j5k-5l-1m-5
whelm	f-4g1h1k-1l-3
whelp	a-3b1c-2e-2f-2g-1h-2j-2k-2l-3m4
whelpen	b-1c-2d-1e-3f-1h-1i-2j-7k2l5m-3
whem	a-5b-4d-5e3f-3g-1h-5i-2j-5k2l3m-5
whema	a-2b-3c-7d2e-5f3g-6h1i-1j-2k-2l-5m2
whenk	a-4b-6c-5d-5e-3f-5g-6h-6i-3j-5k7l-6m-7
whens	a-2b3c-3d-3h-5m2
wherrie	a-6b-3c-7d10e-6f-4g-8h-9i-4j-3k-9l-8m-4
whesje	c-2d-4e3f-4g-4h-3i-3j-1l-4m-2
whet	a-1c-1e-4f-5h-4i-9j-1
whetzelfde	a-7b-6c1d-8e2f-8g-5i-3j-4l-10m-7
wheuveltje	a-6b5c-1d-4j-3m-5
whier	c-8d-6e-3f-5g-6h-2i-10j-5k-5m-6
whiernaast	a-5b7c-3d-3e-4f-4g-2h-1k-6l-5m7
whij	a-12c-11d-16e7f-4g5h-10i1j-6k-3l5m5
whoe	a-7b-5c-8d-9e-5f-6g-6h-8i-7j5k-19l3m-7
whoek	b-1c-5f-5g1h-9i-6j-6k-4l4m-6
whoeveel	a-3b-2c-4d-3e-1f-2g-4h-4i-2j7k-8l-4m-4
whoge	a1b-1c-4e-2h-1l3m3
whomostel	a-2c-8d-2e-1g6j-1k-1l-5m6
whond	b-4c-10d1e2f-9g-8h-6i-5j3k4l-1m-9
whonden	b-2c-5d4e-4f-2g-5h-3i-2j-5k-8l2m-7
whoodie	a-1d-2e1f-1g-3h-1i2j3k-2l-2m-5
whoofd	a-7b-1c-3d-2f-3g2h1i-2j-2k-3l-2m6
whoog	a-4b6d-2i-1j-3k-1l-2m5
whoop	a6b1c-9d-6e-4g-5h-2k-4l-1m-5
whoor	a1b-2d-7e-2h3i-1j1k3l-7
whoorde	b2c-2d-2e-5f-2g-6h-1i-1j-7k3l-3m-5
whoort	a2b-4c-6d-4e4f-3g-3h-1j-2k-3l-7m-5
whopelijk	a-1b6c-1d-2e-1f-1h-4j-3k-4l2m-1
whoren	a4b-3c-5d-4e-4f-1h-2i-2j3k-3l-4m-7
whorn	a-1b-5c-4d7k-5l-3
whou	a-3b-4c-4d-4e-4f-5g-5h-2i-1j-4k5l-6m-6
whouden	b-6c-6d-7e-3f-3g3h-2i-4j-7k8l-7m-9
whoudt	a3b-7c-9d6e-8f-4g-7h-7i-5j-6k-4l-7m-7
whout	a-6b6c-7d-9e-2g-1j-3k-3l-3m-4
whouten	a-1b1c2d-3f-1g-1k-1
whttps	a-3b3e-3f-1g-1h-2i-1j2k-4l-1m-3
whuilend	b-2e-2f3g-2j-2l-1m6
whuis	a-1c-8d-8e2g-1h-7i-4j-6m2
whuizen	a-5b1c-4d-4e6f-6g-6h-5i-3j-1k-3l-9m-2
whulp	a-5b-5d-9e-5f-3g5h-2i-4j-2l1m3
whun	a-3b-5c-3d10e-2f-3g-2h-2i-2k-4m-3
widee	a-3b3c1d-4e3f-2g-3h-5i-2j-6k-10l2m-7
wieder	b-4c-3d8e-3f-3g-4h-2k-3l-3m-1
wiedereen	a-6b1c-10e-5f-8g4h3i3j-7l-8m-5
wiemand	a-1d-5k-4
wiets	a-3b-8c-7d-10e-5g-5h-9i-1j2k-10l8m-3
wijs	a-1c-3d-2g-1h-4i-1j-1k-4l4m5
wijsbaan	a-5b-6c-6d-6e-4f-5g-6h-7j-1k-8l5m-8
wijzeren	a-1b-2c-4d-2e4g-5h-4i-1k-1l3m-3
wik	a-7b-12c-1d-9f-3g-3h-5i-12k2l-5m-5
willegaal	a2b1c-5d-2e-5f-2g-7h-4i-5j-4k-7l-7m-9
willegale	a1d4e-9f-1g-2l-2m-3
win	a-2d-6h-7i-3j-7k-4l2
winbraak	a-2b-2c-6d-4e-7f5g-6h-2i-4j-6l-3m-5
winbreker	a-1b-2c-6f1g-4h-1j-2k3l-3m8
winbrekers	a-1b-2c-4d-2e-6f4g-2h-1i-1j-1k-5l-3m7
windustrieterrein	a-2b-2c-2d-3e-1f-1g-2h2i-1j-2k-1l-3m-5
winfo	b-2d-4f-3g-4h-5j5k3l-3m-5
wingang	a-5b-2d4e-3f-2g-2h-2i-1m-4
wingebroken	a-3b-3c-3d-6e-4f6g-5h-3i-2j-6k-2l-7m-3
wingegooid	a-4b-7c9d-4e-4f-7g-4j-3k-2l-3m-8
wingeslagen	a-4b-3c-7d-5e-2f7g-1h-2l-1m-2
wingestort	a-2b-2e-2f-5g-2h-5k-3l4m3
wingetikt	a-3b-4c-2d-3e-4f7l-5m-4
winmiddels	a-6b5c-5d2g-4i-3j-4k-4l-1m-2
winternet	a-4b-4d-2e-6g-1h-3i-4j-2l3m-4
wintimideert	d5e-2h-1j-1k-1m-3
winzittenden	a-2c-3d-3e6f-3h-6i-1j-1k-1l-6m-1
wis	a-2c-4d-6e-3f-1h-9i3j3k-7m-2
wja	a-5b-5c-5d-5e-5f-5g-6h-5i-4j-5k6l-6m-6
wjaar	a-4b-2e-12f-9h-10i-9j-5k2l-5m-2
wjaarwisseling	d-2f-1g-2j-1k2
wjagen	a3b-4c-2d6e-4f-3g-3h-4i-2k-3l-2m-5
wjammer	a-6b-6c-4d-7e-6f-4g-7h-4i-5j-8k9l-8m-8
wjan	a-1b-1c-1d4e-2g-6h-2j-2l-5m-1
wjaren	a-6b-4c-3d-3e-6f-5g-8h-6i-7j-6k9l-7m-5
wjas	a-5b3c-2d-4f3g-6h-3j-1k2
wje	a-7b-13c-15d-3e-12f-11g-13h-6i-9j-2k15l-6m-17
wjerrycan	a-7b8c-4d-6e-1f-1g-1h-3j-2l-5m-5
wjeugd	a-2b-6c-2d3e-9f-8g-7h-8i-4j-4k4l-8m-11
wjochies	b1c6d-5e-5f-3g-1h-3i-1j-1k-3m-8
wjoggingbroek	d-1e1f-1
wjoh	a-6b-7c-2d-6e-5f-3g-3h-2i-2j-1k5l-7m-5
wjongelui	a-4b-5d6e-4f-2g-4h-10i-2j-2k-7l-7m-7
wjongen	a2b-6c-10d-16f-10g2h4i2k-13l-1m8
wjongens	a-2b-1c2e-3f1i-3j-7k-2l-3m-4
wjongeren	a-8b-6c-8d7e-7f-1h-4i-2k-2l-6m-10
wjongetje	a1d-1e-3f-3g-5h1i2k-4l-9m5
wjongetjes	a-3c-5d3e-1f-1g-4h-4i-3k-6l-3m-4
wjullie	a-1b-8c-9d-6f-4g-9h-6i-4j4k-5l-9m-9
wjumbo	a-1c-1d2f-3g-3j-3l3m-1
wjuwelier	a-2b-2c5e-4f1g-1h-1l-3m-4
wkachel	a-4b-7c-3d-3e-5f-4g-2h-2i-2j-5k7l-6m-6
wkade	a-5b-3c3d4e-1g6h-2j-4k-5l-9m5
wkan	a-7b-6c-2d2e-5f-5g-5j3k-5l-2m-4
wkanaal	a3b-3c-6d-2e-2f-2g-2h-1i-1j2k-4l5m7
wkant	a-4b-1c4d3e-5f-5g-7h1i-2j-2k-4l-5m-4
wkantine	a1b-1c4d2e-6f-3g-4h-1i-1j-1k-1l-1m-7
wkap	b-2c5h-2l-5m-1
wkapot	b-6c3d-12e-9f-2i-6j-9l-12m-6
wkapotgeslagen	a-3b-1c-2d-4f-4g-4j-3k4l-1m-3
wkapotte	a-6b-3c5d-3e2f-8g-3h-5i-1k1l-5m-5
wkapper	a-1b-3c5d-1e-2f-6g-1j-1l-1m-4
wkaraoke	a-3b-3c-4d5e-2f-1g-5i-1k-1l-4m-3
wkassa	a-2c3d-5g1i4k-5l-4m-6
wkassiere	c-1d-5g3j-1m1
wkat	a-8b-6c-4d-5f6g-2h-1i1j-5m-7
wkatalysator	a-1b-3c-4d-2e-2f3h-4j-2l-1m-7
wkeel	a-5b-1c-1d-1e-2f-1g-7h-4i-1j-2k-3l5m3
wkeer	a-10b-2c-2d2e1f-4g-9h-9i-5j-5k4l-11m-9
wkeihard	a-4b-2d7e-4f-2g-6k-1l-5m2
wkelder	a-1c-2d-6e-3f-6g-1h-1j-1k-3l6m2
wkelderboxen	a-3c-3e-3f1k-2l-1m-2
wkelderraam	b-2c-3e4f1g-1j-3l-2m-5
wkenteken	a-6b-4c-4d-4e5f2g-4h-5i-2k-8l-7m-10
wkentekenplaten	a-2b-2c-5e2f2h-2l-2m-2
wkentekens	d-1e2f-1j4k-6l-2m-1
wkerel	a-4b-5c-7d-11e8f-8g-4h-5i-4j-2k-7l-10m-5
wkerels	a-4b-2c-3d5e-2f-2g4h-5i-2k-1l-6m-7
wkerk	b-3c-3d1e-6f-3g-4h2i-5j-3k-5l5
wkerkdeur	a-1b-5c2d3e-5f-3g-5h-3i-3j-3l-5m-3
wkermis	a-5b-4c-5d-6e-3f-3g3h-6i-2j3k-5l-6m4
wkerstbomen	a-5b-3c-5d4e-1h-4j-4k-1l-5m-6
wkerstboom	b1c3d-4g-3l-2m3
wkerstmarkt	a-3b-1c-5d-4e-1f6g-5h-5k-4l-4
wkerstverlichting	b-2d-4e-4f2g-1h-3k4l-8m-3
wketting	a-1c2e-2f-1g-3h-1i-1k-3l-4
wkettingbericht	a-1b-5c-1d-3e-3f-2g-4h-2i-5j-5k5l-3m-1
wkettingen	a-2b-1c-1d-3e-1m4
wkeuken	c-1f1g-5i-1l1m3
wkeukenmeiden	a4b-4c-5d-3e-3f-1g-2h-1i-4j-4k-2l-2m-4
wkeukenraam	b2c-4e-2f4m5
wkids	a7b-4c-4d1e4f-1g-6h-6i-5j-4k-7l-3m-6
wkijk	c-2d-2e2f-1h4k-1l-6m-1
wkijken	a-6b-4c-4d-6e3f-11g-3h-7i-4k3l-7m-2
wkijkt	a-2b-2c-2d-10e5f-4g-2h-5i-2j-5k-1l-4m-4
wkikkerbeet	a-4c-3j-4l7m-1
wkind	b-1c-2d-3e-1f-4g-5h1i4j-1k-6m7
wkinderen	a1b-1c-3d2e-5g4h-4i-11j-2k-4l3m-7
wkinderwagen	b1c-1d-4f2g-2h-1l-2m3
wkippen	d-6e-1k-2l5
wklaar	a-5b1c-9d-6e-6f-6h-5i-6j-9k8m-10
wklap	a8b-5c-6d-3e-3f-3g-4h-2i-1j5l-4
wklappen	a1b-3c-4d-9e-2f-2g5h-8i-1j-2k-3l-8m2
wklein	a-4b-5c5d-4e-5f-6g-8h-2i4j-2k-3l-6m-8
wkleine	a-5e-3f-2g-3i6j5k-2l-3m-7
wkletsen	a-3b-2c-4e-2f-1g-3h-2j2k-1l-1m-3
wkleuter	a-3b-1c-2d-5f-3g-1h-1i5j-3k-4l-3m9
wkliko	b8c2d-6e-3f-3g-2h-2j-7k2l-7m-7
wklikos	a-3b-6c-3d-3e-5f-4h-1j5l-2m-3
wklimmen	a-3b-3c-8d6e-6f4g-1h-1l3m-7
wklopt	a-3c-2d-6e2f-2g3i-5j2k-2l-9m-6
wknal	a8b-11d-6e-8f-2g-8h-6i-5j-9k-2l-9
wknallen	b-9c-12d-10e-8f-3h-6j2k-8l-5m-7
wknallers	a6d1g-2j-1k-1m-4
wknalt	a7c-1d-3e-6g-3h-1i-3j-3k-6l-1m1
wknipperen	a-1b-3c-3d-5e-2f-2g-6h7i-1j-3k-5l-7m-6
wknock	a-5b-2c-2d-4e-3f-1g5h-4i-1j-2k-1l-6m6
wknokpartij	a-2c-2d-5e-2f-2g4h-6k-1l-3m8
wknuppels	c5d4e-5f-1g-1i-3m-1
wkoeien	c-4d-1e-1f-1g-1h-6j-3k-2l5m1
wkoevoet	b-2e5g-2i-1m2
wkofferbak	a5c-3d-5e4f-1h-2j-4k-6l-1m-2
wkom	a-5b-6c-7d-7e-5f-4g-3h-2i-4j-4k7l-8m-7
wkomen	a3c-6e3f3g-2h-2i-4j-3k-3l3
wkomt	a-1c-5d7e-2f-6g-10h-5i-8j2k-12l5
wkonijn	a-2b-1c-4e-3f-3g-2h-2i-1j-3k-6l6m-4
wkop	b-2c-8d-2f-1h8j-5m9
wkou	a-2b-2c-4d-7e-3f-3g-2h-2i-1j-3k2l2m-5
wkoud	a-3b-2c-3d-3e-3f-3g-4i-1j-4k5l-8m-9
wkraampjes	a-5e-1f-2g-3i4k-2l-1
wkraken	a-3b-4c-6d-7e-6f3g1h-4i-1j-2l-7m-2
wkras	a-4b-3c4d-3e-2f-3g-1h-5j-2k-1m-4
wkrassen	e3f6g-1
wkreeg	a-2b-4c-1d-4g4h-2i-1j-5k5l-2m-7
wkrijg	a-4b-3c-3d-3e-3f-5g-4h-3i-2j-6l4m-5
wkrijgen	a-1b-1c-2e-5g-2h-1i-5j6k-4l-2m4
wkrijgt	a-6b-5c-6d-6e-6f-3g-2h-8i-3j-6l5m6
wkroeg	a-4b-4c-6d5e-2f-4g5h-4i-2j1k-6l-7m1
wkrom	a-4b-4c6d-4e-3f-6g-5h-3i-3j-4k-5l-5m-5
wkruising	a-5b2c-5d-6e-3f-2g-3h2i-4j-4k-3l-6
wkruispunt	a-2b1c3d-4e-4f-3g-2h-1j-2k-4l-3m2
wkruitdamp	a-2b4c3d-2e-3f-2g-2h-3i-1j-3k-2l-3m-6
wkun	d-3g-1h5i-1j5k-5l-2m-2
wkunnen	a2b2c-2d-6e-1f-5g2h-8i-5j-5l-8m-2
wkus	a-2b-4c-2d-6e-2f-3g-2h-2i-4j-1k3l-8m-6
wkwam	a7b-4c-2d-2e-4f-5g-3h-1k-4l-6
wkwartier	a-5b-5c-4d2e-5f-5g-7h-7i-1j-7k-5l7m-2
wkwijt	a-3b-2c-1d-4e-2g-1h-3i4j-5k-7m4
wlaan	b-2d-1e-1h2j-1k4m-4
wlaat	b-5c-9d-7e-2f-6g2h3i-2j5k-5l-8m-3
wlabrador	a-1c-2e-2f-2g-1h-1i-5j-6k-1l5m-3
wlachen	a-2b-3c4d-4e-2f-4g-4h-7i-4j-1k6l-7m-5
wlachgas	a-1c-1d5e-1g-5h-5k-3l-6
wlacht	a-6b-3c-4d2e-3f-2g-5h-3i-1k-2l-1m-3
wladder	b-3c-2d-4e5f-2h-1j-5k4l-6m-3
wladen	a-4b-3c-5d-10e-4f7g-1h-5j-3k-9l-3m-5
wlag	a5b-1c2d-6e-1f1g-2h-4k-5l-1m-2
wlampen	a-4b-5c-7d-1e3f-2g-3h-4i-3j-6k2l-8m-8
wlampje	a-1c-4d-4e4f-2g-2h-3j-5k-1l-1m-1
wlampjes	a-4b-3c2d-5e5f-2g-5h-3i-4j-4k-2l-6m-5
wlang	a-1b-2c-6d2e-1f-1g-2h-4i-2j6k-8l-3m-4
wlange	c-2d3e-1h-3i-1l-4
wlangs	a1b-2d-4e5f-8g-9i-3j-5l-6m-12
wlangskomt	b-3d-2e4h-3j-1l-2m-1
wlangzaam	a-1b-1c-3d-2e5f-2h-5i-1l-5m-1
wlantaarn	a-1b-2c-2d-1e-1f-1g-1h5i-1j-1k-1l-6m-7
wlantaarnpaal	a-3b-6c8d-7e-3f-1g-2h-1k-1l-6m-1
wlantaarnpalen	a-5b-5c-8d-3e-1f-2h-2j-3k-2l6m-4
wlaptop	b-2c3d-2e-1f5h-2m-2
wlas	a-1b-4c-2e-5f-4g8i-1j-5k-5m-6
wlaser	a-3b-2c-3d4e-7g-3h-4m-4
wlast	a-6b-4c-6d4e-3f-7g-5h-4i-5k-1l-6m-7
wlastig	a-3b-2c-3d6e-5g-6h-2i-2k-4l-3m-4
wlaten	a-4b-5c-3d-2e-6f-5g-5h4i-4j-2k-5l-8m-5
wlawaai	a-6b-2c-5d5e-2f-1g-8h-6i-2j-1k-1l-7m-4
wleeg	a1c-6d5e-7f7g-11i1j-6l-4m-12
wleeggehaald	a-1c-1d-1e-1f3g-1i-1j-2k-1l-2m-2
wleegstaand	a-3b-6d3f-8g-3k-1l4m-5
wleegstaande	a-7b5c1d-10e3g-5h-6j-5k-5l-8m-5
wleek	a-1e-1f-3g5i2k-4l-2m-5
wlees	b2c-1e-2g1j-3k-3m-2
wlege	a-3b-6c-3d3f-1g-6h-5j-2k-3l4m-6
wleggen	a-4c-7d-8e-3f-6g-3h8l-5m-7
wlek	a-8b-9d6e-2f-4g-5h-2i-2j-7k1m1
wlekkage	a-3b-4c-1d-2e1f-4g-2h-1j-4k-3l3m-6
wlekker	a-2b-5c2d-4e-3f-3g-5h-4i-4j-3k3l-4m-4
wlet	a-6b-7c-8d-7e-1g-9i-3j-7k7l-3m-10
wlicht	a-4b2c-6d-1e3f-9g-4i-3j-4k2l-7m-13
wlichten	a-6b-11c-10d-5e-2f-5g-4h5i-3j-2k-2l-7m-10
wlichterlaaie	a3b4d-2e-2f-1m4
wlidl	a-3b2c-3d6e-3f-3g-2h-3i-1j-2l-6m-4
wlief	a-1g-3h-2i-2j-3k1l-4m-4
wliep	a4b-4c-3d-6e-2f-2g-5h-4i6j-4l-6m-6
wliepen	a-2e2i-2k3m-3
wlift	a-2b-2c-4d-2e-8f-5g-1h-5j-4k-5l8m2
wliggen	a-8b-8c2d-8e-7f1g-10h-1i-3j-8k4l-6
wligt	a2b-6d-9e-10f-3h-1i-6l3m6
wlijf	a-6b-1c-2d-3f-1g-1h-2j-1k-4l5m6
wlijkt	b-4c-10d-6e6f-8g-5h-10i-6j-9k-4m-9
wloeit	a-1b-5c-2d-2e-4f4h-4i-1j-3k4l-3m-3
wlol	a3b-2c-4d4e-1f-1g-3h-2i4k-6l-7m-5
wloodgieter	a-1b-2d-2e5f-5g-4j-1k-1l-7m-6
wloods	a-1b1c-5e-4l3m2
wloopt	a-11b-7c-14e5f-3g-4h-6i-2j-12k-9
wloos	a-2b3c-2d-2e-4f-7g-2h-2j-2k1l-3m-2
wlopen	b-8c6e-1g-9h-4i-6j4k-4l-4m-5
wlos	a-3b-3d-7e-4f-4h3i-3j-6k-8l2m-5
wloslopende	a-2b-1c-4d-4e-2f-1g-5h-3i-1k-3m-4
wloswal	a-3b-3c-2d8e-2g-2h-6k-5l-3m-5
wlucht	a2c1d-6e-4f-3g-8h-8i-6j-7k-8l7m3
wlui	a-5b-7c4d1e-8f-3g1h-8j-7k4l-9m-6
wluidruchtig	a-6c-2d6e-4h-3l-4
wmaak	a-6b-2c-1d-1f-3g-1i-1j-2k5l-1m-4
wmaakt	a-3b-2c-4d3e1f-7g4h-3i-1j-1k-4l-4m-5
wmaand	a-1d-1e-3f5g-1h-4k-4l-2m-5
wmaar	a3c-15d-5e-7f1g-3h-4i-8j-18k-1l-1m-15
wmaarssen	a-2b-3c-4d-3e-3f-2g-6h2i-2j-1k-3l3
wmac	a-2c-3d6e-1h-7
wmag	a-8b-12c-5d-9e-3f-4g-6h3i-4j4k-1l-9m-8
wmaken	a1b-5c-1d3e-7f-5g-2i-2j-3k-2
wman	a-6c-6d1e1f-5h-7i-5j-4
wmanege	a3b4c-1d-1f-2j-4k-1l-1m4
wmannen	a-7b-4c-8d-4e2f4g1h-11i-5j-5k1l-12m-4
wmaps	a-3b3e-3f-1g-1h-2i-1j2k-4l-1m-3
wmarkt	a-2b3d-1e-3f-5g-1h1i-2k-3l2m-1
wme	a-3b-8c-5d1e-4f-4h-5i-3j2k5l-9m-3
wmee	a-9b-6c-6d-13e-8f-11g-12h-13i-6j-6k9l-1m-15
wmeegenomen	a-1b-1c-2d-1e-3g6h-2i-2j-3k-5l-8m-7
wmeent	a-3d-2f-1g3h-1i-3l-7
wmeer	b-4c2d-3e-8f-6g-2h1i1j-2k2m5
wmeerdere	a1d-1e2f-2g-4h-2i-3k-1l-6
wmeeuwen	a-3c-6d-9e-3f-5g-2h-4i-1j-2l5m-3
wmeiden	a-3c-2d3e-3f1g-7h-1l-1m-3
wmeisje	a-7c-4d-7e-5f-5g6h1j-7m8
wmeisjes	a-4b-2c-3d7f-1g-6h-4i-4k-6l-3m-5
wmeld	c5d-1e-2f-1g-1h-1j4k-6l-5
wmelden	b-2c-3d-1e-7f-3g-2h-3j7k-5l-3m-4
wmelder	a-3b-1c-1d-1f-3g-3h-2i-1j-3k-2l6m5
wmelding	a-3b-3c-5d-4e-1f-4g-4h-3i-5j8k-10l-5m-8
wmeldingen	a-6b-8c-6d-8e-4f-6g-9h-6i-5j-2k5l-6m-9
wmeldt	a-4b-1c-2d-7e-1f-2g-3h-4i-2k2l-4m-3
wmelkbussen	a5b-3c-2d2e-1g-2i-1j-4k-4m-1
wmen	a-2b-3d-4e-3f-2g-3i-1j-2k-2m-5
wmeneer	a-3b2c-3d-3e1f-5g-7h-4i3j-3k-7l4m2
wmensen	c-14d-1e-14f-2g1h3i-4j-2k3l-4m7
wmes	a-4b-3c-3d-8e-6f-1g7h-3i-3j-3k-3l-3m8
wmessen	a-3c-2d-4f-1g6i-1k-4l-1m2
wmet	b-7f-2g-3h-4i-4j-5k-3m-4
wmeten	b-2e2f-4g-3h-2j-3l6m-5
wmeter	a-2b3c-2d-2e-2f-2g-1h-3i-2k-2l-2m-2
wmeterkast	a-1b4j-1k-1l-4m7
wmetro	a-4b-5c-6d-2e-3f-3g6h-1i-2j-3k-6l-4m8
wmevrouw	a-7b-5c-3d-3e-7f-1g-5h-6j-7k-8l7
wmiddag	a3b-3c-6d-2e-3g-4h-3i3j-4k-2l-4m-4
wmiddelland	a2b-3c-1d-4e3f-2g-2h-3i-3k1l-1m-2
wmidden	b1c-9d-7e3f-4g-3i-2j-4k-5l-5m-7
wmij	a-4b-3c-4d-6f-3g-5h-2i-4j-3k1l-5m-2
wmijn	a-7b-2c-3d-5e-8h-2j-5k4m-1
wmin	a-4b-2c3d1f-3h-2i-2j-2k4l-3m-3
wminkema	a-1b-1c-3d-3e6f-5h-1j-2k-2l-1m-4
wminstens	c5d-6e-6g-2h4m-4
wminuten	a5b-6c-8d-6e-5f-6g-8h-6i-5j-6l-6m-7
wmisselijk	a-1f-1g-1h-1i-1j-2k-1l4m5
wmist	a-8b5c-8d-4e-3f-6g-2h-2i-1j-7k6l-5
wmoeder	a-2b-2d-4e-5f1h5i-3j2k-1l-1m2
wmoet	a-2b-6c-6d-4e-3f-4g-3h4i-2j5k-8l-6m-3
wmoeten	a-6b-7c-5d1f-6g-3h1j4l-4m-3
wmogen	a-2b-1c-2d-2f-1g-2h-2i-3j4k-8l-2m-4
wmolen	a7b-5c-2d-6e-2f-3g-5h-6i-3j3k-3l-6m-4
wmolenvliet	a5b5c-1d1e-4m-1
wmoment	a-3b-2c3d-3e-4f-1g-1h-3l-2m-3
wmond	a-1d-5e-4f-3g-5h-3i-3k-6l7m7
wmooi	a-1b-3c-4d-3e-2f-2g-2h-2i-4j-5k3l-3m-2
wmooie	a-7b-5c-4d-4e-1f-3h-3j-3k8l-5m-2
wmorgen	a-2b-4d-3e-2f-6g-2h-5i-3j-4k3l-8m-3
wmortierbommen	a2b-3c-5g-1k-4m-6
wmotor	a-4b-2c-6e-1f3g-2h1j-5k-8l-5
wmotorkap	b-5d-1e2f-4g-2h2j-2k-1
wmuts	a-1d5f-3i-3j-1l-2m6
wmuur	a-8b-6c-1e2f-8g3h-5i-2j-2k-1l-11
wmuurtje	a-6b-3c2d2e-5f-4g-5h-6j-3k-1l-3m-6
wmuziek	a1b-5c-8d7f-5g-8h-2i-3j4k-11l-11m-9
wna	d-6e-7f-5g-1h-7k-12l3m2
wnaam	a-1b-1d-2e-3f-3g-2h-1i3j-1l-5m-5
wnaar	b-2c-1d1e-4g-10h-10i-11l2m-7
wnaast	a-6b1c-5d-4e1f-3h-5i4j-3l2m4
wnacht	a-4b-5e2f-5g-6h-3i-2j-4k6l-8m-8
wnee	a-7c-9d3e-9f-9g-7h-5i-9k2l-2m-10
wneef	c-1d-2f-2g2k4m-3
wneemt	b-3d-5e-2k-2l1m-4
wneergestoken	a-2b-3c-4d-1e-3f-2g5j-4k-5l-7m3
wnek	a5b-4i-2m1
wnergens	a-2b-4c-7d-3e-1f-7g-4i-2j-7k5m5
wnet	a2d-4e-1h-5i-3j-4k-1l-3m-5
wnetjes	a3b3d-1j-2k-5l-1m-2
wneus	a-4d-5e-4f-4g7h-3i-1k-1l-7m-6
wnew	a-1b-2c-1d-3e-2f-2g-4h-4i-3j-1k2l-4m-4
wnichtje	a2d-1g-4j-1k-1m4
wniemand	a5b-10c3d1e-1f-3i-7j-6k-7l-3m-14
wniet	a-12c-6d-2f-7g-12j-4k-5l4m-3
wnieuw	a-3b-4d-4e-4f-3g-7h-6i-5j5l-7m-7
wnieuwe	a-2b-4d-6e3f-3h-3i-3j-6k3l-8m1
wnieuwegein	a-3b-2c-4d-1e-1g-3h-1j-3k1l-1m-2
wnieuwjaar	a-7b-2c-4d-2e-1f-1g-2h-2i-4j-2k4l-2m-2
wniks	a-2b-3f1g-5h-2i-3j-5k1l-1m-6
wnitraat	a5c3d-3e-3g-1k-3l-3
wnitraatbommen	a2b-1c-6m-2
wnitraten	a6b2c-7d-4e-3g-1j-3k-2m-11
wnodig	a-7b-2c-2d4e-6f-4g-6h-3i2j-9k-1l2m1
wnog	a-2b-4e-8f-8g-4h-3j3k2l-8m-1
wnoord	a-6c-2d-3e-5f-3h1i-4j-6l-5m-3
wnormaal	e-4j3m3
wnou	a-2b-2c-8d-6e-10f-6g-9h-5i-6j10k-1l-6m-9
wnr	a-3b1c-5d1e-5f2g-3h-5i-3j-3k2l-5
wnu	a-2b-3e-6f-2h-2i-3j1k2l-2m3
wnummer	a-3b-1c-2e2g-4h-6i-5k-7
woeps	a-3b-3c-4d-5e-3f-4g-4h-4i-3j-5k4l-6m-5
wof	a-11b-2c-5d2e4f-8g-6h2i-2j12k-4l-1m-6
wok	b-5c-3d-5e-3f-3g3h5i-4j-2k-7l-5m-5
woke	a-2b4c-6d-4e-3f-2g-2h-3i-3j-1k2l-5m-4
woliebol	a-2d-1g-4h-1k-2l5m4
woliebollen	a-5b-5c-3d-7e-2f-2g-2h-4i-5k4l-11
wom	a-4b-12c-4e-2f-13h-8j-6l-3m-7
woma	a-3b1e-5f3g-8i6j-3k-6l-4m-2
womgeduwd	a-7c5d-4e-5f-7g-6h-5i-4j-4k-6l-7m-8
womgegooid	a-7b-3c9d-4e-4f-3g-3h-5k-4l-3m-5
womgevallen	a4c-2d-1e-1f-1g-2j-4k-3l-3m6
womgeving	a-5c-1e-2f-2i-3j-2l7m-1
womgewaaid	a-1b-3c-3d-1e-1f-1g-1h-2j-1k-1l2m-2
womheen	a-1d-4m-4
womver	a-4b-3c1d-4e-2f-3h2i-1j-2l-2m5
wonbekend	a-7b-8d-8e4f-6g-6h-7i-5j-3k-5l-6m-6
wonbekende	a-1d-4e5f2g-2h-2j-3k-5m-4
wonder	b2c-16d3e-11f1g-4i-6j-7k-2l-4m2
wonderuit	c-1d-1e-1f-1g-5h4l-6m1
wonderweg	a-4b-3c-6d-6e-5f-4g-7h-3i-6j-3l1m-1
wongedeerd	e-1f-2g2m-5
wongeluk	b-4c-1d-4e-2f-1g-3h4i-1j4k-4l-4m-2
wons	b-3c-2d-3e-7h-8i-1j-2
wontdekt	a-8b-7c7d-7e-9f5g-5h-6i-3j-5k-8l-8m-7
wontploft	a5b4c-4d-3g-4k-3l-5m2
wontsnapt	a-3b-2c-4d-1e-4f-4g-2h-3j-6k-6l4m1
wonze	a-7f-6g-3h-12i3j1k-17l1m-4
woog	a4i-3j-1k-2l-6m2
wook	a-3b-3c-7d-4f-9g-16h-14i-9j3k-1l-8m-6
woorbel	a-1b-1c-4d-1f-4g-2h-2i-2j-4k-1l3m-4
woorlog	a-2b-4c-3d-4e-2f-2g-3h-5i-3j-4l-6m-3
wop	a-3b-4c-3d-2e-4f-2h2i-7j-5k-4
wopa	a-2b-2c-4d-4e-4f-2g-7h-3j-2l4
wopen	b-5c-4d-5f2g-14h-4i-6j7k-10l3m-2
wopengebroken	b-1c-4d-7e-7f6g-2i-1k-3l-2m-8
wopgeblazen	a12b-4c8d-4f-5g-4h-5j-3k-7l-6m-2
wopgehaald	a-4b-2c-7d-3e-3f-1g-3h-4i-2j3k-3l-3m-5
wopgehouden	a2b-3c-5d5e-2f-2g-6h-1i-4j-3k-5l-5m-3
wopgelost	a-6b-4c-3d-2f-6g3j-5k-5l4m-5
wopgeruimd	a-1b-4c2d-1f-2h3j-2m-3
woprit	a-3d-1e5g-1h-3j-2l-7
wopruimen	a-4b-4c-3d-5e-4f-5g-5h-5i-2j-6k8l-7m-5
wopschrift	d-6e6f-3h-4k-1l-1m-1
wopstootje	a-10b-5c-8d-7e-5f-7g10h-5i-4j-4k-4l-7m-8
wopticien	c-3e-1f6h-1j-1k-2l-4m-5
woud	a-2b3c-9d-7e-4g-3i-3j5k-8l-4
woude	a-6b2d-5f1g-1h-6i-2j-1k-4l-2m-2
wouder	a1b-6c-2d-5e-4f-4g-3h-6j-3k-4l5m-7
woudere	a-3b-1c-2d3g-6h-3l1m-2
wouders	a6b-9c-1d-6e-4f2g-6h-3i3j-4k-7l-5m2
wout	a-5b-2c-2d-4e-3f-1g5h-4i-1j-2k-1l-6m6
wouwetjes	b-1c-5d-2e-3g-1h-1k-3m-3
wover	a-5b-1e-9f-4g4i-5k1m-1
woveral	a2b-8c-3d2e2f-8g-2h2j-7k-7l-12m-6
woverburen	a-6c-1d-5e3f-2g-3h-3i-1j-4l-7m5
woverhoop	c-1d-1e-3f1i-2l-1m-3
woverkant	a3b6c-5d-2e-2f-1j-5k-7l-2m2
woverlast	a-4b-3c-6d7e-5f-3g-7h-3i-2j4k-5l-8m-1
wp	a6b-3c-2d-4f-2g-3j-4k-5l-4m-6
wpaal	a-4b-5c4d-4e-5f-4g-4h-1j-4k-2l-3m-6
wpaaltje	e-4m-3
wpaaltjes	c-5d-4e-3f-1h7j-5l-1m-1
wpaar	a5c-5d2e-3f-2g-3i-1j-1l-5m-7
wpaard	a-1b-2c-1d-1e-1f-2g-1h-4j-3k-1l4m-1
wpaarden	a3b5c-1d-1f-1j-4k-1l-5m4
wpak	b-1c-3d5e-7g-6h-3i-4j3l-5m-3
wpakken	a-5b-5c-2d2e-4f-2g2h-4i-1j-1k-5l-4m-9
wpakketje	e-5f6i-3l-3m-6
wpal	a-2b4c-1d-3f-2h-1j-2k-4l-1m5
wpallets	a-4b3c-6d1e-1f-2g-2h-5i-2j-4k-4l-6m-10
wpand	a-5b-4c-3d2e2f-4g-5h-3j-3k-1l-5m-3
wpaniek	b-2c-1d-1e-3f-3g-5h-5j-3k6l-8m-6
wpantoffels	a-2b-3c-3d-4e-3f-4g-3h-3i5j-3k-4l-6m-5
wpapa	a-2e-2k4m1
wpapier	a-1b-3c4d-7e-2f-1g-3h-5i-2j3k-3l-3m-4
wpapierbak	a-7b6c-3d-5e-4f-1g-3h-2i-2j-3k-3l-4m-3
wpapiercontainer	a-3b4c-2j-2m4
wpark	c1e1f-5g-3h-7i-5j-4k-8m-5
wparkeergarage	a-3b-4c4d-4e-1f3g-2h-1i-2j-2k-2
wparkeerplaats	a-6c-2e-5f-7g-1i-5j-6k-3m-2
wparkeerplek	a-6b-5c-4d-8e-2f-4g4h-5i-2j-2k-3l-6m-6
wparkeert	a-1b-3d-4e1f-2g-3i-1j-1k-2l-5m-6
wparkeerterrein	a-4b-2c-3d-1e-7f-3g-3h3i-2j-2k-2l-7m-4
wparkeren	b-3c-2d4e-2f-1g5h-7k-2l-1m-6
wpas	a-1b-7c-3d-13e-6f-1g-7i-3k1l5m-9
wpaviljoen	a-3b-1c2d-5f3g-2h-4k-1l-1m-1
wpech	a-3b-6c-4d-7e-4f-2g-4h-7i-5j-5k-5l9m-7
wperron	a-3b-2c1d-2e-2f-1g3h-2i-2j-1k-2l-5m5
wpersoon	a-8b-7c-8d-10e6f-6g-9h-8i-6j-7k-10l2
wpet	a-1d-1e2f-2g-4h-2i-3k-1l-6m-6
wpff	a-4b-2c-3d-4e-2f-3g-3h-3i-2j-2k3l-5m-3
wpiept	a-2b4e-3f-3j-4k-2m-3
wpijl	b2c-7d-2f-1g-2h-4j-6k4l-4
wpijlen	a9b-5c-7d-4e-1g-3h-2j-2k-10l-5m-6
wpijltjes	a5b-2c-4d-3g-3j-2k-6m-4
wpillen	a-5b-3c-1d-8e-1f-1g-7h-7i-4j-3k-4l9m7
wpinautomaat	a5b-4c5d-1e-3f-2g2j-1k-1m-3
wpistool	a-2b-2c-2d-3e-3f-3g3h-2j-1k-2l-3m5
wplaatse	a-2b-1d-1f7h-2i-1j-2k-7l-1m-4
wplafond	a-4b-4c-1d-5e-2g-6h-4i-4j-2k4m-6
wplanken	a-2b-3c5d-6e-3f-2g-1h-1k-1l-1m-3
wplantsoen	a-6c-7d5e-4f-3g-6h-4i-1j-2k-1l4m3
wplas	a-6b-6d-5e-1g-5h-2i4l-5m2
wplast	a-1c-5d3f-2g-6h-3k-2l-7m-6
wplastic	b-2c1d-5e4f-5g-5h-2i-5j-5k-4l-7m-11
wplat	a-7b-5c-2d-7e-3f-6g-6h-5i-4j-8k5l-8m-10
wplaten	b-2e4f-1h-5i-1j-3k-3
wplein	a-5b-7c-2d3e-4f-3g2h-8i-4j-1k-6l-11
wpleintje	c-2d1e-4g-4j-4k-4l-1m-7
wplek	a-1b2c-2e-4f-1g3i-2j-5k-5l6m-5
wploeg	a4d6g-4m-2
wplus	b4c-5d-5e-2f-3g-2h-2i-2j-2k-1l-2
wpoes	b-1c-3d-2e-5h-2j-3l2m-1
wpoging	a-1c-3f2g-1l-1m-1
wpolitie	a-4b-9c-4d-3e-5f3g2h2i-3j2l-14m-5
wpolo	a5d-2e3h-5i3j-2m4
wpols	b-1c-4d-3e-2f-1g-1h-2l6m2
wpomp	b-2c-6d-7l4m-3
wpoort	a-2b-4d-3e4f-8g-5h-2j3k-1l-3m-5
wportemonnee	a-2b-2c-3d-4e-2f1g-4h-3i-1j-3k-2l1m-4
wportiek	b2c-2d5e-7f-4g-2k-4
wportieken	a-1b-3c-1d-4f-3l-3m-5
wportiekhal	a2b-2c-5j-1m2
wportier	a-1b-1d-7e-5g10k-2l-4m4
wportiers	a-5b-2c-6d5e-3f-4m-2
wpot	a6b2d-1g-5h-1l-1m-1
wpotje	b-5c-4d-3e-1f-1g-4h-1i-1j-1k-1l3m2
wpotten	a6b-2c-4k-4l-1m-2
wpraat	d-4e-2g-1l6m1
wprachtig	a2b-1d-1k-3
wpraten	a-3b-8c-6d4f-6g-3h-6i3j-4k3l-9m-9
wpraxis	a-2c-2e-3f-6g-2h-1i-2j-7k-3l8m4
wprecies	a-4b-6c-4d-5e-4f-4g-5h-5i-4j-6k4l-6m-5
wprima	a-3b-3c-2d-6e-2f-2h-5i-4j-3k5l-7m-5
wprobeert	a-3b-3c-5d-6e6f3g-4h-7i-4k-2l-5m-4
wproberen	a1b3d-8e1f2g-5h-3i-2j-5k-5l-5m-2
wproost	a-2b-4c-2d-2e-1f-1g-1h-2i-3j-1k6l-3m-2
wprullenbak	a4b4c2d4e-2g-2j-5k-3l-4m-5
wprullenbakken	a-1b-1c2d-3e-1l-1m-3
wpuber	b-2d-5e-1g-1h-1i5j-5k-4m-3
wpubers	b-6c-7d9e-6f-3g-7h-4i-4j-3k-6l-3m-7
wpubliek	c-3d-3e-4f-2g-2h2i-1j-4k-2l-3m2
wpui	b1c4d-5e-5f-6g-2h-2i-1j-3k-3l-4m1
wput	b-5c-4d-2e-2f-2h-3j-1k-4l5m-6
wputdeksel	b-5c-6d-1e-1f-3h-7j-2k-1l6m-6
wpyjama	d-1f-2h-1i2l-3m5
wr	a6c-2e-4f2h-3j-1k-6m-1
wraam	a-7b3d1e1f-4g-1h-3j-4l-1m2
wraar	a-4b-1c-2d-3e-5f-3g-4j-3k-2l4m6
wracen	a-4b-4c-6d6e-5g-3i-1j-1k-2l-5m-9
wrake	a-6b-2c-3d-3f-1g5h-3i-1j-1l-4m6
wraken	a3c-1d-4f-1h2i-1j-3l-5m-4
wramen	a2b-1e-8f-4g-2h-9i-2j-4k2l-7m-5
wrammen	c4d-4g-2h-3m-3
wrare	a-4b4c-6d-6e1f-4g-3h-7i-2j-6k-6m-9
wreactie	a-6b-3c-1d-4e-2f-2g-5h-4i-3j-2l2m2
wreageert	b-1c-3d-4f-1g-3h-6i2j-4k-3l5m4
wregenjas	b-1d-1e-2f-3g-2h-1i3j-1k-2l-4m-5
wregenpijp	b-6d-1e-5f-3g-4h-2i-2j-5k-5l-4m-7
wrellen	a-6b-3c-2d6e-1f-1g-5i-2j-3k4l-4m-7
wrenault	d-1e4f-2h-1l-1
wrennen	a-11b3c-11d3e-8f4g1h-8i-5k-2l-7m-1
wrent	a3d1e-6f2g6h-2l-6
wrichting	a2d-4e1f-5g-8i-5j-9k-6l-10m-10
wriet	a-3b3c-2e-1h-2j-1k-3l-2m-1
wrieten	b3c-4d-2h-2j-1k-5m6
wrietgors	a5b-1c-2d-5l-5m-3
wrietveld	a3b-3c-2d-1e-1g-2j-4k-4m-1
wrij	a1b1c-3d-5e-2f-1g-2h-3i-2j-5k-5l-1m3
wrijbaan	a-2b-1c-3e-4g-2h6l-2m1
wrijden	a-8b-8c-6d1f-3g-5h-4i-2j2k-5l-4m-11
wrijdende	a2c-4d-4m-4
wrijdt	a-3b-2c-4d-8f-6g-8h2k-4l-5
wriool	a2b-4c-4d-2e-3f-4g-2h-4i-2j-5k-6m-6
wrode	c-1e-7f-4g-3h3i-2j-4k-1l3
wroepen	a-7b-1c-6d5f-7g-5h-2i-2j-2k-6l2
wroept	a-4b-1c-3e-7f-4g7h-4i-3j-1k-5m1
wroken	a-1b-1c3d1e-2f-4g-1h2k-1l-5
wrollator	b-1d-1e-2f-3g-2h-5i4j-2k-2l-3m-7
wrolstoel	b-3d-4f-1h3l-6m-3
wrond	b-7c-9d5e6f-2h-3i-4k-5l-2m-14
wronde	a-3b-2c-5d-5e-6f-5g-4h-4i-2j-2k7l-5m-7
wrondje	a-3b-2c-1d-8e-4f-1g-2h-2i-2j-6k5l-8m-2
wrondjes	a-6b-3c-5f-3g-1h-3j-6k-3l1m-7
wrood	a-8b-8c1d-3f-4g-5h-3i3j-9k-6l-1m-9
wrook	b7c-7d-7e-3f-3g-2i-3k-10l-10m4
wrookmelder	a-2b4e-3f-3j-4k-2m-3
wrookwolk	a-3b4c-1e-4f-1i-2j-5k-2l-4m-2
wrotje	a-1b-5c6d1g-1k5l-3m-1
wrotjes	a9b-3c-6e-4f-2g-2h-3i-2j-7k-7l-2m-6
wrotonde	b-2d-5e-3f-3g-5j-1k-6l2m-5
wrotzooi	c5d4f3g-5l-1
wroze	a-2e-7f5h-2i-2j-1k4l-1m4
wrug	a-1g-3h-3k-2l3m-3
wrugzak	a3d-5e1f-2g-1h-1i-2l-6m-5
wruik	a-2b5d-2e-6f-3g-1j-1k-7l2m3
wruikt	a-5b2c-7d-4e-4f-1g-4h-3i-2j4k-1l1m5
wruimt	a-3b1c-4e-1g-5k-7l4m-3
wruit	b-10d-9e-6f4g1h-8i-2j3k-4l-10m-10
wruiten	a1b-5d1f-4g-5h-4i-1j-5k-1l-3
wruitje	a-3b-3c3d-4e-1f-6l-1m-5
wrust	a-3b-2c-4d3e-1f-2g1h-1i-5j-2k-1l-1m-5
wrustig	a3c-3d2f-3g-3h-3i-3j-4l-5m-3
wrustige	a-3b-1c-1d-4e-1f-1g-2k6l-7m-1
wruzie	a-13b-8c-9d-4e-6f-8g3h-8j-3k-5l-9m-8
ws	a2b-1c-1d-5e5f-1g-1h-3i-4j-6k-5l-3m-3
wsaai	a-5b-2c-2d-2e-2f-2g-3h-3i-2j-3k6l-3m-3
wsamen	a-3b-2c-5d3e-2i-2j-5k6m-4
wschade	a5b-4c1d-2e-4f-4g-4h-6i-3j-4k-7l-2m-5
wschelden	a1c-3d-8g8h-4l-2m-3
wscheldt	a3c4g1h-1m-3
wscherven	a-1b-1d-2f-4g-1h-4j-2k-1l-3m-7
wscheuren	a-1b-2c-2d4e-2f-1g-1h-6j-1k-4l-2m-7
wscheurt	d3e-3h4m-3
wschiet	a2b-3c-1d-5e-2f-2g-8h-5i-1j-3k6l-8m-2
wschieten	a2b-2c-3d-6g-1k-3m-4
wschietpartij	a-2c-5d-2e-5f-3g5h-4j-1k-6l-2m5
wschijnen	a-2c-2e5f-5m-3
wschijnt	a3c-7d6e-4f-1g-2h-4j-2k-2m-2
wschipper	a-1d-4f-1g8h-1k-4l-6
wschommel	a-6b-5c4d-6f-3g-2h-3k-5l5m-4
wschommels	a-4b-6c6d-6e-5f-2g-2h-4i-1j-2k-3l-8m-5
wschool	b-6c2e-7f2g-4h3j3k-1l-8m-2
wschoolplein	b3c-7d-6e4f-1g-1h-4i-3k-1l-5m-4
wschoonmoeder	a-4g-1k5l-1m-2
wschoorsteen	a-2b2c-3d-2e-2f-1h-1j-5k-1l-4m-3
wschoppen	a-1b-2c1d-2e-1f-2g3h-4j-1l-9m2
wschot	a-4b-4e-6f-3g-7i-1j-4k8l-4
wschoten	a-8b-3c-1d-5e-1f-4g9h-3i-1j-2k-8l-3m4
wschreeuwen	a2b-3c-4d5e-3f-2g-4h1i-3j-2k-3l-6m-4
wschreeuwende	a-3c-4d8g3h-4l-5m-1
wschreeuwt	a-4b-2d4e-3f-3g2h-5i-6k-5l-8m2
wschroevendraaier	d-4e1f-3k-1m1
wschudt	a-4b-2c-2d-3f-1g-5h-2j-2k-4l5m3
wschuim	a-4b-4c-3d6e-5f-3g-5h-3i-3k-7l4m3
wschutting	b-3d-7e1g-2h-2i-2j-2k-2l-2m-1
wschuttingen	b-2c3d-2e3g-1m-3
wschuur	a-5b4c-8d3e-9f2g-2i-3j-4k-3m3
wschuurdeur	a-4b-2c2d-4e-3f5g-2k-3l-4m-3
wschuurtjes	a-3b-4c-1d-4e7f-5g-4h-4k-3l-4m-4
wscooter	a-4b1c4d-10e-7f4h2i-2j-5k-6l-7
wscooters	b-1c-2d4e-7f-1g-4h-1i-1k-4l-1m-2
wscootmobiel	b1j-1m7
wserieus	c-1d-2e-1h-1j5k-6l-3m2
wsfeer	a-1c-3d6g-5h-1k3l-4m-3
wsiervuurwerk	a11b-5c-4d-3g-1i-1j-4k-9m-3
wsinds	a-1b-7d-11e-3f-3g-4h-5i7j-9k-9l3m-3
wsingel	a-2b5c-4d-1e-1f-1g-1i-1j-2k-4m-4
wsirenes	a-6b5c-3d-6e-5f-3g-1h-4i-3j-1k-7l5m-5
wskatebaan	a1b6e-5g-4h-1j-3l-3m-3
wslaan	a-8b-3c4d-4e-7f1h-3i-4j-3k-6l-4m2
wslaapkamer	b-2d5e-2f3g-2i-2j-5l-1m1
wslaapt	a-6b2c-8d1e-8f-7g-8h-5i-5j-3k3l-11m-4
wslaat	a-4b3c-3d-4e-2f-2g5h-3i-1j-3k-3m5
wslachtoffer	e-1g2h-2m3
wslap	a-1d-3e-3f-3g-3h-4i-1l7m3
wslapen	a-7b1c-4d6e-8f3g-4h-6i-2j-2l1m4
wslepen	a-3b3c-4h-3l-3m-1
wsleutel	c-3e-1f1i-4j6k-2l-6
wsleutelbos	c-1e-3f-4h-1i-3j-1l4m-4
wsleutels	b-1c-1f1i-1j-3l2m-3
wslijptol	a-4b-3c-6d-4e-5f5g-3h-2j-1k-2l-1m-4
wslijterij	a-1c-6d-4e4f5m-1
wsloopt	b-2c6d-5e-1m-1
wsloot	a-3b-3c2d-4e-7f-3g-3h3i-2j-5k-3l1m-4
wslopen	a-4b-6c4e-5f-5g-2h-2i-2j-4k-1l-2m-2
wslot	a-5b-5c-8d-8e6f3g-6h-2j-3k-6l-7m-4
wsluis	a-6c-4e-6f-5g-5h5i-6j3k-3l2m-5
wsluiten	a-3b-4c-2d4e-4f2g-1h-1i-1k-2l-4m-4
wsmeult	a-5b5c-2d-5h-4i-1j-5k-1l-3m-7
wsmijten	a-4b-3c4d1h-1l-3m-4
wsnachts	a-3b-1c-4d2f-1g-2i-3k-1l-5m-6
wsnackbar	b-1c-5d2e-6f-3g4h-5i-1j-5k-2l-5m4
wsnap	a-3b-2c-3d-3e-5f-4g1h-2i-2j-4k3l-5m-6
wsneeuw	a-7b-8c-6d3e-6f-6g7h-5i-5j-4k-5l-11m-9
wsnel	a-1b-1c-1d-6e-3f-1h-2i-1j-3k4l-4
wsnelweg	b-3c-4d-3e5h-2l-7m1
wsoep	d-3h-1i-1j-3k2l-1m-2
wsoort	a-4c-2d-3g-1i-1j-6k8m-2
wsorry	a-5b-6c-3e-8f-5g-5h-3i-2j-5k7l-5m-5
wspar	b-2d9e-7g-2h-3i-2j-2k-3l-5
wspeeltuin	a-7b-1c5d-2e-2f-5g-2h-5i2j-4k-4l-8
wspekglad	e-1f-1h3l-3m-1
wspelen	a-3b-2c-4d5f-1g-4h-2i-4j4k-1l-8m-9
wspiegel	b-2c4d-3e-7f-7i-1j2k-6l-5m-5
wspiegels	a-3b-1c6d-2g-4h-2j-3m-6
wspoed	d-1f-1j3k-3l-2
wspookrijder	a-2b-3c-5d-4e-3f-2g-3h6i-2j-2k-4l-5m8
wspoor	b-1c-3d-7e-4g-2h5i-5j4k-4l1
wsporthal	a-4c-4d-5e2f-6g-5h4i-2j-5k-4m-7
wsporttas	d-3e3f-2g-2h-2l-4m-5
wspringen	a-4b-5c6d2e-7f-5g-6h-4i-2j-3k-6l5
wspuitbussen	a-4b3c-1d-3e-3g-1i-4l-2m-2
wspuiten	a-1b-2c3d-4e-2f-2g-1h-3l-1m-4
wspul	a3c-4d-2f-2g-1j2k-3l-2m1
wspullen	a-3b-5c-2d-3e3f1l-5m-6
wstaan	a-5b-1c-3d2e-6h4i-7j-3k-13m-4
wstaat	a-6c-3e-3g-4h1i-4k-4
wstad	a-7b2c-3d-2e-5f-1g-3h4i-1j-3k-2l-3m-6
wstap	b-1e-4f-5g-4h-1i4k5l-4m-6
wstapel	b3c-5d-7e-2f-1g-3h-6i-1j-4k-4l2m-6
wstappen	a-2b-1d-1e5f-3h-6i1k-3l-1m-6
wstapt	d-2e4f-3g-3k-2l-1m-6
wstapvoets	a-4b-1c-2d-6e2f-1h3j-3k-2l-3m-6
wstation	a-2b-3c-1d-7e2f-3g6h-8j-6k-10l-8m2
wstedin	b-2c-4e-3f-2g-1h-3j-4k-5l9m-6
wsteeds	b5c-11d1e4f-7g-5h2i-4j-11k-12l-3m-9
wsteeg	a-6b-3c4d5e-3f-5g2h-5i-3j-2k-8l-11
wsteekpartij	a-6b-2c-4d-5e-2f-4g8h-5i-2j-1k-8l-8m-1
wsteekt	b-5c-6d-3f-2g-4h-5j-3k6l4
wsteen	a-1b-3c3e-3f-3g-1h-5l-1m-5
wsteiger	a-3c-3d-2e-2g-2h-6j-1k-3l3m3
wsteken	a6b7c-3d-7e-7f-5g-7h-5i-4j-3k-10l-7m-11
wstel	a-8b1c4d2e6f-2g1h-4j-6l-7m-5
wstelletje	a-3c-8d3e-1h-4j-1k1l-6m-2
wstenen	a-5e-1g-2h2m6
wsterk	b-2d-2e-4f-1k-1l4m5
wsterretjes	a7b-5c-1d-6e-3f-1g-2h-1i-2k-8l-1m-3
wstil	a4b-8c-6d-8e-10f-7g-8h-3i-6j-8k4l-3m-8
wstinkt	a-4b-5c-5d-3e-4f-6g-3h-6i-2j-5k-6l5m-7
wstoep	b-5e-9g1h-5i-4j-6k-7
wstoeptegels	a-4b-2c-7d-6g-4h7l-3m2
wstoet	a-5c-3d-5e-4h6
wstokken	a-3b-1c-8d-5e-3f-2g2h-3i-1j-1k-1l-3m1
wstond	a-5b-6c-5d-6e4f3g-6h8i-7j-4k4l-13m-8
wstonden	a-5b-1c-5d-4g3l-1m-1
wstoppen	a5b4d4h4m-5
wstopt	a-2b-3c-1d-4e4g-4h-6k-4l1m2
wstoring	a-3b-6c-5d-3e-7f5g-2h-5i-1j-6k-7l-1m-6
wstraat	a-7c-1d4e-9f-8g-1h-5i-8j-6m-1
wstraatverlichting	b-1c-3e-4f-1h-3j-4k-6l3m-3
wstraks	a-3c-4d-3e-7f-4g-8i-3j-5k9l-1m-6
wstrand	a-1b4c-2d-1g-3h-2i1j-2k-4l-4m-2
wstrandje	a-3b-1c-2d6g-2h-1j-4k-1l-2m-1
wstrijker	a6c4k-2l-2
wstrijkers	a8b-6c-7e-3g-4h-4j-5k-7l-1m-9
wstroom	a-2b-5c-6d-3e-3f-1g-1h-3j2k-6l2m-1
wstuk	a-2b-4c-8d3e-6f-7g-7h-9i-2k-4l6m-1
wstukken	a4b-3c6d-2e-2f-1g-1h-2j4k-5l-1m-2
wsturen	c-1d-4g-1h-2i-1j6k-7l-2
wstuur	a3c-1d-6e-4g2i-1j-1k4l-3m5
wsucces	a-2d-1e-2f-2g-1i-1k2m-1
wsupermarkt	a-4b-1c-4d4e-6f-4h-3i-1k-4m2
wtafel	e-4g-4h-1i-2j-1k4l4m2
wtak	b-4d-2e-3m-5
wtakken	c-2d-4g-1h7k-1l-7m-2
wtandarts	a-1c-1f3j-3l-2m-3
wtankstation	a-1c-3d-3e6f-4g-4h-8j-4k-4l-4
wtas	c-1d-1e-3f2g5h-2k-2l-6m2
wtasjes	a-5c-3d-6e7g-1j-4
wtaxichauffeur	a-4b-4c-6d-6f-4g6h-4i-2j-2k-7l-6m2
wtaxis	a-4b-5c-4d-7e-4f-4g-5h5i-1j-1k-1l-7m-5
wte	a-3b-3c-2g-2h-1i-7j-2k4l-10m-3
wteckel	c-1d-2e-5f-1j-3l4m-1
wtegen	a-4b-5d2e-5f-10h6i-4j-10k-6
wtegenover	b-1d3g-3h-3l-1m-7
wtelefoon	a-3b-4c-3d-5e-6f-9g3h-4i2j-6k-2l-2m-8
wtelkens	b-1d-3e5f-2g-1h-4l-3m-3
wtellen	b-1d-1g-2j-2k-1m-1
wtent	b-2c-8d-2e-3f-4g-4h-5j-5k6l4m-3
wter	a-2b-1d-1f7h-2i-1j-2k-7l-1m-4
wterecht	a-5b-3c-1d-5e-1f-6g-5h-5i4j1k-7l-6m-7
wterras	a-4b-1d2f-1g3h-5k-6l-3m-1
wterug	a-7b-6c-7e-9f-7h-3i4l-9m-12
wterwijl	a-2b-5c-7d-3e-2g-4h6i-3j-5k-6l-6m6
wtest	a-3b-3c-2d-5e-2f-2g-2h-3i-4j-1k2l-4m-4
wthee	a-2b-1e-1f-3i5k-4m-1
wthorbecke	a-1b5c-2d-3h-3j3
wthuis	a-9b-4c-10d-10e3f4g-6h-9i4j-11k-2m-3
wthuisgekomen	a-1b-1d-1f-2h-1k-3l-1
wtien	b-7c-8d4f-5g-7h-3i-6j-6k2l-10m-7
wtieners	a-4b-4c-4d4e-4f-2h-3k-2l-5m-7
wtijd	a-5b-5c-6d2e-2g-6h-1i-3j-4k-2l4m-9
wtijdens	a-1b-1c-1e-3f-2g-1j3k-5l3m-1
wtip	a-6b-8c-8d-7e-7f-6g-2h-7i-1j-7k11l-5m-5
wtkz	a4d-3e5h-3j-2m-2
wtoch	a-4b-4c-3d2e-2f-5g-4h-4i-2j-9k8l-7m-2
wtoe	a-5b-2c-3d-6e-2f-3g-5h-3i-3j-2k4l-8m-2
wtoen	e4f-2g-1i-2k-3l-1m-3
wtoeterende	a-1b-1c-3e-5h-1
wtoevoegen	b-2c-1d-3i-1j4k-1l-3m-6
wtop	a-1b1c-1d-1e-1f-3g-4h-1i-2j-2l-2m-2
wtoren	c-5d6e-2f-5g-3j-2k-2l4m-6
wtot	a-6b-10c-9d-2e-5f-3g-10h-7i-7j5k2l-4m-4
wtouwen	a-4b-6c5j-1m3
wtrafic	b-2d-2e5h-3j-1k-3l-5m-3
wtram	a-1c-4d-8e-2f-2g-1h5k-3l-4m4
wtramhalte	a-7b-5c-1d5e-1f-3g-5h-3i-2k-3l-2m-5
wtrap	a-3b-1c-2d-2g-7h-7i-5j-3k-6l6m5
wtrappen	a-3b-6c8e-6f2g-1h-1j-2k-5l-5m-3
wtrappenhuis	a-3b1d6e-1f-4g4k-5l-9m3
wtrekken	a-10b-5c6d-9e-8f3g2i-5j-4l-8m-8
wtrekkers	a-4b-2c-4d-3e-6f-2g-1h8j-3k-1l-6m-4
wtrekt	a-4e-2f-2j-1k-2l-6
wtrekvogel	b-3c7d-5f-2h-4l-4m-2
wtrillen	a3b-1c-6d-1m-3
wtrilt	b-2c-5f-1g-1h-1k-1l-2m-5
wtrouwens	a-1b-5c-4d-2e-1f-3g-1h-3j-6k7l-5m-1
wtruste	a-1b-1c-1d-4f-4g-1h-2j-1k2l-5m-6
wtuin	a4b1c-7e2g-8h-6j-2k-4l-5
wtuinen	a-5b-5c1d2e3f-3g-3j-3k-5l-5m-6
wtuinslang	a-5b4d-3e-2f-3g-4i-4j-2k-3l-3m-2
wtunnel	a-1b-3c-1d-5e-2h4i-1j3l-2m-5
wtunneltje	a6b-3c3d-7e-3f-1g-2i-2k-4l-4m-2
wtussen	a-2b-8c-8d-5e1f-3g3h-6i-2j1k-7l3
wtv	a-8b-4c-5d2e-3g-6h-2i-3j-6k8l-4m-6
wtwaalf	a-1b-3e-1g-3h-1i-5j-5k6l-5m-4
wtwaalven	a5b-4c-1d-1e-2f-1g-5h-5j2k-7l-2m-4
wtwee	a-1b-9c-5d-7e2g4h-1i-11j-10k-14l-5
wtweeling	a-2b-3c-3d-4e-2f-1g-6i2j-2k3l-2m1
wtwintig	b2c-1d3e-2f-3g-3h-2i-2j-2k4l-3m-5
wuit	a-3c1d-4e1f-4g-3h-2i-4j-18m-2
wuitgang	a-5b-5c-4d-4e-5f-5g-6h6i-3j-2k-2l-6m-6
wuitgebrand	a-1b5c-5e-3f-1g-2j-4k-2m1
wuitgebrande	a-3b-1c-5d-2e-3h-3j2m-4
wuitgedeeld	a4d-1e3h-3i-3j4l-4m-4
wuitgescholden	a-3b-2c-2d7e-4f-2h-6i-2j-2k-4l-4m-2
wuitgetrapt	a-3d-2f-1g-1h-1i-1j-5k-1l-5m-3
wuitgevallen	a-3b-5c-6d-4e-1f-2g-1h-3j-5k-5l6m-7
wuitlaat	a-3b-3c-3d2e-6h5j-1k-5l-5m-3
wun	a-3b-4c-5d-5e-4f-4h-4i-4j-2k5l-7m2
wuren	a-3c-2d10e-5f-1g-6h-3i-1j-3k-7l-8m-4
wuur	b-7c-10d4e-3f-10g-10h-11k-2m-13
wvader	a-3b-2c-3d-8e-3f-7g2h-4i5k-2l-2
wvage	a-3b-2c-5d-1e8f-2g-2h-6i-2l-3m-2
wvakantie	d-1f2m-3
wvaker	a-1b-3c-2d-4e-1f-6g-1h-1i3j-5k-5l4m-3
wvallen	a-6b-3d-2e-5f-3g-2h2i-2j-2l-5m6
wvals	a-4b5c-2d-6e4f-11g-4h-4i-4j-4k-3l-10m-6
wvalt	a-5b-8c-7d-5e-5f-5g-5h-9i-3j-1l2m-3
wvan	d-3g-4h-11m-8
wvanaf	a-2b-4c-6d4e-5f-7g-4h-2i-4j-7k3l-4m-6
wvanavond	a-7b-9d-9e-5f-5g-6h-3i-4j3k2l-10m-5
wvandaag	a-2b-6c-4d-2e-2f-3g4h-2i-3j-1l-4m-4
wvandaan	a2b4c-4d-3e-3f4g-2h-5i-2j2k-3l-3m-1
wvanmiddag	a-6b1c-5d-2e2g1h1i4k-9l-5m-3
wvannacht	a-8b5c-5d-7e-1f-5g-8h-8i-6l-12m-11
wvanuit	a5b-3c-8d-3e-8f-2h-3i-2j-6k-1l-3m-3
wvanwege	a-2b-3c-4d-1e-4f-4g-3h6i-3j-3k-1l-6m-5
wvast	a3b-2c-6d-9e-5f-3g2i-2j-8k-2l-4m-1
wvat	a-3b5c-4d-4f-1h-4j-2k-4l-1m3
wvechten	a-6b-2c-6d-5e-2f-2g7h-2i-2j-1k-5l-6
wvechtpartij	a-9b-6c-2d-6e-4f-9g10h-6i-3j-5k-9l-8m5
wveel	a3b-8c-8d2e-6f-3h-2i-4j-8k-6l1m-7
wvegen	a2b-3c2d-3f-1h-1j-4l-5m-5
wveilig	a-4b2c-3d-6e-4f-5g-2h-3i-2j2l-7m-8
wveld	a-2b7c-5i-1l-3m-6
wveldje	a4b-4d8k-2
wvent	b-3c-5d-3e2f2g-1h-1j-3k-2l-9m2
wver	b5c-5k-3m-6
wverbrand	a3b-4c6d-1f-1i-5j-5k4l-2m-8
wverdacht	a-7b-4c-3d-6e8f-4g-4h-7i-3j-5k-6l-9m-5
wverdachte	b-3c-4d-2e2f-5h-5j5k-5m-1
wverder	a-1b-3c2d7e-7f-7g-6h-4i-5j-7m-5
wverdieping	a-2b2c-4f-1j-1m4
wverdwenen	b-4c3e-5f3h-2i-3j-3l-6
wverf	a-8b-10c8d-5e-4f-7g-4h-2i-3j-4k-1l-2m-9
wvergeten	b-1c-1d-1e-4f1k1l-4m-4
wvergunning	a2c-4d-1e-3f-2g-1i-1j-4k-7l-1m-1
wverhaal	a-4b-3c-3d-6e-2f-4g-6h-4i-2j-6k2l-6m-4
wverkeer	a-2b-4c-7d-2e-5f-2g-6h6j-5k-2l-10m-10
wverkeerd	a-1c-6d-2e-3f-1g-3h8j-3k-1l-7m2
wverkeerde	a-1b-1c-2d-7e-1f-2g-3h-3i-1j-2k3l-2m-2
wverkeersbord	a-3b-5d-4e-6f-3g-6h-2j-5k-3l1m-4
wverkeersborden	c6d-2f-1h-4l-3m-5
wverkeerslicht	c5d-2e-1g-1h-7m-5
wverkocht	a4d-2e2g-4k-1m-2
wverlichting	d-1e1h-2l-4m-3
wverloren	a-1b-2c-5d-5e-6f-6g-4h-4i-5j-5k-5l9m-7
wvermissing	a-5b-3c-4d-5e-4f-5g-9h-4i8j-1k-5l-7m-7
wvermist	a-2b-2c-2d-6e-5f-4g-2h-1i3j-4l-3m5
wvermiste	a-1c-1d-1e-3f-7g-4h-5i3j2k-1l-7
wvernield	a-6b-5c7d-5e-3f-4g-5h-5i-5j-5k-8l-9m-6
wverte	a-4c-4d-4e-4f-2g-1h-1i-3j-6k3l-6m-3
wvertrokken	a5b-3c-6e-4f1g-4i-6j-1k-5l4m-3
wvertrouw	d5e6j-4l-4
wverwarde	c-2d2e-1f-1g-2h-3i1k-3l-5m-5
wverzamelen	a-6b2c-2d2e-5g-5h-2j-3k-1l-1m-6
wverzamelt	a-4b-2c-5d4e-2f-1g-3h-3k-2l-1m-3
wverzorgingshuis	a-2b3c-1d-1e-4f1g-1h-1i1j-1k-1l-2
wvespa	e5g1h-1i-2j-1k-3l-4
wvest	a-1b-2c-1d-3e3g-3h-1j-1l-6m-6
wvia	a-3b-5c-4d4e-7f6h-3i-3j-1k-9l-9m-5
wviaduct	b-1c2d-3e-7f-1g-3h5i-2j-3k-6l1m1
wvier	b-2c3d-5e-1f-3g-1h-6i-1k5l-7m-2
wvijf	b-3c-1e-3i-2j-2k-3l-5m2
wvijfde	a-3b-6c-1d-2f-5h-4i-2k-2l4m-4
wvijftien	a3d5g-4h-6l-1m-7
wvijver	a-6b-10c4d-9e-2f-4g-7h-7i-4j-6k-7l-1m-7
wvind	a-3b-2c-4d-3e-4f-4g-3h-2i-1j-5k2l-6m-2
wvinden	a3b3c-4e-2f-2i1j-3k-5l2m-3
wvingers	a5g-1h-2i-4j-1k-2l-3m9
wvlak	a4c-4d-4e-3f-1g-5h-6i4j-3k-6l-6m6
wvlam	a-5b9c-4d-4f-1h-4j-2k-4l-1m6
wvlammen	a-4b1c-9d-4e-4f-2g-2h4i-2j-6k-3l-2m4
wvliegen	a-5b-1c4d-7e-6f-2g-1h-3i-1j-1k-8l6m-8
wvliegt	a3c-7d-5e-2f-3g-5h-5i-1j-7k-6l2m-8
wvlinders	a2b-3c5h-1m-4
wvoelen	d-3e2f-4m-1
wvoetballen	a-1b-4c-1d7e-3k-2
wvol	a-1c-5d4e-1f-6g-8h-12i-4j-7
wvolgend	a-4b-1c-2d-5e-1f-1g-5h-2i-1j-5k6l-6m-3
wvolgende	a-2b-4c3d-1e-5f-4g-5h-3i-2j-4k-6l4m-4
wvolgens	a-7b-1c-1d-1h-4i-6j-9k4l-11m-4
wvolgt	a-2e4f-5g-5h-3i-4j-2k-5l-3m-6
wvolk	a-8b-5c-2d9e-7f-3g-5h-5i-3j-3k-5l-9m-7
wvolkstuinen	c-1d-3e4g-3i-5l-4m-4
wvomar	b-1c-2d-2f-3g-3j-2m-2
wvonken	a-1b5c-1d-3h-1j-1l-3
wvoor	a6b-2c-9e1f-9g-1h-6i-6k-2l-7m-4
wvooral	a-2c-1e-5g-2h-1i-1j-4k-3l-3m-3
wvoorbij	a-7b-8c-4d-5f-8h2i-3l-7m-6
wvoorbijgangers	a2c-1d-6e-2g-2h-2j-2k-1m-4
wvoordeur	c2d-6e4g-9h-1i-1j-1k-4l-9
wvoordeuren	a-2b-4c1d-6e4f-4g-5h-4i-2j-2l-6m-4
wvoortuin	b-8c-3d-1f-6g-1h-1i-5j1k-3l4m-1
wvorig	a-7b3c1d1e-7f-6g-2h-4i-3j-5k-3l-5m-6
wvorige	a3b-7c-6d-5e-8f4g-1h-6j-5k-1l-8m-9
wvraagt	a-2b-1d-6e8f-2g-3h-3j-5k-2l-3m-4
wvrachtwagen	a-2b-6c-5d-7e-5f-6g-5h8j-4k-7l-7m-8
wvreemde	b-3d-3e-5f4g-4i-1k-3l2m3
wvreugdevuur	a-3b2c-2d-6e-1f-1g-2h-2i-2k-4l-2m-3
wvriendelijk	a-3b-2d2e-1f-2g-3i-2k-3l-2m-3
wvrienden	c-5d-2e-3f-3i5k-4m-4
wvriendin	a-3b-4d-4e-1f-7h-2i2j-2k-1l-6
wvrieskou	c-1f-3h-2i2l-5m5
wvrij	a-7b-3c-2d-7e-5f-5g-3h6i-6j-3l-8m-5
wvroeg	a3d-1e2j-1k-6
wvroeger	a-9b-6c-5d-2e-6f-6g-8h-5i-3j-5k9l-4m-6
wvrouw	a2b-5c-4d-7e2g7h-5j-2k-5l-3m4
wvrouwen	a-2c-3e-3f-1g1h-2l-5m-5
wvrouwtje	c-3d-3f-2h4i-1j-2l-3m8
wvuilcontainer	a-1b-3d-3h2j-2l-4m-3
wvuilnisbak	a3b2c-1d-5g-2j-3m-2
wvuilniszak	a-3c-6d-8e-5f-5g-2h-2i-1j-2k-3l8m-1
wvuist	a-5b-3c-3d-5e-2f-2g5h-4i-3j-4k-1l-5m4
wvuur	a-3b7c-4d-7e-2f-4g-6h-6i-1j-4k-4l3m-1
wvuurkorf	a-6b7c-5d-6e-5f-3g-2h-1j4k-8l-4m-3
wvuurpijl	a-1c1d-2e-4f-1g-2h-1i-6j-5k4l-7m3
wvuurpijlen	a1b-6c-9d-5e-1g-6h-5j-4l-1m-12
wvuurtje	a-4c-9d3e-3f-1g-4h-3i-3j-7l-2m-6
wvuurton	a-3b8c-4d-8f-1g-4m-4
wvuurwapen	d-1e-4f-2g5j-1k-3l-2m6
wvuurwerk	c2d-3f-4g3h-6i-3k-2l-1m-4
wvuurwerkafval	a4b-2c-5d-3e-1f-1g-5h-5i-1j1k-6l-3m-6
wvuurwerkbommen	a1b-1c-6d-1m-6
wvuurwerkpot	a2g-2h-2j-1k-2m6
wvuurwerkresten	a-4b-4c-4d-1j1k4l-2m-1
wvuurwerkverbod	a-4b-3c-6d-1e-3g-4h-2j1k3l-2m-3
wvw	a3c-3d-4e5f-2h-3i-1j-2l-4m-2
wvxz	f2h-2k-2
ww	a-3b3e-3f-1g-1h-2i-1j2k-4l-1m-3
wwaaien	a-2c-1d-4e-2f-3g-2h-3j-2k-6l6m-5
wwaait	a-1b2c-2d-2f-1j-1l-3m-1
wwaar	b-2d-6f-10g-1h-2i-5j9k-6l-12m-7
wwaarom	a-1b-2c-5d-2e-2f-4g-4h-9i-1j7k-5l-8m-5
wwaarschijnlijk	a2b-4c-1d-4e-2f5g-3h-2i3j-2k-1l-7m-6
wwaarvoor	a-2b-6d-4g-3h-3j4k-3l-3m-5
wwacht	b-1d-4f-1g-1h-1i2l-4m-4
wwachten	a1b-7c-6d-1e-2f-4g-3h5i-3j-3k-6l-2m-7
wwagen	a-2b-5c-3d-5e6f-4g-3h5j-3k-2l-2m2
wwagens	b-2c-1d-2e-1g-2h4j-1k-1l-5m-1
wwakker	a-1b1d-4e-1f-5g-5h-5i-5k-4l6m4
wwanneer	a-5b-5d-1e-1f-3g-4h-2i-6j2k-7l-7m-6
wwapen	a-3b-4c-3d-3e-3f-2g-2h-2k7l-6
wwaren	a-3b-3c-6d-2f-2h-3i-3j-4k3l-3m-6
wwas	a-3c-4d-10h-5i-1k-2l-4m-13
wwat	a-2c-15e-4f-9g-11h-7i-11j6k5l-12m-22
wwater	b-1d-2e-12f-7g-8i-3j-13k-10l10
wwaterleiding	a-4b-4c-5d-2e3f-1h-2j-3l-2m-6
wwaterlelie	a-3b6c-6e-1k-2l-2m5
wwaterrijk	a-4b-3c3d-1e-3f-2g-5h-1i-3j-4k4l-3m-6
wwc	b-2c7d-5e-2h-4
wwe	a-1b-1c-11d-4e-11f-11g-6h-9i-1j-10k10l-15m-5
wweddesteyn	a5b-4c-6d-7e-4f-5g-3h-1j-4k-6l-5m-5
wweek	a2b-8c-8d-2e-7f1h-3j-5k-6l2m-5
wweekend	c-1d-1e-4f3g-1h-3i-1k-2l-2
wweer	a2c-9d3e-1f-3g-1h-2k-6l-2m-10
wweet	a1b3c-7d-2f-6g3j2k-13l1m-8
wweg	c-2d2f1g-3h1i5j-3k-8
wweggelopen	a-2b-2c-2d-5e-3f-4g-4h2i3j-3k-8l5m-1
wweggerend	a-2c4e-4h-1i-1l-1
wweggesleept	a-2b8c-5d-4e-4f-2g-1h-7j-5l-2m-3
wweggestuurd	a-6b-5d8e-3f-3g-6j-1k-2l-4m-4
wweiland	a-1b-2c-1d-5e-3f-1g-1h5k-2l3m-2
wweken	a-1b-4c-4d-3e-7f-2g-3h-2i-1j-5k-1l6m-1
wwel	a-3b-3c-6e-13f-8g-10h-10j-1k-3l1m-12
wwelkom	a-2b-1c-2d-6e-2f-2g-3h-4i-2j-3k5l-4m-4
wwensen	a-4b-4c-2d-3e-1f-2g-3h-4i-4j-1k3l-2m-2
wwerken	b-3d-1e3g-1i-1j-3k1l-5m-3
wwest	a-2c-4d-3e-3f-2g-2h-7i-2j-4k4l-3m-6
wweten	a-4b-7c-4d-1e-3f-3g-5h-5i-5k3l-5m-5
wwie	a-11b-4c-4d-2e-7f-11g-12h-13i-6k2l3m-9
wwiek	a5b-4c7d-4e-3f-3g-1h-2j-2k-4l-1m-3
wwiet	a-5b-3c-8d5e-1f-3g-3h-1l-5m-5
wwij	d-9e-10f3g-10h-7i-10k3l-14m2
wwijk	a-1b-2c-8f-2g-5h2i-5m-12
wwijkagent	a-2b-3c-3d-2e-2f-3g-2h-2i-1k2l-3m-4
wwil	a-4b-2c-3d-4f-9g-8h-7i3k-6l6m8
wwind	b-2c-4d-2e-3f-3k-1l4m1
wwinkel	a1c-3d-10e2f5g-3h-1j-1k-1l1
wwinkelcentrum	a3b-4c-7d5e-4f-5g-6h-5i1k-6l-7
wwinkelwagen	c7d-3e-4h-6m-5
wwinkelwagens	a-3b-5c-1d4e-3f-2g-2h-5i-1j-1k-2l-6m-4
wwinkelwagentjes	a-6b-7c1d1e-2f-3g-3i-1j-1k-2l-6m-5
wwintersport	a-2b-3c-3d-3e3g-2h-2j-3l-3m-4
wwit	a-1b-2d-5e3f-2h-7i-5j-1k-4l3m-5
wwitte	d-6f-9j3k5l-3m2
wwonen	a-1b5c-1e-1f-3h-1m7
wwoning	a6b-4c-5e-2l-1m7
wwoonkamer	a-1c-2d-4e-4f5g-3k-4l-6m7
wwoont	a-1b-2d4e-2g-1h-2i4j-2l-4m-3
wwoorden	a-4b-4c-2d-7f-4g7h-4i-1j-2k-6l-1m-9
wwoordenwisseling	a-3b-2c-3d-2e-3f-2g6h-4i-1j-1k-2l-5m-6
wworden	a-2b-6c10d-6e-6g-9h-5i-4j-6k-5l-8m-5
wwordt	b-3d-3e-5f-8g3h-6i-12j-4k-6l-2m2
wwrikken	b-2c2e3f1g-3k-1l-2m-8
wx	a-2b-2c-1d-3e2f-2g-2h-7i-2j-1l-3m-4
wyear	a-1b-2c-1d-3e-2f-2g-4h-4i-3j-1k2l-4m-4
wz	a-6b1c-4d-6f-4g-5h-4i-4j-6k3l-7m-6
wzag	a-5b-5c-6d-3e4f-7h-4i-3j-4k5l-7m-6
wzaklamp	a-3b-3d-5e-1h-4i-2j-2k3l-4
wzal	a-1b3c2d-7e-3f-3h-3i3j-9k5l-6m-5
wzat	a-3b-4c-3d-6e-5f-4g-6h-4i9j-1k-2l-8m2
wze	b-1c2d4e-4f3g2h-13i-5j-6k-15l-9m-2
wzeg	a-6b-4c-2d-5e-3f-2g-4h-2i-1j-5k6l-4m-4
wzeggen	b-3c-2d3e-2f-4g2h-1i3j-4k-2l-5m-6
wzegt	a-7d2e5f-7g-1i-1j-7k-10l2m1
wzei	a-1b-1c-3d-3e3f-2g-5h-3i-4j-5l-7m-6
wzeil	a-2b-6c-7d-3e-4f-3g-3h-3i-2j-4l5m-5
wzeker	a-6c-2e-7g-3h-4i-4j-5l-6m-3
wzelf	a-4b2c2d-4f1g-5h2i-6j1k-3l-10m-4
wzelfde	a-4b-4c-3d-4e-4f-1g-3h-3i-2j-3k5l-5m-4
wzelfs	a2b-1c-1d-3h-1k1l-7m-3
wzes	a-4b-2c-5d4e-5f-2g-4h-5i-1j-4k-1l5m-5
wzet	a2b-6c-8d4e-7f-5g-4h-7i-2j-6k9l-9m-7
wzetten	a-1b-1c-1d4e-3f-2h2j5k-6l-1m-3
wzich	a7b-5c-8e-4f-2i-3j-7k-6l-2m-7
wzie	a-6b2c3d-6e-1g-6h-9i-2j-4k3l-3m-3
wziekenhuis	a-4b-6c-3d-5e-6f-3g-5h6i-2j3k-4l-4m-5
wzien	b5c-3d-8e-5f1g2h-2i-3k-6l1m-6
wziet	a7b-7c-1d-3e2g-4h-3j-5k-5l-9m3
wzij	a4b-6c-5d-2e-8f5h-2i-4j-2k-8l-6m7
wzijkant	a-4b-6c3d-3e-3f-2h5m-6
wzijn	b-7g-1h-3i-1j-5
wzingen	a-3b-2c-5d9e-2f-2g-6h-6i-4k-6l-8m-5
wzit	a-4b-6c-9d-5f-3h3j-3k-4l3
wzitten	b-10c-7e-8g-9h-6i-5j-7m4
wzo	a-3b-13c-11d-13e-10f-9g-9h5i-10j-6k11l-1m-7
wzocht	d-2e8f-2g-5h-2i-3j-2k-7l-7m-4
wzoek	a-1b-2c-7d3e-6f-4g-3h-2i-1j-6k-6l-3m-1
wzoeken	a-2b-2c-2d-4e-2f-2h-2i6j-2k-4l-2m4
wzoekt	a-2b-1c-2d2g1h-4i-3j-2k-3m-9
wzoiets	a-3b-4d-1e-5f-3g-3h-4i-2j-5l2m-5
wzolder	a4b2d-1f4g-2k-5l-1m6
wzon	b-6c-3d7e-4g-5j4k-2l2m-7
wzondag	b-2c2d-2e-5f4g-1j-3l-3m-3
wzonder	a-12b-12c-8d-5f-8g-5h5i-6j-10k-9l4m-12
wzoon	a1c-3d-2e-3f-2g-5h-2i2j-5k1l-3m-3
wzoontje	a-3b-1d-3f-3h-2i4j-1k-5l-4m7
wzorgen	a-4b1c-1e-3f-3j-2k2l-3m-2
wzou	a-4c1d-7e-6f-1g3i4k-9l-8m-10
wzoveel	a6b5c-1j1k-6m-3
wzuid	a-4c6d-6e-2f-4g-7h-1i-3j-3l-3m-7
wzuidwijk	a2b-3c-4d-6g-1h-3i-2j5k-3l-1m-2
wzus	a-2b-3c-3d-3e4f-6g3j-5k-7l-3m-3
wzwaailichten	a-2b-5d-5e-1f-4g-3h-3k-1l6m-9
wzwaait	a-1b-2c-1d-6e-6g7h-1j-1k-5l-7m10
wzwaan	a-1b-1c-7d-2e-3f-1g-2h3j-1k-3l6m-4
wzwaar	a7b-8c-5d-9e-3f-2g-6h-5i-4j-5k-4l-5
wzwager	a-5b-5c-3d-5e-4f-3g-8h-5i-2j-5k6l-7m-6
wzware	a6b1c-2e-3f-2g-5j6k-3l-2m2
wzwart	a1d2e5g-4i-5k-3m3
wzwarte	a-6b3c-4d-6e-4g-5h4i-2j-3k-4m-10
wzwembad	a-3b1c-3d-4e4f-1g-5h-5j-5k-3m-9
w❤	a-4b-4c-3d-5e-4f-3g-4h-5i-4j-4k4l-5m-5
w🎆	a-7b-2c-5d-2e-2f-2g-3h-4i-3j-3k6l-2m-3
w🎉	a-4b-5c-2d-3e-2f-3g-3h-5i-4j-1k5l-5m-7
w👀	a-4b-5c-5d-6e-6f-4g-5h-4i-4j-4k5l-6m-7
w👍	a-3b-4c-2d-5e-3f-3g-3h-4i-4j-2k3l-5m-4
w🔥	a-6b11c-3d-6e-4f-3g-2h-4j-5k-8l-5m4
w🙏	a-3b-3c-3d-4e-3f-3g-3h-3i-3j-2k3l-4m-4
w🥂	a-2b-3c-1d-3e-2f-2g-2h-2i-3j-1k1l-3m-3
xanimal+ask	a-9c-2d3f-5g-6i2j6k-2m-5
xanimal+bang	a-1b-1c-4d-5e-2i3k-9l4m-5
xanimal+body	b-2c-4d-2e-2f-1k-2l6m-7
xanimal+break	a-2d-6f-1g-5h-4j-5k4l3m-2
xanimal+building	a3c3d-3e-2f-1h2l-2m-4
xanimal+burn	b4j-1m5
xanimal+calm	e3k5l-5
xanimal+clothes	a-5e-3f-1i-6j-5k-2l10m-4
xanimal+done	a-6b-2c-4e-1f-2g-1h-5i3k-2l6m-3
xanimal+enter	b2c-3f-4j-4k2l4m1
xanimal+furniture	a-1b-4c-6d-5f-2h-2j-5k-5l8m-5
xanimal+height	c6d-3k-4l-2m3
xanimal+house	d-4e6f-2k-5m-2
xanimal+lost	a-2i-6j-3k-5l9m-4
xanimal+man	d5e6g-5h3k-8l-8m-6
xanimal+near	a2b-3c-5d5e-2f-2g-5h-3k-3l4m-6
xanimal+noise	a-2c4d4i-3j-1k-7m-2
xanimal+now	a-6b4d-2e5h3j4k-6m1
xanimal+odd	a-2c-3d-4e-2g-5h-2j-6k4l5m-1
xanimal+past	b-3e-3f7k-3l-4
xanimal+rumour	a-5c5d-5h-2j5k-3l-2m-3
xanimal+someone	b-1c-1d-4e-3g-1j5k-3l-6m-3
xanimal+street	a-5b-3d-4e-6f-2g-2h-7i2j-5l9m-5
xanimal+thing	c-1k3l3
xanimal+throw	a2c4d-4l-2m-3
xanimal+utility	c4d-2e-4h-1j-4k-4l1
xanimal+vehicle	d-3e1h3m-3
xanimal+water	a-1b-1c-8e-1f-1g-2h-1j-2k-2l7m-2
xanimal+we	a-6b-2c-4d-2e-7f-8g-2h-1i3k5m-7
xanimal+woman	e2i-2j-5l2
xask+bang	a2b-4c-4e-2f-5g-12h-5l-9
xask+body	b-5c-6d-3g-1i1j1k-5m6
xask+break	a-2c7f-6g-5h-3k2l-5
xask+building	a-2b-3c3e-3f2g3i-2k-6l-4
xask+burn	a-5b10d-10e-5f-4h-8i-6j2k-2l-9
xask+calm	a6d-6g-8h-5i-7k-2
xask+child	a3d-7f-2h-5i5j-1m5
xask+clothes	f-3i8
xask+cry	a-4c-2d7h-1i-4j-2k-3m4
xask+done	a2i4k-3m-1
xask+drive	a-4b-4d-6e-6f-5g-4h10i2j4l-9
xask+enter	a-4c-3d-4f9g2i-4j1k-4l-7m3
xask+food	a-3b-4c-2e-2f-2g-8h-5j-2k5m-3
xask+furniture	c6d-4e-4h3i-4j2k-13
xask+height	b2c3e-8g-9h3i-3k1l-4m-2
xask+house	b4h-4
xask+ill	b-4d-4f-7g-2h-6i-1j2k-7l6
xask+lost	a-4b-3c-2d3e-6g-12i8k-4l-5m1
xask+man	c-5i3j-10k-3
xask+near	a-4b2c-9e-9g2i-4k4m2
xask+nice	a-8b5c7d-5e-5f7g-3i3j-5k2l-3m-3
xask+noise	a-7c-2d1f-2g-2h-2j4l-3
xask+now	e1g-2i-2j3k-6
xask+odd	a-1b4c-2d-2e3f-7h-1j7k-3m4
xask+past	a2b-4d-7e-1h-8i2m-4
xask+rumour	a1g2k-4m-4
xask+service	b3c-4e-5f4g2h2i-3j5k-11l-6
xask+someone	c-3d-3f2h3
xask+spy	a-2b-3c-2f1g-2h-2j7k-9l-9m4
xask+steal	a-3b-4c-9d-11e-11f12h-6i-6j-3k-2
xask+stone	b-1c-5d6f-2h-1j-3k-3l3
xask+street	a2h2k-8
xask+strike	a-3d-14e-8f-9g11h-10i-4k2l-5m1
xask+thing	b-3c-5h-5i-3j4k-3m-1
xask+threaten	a-4c-2d-5e-4f-6g10h-2i-5j-2k-3l-6
xask+throw	a1b1d4e-4f-3g-4h1j-5k-2l-2
xask+traffic	a-3b-5c-7f-6g-8h8i-4k-2m-7
xask+utility	a-2c-3e4g-4h-2i-3j3
xask+vehicle	a3b1c-2d2e4g2j2k-4l4m2
xask+water	a-6c-8e-7f-3g6k-8l7m9
xask+we	d-5e-8j4k-6m1
xask+weapon	a-5b-2f-7g3h-2i-3j-3k2l-2
xask+woman	c-3d-8e-2h2i2k-4l2m5
xask+youth	g5h-1i4
xbang+body	a5c-1d1e-2g-5h-1i-6j-2l-9m9
xbang+break	a12c-1g-2h-2k-1l-2
xbang+building	a7b-4c-5d-2e-2f-2g-4h-4i-2j-3k-4l-3m-4
xbang+burn	a1b7c-4d-4j-2k-4m11
xbang+calm	a-3b-5c-7d-4e-2g6h-1i-2j-6k-2l-5
xbang+child	a11b-5c-5d-2e-2g-7h-1i-1j-4l-7
xbang+clothes	a1c-1g-2i-3k3l5m1
xbang+cry	a6d4g-3m2
xbang+done	a5b-2c-6e-5f-4g-7h-3k1l-6m-1
xbang+enter	a3b4c-2f-3m3
xbang+food	a4c-4d2k-4l-1
xbang+furniture	a8b4c5d-6e-4f-2j-5k-3l-6m2
xbang+height	a9c-7d-4e-1h-2j-2k-10l-6
xbang+house	a12c-9d-3e-7f-5g-3j-2k-8l-3m4
xbang+ill	a9d-2e-2g-7h-3i-2j-1k-6l-9m8
xbang+lost	a-3j-2k-4l7m3
xbang+man	b3c-2d2e-8i-3j-1k5l-3m2
xbang+near	a7b-5c-9e-3f-3g-8h-8i-3j-9k-2l-8m-6
xbang+nice	b-2c5j-1k-5
xbang+noise	a9b-3d2e5f-2g-6h-3i-4j-2k-2m-7
xbang+now	c-1d-7e-7f-2g4h-2i-3l2
xbang+odd	a7c-5g-1m3
xbang+past	a1b-5c-8d-3e-4g6j2k-4m-1
xbang+rumour	a2b-2c-1d-3e-3g4h-2j3
xbang+service	a4b-5c-1d-4k-1m-2
xbang+someone	a10c-3e-6f-5g-5h-4i1k-8l-4m1
xbang+spy	d-3e-2i-2k4m-3
xbang+stone	a9b-2c-3d-2e-3g-2j4k-6m-3
xbang+street	a15b-1c-7d-2e-8f-4h-5i2j-9k-7l-5m-3
xbang+strike	a5b-3c-6d-2g-4j2k-4l-1m-4
xbang+throw	a15c-14d-3e-5f-3g-3h-3i-1j-3k-5l-2
xbang+utility	b2c-1k-1m-3
xbang+vehicle	a12c-4d-3e-3h-5j-2k-6m2
xbang+water	a2b3c6g-4h-2i2j4k-1l-9m-4
xbang+we	c4d-2e-4f-2g-6h-1i1j-2k3m-11
xbang+woman	a2c-4i-1j2k2l-3
xbang+youth	a10c-5e-5f-1g-7h-3i-2j-3k-3l-2
xbody+break	a4b-7c-3d-2f-3g4h-2i-2k-5l6m4
xbody+building	a-2d4e-3f3g3h4l2m-1
xbody+burn	a4d-2g-4i-3j-3k-3
xbody+calm	a4b-5c-1d3f-1h-1j-4m3
xbody+child	a4b-2d2e-2f-2g-6h1j-2k1l-9
xbody+clothes	b-4c-1d-2f-4g1h-4i4j-5l-8
xbody+cry	a4b2d-6e-1f1i-5j-2k-2l-5m4
xbody+done	b3e-2f1h1i-1j-4k-1l-6m3
xbody+enter	a4b2e-3f4g3l2m2
xbody+furniture	c-5d-4e-2f-3g-5h2k-1l8
xbody+height	d-2g-1h-2j3m-8
xbody+house	a5b-2d-1e-3f3g2i-2j-1k-2m2
xbody+ill	c-2d1e-3f-5i-3j-2k-5m1
xbody+lost	a-1d-1e-2f1i2j-1l-2m2
xbody+man	a-2b-2c-4d-4e-4f1i-4j-2k-5l9m5
xbody+near	c-6e-4f1k-3l2
xbody+noise	a1d2g1m-6
xbody+now	a-2e1f-2g1k-1m-5
xbody+odd	a-1b-3c-2d-1e-2f3g4i-4m2
xbody+rumour	a3d-2e-5f-4g-5i5j4k5
xbody+service	a-2b-1e-2f2l-1
xbody+someone	b-2c-4e-6h-3i7k-5l-8
xbody+spy	a-2d-2i-2k3m-3
xbody+stone	a-4c1g6l-1
xbody+street	b3c-1d-3f-3g5l-9m7
xbody+strike	a-6c-3d-2f-2g9h-2l-10
xbody+thing	d3e2g-3h-4l-3m-3
xbody+threaten	f-2g5h-2i-3k-4l-4m8
xbody+traffic	e2g1l-4m2
xbody+vehicle	a-1c-3d-1e2h3k-4
xbody+water	a-2c-2e-2f-1g-4h3l2m-4
xbody+we	a-1c-1d-1e-6f-7g-3h-3i6j2
xbody+weapon	d2g-6k-1l3m2
xbody+woman	a-2b-2c-1d-2e-7f5j-2k-2l-1m4
xbody+youth	a6c-4e1g-4h2i-2j-4l-6m4
xbreak+building	a-10b-5e-1g-7j-3m-3
xbreak+burn	a6c-2d-3f-1h-1j-3k2l-5m4
xbreak+calm	a5b-7d5f-5k4l-4m-3
xbreak+child	a-5b-2c-3d7e-6f-2h-2i-4k4l-3
xbreak+clothes	a-3d-6f-2h-2i-5k-2l3m4
xbreak+cry	a-3b-1c-1d-7e-3g5h-2k-2l2m3
xbreak+done	a2b-5c3d7g-1h-6i4j1l-8
xbreak+drive	a-1b-2c-4d-6e-7f-5g-1h9i-3k6m7
xbreak+enter	c-5e3f-1m1
xbreak+food	a2b-2c-1e-2i5j-3k-4
xbreak+furniture	b-3c7d-2g-10h-6i-4j-2k-4l-10m-3
xbreak+height	b4c-2d-5e-7g-3h-5i-2j2l6
xbreak+house	d-2e2h-3i-2k-8m3
xbreak+ill	a4c3d5e-3g-1h-2i-1k-1l3
xbreak+man	a-4b-4c-7e6g-3i-3j-3k-4l4
xbreak+near	a-3f-4g-2j-2k-1l4m-2
xbreak+nice	b-5f-2i4k3m-2
xbreak+noise	d11e-5g-6i-1j-4k-6l-3
xbreak+now	b1c2e-4f-4g-2h3i-2j-1k-2l-9m-1
xbreak+odd	a-5c7d-10e2g-4h-5i-2j-5k-5l-8m-6
xbreak+past	a-4b-3c4d-3e4f6g3i-1j-3k-5l-2m-3
xbreak+rumour	a-4b-2c3d-3f-6g-5i-3j-5k4l1m3
xbreak+service	b-2c-2d-3e-1f-2j2k2l-1
xbreak+someone	a-4b-1d6e2f-3i-4j4k-11l-6
xbreak+spy	d-4e4f-3g-2m-2
xbreak+steal	a-1c-6f4g-1i-1j-1k2l-1
xbreak+stone	a-6c2d-2e-3f-2g-2h-5k3l-4m-3
xbreak+street	b-1c3e-1g-2j-7k-7m-6
xbreak+strike	a-4b-6c5e1f-6h-3i-3k-4l-8m-3
xbreak+thing	d-2e5k-3l-5m2
xbreak+threaten	g2h-2m4
xbreak+throw	a-3b3c5d-1e-3
xbreak+traffic	a-1b-1c-3d-2e-1f-1h2i-1j-1l-2
xbreak+utility	a-2c-4d-4f-7g-3h3i-3k-3l4
xbreak+vehicle	a-3b-9c1d-3f-4i-2j-4l-6m-4
xbreak+water	a-1b2g-4i-1l2m1
xbreak+we	b-6c7d-11g-6h-4i-6k4
xbreak+woman	a-1b-1c2d-3f-3g2h4i3k-5l-4m6
xbreak+youth	b-5c2e-9f-3h-4k2m4
xbuilding+burn	a-6b11c1d-5e-3f-2g-2h-5j-1k-2l-2m8
xbuilding+calm	a-3b-2c1d7f-5k-4l3m-3
xbuilding+child	b-1c-2d-4g-4h4i3l-1m-3
xbuilding+clothes	a-5c-5d-2e1f-3g-3h-2i3k-1l-2
xbuilding+cry	d2g-2m-1
xbuilding+done	b2c-12d5e-10f6g4h2k-8l-5m2
xbuilding+drive	c-1d-4e-5g-5h7m2
xbuilding+enter	a-3b-3c-7d5f5g1m-5
xbuilding+furniture	a-4c1d-11e2f4g-5h-6j-2k-1l-4
xbuilding+height	a-3b2c1d4e-4f-1g-2k-2
xbuilding+house	a3c7d-1e2f2g-8h-3l-3
xbuilding+ill	a-1c-3d-4f-1g7h-6j-1k-3m9
xbuilding+lost	f-2g-2i3
xbuilding+man	a-4b-3c-4d1f2g5j-1k-4m-2
xbuilding+near	a2b3c-2d-6e-6g1h3j-4k-3m7
xbuilding+noise	b-2c-1d-2e-11f2h5i-3j-6k4l-3m-7
xbuilding+now	b-3e-4f-3g4i-2j1k-5l3m2
xbuilding+odd	a-8b-4c-3d-1e5g-8i-1j-7k5m-3
xbuilding+past	a-3b4c-1e-2f4g2h-2i-1j-4l-1m-3
xbuilding+rumour	b-3c2d3e-5g3h-5k-2l-3m-8
xbuilding+someone	c-2d-7e-4g3i-1k5m5
xbuilding+steal	b-2c3d-8e3f6g-2l-2m-10
xbuilding+stone	a-3b-2c2d-3e-2f5h-4l-1
xbuilding+street	a3b-1c-2d1e-3f3g-7h-4j3k-2m-5
xbuilding+strike	a-5c2d-8e-4f-8g5h-1i-2j-2k-4l-2m5
xbuilding+thing	c-1e-4g-1h-2j-2k-3l5m-4
xbuilding+threaten	c-1d-5e-2f-1g3i-1l-2
xbuilding+throw	a-3b-10c8e-4f-2g-2h-4j-1m-11
xbuilding+utility	b-4c-6d2e-2f4h-1m-3
xbuilding+vehicle	a-3c-5h4j-3k-5l-7m2
xbuilding+water	b-2c-1f-2l4m-4
xbuilding+we	a2c1e-4i-3k-4l4m-5
xbuilding+weapon	a-2c-1d-4e-5f-2g3h-1l-2m7
xbuilding+woman	b1c-1d-3e-2f3g2l3m1
xbuilding+youth	b-5d1g-12h-5i-4j-3k-6l1m-9
xburn+calm	a1b-2c-5d-2e-2f-2g-2h-5i-2j-6l3m-9
xburn+child	b4c5d-3g-6i-3j-2k-1m-3
xburn+clothes	a1b6j2k-1l-3m9
xburn+cry	a-2b7g-5i-3j-1k-2l-1m4
xburn+done	a-3b5d-8e-2f-2g2i-3j-7l-5m5
xburn+drive	d-2m-4
xburn+enter	b7c-3f-1h-4j-2k-2l-2m5
xburn+food	a-7b-9c-3d-2e-1f-6g-2h-2i-1j-8k7l-2
xburn+furniture	a-7b15c-5d-8e-2f-2g-2i-2j-5k-5l-7
xburn+height	a-8b8c1d-8f-2g-2h-3k-5l-6m5
xburn+house	b12c-9d-7e-9f-6g-4h-1j-7k-11l-11m20
xburn+ill	b1d-4g5l-2
xburn+man	a-3e-2g4h1j-2k-2
xburn+near	a-4b10c-8d-7e-3f-6g3h-4j-2k-3l-7m8
xburn+nice	a-1b-6j-1k6m-3
xburn+noise	a-2b8c-1d-6j-4l-4m8
xburn+now	c3e-2f-2g-2j-8k6l-2m4
xburn+odd	a4b2c-6d-2f-1h-2j-1k3l-4m7
xburn+past	a-4b1c-6e-2f-5g-3h-2j-9k7m-7
xburn+rumour	a4b7e-1f-1g-4k2m2
xburn+service	a-2b1j-5k-6m3
xburn+someone	a-7b13c-3d-3e-2f-4g-2h-7j2k-5l-2m9
xburn+stone	a-2b2m3
xburn+street	a-6b11c-2e-3f-2g-4h-11i-4k-8l-8m-2
xburn+strike	a-2b3g-3j-3k4m-3
xburn+thing	m6
xburn+throw	a5b10c-3d-3m3
xburn+utility	a-6b10c-1d-2e-7f-1h-1j-1k-3l-8m3
xburn+vehicle	b4c-9d-4e-5f-3g-2j-8k4l-2m8
xburn+water	a2b9c-4d-2e-1h-1j-4k-6l-3m-6
xburn+we	a1b6d-3e-2f-3g-3h-2i-1j-2k5l-7m10
xburn+woman	a-4b9c-3d-3i-3j2k-3l-2m-5
xburn+youth	b10d-7g4k-3m-9
xcalm+child	b-1d-3j2k4l-3m-1
xcalm+clothes	b-1e3f-4g2h-2k-2m2
xcalm+done	a3b-2c3d-7f4g4h-3i-5l-4m4
xcalm+drive	b3c-2e2f-4h-3j-5k2m-6
xcalm+food	a-4b-5f-2k5l-2m-1
xcalm+furniture	a-3b-2c5d-3e-4f-3g-1j-5l-5m-5
xcalm+house	a-4b-2c4e-7f6g-2h-1j2
xcalm+ill	a-5c-4d-2e-4f-3g-5i-3j-2l6m2
xcalm+lost	a-2b-2c-2d-4e-3f2g-5h-3i4k-5l-6m-6
xcalm+man	a-2b-2d3e2f4g-3i-5k-6l2m3
xcalm+near	a5b2d-1e-3k-7l-2m-3
xcalm+nice	b-3d1g5h-1l-2
xcalm+noise	b-2c-3d-4e-4f-3g-5h-3i6j-1k-6l-7m-6
xcalm+now	b-10c-6d2e-3f-3g-6k7l-2m-8
xcalm+odd	b3c-3d4e4f-3j2k-3l-9
xcalm+past	a-3b-12c-5d-4e-7f2g7h-3i-5j-4l-2m-8
xcalm+rumour	a7b-7c-7d2e3f-5i-3j-4l-9m-5
xcalm+service	b3e-1f-1h-3j-1k-2l3m-1
xcalm+someone	a-5b-3c-2d-5g3j2k-2l-12m-2
xcalm+steal	b-1c-2e1i-4j-2k6l-3m-7
xcalm+street	a6c1d-4f4h-2i-1j-3l3m-3
xcalm+strike	a-1b-7f-3h-1k4l4m-3
xcalm+thing	f1g5i-3k-3
xcalm+traffic	d2e-2g1l-2m2
xcalm+utility	a-3b-3c-2d-1f-3h-2i-3k-6l5m-3
xcalm+vehicle	a-2b-5c-5d-1e5f-5h3i-2j-1k3l-4m-2
xcalm+water	b-2c-2d2e-2h2l3m-2
xcalm+we	a-10b-7d-6f-2g-5h-2i-5j-8k10m-3
xcalm+weapon	b-2e-2f-1g2k-1l-3
xcalm+woman	e5l-6m-2
xcalm+youth	a-5b-1c-2d7e-3g-5h-3i-2k5l-6m-4
xchild+clothes	b-4e1f-3g-5h-6i4j-2k1l-5
xchild+cry	a-4b6d1e2h-5i-2k-4l2m6
xchild+done	a-2b-2c-4d5e-7h-2i6k-5l-9m4
xchild+drive	d-4e5h-1i-1m-3
xchild+enter	a-3b-2c3d3e-6f-5g4h-2l-1m3
xchild+furniture	a-3b-4c-8d2f3g-3h-5k-4l8m7
xchild+height	a-2b-1d3h-1l-4m1
xchild+house	a2c-2d5e-3h-2j-2
xchild+ill	a2c-1d-2e-2f-2g-4h2j-3k-5l4m5
xchild+lost	a-5b-4c-3d-8e-2f-8g-4h-3i9k-8l-9m9
xchild+man	a-3c-2e4f-4g3h-5k4l-7
xchild+near	a-5b2c-2d3f-2h6i-2k-2l-7m2
xchild+noise	a2b-1c-2d9e-4f-1g-3h-2k-9l-6m2
xchild+now	c-7d-6e-2f-3h-2i2k-3l-6m4
xchild+odd	a-1b-2d5e-4f-3g3i-4l-5
xchild+past	a-6f-4g-5h-2i4j-4k-2l-5m2
xchild+rumour	a-5b2d-9e-2f1g-3h-3i3j-7k2l3m1
xchild+service	a-2b2d-4f-3g-2j-4k4l-4
xchild+someone	a-1b-2d1e1f3g-9h-6i3k-5l-8m1
xchild+spy	a-3e5f-4g-5h-1i-2j-2k2l-3
xchild+steal	e-2h-3l5
xchild+street	a2d1e-7f-2g3h-2j-3l-8m8
xchild+strike	a-1b4g4l-5m5
xchild+thing	i2k-1l-2m-3
xchild+threaten	a-1d-3f-1g4h-1i-1
xchild+throw	a1c-1m4
xchild+traffic	g-4h3l-6m6
xchild+utility	d-3i-1l1m4
xchild+vehicle	a-5c5d-5e6f-2g-5h3i-3j-1k-5m-2
xchild+water	a-3c4g-3i3j-2k-3m9
xchild+we	a-3c-4d-1e-2f1h-2i4j-6l-5m7
xchild+woman	b-2d-5g-2h-3i2k-3l-4m-4
xchild+youth	a2b3c4d5e-3g-4i-1k-1m-6
xclothes+done	a-4c-5d-5f4h-7i-3j-2k2l6m-3
xclothes+drive	a-2b-5d-3e4f-2h-2i2j-1k3l-3m1
xclothes+enter	a-3d-3e5f-3h-5k-4l-2m-2
xclothes+furniture	a-4b5c-6d-7e9f-5h4i-1j-4l3
xclothes+height	a3d-4e2l-3m4
xclothes+house	c-2e2f-1g-1j-4k-1l-4m1
xclothes+ill	a-2c-2d4e1f-2g2j-2k-2l-7m-2
xclothes+lost	a-1b-2c-2d-2e-4f-7g-3h-3i1j-2k-3m2
xclothes+man	a-3c-4d-13e7f-7g-6h-2j-3l-4
xclothes+near	a-4d-4f-2i-1j-3k4l-5m3
xclothes+noise	e7h-2k-2l6m3
xclothes+now	a1b1c-2d-4e8g-2h-9i-7j-5k-4
xclothes+odd	a-2c-3e4f-6h-2i-3k-2l2
xclothes+past	a3b4c-1f1g-5i-1j-3k-4m4
xclothes+rumour	c-2d3f-3k-3m-1
xclothes+someone	a-8b-4c-5d-9f-3h-2i3k-7m-9
xclothes+spy	a-4d-6e3f-5h-2i-3j-2l-2m-5
xclothes+steal	b-1c-1d-1g-1h-3k-3l-4m-4
xclothes+street	b-5d-8e3f2h-4i-4j-8m-3
xclothes+strike	e3f-1g-2h-4l4m-3
xclothes+thing	f-2g-2i-3l2m-4
xclothes+threaten	g3h-2l-1m6
xclothes+throw	c-2d4e3h-5
xclothes+traffic	c-2d-2e-1g1h6j-5l-4
xclothes+utility	e2h2j-2k-1l-2
xclothes+vehicle	a-2b-6c-8e2f-3g3h-3k1l-3
xclothes+we	b4c-2d-2f-5g-5h-3i3j-3l1m2
xclothes+woman	a-1d-1e-8f3g4h-2i4j-2k-3l-10m-8
xclothes+youth	a-3c-3d3e-2f-2g5h3i5j4k3l-4
xcry+done	d3g-5k2l5m2
xcry+drive	a-2d4e3g-2h2l-1m-6
xcry+enter	a3e-3f2g-6h2m7
xcry+furniture	a-3b-2d-6g5l4m3
xcry+height	a-2d2e-2g-5h-3k-2l1
xcry+house	c-3d-4e-5f1h-1i-2j-1k-2l3m8
xcry+ill	d-3h4
xcry+lost	a-2b-2c-2d2e-2f-2g-2h-2j-2k-2l-2m5
xcry+man	a-1c-2d7f4g-3h-3i-3k-2l1m-1
xcry+near	d7e1g-5h-3k-1l-3m-4
xcry+noise	d4e-4f-2g-3h-2m1
xcry+now	g-1k2m3
xcry+odd	d-4e-2f3g-3i-1l6m6
xcry+past	g2i-1k1m-4
xcry+rumour	a-5b4c-4d2e-4k-2l3m7
xcry+someone	a2d-2e-2h2i-2j-2k-2l3m5
xcry+street	b-3c-3d6e-4f-3g3h-2j-2k-4l-7m4
xcry+strike	c-3e-2f-5g2h-2k-1l-3m5
xcry+vehicle	a-4c-2d1e3f-2g-4
xcry+we	a-5b2c-2d4e-3g3k-2l6m4
xcry+weapon	f-2g2m-7
xcry+woman	a-3b-2c-2e-6g5h4i-4j-1k-2l-11m7
xcry+youth	a3c-3d8e-3g-6h4i-2k-2l-3m-7
xdone+drive	a2c-3d-1f-3g-3h3i-2j-3k-4l-8m-5
xdone+enter	a-6c5d-4e3f3h-1i-4j-1k-1m-6
xdone+food	a-4b-3c-2d-3e-3g-3h-3i4j1k3l-7
xdone+furniture	c4d-1e-3g-10i-2k-7m3
xdone+height	a1b3c5d-2e-5g-2j-1k-2
xdone+house	c3d2e2g2h-6j-8k-2l-4
xdone+ill	a-10c-4f-4g2h-3j-4k-5l3m-3
xdone+lost	a-3b-2c-3d-8f-7g-4h-4i9k-7l-10m-4
xdone+man	a4c3d-5f-5g5h-3i5j-4k-4l-4
xdone+near	a5d-9g-3h1i1j-8k3m1
xdone+nice	a-7b4d-3e-4f-4g-4h-2i2j-2k2l-4m-3
xdone+noise	b-4c2d4g3i-3j-7k-1l-12
xdone+now	a-10c-4f1h-6l2
xdone+odd	a-8b-5d-1e8f-7h-7i1k-3
xdone+past	a-6b-8d-4g5h-4i1k-4l-11m-11
xdone+rumour	a6b-8c-3e-11h-8
xdone+service	a4b4c-2e-1f-10g6i-1l-6m-7
xdone+someone	a2b-3e2f1j5k-8
xdone+spy	a-3b-2c-2d-3e-1g-1h-3i-2j1k3l-3m-5
xdone+steal	a-2b-3c-9d-8e-13f10g-4h-4i-4j-3k-7l-7m-3
xdone+stone	a-2b-1c3d-9e3f5g5k-4l-2m1
xdone+street	a1b-1c2e-10g-1j3k-4l2
xdone+strike	a-6b2c5d2e-2f-3g6h-5i-2k-6l4m-4
xdone+thing	a-3b-2c-8e-9g1h-3i-4j3k-12l3m-9
xdone+threaten	a-2f-4g6h-2i-5k-2l-3
xdone+throw	a3b5c5d-1e-4f-4g-4j-3l-1
xdone+traffic	a-1b-3c-2d-5e-4f-4g4h2i-3k-1l-4
xdone+utility	c3d-10f-2g-3i-4m-7
xdone+vehicle	b-7c3e3i-7j-2k1
xdone+water	a3b-1c-3d1e-2f-2g-4h-3i6j-6k-2m3
xdone+we	a-8c-4d-4f2i5k1m4
xdone+weapon	a-2c-1e-5g8h-5i-1k-6l2m4
xdone+woman	a-4c-1d-4e-5f5g2h-2i2k-6m-2
xdone+youth	e1g-6h-1i1j-5l-9m-7
xdrive+furniture	c-3d-4e-2h6i-1j3l-7m-4
xdrive+house	a-1b-2d-1f-3h3k-1l4m6
xdrive+ill	d-2h-3k-1l6m-5
xdrive+man	a5c-5d-4g-2h3i2k-2l-2
xdrive+near	a-5c-8d-7e2f-3g-3h5i-2j-6k-4l-9m-7
xdrive+noise	a-3b-4c-4d3e1f-1g-2i-1j-3k-6l-5m-5
xdrive+now	a-3c-6d-1e2h4j6k-4l-4m-7
xdrive+odd	a-1b-2c-5d-6e-2f-1h4i-2j-5k3l1m7
xdrive+rumour	a-4b2c-3d-5e-3f-1g-1h5i-1j-2k-4
xdrive+service	b3e-2h-5j3k-5l-6
xdrive+someone	a3b-3c4e-12f-2g-7h7i-3k-5l-8
xdrive+street	f-3g-3i-3j-5k-9
xdrive+strike	c3g-1h4j4l-1m-5
xdrive+traffic	d3e-7m-4
xdrive+utility	a-2b-3c3d-5f-2g-2h3i-2j-2k-3l-5m3
xdrive+vehicle	a2b-7c-5d-3f-4g-7h5i1l-6
xdrive+we	b-1c4d-3e2f-5h-3j2k2l4m3
xdrive+woman	c-2d-3e4l-1m5
xdrive+youth	b-2c-4d5e-6g-3h-4k4l-3m-7
xenter+furniture	d-4e5g-3h-3j-3k4m-7
xenter+height	a-3c-6d5e-3f2l-2m-3
xenter+house	a5d-3e-1f2i-3j-1k-3l-1m10
xenter+lost	e-1f3
xenter+man	a-1b-1d-3f5g2h-5k-4l-2m2
xenter+near	a-3c-3e4f3g2h-2m4
xenter+now	a-2b2c-1e3f4g-5i-2j-4l1m5
xenter+odd	c-5e3f-1m1
xenter+past	b-3c-2d-2e-3f-2h4k3m-1
xenter+rumour	a3c-6e5f2g-4k-7l-2
xenter+someone	b3d-5e2g-5h3i-3j-3k-4l-6
xenter+spy	a-2d-3e3f1k-2m2
xenter+steal	c-2f-3k-2
xenter+stone	b2m2
xenter+street	a-5b5c-3d-4e1f1l1m-3
xenter+strike	a3f-1k-3
xenter+throw	a1b1c-6d4m3
xenter+utility	a-5b4c-4d4m-4
xenter+vehicle	a-4b-2c3d-5f-5g-1h1j3k-6m1
xenter+water	c-4e-3f-2h4l6m-4
xenter+we	a-2b-4c-3d-3f4i-2k-2l-8
xenter+woman	a-1e-3f5i-2l1m2
xenter+youth	a-4b-2c3d-3e4f-3g2h-2j-4k-4l-3m-5
xfood+furniture	c-2d-4e-3k1l-3m-3
xfood+height	b2c-2d-1h-1k-3m4
xfood+house	e-4f3k-3l-3m-6
xfood+ill	a-1e-3f2g-4k-3l5m4
xfood+man	a1d-3e-2g-3k2m-5
xfood+near	d-3e-1g-3h-2j4l-5m-4
xfood+nice	a-1b-5e-1f-1i3k2m-1
xfood+now	d-4e-2g-3h-1j-1k5l-5m-6
xfood+odd	a2b-2c-1e-2i5j-3k-4
xfood+past	b3e-2g-1k-4m-2
xfood+rumour	b-3c-2d-3f-2k4m-2
xfood+service	m3
xfood+someone	c-1d3e-3f2l-3m-1
xfood+steal	e-1k1m-2
xfood+street	a4b-2c-3d4h-2j-3k-3l-4m-4
xfood+we	a-1b-4c-1d-5e-4f1j-1k2l-5m-6
xfood+woman	e-1f-2i4l-2m-2
xfood+youth	c-2d4
xfurniture+height	a-2b-4d-3e-1f-4h8i-4j-1k-4m4
xfurniture+house	d-12e1g-2h-4i-2j-7k-3l-2m1
xfurniture+ill	b-1c-1d-2e-3f2i-1j-2k-2m3
xfurniture+man	a-3b-2g2h2i-2j-2k-3l2m-4
xfurniture+near	a-1b-6d3f-1g-4i-2k-5
xfurniture+nice	b7k-2m-1
xfurniture+noise	b-6c1d-7f1g-6i-2j-7k-4l7m-5
xfurniture+now	b3c4e-12h4k-2m-4
xfurniture+odd	a-1e1g-4h-4i-2j-7l3m2
xfurniture+past	b4d-2e-2g1j3
xfurniture+rumour	a3b-2c2d-2e-1h-7i-1j-6k-1l3m1
xfurniture+service	b2c-2f-1h-3j-3k3l-2m-3
xfurniture+someone	a-2d-2e-2f3g-5h3i-3k-2
xfurniture+spy	b-2c-4d5i-1j-3l-6m-2
xfurniture+steal	a-1b-2c-6d-3e-8f3g-1h-2i-1k2l-3m-6
xfurniture+stone	a-7b-5d-3e-5f3g-4h-7j-2k-2m-11
xfurniture+street	a-1c9e-10f-2h-2i-2k-8l-11m-10
xfurniture+strike	a-4b3c8d4e-5f-5g-7h-3i-2k-4l-5m-7
xfurniture+thing	k3m-2
xfurniture+threaten	c-2d-3f-3g6m-2
xfurniture+throw	a-2b-3c4d-2e-5f-4g2h-5j-2k-2l-3m-5
xfurniture+traffic	c-9d-6e1f-5g-1h11j-6l-6m-5
xfurniture+utility	a-3b-3d7f-2j-2l-8m-5
xfurniture+vehicle	a-5b-8c3g-7h3i-4j-8k-7
xfurniture+water	a-3b-6c9e-1f-3g-2h-3l-8m-6
xfurniture+we	c6d3e-2g3h-2j-1k-4
xfurniture+weapon	b-1c5d-1e-3f-1g-9h-2l-2m-9
xfurniture+woman	a1b-2d-2e-2f-2g-4j-3m-6
xfurniture+youth	a-5b-7c4e-6f3g-3h3i-1j-3k-2l-9m-2
xheight+house	c-4e8g-4h-2j-1l-4
xheight+man	a-3b1c3d-9e-3g5h-3i-1j-1k-3l-2m2
xheight+near	c4d-2f-2g-5j-3k-4l6m-1
xheight+noise	c4d1e-3f-2g-7k-4l4m5
xheight+now	a5b1c-4d-3e-1j-5k4l-5
xheight+odd	b4c-6d-6e-5g-3h-4i-2j2l6
xheight+past	a-2c3h-3l-2m-3
xheight+rumour	a5c5d1e-2f3g-1j-1k-2l-2
xheight+someone	a-4b-2c-7e1g-5j-2k-7l9m7
xheight+spy	d1h-3
xheight+steal	c-2d6e-2f-2h-3l-3m-4
xheight+stone	a-2b-2c-3h7l-3m9
xheight+street	c2e2g-4h-4j-1k-1
xheight+strike	a-3b1c-2d-2j-2k-5l8m-3
xheight+throw	a-6b-7c3e-6f-2g-1h3i-1j-2l-5m5
xheight+traffic	a-2b-3c-3d-1e-1f-1g-3i-2k-2l-14m-11
xheight+utility	a-2b-5e-2f-2h-2j-2k-6l4m-7
xheight+vehicle	a-9b-3c2d-11e-9f-4g-1h10i-4j-7k-1l-7m11
xheight+water	a2b-3c-3d3e-7g-2h2j-1m5
xheight+we	a1c-3f-2g-2h-1j-3k-1
xheight+weapon	a-2b-1c-2d2e-4f-2g4h-2i-1j-1k-3l-6m1
xheight+woman	a-2l2m2
xheight+youth	b-4c-6d10e-7f-6g-4h-5i-2j-2k-1l3m-2
xhouse+ill	a-2d-4g2h1i-1j-2k-2m4
xhouse+lost	e-1f2m-2
xhouse+man	b-8c-6e3g-2h-4j-4k-2m-4
xhouse+near	a-2c-1d-3f4h-3i-2j-4k-10m6
xhouse+nice	a-3b4c4d-2e-4f-3g-2i-2l-3m-1
xhouse+noise	a-4c-2d9e-11g-3h-9i-3k-6l3
xhouse+now	a2c-7h-1i-2j2k5l-9
xhouse+odd	c-4d-4e3f3g-4h-4i-3k-9l-2m3
xhouse+past	a-3c-2d-3e-7f2g-4h-2k1l-8m-6
xhouse+rumour	a3c-5d-6f5h-3j-4k5l-1
xhouse+service	a-2b-4c-2d-3e-3g3h-6i-1l7m1
xhouse+someone	b-7d-8e11g-4i-1k-9l-7m-4
xhouse+spy	b-2c-2d-6e7f-3g-2i-1j-2k-2l-5m-6
xhouse+steal	a-3b-4d-6e-5f9g-6i-2j-1k-7l-5m2
xhouse+stone	a-5c-6d7f-4l-6m-5
xhouse+street	a2c1d-7f2g2j-1k-4l-4m-3
xhouse+strike	c3d-2f2h-2k2l-6
xhouse+thing	d-2e5f-2g-1k-3l-4m2
xhouse+threaten	c-1d-7e-2f-4g6m-3
xhouse+throw	e-4f-2g-1h-1l-3m-7
xhouse+traffic	b-2d-6e-2f-2g4k-2l-3m-6
xhouse+utility	a-4b2c-7d-4f-10g-3h-5j-4k-6l7m3
xhouse+vehicle	a-2b2c-3e1f2g-5h-3i-1j-6k5l-6
xhouse+water	b2d-7e-2i-3l5m-7
xhouse+we	a-2e-4f6h-2j-3m10
xhouse+weapon	c-1d-2e2g5k-2l-7
xhouse+woman	c-1d-3f4g4h-1i-3k-3l-3m3
xhouse+youth	a-1b-4c3d10e-3f-8g-7h-2i-2k-7l-7m-14
xill+lost	d-5g4l-2m-4
xill+man	b-1c-1d-5f-5h-3i-5j-2k-6l2
xill+near	b-2c-4e-3f-2h2j-3k-5l-4
xill+nice	b-2g-2k8l-3m-2
xill+noise	d-12e-1g4h-6i-2j-1k-4l9m4
xill+now	c4e-1f-2g-2h-6l4
xill+odd	a-3b-1c-2d4e-6f-2g-3h-3i-1j-3k-2l6m3
xill+past	b-1e-2h2k-4l3m-1
xill+rumour	a-4c-2d4e-1g3h-2i2j-1k-3m4
xill+service	b-6g4h-2k3l3m-4
xill+someone	b-2c4d-7g-5h-4i-3j-1k-4l4
xill+stone	a-4c-2d-5g7l-2m5
xill+street	b-4c-5e-6f-3h-7i-3j-6k-3l2m10
xill+strike	a-4b-2d-8e-2f-2g10h-3i-2j-2k-6l-6m1
xill+thing	d3g-2l-1m-2
xill+threaten	d-1g4h-2l-3m4
xill+throw	a-3c-2d4e-1m6
xill+traffic	a-1b-1c-1e-3h2j2k-2l-7
xill+utility	d-1e-3g-1j-1k-3l4
xill+vehicle	a-5c4d3e-5f-3g-5h8j-1k-2l1
xill+water	a-2c-8d-3e-3g2h-3k-3l4m4
xill+we	a4c3d-2e-3g-7h-1i1j-2k-6l3
xill+woman	c-1d-4e-4f-7i-2k-5l4m4
xill+youth	b-1c-10e-4i-3j-3k-6m3
xlost+man	a-1b-1c-2d-2e-4g-2h-3k4l-10m-1
xlost+noise	a-2b-2c-2d-8e-3f-3h-3i6k-5m1
xlost+now	f-1i1l-2m4
xlost+past	a-2f1g-6i1j-4k-3l-6m3
xlost+rumour	c-5d7e-4g-2h-2j-5k-2l-4
xlost+service	d1e-1f3m1
xlost+someone	a-3b-1c-4d3g5h2l-3m-1
xlost+steal	f2i-3m-1
xlost+street	a-2b-3c-3e-2f-3g-3j-2k-2l2
xlost+strike	d-3g2
xlost+thing	e-1f3i-5l3m-5
xlost+vehicle	c-1d1e-4h2i2m2
xlost+water	a-2i4l-3m6
xlost+we	a-2b-2d-3e-2g-2h-1i2j-7m2
xlost+woman	d-2e-3g-2h-1i6j-5k-5l-10m-7
xlost+youth	a-2c-2d3f-1h-4i4j-2k-6m-2
xman+near	b-6c1d-3e3f-2g5i-2j-2k-4l-4
xman+nice	b3e-1
xman+noise	b-2e-5f-2i-3k-6l2m-4
xman+now	a-6b-8d4e5f-4g3h2i-2j-2k-3
xman+odd	a-7c-8d-3e8f3g-3h-3i-7j-3
xman+past	a4b-3e4f4i-1j-1k-5l-4m-3
xman+rumour	a-8b2c-2d-4e3h1j-2l-8m-4
xman+service	b3d-2g4k-2m3
xman+someone	a6d-5e11f2g-2h-2i-3j-3k-5l-8m-11
xman+spy	a-4b-2c-1e9f-9g-7h-1i-3j-3l-7m-8
xman+steal	d-1f5g-4i-4k-1l-2
xman+stone	a-4c3d-6g4k2l-2m-4
xman+street	a1b-2c-4d4e4h-2i-1j-2l-4m-4
xman+strike	a-5b-3d-7f-7g4h-6i-2j-2l-2
xman+thing	e3h-4i-4k-1l-5
xman+threaten	a-3b-2c-3e-4f-3g5h-2i-2k-1l-4m-3
xman+throw	a-3c3d-5f-1g4m-4
xman+traffic	d-2e3f-4g-1h3l-2m-3
xman+utility	a-2b-2c2f-6g-3j-2k-1m1
xman+vehicle	a3d-3e6f-3i2j-5k-5l-2m1
xman+water	c2e3g2h1l-4
xman+we	a-9d1e-4f4g-4h-4i-5j-4k10m2
xman+weapon	a-4b-3c-2d-9e-6f-7g11h-2i-2j-2k-5l-9m12
xman+woman	a-3b-3e-3f6h-3j-2k-5l-10m3
xman+youth	a2c3d5f-2g3i-3j-1k-3m-2
xnear+nice	b2c-1h-1k2
xnear+noise	a-2b-6d2f-5j2k-5
xnear+now	a4c-1d-5e-1f3h5i-2k-3l2m2
xnear+odd	b1c-2d-2e-1f-2g-1h2j-1l4m1
xnear+past	a6b-1d-2e2f-1k-7l-2m-2
xnear+rumour	a1b-4c-3d2e-2f3g3j-4k2l5m-4
xnear+service	a4c-1d-6e-4f-3g-4h-6j2k1l-3
xnear+someone	c3d-4e-3f-1g-4i-2j1l2m1
xnear+spy	a-1b-2c-2d-3e2f3g-2h-2i-1k-3l-2
xnear+steal	a-1b-2c-2d-1e-9f5g-2h-2i-2j-2k-3l-3m6
xnear+stone	a-4b-2c10d-4j-2l4
xnear+street	c-3d2f-5g-4j3k-13l1m-5
xnear+strike	a-4c1d3e-5f4j-2k-3l-8m-3
xnear+thing	d3g-4l-1m2
xnear+threaten	d-4e-1f-2g4k-1l-4m-4
xnear+throw	a3c9d-3e-3f-2g-2
xnear+traffic	c-1d-5e-1f-1g4h-2j2k-1l-3
xnear+utility	a-4c-11d4e-1f-7g-3i-2j2k-3l4m4
xnear+vehicle	e-5g-8h9i-2j-3l-2m2
xnear+water	b-3c-2f-3g-6h-2i2j-5k-4l-1
xnear+we	d2e-3f2g-1i-2k-2m1
xnear+weapon	a-1b-1e1f-1h-2k-2l-7
xnear+woman	a-2b2f2g3h-5j-3m8
xnear+youth	a-5b-4c2d6f-5g2i-2k-6l-10m1
xnice+noise	g-1i5k-1l-3
xnice+now	a-4b-7c-6d-4e-4f-4g-4h-4i-3j-5k10l-3m-5
xnice+odd	b-5f-2i4k3m-2
xnice+past	b-5g5
xnice+rumour	a-6b-2c-3d-1e-1f-1g-1h-2i-3j-3k4l-2m-2
xnice+service	a-3b-5c-6d-3e-3f5g-5h-3i-2j-4k6l-5m-6
xnice+street	a7c-3d-3f-2h-2i-1j-1k2l-5m-1
xnice+utility	c-3d-1f-2h-2k4l-4m-2
xnice+we	b-5c5e-3h-2i-2j-3k2l-1m-2
xnice+woman	i3k-1
xnice+youth	k3
xnoise+now	a-4b-5c-3d-1f-4i-3k4m-6
xnoise+odd	a-5d4e-6f-4g-6i-2j4k1l-6
xnoise+past	a-3b-3c-4d-4e-2g-4h-4i-2k6l-3m-2
xnoise+rumour	b-1c5d-3g-5h-2j-2k-5l-5m-6
xnoise+service	d2e-2g-4h4j2k-3l-3m-3
xnoise+someone	a-2b-2e-5f-5i-1j-8k3l2
xnoise+steal	c4d-4f6g-2k-1l-1m-1
xnoise+stone	a-2c-3d-6e3f5j-1k4l-1m3
xnoise+street	b-5c-16d9e-9h-1j-7k-7l-4m-3
xnoise+strike	d-8g4j3k3l-2m-8
xnoise+throw	a2c5d8g-2h2l-2m3
xnoise+utility	a-2b-4c3d-11e-7f-5g-1h-4j-3k-8l10m-9
xnoise+vehicle	a3b-2c1d1e1f4g-2h2i-1k-5l-2
xnoise+water	a-2b-2c3d-2g1h-5j-1l-4m-2
xnoise+we	b-4f-3g-8i-5k5l-3m-12
xnoise+woman	d-3g3h-1l-3m-4
xnoise+youth	a2b-4d1f3g-8h-7i-4j-3k-5
xnow+odd	a1b5c-2e-2f-7g-2h4i-1k-1l-7
xnow+past	a4b-2d-4f-6g-4h-8j2k2l-4m-1
xnow+rumour	a-6b-3d2f-6g4h-6i1j6k4l-5
xnow+service	a-5b4c-6d-5e-5f-5g-5h-6i-2j-3k3l-5m3
xnow+someone	a3c-7d-7e-1g-5h3i-1j-3k6m-2
xnow+spy	a-1b-2c-2d-4e3f3g-1h-1i-2k-6l-2
xnow+steal	a-2b-2c-5d-5e-6f5g-2h-2i-2j-2k-5l-3
xnow+stone	a-4d-4e2f-2g-3h-2j-2k4
xnow+street	a-5e-12h8i-2k-7m3
xnow+strike	a2b-8c5e-6f-5h2i-2j4k6l-6m-1
xnow+thing	c-2g1h-4i-2l-3
xnow+threaten	d-5e-1f-2g6m-1
xnow+throw	a-2b2c2d-7f-2g-2h-1j-3l-1
xnow+traffic	b-3c-6d5f-2j-5l-3m-7
xnow+utility	c-1d-5e2f-1j-1k-4l4m-7
xnow+vehicle	a-5e1f-1g2i-1j2k2l-7
xnow+water	a-2f-2g6i2k-3l2m2
xnow+we	c5d-4f-2g-6h-2i1k4l-3
xnow+weapon	d3g3m6
xnow+woman	a-1c-2e2g-7h-2i-2k-1l4m4
xnow+youth	a-7c-3d3e2f-4g-2h-5i-1j-5k-7l-3m-3
xodd+past	c-4d-1e6f5g5j-1k-4l-1m-2
xodd+rumour	a-7b-1d3e5f-4g-7h1k3l3m1
xodd+service	a-2b-2d-3e-2f-2g3j4l-1m2
xodd+someone	a-8b-4e5f-5g-4i-6j-3l-2
xodd+spy	d-6e4f-5g-2l-2m-3
xodd+steal	g-1k-2m2
xodd+stone	c2d-3e-3f-2g-1h-4k3l-3m-1
xodd+street	e8f-5h-1j-5k-6l-5m-3
xodd+strike	b-2d-2e4f-4j-3k-3l-4m-7
xodd+thing	d-2e5g-2k-3l-5m-2
xodd+threaten	d-2e-1g3h-2m3
xodd+throw	a-3c4d-3e-3m1
xodd+traffic	e4f-3g2l-3m3
xodd+utility	a-1c3d-1e6f-7g-1h-3i-2j-4k-2m1
xodd+vehicle	a-5b-4c-3d-8e6f-12i-2j2m-3
xodd+water	a-2b2c-5d-2g-3h2i-2l1
xodd+we	a-2c2d-7f4g2h-2i-4j1k-7l1m10
xodd+weapon	d-2e-5g4m4
xodd+woman	a-2b-2c-1f3g-1i3k-4l-10
xodd+youth	a-6b-5d-4f-3h-4
xpast+rumour	a-4c-1f-2g2j-5l-3m-5
xpast+someone	a-4c-2e2f1g7h3i-2k-11l-7m-9
xpast+spy	e2
xpast+steal	a-3b-2c-4d-3f7g-5h-5i-5j-3k1l-4m-7
xpast+stone	a6b-3c-1e-3g-2j3k-5m3
xpast+street	a-2b-2c-1d-1e3f7h-3i-1k-2l-2m-1
xpast+strike	a4b-6c-6d-2e-2f-2g3j4l3m-5
xpast+thing	e-5f4g4h-1i-3k-4l-1
xpast+threaten	a-3b-1e-1f-4g6i-4k-2l-2m-2
xpast+traffic	e-1h7k-3
xpast+utility	e3f2h-2
xpast+vehicle	b2c-3e-2f3g-4h4j-4m-4
xpast+water	b5e-3g-1h4k-4m-2
xpast+we	a2b-5c-2d2g1h-5j-2k-2l-8
xpast+weapon	b-2e-2f-1g4k-1l-3m-4
xpast+woman	a-2b-2f-4g-5j-4k-3l4m-5
xpast+youth	a-4c-5d3e3j2k-4
xrumour+service	a-2b1c-4d-3e-2f-5g3h-3i-2j-1k3l-5
xrumour+someone	c-5d1e2f1g8h-2j-4k-9
xrumour+spy	b-2c-3d-2e7f-5g-1h-4j-3l-2m-4
xrumour+steal	b-2c-2d-2e-2f3g-3i-1j-4k4l-2m-5
xrumour+stone	a-7d3e-5f-6g-4j-1k-1l-5m-2
xrumour+street	a3e2f-2g4h-6k-6l5m3
xrumour+strike	a-6c-8d4e2f1g5h-1j-8k-7l-4
xrumour+thing	c-2j-2l4
xrumour+threaten	b2d3f-2g3
xrumour+throw	b-3d3e-6f-3g-5h2j-2k-3l-3
xrumour+traffic	b-2c-1d6e-2h-2m-5
xrumour+utility	a-4b-2c2g-2h-6i-2j-3k3m-1
xrumour+vehicle	c-4d6e-4g-3j3k2l3m-4
xrumour+water	b1c2d-3e-4g-3h2i1l2m5
xrumour+we	a-5c-1g2h-2j2k2l-3
xrumour+weapon	a-2c-4d3e-5f-1g-2i-4k-3l3m4
xrumour+woman	b5e3f-2i-2j4k-5l-7
xrumour+youth	c-7d5e1f-2h-5j-5k-1m-2
xservice+someone	a-3b5c-1d-4e-4f-3g-6h1j2l4m-4
xservice+steal	f-3g6j-3k-4l-4m-3
xservice+street	a-4b2c-1d4e-3g-6h-7j2k-6l8m2
xservice+strike	c-2d2e-1f-2g4m3
xservice+throw	a7b-6c-2d-5k-1m-2
xservice+traffic	h6j-5
xservice+vehicle	j4k-4
xservice+we	b-1c-3d-3e-1f-2g3h4j4k3l-8
xservice+youth	b4d-5g2j3k-6l-1m5
xsomeone+spy	a-3b-4c-5e6f-4g-5h-7i-1k-10l-8
xsomeone+steal	b-2c-2d-2e-2f7g-3h-1i-1j2l-5m-1
xsomeone+stone	a-2c-3d4g-2h4l-5m-2
xsomeone+street	a-2f3g3i-2j6k-5l-4
xsomeone+strike	b-2c4d-6e-9f-4g-3h-6i-2k2l2
xsomeone+thing	e-4f3j-2k-7l3
xsomeone+threaten	d-5e-2f-3g5h-2m-2
xsomeone+throw	a5d5e1f-2h-5j-1k-3l-3
xsomeone+traffic	c-6e-3f-2h4j2l-6
xsomeone+utility	a-2d-2e-2f-2g-1h-3i-2k-4m4
xsomeone+vehicle	c2d-1e4f-13h2i-6j-13k-10l-5m2
xsomeone+water	a-4c-7d-3e-1f-2g-7h4i1j-4k-3l3m10
xsomeone+we	a-5c-3d-3e4f5g-1j-5k-4
xsomeone+weapon	a-2b-2e2f-4g3h-3i-4j-2k-2l-8
xsomeone+woman	f4g-3i-1l-1m2
xsomeone+youth	c1d2f-2g2h2i4j2k-4l-4m-3
xspy+street	b-3c-2d-1e7g-7h-2i-2j-6k-4l-7m-7
xspy+utility	d3e2j3
xspy+vehicle	a-3c-4d-2e5f-4g-2h-6i-1k-8l-3m-6
xspy+we	a-2c-5d3e7f-2g-4i-3l-5
xspy+woman	d-2e7f-1g-5l-4m-6
xspy+youth	a-3e7f-4g-3h-3k-4l-3m-7
xsteal+street	a-1b-2c-6d-3e-5f12g-2h-3i-2j2k-1l-6m-5
xsteal+strike	e3g-3m2
xsteal+thing	a-1b-1c-5d-3e-3f5g-4h-2i-4j-1l-5m-5
xsteal+utility	c-3f4h-2l-2m-3
xsteal+vehicle	a-2b-3c-12d-9f4g-3h-7i-2j-3k-6l2m-9
xsteal+we	a-2b-2c-8d-2e-9f9g-6h-2i-7j-6l-7
xsteal+weapon	c-4e-1f4g-3k-2l-2
xsteal+woman	d-1e-4f2g-1
xsteal+youth	c-3d4l-2m-6
xstone+street	a-7c2d-4g-4h2l-4m-8
xstone+strike	a-4c-7d4g5l-2m4
xstone+throw	a-8c1e-2f-3g-4h4k-1l-3m4
xstone+vehicle	a-3b-2f-3g-1h4m6
xstone+we	a3b-3d-5e3g-1h-2j-2k3m2
xstone+youth	a-2b-3e-1f5h3k-5l-3m-3
xstreet+strike	b2c4d-1e-2f-2g-2h-6i-2j-2k-5l-4m-10
xstreet+thing	c-5d-1e-1h-2i-4j-2l5m-6
xstreet+threaten	a-1d-4e-1g6h-2l-2m8
xstreet+throw	a-4b6d3e5f-3g-7h-11i-1k-4l-5m-12
xstreet+traffic	a-3b-4c-8d-7f-5h11i-4k-2l-8m3
xstreet+utility	a-11b-3c-8d2e4f-6g-5h2i-3l4
xstreet+vehicle	c-4e-2g-3h2i-4j-10k1l-5m-2
xstreet+water	a-3b-4c-4e-3g2h-1i5m8
xstreet+we	a-5b-4h-2i4k3l1m5
xstreet+weapon	a-4b-2d-7e-5f-3g6h-6i-2m4
xstreet+woman	b2c-4d-2e-3f3g7h-5i-4j-3k-2l-3m3
xstreet+youth	c-1d9f-6g-4k-8l-3m-2
xstrike+thing	e3f-1g-2l-2m3
xstrike+threaten	c-1d-4f-3g4m-3
xstrike+utility	c5h-1m-2
xstrike+vehicle	a-3b-5c8d-1e-3f2h-5j-4k4l-3m-4
xstrike+water	a-2b-3c-2e-1h-1l2m7
xstrike+we	d-4e-3f3g4h-2i-1k3l-2
xstrike+weapon	a-2b-2c4e-7g-1h-6i-1k-2l1m3
xstrike+woman	b-1c2d-1e-2f-2l-3m2
xstrike+youth	a-6c5e-4f-6g12h-4j-1k-6l-13m3
xthing+threaten	g2l-1m3
xthing+vehicle	c-5e-4f6g4h-2k-2l-1m-4
xthing+we	b-2c-2d-2e-5g-4h-2i-6j-3k2l4m-8
xthing+weapon	d-4g7k-7m6
xthing+woman	b-2d-2f-4g5h-1i4l-3m3
xthing+youth	e2f-2g3k-2l-2m-2
xthreaten+vehicle	g3h-2
xthreaten+we	a-1b-1c-3d-4e-1f-4g8h-1i-2k-1l-2
xthreaten+weapon	c-1d-3e-3f-2g6k-1l-3m9
xthreaten+woman	a-1d-3g3h-2i-1l-5m8
xthreaten+youth	a-2c-3d6e-2f-1g-3h-1i-2j-2k-4l-2m-3
xthrow+traffic	d4e4m-1
xthrow+utility	a5b-2c3d3k-1l-2m-2
xthrow+vehicle	a-2b-10e3f-3g-2i-1j-3k-2l-4m5
xthrow+water	a-6b-4c6d-5g-4l-4m-7
xthrow+we	a2b-2d-5f-2g4h-1i-1k-3l-2m-5
xthrow+youth	a1b3d3e-4g-4h-3k-2m-11
xtraffic+utility	a-1b-1c-7d-1e-4f-1g-1h6i-1k-1l-3m-4
xtraffic+vehicle	a-1b-3c-4d6e-8h3j-1k-2l-4m3
xtraffic+water	h3j-3l4
xtraffic+woman	g-4h-2l1m5
xtraffic+youth	c-2e-6h2m-3
xutility+vehicle	b-3c-1d-5e4f-1i-1l-10
xutility+water	b-3c-3d-1e-3h-1j-4l4m-5
xutility+we	a-3b-2c-3d-4e-3f-6g-2i-2j-5l10
xutility+woman	e5h-5l-6m-2
xutility+youth	b4c5d-2e4f-1h-2k-3l-3
xvehicle+water	a-4b-5c4d-8e4f-2g-2h4k-1l-10
xvehicle+we	c2e-6f3h-5i-6j3l1m1
xvehicle+weapon	b-1c6d-4e-3f3g-4h-2i-1k-2l-2m-2
xvehicle+woman	c1d-5e2g3h-1i-2j-2k-2l-2m-1
xvehicle+youth	b-2c-4d3e-2f-4h2i-1j-1k1l-5
xwater+we	a1b2c-5d-8e-3f-2g-5h-1j-1k-6l4m-5
xwater+woman	b-1c-1e-3f-1g2j2
xwater+youth	a-2b-3d4e-4h-2k-1l2m6
xwe+weapon	e-1g4k-2l-1m5
xwe+woman	c2e-4f1g-3h5i-5j1m2
xwe+youth	a-7b-3d6f-4h-2i1j2k-11m-10
xweapon+woman	b-1c2d-1e-2f-3h-1i-2l-3
xweapon+youth	a-2e-7f-1g4h-2j-1k-2l-3m7
xwoman+youth	a-1b1d-3g5
`,
};
