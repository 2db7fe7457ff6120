import"../chunks/common-DXG899xm.js";import"lit";import"../chunks/clip-player-R2LSzduM.js";export{f as ClipSeekSlider}from"../chunks/clip-controls-Rmt1Ackr.js";import"../chunks/player-B9oD12Dj.js";
