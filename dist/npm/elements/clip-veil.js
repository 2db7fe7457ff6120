import"../chunks/common-5t0VwE0T.js";import"lit";import"../chunks/clip-player-iK_2ICTG.js";export{C as ClipVeil}from"../chunks/clip-veil-CfaBj8rr.js";
