import"../chunks/common-DKZ2fkPV.js";import"lit";import"../chunks/clip-player-BmFACbZk.js";export{C as ClipKeyList}from"../chunks/clip-key-help-Byi9AfC8.js";
