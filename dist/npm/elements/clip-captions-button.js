import"../chunks/common-DNnrGl3_.js";import"lit";export{C as ClipCaptionsButton}from"../chunks/clip-controls-CJbBegd4.js";import"../chunks/clip-player-CjSOws_5.js";
