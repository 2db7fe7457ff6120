import"../chunks/common-lrACfPa1.js";import"../chunks/clip-player-g8ncXStC.js";import"../chunks/player-CaPnFtiq.js";export{C as ClipKeyList}from"../chunks/clip-key-help-Ek-cLfjZ.js";
