import"../chunks/common-rr1JpXLd.js";import"lit";import"../chunks/clip-player-BgrEc0TI.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-DZW5YvJE.js";
