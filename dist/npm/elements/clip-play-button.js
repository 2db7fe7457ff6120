import"../chunks/common-CRk0aH5y.js";import"lit";export{f as ClipPlayButton}from"../chunks/clip-controls-B_kPJMer.js";import"../chunks/clip-player-9o77TFW6.js";
