import"../chunks/common-Dehr3U0s.js";import"lit";import"../chunks/clip-player-BxgDIY-Y.js";export{C as ClipKeyList}from"../chunks/clip-key-help-CrBNONdc.js";
