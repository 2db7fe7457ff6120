export{p as parseClip}from"./chunks/parse-clip-BTOu_4ub.js";import{h as t,v as e,r as n,c as r}from"./chunks/reduced-ratio-CQHsmNH1.js";import{f as i}from"./chunks/format-time-CozUHySL.js";import{p as s}from"./chunks/parse-embed-options-h2gaGz8Q.js";const o=[["default-src","'none'"],["script-src","'self'"],["style-src","'self'"],["img-src","'self'","data:"],["media-src","'self'","blob:"],["connect-src","'self'"],["worker-src","'self'","blob:"],["font-src","'self'"],["frame-src","'self'","http://localhost:*","http://127.0.0.1:*"],["base-uri","'none'"],["form-action","'none'"],["require-trusted-types-for","'script'"],["trusted-types","inline-clip","inline-clip-lit"]].map(t=>t.join(" ")).join("; ");function a(t=""){return t?`${o}; ${t}`:o}function c(t){return{thumbnailUrl:m(t.posters.map(d)),contentUrl:t.sources[0]?.src,encoding:m(t.sources.map(e=>function({src:t,type:e,width:n,height:r,bitrate:i,size:s},o){return{"@type":"audio"===o?"AudioObject":"VideoObject",contentUrl:t,encodingFormat:e,width:n,height:r,bitrate:i,contentSize:s}}(e,t.kind))),caption:m(t.tracks.map(u)),hasPart:m(t.chapters.map(h)),associatedMedia:t.storyboard&&{"@type":"MediaObject",additionalType:"storyboard",contentUrl:t.storyboard},publication:t.live?{"@type":"BroadcastEvent",isLiveBroadcast:!0}:void 0}}function l({publisher:t,credit:e,license:n}){return{publisher:t&&{"@type":"Organization",...t},creditText:e,license:n}}function d({url:t,width:e,height:n}){return e||n?{"@type":"ImageObject",url:t,width:e,height:n}:t}function u({src:t,language:e,label:n}){return{"@type":"MediaObject",contentUrl:t,encodingFormat:"text/vtt",inLanguage:e,name:n}}function h({title:t,start:e,end:n}){return{"@type":"Clip",name:t,startOffset:e,endOffset:n}}function m(t){return t.length?t:void 0}function f(e,n){return t`${function(e){const n=JSON.stringify(e).replaceAll("<","\\u003c");return t`<script type="application/ld+json">${r=n,t(Object.assign([r],{raw:[r]}))}</script>`;var r}(function(t){return{"@context":"https://schema.org","@type":"audio"===t.kind?"AudioObject":"VideoObject",identifier:t.id,name:t.title,description:t.description,duration:void 0===t.duration?void 0:(e=t.duration,`PT${e.toFixed(9).replace(/\.?0+$/,"")}S`),uploadDate:t.uploadDate,expires:t.expires,inLanguage:t.language,url:t.pageUrl,embedUrl:t.embedUrl,...c(t),...l(t),transcript:t.transcript,correction:t.correction,contentRating:t.contentRating};var e}(e))}
<noscript>
${"audio"===e.kind?function(e){return t`<audio controls preload="none">
${e.sources.map($)}</audio>`}(e):function(e){const n=e.posters.toSorted((t,e)=>(e.width??0)-(t.width??0))[0];return t`<video controls playsinline preload="none"${n&&t` poster="${n.url}"`}>
${e.sources.map($)}${e.tracks.map(g)}</video>`}(e)}
${function({duration:e,publisher:n,credit:r}){const s=[e&&i(e),n?.name,r].filter(Boolean);return s.length>0&&t`<p>${s.join(" · ")}</p>`}(e)}
</noscript>
<a href="${n}">${e.title}</a>`}function $({src:e,type:n}){return t`<source src="${e}"${n&&t` type="${n}"`}>
`}function g({src:e,kind:n,language:r,label:i}){return t`<track src="${e}" kind="${n}" srclang="${r}" label="${i}">
`}function b(t){y(t.base);const n=t.assetsUrl??`${t.base}inline-clip/${e}/`;return y(n),{watch:e=>`${t.base}watch/${e}`,embed:e=>`${t.base}embed/${e}`,clip:e=>`${t.base}clips/${e}.json`,asset:t=>n+t}}function y(t){if(!/^https?:\/\/[^/?#]+\/([^?#]*\/)?$/.test(t))throw new TypeError(`expected an absolute http(s) address that ends in "/", got "${t}"`)}function w(e,n){const r=b(n),i=e.pageUrl??r.watch(e.id);return t`<!doctype html>
<html lang="${e.language??"en"}">
<head>
<meta charset="utf-8">
<title>${e.title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, indexifembedded">
<link rel="canonical" href="${i}">
<link rel="stylesheet" href="${r.asset("embed-page.css")}">
<script type="module" crossorigin="anonymous" src="${r.asset("embed-page.js")}"></script>
</head>
<body>
<main>
<clip-player>
${f(e,i)}
</clip-player>
</main>
</body>
</html>
`.toString()}const j={"Content-Type":"text/html; charset=utf-8","X-Content-Type-Options":"nosniff","Referrer-Policy":"strict-origin-when-cross-origin"},k={"Access-Control-Allow-Origin":"*","Cross-Origin-Embedder-Policy":"credentialless","Cross-Origin-Resource-Policy":"cross-origin"};function v(t,e=a()){return{...j,"Content-Security-Policy":e,..."embed"===t&&k}}function O(t,e="en"){const n=Date.parse(t);if(Number.isNaN(n))return t;const r="en"===e?"en-GB":e;return new Intl.DateTimeFormat(r,{dateStyle:"long",timeZone:"UTC"}).format(n)}function x(e,o,a=new URLSearchParams){const c=b(o),l=t`<!doctype html>
<html lang="${e.language??"en"}">
<head>
<meta charset="utf-8">
<title>${e.title} · ${o.name}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${e.description&&t`<meta name="description" content="${e.description}">\n`}<link rel="canonical" href="${c.watch(e.id)}">
<link rel="stylesheet" href="${c.asset("inline-clip.css")}">
<link rel="stylesheet" href="${c.asset("watch-page.css")}">
<script type="module" crossorigin="anonymous" src="${c.asset("inline-clip.js")}"></script>
</head>
<body>
<header><a href="${o.base}">${o.name}</a></header>
<main>
<article>
<clip-player${function(e){const i=function(t){for(const{width:e,height:r}of t.sources)if(e&&r)return n(e,r)}(e),s=(r(e)??1)<1;return t`${i&&t` ratio="${i}"`}${s&&t` class="tall"`}`}(e)}${function(e){const{start:n,end:r}=s(e);return t`${n>0&&t` start="${n}"`}${r&&t` end="${r}"`}`}(a)}>
${f(e,c.watch(e.id))}
</clip-player>
<h1>${e.title}</h1>
${function({publisher:e,uploadDate:n,duration:r,language:s}){const o=[e?[C(e.name,e.url)]:[],n?[t`<time datetime="${n}">${O(n,s)}</time>`]:[],void 0===r?[]:[t`<span>${i(r)}</span>`]].flat().map((e,n)=>t`${n>0&&" · "}${e}`);return o.length>0&&t`<p class="facts">${o}</p>\n`}(e)}${function({contentRating:e,correction:n,description:r,transcript:i,credit:s,license:o}){return[...U(e,"rating"),...U(n,"correction"),...U(r,"description"),...i?[t`<section class="transcript">\n${U(i)}</section>\n`]:[],...U(s,"credit"),...o?[t`<p class="license">${C(o,o)}</p>\n`]:[]]}(e)}
</article>
</main>
</body>
</html>
`;return l.toString()}function U(e="",n){const r=n&&t` class="${n}"`;return e.split(/\n\s*\n/).filter(t=>t.trim()).map(e=>t`<p${r}>${e.trim()}</p>\n`)}function C(e,n=""){return/^https?:\/\//.test(n)?t`<a href="${n}">${e}</a>`:t`<span>${e}</span>`}export{a as contentSecurityPolicy,w as embedPage,t as html,v as pageHeaders,e as version,x as watchPage};
