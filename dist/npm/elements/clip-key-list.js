import"../chunks/common-fad8759b.js";import"lit";export{C as ClipKeyList}from"../chunks/clip-key-help-fad8759b.js";import"../chunks/clip-player-fad8759b.js";
