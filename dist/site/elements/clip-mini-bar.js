import"../chunks/common-8c65aad5.js";import"../inline-clip.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-8c65aad5.js";
