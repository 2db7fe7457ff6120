import"../chunks/common-9466449e.js";import"lit";export{C as ClipKeyList}from"../chunks/clip-key-help-9466449e.js";import"../chunks/clip-player-9466449e.js";
