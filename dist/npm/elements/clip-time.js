import"../chunks/common-DXG899xm.js";import"lit";import"../chunks/clip-player-R2LSzduM.js";export{h as ClipTime}from"../chunks/clip-controls-Rmt1Ackr.js";import"../chunks/player-B9oD12Dj.js";
