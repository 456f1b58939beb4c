/** An invented affair for the tests: a lighthouse, a council and a toll; no such place, person or outlet exists. Frozen: add, never edit. */
export const LIGHTHOUSE_PARAGRAPHS = [
  'The council of Brack Island voted on Monday to close the Old Light, the last lighthouse on the northern coast that is still kept by people.',
  'Harbour warden Pell Oram opposed the closure. She told reporters that the electric lamp had failed twice this winter, and that both times a keeper had lit the old one by hand.',
  '"Nobody who sails at night wants this," she said. Fishermen from three villages have collected 412 signatures against the plan, according to the Brack Herald.',
  'The treasurer, Ivo Sand, said the keepers cost the island more than its school. He expects to save 90,000 crowns a year from January.',
  'The provincial lighthouse service has yet to approve the decision. A hearing is to be held on 14 March.',
] as const;

/** A saved page with menus, caption, share buttons, a post, related stories, comments and a footer around those paragraphs. */
export const LIGHTHOUSE_PAGE = `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8">
<title>Council votes to close the Old Light | Brack Herald</title>
<meta property="og:site_name" content="Brack Herald"><meta property="og:title" content="Council votes to close the Old Light">
<link rel="canonical" href="https://www.brackherald.example/2024/02/06/old-light">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Council votes to close the Old Light","datePublished":"2024-02-06T08:15:00+01:00","publisher":{"@type":"Organization","name":"Brack Herald"}}]}</script>
<script>document.title = "run"; document.body.innerHTML = "<p>This was written by a script and must never be read as part of it.</p>";</script>
<style>p { color: red }</style></head>
<body onload="alert(1)">
<header class="masthead"><a href="/">Brack Herald</a><nav><ul><li><a href="/n">News</a></li><li><a href="/s">Sport</a></li><li><a href="/t">Tides</a></li></ul></nav></header>
<ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ol>
<main><article>
<h1>Council votes to close the Old Light</h1>
<p class="byline">By Tam Reed</p><time datetime="2024-02-06">6 February 2024</time>
<div class="social-share"><a href="#">Share on Facebook</a> <a href="#">Tweet</a></div>
<figure><img src="light.jpg" alt="A lighthouse"><figcaption>The Old Light in a winter storm last year. Photograph: Ode Fenn</figcaption></figure>
<p>${LIGHTHOUSE_PARAGRAPHS[0]}</p>
<p>${LIGHTHOUSE_PARAGRAPHS[1]}</p>
<div class="ad-slot"><p>Advertisement</p></div>
<p>Read more: <a href="/x">Why the ferry was late again on Sunday</a></p>
<p>${LIGHTHOUSE_PARAGRAPHS[2]}</p>
<blockquote class="twitter-tweet"><p>They are closing it. I cannot believe they are closing it.</p>&mdash; Sal Wick (@salwick) <a href="#">February 5, 2024</a></blockquote>
<h2>What it costs</h2>
<p>${LIGHTHOUSE_PARAGRAPHS[3]}</p>
<p style="display:none">A hidden sentence that no reader of this page has ever seen, put there for machines.</p>
<p>${LIGHTHOUSE_PARAGRAPHS[4]}</p>
<div class="newsletter-signup"><p>Sign up for our newsletter and never miss a story from the northern coast again.</p></div>
</article>
<aside class="related"><h3>Related stories</h3><ul><li><a href="/1">Toll on the causeway to rise in spring</a></li><li><a href="/2">Storm closes the northern road for a week</a></li></ul></aside>
<section id="comments"><h3>Comments</h3><p>This is what I always said would happen, and nobody ever listens to me about it.</p></section>
</main>
<footer><p>&copy; 2024 Brack Herald. All rights reserved.</p></footer>
</body></html>`;

/** The same article as a plain text with the lines that a copied page brings along. */
export const LIGHTHOUSE_TEXT = `Brack Herald
• News
• Sport
• Tides
1. Home
2. News
3. Council votes to close the Old Light

Council votes to close the Old Light

By Tam Reed
6 February 2024
12 Shares

  • The Old Light
    The Old Light in a winter storm last year (Reuters)

${LIGHTHOUSE_PARAGRAPHS[0]}

${LIGHTHOUSE_PARAGRAPHS[1]}

Read more: Why the ferry was late again on Sunday

${LIGHTHOUSE_PARAGRAPHS[2]}${LIGHTHOUSE_PARAGRAPHS[3]}

They are closing it. I cannot believe they are closing it. — Sal Wick (@salwick) February 5, 2024

What it costs
${LIGHTHOUSE_PARAGRAPHS[4]}

• lighthouse
• council
• coast

Trending now
Toll on the causeway to rise in spring
Storm closes the northern road for a week
A seal was found asleep in the car park of the town hall on Friday.

© 2024 Brack Herald. All rights reserved.
Privacy policy
`;

/** A second invented affair, a dam: copied from a tab with its address, a post within the text, a list, an author's note, a comment. */
export const DAM_TEXT = `Verany dam: minister refuses to sign - The Korvo Times https://korvotimes.example/2022/09/12/dam-minister-refuses
The Korvo Times | Monday, September 12, 2022 | Subscribe | Log in
POLITICS
Verany dam: minister refuses to sign
Lena Orsk breaks with the prime minister over a project whose cost has doubled
Ana Feld
September 12, 2022 • 3 min read
Finance Minister Lena Orsk has refused to sign the contract for the Tarn dam.The prime minister, Jost Halm, had promised it for this week.

Orsk wrote on X: “Not with my signature.”

Lena Orsk
@lorsk
Not with my signature. The people of Tarn deserve an honest figure.
4:12 PM · Sep 12, 2022

Halm has not answered. His spokesman, Dirk Moll, spoke of “a family quarrel”.

Three villages have gone to court:

1. Upper Tarn, whose school would be flooded;
2. Lower Tarn;
3. Sill.

Photo: Pim Dorr/Korvo Times

READ ALSO: What the dam would cost you
SEE ALSO Map of the flooded valley

Tags: dam, Orsk, Halm

Ana Feld is the political editor of The Korvo Times. Follow her on Twitter @anafeld.

Comments (12)
Joe: This is a disgrace and I have said so many times before in this very place, as all of you know.
`;

/** The same affair as a broadcaster's page gives it: one line a paragraph, labels above and below their values, a bare credit. */
export const DAM_BROADCAST = `Skip to content
Verany Public Radio
Home
News
Sport
Weather
UK
World
Dam project splits Verany's cabinet
Published
12 September 2022
Share
By Ana Feld
Verany correspondent
Getty Images
Protesters gathered outside the energy ministry in Korvo
The finance minister of Verany has said she will not sign off on the Tarn dam, in a rare public break with the prime minister.
Lena Orsk told state radio on Monday that the cost had doubled since 2019.
"I cannot put my name to a figure nobody believes," she said.
The energy ministry declined to comment.
Why is the dam disputed?
Environmental groups say that 14 villages would be flooded. The government says it is nine.
The World Bank withdrew its funding in March 2021 after an internal review, according to documents seen by the Korvo Times.
You may also like
Image caption,
Ten bridges to see before you die
Related topics
Verany
Energy
More on this story
Verany's dam: what we know so far
3 August 2022
Top stories
Heatwave: trains cancelled across the north
Live. Parliament votes on budget
Elsewhere on the site
Quiz: How much do you know about dams?
The seal that came to dinner
Copyright © 2022 The broadcaster is not responsible for the content of external sites.
`;
