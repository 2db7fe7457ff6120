import"../chunks/common-rr1JpXLd.js";import"lit";import"../chunks/clip-player-BgrEc0TI.js";export{C as ClipKeyList}from"../chunks/clip-key-help-Cx0ATAIM.js";
