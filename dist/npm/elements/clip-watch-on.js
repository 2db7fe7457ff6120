import"../chunks/common-CRk0aH5y.js";import"lit";import"../chunks/clip-player-9o77TFW6.js";import"../chunks/clip-controls-B_kPJMer.js";export{c as ClipWatchOn}from"../chunks/seek-parts-Cst69jSD.js";
