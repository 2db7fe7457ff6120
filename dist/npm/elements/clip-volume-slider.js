import"../chunks/common-DNnrGl3_.js";import"lit";import"../chunks/clip-player-CjSOws_5.js";export{k as ClipVolumeSlider}from"../chunks/clip-controls-CJbBegd4.js";
