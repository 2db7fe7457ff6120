import"../chunks/common-DNnrGl3_.js";import"lit";import"../chunks/clip-player-CjSOws_5.js";export{j as ClipTime}from"../chunks/clip-controls-CJbBegd4.js";import"../chunks/player-CNzd7pbe.js";
