import"../chunks/common-BeYWvZHM.js";import"lit";import"../chunks/clip-player-D0YpXyWv.js";import"../chunks/clip-controls-DPxmI447.js";export{c as ClipWatchOn}from"../chunks/seek-parts-VjoRR5S8.js";
