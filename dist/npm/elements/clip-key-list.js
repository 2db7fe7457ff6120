import"../chunks/common-ead4f22a.js";import"lit";export{C as ClipKeyList}from"../chunks/clip-key-help-ead4f22a.js";import"../chunks/clip-player-ead4f22a.js";
