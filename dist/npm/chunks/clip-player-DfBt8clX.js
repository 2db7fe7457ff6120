import{_ as t,c as e}from"./custom-element-BLMMvb0R.js";import{ContextProvider as s}from"@lit/context";import{isServer as i,css as n,nothing as o,html as a,LitElement as r}from"lit";import{property as l,state as c}from"lit/decorators.js";import{i as d,s as p}from"./player-state-D3rHasEB.js";import{p as h}from"./player-context-DYDsz63Z.js";import{t as u}from"./tokens.styles-CmjQ94d2.js";import{w as g}from"./words-of-D0xXlRLh.js";import{r as m,l as b,C as f}from"./load-clip-BB-d_sr3.js";import{r as y,c as v,m as w,p as k}from"./parse-clip-BTOu_4ub.js";import{C as x}from"./clip-event-CS3Xzrt1.js";import{f as E}from"./format-time-CozUHySL.js";import{i as $}from"./icons-CmDZRPBZ.js";class C{constructor(t,e,s){this.media=t,this.report=e,this.signal=s;const i=()=>this.#t();for(const e of["addtrack","removetrack","change"])t.textTracks.addEventListener(e,i,{signal:s})}set(t){for(const t of this.media.querySelectorAll("track[data-clip]"))t.remove();this.media.append(...t.map(t=>this.#e(t))),this.#t()}show(t){const e=t?function(t,e){const s=e.toLowerCase(),i=t=>t.toLowerCase().split("-",1)[0];return t.find(t=>t.language.toLowerCase()===s)??t.find(t=>i(t.language)===i(s))}(this.#s(),t):void 0;for(const t of this.#s())t.mode=t===e?"showing":"disabled";this.#t()}#s(){return Array.from(this.media.textTracks).filter(({kind:t})=>"captions"===t||"subtitles"===t)}#t(){const t=this.#s().map(({language:t,label:e})=>({language:t,label:e})),e=this.#s().find(({mode:t})=>"showing"===t)?.language;this.report({captionChoices:t,captions:e})}#e({src:t,kind:e,language:s,label:i}){const n=document.createElement("track");Object.assign(n,{kind:e,srclang:s,label:i}),n.dataset.clip="";const{signal:o}=this;return n.addEventListener("error",()=>n.src&&this.report({captionsFailed:!0}),{signal:o}),n.addEventListener("load",()=>this.report({captionsFailed:!1}),{signal:o}),this.#i(t)?n.src=t:this.#n(n,t),n}#i(t){return null!==this.media.crossOrigin||new URL(t,document.baseURI).origin===location.origin}#n(t,e){const s=new AbortController,i=AbortSignal.any([this.signal,s.signal]);this.media.textTracks.addEventListener("change",async()=>{"showing"===t.track.mode&&(s.abort(),await this.#o(t,e))},{signal:i})}async#o(t,e){try{const s=await fetch(e,{signal:this.signal});if(!s.ok)throw new Error(`${e}: ${s.status}`);const i=URL.createObjectURL(new Blob([await s.text()],{type:"text/vtt"}));this.signal.addEventListener("abort",()=>URL.revokeObjectURL(i),{once:!0}),t.src=i}catch{this.signal.aborted||this.report({captionsFailed:!0})}}}const U={after(t,e){const s=setTimeout(e,1e3*t);return()=>clearTimeout(s)},every(t,e){const s=setInterval(e,1e3*t);return()=>clearInterval(s)},counts:()=>!document.hidden&&navigator.onLine};class j{#a;constructor(t,e){this.types=t,this.report=e}get engine(){return this.#a?.engine}typeFor(t){const e=this.types.filter(e=>e.accepts(t));return e.find(t=>t===this.#a?.type)??e[0]}load(t,e,s){this.drive(t,s).load(e)}drive(t,e){if(this.#a?.type===t)return this.#a.engine;this.end();const s=new AbortController,i=t.create(e,t=>s.signal.aborted||this.report(t),s.signal);return this.#a={type:t,engine:i,end:s},i}end(){this.#a?.engine.unload(),this.#a?.end.abort(),this.#a=void 0}}function T(t){return{play:()=>t.play(),pause:()=>t.pause(),seek:e=>{t.currentTime=e}}}const S=/^(application|audio)\/((vnd\.apple\.|x-)?mpegurl|dash\+xml)/i;function A(t){return S.test(t)}const L={play:void 0,playing:"playing",waiting:"waiting",pause:"pause",ended:"ended",seeking:"seeking",seeked:void 0,timeupdate:void 0,durationchange:void 0,loadedmetadata:void 0,loadeddata:void 0,canplay:void 0,progress:void 0,volumechange:void 0,ratechange:void 0,resize:void 0,emptied:void 0},_=/^(progress|loaded|canplay)/;function q(t,e,s){let i=t.currentTime;const n=({type:s})=>{const n=t.currentTime!==i&&!t.seeking;i=t.currentTime;const o=L[s]??(n&&"timeupdate"===s&&!t.paused?"playing":void 0);e({state:M(t),progress:n||_.test(s),...o&&!("waiting"===o&&t.paused)&&{sign:o}})};for(const e of Object.keys(L))t.addEventListener(e,n,{signal:s})}function M(t){const{paused:e,ended:s,seeking:i,currentTime:n,duration:o,volume:a,muted:r,playbackRate:l}=t,{videoWidth:c=0,videoHeight:d=0}=t;return{paused:e,ended:s,seeking:i,currentTime:n,duration:o,volume:a,muted:r,playbackRate:l,buffered:function(t){const{length:e}=t;return Array.from({length:e},(e,s)=>({start:t.start(s),end:t.end(s)}))}(t.buffered),videoWidth:c,videoHeight:d}}const z=["no-source","no-source","network","decode","no-source"];function R(t,e){return{code:z[t?.code??4]??"network",message:`${e}: ${t?.message||"cannot be played"}`}}async function F(t){globalThis.VIDEOJS_NO_DYNAMIC_STYLE=!0;const[e]=await Promise.all([import("./videojs-feed-BLLQQ-2b.js"),A(t)?import("./videojs-http-streaming.es-BK6fzS0B.js"):void 0]);return e}const N=[{name:"native",accepts:({type:t})=>!t||(!A(t)||"ManagedMediaSource"in globalThis||!("MediaSource"in globalThis))&&""!==document.createElement("video").canPlayType(t),warmUp:()=>{},create:(t,e,s)=>(q(t,e,s),t.addEventListener("error",()=>t.error&&e({error:R(t.error,t.currentSrc)}),{signal:s}),{...T(t),load(e){t.src=e.src},unload(){t.removeAttribute("src"),t.load()}})},{name:"video.js",accepts:({type:t})=>void 0!==t,warmUp({type:t=""}){F(t).catch(()=>{})},create(t,e,s){const i=T(t);let n,o=!1,a=0;return q(t,e,s),{...i,async load(i){const r=++a;o=!1;try{const{createFeed:l}=await F(i.type??"");if(s.aborted||r!==a)return;n??=l(t,e,s),n.load(i),o&&t.play().catch(()=>{})}catch(t){r===a&&e({error:{code:"engine",message:`video.js: ${t}`}})}},unload(){a++,n?.unload()},play:()=>(o=!0,i.play()),pause(){o=!1,i.pause()}}}}],O={reset:"idle",fail:"failed"},P={...O,pause:"paused",ended:"ended"},I={idle:{...O,start:"starting",playing:"playing"},starting:{...P,playing:"playing"},playing:{...P,waiting:"stalled"},stalled:{...P,playing:"playing"},paused:{...O,start:"starting",playing:"playing",waiting:"stalled",ended:"ended"},ended:{...O,start:"starting",playing:"playing",waiting:"stalled",seeking:"paused"},failed:{reset:"idle",start:"starting"}};class B{#r=[];add(){const t=new Promise((t,e)=>this.#r.push({resolve:t,reject:e}));return t.catch(()=>{}),t}resolve(){for(const{resolve:t}of this.#r.splice(0))t()}reject(t,e){for(const{reject:s}of this.#r.splice(0))s(new DOMException(e,t))}}class D{#l=[];#c=0;constructor(t,e){this.clock=t,this.watched=e}start(){this.#l.length||(this.#c=0,this.#l=[this.clock.after(.3,()=>this.watched.noticed()),this.clock.every(.25,()=>this.#d())])}kick(){this.#c=0}stop(){for(const t of this.#l.splice(0))t()}#d(){this.clock.counts()&&(this.#c+=.25),this.#c>=this.watched.limit()&&this.watched.silent()}}class V extends EventTarget{#p=d;#h={};#u;#g=new AbortController;#m;#b=0;#f=0;#y=!1;#v=!1;#w=new B;#k;#x;#E;constructor({createMedia:t,engines:e=N,clock:s=U}){super(),this.#x=t,this.#k=new j(e,t=>this.#$(t)),this.#E=new D(s,{limit:()=>this.#C(),noticed:()=>this.#U({waiting:!0}),silent:()=>this.#j({code:"timeout",message:`nothing came for ${this.#C()} s`})})}get state(){return this.#p}get currentMedia(){return this.#u}get media(){return this.#u||this.#T(this.#x()),this.#u}get currentTime(){return this.#k.engine&&!this.#y&&"failed"!==this.#p.phase&&this.#u?.currentTime||this.#p.currentTime}setClip(t,e={}){return t&&"idle"!==this.#p.phase&&(s=t,i=this.#p.clip,JSON.stringify([s.sources,s.tracks])===JSON.stringify([i?.sources,i?.tracks]))?(this.#U({clip:t}),!1):(this.#h=e,this.#f=e.start??0,this.#S(),this.#U({clip:t,segment:(n=this.#f,o=e.end,void 0!==o&&o>n?{start:n,end:o}:void 0),currentTime:this.#f}),this.#m?.set(t?.tracks??[]),e.captions&&this.#m?.show(e.captions),!0);var s,i,n,o}play(){if("playing"===this.#p.phase)return Promise.resolve();const t=this.#w.add();return"failed"===this.#p.phase?(this.#w.reject("NotSupportedError",this.#p.error?.message??""),t):(this.#v=!0,this.#A(),this.#L("start"),this.#k.engine?this.#_():this.#q(),t)}pause(){this.#v=!1,this.#k.engine?.pause(),this.#w.reject("AbortError","paused"),"starting"===this.#p.phase&&this.#L("pause")}load(){this.#b=0,this.#q()}follow(){const t=this.#p.clip?.sources[0],e=t&&this.#k.typeFor(t);e&&(this.#b=1,this.#U({source:t}),this.#k.drive(e,this.media),this.media.paused||this.#L("playing"))}retry(){this.#b=0,this.#v=!0,this.#L("start"),this.#q()}seek(t){const{duration:e,segment:s}=this.#p,i=Math.max(0,Number.isFinite(e)?Math.min(t,e):t);s&&!function({start:t,end:e},s){return s>=t-.1&&s<=e+.1}(s,i)&&this.#U({segment:void 0}),this.#k.engine&&!this.#y?this.#k.engine.seek(i):(this.#f=i,this.#U({currentTime:i}))}setVolume(t){this.media.volume=Math.min(1,Math.max(0,t))}setMuted(t){this.media.muted=t}toggleMuted(){const t=this.media.muted||0===this.media.volume;t&&0===this.media.volume&&(this.media.volume=.5),this.media.muted=!t}setLoop(t){this.#h={...this.#h,loop:t},this.#u&&(this.#u.loop=t&&!this.#p.segment)}showCaptions(t){this.#h={...this.#h,captions:t},this.media&&this.#m?.show(t)}toggleCaptions(){const{captions:t,captionChoices:e,clip:s}=this.#p;void 0!==t?this.#m?.show(void 0):(this.showCaptions(this.#h.captions??s?.language),void 0===this.#p.captions&&this.showCaptions(e[0]?.language))}warmUp(){const t=this.#p.clip?.sources.find(t=>this.#k.typeFor(t));t&&this.#k.typeFor(t)?.warmUp(t)}dispose(){this.#f=this.#p.currentTime,this.#S(),this.#g.abort(),this.#g=new AbortController,this.#u=void 0,this.#m=void 0,this.#U({currentTime:this.#f,captionChoices:[],captions:void 0})}#T(t){this.#u=t;const{signal:e}=this.#g;this.#m=new C(t,t=>this.#U(t),e),this.#m.set(this.#p.clip?.tracks??[]),this.#h.captions&&this.#m.show(this.#h.captions),t.addEventListener("volumechange",()=>this.#U({volume:t.volume,muted:t.muted}),{signal:e}),this.#U({volume:t.volume,muted:t.muted}),this.dispatchEvent(new Event("media"))}#S(){this.#v=!1,this.#b=0,this.#w.reject("AbortError","another clip, or removed"),this.#k.end(),this.#L("reset");const{volume:t,muted:e,captionChoices:s,captions:i}=this.#p;this.#U({...d,clip:this.#p.clip,volume:t,muted:e,captionChoices:s,captions:i})}#q(t){const e=this.#p.clip?.sources.slice(this.#b)??[],s=e.findIndex(t=>this.#k.typeFor(t)),i=e[s];this.#b+=s+1,i?this.#M(i):this.#z(t??{code:"no-source",message:"the clip has no source that can be played here"})}#M(t){const e=this.#k.typeFor(t);e&&(this.setLoop(this.#h.loop??!1),this.#y=this.#f>0,this.#U({source:t}),this.#k.load(e,t,this.media),this.#v&&this.#_())}async#_(){try{await(this.#k.engine?.play())}catch(t){t instanceof DOMException&&"NotAllowedError"===t.name&&this.#R(t.message)}}#R(t){this.#v=!1,this.#w.reject("NotAllowedError",t),this.#L("pause")}#$({state:t,sign:e,progress:s,error:i}){s&&this.#E.kick(),t&&this.#U(this.#F(t)),e&&this.#L(e),"playing"===e&&this.#w.resolve(),i?this.#j(i):this.#N()}#F(t){const{currentTime:e=this.#f,duration:s=Number.NaN}=t,i="failed"===this.#p.phase;return this.#y||i?i||Number.isNaN(s)||(this.#y=!1,this.#k.engine?.seek(this.#f)):this.#f=e,{...t,currentTime:this.#f}}#j(t){"failed"!==this.#p.phase&&this.#q(t)}#z(t){this.#k.engine?.pause(),this.#k.engine?.unload(),this.#v=!1,this.#U({error:t,currentTime:this.#f}),this.#L("fail"),this.#w.reject("NotSupportedError",t.message)}#C(){const t=this.#p.clip?.sources.length??1;return 10*Math.min(this.#b,t)/t}#N(){const{segment:t,currentTime:e,phase:s}=this.#p;!t||"playing"!==s||e<t.end||(this.#h.loop?this.#k.engine?.seek(t.start):this.#k.engine?.pause())}#A(){const{segment:t,currentTime:e}=this.#p;t&&e>=t.end&&this.#U({segment:void 0})}#L(t){const e=function(t,e){return I[t][e]??t}(this.#p.phase,t);if(e===this.#p.phase)return;const s=function(t){return"starting"===t||"stalled"===t}(e);s?this.#E.start():this.#E.stop();const i=s&&this.#p.waiting;this.#U({phase:e,waiting:i,..."failed"!==e&&{error:void 0}})}#U(t){Object.keys(t).every(e=>Object.is(t[e],this.#p[e]))||(this.#p=Object.freeze({...this.#p,...t}),this.dispatchEvent(new Event("change")))}}const H=["pointermove","pointerdown","keydown","focusin"];class W{#O;#P;constructor(t){this.host=t,this.active=!0,t.addController(this)}watch(){if(this.#P)return;this.#P=new AbortController;const{signal:t}=this.#P;for(const e of H)this.host.addEventListener(e,()=>this.wake(),{signal:t});this.host.addEventListener("pointerleave",()=>this.#I(),{signal:t}),this.wake()}wake(){clearTimeout(this.#O),this.#O=setTimeout(()=>this.#I(),3e3),this.#U(!0)}hostDisconnected(){this.#P?.abort(),this.#P=void 0,clearTimeout(this.#O),this.active=!0}#I(){const t=this.host.shadowRoot?.querySelector("clip-controls:focus-within");if(t?.matches(":has(:focus-visible)")||J(t))return this.wake();this.#U(!1)}#U(t){t!==this.active&&(this.active=t,this.host.requestUpdate())}}function J(t){const e=t?.shadowRoot?.activeElement;return!!e&&(e.matches(":focus-visible")||J(e))}const K=new Map;const G=/^(https?|blob|data):/;function Y(t){const e=t.querySelector(':scope > script[type="application/ld+json"]');if(!t.hasAttribute("src")&&e)return s=e,i=t.baseURI,k(JSON.parse(s.textContent??""),i,m);var s,i;const n=t.querySelector(":scope > video")??t,o=t.getAttribute("src")??n.getAttribute("src"),a=Array.from(n.querySelectorAll(":scope > source"));if(null===o&&!a.length)return;const r=Array.from(n.querySelectorAll(":scope > track"));return function(t){const{base:e,src:s,title:i="",poster:n="",pageUrl:o=""}=t,a=(void 0===s?t.sources??[]:[{src:s}]).flatMap(t=>function({src:t,type:e},s){const i=y(t,s,G),n=e||i&&w(i);return i?[{src:i,...n&&{type:n}}]:[]}(t,e)),r=n&&y(n,e,G),l=o&&y(o,e);return{id:v(a[0]?.src??"")??"clip",kind:a[0]?.type?.startsWith("audio/")?"audio":"video",title:i,posters:r?[{url:r}]:[],sources:a,tracks:(t.tracks??[]).flatMap(t=>function({src:t,kind:e,language:s,label:i},n){const o=y(t,n,G);return!o||"captions"!==e&&"subtitles"!==e&&"descriptions"!==e?[]:[{src:o,kind:e,language:s,label:i||s}]}(t,e)),chapters:[],live:!1,...l&&{pageUrl:l}}}({base:t.baseURI,...null!==o?{src:o}:{sources:a.map(({src:t,type:e})=>({src:t,type:e}))},tracks:r.map(({src:t,kind:e,srclang:s,label:i})=>({src:t,kind:e,language:s,label:i})),poster:n.getAttribute("poster")??"",title:t.querySelector(":scope > a[href]")?.textContent?.trim()??"",pageUrl:t.querySelector(":scope > a[href]")?.href??""})}class Q{#B;#D;constructor(t,e,s){this.host=t,this.found=e,this.failed=s,this.#B=new AbortController,this.loading=!1,t.addController(this)}hostConnected(){this.#D&&this.#V()}hostDisconnected(){this.#B.abort(),this.#D?.disconnect()}look(){const{clip:t,clipSrc:e}=this.host;this.#B.abort(),this.#D?.disconnect(),this.loading=!1,t||i?this.found(t):e?this.#H(new URL(e,this.host.baseURI).href):this.#W()}async#H(t){this.#B=new AbortController;const{signal:e}=this.#B;this.loading=!0;try{const s=await b(t,e);this.loading=!1,e.aborted||this.found(s)}catch(t){e.aborted||this.#z(t)}}#W(){this.#V();try{this.found(Y(this.host))}catch(t){this.#z(t)}}#z(t){this.loading=!1,this.failed(t instanceof Error?t:new Error(String(t)))}#V(){this.#D??=new MutationObserver(()=>this.look()),this.#D.observe(this.host,{childList:!0,subtree:!0,attributes:!0,characterData:!0})}}const X=n`
  :host {
    position: relative;
    display: block;
    overflow: hidden;
    container: clip / size;
    aspect-ratio: 16/9;
    border-radius: var(--_radius);
    background: var(--_backdrop);
    color: var(--_ink);
    font: 15px/1.3 var(--_font);
    -webkit-tap-highlight-color: transparent;
  }
  :host([hidden]) {
    display: none;
  }
  :host(:fullscreen) {
    inline-size: 100vw !important;
    block-size: 100vh !important;
    max-inline-size: none !important;
    aspect-ratio: auto !important;
    border-radius: 0;
  }
  .frame,
  .stage,
  .stage > div,
  .poster,
  .cover,
  video,
  ::slotted(video) {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .poster,
  video,
  ::slotted(video) {
    object-fit: contain;
  }
  ::slotted(:not(video, .video-js)) {
    display: none;
  }
  .quiet {
    cursor: none;
  }
  .cover {
    display: grid;
    place-items: center;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    cursor: pointer;
  }
  .disc {
    display: grid;
    place-items: center;
    inline-size: clamp(44px, 18cqmin, 84px);
    block-size: clamp(44px, 18cqmin, 84px);
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
    box-shadow: 0 2px 16px rgb(0 0 0 / 45%);
    transition: scale 0.15s;
  }
  .disc svg {
    inline-size: 56%;
    block-size: 56%;
  }
  .cover:hover .disc {
    scale: 1.06;
  }
  .length {
    position: absolute;
    inset-block-end: 10px;
    inset-inline-start: 10px;
    padding: 3px 7px;
    border-radius: var(--_radius);
    background: var(--_shade);
    font-size: 14px;
    font-variant-numeric: tabular-nums;
    pointer-events: none;
  }
  .top {
    position: absolute;
    inset: 0 0 auto;
    display: flex;
    gap: 8px;
    align-items: flex-start;
    justify-content: flex-end;
    padding: 10px 8px 28px 14px;
    background: linear-gradient(var(--_shade), transparent);
    pointer-events: none;
  }
  .top > * {
    pointer-events: auto;
  }
  .title {
    flex: 1;
    display: -webkit-box;
    overflow: hidden;
    margin: 0;
    padding-block: 7px;
    color: inherit;
    font-weight: 600;
    font-size: clamp(14px, 3.2cqi, 19px);
    line-height: 1.25;
    text-decoration: none;
    text-shadow: 0 1px 2px rgb(0 0 0 / 60%);
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  a.title:hover {
    text-decoration: underline;
  }
  .action {
    display: inline-flex;
    flex: none;
    gap: 6px;
    align-items: center;
    min-block-size: 36px;
    min-inline-size: 36px;
    padding: 0 10px;
    border: 0;
    border-radius: var(--_radius);
    background: var(--_shade);
    color: inherit;
    font: inherit;
    font-size: 14px;
    cursor: pointer;
  }
  .action:hover {
    background: rgb(8 10 14 / 90%);
  }
  .action svg {
    inline-size: 20px;
    block-size: 20px;
  }
  .bottom {
    position: absolute;
    inset: auto 0 0;
  }
  .top,
  .bottom {
    transition: opacity 0.2s;
  }
  .quiet :is(.top, .bottom) {
    opacity: 0;
    pointer-events: none;
  }
  .quiet :is(.top, .bottom) * {
    pointer-events: none;
  }
  .message {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 12px;
    padding: 16px;
    text-align: center;
    pointer-events: none;
  }
  .message.failed {
    background: rgb(8 10 14 / 82%);
  }
  .message p {
    margin: 0;
  }
  .message button {
    pointer-events: auto;
  }
  .status:not(:empty) {
    display: grid;
    justify-items: center;
    gap: 10px;
    padding: 14px 18px;
    border-radius: 8px;
    background: var(--_shade);
  }
  .busy .status::before {
    inline-size: 30px;
    block-size: 30px;
    border: 3px solid rgb(255 255 255 / 30%);
    border-block-start-color: var(--_accent);
    border-radius: 50%;
    animation: turn 0.9s linear infinite;
    content: '';
  }
  .failed .status {
    background: none;
    font-size: clamp(15px, 3.4cqi, 20px);
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
  .retry {
    min-block-size: 40px;
    padding: 0 18px;
    border: 0;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  :is(button, a):focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
    box-shadow: inset 0 0 0 5px #000;
  }
  .cover:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .cover:focus-visible .disc {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px #000;
  }
  @container clip (inline-size < 480px) {
    .action {
      padding: 0;
      justify-content: center;
    }
    .action span {
      display: none;
    }
  }
  @container clip (block-size < 130px) {
    .title {
      -webkit-line-clamp: 1;
    }
    .disc {
      inline-size: 44px;
      block-size: 44px;
    }
  }
  @media (pointer: coarse) {
    .action,
    .retry {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .busy .status::before {
      animation-duration: 0s;
    }
    .disc,
    .top,
    .bottom {
      transition: none;
    }
  }
  @media (prefers-contrast: more) {
    .top,
    .length,
    .action,
    .status:not(:empty) {
      background: #000;
    }
  }
  @media (forced-colors: active) {
    .disc,
    .action,
    .retry,
    .length {
      border: 1px solid ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
    .top {
      background: none;
    }
    .title,
    .status:not(:empty) {
      background: Canvas;
      color: CanvasText;
    }
  }
  @media print {
    .top > :not(.title),
    .bottom,
    .disc {
      display: none;
    }
  }
`;class Z extends x{constructor(t){super("clip-ready",{clip:t})}}class tt{#P;constructor(t,e){this.host=t,this.video=e,this.active=!1,t.addController(this)}get available(){return document.fullscreenEnabled||"webkitEnterFullscreen"in HTMLVideoElement.prototype}hostConnected(){this.#P=new AbortController,this.host.addEventListener("fullscreenchange",()=>this.#d(),this.#P)}hostDisconnected(){this.#P?.abort()}async toggle(){this.active?await document.exitFullscreen():document.fullscreenEnabled?await this.host.requestFullscreen():this.video()?.webkitEnterFullscreen?.()}#d(){this.active=this.host.matches(":fullscreen"),this.host.requestUpdate()}}const et=t=>e=>e.seek(e.state.currentTime+t),st=t=>e=>e.seek(t*(p(e.state)||0)),it=t=>e=>{e.setMuted(!1),e.setVolume(e.media.volume+t)},nt=t=>{t.state.paused?t.play():t.pause()},ot={" ":nt,k:nt,j:et(-10),l:et(10),m:t=>t.toggleMuted(),c:t=>t.toggleCaptions(),ArrowLeft:et(-5),ArrowRight:et(5),ArrowUp:it(.05),ArrowDown:it(-.05),Home:st(0),End:st(1)},at=["crossorigin","preload","controls","disablepictureinpicture","disableremoteplayback"];function rt(t,e,s){if(!at.includes(s))return;const i=t.getAttribute(s);null!==i?e.setAttribute(s,i):"preload"===s?e.preload="none":e.removeAttribute(s)}const lt="abort canplay canplaythrough durationchange emptied encrypted ended loadeddata loadedmetadata loadstart pause play playing progress ratechange resize seeked seeking stalled suspend timeupdate volumechange waiting enterpictureinpicture leavepictureinpicture".split(" "),ct={src:["src","address"],poster:["poster","address"],crossOrigin:["crossorigin","text"],preload:["preload","text"],autoplay:["autoplay","flag"],loop:["loop","flag"],controls:["controls","flag"],defaultMuted:["muted","flag"],playsInline:["playsinline","flag"],disablePictureInPicture:["disablepictureinpicture","flag"],disableRemotePlayback:["disableremoteplayback","flag"],width:["width","number"],height:["height","number"]},dt=Object.values(ct).map(([t])=>t),pt={text:t=>t,flag:t=>null!==t,number:t=>Number.parseInt(t??"",10)||0,address:t=>t&&URL.canParse(t,document.baseURI)?new URL(t,document.baseURI).href:t??""};function ht(t,e){return{configurable:!0,enumerable:!0,get(){return pt[e](this.getAttribute(t))},set(e){!1===e||null===e?this.removeAttribute(t):this.setAttribute(t,!0===e?"":String(e))}}}function ut(t,{value:e,set:s,enumerable:i=!0}){const n={configurable:!0,enumerable:i};if(void 0!==e&&"function"!=typeof e)return{...n,value:e};if(e){const t=function(...t){return Reflect.apply(e,this.player.media,t)};return{...n,writable:!0,value:t}}return{...n,get(){return Reflect.get(this.player.media,t)},...s&&{set(e){Reflect.set(this.player.media,t,e)}}}}let gt=class extends r{static{this.styles=[u,X]}static get observedAttributes(){return[...super.observedAttributes,...dt]}#J;#K;#G;#Y;#Q;#X;#g;#Z;#tt;#et;#st;#it;constructor(){super(),this.clipSrc="",this.clipTitle="",this.ratio="",this.start=0,this.captions="",this.embedUrl="",this.pageUrl="",this.assetsUrl="",this.noControls=!1,this.noTitle=!1,this.noEmbed=!1,this.noShare=!1,this._controls="none",this.player=new V({createMedia:()=>this.#x()}),this.#J=new W(this),this.#K=new tt(this,()=>this.player.currentMedia),this.#G=new Q(this,t=>this.#nt(t),t=>this.#ot(t)),this.#g=new AbortController,this.#Z=!0,this.#tt=!1,this.#et=!1,this.#st=[],this.#it=null,new s(this,{context:h,initialValue:this.player}),this.player.addEventListener("change",()=>this.#at())}connectedCallback(){super.connectedCallback(),this.#Y??=this.attachInternals(),this.#Y.role="region";const{signal:t}=this.#g;this.addEventListener("pointerenter",()=>this.player.warmUp(),{once:!0,signal:t}),this.addEventListener("focusin",()=>this.player.warmUp(),{once:!0,signal:t}),this.addEventListener("keydown",t=>this.#rt(t),{signal:t})}disconnectedCallback(){super.disconnectedCallback(),queueMicrotask(()=>this.isConnected||this.#lt())}attributeChangedCallback(t,e,s){if(super.attributeChangedCallback(t,e,s),!dt.includes(t))return;const i=this.player.currentMedia;i&&rt(this,i,t),"loop"===t&&this.player.setLoop(null!==s),"src"!==t&&"poster"!==t||(this.#Z=!0),this.requestUpdate()}get error(){const{error:t}=this.player.state;return t?{code:(e=t.code,{"no-source":4,network:2,decode:3,timeout:2,engine:4}[e]),message:t.message}:null;var e}get currentSrc(){return this.player.state.source?.src??""}get currentTime(){return this.player.currentTime}set currentTime(t){this.player.seek(t)}play(){return this.player.play()}pause(){this.player.pause()}load(){this.player.load()}willUpdate(t){(this.#Z||["clip","clipSrc","clipTitle","embedUrl","pageUrl","start","end","captions"].some(e=>t.has(e)))&&(this.#Z=!1,this.#G.look()),this.#it=this.shadowRoot?.activeElement??null}updated(){this.#ct();const{state:t}=this.player;this.#Y&&(this.#Y.ariaLabel=[g(this).player,this.#dt].filter(Boolean).join(": "),function(t,e,s){const{phase:i,waiting:n,clip:o}=e,a={facade:"idle"===i,waiting:n,playing:"playing"===i,paused:"paused"===i,ended:"ended"===i,failed:"failed"===i,live:o?.live??!1,fullscreen:s};for(const[e,s]of Object.entries(a))s?t.add(e):t.delete(e)}(this.#Y.states,t,this.#K.active)),this.#it&&!this.shadowRoot?.activeElement&&this.#pt()}render(){const{clip:t,phase:e,waiting:s}=this.player.state,n=g(this),r="failed"===e||void 0!==this._unreadable,l="idle"===e,c="ready"===this._controls&&!this.noControls&&!l&&!r,d=this.#et&&l,p=[];return t?.embedUrl&&!this.noEmbed&&p.push("embed"),!t?.pageUrl&&!t?.embedUrl||this.noShare||p.push("share"),a`${function(t){const{words:e,clip:s,stage:n,face:r,quiet:l}=t;return a`<div class="frame ${l?"quiet":""}" part="frame">
    <div class="stage" @click=${t.toggle} @dblclick=${t.toggleFullscreen}>${n}<slot></slot></div>
    ${t.poster?function(t){const e=t[0];if(!e)return o;const s=t.filter(({width:t})=>t),i=s.length>1&&s.map(({url:t,width:e})=>`${t} ${e}w`).join(", ");return a`<img
    class="poster"
    part="poster"
    loading="lazy"
    decoding="async"
    alt=""
    sizes=${i?"auto, (max-width: 700px) 100vw, 700px":o}
    srcset=${i||o}
    src=${e.url}
  />`}(s?.posters??[]):o}
    ${"play"===r?function(t,e){return a`<button type="button" class="cover" aria-label=${t.play} @click=${e}>
    <span class="disc" part="disc">${$.play}</span>
  </button>`}(e,t.press):o}
    ${t.length?function(t,e){if(!e)return o;const s=E(e);return a`<span class="length" role="img" aria-label=${t.length(s)}>${s}</span>`}(e,s?.duration):o} ${function({words:t,face:e,message:s,busy:i,retry:n}){const r=a`<button type="button" class="retry" @click=${n}>${t.retry}</button>`;return a`<div class="message ${e} ${i?"busy":""}">
    <p class="status" role="status">${s}</p>
    ${"failed"===e?r:o}
  </div>`}(t)} ${function(t){const{words:e,title:s,clip:n,panels:r,open:l}=t;return s||r.length?a`<div class="top">
    ${s?function(t,e){if(!e)return a`<p class="title" part="title">${t}</p>`;const s=i||window===window.top?o:"_blank";return a`<a class="title" part="title" href=${e} target=${s} rel="noopener">${t}</a>`}(s,n?.pageUrl):o}
    ${r.map(t=>function(t,e,s){return a`<button type="button" class="action" aria-label=${e} title=${e} aria-haspopup="dialog" @click=${s}>
    ${$[t]}<span>${e}</span>
  </button>`}(t,e[t],()=>l(t)))}
  </div>`:o}(t)}
    ${t.controls?function({fullscreen:t,toggleFullscreen:e}){return a`<clip-controls
    class="bottom"
    ?fullscreen=${t.active}
    ?can-fullscreen=${t.available}
    @clip-fullscreen=${e}
  ></clip-controls>`}(t):o}
  </div>`}({words:n,clip:t,panels:p,controls:c,title:this.noTitle?"":this.#dt,stage:this.#Q,face:r?"failed":this.#ht?"play":"none",message:r?n.noSource:s||d?n.wait:this.#ut,busy:s||d,poster:!this.#tt||"audio"===t?.kind,length:l,quiet:"playing"===e&&!this.#J.active,fullscreen:this.#K,press:()=>this.#gt(),retry:()=>this.#mt(),toggle:t=>this.#bt(t),toggleFullscreen:()=>this.#ft(),open:t=>this.#yt(t)})}
    ${this._panel?this.#vt(this._panel.name,this._panel.position):o}`}#vt(t,e){const{clip:s}=this.player.state,i="embed"===t?a`<clip-embed-panel .clip=${s} .position=${e} .assetsUrl=${this.assetsUrl}></clip-embed-panel>`:a`<clip-share-panel .clip=${s} .position=${e}></clip-share-panel>`;return a`<clip-dialog .panel=${t} .heading=${g(this)[t]}>${i}</clip-dialog>`}get#dt(){return this.clipTitle||this.player.state.clip?.title||""}get#ut(){const{captionsFailed:t,captions:e}=this.player.state;return t&&void 0!==e?g(this).captionsUnavailable:""}get#ht(){const{phase:t}=this.player.state;return"idle"===t||(this.noControls?"paused"===t||"ended"===t:"none"===this._controls)}#nt(t){this._unreadable=void 0;const e=t&&this.#wt(t),{start:s,end:i,captions:n}=this,o={start:s,end:i,loop:this.hasAttribute("loop"),captions:"0"===n?"":n},a=this.player.state.clip;this.player.setClip(e,o)&&(this.#tt=!1,e&&e!==a&&queueMicrotask(()=>this.dispatchEvent(new Z(e))),this.isConnected&&this.#kt())}#wt(t){const{clipTitle:e,embedUrl:s,pageUrl:i,baseURI:n}=this,o=this.getAttribute("poster"),a=t=>new URL(t,n).href;return{...t,...e&&{title:e},...o&&{posters:[{url:n?a(o):o}]},...s&&{embedUrl:a(s)},...i&&{pageUrl:a(i)}}}#kt(){const t=this.querySelector(":scope > video"),{preload:e}=this;t&&!t.paused?this.player.follow():this.#et||this.hasAttribute("autoplay")?this.player.play():"auto"!==e&&"metadata"!==e||this.player.load(),this.#et=!1}#ot(t){this.#et=!1,this._unreadable=t,this.player.setClip(void 0),this.#xt({code:"document",message:t.message})}#xt(t){this.dispatchEvent(new f({...t,retry:()=>this.#mt()})),this.dispatchEvent(new Event("error"))}#x(){const{media:t,box:e}=function(t){const e=t.querySelector(":scope > video");if(e)return e.controls=!1,{media:e,box:void 0};const s=document.createElement("video"),i=document.createElement("div");i.dataset.vjsPlayer="",i.append(s),s.playsInline=!0,s.preload="none",s.defaultMuted=s.muted=t.hasAttribute("muted");for(const e of at)rt(t,s,e);return{media:s,box:i}}(this);return this.#Q=e,function(t,e,s,i){const n=t=>{const{constructor:e,type:i}=t;s.dispatchEvent(Reflect.construct(e,[i,t]))};for(const s of e)t.addEventListener(s,n,{signal:i})}(t,lt,this,this.#g.signal),this.requestUpdate(),t}#gt(){this.#J.watch(),this.#Et();const{phase:t,clip:e}=this.player.state;this.#G.loading&&!e?(this.#et=!0,this.player.media.load(),this.requestUpdate()):"playing"===t||"starting"===t?this.player.pause():this.player.play()}#mt(){this.#J.watch(),this._unreadable?(this._unreadable=void 0,this.#et=!0,this.#G.look()):this.player.retry()}#bt(t){const e=t instanceof PointerEvent&&"touch"===t.pointerType,{phase:s,paused:i}=this.player.state;e||"idle"===s||"failed"===s||(i?this.player.play():this.player.pause())}#rt(t){const{phase:e}=this.player.state;if("idle"===e||"failed"===e)return;if(!function(t){return!(t.defaultPrevented||t.ctrlKey||t.metaKey||t.altKey||t.composedPath().some(e=>e instanceof Element&&function(t,e){return!!t.matches("dialog, textarea, select, [contenteditable]:not([contenteditable=false])")||!!t.matches("input:not([type=range])")||(t.matches("button, a[href], summary")?" "===e||"Enter"===e:t.matches("clip-volume-slider")&&/^(Arrow|Home|End)/.test(e))}(e,t.key)))}(t))return;const s=function({key:t}){return/^\d$/.test(t)?st(Number(t)/10):ot[1===t.length?t.toLowerCase():t]}(t);(s||"f"===t.key.toLowerCase())&&(t.preventDefault(),s?s(this.player):this.#ft())}#ft(){this.#K.available&&this.#K.toggle().catch(t=>console.warn(`clip-player: ${t.message}`))}async#yt(t){await Promise.all([import("../elements/clip-dialog.js"),{embed:()=>import("../elements/clip-embed-panel.js"),share:()=>import("../elements/clip-share-panel.js")}[t]()]),this._panel={name:t,position:this.player.currentTime},await this.updateComplete,this.shadowRoot?.querySelector("clip-dialog")?.show()}async#Et(){if("ready"!==this._controls&&!this.noControls)try{await(import("../elements/clip-controls.js")),this._controls="ready"}catch(t){this._controls="failed",this.player.media.controls=!0,console.warn(`clip-player: the browser's controls stand in (${t})`)}}#at(){const{clip:t,phase:e,waiting:s,captionsFailed:i,captions:n,error:o}=this.player.state,a=[t,e,s,i&&n];if(a.every((t,e)=>t===this.#st[e]))return;const r="failed"===e&&"failed"!==this.#st[1];this.#st=a,this.#tt||="playing"===e,"idle"!==e&&(this.#J.watch(),this.#Et()),this.requestUpdate(),r&&o&&this.#xt(o)}#pt(){const t=this.shadowRoot?.querySelector("clip-controls");t?t.focusPlay():this.shadowRoot?.querySelector(".retry, .cover")?.focus({preventScroll:!0})}#ct(){const[t,e]=[this.getAttribute("width"),this.getAttribute("height")],s=function({ratio:t,width:e,height:s}){const[i="",n="1"]=(t??"").split("/"),o=[Number(i)>0&&Number(n)>0&&`aspect-ratio:${Number(i)}/${Number(n)}`,Number(e)>0&&`inline-size:${Number(e)}px;max-inline-size:100%`,Number(s)>0&&`block-size:${Number(s)}px`].filter(Boolean);return o.length?function(t){const e=K.get(t);if(e)return e;const s=new CSSStyleSheet;return s.replaceSync(t),K.set(t,s),s}(`:host{${o.join(";")}}`):void 0}({ratio:this.ratio,width:t,height:e}),i=this.shadowRoot;if(!i||s===this.#X)return;const n=i.adoptedStyleSheets.filter(t=>t!==this.#X);i.adoptedStyleSheets=s?[...n,s]:n,this.#X=s}#lt(){this.#g.abort(),this.#g=new AbortController,this.player.dispose(),this.#Q=void 0,this.#tt=!1,this._panel=void 0}};t([l({attribute:!1})],gt.prototype,"clip",void 0),t([l({attribute:"clip-src"})],gt.prototype,"clipSrc",void 0),t([l({attribute:"clip-title"})],gt.prototype,"clipTitle",void 0),t([l()],gt.prototype,"ratio",void 0),t([l({type:Number})],gt.prototype,"start",void 0),t([l({type:Number})],gt.prototype,"end",void 0),t([l()],gt.prototype,"captions",void 0),t([l({attribute:"embed-url"})],gt.prototype,"embedUrl",void 0),t([l({attribute:"page-url"})],gt.prototype,"pageUrl",void 0),t([l({attribute:"assets-url"})],gt.prototype,"assetsUrl",void 0),t([l({type:Boolean,attribute:"no-controls"})],gt.prototype,"noControls",void 0),t([l({type:Boolean,attribute:"no-title"})],gt.prototype,"noTitle",void 0),t([l({type:Boolean,attribute:"no-embed"})],gt.prototype,"noEmbed",void 0),t([l({type:Boolean,attribute:"no-share"})],gt.prototype,"noShare",void 0),t([c()],gt.prototype,"_controls",void 0),t([c()],gt.prototype,"_panel",void 0),t([c()],gt.prototype,"_unreadable",void 0),gt=t([e("clip-player")],gt),"undefined"!=typeof HTMLVideoElement&&function(t){for(const[e,[s,i]]of Object.entries(ct))Object.defineProperty(t,e,ht(s,i));for(const e of[HTMLVideoElement.prototype,HTMLMediaElement.prototype])for(const[s,i]of Object.entries(Object.getOwnPropertyDescriptors(e)))s in t||Object.defineProperty(t,s,ut(s,i))}(gt.prototype);export{gt as C,R as p};
