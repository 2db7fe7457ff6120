import"../chunks/common-458b6791.js";import"lit";export{C as ClipKeyList}from"../chunks/clip-key-help-458b6791.js";import"../chunks/clip-player-458b6791.js";
