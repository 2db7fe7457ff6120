import"../chunks/common-DNnrGl3_.js";import"lit";import"../chunks/clip-player-CjSOws_5.js";import"../chunks/clip-controls-CJbBegd4.js";export{c as ClipWatchOn}from"../chunks/seek-parts-1XinaU7I.js";
