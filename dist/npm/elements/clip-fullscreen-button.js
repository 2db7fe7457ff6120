import"../chunks/common-DNnrGl3_.js";import"lit";import"lit/decorators.js";export{d as ClipFullscreenButton}from"../chunks/clip-controls-CJbBegd4.js";import"../chunks/clip-player-CjSOws_5.js";
