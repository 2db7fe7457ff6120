import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";import"../chunks/player-71_KlU6p.js";export{C as ClipKeyList}from"../chunks/clip-key-help-CODxpG9E.js";
