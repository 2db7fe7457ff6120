import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";import"../chunks/player-BfyWrzck.js";export{C as ClipKeyList}from"../chunks/clip-key-help-DWHlqKOF.js";
